"""What the comparison of two surfaces says to callers, by kind of change and by direction."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.surface import diff
from generator.surface.diff import Change, NotASurface, compare

Json = dict[str, Any]


# --- surfaces to compare -------------------------------------------------------------------------------------------------


def argument(name: str, type_: str = "str", *, required: bool = False, place: str = "", **more: Any) -> Json:
    made = {"name": name, "wire_name": name, "type": type_, "required": required, **more}
    return {**made, "in": place} if place else made


def operation(http: str, call: str, **more: Any) -> Json:
    resource, method = call.split(".")
    return {
        "http": http,
        "operation_id": None,
        "resource": resource,
        "method": method,
        "parameters": [],
        "body": None,
        "returns": "None",
        "errors": {},
        "pagination": None,
        **more,
    }


def body(*arguments: Json, media_type: str = "application/json") -> Json:
    return {"media_type": media_type, "arguments": list(arguments)}


def model(name: str, *fields: Json, side: str = "models", **more: Any) -> Json:
    return {"name": name, "schema": f"#/components/schemas/{name}", "fields": list(fields), "side": side, **more}


def surface(operations: list[Json] | None = None, models: list[Json] | None = None, **more: Any) -> Json:
    return {
        "format": 1,
        "title": "Shop",
        "version": "1",
        "package": "shop_v1",
        "client": "Shop",
        "async_client": "AsyncShop",
        "operations": operations or [],
        "models": models or [],
        **more,
    }


def of_argument(old: Json, new: Json) -> list[Change]:
    """The changes if one body argument of one method is another."""
    before, after = (surface([operation("POST /a", "a.make", body=body(one))]) for one in (old, new))
    return compare(before, after)


def of_field(old: Json, new: Json, models: list[Json] | None = None, side: str = "models") -> list[Change]:
    """The changes if one field of one model, which an operation sends or returns, is another."""
    user = (
        operation("GET /m", "m.get", returns="M")
        if side == "models"
        else operation("PUT /m", "m.put", body=body(argument("m", "M")))
    )
    before, after = (surface([user], [model("M", one, side=side), *(models or [])]) for one in (old, new))
    return compare(before, after)


def verdicts(changes: list[Change]) -> list[tuple[str, str]]:
    return [(one.kind, one.severity) for one in changes]


# --- methods -------------------------------------------------------------------------------------------------------------


def test_a_removed_method_breaks_and_an_added_one_is_safe() -> None:
    old = surface([operation("GET /cats", "cats.list")])
    new = surface([operation("POST /dogs/{id}/walks", "dogs.walk")])
    removed, added = compare(old, new)
    assert (removed.kind, removed.severity, removed.subject, removed.operation) == (
        "method-removed",
        "breaking",
        "cats.list()",
        "GET /cats",
    )
    assert (added.kind, added.severity, added.resource) == ("method-added", "safe", "dogs")


def test_a_removed_method_names_its_likely_successor() -> None:
    old = surface([operation("GET /help/sections", "help.list_sections", returns="Sections")])
    new = surface([operation("GET /help/sections/all", "help.list_all_sections", returns="Sections")])
    removed, added = compare(old, new)
    assert removed.cure == "Likely renamed: see whether `help.list_all_sections` (`GET /help/sections/all`) does it."
    assert added.message.endswith("likely what `help.list_sections` has become")


def test_a_method_with_another_name_on_the_same_path_is_renamed() -> None:
    old = surface([operation("GET /cats/{id}", "cats.show")])
    new = surface([operation("GET /cats/{cat_id}", "animals.retrieve")])
    (change,) = compare(old, new)
    assert (change.kind, change.severity, change.old, change.new) == (
        "method-renamed",
        "breaking",
        "cats.show",
        "animals.retrieve",
    )
    assert "likely" not in change.message


def test_a_name_that_went_over_to_another_operation_is_told() -> None:
    old = surface([operation("GET /cats", "cats.retrieve")])
    new = surface([operation("GET /cats", "cats.find"), operation("GET /cats/{id}", "cats.retrieve")])
    renamed = compare(old, new)[0]
    assert renamed.message == "`cats.retrieve` is now `cats.find`: the old name now calls `GET /cats/{id}`"


def test_an_operation_at_another_address_is_found_by_its_id() -> None:
    old = surface([operation("GET /v1/cats", "cats.list", operation_id="listCats")])
    new = surface([operation("GET /v2/kittens", "cats.list", operation_id="listCats")])
    (change,) = compare(old, new)
    assert (change.kind, change.severity) == ("method-readdressed", "risky")


def test_a_deprecated_method_still_works() -> None:
    old, new = operation("GET /cats", "cats.list"), operation("GET /cats", "cats.list", deprecated=True)
    assert verdicts(compare(surface([old]), surface([new]))) == [("method-deprecated", "safe")]
    assert verdicts(compare(surface([new]), surface([old]))) == [("method-undeprecated", "safe")]


# --- arguments -----------------------------------------------------------------------------------------------------------


def test_the_name_of_a_path_parameter_does_not_matter() -> None:
    old = operation("GET /cats/{id}", "cats.retrieve", parameters=[argument("id", required=True, place="path")])
    new = operation("GET /cats/{cat_id}", "cats.retrieve", parameters=[argument("cat_id", required=True, place="path")])
    assert compare(surface([old]), surface([new])) == []


def test_path_parameters_that_change_places_in_the_signature_break() -> None:
    first, second = (argument(name, required=True, place="path") for name in ("cat", "toy"))
    old = operation("PUT /cats/{cat}/toys/{toy}", "toys.give", parameters=[first, second])
    new = operation("PUT /cats/{cat}/toys/{toy}", "toys.give", parameters=[second, first])
    (change,) = compare(surface([old]), surface([new]))
    assert (change.kind, change.severity, change.old, change.new) == (
        "arguments-reordered",
        "breaking",
        "cat, toy",
        "toy, cat",
    )


def test_keyword_arguments_may_change_places() -> None:
    old = operation("POST /a", "a.make", body=body(argument("x"), argument("y")))
    new = operation("POST /a", "a.make", body=body(argument("y"), argument("x")))
    assert compare(surface([old]), surface([new])) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ([], [argument("x", required=True)], [("argument-added", "breaking")]),
        ([], [argument("x")], [("argument-added", "safe")]),
        ([argument("x")], [], [("argument-removed", "breaking")]),
        ([argument("x")], [argument("x", required=True)], [("argument-required", "breaking")]),
        ([argument("x", required=True)], [argument("x")], [("argument-optional", "safe")]),
        ([argument("x")], [argument("x", deprecated=True)], [("argument-deprecated", "safe")]),
        ([argument("email")], [argument("emails")], [("argument-renamed", "breaking")]),
        ([argument("email")], [argument("email_", wire_name="email")], [("argument-renamed", "breaking")]),
        (
            [argument("email")],
            [argument("emails", "int")],
            [("argument-removed", "breaking"), ("argument-added", "safe")],
        ),
    ],
)
def test_arguments(old: list[Json], new: list[Json], expected: list[tuple[str, str]]) -> None:
    before, after = (surface([operation("POST /a", "a.make", body=body(*one))]) for one in (old, new))
    assert verdicts(compare(before, after)) == expected


def test_a_rename_by_likeness_is_said_to_be_likely_and_one_by_wire_name_is_not() -> None:
    (likely,) = of_argument(argument("email"), argument("emails"))
    assert likely.message.startswith("`email` is likely now `emails`")
    (certain,) = of_argument(argument("email"), argument("email_", wire_name="email"))
    assert certain.message.startswith("`email` is now `email_`")


def test_an_argument_that_moves_from_the_query_to_the_body_stays_itself() -> None:
    old = operation("POST /a", "a.make", parameters=[argument("x", place="query")])
    new = operation("POST /a", "a.make", body=body(argument("x")))
    assert compare(surface([old]), surface([new])) == []


def test_a_removed_argument_says_how_it_can_still_be_sent() -> None:
    (change,) = compare(
        surface([operation("POST /a", "a.make", parameters=[argument("x", place="query")])]),
        surface([operation("POST /a", "a.make")]),
    )
    assert (change.subject, change.wire_name, change.direction) == ("a.make(x=)", "x", "request")
    assert "`extra_query` still sends `x`" in change.cure


def test_numbers_go_into_a_path_like_their_digits() -> None:
    old, new = (
        surface([operation("GET /a/{id}", "a.get", parameters=[argument("id", type_, required=True, place="path")])])
        for type_ in ("int | str", "str")
    )
    assert verdicts(compare(old, new)) == [("argument-retyped", "risky")]
    assert verdicts(of_argument(argument("id", "int | str"), argument("id", "str"))) == [
        ("argument-retyped", "breaking")
    ]


# --- types by direction --------------------------------------------------------------------------------------------------

TYPES = [
    # old, new, in a request, in a response
    ("str", "str | None", "safe", "risky"),
    ("str | None", "str", "breaking", "safe"),
    ("str | int", "int | str", None, None),
    ("str", "int", "breaking", "breaking"),
    ("int", "float", "safe", "risky"),
    ("bool", "int", "breaking", "breaking"),
    ("int", "Timestamp", "safe", "safe"),
    ("str", "Any", "safe", "risky"),
    ("Any", "str", "breaking", "safe"),
    ("list[str]", "list[str | None]", "safe", "risky"),
    ("list[str]", "builtins.list[str]", None, None),
    ("Sequence[str]", "Mapping[str, str]", "breaking", "breaking"),
    ("dict[str, int]", "dict[str, Any]", "safe", "risky"),
    ("Sequence[str] | Sequence[int]", "Sequence[str | int]", "safe", "risky"),
    ("str", 'Literal["a"]', "breaking", "safe"),
    ('Literal["a"]', "str", "safe", "risky"),
    ("str", 'Open[Literal["a"]]', "safe", "safe"),
]


@pytest.mark.parametrize(("old", "new", "request_severity", "response_severity"), TYPES)
def test_types(old: str, new: str, request_severity: str | None, response_severity: str | None) -> None:
    sent = of_argument(argument("x", old), argument("x", new))
    got = of_field(argument("x", old), argument("x", new))
    assert [one.severity for one in sent] == ([request_severity] if request_severity else [])
    assert [one.severity for one in got] == ([response_severity] if response_severity else [])


@pytest.mark.parametrize(("side", "added", "removed"), [("params", "safe", "breaking"), ("models", "risky", "safe")])
def test_enum_values(side: str, added: str, removed: str) -> None:
    old, new = argument("x", 'list[Literal["a", "b"]] | None'), argument("x", 'list[Literal["c", "b"]] | None')
    changes = of_field(old, new, side=side)
    found = {one.kind: (one.severity, one.old or one.new) for one in changes}
    assert found == {"enum-values-added": (added, "'c'"), "enum-values-removed": (removed, "'a'")}


def test_the_values_of_an_open_enum_are_compared_like_those_of_a_closed_one() -> None:
    changes = of_field(argument("x", 'Open[Literal["a"]] | None'), argument("x", 'Open[Literal["a", "b"]] | None'))
    assert verdicts(changes) == [("enum-values-added", "risky")]


def test_plain_json_that_becomes_a_class_breaks_though_any_takes_everything() -> None:
    cat = [model("Cat", argument("name"))]
    assert verdicts(of_field(argument("x", "Any"), argument("x", "Cat | None"), cat)) == [("field-retyped", "breaking")]
    assert verdicts(of_field(argument("x", "Cat | None"), argument("x", "Any"), cat)) == [("field-retyped", "breaking")]


def test_another_class_with_the_same_attributes_is_only_risky() -> None:
    classes = [
        model("Cat", argument("name"), argument("toy", "Toy")),
        model("Dog", argument("name"), argument("toy", "Toy"), argument("tail")),
        model("Toy", argument("size", "int")),
    ]
    assert verdicts(of_field(argument("x", "Cat"), argument("x", "Dog"), classes)) == [("field-retyped", "risky")]
    assert verdicts(of_field(argument("x", "Dog"), argument("x", "Cat"), classes)) == [("field-retyped", "risky")]
    assert verdicts(of_field(argument("x", "Dog"), argument("x", "Toy"), classes)) == [("field-retyped", "breaking")]


def test_a_name_for_a_union_may_be_several_parts_of_another_union() -> None:
    names = [model("Value", target="str | Sequence[str] | Sequence[int]", side="params")]
    old, new = argument("x", "Value | None"), argument("x", "str | Sequence[str | int] | None")
    assert verdicts(of_field(old, new, names, "params")) == [("field-retyped", "safe")]
    assert verdicts(of_field(new, old, names, "params")) == [("field-retyped", "breaking")]


def test_names_for_unions_that_hold_themselves_are_compared_to_an_end() -> None:
    names = [
        model("Tree", target="str | Sequence[Tree]", side="params"),
        model("Wood", target="str | Sequence[Wood]", side="params"),
    ]
    assert verdicts(of_field(argument("x", "Tree"), argument("x", "Wood"), names, "params")) == [
        ("field-retyped", "safe")
    ]


def test_an_argument_that_takes_all_but_none_says_so() -> None:
    (change,) = of_argument(argument("x", "str | None"), argument("x", "str"))
    assert change.message == "`x` does not take None any more (`str`, was `str | None`)"
    assert change.severity == "breaking"


def test_classes_that_refer_to_themselves_are_compared_to_an_end() -> None:
    classes = [model("Cat", argument("mother", "Cat")), model("Dog", argument("mother", "Dog"))]
    assert verdicts(of_field(argument("x", "Cat"), argument("x", "Dog"), classes)) == [("field-retyped", "risky")]


def test_names_for_other_types_are_looked_through() -> None:
    names = [model("Id", target="int | str", side="params")]
    assert verdicts(of_field(argument("x", "int"), argument("x", "Id"), names, "params")) == [("field-retyped", "safe")]
    assert verdicts(of_field(argument("x", "Id"), argument("x", "int"), names, "params")) == [
        ("field-retyped", "breaking")
    ]


@pytest.mark.parametrize(
    "odd", ["", "][", "lambda: 0", "x" * 5000, "list[" * 300 + "int" + "]" * 300, 'Literal[f("x")]']
)
def test_what_is_no_type_is_compared_by_its_text(odd: str) -> None:
    assert of_field(argument("x", odd), argument("x", odd)) == []
    assert verdicts(of_field(argument("x", odd), argument("x", "int"))) == [("field-retyped", "breaking")]


# --- bodies and results --------------------------------------------------------------------------------------------------


def test_a_body_that_is_taken_in_another_way() -> None:
    single = {"media_type": "application/json", "argument": "body", "type": "CatParams", "required": True}
    flat = surface([operation("POST /a", "a.make", body=body(argument("x", required=True)))])
    whole = surface([operation("POST /a", "a.make", body=single)])
    assert verdicts(compare(flat, whole)) == [("body-reshaped", "breaking")]
    assert verdicts(compare(whole, flat)) == [("body-reshaped", "breaking")]


def test_a_single_body_argument_is_an_argument() -> None:
    old, new = (
        surface(
            [operation("POST /a", "a.make", body={"media_type": "m", "argument": "body", "type": t, "required": r})]
        )
        for t, r in (("str", False), ("int", True))
    )
    assert verdicts(compare(old, new)) == [("argument-required", "breaking"), ("argument-retyped", "breaking")]


def test_another_media_type() -> None:
    old = operation("POST /a", "a.make", body=body(argument("x")))
    new = operation("POST /a", "a.make", body=body(argument("x"), media_type="multipart/form-data"))
    assert verdicts(compare(surface([old]), surface([new]))) == [("media-type-changed", "risky")]


def test_forms_of_a_body_that_come_and_go() -> None:
    def having(*forms: tuple[str, str]) -> Json:
        listed = [{"media_types": [name], "argument": "body", "type": type_} for name, type_ in forms]
        return surface([operation("POST /a", "a.make", body={**body(argument("x")), "forms": listed})])

    none = surface([operation("POST /a", "a.make", body=body(argument("x")))])
    one, two = having(("text/plain", "str")), having(("text/csv", "str"), ("text/plain", "str"))
    assert verdicts(compare(none, one)) == [("body-form-added", "safe")]
    assert verdicts(compare(one, two)) == [("body-form-added", "safe")]
    assert verdicts(compare(two, one)) == [("body-form-removed", "breaking")]
    assert verdicts(compare(one, none)) == [("body-form-removed", "breaking")]
    assert verdicts(compare(having(("a/b", "str")), having(("a/b", "int")))) == [("argument-retyped", "breaking")]
    assert compare(two, two) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("None", "Cat", ("result-retyped", "safe")),
        ("Cat", "None", ("result-retyped", "breaking")),
        ("Cat", "Cat | None", ("result-retyped", "risky")),
        ("Cat", "Download", ("result-retyped", "breaking")),
    ],
)
def test_results(old: str, new: str, expected: tuple[str, str]) -> None:
    cat = [model("Cat", argument("name"))]
    before, after = (surface([operation("GET /a", "a.get", returns=one)], cat) for one in (old, new))
    (change,) = compare(before, after)
    assert ((change.kind, change.severity), change.direction) == (expected, "response")


def test_pages() -> None:
    def listing(style: str | None, items: str = "data") -> Json:
        pagination = {"style": style, "items": items} if style else None
        returns = "Page[Cat, Cats]" if style else "Cats"
        return surface([operation("GET /cats", "cats.list", returns=returns, pagination=pagination)])

    assert verdicts(compare(listing(None), listing("page"))) == [("pagination-changed", "breaking")]
    assert verdicts(compare(listing("page"), listing(None))) == [("pagination-changed", "breaking")]
    assert verdicts(compare(listing("page"), listing("cursor"))) == [("pagination-changed", "safe")]
    assert verdicts(compare(listing("page"), listing("page", "cats"))) == [("pagination-changed", "risky")]


def test_errors() -> None:
    old = operation("GET /a", "a.get", errors={"401": "AuthenticationError", "404": "NotFoundError"})
    new = operation("GET /a", "a.get", errors={"401": "APIStatusError", "409": "ConflictError"})
    assert verdicts(compare(surface([old]), surface([new]))) == [
        ("error-changed", "breaking"),
        ("error-added", "safe"),
        ("error-removed", "safe"),
    ]


# --- models --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("side", "old", "new", "expected"),
    [
        ("models", [], [argument("x")], [("field-added", "safe")]),
        ("models", [argument("x")], [], [("field-removed", "breaking")]),
        ("models", [argument("x")], [argument("x", required=True)], []),
        ("models", [argument("x_y")], [argument("xy", wire_name="x_y")], [("field-renamed", "breaking")]),
        ("models", [argument("job_identfier")], [argument("job_identifier")], [("field-renamed", "breaking")]),
        ("models", [argument("x")], [argument("x", deprecated=True)], [("field-deprecated", "safe")]),
        ("params", [], [argument("x")], [("field-added", "safe")]),
        ("params", [], [argument("x", required=True)], [("field-added", "breaking")]),
        ("params", [argument("x")], [argument("x", required=True)], [("field-required", "breaking")]),
        ("params", [argument("x", required=True)], [argument("x")], [("field-optional", "safe")]),
    ],
)
def test_fields(side: str, old: list[Json], new: list[Json], expected: list[tuple[str, str]]) -> None:
    before, after = (surface(models=[model("M", *fields, side=side)]) for fields in (old, new))
    assert verdicts(compare(before, after)) == expected


def test_models_come_and_go() -> None:
    old, new = surface(models=[model("Cat", argument("a"))]), surface(models=[model("Dog", argument("b"))])
    assert verdicts(compare(old, new)) == [("model-removed", "breaking"), ("model-added", "safe")]


def test_a_schema_with_another_class_name_is_renamed_and_so_in_every_type() -> None:
    old = surface(
        [operation("GET /a", "a.get", returns="Cat")], [model("Cat", argument("kittens", "list[Cat]"), schema="#/x")]
    )
    new = surface(
        [operation("GET /a", "a.get", returns="Feline")],
        [model("Feline", argument("kittens", "list[Feline]"), schema="#/x")],
    )
    (change,) = compare(old, new)
    assert (change.kind, change.message) == ("model-renamed", "`Cat` is now `Feline`: importing the old name fails")


def test_a_model_with_like_fields_and_a_like_name_is_likely_renamed() -> None:
    fields = [argument("a"), argument("b"), argument("c")]
    (change,) = compare(surface(models=[model("CatList", *fields)]), surface(models=[model("CatsList", *fields)]))
    assert change.message == "`CatList` is likely now `CatsList`: importing the old name fails"
    unlike = compare(surface(models=[model("CatList", *fields)]), surface(models=[model("Xyz", *fields)]))
    assert [one.kind for one in unlike] == ["model-removed", "model-added"]


def test_a_model_belongs_to_the_resource_that_leads_to_it() -> None:
    operations = [operation("GET /cats", "cats.list", returns="Cats"), operation("GET /me", "me.get", returns="Me")]
    models = [model("Cats", argument("data", "list[Cat]")), model("Cat", argument("owner", "Owner")), model("Me")]
    old = surface(operations, [*models, model("Owner", argument("x")), model("Unused", argument("x"))])
    new = surface(operations, [*models, model("Owner"), model("Unused")])
    by_subject = {one.subject: (one.resource, one.operation, one.used_by) for one in compare(old, new)}
    assert by_subject == {
        "Owner.x": ("cats", "GET /cats", ("cats.list",)),
        "Unused.x": ("", "", ()),
    }


def test_a_request_type_whose_fields_are_arguments_is_told_once() -> None:
    def version(*arguments: Json) -> Json:
        return surface(
            [operation("POST /cats", "cats.create", body=body(*arguments))],
            [model("CreateCatParams", *arguments, side="params")],
        )

    changes = compare(version(argument("name")), version(argument("name"), argument("age", "int")))
    assert [one.subject for one in changes] == ["cats.create(age=)"]


def test_the_client_itself() -> None:
    assert verdicts(compare(surface(), surface(client="Store"))) == [("client-renamed", "breaking")]


# --- the whole -----------------------------------------------------------------------------------------------------------

NAMES = st.sampled_from(["a", "b", "c", "name", "names"])
TYPE_NAMES = st.sampled_from(["str", "int | None", "Any", 'Literal["a"]', 'Literal["a", "b"]', "list[M]", "M", "N"])


@st.composite
def members(draw: st.DrawFn, places: tuple[str, ...] = ("",)) -> list[Json]:
    names = draw(st.lists(NAMES, unique=True, max_size=3))
    return [
        argument(
            name, draw(TYPE_NAMES), required=draw(st.booleans()), place=draw(st.sampled_from(places)), deprecated=False
        )
        for name in names
    ]


@st.composite
def surfaces(draw: st.DrawFn) -> Json:
    paths = draw(st.lists(st.sampled_from(["GET /a", "GET /b", "POST /a", "PUT /a/{id}"]), unique=True))
    operations = [
        operation(
            path,
            f"{draw(NAMES)}.m{index}",
            parameters=draw(members(("query", "header"))),
            body=draw(st.one_of(st.none(), members().map(lambda found: body(*found)))),
            returns=draw(TYPE_NAMES),
            errors=draw(st.sampled_from([{}, {"404": "NotFoundError"}])),
            deprecated=draw(st.booleans()),
        )
        for index, path in enumerate(paths)
    ]
    models = [model(name, *draw(members())) for name in draw(st.lists(st.sampled_from(["M", "N", "O"]), unique=True))]
    return surface(operations, models)


def shuffled(node: Any, generator: random.Random) -> Any:
    """The same JSON with the keys of objects in another order, and the members of the surface's lists too."""
    if isinstance(node, Mapping):
        keys = list(node)
        generator.shuffle(keys)
        return {key: shuffled(node[key], generator) for key in keys}
    if isinstance(node, list):
        items = [shuffled(one, generator) for one in node]
        generator.shuffle(items)
        return items
    return node


