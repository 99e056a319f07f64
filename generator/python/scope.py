"""What the parts of a method are built with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from .. import ir
from ..names.assign import Names
from .places import Places
from .type_expressions import Imports, TypePrinter, runtime


@dataclass(frozen=True, slots=True)
class Scope:
    """An operation, its names, and the module that its method is printed in."""

    api: ir.Api
    names: Names
    operation: ir.Operation
    imports: Imports
    models: TypePrinter
    """For annotations of what comes back."""
    params: TypePrinter
    """For what is given."""
    places: Places
    usual_security: tuple[ir.Requirement, ...]
    """What an operation needs that does not say so."""
    taken: frozenset[str] = field(init=False)
    """What its arguments are called."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "taken", frozenset(self.arguments.values()))

    @property
    def arguments(self) -> Mapping[tuple[str, str], str]:
        """Place and wire name -> argument."""
        return self.names.arguments[self.operation.id]

    @property
    def values(self) -> TypePrinter:
        """For what a call is told of what comes back: a class that is imported when the call is made, not before."""
        hidden = "models" in self.taken
        return replace(self.models, types_only=False, index="_models" if hidden else "models")

    @property
    def texts(self) -> TypePrinter:
        """For types that only the documentation names: they are imported by nobody."""
        return replace(self.models, imports=Imports(self.imports.home))

    def helper(self, module: str, name: str) -> str:
        """A function or class of the runtime, imported: under a name that no argument has, where one has its own."""
        hidden = name in self.taken
        self.imports.add(runtime(module), f"{name} as _{name}" if hidden else name)
        return f"_{name}" if hidden else name

    def hint(self, module: str, name: str) -> str:
        """A class of the runtime that annotations name, imported for them."""
        self.imports.add(runtime(module), name, types_only=True)
        return name
