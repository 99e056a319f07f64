"""The testing kit of generated clients takes every correct call, and answers what the description promises."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest

from .behaviour.calls import operations
from .support.cases import all_cases, generate_cases
from .support.clients import GeneratedClient, generate

HEAD = """\
openapi: 3.0.3
info: {title: Kit, version: "1"}
"""
SERVER = "servers: [{url: 'https://api.example.com'}]\n"
OK = "{'200': {description: ok}}"


def client_of(description: str, **options: Any) -> tuple[Any, Any]:
    """A fake client for a description, and the transport that it talks to."""
    testing = generate(HEAD + description).import_("testing")
    fake = testing.FakeTransport()
    return testing.fake_client(fake, **options), fake


def called(fake: Any) -> list[str]:
    return [call.operation for call in fake.calls]


def path(*names: str) -> str:
    return ", ".join(f"{{name: {name}, in: path, required: true, schema: {{type: string}}}}" for name in names)


# --- which operation it is -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "servers",
    [
        "[{url: https://api.example.com/base/v2}]",
        "[{url: /base/v2}]",
        "[{url: //api.example.com/base/v2}]",
        "[{url: 'https://api.example.com{path}', variables: {path: {default: /base/v2}}}]",
        "[{url: https://api.example.com}, {url: https://api.example.com/base/v2}]",
        "[{url: 'https://{host}/{part}/v2', variables: {host: {default: a.example.com}, part: {default: base}}}]",
        "[{url: 'https://a.example.com/{part}', variables: {part: {default: base/v2}}}]",
    ],
)
def test_what_is_below_a_base_path_is_found_there_first(servers: str) -> None:
    client, fake = client_of(f"""
servers: {servers}
paths:
  /bulk/jobs: {{get: {{operationId: listJobs, tags: [x], parameters: [{{name: where, in: query, schema: {{type: string}}}}], responses: {OK}}}}}
  /{{a}}/{{b}}/{{c}}/{{d}}: {{get: {{operationId: getDeep, tags: [x], parameters: [{path(*"abcd")}], responses: {OK}}}}}
""")
    if "com}, " in servers:
        client = client.with_options(base_url="https://api.example.com/base/v2")
    client.x.list_jobs(where="here")
    client.x.retrieve_deep("1", "2", "3", "4")
    assert called(fake) == ["GET /bulk/jobs", "GET /{a}/{b}/{c}/{d}"]


def test_of_paths_that_names_alone_tell_apart_the_one_that_fits_is_meant() -> None:
    body = "requestBody: {content: {application/json: {schema: {type: object, required: [a], properties: {a: {type: string}}}}}, required: true}"
    client, fake = client_of(f"""
{SERVER}paths:
  /jobs/{{id}}/offer: {{post: {{operationId: makeOffer, tags: [x], parameters: [{path("id")}], {body}, responses: {OK}}}}}
  /jobs/{{job_id}}/offer: {{post: {{operationId: takeOffer, tags: [x], parameters: [{path("job_id")}], responses: {OK}}}}}
""")
    client.x.make_offer("1", a="b")
    client.x.take_offer("1")
    assert called(fake) == ["POST /jobs/{id}/offer", "POST /jobs/{job_id}/offer"]


@pytest.mark.parametrize("servers", ["[]", "[{url: /v1}]", "[{url: 'https://api.example.com/v1'}]"])
def test_any_base_url_will_do(servers: str) -> None:
    client, fake = client_of(f"""
servers: {servers}
paths:
  /x: {{get: {{operationId: readOne, tags: [x], responses: {OK}}}}}
  /x/x: {{get: {{operationId: readTwo, tags: [x], responses: {OK}}}}}
  /{{a}}/{{b}}/x: {{get: {{operationId: readThree, tags: [x], parameters: [{path("a", "b")}], responses: {OK}}}}}
""")
    for base_url in ("https://a.example", "http://localhost:8000/", "https://a.example/x", "https://a.example/v1/x"):
        one = client.with_options(base_url=base_url)
        one.x.read_one()
        one.x.read_two()
        one.x.read_three("x", "x")
        with pytest.raises(AssertionError, match="no operation GET /y"):
            one.get("/y")
    assert called(fake) == ["GET /x", "GET /x/x", "GET /{a}/{b}/x", "GET /y"] * 4
    fake.queue("GET /x", status=204)
    client.get("/x")


def test_a_form_says_nothing_of_an_empty_list() -> None:
    client, fake = client_of(f"""{SERVER}
