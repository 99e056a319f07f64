"""What the templates of models and params print."""

from __future__ import annotations

from dataclasses import dataclass

from ..printing.literals import Code


@dataclass(frozen=True, slots=True)
class Field:
    """An attribute of a response model, or a key of a TypedDict."""

    name: Code
    wire_name: str
    type: Code
    annotation: Code
    """`type` as it stands in the class: `Required[...]` where a TypedDict demands the key."""
    default: Code | None
    doc: Code | None
    required: bool
    deprecated: bool
    text: str = ""
    """What the description says of it, with what is to be said beside that."""


@dataclass(frozen=True, slots=True)
class Class:
    """A response model or a TypedDict. `functional` are keys that are no identifiers: they need the other syntax."""

    name: Code
    base: Code
    schema: str
    doc: Code
    fields: tuple[Field, ...]
    functional: tuple[Field, ...] = ()
    extra: Code | None = None
    """Of a model: the type of further fields, where the description tells it."""
    unspellable: Code | None = None
    """Of a model: wire names of listed fields that it cannot have as attributes."""
    text: str = ""
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class Alias:
    name: Code
    schema: str
    target: Code
    doc: Code
    text: str = ""
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class UnionAlias:
    """A union that needs a marker at run time. `arguments` are those of the runtime's `union()`, ready to print."""

    name: Code
    schema: str
    target: Code
    arguments: tuple[Code, ...]
    doc: Code
    discriminator: str | None = None
    """Wire name of the property that tells the member."""
    tags: tuple[tuple[str, Code], ...] = ()
    """Values of the discriminator, and the member that each stands for."""
    text: str = ""
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class TypesModule:
    """A module under `models/` or `params/`."""

    path: str
    stem: Code
    doc: Code
    imports: Code
    classes: tuple[Class, ...]
    aliases: tuple[Alias, ...]
    unions: tuple[UnionAlias, ...]

    @property
    def members(self) -> tuple[Class | UnionAlias | Alias, ...]:
        """Everything that the module defines."""
        return (*self.classes, *self.unions, *self.aliases)


@dataclass(frozen=True, slots=True)
class TypesIndex:
    """The lazy `__init__` of `models/` or `params/`: names by module."""

    folder: Code
    doc: Code
    modules: tuple[tuple[Code, tuple[Code, ...]], ...]