@settings(max_examples=60, deadline=None)
@given(surfaces(), st.randoms(use_true_random=False))
def test_a_surface_does_not_differ_from_itself_in_whatever_order(one: Json, order: random.Random) -> None:
    assert compare(one, shuffled(one, order)) == []


@settings(max_examples=60, deadline=None)
@given(surfaces(), surfaces(), st.randoms(use_true_random=False))
def test_the_report_does_not_depend_on_order_and_the_input_stays_as_it_was(
    old: Json, new: Json, order: random.Random
) -> None:
    before = copy.deepcopy((old, new))
    changes = compare(old, new)
    assert (old, new) == before
    assert compare(shuffled(old, order), shuffled(new, order)) == changes
    severities = [diff.SEVERITIES.index(one.severity) for one in changes]
    assert severities == sorted(severities)


@settings(max_examples=60, deadline=None)
@given(surfaces(), surfaces())
def test_every_difference_of_operations_is_told(old: Json, new: Json) -> None:
    def told(one: Json) -> Json:
        """What callers can tell; models by what they are, not by which operation names them."""
        operations = {
            made["http"]: [
                made["resource"],
                made["returns"],
                made["errors"],
                made["deprecated"],
                {
                    (a["name"], a["type"], a["required"])
                    for a in [*made["parameters"], *((made["body"] or body())["arguments"])]
                },
            ]
            for made in one["operations"]
        }
        return {
            **operations,
            "models": {made["name"]: {(f["name"], f["type"]) for f in made["fields"]} for made in one["models"]},
        }

    assert bool(compare(old, new)) or told(old) == told(new)


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        [],
        None,
        {"format": 2},
        {"format": 1},
        surface([{}]),
        surface(models=[{"name": "x"}]),
        surface(client=1) | {"operations": 3},
    ],
)
def test_what_is_no_surface_is_refused(wrong: Any) -> None:
    with pytest.raises(NotASurface, match="sdkgen surface"):
        compare(wrong, surface())


