"""Values made up from a client's surface: arguments for any operation, and the JSON that a server might answer."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any, Literal

DEPTH = 4
"""How deep objects nest before what is optional is left out."""

Side = Literal["models", "params"]

SCALARS: Mapping[str, Any] = {
    "str": "a b/ü",
    "int": 7,
    "float": 1.5,
    "bool": True,
    "bytes": b"bytes",
    "Any": "anything",
    "Timestamp": 1700000000,
    "FileTypes": b"file",
    "FileContent": b"file",
    "datetime": datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC),
    "date": date(2024, 5, 6),
    "time": time(7, 8, 9),
    "timedelta": timedelta(hours=36),
    "Decimal": Decimal("12.5"),
    "UUID": "6a8b2c1d-0000-4000-8000-00000000000a",
    "DateTime": "2024-05-06T07:08:09.000Z",
    "Time": "07:08:09.000",
    "Duration": "PT36H",
    "DecimalText": "12.50",
    "Date": "2024-05-06",
    "None": None,
}


IN_ANSWERS: Mapping[str, Any] = {"bytes": "Ynl0ZXM=", "Decimal": 12.5}
"""What JSON has for them."""


class MadeUp:
    """Makes values for one client. `pick` says which member of a union, or value of an enum: 0 the first, -1 the last."""

    def __init__(self, surface: Mapping[str, Any], pick: Literal[0, -1] = 0) -> None:
        self._pick = pick
        self._types = {(one["side"], one["name"]): one for one in surface["models"]}

    def arguments(self, operation: Mapping[str, Any]) -> dict[str, Any]:
        """A value for every argument of an operation, by the argument's name."""
        body = operation["body"] or {}
        whole = [{"name": body["argument"], "type": body["type"]}] if "argument" in body else []
        declared = [*operation["parameters"], *body.get("arguments", []), *whole]
        made = {one["name"]: self.value(one["type"], "params") for one in declared}
        in_headers = [one["name"] for one in operation["parameters"] if one["in"] == "header"]
        in_cookies = [one["name"] for one in operation["parameters"] if one["in"] == "cookie"]
        cookies = {name: _octets(made[name]) for name in in_cookies}
        return {**made, **{name: _ascii(made[name]) for name in in_headers}, **cookies}

    def answer(self, type_: str) -> Any:
        """Plain JSON for a return type."""
        return self.value(type_, "models")

    def value(self, type_: str, side: Side, depth: int = 0) -> Any:
        return self._of(ast.parse(type_, mode="eval").body, side, depth)

    def _of(self, node: ast.expr, side: Side, depth: int) -> Any:
        match node:
            case ast.BinOp():
                return self._of(self._member(node, side, depth), side, depth)
            case ast.Constant():
                return node.value
            case ast.Attribute(attr=name) | ast.Name(id=name):
                if (side, name) in self._types:
                    return self._named(name, side, depth)
                return IN_ANSWERS[name] if side == "models" and name in IN_ANSWERS else SCALARS[name]
            case ast.Subscript(value=ast.Name(id="Literal"), slice=listed):
                values = listed.elts if isinstance(listed, ast.Tuple) else [listed]
                return ast.literal_eval(values[self._pick])
            case ast.Subscript(
                value=ast.Name(id="list" | "Sequence" | "Iterable" | "AsyncIterable") | ast.Attribute(attr="list"),
                slice=item,
            ):
                return (
                    [self._of(item, side, depth + 1)] if depth < 2 * DEPTH else []
                )  # required lists of lists end, too
            case ast.Subscript(value=ast.Name(id="tuple"), slice=ast.Tuple(elts=each)):
                items = [self._of(item, side, depth + 1) for item in each]
                return items if side == "models" else tuple(items)
            case ast.Subscript(value=ast.Name(id="dict" | "Mapping"), slice=ast.Tuple(elts=[_, value])):
                return {"some key": self._of(value, side, depth + 1)} if depth < 4 * DEPTH else {}
            case ast.Subscript(value=ast.Name(), slice=inner):  # Open[...], Required[...]
                return self._of(inner, side, depth)
            case _:
                raise ValueError(ast.unparse(node))

    def _member(self, union: ast.BinOp, side: Side, depth: int) -> ast.expr:
        members: list[ast.expr] = []
        node: ast.expr = union
        while isinstance(node, ast.BinOp):
            members.insert(0, node.right)
            node = node.left
        members.insert(0, node)
        names = [ast.unparse(one) for one in members]
        converted = {"Decimal", *(["datetime"] if "Timestamp" in names else [])} if side == "params" else set[str]()
        named = [one for one in members if self._is_made(ast.unparse(one), side) and ast.unparse(one) not in converted]
        return named[self._pick if depth <= DEPTH else 0]  # an end to what holds itself

    def _is_made(self, member: str, side: Side) -> bool:
        """Whether a member of a union is made up: no null, and no model in a request, which only an answer gives."""
        return member not in ("None", "Unlisted", "UnlistedInt") and (
            side == "models" or ("models", member) not in self._types
        )

    def _tagged(self, discriminator: Mapping[str, Any], side: Side, depth: int) -> Any:
        """The member that a discriminator's value stands for, with that value."""
        tag, member = list(discriminator["values"].items())[self._pick if depth <= DEPTH else 0]
        made = self.value(member, side, depth)
        if not isinstance(made, dict):
            return made  # a discriminator may list what is no object
        fields = self._types.get((side, member), {}).get("fields", ())
        is_integer = any(
            one["wire_name"] == discriminator["wire_name"] and re.search(r"\bint\b", one["type"]) for one in fields
        )
        return {**made, discriminator["wire_name"]: int(tag) if is_integer and tag.isdecimal() else tag}

    def _named(self, name: str, side: Side, depth: int) -> Any:
        declared = self._types[side, name]
        if declared.get("discriminator", {}).get("values"):
            return self._tagged(declared["discriminator"], side, depth)
        if "target" in declared and depth > 8 * DEPTH:
            return None
        if "target" in declared:
            return self.value(declared["target"], side, depth + 1)
        if depth > 4 * DEPTH:  # required fields of what holds itself end, too
            return {}
        wanted = [one for one in declared["fields"] if depth < DEPTH or one["required"]]
        return {one["wire_name"]: self.value(one["type"], side, depth + 1) for one in wanted}


def _octets(value: Any) -> Any:
    """What any cookie carries."""
    if isinstance(value, str):
        return "".join(filter(str.isalnum, _ascii(value)))
    return [_octets(one) for one in value] if isinstance(value, list) else value


def _ascii(value: Any) -> Any:
    """Headers carry nothing else."""
    if isinstance(value, str):
        return value.encode("ascii", "replace").decode()
    if isinstance(value, dict):
        return {key: _ascii(one) for key, one in value.items()}
    return [_ascii(one) for one in value] if isinstance(value, list) else value
