"""Notes at the root of a description, about the API as a whole."""

from __future__ import annotations

from re import fullmatch

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


def idempotency_header(context: Context) -> str | None:
    """The name that the note gives; None if there is no note, or one that is wrong."""
    name = context.data.get("x-sdk-idempotency-header")
    if name is None or (isinstance(name, str) and fullmatch(r"[A-Za-z0-9-]+", name)):
        return name
    message = "it must be the name of a header, such as Idempotency-Key; correct it"
    context.schemas.report("bad-idempotency-header", message, "#/x-sdk-idempotency-header")
    return None
