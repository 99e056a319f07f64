"""Every Python name of a client, decided once for the whole description; collisions are settled here.

Names are ASCII, valid whatever the description says, and differ after NFKC and case folding within their scope. They
depend on what a thing is called and where it stands, never on the order of the description: reordering changes nothing,
and adding something renames only what wanted the same name.
"""

from __future__ import annotations

import builtins
import keyword
import re
import sys
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from ..ir import Api, Array, Enum, Nullable, ObjectSchema, Operation, Parameter, Property, Scalar, SchemaId, TypeRef
from . import operations as methods
from . import reserved
from .collisions import Claim, fold, settle
from .schemas import OperationTitle, SchemaNames
from .words import digest, fit, lower_words, pascal, singulars, snake, spared, words

WHOLE_BODY: Final = ("body", "body")
"""The key in `Names.arguments` of a body that is one argument."""


@dataclass(frozen=True, slots=True)
class ResourceName:
    attr: str
    cls: str
    async_cls: str
    module: str


@dataclass(frozen=True, slots=True)
class Names:
    """All names of one client. Operations are keyed by `Operation.id`, schemas by `SchemaId`."""

    package: str
    distribution: str
    client: str
    async_client: str
    env: str
    """The environment variable that holds the token."""
    resources: Mapping[str, ResourceName]
    """Sorted by attribute. The key is the tag as the description spells it; for operations without one the first literal
    segment of their path, or an empty text."""
    resource_of: Mapping[str, str]
    """Operation -> key into `resources`."""
    methods: Mapping[str, str]
    arguments: Mapping[str, Mapping[tuple[str, str], str]]
    """Operation -> (place or `body`, wire name) -> argument; `WHOLE_BODY` for a body that is one argument."""
    models: Mapping[SchemaId, str]
    """Class or alias of every schema in responses."""
    params: Mapping[SchemaId, str]
    """Class or alias of every schema in requests."""
    fields: Mapping[SchemaId, Mapping[str, str]]
    """Model -> wire name -> attribute."""
    model_modules: Mapping[SchemaId, str]
    param_modules: Mapping[SchemaId, str]
    """File stems; an inline schema has that of its component or operation."""


def name(api: Api, *, package: str | None = None) -> Names:
    """Name everything in `api`. Raises ValueError where `package` cannot be the name of a package."""
    client = _client(api.title)
    package = _package(api) if package is None else checked_package(package)
    resource_of = _resource_keys(api)
    method_names = _methods(api, resource_of)
    attributes = _attributes(set(resource_of.values()))
    titles = {one.id: _title(one, attributes[resource_of[one.id]], method_names[one.id]) for one in api.operations}
    models, params = SchemaNames(api, titles, "models"), SchemaNames(api, titles, "params")
    classes = settle(
        [*models.claims(), *params.claims(), *(_resource_class(key) for key in attributes)],
        reserved=reserved.CLASSES | {client, f"Async{client}", f"{client}Error"},
        joiner="",
    )
    return Names(
        package=package,
        distribution=re.sub(r"_+", "-", package).strip("-").lower(),
        client=client,
        async_client=f"Async{client}",
        env=f"{_env_prefix(api.title)}_API_KEY",
        resources={key: _resource(attr, classes["resource", key]) for key, attr in attributes.items()},
        resource_of=resource_of,
        methods=method_names,
        arguments={operation.id: _arguments(operation) for operation in api.operations},
        models={id_: classes["models", id_] for id_ in api.schemas},
        params={id_: classes["params", id_] for id_ in api.schemas},
        fields={id_: _fields(one) for id_, one in api.schemas.items() if isinstance(one, ObjectSchema)},
        model_modules=models.modules(),
        param_modules=params.modules(),
    )


# --- package and client ----------------------------------------------------------------------------------------------


def checked_package(package: str) -> str:
    """`package` itself. Raises ValueError, saying why, where it is no good name for one."""
    problem = None
    if not (package.isascii() and package.isidentifier()):
        problem = "is not an identifier of ASCII letters, digits and underscores"
    elif keyword.iskeyword(package):
        problem = "is a Python keyword"
    elif package.startswith("_") or package.endswith("_"):
        problem = "begins or ends with an underscore"
    elif package in sys.stdlib_module_names or hasattr(builtins, package):
        problem = "would hide a module or builtin of Python"
    elif package in reserved.PACKAGES:
        problem = "would hide a package that the client or its users need"
    if problem is not None:
        raise ValueError(f"the package name {package[:80]!r} {problem}; choose one like 'acme_v2'")
    return package


def _title_words(title: str) -> list[str]:
    said = list(words(title))
    if len(said) > 1 and said[-1].lower() == "api":
        said.pop()
    return said or ["api"]


def _package(api: Api) -> str:
    """`Shop API` 2.9 is `shop_v2_9`, its version `Preview` (or `Unstable`, the old word) `shop_preview`."""
    base = snake("_".join(_title_words(api.title)), "api")
    version = _version(api.version)
    package = fit(f"{base}_{version}" if version else base, f"{api.title} {api.version}")
    return f"{package}_api" if package in reserved.PACKAGES or keyword.iskeyword(package) else package


def _version(version: str) -> str:
    text = version.strip().casefold()
    if text in ("preview", "unstable"):
        return "preview"
    said = "_".join(re.findall(r"[0-9a-z]+", text))
    if not said:
        return f"v{digest(text, 8)}" if text else ""
    return f"v{said}" if said[0].isdigit() else said


def _client(title: str) -> str:
    client = pascal("_".join(_title_words(title)), "Api")
    taken = client in reserved.CLIENT_CLASSES or f"Async{client}" in reserved.CLIENT_CLASSES
    return f"{client}Api" if taken else client


