"""Request type `DogParams`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

_DogParams = TypedDict("_DogParams", {"class": "str"}, total=False)


class DogParams(_DogParams, total=False):
    """An object to send."""

    kind: Required[str]
    tricks: Sequence[str]