# --- the report ----------------------------------------------------------------------------------------------------------


def example() -> diff.Report:
    old = surface(
        [
            operation("GET /cats", "cats.list", returns="Cat"),
            operation("POST /dogs", "dogs.make", body=body(argument("name"))),
        ],
        [model("Cat", argument("age", "int")), model("Unused")],
    )
    new = surface(
        [operation("GET /cats", "cats.list", returns="Cat"), operation("POST /dogs", "dogs.make")],
        [model("Cat", argument("age", "int | None"))],
        version="2",
        package="shop_v2",
    )
    return diff.report(old, new)


def test_text_groups_by_resource_worst_first_and_ends_with_what_nobody_uses() -> None:
    assert diff.FORMATS["text"](example()) == (
        "Shop 1 -> 2: 2 breaking, 1 risky, 0 safe\n"
        "\n"
        "dogs\n"
        "  breaking  dogs.make(name=)  [POST /dogs]\n"
        "            `name` is gone: calls with it raise TypeError\n"
        "            -> Take it out; `extra_body` still sends `name` if it must be sent.\n"
        "\n"
        "cats\n"
        "  risky     Cat.age  [GET /cats]\n"
        "            `Cat.age` can be more than before (`int | None`, was `int`)\n"
        "            -> Handle the new possibility.\n"
        "\n"
        "Used by no operation\n"
        "  breaking  Unused\n"
        "            `Unused` is gone: importing it fails\n"
        "            -> Take the name out.\n"
    )


