"""A whole program that calls a method, sync and async, as somebody would write it first."""

from __future__ import annotations

import builtins
import keyword
import re
from collections.abc import Iterator, Sequence
from typing import Any

from .. import ir
from ..input.json_pointer import is_object
from ..names.arguments import MEDIA_TYPE
from ..names.words import snake
from ..printing.literals import Code, string
from . import docstrings
from .method_docstrings import MethodDoc
from .method_nodes import Argument, StreamBeside
from .samples import BINARY, Recorded, shown
from .scope import Scope

WIDTH = 72
TAKEN = frozenset((*dir(builtins), *keyword.kwlist, *keyword.softkwlist, "asyncio", "client", "item", "main"))
"""What a variable of a program is not called."""


def programs(
    scope: Scope, documented: MethodDoc, arguments: Sequence[Argument], stream: StreamBeside | None
) -> tuple[tuple[Code, ...], tuple[Code, ...]]:
    """The lines of the two programs."""
    given = list(_Values(scope, arguments, stream).given())
    names = scope.names
    sync = [
        f"from {names.package} import {names.client}",
        "",
        f"client = {construction(scope.api, names.client)}",
        *_call(documented, given, asynchronous=False),
    ]
    asynchronous = [
        "import asyncio",
        "",
        f"from {names.package} import {names.async_client}",
        "",
        "",
        "async def main() -> None:",
        f"    async with {construction(scope.api, names.async_client)} as client:",
        *("        " + line for line in _call(documented, given, asynchronous=True)),
        "",
        "",
        "asyncio.run(main())",
    ]
    return tuple(map(Code, sync)), tuple(map(Code, asynchronous))


def construction(api: ir.Api, cls: str) -> Code:
    """How a client is made: its credentials come from the environment, its URL where the description has none."""
    url = api.servers[0].default_url if api.servers else ""
    if re.match(r"https?://[^/:]", url, re.IGNORECASE):
        return Code(f"{cls}()")
    return Code(f"{cls}(base_url={string('https://api.example.com' + (url if url.startswith('/') else ''))})")


def _call(documented: MethodDoc, given: list[str], *, asynchronous: bool) -> Iterator[str]:
    call = _spread(documented.call, given)
    before = "async " if asynchronous else ""
    awaited = "await " if asynchronous else ""
    match documented.via:
        case "page":
            yield from _around(f"{before}for item in ", call, ":")
            yield "    print(item)"
        case "open_stream":
            yield from _around(f"{before}with ", call, " as stream:")
            yield f"    {before}for item in stream:"
            yield "        print(item)"
        case "download":
            yield from _around(f"{before}with ", call, " as download:")
            yield f'    {awaited}download.save("download")'
        case "call" if documented.returns == "None":
            yield from _around(awaited, call, "")
        case "call":
            name = _variable(documented.returns)
            yield from _around(f"{name} = {awaited}", call, "")
            yield f"print({name})"


def _variable(returns: str) -> str:
    first = returns.split(" | ")[0]
    name = snake(first, "answer") if first.isidentifier() and first[:1].isupper() else "answer"
    return "answer" if name in TAKEN or not name.isidentifier() else name


def _spread(call: str, given: list[str]) -> list[str]:
    one_line = f"{call}({', '.join(given)})"
    if len(one_line) <= WIDTH and "\n" not in one_line:
        return [one_line]
    return [f"{call}(", *(f"    {line}" for one in given for line in f"{one},".split("\n")), ")"]


def _around(before: str, lines: list[str], after: str) -> list[str]:
    return [before + lines[0], *lines[1:-1], lines[-1] + after] if len(lines) > 1 else [before + lines[0] + after]


class _Values:
    """The arguments of the call: what is required, and a few short ones that a recorded request has."""

    def __init__(self, scope: Scope, arguments: Sequence[Argument], stream: StreamBeside | None) -> None:
        self._scope = scope
        self._switch = stream.name if stream is not None else None
        self._arguments = arguments
        self._values = Recorded(scope.api)
        body = scope.operation.body
        self._recorded: Any = next((one.value for one in scope.operation.examples if one.status is None), None)
        self._of_members: dict[str, Any] = self._recorded if is_object(self._recorded) else {}
        self._members = {one.name: one for one in body.arguments} if body and body.arguments is not None else {}

    def given(self) -> Iterator[str]:
        shown_too = self._optional()
        for one in self._arguments:
            if one.place == "path":
                yield self._parameter(one)
            elif one.name != self._switch and (one.required or one.name in shown_too):
                yield f"{one.name}={self._value(one)}"

    def _optional(self) -> set[str]:
        """A few of the recorded members that need not be given."""
        recorded = self._of_members
        fitting = [
            one.name
            for one in self._arguments
            if not one.required
            and one.place == "body"
            and one.wire_name in recorded
            and one.wire_name in self._members
            and isinstance(value := recorded[one.wire_name], str | int | float)
            and len(str(value)) <= 40
            and self._values.fits(self._members[one.wire_name].type, value)
        ]
        required = sum(one.required for one in self._arguments if one.place != "path")
        return set(fitting[: max(0, 4 - required)])

    def _value(self, argument: Argument) -> Code:
        if (argument.place, argument.wire_name) == MEDIA_TYPE:
            body = self._scope.operation.body
            return string(body.media_type.replace("*", "octet-stream") if body is not None else "")
        if argument.place != "body":
            return self._parameter(argument)
        if self._members:
            member = self._members[argument.wire_name]
            return self._written(member.type, self._of_members.get(member.name), member.name)
        return self._whole_body()

    def _whole_body(self) -> Code:
        body = self._scope.operation.body
        if body is None or body.kind == "binary":
            return BINARY
        if body.kind == "stream":
            return Code(f"[{self._written(body.type, None, '')}]")
        if body.kind == "text":
            return string(self._recorded if isinstance(self._recorded, str) else "text")
        return self._written(body.type, self._recorded, "")

    def _parameter(self, argument: Argument) -> Code:
        parameter = next(
            one
            for one in self._scope.operation.parameters
            if one.name == argument.wire_name and one.place == argument.place
        )
        type_ = parameter.type.of if isinstance(parameter.type, ir.Nullable) else parameter.type
        name = "id" if argument.place == "path" else argument.wire_name
        return self._written(type_, parameter.default, name)

    def _written(self, type_: ir.TypeRef, recorded: Any, name: str) -> Code:
        """As it is given in Python: what was recorded if it fits, bytes for a file."""
        body = self._scope.operation.body
        scalar = self._scope.api.resolve(type_)
        if (
            isinstance(scalar, ir.Scalar)
            and scalar.format == "binary"
            and body is not None
            and body.kind == "multipart"
        ):
            return BINARY
        if recorded is not None and self._values.fits(type_, recorded) and shown(recorded):
            return Code(docstrings.literal_lines(recorded, docstrings.EXAMPLE_WIDTH))
        return Code(docstrings.literal_lines(self._values.made_up(type_, name), docstrings.EXAMPLE_WIDTH))
