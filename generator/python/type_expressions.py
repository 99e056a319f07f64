"""IR types as Python type expressions, and the imports that they need.

Responses and requests are two sides of the same schemas. The response side (`MODELS`) is msgspec Structs with open enums;
the request side (`PARAMS`) is TypedDicts that accept what a caller is likely to hold.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, TypeAlias

from .. import ir
from ..names.assign import Names
from ..printing.literals import Code, comma_separated, identifier
from .shapes import MOST_SPELLED, with_files_spelled_out

Side: TypeAlias = Literal["models", "params"]

TEXTS = {
    "date-time": ("DateTime", "datetime", "datetime"),
    "date": ("Date", "datetime", "date"),
    "time": ("Time", "datetime", "time"),
    "duration": ("Duration", "datetime", "timedelta"),
    "decimal": ("DecimalText", "decimal", "Decimal"),
}
"""Format of a string -> the runtime's class for it, and the module and class of what callers give."""

TIMESTAMPS = frozenset(("date-time", "timestamp", "unix-time", "unix-timestamp"))


@dataclass(frozen=True, slots=True)
class ModulePath:
    """A module of the generated package: `("models", "contact")`; `()` is the package itself."""

    parts: tuple[str, ...]

    def relative_to(self, other: ModulePath) -> str:
        """How `other` spells it in an import: `.contact`, `..models.contact`."""
        shared = 0
        home = other.parts[:-1]
        while shared < len(home) and shared < len(self.parts) and home[shared] == self.parts[shared]:
            shared += 1
        return "." * (len(home) - shared + 1) + ".".join(self.parts[shared:])


RUNTIME = ("_runtime",)


def runtime(module: str) -> ModulePath:
    """A module of the runtime by its room and name: `models.decode`."""
    return ModulePath((*RUNTIME, *module.split(".")))


@dataclass(slots=True)
class Imports:
    """What one generated module imports; collected while its types are printed, merged and sorted in one place."""

    home: ModulePath
    at_run_time: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    for_types: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    plain: set[str] = field(default_factory=set[str])

    def add(self, module: ModulePath | str, name: str, *, types_only: bool = False) -> None:
        if isinstance(module, ModulePath):
            if module == self.home:
                return
            module = module.relative_to(self.home)
        (self.for_types if types_only else self.at_run_time)[module].add(name)

    def block(self) -> Code:
        if self.for_types:
            self.at_run_time["typing"].add("TYPE_CHECKING")
        types_only = {module: names - self.at_run_time.get(module, set()) for module, names in self.for_types.items()}
        sections = [
            [f"import {module}" for module in sorted(self.plain)] + self._lines(self.at_run_time, relative=False),
            self._lines(self.at_run_time, relative=True),
        ]
        typed = self._lines(types_only, relative=False), self._lines(types_only, relative=True)
        text = "\n\n".join("\n".join(section) for section in sections if section)
        guarded = "\n\n".join("\n".join("    " + line for line in section) for section in typed if section)
        return Code(text + ("\n\nif TYPE_CHECKING:\n" + guarded if guarded else ""))

    def _lines(self, modules: Mapping[str, set[str]], *, relative: bool) -> list[str]:
        chosen = [module for module, names in modules.items() if names and module.startswith(".") == relative]
        # farther modules first, as isort has it: `..models` before `.client`
        chosen.sort(key=lambda module: (-(len(module) - len(module.lstrip("."))), module))
        return [f"from {module} import {', '.join(sorted(modules[module], key=_import_order))}" for module in chosen]


def _import_order(name: str) -> tuple[int, str]:
    """CONSTANTS, Classes, functions."""
    return (0 if name.isupper() else 1 if name[:1].isupper() else 2, name)


@dataclass(frozen=True, slots=True)
class Layout:
    """Where every schema's class lives, on either side."""

    models: Mapping[ir.SchemaId, ModulePath]
    params: Mapping[ir.SchemaId, ModulePath]
    answered: frozenset[frozenset[object]] = frozenset()
    """The values of every enum that an answer can hold."""

    def module(self, id_: ir.SchemaId, side: Side) -> ModulePath:
        return (self.models if side == "models" else self.params)[id_]


