"""The page of a resource: each of its operations as a method."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..printing.literals import Code
from ..printing.markup import blocks, code, fence, inline, link, linked_code, text
from ..python.explained import Failure
from ..python.method_nodes import Argument, Definition, Method, Overload
from ..python.nodes import Resource
from .entries import Entry, UrlOf, entry
from .places import Places, up

DEPTH = 1
"""Folders between the top and the page of a resource."""


@dataclass(frozen=True, slots=True)
class MethodView:
    anchor: Code
    name: Code
    verb: Code
    path: Code
    deprecated: bool
    summary: Code
    text: Code
    signature: Code
    arguments: tuple[Entry, ...]
    returns: Code
    returns_text: Code
    answers: tuple[Entry, ...]
    """What comes with which status, where that is more than one thing."""
    kind: Code
    """`page`, `stream`, `either` (a stream if asked for), `download` or `plain`."""
    switch: Code | None
    style: Code | None
    """How pages follow one another."""
    errors: tuple[Entry, ...]
    program: Code
    async_program: Code


@dataclass(frozen=True, slots=True)
class ResourceView:
    attr: Code
    cls: Code
    anchor: Code
    text: Code
    methods: tuple[MethodView, ...]
    types: tuple[Code, ...]
    """What the methods take and give, as links."""


def resource_view(resource: Resource, places: Places) -> ResourceView:
    definitions = {str(one.name): one for one in resource.faces[0].definitions}
    return ResourceView(
        attr=text(resource.attr),
        cls=text(resource.cls),
        anchor=Code(f"{resource.attr}-resource"),
        text=blocks(resource.text) or inline(resource.summary),
        methods=tuple(_method(resource, one, definitions[str(one.name)], places) for one in resource.methods),
        types=tuple(link(up(DEPTH, places.types[name]), code(name)) for name in sorted(_type_names(resource, places))),
    )


def names_in(types: Sequence[Code]) -> set[str]:
    """The names in type expressions."""
    found: set[str] = set()
    for type_ in types:
        linked_code(type_, lambda name: found.add(name))
    return found


def method_types(method: Method) -> tuple[list[Code], list[Code]]:
    """What a method takes, and what it gives or raises."""
    given = [one.type for one in method.arguments]
    streamed = [method.stream.returns] if method.stream is not None else []
    bodies = [one.body for one in method.explained.failures if one.body is not None]
    return given, [method.returns, *streamed, *bodies]


def _type_names(resource: Resource, places: Places) -> set[str]:
    return {
        name
        for method in resource.methods
        for types in method_types(method)
        for name in names_in(types)
        if name in places.types
    }


def _method(resource: Resource, method: Method, definition: Definition, places: Places) -> MethodView:
    def url_of(name: str) -> str | None:
        address = places.types.get(name)
        return up(DEPTH, address) if address is not None else None

    verb, _, path = method.operation.partition(" ")
    returns = definition.returns
    explained = method.explained
    return MethodView(
        anchor=method.name,
        name=text(method.name),
        verb=text(verb),
        path=text(path),
        deprecated=method.deprecated,
        summary=inline(method.summary),
        text=blocks(explained.text),
        signature=fence(_signatures(resource, definition)),
        arguments=tuple(_argument(one, url_of) for one in method.arguments),
        returns=linked_code(returns.replace("builtins.", ""), url_of),
        returns_text=blocks(explained.returns),
        answers=tuple(
            entry(one.status, linked_code(one.type, url_of), notes=(text(one.media_type or "no content"),))
            for one in method.answers
        ),
        kind=_kind(method),
        switch=text(method.stream.name) if method.stream is not None else None,
        style=text(method.pagination[0].replace("_", " ")) if method.pagination else None,
        errors=tuple(_error(one, url_of) for one in explained.failures),
        program=fence(explained.program, indent=4),
        async_program=fence(explained.async_program, indent=4),
    )


def _kind(method: Method) -> Code:
    if method.via == "page":
        return Code("page")
    if method.via == "download":
        return Code("download")
    if method.stream is not None:
        return Code("either")
    return Code("stream" if method.via == "open_stream" else "plain")


def _signatures(resource: Resource, definition: Definition) -> Iterator[str]:
    """The call as it is spelled, one argument a line where there are many; twice where a stream may be asked for."""
    ways: tuple[Overload | Definition, ...] = definition.overloads or (definition,)
    for at, one in enumerate(ways):
        if at:
            yield ""
        parameters = [parameter.replace("builtins.", "") for parameter in one.parameters]
        call = f"client.{resource.attr}.{definition.name}"
        returns = one.returns.replace("builtins.", "")
        on_one_line = f"{call}({', '.join(parameters)}) -> {returns}"
        if len(on_one_line) <= 76:
            yield on_one_line
        else:
            yield from (f"{call}(", *(f"    {parameter}," for parameter in parameters), f") -> {returns}")


def _argument(argument: Argument, url_of: UrlOf) -> Entry:
    notes = [Code("required" if argument.required else "optional")]
    if argument.wire_name and argument.wire_name != argument.name and argument.place != "path":
        notes.append(Code(f"sent as {code(argument.wire_name)}"))
    if argument.deprecated:
        notes.append(Code("deprecated"))
    described = "\n\n".join([argument.text, *argument.notes])
    type_ = linked_code(argument.type.replace("builtins.", ""), url_of)
    return entry(argument.name, type_, notes=tuple(notes), described=described)


def _error(failure: Failure, url_of: UrlOf) -> Entry:
    status = "any other status" if failure.status == "default" else failure.status
    body = failure.body
    notes = (Code(f"its body is {linked_code(body.replace('builtins.', ''), url_of)}"),) if body is not None else ()
    return entry(failure.cls, text(status), notes=notes, described=failure.text)
