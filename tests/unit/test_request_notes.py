"""What a run says of parameters, security and servers: nothing that a client cannot do goes without a word."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from generator.diagnostics import InputError

from ..support.clients import generate


def problems(**parts: Any) -> list[tuple[str, str, str]]:
    """Severity, code and message of what is told of a description with these parts."""
    description: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": {"title": "Told API", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": {"/a": {"get": {"operationId": "listA", "responses": {"204": {"description": "ok"}}}}},
        **parts,
    }
    found = generate(yaml.safe_dump(description)).problems
    return [(one.severity, one.code, one.message) for one in found]


def security(**scheme: Any) -> list[tuple[str, str, str]]:
    return problems(security=[{"s": []}], components={"securitySchemes": {"s": scheme}})


def operation(*parameters: dict[str, Any]) -> dict[str, Any]:
    return {"parameters": list(parameters), "responses": {"204": {"description": "ok"}}}


def test_nothing_is_said_of_what_is_plain() -> None:
    assert problems() == []
    assert security(type="http", scheme="Bearer") == []
    assert security(type="apiKey", name="k", **{"in": "cookie"}) == []


@pytest.mark.parametrize("scheme", ["digest", "hoba", "Negotiate"])
def test_an_http_scheme_that_is_not_supported(scheme: str) -> None:
    ((severity, code, message),) = security(type="http", scheme=scheme)
    assert (severity, code) == ("warning", "unsupported-security")
    assert "default_headers" in message


def test_what_the_client_leaves_to_its_caller() -> None:
    ((severity, code, message),) = security(type="openIdConnect", openIdConnectUrl="https://a.example.com")
    assert (severity, code) == ("note", "openid-connect")
    assert "access token" in message
    ((severity, code, message),) = security(type="mutualTLS")
    assert (severity, code) == ("note", "mutual-tls")
    assert "http_client" in message
    flow = {"authorizationUrl": "https://a.example.com", "scopes": {}}
    (told,) = security(type="oauth2", flows={"implicit": flow})
    assert told[:2] == ("note", "oauth-flow")


def test_what_no_operation_asks_for_is_not_told_of() -> None:
    assert problems(security=[], components={"securitySchemes": {"s": {"type": "http", "scheme": "digest"}}}) == []


def test_credentials_that_are_sent_in_one_place() -> None:
    schemes = {
        "key": {"type": "apiKey", "in": "header", "name": "authorization"},
        "other": {"type": "apiKey", "in": "query", "name": "authorization"},
        "user": {"type": "http", "scheme": "basic"},
    }
    components = {"securitySchemes": schemes}
    (told,) = problems(security=[{"key": [], "user": [], "other": []}], components=components)
    assert told[:2] == ("note", "credentials-collide")
    assert "'key'" in told[2]
    assert problems(security=[{"key": []}, {"user": []}], components=components) == []


def test_schemes_that_are_never_required() -> None:
    ((severity, code, _),) = problems(components={"securitySchemes": {"s": {"type": "http", "scheme": "basic"}}})
    assert (severity, code) == ("note", "security-not-required")


def test_a_header_that_some_operations_do_not_declare() -> None:
    version = {"name": "Acme-Version", "in": "header", "schema": {"type": "string", "default": "7"}}
    paths = {"/a": {"get": operation(version), "post": operation(version)}, "/b": {"get": operation()}}
    assert problems(paths=paths) == [
        ("note", "constant-header", "Acme-Version: declared by 2 of 3 operations, sent by all")
    ]
    paths["/b"] = {"get": operation(version)}
    assert problems(paths=paths) == []


@pytest.mark.parametrize("name", ["", "X Name", "X-Größe", "X:"])
def test_a_header_that_cannot_be_sent_is_left_out_or_refused(name: str) -> None:
    header = {"name": name, "in": "header", "schema": {"type": "string"}}
    assert [one[:2] for one in problems(paths={"/a": {"get": operation(header)}})] == [("warning", "bad-header-name")]
    with pytest.raises(InputError, match="bad-header-name"):
        problems(paths={"/a": {"get": operation({**header, "required": True})}})


@pytest.mark.parametrize("name", ["Content-Length", "content-length", "Transfer-Encoding"])
@pytest.mark.parametrize("required", [True, False])
def test_how_a_body_is_sent_is_nothing_to_ask_callers_for(name: str, required: bool) -> None:
    header = {"name": name, "in": "header", "required": required, "schema": {"type": "string"}}
    told = problems(paths={"/a": {"get": operation(header)}})
    assert [one[:2] for one in told] == [("note", "own-header")]


@pytest.mark.parametrize("name", ["Accept", "content-type", "AUTHORIZATION"])
def test_a_header_that_openapi_ignores_is_told(name: str) -> None:
    header = {"name": name, "in": "header", "schema": {"type": "string"}}
    told = problems(paths={"/a": {"get": operation(header)}})
    assert [one[:2] for one in told] == [("note", "ignored-header")]


@pytest.mark.parametrize("beside", [{"type": "string"}, {"required": ["a"]}, {"format": "int32"}, {"name": "B"}])
def test_what_stands_beside_a_reference_to_a_parameter_does_not_count(beside: dict[str, Any]) -> None:
    header = {"name": "A", "in": "header", "schema": {"type": "string"}}
    given = {"$ref": "#/components/parameters/p", **beside}
    told = problems(paths={"/a": {"get": operation(given)}}, components={"parameters": {"p": header}})
    assert {one[0] for one in told} == {"warning"}


def test_servers_without_a_host() -> None:
    assert [one[:2] for one in problems(servers=[{"url": "/v1"}])] == [("note", "relative-server")]
    variable = {"url": "https://{site}", "variables": {"site": {"default": ""}}}
    assert problems(servers=[{"url": "https://a.example.com"}, variable]) == []


@pytest.mark.parametrize(
    ("parameter", "how"),
    [
        ({"explode": False}, "inside a list are sent here: as JSON text"),
        ({"explode": True}, "inside a list are sent here: as JSON text"),
        ({"style": "deepObject"}, "inside a list are sent here: in brackets, `a[b][0]=x`"),
        ({"in": "header"}, "inside a list are sent here: as JSON text"),
    ],
)
def test_what_openapi_leaves_open(parameter: dict[str, Any], how: str) -> None:
    schema = {"type": "array", "items": {"type": "object", "properties": {"k": {"type": "string"}}}}
    told = problems(paths={"/a": {"get": operation({"name": "f", "in": "query", "schema": schema, **parameter})}})
    assert [one[:2] for one in told] == [("note", "nested-parameter")]
    assert how in told[0][2]


@pytest.mark.parametrize(
    ("second", "names"),
    [
        ({"schema": {"type": "object", "properties": {"a": {"type": "string"}, "c": {}}}}, "'a' may"),
        ({"schema": {"type": "object", "properties": {"b": {}, "a": {}}}}, "'a', 'b' may"),
        ({"name": "b", "schema": {"type": "string"}}, "'b' may"),
        ({"schema": {"oneOf": [{"type": "object", "properties": {"b": {}}}, {"type": "integer"}]}}, "'b' may"),
    ],
)
def test_members_that_two_objects_send_alike(second: dict[str, Any], names: str) -> None:
    spread = {"name": "f", "in": "query", "schema": {"type": "object", "properties": {"a": {}, "b": {}}}}
    other = {"name": "g", "in": "query", **second}
    told = problems(paths={"/a": {"get": operation(spread, other)}})
    assert [one[:2] for one in told] == [("warning", "shared-query-name")]
    assert names in told[0][2]
    assert problems(paths={"/a": {"get": operation(spread, {**other, "in": "header"})}}) == []


@pytest.mark.parametrize("apart", [{"style": "deepObject"}, {"explode": False}, {"schema": {"type": "object"}}])
def test_members_that_are_sent_apart(apart: dict[str, Any]) -> None:
    spread = {"name": "f", "in": "query", "schema": {"type": "object", "properties": {"a": {}}}}
    assert problems(paths={"/a": {"get": operation(spread, {**spread, "name": "g", **apart})}}) == []


def test_paths_that_are_more() -> None:
    told = problems(paths={"/a?x=1#f": {"get": operation()}})
    assert told == [
        (
            "note",
            "path-with-query",
            "this path is more than a path: its query is sent with every call and what is behind # is not sent",
        )
    ]


def body(**content: dict[str, Any]) -> dict[str, Any]:
    media = {name.replace("_", "/", 1).replace("_", "-"): media for name, media in content.items()}
    return {"requestBody": {"content": media}, "responses": {"204": {"description": "ok"}}}


OBJECT = {"schema": {"type": "object", "properties": {"a": {"type": "string"}}}}


def test_media_types_that_are_not_sent() -> None:
    paths = {"/a": {"post": body(application_json=OBJECT, application_xml=OBJECT, text_json=OBJECT)}}
    ((severity, code, message),) = problems(paths=paths)
    assert (severity, code) == ("note", "media-type-left-out")
    assert message == "this body is sent as application/json, never as application/xml"
    assert problems(paths={"/a": {"post": body(application_json=OBJECT, multipart_form_data=OBJECT)}}) == []
    encoded = {**OBJECT, "encoding": {"a": {"contentType": "text/plain"}}}
    (told,) = problems(paths={"/a": {"post": body(application_json=OBJECT, multipart_form_data=encoded)}})
    assert told[1] == "media-type-left-out"
    other = {"schema": {"type": "object", "properties": {"b": {"type": "integer"}}}}
    assert problems(paths={"/a": {"post": body(application_json=OBJECT, multipart_form_data=other)}}) == []
    words = {"schema": {"type": "string"}}
    assert problems(paths={"/a": {"post": body(application_json=OBJECT, text_plain=words)}}) == []
    file = {"schema": {"type": "object", "properties": {"a": {"type": "string", "format": "binary"}}}}
    (told,) = problems(paths={"/a": {"post": body(application_json=file, multipart_form_data=file)}})
    assert told[2] == "this body is sent as multipart/form-data, never as application/json"  # JSON holds no files


def test_media_types_that_are_not_asked_for() -> None:
    answer = {"description": "ok", "content": {"application/json": OBJECT, "text/xml": OBJECT}}
    ((_, code, message),) = problems(paths={"/a": {"get": {"responses": {"200": answer}}}})
    assert (code, message) == ("media-type-left-out", "JSON is asked for; nothing here reads text/xml")


def test_reserved_characters_in_a_path() -> None:
    def told(**more: Any) -> list[tuple[str, str, str]]:
        place = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
        return problems(openapi="3.2.0", paths={"/a/{id}": {"get": operation({**place, **more})}})

    assert [one[:2] for one in told(allowReserved=True)] == [("note", "reserved-path")]
    assert told(allowReserved=False) == []


@pytest.mark.parametrize("media_type", ["text/csv", "application/xml"])
def test_answers_that_nothing_here_reads(media_type: str) -> None:
    def told(schema: dict[str, Any]) -> list[tuple[str, str, str]]:
        answer = {"description": "ok", "content": {media_type: {"schema": schema}}}
        return problems(paths={"/a": {"get": {"responses": {"200": answer}}}})

    ((severity, code, message),) = told(OBJECT["schema"])
    assert (severity, code) == ("note", "undecoded-media-type")
    assert message.startswith(f"nothing here reads {media_type}:")
    assert told({"type": "string"}) == told({"type": "string", "format": "binary"}) == told({}) == []


def test_parameters_that_nothing_here_writes() -> None:
    parameter = {"name": "q", "in": "query", "content": {"application/xml": OBJECT}}
    ((_, code, message),) = problems(paths={"/a": {"get": operation(parameter)}})
    assert (code, message) == (
        "content-parameter",
        "nothing here writes application/xml: callers give the value as text",
    )
    parameter["content"] = {"text/plain": {"schema": {"type": "string"}}}
    assert problems(paths={"/a": {"get": operation(parameter)}}) == []


def test_headers_and_styles_of_parts() -> None:
    encoding = {"a": {"style": "form", "headers": {"X-A": {"schema": {"type": "string"}}}}}
    paths = {"/a": {"post": body(multipart_form_data={**OBJECT, "encoding": encoding})}}
    assert [one[1] for one in problems(paths=paths)] == ["part-header"]
    assert [one[1] for one in problems(paths=paths, openapi="3.0.3")] == ["ignored-style", "part-header"]


def test_whole_bodies_in_base64_are_given_as_they_are() -> None:
    picture = {"schema": {"type": "string", "contentEncoding": "base64", "contentMediaType": "image/png"}}
    described = {"description": "A picture.", "content": {"image/png": picture}}
    paths = {"/a": {"post": body(image_png=picture), "get": {"responses": {"200": described}}}}
    assert [(severity, code) for severity, code, _ in problems(paths=paths)] == [("note", "content-encoding")] * 2
    assert problems(paths={"/a": {"post": body(application_json=picture)}}) == []


def test_servers_of_operations() -> None:
    own = [{"url": "https://api.example.com"}]
    get = {"servers": own, "responses": {"204": {"description": "ok"}}}
    assert problems(paths={"/a": {"get": get}}) == []
    get["servers"] = [{"url": "https://b.example.com"}, {"url": "https://c.example.com"}]
    ((_, code, message),) = problems(paths={"/a": {"get": get}})
    assert code == "operation-servers"
    assert "https://b.example.com is used" in message
    named = [{"url": f"https://{name}.example.com", "name": name} for name in ("eu", "us")]
    get["servers"] = [{"url": f"https://files.{name}.example.com", "name": name} for name in ("us", "eu")]
    assert problems(paths={"/a": {"get": get}}, servers=named, openapi="3.2.0") == []


def versioned(*defaults: str | None) -> list[str]:
    """What is said of an API of version 1.1 whose operations declare the header with these defaults."""

    def header(default: str | None) -> list[dict[str, Any]]:
        return (
            []
            if default is None
            else [{"name": "X-Version", "in": "header", "schema": {"type": "string", "default": default}}]
        )

    paths = {f"/{index}": {"get": operation(*header(default))} for index, default in enumerate(defaults)}
    told = problems(info={"title": "Told API", "version": "1.1"}, paths=paths)
    return [message for _, code, message in told if code == "constant-header"]


def test_a_constant_header_is_told_where_operations_differ() -> None:
    assert versioned("1.1", "1.1", "1.1") == versioned("2022-11-28") == versioned("7") == []
    assert versioned("1.1", "1.1", None) == ["X-Version: declared by 2 of 3 operations, sent by all"]
    assert versioned("1.1", "1.1", "1.2") == [
        "X-Version: 1.1 is sent by all operations; 1 of them say another value, which their callers may give"
    ]
    assert versioned("1.0", "1.0") == ["X-Version: 1.0 is sent, though the description is of version 1.1"]
    assert versioned("1", "2") == ["X-Version: its values differ (1, 2), so callers give it themselves"]
    assert versioned("1", "2", "3") == ["X-Version: its values differ (1, 2, 3), so callers give it themselves"]


def test_notes_to_the_generator_in_the_description_itself_are_told() -> None:
    told = problems(
        **{"x-sdk-rate-limit": {"limit": 1}},
        paths={"/a": {"get": {**operation(), "x-sdk-name": {"resource": "b"}, "operationId": "x"}}},
        components={
            "schemas": {"x-sdk-of-mine": {"type": "object", "x-sdk-required": ["a"], "example": {"x-sdk-a": 1}}}
        },
    )
    assert {one for one in told if one[1] == "own-sdk-note"} == {
        ("note", "own-sdk-note", f"`{key}` counts in an overlay only: here it has no effect")
        for key in ("x-sdk-rate-limit", "x-sdk-name", "x-sdk-required")
    }