def test_markdown_and_json_tell_the_same() -> None:
    text = diff.FORMATS["md"](example())
    assert text.startswith("# Shop: from 1 to 2\n")
    assert (
        "\n<details><summary>cats: 1 risky</summary>\n\n**Risky**\n\n"
        "- `Cat.age` (`GET /cats`): can be more than before (`int | None`, was `int`). *Handle the new possibility.*\n"
    ) in text
    data = json.loads(diff.FORMATS["json"](example()))
    assert data["counts"] == {"breaking": 2, "risky": 1, "safe": 0}
    assert [one["subject"] for one in data["changes"]] == ["Unused", "dogs.make(name=)", "Cat.age"]


def many(count: int) -> diff.Report:
    """As many methods removed, renamed and with an argument that must now be given, and fields with endless types."""
    numbers = range(count)
    long = " | ".join(f"list[Class{number}]" for number in range(100))
    old = surface(
        [
            *(operation(f"GET /gone/{one}", f"gone.get_{one}") for one in numbers),
            *(operation(f"GET /named/{one}", f"named.get_{one}") for one in numbers),
            *(operation(f"POST /more/{one}", f"more.make_{one}", body=body()) for one in numbers),
            operation("GET /cats", "cats.list", returns="Cat"),
        ],
        [model("Cat", *(argument(f"x{one}", long) for one in numbers))],
    )
    new = surface(
        [
            *(operation(f"GET /named/{one}", f"named.retrieve_{one}") for one in numbers),
            *(
                operation(f"POST /more/{one}", f"more.make_{one}", body=body(argument("x", required=True)))
                for one in numbers
            ),
            operation("GET /cats", "cats.list", returns="Cat"),
        ],
        [model("Cat", *(argument(f"x{one}", f"{long} | None") for one in numbers))],
        version="2",
    )
    return diff.report(old, new)


