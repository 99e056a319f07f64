"""Two surfaces to the list of what changed for callers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .changes import Change, worst_first
from .models import model_changes
from .operations import operation_changes
from .read import Sdk, read
from .versions import Versions


def compare(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[Change]:
    """What the step from one surface to the other does to callers, worst first. Pure; the order of keys is irrelevant.

    Takes what `sdkgen surface` prints; the full surface says more (deprecations, request types, aliases).
    Raises NotASurface.
    """
    versions = Versions(read(old), read(new))
    return worst_first(
        (*_client_changes(versions.old, versions.new), *operation_changes(versions), *model_changes(versions))
    )


def _client_changes(old: Sdk, new: Sdk) -> Iterator[Change]:
    for was, is_ in zip(old.clients, new.clients, strict=True):
        if was != is_:
            yield Change(
                kind="client-renamed",
                severity="breaking",
                direction="client",
                subject=is_,
                message=f"`{was}` is now `{is_}`: importing the old name fails",
                cure=f"Import `{is_}`.",
                old=was,
                new=is_,
            )
