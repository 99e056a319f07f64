"""Whether decoded values, and texts of a query, are of the types that the description has."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from ..guards import is_list, is_object
from .description import TypeData

_TEXTS = {"integer": r"-?\d+", "number": r"-?\d+(\.\d+)?([eE][-+]?\d+)?", "boolean": "true|false"}


class Kinds:
    """The types of a description: `schemas` are those with a name."""

    def __init__(self, schemas: Mapping[str, TypeData]) -> None:
        self._schemas = schemas

    def resolved(self, kind: TypeData) -> TypeData:
        """`kind` without references and nullability around it."""
        return self._resolved(kind)[0]

    def _resolved(self, kind: TypeData) -> tuple[TypeData, bool]:
        """`resolved`, and whether null is a value, too."""
        seen: set[str] = set()
        may_be_null = False
        while isinstance(kind, dict) and ("ref" in kind or "nullable" in kind):
            if "nullable" in kind:
                kind, may_be_null = kind["nullable"], True
            elif kind["ref"] in seen:
                return "any", True
            else:
                seen.add(kind["ref"])
                kind = self._schemas.get(kind["ref"], "any")
        return kind, may_be_null

    def misfits(self, place: str, value: Any, kind: TypeData) -> list[str]:
        """Where `value` is not of type `kind`."""
        kind, may_be_null = self._resolved(kind)
        if value is None and may_be_null:
            return []
        if isinstance(kind, dict) and "any_of" in kind:
            return self._misfits_all(place, value, kind)
        if not _is_of_kind(value, kind):
            return [f"{place} is {_kind(value)}, not {self.called(kind)}"]
        if isinstance(kind, dict) and "tuple" in kind and is_list(value) and len(value) != len(kind["tuple"]):
            return [f"{place} has {len(value)} items, not {len(kind['tuple'])}"]
        names: Mapping[str, Any] = value if is_object(value) else {}
        missing = [f"{place}.{name} is missing" for name in required_of(kind) if name not in names]
        return [problem for member in self._members(place, value, kind) for problem in self.misfits(*member)] + missing

    def _misfits_all(self, place: str, value: Any, kind: TypeData) -> list[str]:
        """The problems with the member that fits best; none where one fits."""
        tried = [self.misfits(place, value, member) for member in self._members_of(kind)]
        return min(tried, key=len) if tried else []

    def _members_of(self, kind: TypeData) -> Iterator[TypeData]:
        """What a value can be: the members of a union, and of the unions among them, each once."""
        waiting: list[TypeData] = [kind]
        seen: set[int] = set()
        while waiting:
            one = waiting.pop()
            found, may_be_null = self._resolved(one)
            if not isinstance(found, dict) or "any_of" not in found:
                yield one
            elif id(found) not in seen:
                seen.add(id(found))
                waiting += reversed(found["any_of"])
                if may_be_null:
                    yield "null"

    def _members(self, place: str, value: Any, kind: TypeData) -> Iterator[tuple[str, Any, TypeData]]:
        if not isinstance(kind, dict):
            return
        if "array" in kind:
            yield from ((f"{place}[{index}]", item, kind["array"]) for index, item in enumerate(value))
        elif "tuple" in kind:
            pairs = enumerate(zip(value, kind["tuple"], strict=False))
            yield from ((f"{place}[{index}]", item, item_kind) for index, (item, item_kind) in pairs)
        elif "map" in kind:
            yield from ((f"{place}.{name}", item, kind["map"]) for name, item in value.items())
        elif "object" in kind:
            known: Mapping[str, TypeData] = kind["object"]
            yield from ((f"{place}.{name}", value[name], known[name]) for name in known if name in value)
            if "additional" in kind:
                others = value.keys() - known.keys()
                yield from ((f"{place}.{name}", value[name], kind["additional"]) for name in sorted(others))

    def text_fits(self, text: str, kind: TypeData) -> bool:
        """Whether a query's text can be of type `kind`; a list's name is repeated, so each text is an item."""
        kind = self.resolved(kind)
        if isinstance(kind, dict) and "any_of" in kind:
            return any(self.text_fits(text, member) for member in self._members_of(kind))
        item = self.resolved(item_of(kind))
        if item is not kind:
            # a list of lists is JSON text
            return (isinstance(item, dict) and _is_list(item)) or self.text_fits(text, item)
        pattern = _TEXTS.get(kind) if isinstance(kind, str) else None
        return pattern is None or re.fullmatch(pattern, text) is not None

    def called(self, kind: TypeData) -> str:
        """What messages call a type."""
        kind = self.resolved(kind)
        if isinstance(kind, str):
            return kind
        if "text" in kind:
            return "string"
        if "enum" in kind:
            return " or ".join(sorted({_kind(value) for value in kind["enum"]}))
        if "any_of" in kind:
            return " or ".join(dict.fromkeys(self.called(member) for member in self._members_of(kind)))
        return "array" if _is_list(kind) else "object"


def required_of(kind: TypeData) -> list[str]:
    """Names of the members that an object has to have."""
    return kind.get("required", []) if isinstance(kind, dict) else []


def item_of(kind: TypeData) -> TypeData:
    """The type of one text in a query: that of the items for a list, whose name is repeated."""
    if isinstance(kind, dict) and "tuple" in kind:
        return {"any_of": kind["tuple"]}
    return kind["array"] if isinstance(kind, dict) and "array" in kind else kind


def _kind(value: Any) -> str:
    """The JSON type of a decoded value."""
    if value is None:
        return "null"
    names = {bool: "boolean", int: "integer", float: "number", str: "string", list: "array", dict: "object"}
    return names[type(value)]


def _is_of_kind(value: Any, kind: TypeData) -> bool:
    if isinstance(kind, str):
        sent = _kind(value)
        return kind in ("any", sent) or (kind == "number" and sent == "integer")
    if "text" in kind:
        return isinstance(value, str)
    if "enum" in kind:
        return _kind(value) in {_kind(known) for known in kind["enum"]}
    return isinstance(value, list) if _is_list(kind) else isinstance(value, dict)


def _is_list(kind: TypeData) -> bool:
    return "array" in kind or "tuple" in kind