@pytest.mark.parametrize("count", [1, 5, 40])
def test_markdown_begins_with_one_screen_of_what_to_do(count: int) -> None:
    text = diff.FORMATS["md"](many(count))
    lines = text.splitlines()
    assert max(map(len, lines)) <= 200
    first = lines[: lines.index("## Details")]
    assert len(first) <= 40
    titles = [line for line in first if line.startswith("**")]
    assert titles == [
        f"**Methods removed ({count})**",
        f"**Methods renamed ({count})**",
        f"**Arguments newly required ({count})**",
    ]
    assert f"`gone.get_{count - 1}()`" in text
    assert text.count("`gone.get_0()`") == 1, "nothing is said twice"
    assert text.count("<details>") == text.count("</details>")


def test_a_summary_for_the_terminal_is_shorter_than_a_screen(capsys: pytest.CaptureFixture[str]) -> None:
    diff.print_summary(many(40))
    told = capsys.readouterr().out
    assert told.startswith("Shop 1 -> 2: 120 breaking, 40 risky, 0 safe\n  Methods removed (40)\n    gone.get_0()")
    assert len(told.splitlines()) <= 40


def test_github_gets_an_annotation_for_what_breaks_or_may() -> None:
    lines = diff.FORMATS["github"](example()).splitlines()
    assert lines[0] == "::notice title=API changes::Shop 1 -> 2: 2 breaking, 1 risky, 0 safe"
    assert [line.split(" ")[0] for line in lines[1:]] == ["::error", "::error", "::warning"]
    assert "::error title=dogs.make(name=)::`name` is gone" in lines[2]


