"""One field of an object of OpenAPI, or one keyword of JSON Schema, and what becomes of it in a client."""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeAlias

Shape: TypeAlias = Literal["one", "array", "names", "fields"]
"""`names`: an object whose keys are free. `fields`: the same, but keys with `x-` are extensions."""

Use: TypeAlias = Literal["used", "annotation", "constraint", "unsupported"]
"""`annotation`: changes nothing that a client sends or reads, though it may be printed in a docstring or serve as an
example. `constraint`: limits values without changing their types; servers check it, clients do not."""

UNSUPPORTED: Use = "unsupported"


class Field(NamedTuple):
    use: Use
    shape: Shape | None = None
    """How the objects lie that the field holds; None where it holds none that are looked into."""
    kind: str = ""
    """What these objects are."""
    needed: bool = False
    """Whether no correct client can do without it."""
    code: str = ""
    """Of an unsupported field."""
    effect: str = ""
    """Of an unsupported field: what a client does instead."""
    harmless: tuple[object, ...] = ()
    """Values of an unsupported field that say nothing."""
    since: str = "3.0"
    until: str = "3.2"


def used(
    shape: Shape | None = None, kind: str = "", *, needed: bool = False, since: str = "3.0", until: str = "3.2"
) -> Field:
    """It decides what a client sends, reads, or is called by."""
    return Field("used", shape, kind, needed, since=since, until=until)


def annotation(shape: Shape | None = None, kind: str = "", *, since: str = "3.0", until: str = "3.2") -> Field:
    return Field("annotation", shape, kind, since=since, until=until)


def constraint(shape: Shape | None = None, kind: str = "", *, since: str = "3.0", until: str = "3.2") -> Field:
    return Field("constraint", shape, kind, since=since, until=until)


def unsupported(
    code: str,
    effect: str,
    shape: Shape | None = None,
    kind: str = "",
    *,
    harmless: tuple[object, ...] = (),
    since: str = "3.0",
    until: str = "3.2",
) -> Field:
    """It has no effect, and every description that has it is told so."""
    return Field("unsupported", shape, kind, False, code, effect, harmless, since, until)