paths:
  /x:
    post:
      operationId: makeOne
      tags: [x]
      requestBody:
        required: true
        content:
          application/x-www-form-urlencoded:
            schema:
              type: object
              required: [name, 'ids[]']
              properties:
                name: {{type: string}}
                ids[]: {{type: array, items: {{type: integer}}}}
      responses: {OK}
""")
    client.x.make_one(name="n", ids=[])
    with pytest.raises(AssertionError, match=r"body\.name is missing"):
        client.post("/x", content=b"a=b", headers={"Content-Type": "application/x-www-form-urlencoded"})
    assert [call.content for call in fake.calls] == [b"name=n", b"a=b"]


def test_a_variable_in_a_base_path_has_any_value() -> None:
    client, fake = client_of(
        f"""
servers: [{{url: 'https://a.example.com/{{release}}', variables: {{release: {{default: v1}}}}}}]
paths: {{/jobs: {{get: {{operationId: listJobs, tags: [x], responses: {OK}}}}}}}
""",
        release="v7",
    )
    client.x.list_jobs()
    assert [call.path for call in fake.calls] == ["/v7/jobs"]


@pytest.mark.parametrize(
    ("plain", "special", "value"),
    [
        ("/v1/{name}", "/v1/{name}:check", "x"),
        ("/v1/{name}", "/v1/{name}.json", "x.y"),
        ("/v1/{name}", "/v1/v-{name}", "x"),
        ("/v1/{name}/{b}", "/v1/{name}/all:{b}", "x"),
    ],
)
def test_the_template_with_more_literal_text_is_meant(plain: str, special: str, value: str) -> None:
    names = ["name", *(["b"] if "{b}" in plain else [])]
    client, fake = client_of(f"""{SERVER}
paths:
  {plain}: {{get: {{operationId: getThing, tags: [x], parameters: [{path(*names)}], responses: {OK}}}}}
  '{special}':
    get:
      operationId: checkThing
      tags: [x]
      parameters: [{path(*names)}, {{name: q, in: query, schema: {{type: string}}}}]
      responses: {{'200': {{description: ok, content: {{application/json: {{schema: {{type: object}}}}}}}}}}
""")
    values = [value, "z"][: len(names)]
    fake.queue(f"GET {special}", json={"queued": True})
    assert client.x.check_thing(*values, q="y") == {"queued": True}
    client.x.retrieve_thing(*values)
    assert called(fake) == [f"GET {special}", f"GET {plain}"]
    assert fake.calls[0].arguments["name"] == value


@pytest.mark.parametrize(
    "servers",
    ["", "servers: [{url: /v1}]", "servers: [{url: ''}]", "servers: [{url: '{x}', variables: {x: {default: ''}}}]"],
)
def test_a_description_without_a_server_has_a_made_up_one(servers: str) -> None:
    client, fake = client_of(
        f"{servers}\npaths: {{/a: {{get: {{operationId: fetchPart, tags: [x], responses: {OK}}}}}}}\n"
    )
    client.x.fetch_part()
    assert called(fake) == ["GET /a"]


# --- what may be sent ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["api_key", "auth[key]", "X-Key"])
def test_a_credential_in_the_query_is_known(name: str) -> None:
    client, fake = client_of(f"""{SERVER}
security: [{{key: []}}]
paths: {{/things: {{get: {{operationId: listThings, tags: [x], responses: {OK}}}}}}}
components: {{securitySchemes: {{key: {{type: apiKey, in: query, name: '{name}'}}}}}}
""")
    client.x.list_things()
    assert fake.calls[0].query == {name: "fake-token"}


def parameter_client(parameter: str) -> tuple[Any, Any]:
    return client_of(f"""{SERVER}