def test_github_cannot_be_given_commands() -> None:
    evil = "x\n::error::no, that: 100%"
    report = diff.report(surface([operation("GET /a", "a.get")]), surface(title=evil, version="2"))
    told = diff.FORMATS["github"](report)
    assert told.count("\n") == 2
    assert "100%25" in told


def test_nothing_changed() -> None:
    report = diff.report(surface(), surface(version="2"))
    assert diff.FORMATS["text"](report) == "Shop 1 -> 2: nothing changes for callers\n"
    assert "Nothing changes for callers." in diff.FORMATS["md"](report)
    assert not report.has("breaking")


def test_members_that_change_alike_are_told_once() -> None:
    old, new = (
        surface(models=[model("Texts", *(argument(name, type_) for name in ("ar", "bg", "de", "fr")))])
        for type_ in ("Text", "Text | None")
    )
    text = diff.FORMATS["text"](diff.report(old, new))
    assert text.count("can be more than before") == 1
    assert "The same: bg, de, fr\n" in text


def test_models_that_come_or_go_take_no_more_room_than_one() -> None:
    animals = [model(name) for name in ("Ant", "Bee", "Cow", "Dog")]
    gone, come = (diff.FORMATS["text"](diff.report(*pair)) for pair in _there_and_back(animals))
    assert gone.count("importing it fails") == come.count("is new") == 1
    assert "The same: Bee, Cow, Dog\n" in gone
    assert "The same: Bee, Cow, Dog\n" in come


