"""Bodies of several forms that mean different things: the media type says which of them a call sends."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from ..types import Omit, omit
from .multipart import is_left_out

BODIES = ("json", "form", "multipart", "content")
_OF_USUAL = frozenset((*BODIES, "body_required", "file_type"))
_OF_CHOICE = frozenset(("needed", "others", "whole"))


def settled(arguments: Mapping[str, object]) -> dict[str, Any]:
    """The arguments of a call (`call.CallArguments`) with one form of the body: that which its media type names.

    Raises:
        TypeError: arguments of two forms, or too few of one.
    """
    others = cast("Mapping[str, Mapping[str, Any]]", arguments["others"])
    media_type, whole = cast("str", arguments.get("content_type")), arguments.get("whole", omit)
    kept = {name: value for name, value in arguments.items() if name not in _OF_CHOICE}
    members = _members(arguments)
    if media_type not in others:
        if not isinstance(whole, Omit):
            raise TypeError(f"a body as a whole needs `content_type`, one of {', '.join(sorted(others))}")
        missing = [name for name in cast("tuple[str, ...]", arguments.get("needed", ())) if name not in members]
        if missing:
            raise TypeError(f"missing arguments: {', '.join(missing)}")
        return kept
    if members:
        raise TypeError(f"{media_type} is given as a whole, without {', '.join(sorted(members))}")
    form = others[media_type]
    if any(isinstance(value, Omit) for value in form.values()):
        raise TypeError(f"{media_type} needs the body")
    rest = {name: value for name, value in kept.items() if name not in _OF_USUAL}
    return {**rest, **form, "body_required": True}


def _members(arguments: Mapping[str, object]) -> set[str]:
    """Those of the usual body that are given, where they are arguments of their own beside the one that takes a whole."""
    if "whole" not in arguments:
        return set()
    usual = next(arguments[name] for name in BODIES if name in arguments)
    return {name for name, value in cast("Mapping[str, Any]", usual).items() if not is_left_out(value)}