paths: {{/a: {{get: {{operationId: listParts, tags: [x], parameters: [{parameter}], responses: {OK}}}}}}}
""")


def test_members_of_two_objects_that_are_called_alike_may_be_of_either_type() -> None:
    client, _ = parameter_client(
        "{name: from, in: query, schema: {type: object, properties: {amount: {type: integer}}}}, "
        "{name: columns, in: query, schema: {type: object, properties: {amount: {type: string}}}}, "
        "{name: pages, in: query, schema: {type: object, properties: {limit: {type: integer}}}}, "
        "{name: limit, in: query, schema: {type: boolean}}"
    )
    client.x.list_parts(columns={"amount": "all"})
    client.x.list_parts(from_={"amount": 1}, columns={"amount": "all"}, pages={"limit": 1}, limit=True)
    with pytest.raises(AssertionError, match="query parameter 'limit' is not integer or boolean: 'x'"):
        client.x.list_parts(limit="x")


NAMED = "type: object, required: [name], properties: {name: {type: string}, size: {type: integer}}"


def test_members_of_an_object_that_is_not_sent_are_not_missed() -> None:
    client, fake = parameter_client(f"{{name: filter, in: query, required: false, schema: {{{NAMED}}}}}")
    client.x.list_parts()
    client.x.list_parts(filter={"name": "x"})
    with pytest.raises(AssertionError, match="'name' is missing"):
        client.x.list_parts(filter={"size": 1})
    assert [call.query for call in fake.calls[:2]] == [{}, {"name": "x"}]


def test_members_of_an_object_that_must_be_sent_are_missed() -> None:
    client, _ = parameter_client(f"{{name: filter, in: query, required: true, schema: {{{NAMED}}}}}")
    with pytest.raises(AssertionError, match="'name' is missing"):
        client.x.list_parts(filter={})


@pytest.mark.parametrize(
    ("parameter", "value"),
    [
        (
            f"{{name: filter, in: query, schema: {{{NAMED}, additionalProperties: {{type: string}}}}}}",
            {"name": "x", "colour": "red"},
        ),
        ("{name: filter, in: query, schema: {type: object, additionalProperties: {type: string}}}", {"colour": "red"}),
        (
            f"{{name: filter, in: query, schema: {{type: object, required: [in], properties: {{in: {{{NAMED}}}}}}}}}",
            {"in": {"name": "x"}},
        ),
        (f"{{name: 'by[user]', in: query, style: deepObject, explode: true, schema: {{{NAMED}}}}}", {"name": "x"}),
        ("{name: 'ids[]', in: query, schema: {type: array, items: {type: integer}}}", [1, 2]),
        ("{name: grid, in: query, schema: {type: array, items: {type: array, items: {type: integer}}}}", [[1], [2]]),
    ],
)
def test_correct_queries_are_taken(parameter: str, value: Any) -> None:
    client, fake = parameter_client(parameter)
    argument = next(name for name in ("filter", "by_user", "ids", "grid") if name in _arguments(client.x.list_parts))
    client.x.list_parts(**{argument: value})
    assert fake.calls[0].query


def _arguments(method: Callable[..., Any]) -> list[str]:
    return list(method.__annotations__)


@pytest.mark.parametrize("media_type", ["application/x-www-form-urlencoded", "multipart/form-data"])
@pytest.mark.parametrize("name", ["model[name]", "model[]", "a[b][c]", "plain"])
def test_names_of_a_form_may_have_brackets(media_type: str, name: str) -> None:
    client, fake = client_of(f"""{SERVER}
paths:
  /b:
    post:
      operationId: createB
      tags: [x]
      requestBody: {{required: true, content: {{{media_type}: {{schema: {{type: object, required: ['{name}'], properties: {{'{name}': {{type: string}}}}}}}}}}}}
      responses: {OK}
""")
    argument = next(one for one in _arguments(client.x.create_b) if one not in ("return", "options"))
    client.x.create_b(**{argument: "x"})
    assert called(fake) == ["POST /b"]


def test_a_body_is_checked_as_the_form_that_it_is_sent_in() -> None:
    client, fake = client_of(f"""{SERVER}
paths:
  /x:
    patch:
      operationId: change
      tags: [x]
      requestBody:
        required: true
        content:
          application/json: {{schema: {{type: object, required: [a], properties: {{a: {{type: integer}}}}}}}}
          application/json-patch+json: {{schema: {{type: array, items: {{type: object, required: [op]}}}}}}
          application/x-www-form-urlencoded: {{schema: {{type: object, required: [b], properties: {{b: {{type: string}}}}}}}}
          text/plain: {{schema: {{type: string}}}}
      responses: {OK}
""")
    client.x.change(a=1)
    client.x.change(body=[{"op": "add"}], content_type="application/json-patch+json")
    client.x.change(body={"b": "1"}, content_type="application/x-www-form-urlencoded")
    client.x.change(body="ü", content_type="text/plain")
    assert called(fake) == ["PATCH /x"] * 4
    with pytest.raises(AssertionError, match=r"body\[0\]\.op"):
        client.x.change(body=[{}], content_type="application/json-patch+json")
    with pytest.raises(AssertionError, match=r"body\.b is missing"):
        client.x.change(body={"a": "1"}, content_type="application/x-www-form-urlencoded")
    with pytest.raises(AssertionError, match=r"body\.a"):
        client.x.change(a="1")


# --- what is answered ------------------------------------------------------------------------------------------------


def answering(media_type: str, schema: str, *, method: str = "get", body: str = "") -> Any:
    client, _ = client_of(
        f"""{SERVER}