def _there_and_back(models: list[Json]) -> tuple[tuple[Json, Json], tuple[Json, Json]]:
    with_, without = surface(models=models), surface()
    return (with_, without), (without, with_)


def test_arguments_of_several_methods_that_change_alike_are_told_once_with_their_methods() -> None:
    def cats(type_: str) -> Json:
        id_ = argument("id", type_, required=True, place="path")
        calls = {"GET": "cats.retrieve", "PUT": "cats.update", "DELETE": "cats.delete"}
        return surface([operation(f"{verb} /cats/{{id}}", call, parameters=[id_]) for verb, call in calls.items()])

    text = diff.FORMATS["text"](diff.report(cats("int | str"), cats("str")))
    assert text.count("declared as text only") == 1
    assert "cats.delete(id)" in text
    assert "The same: cats.retrieve(id), cats.update(id)\n" in text


def test_methods_stand_before_models() -> None:
    old = surface([operation("GET /cats", "cats.list", returns="Cat")], [model("Cat", argument("age"))])
    assert [one.subject for one in compare(old, surface())] == ["cats.list()", "Cat"]
    new = surface([operation("GET /cats", "cats.find", returns="Cat")], [model("Cat")])
    assert [one.subject for one in compare(old, new)] == ["cats.find()", "Cat.age"]