Binary: TypeAlias = Literal["text", "bytes", "file"]


@dataclass(frozen=True, slots=True)
class TypePrinter:
    """Prints types for one module. `lists` is how that module spells `list` (a method of that name hides the builtin)."""

    api: ir.Api
    names: Names
    layout: Layout
    side: Side
    imports: Imports
    types_only: bool = False
    lists: str = "list"
    opaque: frozenset[ir.SchemaId] = frozenset()
    """Aliases that would refer to themselves: `Any`."""
    binary: Binary = "text"
    """What bytes are given as in a request: text in JSON, text or bytes in a form, a file in multipart."""
    spelled: int = 0
    """How many names of types with bytes this one lies in, each of which is spelled out."""
    index: str | None = None
    """What the module calls the package of models, where it is to import each class only when it is used: `models.Tag`."""

    def print(self, type_: ir.TypeRef, *, is_id: bool = False) -> Code:
        """The type expression; `is_id` says that an integer is an identifier, which callers often hold as text."""
        return union_of(self._members(type_, is_id), self.imports)

    def _members(self, type_: ir.TypeRef, is_id: bool) -> list[Code]:
        match type_:
            case ir.Nullable(of=inner):
                return [*self._members(inner, is_id), Code("None")]
            case ir.Union(members=members):
                return [code for member in members for code in self._members(member, is_id)]
            case ir.Scalar():
                return self._scalar(type_, is_id)
            case ir.Enum():
                return self._enum(type_)
            case ir.Array(fixed=fixed) if fixed:
                return [Code(f"tuple[{', '.join(self.print(one) for one in fixed)}]")]
            case ir.Array(items=items):
                item = self.print(items, is_id=is_id)
                if self.side == "params":
                    self._import("collections.abc", "Sequence")
                    return [Code(f"Sequence[{item}]")]
                if self.lists != "list":
                    self.imports.plain.add("builtins")
                return [Code(f"{self.lists}[{item}]")]
            case ir.Map(values=values):
                if self.side == "params":
                    self._import("collections.abc", "Mapping")
                    return [Code(f"Mapping[str, {self.print(values)}]")]
                return [Code(f"dict[str, {self.print(values)}]")]
            case ir.Ref(id=id_):
                # a name for null is spelled out: `Name | None` would be no type
                if self.api.resolve(type_) == ir.Scalar("null"):
                    return [Code("None")]
                is_sent = self.side == "params" and self.binary != "text" and self.spelled < MOST_SPELLED
                if is_sent and (found := with_files_spelled_out(self.api, type_, self.opaque)) is not None:
                    inside = replace(self, spelled=self.spelled + 1)
                    return [code for one in found for code in inside._members(one, is_id)]
                return self._named(id_)

    def _named(self, id_: ir.SchemaId) -> list[Code]:
        """A class by its name. Requests take what an answer gave as well, and any mapping where further fields are allowed."""
        code = self.reference(id_)
        schema = self.api.schemas.get(id_)
        if self.side == "models" or code == "Any" or not isinstance(schema, ir.ObjectSchema):
            return [code]
        codes = [code]
        if id_ in self.layout.models:
            model = self.names.models[id_]
            self.imports.add(self.layout.models[id_], model, types_only=self.types_only)
            codes.append(identifier(model))
        if schema.additional is not None:
            self._import("collections.abc", "Mapping")
            codes.append(Code(f"Mapping[str, {self._any()}]"))
        return codes

    def reference(self, id_: ir.SchemaId) -> Code:
        if id_ in self.opaque or id_ not in self.api.schemas:
            return self._any()
        name = (self.names.models if self.side == "models" else self.names.params)[id_]
        if self.index is not None:
            self.imports.add(ModulePath(()), "models" if self.index == "models" else f"models as {self.index}")
            return Code(f"{self.index}.{identifier(name)}")
        self.imports.add(self.layout.module(id_, self.side), name, types_only=self.types_only)
        return identifier(name)

    def _any(self) -> Code:
        self._import("typing", "Any")
        return Code("Any")

    def _scalar(self, scalar: ir.Scalar, is_id: bool) -> list[Code]:
        match scalar.type:
            case "any":
                return [self._any()]
            case "null":
                return [Code("None")]
            case "boolean":
                return [Code("bool")]
            case "number":
                return self._number(scalar.format)
            case "integer":
                if scalar.format in TIMESTAMPS:
                    return self._timestamp()
                return [Code("int"), Code("str")] if is_id and self.side == "params" else [Code("int")]
            case "string":
                return self._string(scalar.format)

    def _number(self, format_: str | None) -> list[Code]:
        if format_ != "decimal":
            return [Code("float")]
        self._import("decimal", "Decimal")
        return [Code("Decimal")] if self.side == "models" else [Code("Decimal"), Code("float")]

    def _timestamp(self) -> list[Code]:
        self.imports.add(runtime("types"), "Timestamp", types_only=self.types_only)
        if self.side == "models":
            return [Code("Timestamp")]
        self._import("datetime", "datetime")
        return [Code("Timestamp"), Code("datetime")]

    def _string(self, format_: str | None) -> list[Code]:
        if format_ in TEXTS and self.side == "models":
            self.imports.add(runtime("models.model"), TEXTS[format_][0], types_only=self.types_only)
            return [Code(TEXTS[format_][0])]
        if format_ in TEXTS:
            self._import(*TEXTS[format_][1:])
            return [Code(TEXTS[format_][2]), Code("str")]
        if format_ == "uuid":
            self._import("uuid", "UUID")
            return [Code("UUID")] if self.side == "models" else [Code("UUID"), Code("str")]
        if format_ == "byte":
            return [Code("bytes")] if self.side == "models" else [Code("bytes"), Code("str")]
        if format_ == "binary" and self.side == "params" and self.binary == "bytes":
            return [Code("str"), Code("bytes")]
        if format_ == "binary" and self.side == "params" and self.binary == "file":
            self.imports.add(runtime("types"), "FileTypes", types_only=self.types_only)
            return [Code("FileTypes")]
        return [Code("str")]

    def _enum(self, enum: ir.Enum) -> list[Code]:
        """Open for responses, closed for requests, which take back what a response gave. Floats have no literals: `float`."""
        kinds: list[Code] = []
        for kind, open_name, unlisted in ((str, "Open", "Unlisted"), (int, "OpenInt", "UnlistedInt")):
            values = [value for value in enum.values if type(value) is kind]
            if not values:
                continue
            self._import("typing", "Literal")
            known = f"Literal[{comma_separated(values)}]"
            if self.side == "models":
                self.imports.add(runtime("types"), open_name, types_only=self.types_only)
                known = f"{open_name}[{known}]"
            kinds.append(Code(known))
            if self.side == "params" and any(listed <= set(enum.values) for listed in self.layout.answered):
                self.imports.add(runtime("types"), unlisted, types_only=self.types_only)
                kinds.append(Code(unlisted))
        if any(type(value) is bool for value in enum.values):
            kinds.append(Code("bool"))
        if any(type(value) is float for value in enum.values):
            kinds.append(Code("float"))
        return kinds

    def _import(self, module: str, name: str) -> None:
        self.imports.add(module, name, types_only=self.types_only and module != "typing")


MANY = 100
"""Members beyond which a union is spelled `Union[A, B]`: each bar is an operator inside the next one, and checkers give up
at 256 of them, Python itself not much later."""


def union_of(members: Iterable[Code], imports: Imports) -> Code:
    """`A | B | None`, each once, None last; `Any` swallows the rest."""
    unique = dict.fromkeys(members)
    if "Any" in unique:
        return Code("Any")
    last = [Code("None")] if unique.pop(Code("None"), 0) is None else []
    if len(unique) > MANY:
        imports.add("typing", "Union")
        return Code(f"Union[{', '.join([*unique, *last])}]")
    return Code(" | ".join([*unique, *last]))


def or_none(code: Code) -> Code:
    """For a field that may be absent."""
    takes_it = (
        code in ("Any", "None") or code.endswith("| None") or (code.startswith("Union[") and code.endswith(", None]"))
    )
    return code if takes_it else Code(f"{code} | None")
