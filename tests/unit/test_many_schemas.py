"""Schemas in rings, chains and diamonds: any number of them, without recursion and without the product of what they list."""

from __future__ import annotations

import pytest

from generator import ir
from generator.input.document import read
from generator.lower import lower
from generator.names.assign import name
from generator.python.modules import Plan, plan
from generator.python.places import MOST, Places

RING = 2_500

HEAD = """\
openapi: 3.0.3
info: {title: Many API, version: '1'}
paths:
  /a: {get: {responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/S0'}}}}}}}
components:
  schemas:
"""


def ref(name_: str) -> str:
    return f"{{$ref: '#/components/schemas/{name_}'}}"


def planned(schemas: dict[str, str]) -> tuple[ir.Api, Plan]:
    text = HEAD + "".join(f"    {key}: {schema}\n" for key, schema in schemas.items())
    api, problems = lower(read(text.encode(), "many.yaml"))
    assert {problem.code for problem in problems} <= {"circular-type"}
    return api, plan(api, name(api))


@pytest.mark.parametrize(
    "form",
    [
        "{{type: object, properties: {{next: {0}}}}}",
        "{{type: object, properties: {{next: {{nullable: true, allOf: [{0}]}}}}}}",
        "{{type: object, additionalProperties: {0}, properties: {{a: {{type: string}}}}}}",
        "{{type: array, items: {0}}}",
        "{{oneOf: [{0}, {{type: string}}]}}",
    ],
    ids=["properties", "allOf", "additionalProperties", "items", "oneOf"],
)
def test_a_ring(form: str) -> None:
    api, made = planned({f"S{i}": form.format(ref(f"S{(i + 1) % RING}")) for i in range(RING)})
    (module,) = made.models
    assert len(module.schemas) == len(api.schemas) == RING


def test_a_chain_of_references() -> None:
    api, _ = planned({**{f"S{i}": ref(f"S{i + 1}") for i in range(RING)}, f"S{RING}": "{type: string}"})
    assert api.resolve(ir.Ref("#/components/schemas/S0")) == ir.Scalar("string")


@pytest.mark.parametrize("outer", ["allOf", "oneOf", "anyOf"])
@pytest.mark.parametrize("inner", ["allOf", "oneOf", "anyOf"])
def test_diamonds(outer: str, inner: str) -> None:
    schemas = {"S20": "{type: object, properties: {end: {type: string}}}"}
    for i in range(20):
        schemas[f"S{i}"] = f"{{{outer}: [{ref(f'L{i}')}, {ref(f'R{i}')}]}}"
        for side in "LR":
            own = f"{{type: object, properties: {{{side}{i}: {{type: string}}}}}}"
            schemas[f"{side}{i}"] = f"{{{inner}: [{ref(f'S{i + 1}')}, {own}]}}"
    api, _ = planned(schemas)
    assert len(api.schemas) < 10 * len(schemas)


def test_a_schema_that_lists_another_many_times() -> None:
    schemas = {f"S{i}": f"{{allOf: [{', '.join([ref(f'S{i + 1}')] * 4)}]}}" for i in range(40)}
    api, _ = planned({**schemas, "S40": "{type: object, properties: {end: {type: string}}}"})
    found = api.resolve(ir.Ref("#/components/schemas/S0"))
    assert isinstance(found, ir.ObjectSchema)
    assert [one.name for one in found.properties] == ["end"]


def test_more_inheritance_than_can_be_merged_is_told() -> None:
    own = "{{type: object, properties: {{a{}: {{type: string}}}}}}"
    chain = {f"S{i}": f"{{allOf: [{ref(f'S{i + 1}')}, {own.format(i)}]}}" for i in range(400)}
    text = HEAD + "".join(f"    {key}: {schema}\n" for key, schema in chain.items()) + "    S400: {type: object}\n"
    _, problems = lower(read(text.encode(), "many.yaml"))
    assert {problem.code for problem in problems} == {"too-many-schemas"}


# --- values that are sent in another form ----------------------------------------------------------------------------

WIDE = 60


def seconds(schemas: dict[str, str]) -> list[tuple[str | None, ...]]:
    """Where `S0` holds times that are sent as seconds."""
    api, _ = planned(schemas)
    return Places(api).paths(ir.Ref("#/components/schemas/S0"), "seconds")


def test_times_in_types_that_all_hold_each_other() -> None:
    each = ", ".join(f"to_{i}: {ref(f'S{i}')}" for i in range(WIDE))
    schemas = {f"S{i}": f"{{type: object, properties: {{{each}}}}}" for i in range(WIDE)}
    assert seconds(schemas) == []
    at = "at: {type: integer, format: unix-time}"
    found = seconds({**schemas, "S1": f"{{type: object, properties: {{{at}, {each}}}}}"})
    assert len(found) == MOST
    assert found.count(("to_1", "at")) == 1
    assert sum(len(path) == 3 for path in found) == WIDE
    assert max(map(len, found)) == 4


def test_a_time_at_the_end_of_a_chain_of_names() -> None:
    chain = {f"S{i}": ref(f"S{i + 1}") for i in range(RING)}
    assert seconds({**chain, f"S{RING}": "{type: integer, format: unix-time}"}) == [()]


def test_times_in_a_union_that_is_a_member_of_itself() -> None:
    listed = "{oneOf: [" + ref("S0") + ", {type: array, items: " + ref("S1") + "}, " + ref("S1") + "]}"
    found = seconds({"S0": listed, "S1": "{type: object, properties: {'': {type: integer, format: unix-time}}}"})
    assert found == [("",), (None, "")]


# --- schemas that are refined in many places ---------------------------------------------------------------------------


def test_a_large_description_may_say_something_more_at_each_of_its_references() -> None:
    refined = (
        "{type: object, properties: {it: {allOf: ["
        + ref("T")
        + ", {type: object, properties: {a%d: {type: string}}}]}}}"
    )
    schemas = {f"S{i}": refined % i for i in range(3_000)}
    held = ", ".join(f"s{i}: {ref(f'S{i}')}" for i in range(1, 3_000))
    schemas["S0"] = f"{{type: object, properties: {{{held}}}}}"
    api, _ = planned({**schemas, "T": "{type: object, properties: {own: {type: string}}}"})
    assert len(api.schemas) > 2 * 2_999
