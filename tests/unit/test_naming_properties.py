"""Whatever a description says, its names are valid, distinct, independent of its order, and stable."""

from __future__ import annotations

import keyword
import unicodedata
from collections.abc import Iterable
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.ir import Api, ObjectSchema, Operation, Place, Schema
from generator.names import reserved
from generator.names.assign import Names, name
from generator.names.collisions import Claim, settle
from generator.names.words import singular, words

from .api_builder import api, component, inline, operation, parameter, property_

STEADY = settings(max_examples=60, deadline=None)
"""A busy machine must not fail a test."""

NASTY = [
    "",
    " ",
    "_",
    "__init__",
    "__class__",
    "None",
    "true",
    "class",
    "Class",
    "from",
    "list",
    "self",
    "options",
    "extra",
    "field",
    "model",
    "Model",
    "type",
    "id",
    "ID",
    "_id",
    "fooBar",
    "foo_bar",
    "foo-bar",
    "FOO_BAR",
    "foo_bar_request",
    "fooBarParams",
    "42",
    "²",
    "Straße",
    "ｆｕｌｌ",
    "ﬁ",
    "İ",
    "ı",
    "שלום",
    "\u202eevil",
    "a\u200bb",
    "🎉",
    "👩‍👩‍👧",
    "\ud800",
    "\x00",
    '"); import os #',
    "{{ 7 * 7 }}",
    "../../etc",
    "x" * 300,
    "x" * 301,
]
PLACES: tuple[Place, ...] = ("path", "query", "header", "cookie")
TEXT = st.sampled_from(NASTY) | st.text(max_size=12)
UNIQUE = st.lists(TEXT, unique=True, max_size=8)


@st.composite
def operations(draw: st.DrawFn) -> list[Operation]:
    built: dict[str, Operation] = {}
    for _ in range(draw(st.integers(0, 6))):
        path = "/" + "/".join(draw(st.lists(TEXT | st.sampled_from(["contacts", "{id}"]), max_size=3)))
        http = f"{draw(st.sampled_from(['GET', 'POST', 'DELETE']))} {path}"
        places = draw(st.lists(st.tuples(st.sampled_from(PLACES), TEXT), unique=True, max_size=5))
        body = draw(st.none() | UNIQUE)
        built[http] = operation(
            http,
            draw(st.none() | TEXT),
            draw(st.none() | TEXT),
            parameters=[parameter(wire_name, place, sdk_name=draw(st.none() | TEXT)) for place, wire_name in places],
            arguments=None if body is None else [property_(wire_name) for wire_name in body],
            whole_body=draw(st.booleans()),
            sdk_method=draw(st.none() | TEXT),
            sdk_resource=draw(st.none() | TEXT),
        )
    return list(built.values())


@st.composite
def apis(draw: st.DrawFn) -> Api:
    described = draw(operations())
    schemas: list[Schema] = [component(key, *draw(UNIQUE)) for key in draw(UNIQUE)]
    parents = (
        [schema.id for schema in schemas] + [one.id for one in described] + ["#/paths/~1x/get", "#/nowhere/at/all"]
    )
    for parent in draw(st.lists(st.sampled_from(parents), max_size=5)):
        part = inline(parent, draw(TEXT), item=draw(st.booleans()))
        if part.id not in {schema.id for schema in schemas}:
            schemas.append(part)
    return api(described, schemas, title=draw(TEXT), version=draw(TEXT))


def scopes(names: Names) -> Iterable[list[str]]:
    """Lists of names that stand side by side."""
    resources = names.resources.values()
    variants = ("", "WithRawResponse", "WithStreamingResponse")
    classes = [cls + variant for one in resources for cls in (one.cls, one.async_cls) for variant in variants]
    yield [*names.models.values(), *names.params.values(), *classes, names.client, names.async_client]
    yield [one.attr for one in resources]
    yield [one.module for one in resources]
    for key in names.resources:
        yield [method for id_, method in names.methods.items() if names.resource_of[id_] == key]
    for arguments in names.arguments.values():
        yield list(arguments.values())
    for fields in names.fields.values():
        yield list(fields.values())


def folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()


@STEADY
@given(apis())
def test_every_name_is_a_valid_identifier(described: Api) -> None:
    names = name(described)
    modules = [*names.model_modules.values(), *names.param_modules.values()]
    for one in [names.package, names.env_prefix, *modules, *(one for scope in scopes(names) for one in scope)]:
        assert one.isascii()
        assert one.isidentifier()
        assert not keyword.iskeyword(one)
        assert not one.startswith("_")
        assert len(one) <= 120


@STEADY
@given(apis())
def test_names_differ_within_their_scope(described: Api) -> None:
    names = name(described)
    for scope in scopes(names):
        assert len({folded(one) for one in scope}) == len(scope)


