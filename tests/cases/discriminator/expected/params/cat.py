"""Request type `CatParams`."""

from __future__ import annotations

from typing import Required, TypedDict

_CatParams = TypedDict("_CatParams", {"class": "str"}, total=False)


class CatParams(_CatParams, total=False):
    """An object to send."""

    claws: int
    kind: Required[str]
