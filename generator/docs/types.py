"""The pages of models and params: one for each component of the description, and an index of all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..printing.literals import Code
from ..printing.markup import blocks, code, link, linked_code, text
from ..python.type_nodes import Alias, Class, Field, TypesModule, UnionAlias
from .entries import Entry, UrlOf, entry
from .places import Places, module_page, up
from .resources import method_types, names_in

DEPTH = 2
"""Folders between the top and the page of a model."""


@dataclass(frozen=True, slots=True)
class TypeView:
    anchor: Code
    name: Code
    kind: Code
    """`response` or `request`."""
    deprecated: bool
    text: Code
    target: Code | None
    """What a name stands for that is no class."""
    tags: tuple[Entry, ...]
    """Values of a discriminator, and the type that each stands for."""
    discriminator: Code | None
    fields: tuple[Entry, ...]
    extra: Code | None
    taken_by: tuple[Code, ...]
    given_by: tuple[Code, ...]
    part_of: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class ModuleView:
    title: Code
    anchor: Code
    types: tuple[TypeView, ...]


@dataclass(frozen=True, slots=True)
class IndexRow:
    link: Code
    kind: Code
    fields: Code


@dataclass(frozen=True)
class Uses:
    """Which methods take and give a type, and which types hold it; each as a link."""

    taken: Mapping[str, list[Code]]
    given: Mapping[str, list[Code]]
    held: Mapping[str, list[Code]]


def uses(places: Places) -> Uses:
    taken: dict[str, list[Code]] = {}
    given: dict[str, list[Code]] = {}
    held: dict[str, list[Code]] = {}
    for resource in places.package.resources:
        for method in resource.methods:
            call = link(up(DEPTH, places.method(resource, method)), code(f"{resource.attr}.{method.name}"))
            for found, types in zip((taken, given), method_types(method), strict=True):
                for name in sorted(names_in(types) & places.types.keys()):
                    found.setdefault(name, []).append(call)
    for module in (*places.package.models, *places.package.params):
        for one in module.members:
            holder = link(up(DEPTH, places.types[str(one.name)]), code(one.name))
            for name in sorted(names_in(_held(one)) & places.types.keys() - {str(one.name)}):
                held.setdefault(name, []).append(holder)
    return Uses(taken, given, held)


def _held(one: Class | UnionAlias | Alias) -> list[Code]:
    return [field.type for field in (*one.fields, *one.functional)] if isinstance(one, Class) else [one.target]


def module_view(stem: str, modules: tuple[TypesModule, ...], places: Places, used: Uses) -> ModuleView:
    def url_of(name: str) -> str | None:
        address = places.types.get(name)
        return up(DEPTH, address) if address is not None else None

    members = [(one, module) for module in modules for one in module.members]
    # the component itself comes before what is written out within it
    members.sort(key=lambda pair: pair[0].schema.count("/"))
    types = tuple(_type(one, module, url_of, used) for one, module in members)
    return ModuleView(text(stem), Code(f"{stem}-module"), types)


def _type(one: Class | UnionAlias | Alias, module: TypesModule, url_of: UrlOf, used: Uses) -> TypeView:
    kind = Code("response" if module.path.startswith("models/") else "request")
    name = str(one.name)
    is_tagged = isinstance(one, UnionAlias) and one.discriminator is not None
    return TypeView(
        anchor=one.name,
        name=text(one.name),
        kind=kind,
        deprecated=one.deprecated,
        text=blocks(one.text),
        target=None if isinstance(one, Class) else linked_code(one.target.replace("builtins.", ""), url_of),
        tags=tuple(entry(tag, linked_code(of, url_of)) for tag, of in one.tags) if isinstance(one, UnionAlias) else (),
        discriminator=code(one.discriminator or "") if isinstance(one, UnionAlias) and is_tagged else None,
        fields=tuple(_fields(one, kind, url_of)) if isinstance(one, Class) else (),
        extra=linked_code(one.extra, url_of) if isinstance(one, Class) and one.extra is not None else None,
        taken_by=tuple(used.taken.get(name, ())),
        given_by=tuple(used.given.get(name, ())),
        part_of=tuple(used.held.get(name, ())),
    )


def _fields(one: Class, kind: str, url_of: UrlOf) -> Iterator[Entry]:
    for field in (*one.fields, *one.functional):
        notes: list[Code] = []
        if kind == "request":
            notes.append(Code("required" if field.required else "optional"))
        elif field.required:
            notes.append(Code("always there"))
        if field.deprecated:
            notes.append(Code("deprecated"))
        name = _name(field)
        if name != field.wire_name:
            notes.append(Code(f"sent as {code(field.wire_name)}"))
        type_ = linked_code(field.type.replace("builtins.", ""), url_of)
        yield entry(name, type_, notes=tuple(notes), described=field.text)


def _name(field: Field) -> str:
    """A key that is no identifier has no Python name of its own."""
    return str(field.name) if field.name.isidentifier() else field.wire_name


def index_rows(places: Places) -> Iterator[IndexRow]:
    for stem, modules in places.modules():
        for module in modules:
            for one in module.members:
                address = f"{module_page(stem)}/#{one.name}"
                kind = Code("response" if module.path.startswith("models/") else "request")
                count = len(one.fields) + len(one.functional) if isinstance(one, Class) else 0
                yield IndexRow(link(up(1, address), code(one.name)), kind, Code(str(count) if count else "–"))