paths:
  /c:
    {method}:
      operationId: call
      tags: [x]
      {body}
      responses: {{'200': {{description: ok, content: {{'{media_type}': {{schema: {schema}}}}}}}}}
""",
        strict=True,
    )
    return client.x.call


@pytest.mark.parametrize(
    "media_type", ["application/JSON", "Application/Vnd.X+JSON; charset=utf-8", "text/json", "*/*", "application/*"]
)
def test_json_by_any_name_is_answered(media_type: str) -> None:
    got = answering(media_type, "{type: object, properties: {a: {type: string}, b: {type: integer}}}")()
    assert got.to_dict() == {"a": "string", "b": 1}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ("{type: array, items: {type: string, format: date-time}}", ["2026-01-01T00:00:00Z"]),
        (
            "{type: object, required: [a], properties: {a: {enum: [x, y], type: string}, b: {type: array, items: {type: number}}}}",
            {"a": "x", "b": [1.5]},
        ),
        (
            "{type: object, properties: {secret: {type: string, writeOnly: true}, id: {type: string, readOnly: true}}}",
            {"id": "string"},
        ),
        ("{type: string}", "string"),
        ("{type: object, additionalProperties: {type: boolean}}", {"key": True}),
    ],
)
def test_without_an_example_a_value_of_the_type_is_answered(schema: str, expected: Any) -> None:
    got = answering("application/json", schema)()
    plain = [one.isoformat().replace("+00:00", "Z") for one in got] if isinstance(got, list) else got
    assert (plain.to_dict() if hasattr(plain, "to_dict") else plain) == expected


def test_what_is_created_is_answered() -> None:
    pet = "{type: object, required: [name], properties: {id: {type: string, readOnly: true}, name: {type: string}, home: {type: object, properties: {city: {type: string}, zip: {type: string}}}, pin: {type: string, writeOnly: true}}}"
    body = f"requestBody: {{required: true, content: {{application/json: {{schema: {pet}}}}}}}"
    got = answering("application/json", pet, method="post", body=body)(name="Ada", home={"city": "Graz"}, pin="1")
    assert got.to_dict() == {"id": "string", "name": "Ada", "home": {"city": "Graz", "zip": "string"}}


# --- all of it -------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def clients() -> dict[str, GeneratedClient]:
    return generate_cases()


NEED_A_MEDIA_TYPE = {"POST /pictures", "POST /images", "POST /images_or_not", "POST /anything"}
"""Of the case `forms_of_bodies`: what is made up has none."""

MADE_UP_WRONG = {"POST /values", "PUT /nested"}
"""What is made up knows types no closer than the client's annotations: it sends any text for a decimal, text for a list's item."""

DEVIATES = {"names": "a model cannot have a field with a quotation mark in its name on the wire"}


@pytest.mark.parametrize("case", all_cases(), ids=lambda case: case.name)
def test_the_client_and_its_testing_kit_agree(case: Any, clients: dict[str, GeneratedClient]) -> None:
    """Every operation of every case, with the required arguments made up: taken, and answered without a deviation."""
    generated = clients[case.name]
    client = generated.import_("testing").fake_client(strict=case.name not in DEVIATES)
    for operation in operations(generated.path / "surface.json").values():
        if operation.http in NEED_A_MEDIA_TYPE | MADE_UP_WRONG:
            continue
        arguments = operation.arguments({}, operation.made_up_body())
        operation.bound(client)(*arguments.positional, **arguments.keyword)


def test_no_call_imports_the_testing_kit() -> None:
    client = generate(f"{HEAD}{SERVER}paths: {{/a: {{get: {{operationId: fetchPart, tags: [x], responses: {OK}}}}}}}\n")
    name = client.surface["client"]
    program = f"""
import sys
from {client.package} import {name}, APIConnectionError
try:
    {name}(base_url="http://127.0.0.1:1", max_retries=0).x.fetch_part()
except APIConnectionError:
    print([module for module in sys.modules if module.startswith("{client.package}") and "testing" in module])
"""
    ran = subprocess.run(
        [sys.executable, "-c", program], cwd=client.path / "src", capture_output=True, text=True, check=True
    )
    assert ran.stdout == "[]\n"
