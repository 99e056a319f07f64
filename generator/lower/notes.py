"""Notes at the root of a description: `x-sdk-rate-limit`."""

from __future__ import annotations

from ..ir import Quota
from .nodes import as_object
from .reading import Context


def quota(context: Context) -> Quota | None:
    """The rate limit that the note gives; None if there is none, or one that is wrong."""
    note = context.data.get("x-sdk-rate-limit")
    if note is None:
        return None
    limit, window = (as_object(note).get(key, 0) for key in ("limit", "window"))
    if type(limit) is int and limit > 0 and type(window) in (int, float) and window > 0:
        return Quota(limit, float(window))
    message = "`limit` must be a number of calls and `window` a number of seconds; correct it"
    context.schemas.report("bad-rate-limit", message, "#/x-sdk-rate-limit")
    return None