def test_a_new_value_of_what_no_operation_returns_is_safe() -> None:
    values = ('Open[Literal["a"]]', 'Open[Literal["a", "b"]]')
    old, new = (surface(models=[model("M", argument("x", type_))]) for type_ in values)
    assert verdicts(compare(old, new)) == [("enum-values-added", "safe")]


def test_hostile_text_moves_no_cursor_and_writes_no_markup() -> None:
    evil = "x`\x1b[2J\u202e<script>alert(1)</script>](http://evil)\n# heading\n| a |"
    old = surface(
        [operation("GET /a", "a.get", body=body(argument("x", wire_name=evil), argument("y", f"Literal[{evil!r}]")))]
    )
    new = surface(
        [operation("GET /a", "a.get", body=body(argument("z", wire_name=evil), argument("y", "Literal['ok']")))],
        title=evil,
    )
    report = diff.report(old, new)
    text, markdown = diff.FORMATS["text"](report), diff.FORMATS["md"](report)
    for shown in (text, markdown):
        assert shown.isprintable() or set(filter(lambda one: not one.isprintable(), shown)) == {"\n"}
    lines = markdown.replace("\\`", "").splitlines()
    assert all(line.count("`") % 2 == 0 for line in lines)
    assert "<script>" not in "".join(part for line in lines for part in line.split("`")[::2]).replace("\\<", "")
    assert not any(line.startswith("# heading") for line in lines)
    assert json.loads(diff.FORMATS["json"](report))["new"]["title"] == evil


def test_text_has_colour_on_a_terminal_only(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    diff.print_text(example())
    assert capsys.readouterr().out == diff.FORMATS["text"](example())
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm")
    diff.print_text(example())
    assert "\x1b[1;31m  breaking" in capsys.readouterr().out