@STEADY
@given(apis())
def test_everything_has_a_name(described: Api) -> None:
    names = name(described)
    for by_schema in (names.models, names.params, names.model_modules, names.param_modules):
        assert by_schema.keys() == described.schemas.keys()
    for one in described.operations:
        assert names.resource_of[one.id] in names.resources
        assert one.id in names.methods
        assert names.arguments[one.id].keys() >= {(part.place, part.name) for part in one.parameters}
    assert set(names.resources) == set(names.resource_of.values())


@STEADY
@given(apis())
def test_modules_are_shared_by_one_component_only(described: Api) -> None:
    names = name(described)
    components = [id_ for id_, schema in described.schemas.items() if schema.origin.component is not None]
    for modules in (names.model_modules, names.param_modules):
        assert len({folded(modules[id_]) for id_ in components}) == len(components)


@STEADY
@given(apis())
def test_no_name_hides_what_generated_code_needs(described: Api) -> None:
    names = name(described)
    assert reserved.CLASSES.isdisjoint({*names.models.values(), *names.params.values(), names.client})
    assert reserved.CLIENT.isdisjoint(one.attr for one in names.resources.values())
    assert reserved.RESOURCE.isdisjoint(names.methods.values())
    assert reserved.ARGUMENTS.isdisjoint(one for taken in names.arguments.values() for one in taken.values())
    assert reserved.FIELDS.isdisjoint(one for taken in names.fields.values() for one in taken.values())


@STEADY
@given(apis(), st.randoms(use_true_random=False))
def test_order_changes_nothing(described: Api, random: object) -> None:
    assert name(reordered(described)) == name(described)


def reordered(described: Api) -> Api:
    return replace(
        described,
        operations=tuple(backwards(one) for one in reversed(described.operations)),
        schemas={id_: turned(schema) for id_, schema in reversed(tuple(described.schemas.items()))},
    )


def backwards(one: Operation) -> Operation:
    body = one.body
    if body is not None and body.arguments is not None:
        body = replace(body, arguments=body.arguments[::-1])
    return replace(one, parameters=one.parameters[::-1], body=body)


def turned(schema: Schema) -> Schema:
    return replace(schema, properties=schema.properties[::-1]) if isinstance(schema, ObjectSchema) else schema


@STEADY
@given(apis())
def test_what_is_added_renames_nothing_else(described: Api) -> None:
    names = name(described)
    newcomer = component("quokka_habitat", "burrow")
    more = name(
        replace(
            described,
            operations=(*described.operations, operation("PUT /quokkas/{quokka_id}", "feedQuokka", "Quokka Care")),
            schemas={newcomer.id: newcomer, **described.schemas},
        )
    )
    assert more.models.items() >= names.models.items()
    assert more.params.items() >= names.params.items()
    assert more.model_modules.items() >= names.model_modules.items()
    assert more.param_modules.items() >= names.param_modules.items()
    assert more.methods.items() >= names.methods.items()
    assert more.resources.items() >= names.resources.items()
    assert more.fields.items() >= names.fields.items()
    assert more.models[newcomer.id] == "QuokkaHabitat"


@STEADY
@given(st.lists(st.tuples(st.sampled_from(["a", "A", "b", "c_"]), st.integers(0, 3)), max_size=12), st.booleans())
def test_settling(wanted: list[tuple[str, int]], twins: bool) -> None:
    claims = [Claim(index, (wish,), str(index), (rank,)) for index, (wish, rank) in enumerate(wanted)]
    settled = settle(claims, reserved={"b"})
    assert settle(claims[::-1], reserved={"b"}) == settled
    assert len({folded(one) for one in settled.values()}) == len(claims)
    assert "b" not in settled.values()
    for claim in claims:
        rivals = [
            other for other in claims if folded(other.wishes[0]) == folded(claim.wishes[0]) and other is not claim
        ]
        if claim.wishes[0] != "b" and all(claim.rank < other.rank for other in rivals):
            assert settled[claim.key] == claim.wishes[0]


def test_many_claims_to_one_name_are_settled() -> None:
    claims = [Claim(index, ("same", "other"), str(index), (index,)) for index in range(3000)]
    settled = settle(claims)
    assert len(set(settled.values())) == 3000
    assert (settled[0], settled[1]) == ("same", "other")


@STEADY
@given(TEXT)
def test_words_are_ascii(text: str) -> None:
    assert all(word.isascii() and word.isalnum() for word in words(text))


@STEADY
@given(st.text("abcdeiorstuyx", max_size=8))
def test_a_singular_is_no_longer_than_its_word(word: str) -> None:
    assert 0 <= len(singular(word)) <= max(len(word), 1)