def _env_prefix(title: str) -> str:
    return snake("_".join(_title_words(title)), "api").upper()


# --- resources and methods -------------------------------------------------------------------------------------------


def _resource_keys(api: Api) -> dict[str, str]:
    """R1. Spellings of one name (`Help Center`, `help_center`) are one resource."""
    wanted = {operation.id: _resource_text(operation) for operation in api.operations}
    declared = {tag.name for tag in api.tags}
    used = {operation.tag for operation in api.operations}
    spellings: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for text in (*wanted.values(), *declared):
        spellings[_identity(text)].add(text)
    chosen = {
        identity: min(texts, key=lambda text: (text not in declared, text not in used, text))
        for identity, texts in spellings.items()
    }
    return {id_: chosen[_identity(text)] for id_, text in wanted.items()}


def _resource_text(operation: Operation) -> str:
    if operation.sdk_resource or operation.tag:
        return operation.sdk_resource or operation.tag or ""
    return next(iter(methods.literal_segments(operation.path)), "")


def _identity(text: str) -> tuple[str, str]:
    """What two spellings of one resource share; letters that an identifier cannot hold count as well."""
    return _attribute(text), "" if text.isascii() else fold(text)


def _attribute(text: str) -> str:
    return spared(snake(methods.without_articles(text) or text, "resource"), reserved.CLIENT) if text else "default"


def _attributes(keys: set[str]) -> dict[str, str]:
    settled = settle([Claim(key, (_attribute(key),), key, (key,)) for key in keys])
    return dict(sorted(settled.items(), key=lambda item: item[1]))


def _resource_class(key: str) -> Claim[tuple[str, str]]:
    """Models keep their names before resources: callers write `HelpCenter` for the model, hardly ever for the resource."""
    cls = pascal(methods.without_articles(key) or key) if key else "Default"
    forms = tuple(
        f"{prefix}{{}}{suffix}"
        for prefix in ("", "Async")
        for suffix in ("", "WithRawResponse", "WithStreamingResponse")
    )
    return Claim(("resource", key), (cls, f"{cls}Resource"), f"resource {key}", (2, key), forms)


def _resource(attr: str, cls: str) -> ResourceName:
    return ResourceName(attr, cls, f"Async{cls}", spared(attr, reserved.MODULES))


def _methods(api: Api, resource_of: Mapping[str, str]) -> dict[str, str]:
    by_resource: defaultdict[str, list[Claim[str]]] = defaultdict(list)
    for operation in api.operations:
        key = resource_of[operation.id]
        wished = methods.wishes(operation, singulars(lower_words(methods.without_articles(key))))
        wishes = (methods.chosen(operation.sdk_method), *wished) if operation.sdk_method else wished
        claim = Claim(operation.id, wishes, operation.id, (0 if operation.sdk_method else 1,))
        by_resource[key].append(claim)
    return {id_: method for claims in by_resource.values() for id_, method in settle(claims).items()}


def _title(operation: Operation, attribute: str, method: str) -> OperationTitle:
    return OperationTitle(operation.id, operation.pointer, methods.title(operation) or f"{method} {attribute}")


# --- arguments -------------------------------------------------------------------------------------------------------

_PLACES: Final = ("path", "query", "header", "cookie", "body")


def _arguments(operation: Operation) -> dict[tuple[str, str], str]:
    """The arguments of a method: path parameters keep their names before the others, names of an overlay before all."""
    claims = [_argument(one, one.place) for one in operation.parameters]
    if operation.body is not None and operation.body.arguments is not None:
        claims += [_argument(one, "body") for one in operation.body.arguments]
    elif operation.body is not None:
        claims.append(Claim(WHOLE_BODY, ("body",), "body", (-1,)))
    members = operation.body.arguments or () if operation.body is not None else ()
    styled = not all(_is_plain(parameter) for parameter in operation.parameters)
    styled = styled or any(member.serialization is not None or member.content_type is not None for member in members)
    return settle(claims, reserved=reserved.ARGUMENTS | (reserved.STYLES if styled else frozenset[str]()))


def _argument(part: Parameter | Property, place: str) -> Claim[tuple[str, str]]:
    base = snake(part.name, "arg")
    own = (spared(base), fit(f"{place}_{base}", part.name))
    wishes = (spared(snake(part.sdk_name, "arg")), *own) if part.sdk_name else own
    rank = (0 if part.sdk_name else 1, _PLACES.index(place), base != part.name, part.name)
    return Claim((place, part.name), wishes, f"{place} {part.name}", rank)


def _is_plain(parameter: Parameter) -> bool:
    """Whether the value is sent without one of the runtime's style helpers."""
    is_default = parameter.serialization in ("form-exploded", "simple")
    return is_default and not parameter.allow_reserved and _is_flat(parameter.type)


def _is_flat(type_: TypeRef) -> bool:
    match type_:
        case Nullable(of=inner) | Array(items=inner):
            return _is_flat(inner)
        case _:
            return isinstance(type_, Scalar | Enum)


# --- fields ----------------------------------------------------------------------------------------------------------


def _fields(schema: ObjectSchema) -> dict[str, str]:
    """The attributes of a model. One spelled like its wire name keeps its name before others, one of an overlay before all."""
    taken = reserved.FIELDS
    if any(_field(one, taken) != one.name for one in schema.properties):
        taken = taken | {reserved.FIELD_SPECIFIER}
    claims = [Claim(one.name, (_field(one, taken),), one.name, _field_rank(one)) for one in schema.properties]
    return settle(claims)


def _field(property_: Property, taken: frozenset[str]) -> str:
    return spared(snake(property_.sdk_name or property_.name, "field"), taken)


def _field_rank(property_: Property) -> tuple[bool, bool, str]:
    return not property_.sdk_name, property_.name != snake(property_.name, "field"), property_.name
