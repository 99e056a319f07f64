"""Models and params: one module per component schema, its inline schemas beside it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from .. import ir
from ..names.assign import Names
from ..printing.literals import Code, docstring, identifier, literal, string, tuple_of
from . import docstrings
from .modules import Module, Plan, is_on_side
from .shapes import spelled_out
from .type_expressions import Imports, Side, TypePrinter, or_none, runtime
from .type_nodes import Alias, Class, Field, TypesIndex, TypesModule, UnionAlias

FIELD_INDENT = 4

LEADING_FIELDS = ("type", "id")
"""Read first, since they say what the rest is about; the others follow in alphabetical order."""


USED_BUILTINS = frozenset(("str", "int", "float", "bool", "bytes", "date", "datetime", "time", "timedelta"))
"""What annotations spell in lower case: a key of such a name in a class body would hide it from the annotations below."""


def field_order(property_: ir.Property) -> tuple[int, str]:
    leading = LEADING_FIELDS.index(property_.name) if property_.name in LEADING_FIELDS else len(LEADING_FIELDS)
    return leading, property_.name


def is_identifier(property_: ir.Property | ir.Parameter) -> bool:
    """Whether an integer of this name identifies something: callers often hold those as text."""
    name = property_.name.lower()
    return name in ("id", "ids") or name.endswith(("_id", "_ids", "-id"))


def build_modules(api: ir.Api, names: Names, plan: Plan, side: Side) -> tuple[TypesModule, ...]:
    modules = plan.models if side == "models" else plan.params
    return tuple(_ModuleBuilder(api, names, plan, side, module).build() for module in modules)


def build_index(modules: tuple[TypesModule, ...], folder: Side) -> TypesIndex:
    what = "Response models" if folder == "models" else "Request types"
    return TypesIndex(
        identifier(folder),
        docstring([f"{what}, imported on first use."], 0),
        tuple((module.stem, tuple(sorted(one.name for one in module.members))) for module in modules),
    )


@dataclass
class _ModuleBuilder:
    api: ir.Api
    names: Names
    plan: Plan
    side: Side
    module: Module

    def __post_init__(self) -> None:
        self.imports = Imports(self.module.path)
        self.printer = self._printer(frozenset())
        self.cutting = self._printer(self.plan.opaque)

    def _printer(self, opaque: frozenset[ir.SchemaId]) -> TypePrinter:
        return TypePrinter(self.api, self.names, self.plan.layout, self.side, self.imports, opaque=opaque)

    def build(self) -> TypesModule:
        classes: list[Class] = []
        aliases: list[Alias] = []
        unions: list[UnionAlias] = []
        for schema in self.module.schemas:
            match schema:
                case ir.ObjectSchema():
                    classes.append(self._model(schema) if self.side == "models" else self._typed_dict(schema))
                case ir.UnionSchema() if self.side == "models" and self._target(schema) != "Any":
                    unions.append(self._union(schema))
                case _:
                    aliases.append(self._alias(schema))
        path = self.module.path
        return TypesModule(
            path="/".join(path.parts) + ".py",
            stem=identifier(path.parts[-1]),
            doc=self._module_doc([*classes, *unions, *aliases]),
            imports=self.imports.block(),
            classes=tuple(classes),
            aliases=tuple(aliases),
            unions=tuple(unions),
        )

    def _module_doc(self, members: list[Class | UnionAlias | Alias]) -> Code:
        named = [member for member in members if member.schema.count("/") == 3] or members
        what = "Response model" if self.side == "models" else "Request type"
        plural = "s" if len(named) > 1 else ""
        return docstring(docstrings.text_block(f"{what}{plural} {', '.join(f'`{one.name}`' for one in named)}.", 0), 0)

    # --- responses ---------------------------------------------------------------------------------------------------

    def _model(self, schema: ir.ObjectSchema) -> Class:
        base = "Model" if schema.additional is None else "ExtensibleModel"
        self.imports.add(runtime("models.model"), base)
        names = self.names.fields[schema.id]
        properties = sorted((one for one in schema.properties if is_on_side(one, "models")), key=field_order)
        unspellable = sorted(one.name for one in schema.properties if one.is_escaped and not one.write_only)
        return Class(
            name=identifier(self.names.models[schema.id]),
            base=Code(base),
            schema=schema.id,
            doc=self._class_doc(schema),
            fields=tuple(self._attribute(one, names[one.name]) for one in properties),
            extra=self._extra(schema.additional),
            unspellable=tuple_of(map(string, unspellable)) if unspellable else None,
            text=schema.description,
            deprecated=schema.deprecated,
        )

    def _extra(self, additional: ir.TypeRef | None) -> Code | None:
        """The type of fields beyond the listed ones, where it is told."""
        return None if additional is None or additional == ir.ANY else self.printer.print(additional)

    def _attribute(self, property_: ir.Property, name: str) -> Field:
        type_ = self.printer.print(property_.type)
        default = None if property_.present else Code("None")
        if not property_.present:
            type_ = or_none(type_)
        if name != property_.name:
            self.imports.add(runtime("models.model"), "field")
            optional = "" if property_.present else ", default=None"
            default = Code(f"field(name={string(property_.name)}{optional})")
        return Field(
            name=identifier(name),
            wire_name=property_.name,
            type=type_,
            annotation=type_,
            default=default,
            doc=self._field_doc(property_),
            required=property_.present,
            deprecated=property_.deprecated,
            text=self._field_text(property_),
        )

    def _union(self, schema: ir.UnionSchema) -> UnionAlias:
        self.imports.add(runtime("models.model"), "union")
        self.imports.add("typing", "TYPE_CHECKING")
        self.imports.add("typing", "TypeAlias")
        members = [self._printer_of(schema).print(member) for member in schema.members]
        name = identifier(self.names.models[schema.id])
        arguments = [string(name), Code(f"lambda: {tuple_of(members)}")]
        if schema.discriminator is not None:
            mapping = ", ".join(f"{string(value)}: {index}" for value, index in schema.mapping)
            arguments += [Code(f"discriminator={string(schema.discriminator)}"), Code(f"mapping={{{mapping}}}")]
            if schema.default is not None:
                arguments.append(Code(f"default={schema.default}"))
        required = [self._required_keys(member) for member in schema.members]
        literals = [self._literal_values(member) for member in schema.members]
        if any(keys != "()" for keys in required):
            arguments.append(Code(f"required={tuple_of(required)}"))
        if any(values != "{}" for values in literals):
            arguments.append(Code(f"literals={tuple_of(literals)}"))
        objects = [one for one in schema.members if isinstance(self.api.resolve(one), ir.ObjectSchema)]
        if schema.several and schema.discriminator is None and len(objects) > 1:
            arguments.append(Code("several=True"))
        tags = tuple((value, members[index]) for value, index in schema.mapping)
        target, doc = self._target(schema), self._alias_doc(schema)
        return UnionAlias(
            name,
            schema.id,
            target,
            tuple(arguments),
            doc,
            schema.discriminator,
            tags,
            schema.description,
            schema.deprecated,
        )

    def _properties(self, type_: ir.TypeRef) -> tuple[ir.Property, ...]:
        schema = self.api.resolve(type_)
        return tuple(sorted(schema.properties, key=field_order)) if isinstance(schema, ir.ObjectSchema) else ()

    def _required_keys(self, member: ir.TypeRef) -> Code:
        return tuple_of(string(one.name) for one in self._properties(member) if one.required)

    def _literal_values(self, member: ir.TypeRef) -> Code:
        """Properties that can only have certain values tell members apart."""
        known = [
            f"{string(one.name)}: {tuple_of(literal(value) for value in type_.values)}"
            for one in self._properties(member)
            if isinstance(type_ := one.type.of if isinstance(one.type, ir.Nullable) else one.type, ir.Enum)
        ]
        return Code("{" + ", ".join(known) + "}")

    # --- requests ----------------------------------------------------------------------------------------------------

    def _typed_dict(self, schema: ir.ObjectSchema) -> Class:
        self.imports.add("typing", "TypedDict")
        properties = sorted((one for one in schema.properties if is_on_side(one, "params")), key=field_order)
        spelled = [one for one in properties if _is_class_key(one.name)]
        others = [one for one in properties if not _is_class_key(one.name)]
        printer = replace(self.printer, binary="file") if schema.id in self.plan.multipart else self.printer
        return Class(
            name=identifier(self.names.params[schema.id]),
            base=Code("TypedDict"),
            schema=schema.id,
            doc=self._class_doc(schema),
            fields=tuple(self._key(one, identifier(one.name), printer) for one in spelled),
            functional=tuple(self._key(one, string(one.name), printer, quoted=True) for one in others),
            text=schema.description,
            deprecated=schema.deprecated,
        )

    def _key(self, property_: ir.Property, name: Code, printer: TypePrinter, *, quoted: bool = False) -> Field:
        wanted = property_.type if printer is self.printer else spelled_out(self.api, property_.type)
        type_ = printer.print(wanted, is_id=is_identifier(property_))
        annotation = type_
        if property_.required:
            self.imports.add("typing", "Required")
            annotation = Code(f"Required[{type_}]")
        return Field(
            name=name,
            wire_name=property_.name,
            type=type_,
            annotation=string(annotation) if quoted else annotation,
            default=None,
            doc=self._field_doc(property_),
            required=property_.required,
            deprecated=property_.deprecated,
            text=self._field_text(property_),
        )

    # --- both --------------------------------------------------------------------------------------------------------

    def _alias(self, schema: ir.UnionSchema | ir.AliasSchema) -> Alias:
        self.imports.add("typing", "TypeAlias")
        name = identifier((self.names.models if self.side == "models" else self.names.params)[schema.id])
        target, doc = self._target(schema), self._alias_doc(schema)
        return Alias(name, schema.id, target, doc, schema.description, schema.deprecated)

    def _target(self, schema: ir.UnionSchema | ir.AliasSchema) -> Code:
        """What a name stands for."""
        type_ = schema.target if isinstance(schema, ir.AliasSchema) else ir.Union(schema.members)
        return self._printer_of(schema).print(type_)

    def _printer_of(self, schema: ir.Schema) -> TypePrinter:
        """A name that leads back to itself must not be spelled with itself: only there it is cut off."""
        return self.cutting if schema.id in self.plan.opaque else self.printer

    def _class_doc(self, schema: ir.ObjectSchema) -> Code:
        fallback = "An object of the API." if self.side == "models" else "An object to send."
        return docstring(
            docstrings.class_doc(schema.description, fallback, FIELD_INDENT, deprecated=schema.deprecated), FIELD_INDENT
        )

    def _alias_doc(self, schema: ir.Schema) -> Code:
        fallback = "One of several types." if isinstance(schema, ir.UnionSchema) else "A type of its own name."
        return docstring(docstrings.class_doc(schema.description, fallback, 0, deprecated=schema.deprecated), 0)

    def _field_notes(self, property_: ir.Property) -> list[str]:
        return docstrings.default_note(property_.default) if self.side == "params" else []

    def _field_text(self, property_: ir.Property) -> str:
        return "\n\n".join(filter(str.strip, [property_.description, *self._field_notes(property_)]))

    def _field_doc(self, property_: ir.Property) -> Code | None:
        notes = self._field_notes(property_)
        lines = docstrings.field_doc(property_.description, FIELD_INDENT, notes=notes, deprecated=property_.deprecated)
        return docstring(lines, FIELD_INDENT) if lines else None


def _is_class_key(name: str) -> bool:
    """Whether `name: T` in a class body makes exactly this key, and hides no type from the annotations below it."""
    try:
        return identifier(name) == name and not name.startswith("__") and name not in USED_BUILTINS
    except ValueError:
        return False
