"""Request type `MergeContactsParams`."""

from __future__ import annotations

from typing import Required, TypedDict

_MergeContactsParams = TypedDict("_MergeContactsParams", {"from": "Required[str]"}, total=False)


class MergeContactsParams(_MergeContactsParams, total=False):
    """A lead, and the user that it is merged into."""

    into: Required[str]
    """Intercom id of the user, which remains."""
