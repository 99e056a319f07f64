"""Names of resources, methods, arguments, models and packages: what the rules give, and who yields in a collision."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.installation import client_folder
from generator.ir import (
    ANY,
    Api,
    Content,
    Operation,
    Pagination,
    Response,
    SecurityScheme,
    Server,
    ServerVariable,
)
from generator.names import reserved
from generator.names.assign import WHOLE_BODY, Names, checked_package, name
from generator.names.client import package_name
from generator.runtime.client.base import AsyncClient, SyncClient
from generator.runtime.client.resource import AsyncResource, Resource
from generator.runtime.models.model import Model
from generator.runtime.types import RequestOptions

from .api_builder import api, component, component_id, inline, operation, parameter, property_

TABLE = Path(__file__).with_name("names_2_9.txt")
SPECS = Path(__file__).parents[3] / "shared" / "specs"


def spoken(names: Names, http: str) -> str:
    """`contacts.list`, as a caller writes it."""
    return f"{names.resources[names.resource_of[http]].attr}.{names.methods[http]}"


def only_method(one: Operation) -> str:
    return spoken(name(api([one])), one.id)


# --- the operations of 2.9 -------------------------------------------------------------------------------------------


def rows() -> list[list[str]]:
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    return [line.split(" | ") for line in lines if line and not line.startswith("#")]


def operations_2_9(*, overlaid: bool) -> list[Operation]:
    built: list[Operation] = []
    for http, operation_id, tag, expected, *overlay in rows():
        resource, _, method = expected.partition(".")
        pinned = bool(overlay) and overlaid
        built.append(
            operation(
                http,
                operation_id,
                tag,
                sdk_resource=resource if pinned else None,
                sdk_method=method if pinned else None,
            )
        )
    return built


def test_all_names_of_2_9() -> None:
    names = name(api(operations_2_9(overlaid=True)))
    expected = {http: method for http, _, _, method, *_ in rows()}
    assert len(expected) == 108
    assert {http: spoken(names, http) for http in expected} == expected


def test_the_overlay_corrects_exactly_the_marked_ones() -> None:
    names = name(api(operations_2_9(overlaid=False)))
    corrected = {http: spoken(names, http) for http, _, _, expected, *_ in rows() if spoken(names, http) != expected}
    assert corrected == {
        "GET /companies": "companies.retrieve",
        "GET /companies/{id}": "companies.retrieve_by_id",
        "DELETE /contacts/{contact_id}/subscriptions/{id}": "subscription_types.detach_to_contact",
        "POST /conversations/{id}/run_assignment_rules": "conversations.auto_assign",
        "POST /phone_call_redirects": "switch.create_phone",
        "GET /visitors": "visitors.retrieve_with_user_id",
    }
    assert set(corrected) == {http for http, _, _, _, *overlay in rows() if overlay}


# --- the published descriptions --------------------------------------------------------------------------------------


def published(version: str) -> Api:
    """The operations and components of a published file, without their types."""
    path = SPECS / f"intercom-{version}.yaml"
    if not path.exists():
        pytest.skip(f"{path.name} is not at hand")
    data: Any = yaml.load(path.read_bytes(), yaml.CSafeLoader)
    operations = [
        operation(
            f"{method.upper()} {route}",
            node.get("operationId"),
            next(iter(node.get("tags", ())), None),
            parameters=[parameter(one["name"], one["in"]) for one in node.get("parameters", ())],
        )
        for route, item in data["paths"].items()
        for method, node in item.items()
        if "responses" in node
    ]
    schemas = [component(key, *node.get("properties", ())) for key, node in data["components"]["schemas"].items()]
    return api(operations, schemas, title=data["info"]["title"], version=data["info"]["version"])


VERSIONS = {"2.7": 98, "2.8": 98, "2.9": 108, "2.10": 108, "2.11": 108}


@pytest.mark.parametrize(("version", "count"), VERSIONS.items())
def test_published_operations_have_names_of_their_own(version: str, count: int) -> None:
    names = name(published(version))
    assert len(names.methods) == count
    assert len({spoken(names, http) for http in names.methods}) == count
    assert names.package == "intercom"


@pytest.mark.parametrize("version", VERSIONS)
def test_one_operation_id_has_one_name_in_all_versions(version: str) -> None:
    described, reference = published(version), published("2.9")
    names, expected = name(described), name(reference)
    by_id = {one.operation_id: spoken(expected, one.id) for one in reference.operations}
    shared = {one.operation_id: spoken(names, one.id) for one in described.operations if one.operation_id in by_id}
    assert len(shared) > 90
    assert shared == {operation_id: by_id[operation_id] for operation_id in shared}


@pytest.mark.parametrize(
    ("http", "expected"),
    [
        ("GET /articles/search", "articles.search"),
        ("POST /conversations/{conversation_id}/convert", "conversations.convert_to_ticket"),
        ("DELETE /tickets/{ticket_id}/tags/{tag_id}", "tags.detach_from_ticket"),
        ("POST /tickets/search", "tickets.search"),
        ("GET /data_attributes", "data_attributes.list"),
    ],
)
def test_names_that_2_11_adds(http: str, expected: str) -> None:
    assert spoken(name(published("2.11")), http) == expected


def test_published_models_keep_their_names() -> None:
    names = name(published("2.9"))
    assert names.models[component_id("contact")] == "Contact"
    assert names.params[component_id("create_contact_request")] == "CreateContactParams"
    assert names.param_modules[component_id("create_contact_request")] == "create_contact"
    assert [model for model in names.models.values() if model.endswith("Model")] == []
    assert names.fields[component_id("create_message_request")]["from"] == "from_"
    assert names.fields[component_id("group_translated_content")]["pt-BR"] == "pt_br"


# --- methods ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("http", "operation_id", "tag", "expected"),
    [
        pytest.param("GET /macros", "listAllTheMacros", "Macros", "macros.list", id="R0-articles"),
        pytest.param("POST /wa", "sendWhatsAppTemplate", "WhatsApp", "whatsapp.send_template", id="R0-whatsapp"),
        pytest.param("GET /x", "list-ip_allowlist", "IP Allowlist", "ip_allowlist.list", id="R0-punctuation"),
        pytest.param("GET /events", "lisDataEvents", "Data Events", "data_events.list", id="R2-typo"),
        pytest.param("GET /calls/{id}", "showCall", "Calls", "calls.retrieve", id="R2-alias"),
        pytest.param("GET /status", "getStatuses", "Statuses", "statuses.retrieve", id="R3-plural"),
        pytest.param(
            "GET /conversations/{id}/side_conversations",
            "listSideConversations",
            "Conversations",
            "conversations.list_side_conversations",
            id="R3-compound",
        ),
        pytest.param(
            "POST /conversations/{id}/side_conversations",
            "createSideConversationForConversation",
            "Conversations",
            "conversations.create_side_conversation",
            id="R3-after-compound",
        ),
        pytest.param("GET /lists", "listLists", "Lists", "lists.list", id="R3-verb-stays"),
        pytest.param("POST /search", "searchContacts", "Search", "search.search_contacts", id="R3-verb-is-the-noun"),
        pytest.param("GET /scroll", "scrollOverAllCompanies", "Companies", "companies.scroll", id="R4"),
        pytest.param("POST /login", "signIn", "Auth", "auth.sign_in", id="R4-nothing-removed"),
        pytest.param("POST /s", "dataEventSummaries", "Data Events", "data_events.create_summaries", id="R5"),
        pytest.param("GET /contacts", "contacts_list", "Contacts", "contacts.list", id="R5-verb-follows"),
        pytest.param("PATCH /contacts", "contacts", "Contacts", "contacts.update", id="R5-nothing-left"),
        pytest.param("GET /contacts/{id}/notes", "listContactNotes", "Notes", "notes.list_for_contact", id="R6"),
        pytest.param(
            "POST /contacts/{id}/companies",
            "attachContactToACompany",
            "Companies",
            "companies.attach_contact",
            id="R6-not-the-object",
        ),
        pytest.param(
            "POST /contacts/{contact_id}/tags",
            "attachTagToContact",
            "Tags",
            "tags.attach_to_contact",
            id="R6-spelled-out",
        ),
        pytest.param("GET /contacts/{id}/companies", None, "Contacts", "contacts.companies", id="R7-segments"),
        pytest.param("DELETE /contacts/{id}", None, "Contacts", "contacts.delete", id="R7-verb"),
        pytest.param("GET /contacts", "🎉", "Contacts", "contacts.retrieve", id="R7-no-words"),
        pytest.param("POST /data", "importContacts", "Contacts", "contacts.import_", id="R9"),
        pytest.param("GET /x", "with_raw_response", "X", "x.with_raw_response_", id="reserved"),
        pytest.param("GET /x", "2faCodes", "Codes", "codes.call_2fa", id="digit"),
    ],
)
def test_method(http: str, operation_id: str | None, tag: str, expected: str) -> None:
    assert only_method(operation(http, operation_id, tag)) == expected


FRAMEWORKS = [
    # FastAPI
    ("DELETE /items/{item_id}", "delete_item_items__item_id__delete", "items", "items.delete"),
    ("GET /items/", "read_items_items__get", "items", "items.read"),
    ("POST /orders", "create_orders_post", "orders", "orders.create"),
    ("PUT /items/{item_id}", "update_item_items__item_id__put", "items", "items.update"),
    ("POST /api/v1/users/open", "register_user_api_v1_users_open_post", "users", "users.register"),
    ("POST /items/{itemId}/tags", "addTagItemsItemIdTagsPost", "items", "items.add_tag"),
    ("GET /", "root__get", None, "default.root"),
    ("GET /users/me", "get_users_me_users_me_get", "users", "users.retrieve_me"),
    ("POST /login/access-token", "login_access_token_login_access_token_post", "login", "login.create_access_token"),
    ("GET /items/", "read_items_items__get", None, "items.read"),
    ("POST /items/get", "get_items_get_post", "items", "items.retrieve"),
    # NestJS
    ("POST /auth/login", "AuthController_login", "auth", "auth.login"),
    ("GET /users", "UsersController_findAll", "users", "users.list"),
    ("GET /users/{id}", "UsersController_findOne", "users", "users.retrieve_one"),
    ("DELETE /users/{id}", "UsersController_remove", "Users", "users.remove"),
    ("GET /v1/users", "UsersController_findAll_v1", "users", "users.list"),
    ("GET /admin/users", "AdminUsersController_findAll", "users", "users.list"),
    ("GET /users", "UsersController_getUsers", None, "users.retrieve"),
    ("POST /auth/login", "AuthController.login", "auth", "auth.login"),
    ("GET /cats", "CatsController_index", "Cats", "cats.list"),
    # Spring
    ("GET /users/{id}", "getUserUsingGET", "user-controller", "user.retrieve"),
    ("GET /users/{id}", "getUser_1", "user-controller", "user.retrieve"),
    ("POST /users", "createUserUsingPOST_2", "user-controller", "user.create"),
    ("GET /users", "getAllUsers", "user-controller", "user.list"),
    ("GET /users", "list_3", "User Controller", "user.list"),
    ("DELETE /pets/{id}", "deleteUsingDELETE", "PetResource", "pet.delete"),
    ("GET /x", "payUsingPOST", "X", "x.pay_using_post"),
    # ASP.NET
    ("GET /users/{id}", "Users_GetByIdAsync", "Users", "users.retrieve_by_id"),
    ("POST /users", "Users_Create", "Users", "users.create"),
    ("GET /weather", "WeatherForecast_Get", "WeatherForecast", "weather_forecast.retrieve"),
    ("GET /users", "Users_GetAllAsync", "Users", "users.list"),
    ("GET /users/{id}", "GetUserAsync", "Users", "users.retrieve_async"),
    # gRPC gateway
    ("GET /v1/users", "UserService_ListUsers", "UserService", "users.list"),
    ("GET /v1/users/{id}", "UserService_GetUser", "UserService", "users.retrieve"),
    ("POST /v1/echo", "Echo_Say", "Echo", "echo.say"),
    ("POST /v1/orders:cancel", "OrderService_CancelOrder", "OrderService", "order.cancel"),
    # Django REST
    ("PATCH /users/{id}/", "users_partial_update", "users", "users.partial_update"),
    ("DELETE /users/{id}/", "users_destroy", "users", "users.destroy"),
    ("GET /api/v1/users/", "api_v1_users_list", "api", "api.list_users"),
    ("GET /api/v1/users/", "api_v1_users_list", None, "users.list"),
    ("GET /users/{user_pk}/posts/", "users_posts_list", "users", "users.list_posts"),
    ("POST /users/{id}/set_password/", "users_set_password_create", "users", "users.create_set_password"),
    # Google
    ("GET /files", "drive.files.list", "files", "files.list"),
    ("GET /files", "drive.files.list", None, "files.list"),
    ("DELETE /files/trash", "drive.files.emptyTrash", "files", "files.empty_trash"),
    ("GET /v1/projects/{p}/locations", "aiplatform.projects.locations.list", "projects", "projects.list_locations"),
    ("GET /v1/projects/{p}/locations/{l}", "aiplatform.projects.locations.get", None, "projects.retrieve_locations"),
    ("GET /pets", "pets.list", "pets", "pets.list"),
    # GitHub
    ("GET /orgs/{org}/repos", "repos/list-for-org", "repos", "repos.list_for_org"),
    ("GET /repos/{owner}/{repo}", "repos/get", "repos", "repos.retrieve"),
    ("GET /emojis", "emojis/get", "emojis", "emojis.retrieve"),
    # suffixes
    ("GET /pets", "listPets", "PetApi", "pet.list"),
    ("GET /pets", "listPets", "pet-endpoint", "pet.list"),
    ("GET /x", "ping", "Service", "service.ping"),
    ("GET /x", "ping", "API", "api.ping"),
]


@pytest.mark.parametrize(("http", "operation_id", "tag", "expected"), FRAMEWORKS)
def test_what_frameworks_add_is_cut(http: str, operation_id: str, tag: str | None, expected: str) -> None:
    assert only_method(operation(http, operation_id, tag)) == expected


def test_a_cut_that_makes_two_operations_equal_is_undone_for_both() -> None:
    names = name(
        api(
            [
                operation("GET /users", "UsersController_search", "users"),
                operation("POST /users", "StaffController_search", "users"),
                operation("DELETE /users", "UsersController_clear", "users"),
            ]
        )
    )
    assert names.methods == {
        "GET /users": "retrieve_controller_search",
        "POST /users": "staff_controller_search",
        "DELETE /users": "clear",
    }


def test_numbered_operations_that_need_their_number_keep_it() -> None:
    names = name(api([operation("GET /a/{id}", "getUser", "users"), operation("GET /b/{id}", "getUser_1", "users")]))
    assert names.methods == {"GET /a/{id}": "retrieve", "GET /b/{id}": "retrieve_1"}


def test_types_are_named_without_what_is_cut() -> None:
    bodies = [
        (operation("PUT /items/{item_id}", "update_item_items__item_id__put", "items"), "UpdateItemParams"),
        (operation("POST /auth/login", "AuthController_login", "auth"), "LoginAuthParams"),
    ]
    for one, expected in bodies:
        body = inline(one.id, "body", at=f"{one.pointer}/requestBody/schema")
        assert name(api([one], [body])).params[body.id] == expected


def test_a_tag_that_is_taken_without_its_suffix_keeps_it() -> None:
    names = name(
        api(
            [
                operation("GET /a", "x", "User"),
                operation("GET /b", "x", "UserApi"),
                operation("GET /c", "x", "UserController"),
            ]
        )
    )
    assert sorted(resource.attr for resource in names.resources.values()) == ["user", "user_api", "user_controller"]


@pytest.mark.parametrize(
    ("paths", "resources"),
    [
        (["/v1/customers", "/v1/charges/{id}"], ["charges", "customers"]),
        (["/api/v2/customers", "/api/v2/charges"], ["charges", "customers"]),
        (["/v1beta1/a", "/v2/b", "/rest/2024-01-31/c"], ["a", "b", "c"]),
        (["/v1", "/api"], ["api", "v1"]),
        (["/v1/{id}"], ["v1"]),
        (["/visits/{id}", "/apiary"], ["apiary", "visits"]),
    ],
)
def test_a_segment_that_any_path_might_begin_with_is_no_resource(paths: list[str], resources: list[str]) -> None:
    names = name(api([operation(f"GET {path}") for path in paths]))
    assert [resource.attr for resource in names.resources.values()] == resources


def test_methods_without_operation_ids_do_not_repeat_the_version() -> None:
    names = name(api([operation("GET /v1/customers"), operation("GET /v1/customers/{id}/cards")]))
    assert names.methods == {"GET /v1/customers": "retrieve", "GET /v1/customers/{id}/cards": "cards"}


def test_colliding_methods_lose_their_aliases() -> None:
    names = name(api([operation("GET /a/{id}", "getTag", "Tags"), operation("GET /b/{id}", "retrieveTag", "Tags")]))
    assert names.methods == {"GET /a/{id}": "get", "GET /b/{id}": "retrieve"}


def test_still_colliding_methods_get_the_last_segment() -> None:
    names = name(api([operation("GET /tags/{id}", "getTag", "Tags"), operation("GET /tags/full", "getATag", "Tags")]))
    assert names.methods == {"GET /tags/{id}": "get_id", "GET /tags/full": "get_full"}


def test_methods_of_one_path_without_operation_ids_get_the_verb() -> None:
    names = name(api([operation("GET /a/{id}/notes", None, "A"), operation("POST /a/{id}/notes", None, "A")]))
    assert names.methods == {"GET /a/{id}/notes": "retrieve_notes", "POST /a/{id}/notes": "create_notes"}


def test_a_method_of_the_overlay_keeps_its_name() -> None:
    names = name(
        api(
            [
                operation("GET /tags/{id}", "retrieveTag", "Tags"),
                operation("GET /tags", "x", "Tags", sdk_method="retrieve"),
            ]
        )
    )
    assert names.methods == {"GET /tags/{id}": "retrieve_id", "GET /tags": "retrieve"}


def test_equal_methods_of_different_resources_do_not_collide() -> None:
    names = name(api([operation("GET /a", "listA", "A"), operation("GET /b", "listB", "B")]))
    assert set(names.methods.values()) == {"list"}


# --- resources -------------------------------------------------------------------------------------------------------


def test_resource() -> None:
    names = name(api([operation("GET /x", "listDataEvents", "Data Events")]))
    resource = names.resources["Data Events"]
    assert (resource.attr, resource.cls, resource.async_cls, resource.module) == (
        "data_events",
        "DataEvents",
        "AsyncDataEvents",
        "data_events",
    )


def test_untagged_operations_belong_to_their_first_segment() -> None:
    names = name(api([operation("GET /tickets/{id}", "getTicket"), operation("POST /tickets", "x", "Tickets")]))
    assert set(names.resource_of.values()) == {"Tickets"}
    assert spoken(names, "GET /tickets/{id}") == "tickets.retrieve"


def test_an_operation_without_tag_and_literal_segment_belongs_to_default() -> None:
    assert only_method(operation("GET /{id}", "getThing")) == "default.retrieve_thing"
    assert only_method(operation("GET /")) == "default.retrieve"


def test_spellings_of_one_tag_are_one_resource() -> None:
    names = name(
        api(
            [operation("GET /a", "listA", "help_center"), operation("GET /b", "listB", "Help Center")],
            tags=["Help Center"],
        )
    )
    assert list(names.resources) == ["Help Center"]


def test_an_overlay_moves_an_operation_into_another_resource() -> None:
    moved = operation("POST /contacts/{id}/companies", "attachContactToACompany", "Companies", sdk_resource="contacts")
    names = name(api([moved, operation("GET /contacts", "ListContacts", "Contacts")]))
    assert set(names.resource_of.values()) == {"Contacts"}
    assert spoken(names, moved.id) == "contacts.attach_to_company"


def test_a_name_of_the_runtime_is_free_where_it_is_not_used() -> None:
    for tag in ("Stream", "Token", "Region", "Options", "Timeout"):
        (resource,) = name(api([operation("GET /x", "x", tag)])).resources.values()
        assert resource.attr == tag.lower()
    pages, files = component("page"), component("download")
    free = name(api([operation("GET /x", "x", "X")], [pages, files]))
    assert (free.models[pages.id], free.models[files.id]) == ("Page", "Download")
    used = replace(
        operation("GET /x", "x", "X"),
        pagination=Pagination("cursor", "data"),
        responses=(Response("200", (Content("application/pdf", "binary", ANY),), is_success=True),),
    )
    taken = name(api([used], [pages, files]))
    assert (taken.models[pages.id], taken.models[files.id]) == ("PageModel", "DownloadModel")


@pytest.mark.parametrize(
    ("tag", "attr", "module"),
    [
        ("Page", "page_", "page_"),
        ("Import", "import_", "import_"),
        ("JSON", "json", "json_"),
        ("Request", "request_", "request_"),
    ],
)
def test_resources_give_way_to_the_client(tag: str, attr: str, module: str) -> None:
    resource = name(api([operation("GET /x", "x", tag)])).resources[tag]
    assert (resource.attr, resource.module) == (attr, module)


def test_tags_that_differ_only_in_other_letters_stay_apart() -> None:
    names = name(api([operation("GET /a", "x", "名前 list"), operation("GET /b", "x", "住所 list")]))
    assert len({resource.attr for resource in names.resources.values()}) == 2


def test_a_model_keeps_its_name_before_a_resource() -> None:
    names = name(api([operation("GET /tags", "listTags", "Tags")], [component("tags")]))
    assert names.models[component_id("tags")] == "Tags"
    assert names.resources["Tags"].cls == "TagsResource"
    assert names.resources["Tags"].attr == "tags"


@pytest.mark.parametrize("key", ["async_contacts", "contacts_with_raw_response", "AsyncContactsWithStreamingResponse"])
def test_a_model_may_be_called_like_a_variant_of_a_resource(key: str) -> None:
    names = name(api([operation("GET /contacts", "ListContacts", "Contacts")], [component(key)]))
    assert not names.models[component_id(key)].endswith("Model")
    assert names.resources["Contacts"].cls == "ContactsResource"
    assert names.resources["Contacts"].async_cls == "AsyncContactsResource"


# --- arguments -------------------------------------------------------------------------------------------------------


def arguments(one: Operation) -> Mapping[tuple[str, str], str]:
    return name(api([one])).arguments[one.id]


def test_arguments_are_snake_case_and_no_keywords() -> None:
    one = operation(
        "POST /x", parameters=[parameter("X-Trace-Id", "header")], arguments=[property_("from"), property_("userId")]
    )
    assert arguments(one) == {
        ("header", "X-Trace-Id"): "x_trace_id",
        ("body", "from"): "from_",
        ("body", "userId"): "user_id",
    }


def test_path_parameters_keep_their_names() -> None:
    one = operation(
        "POST /x/{id}", parameters=[parameter("id", "query"), parameter("id", "path")], arguments=[property_("id")]
    )
    assert arguments(one) == {("path", "id"): "id", ("query", "id"): "query_id", ("body", "id"): "body_id"}


def test_an_argument_of_the_overlay_has_that_name() -> None:
    one = operation(
        "POST /x/{id}",
        parameters=[parameter("id", "path")],
        arguments=[property_("id", sdk_name="company_id"), property_("company_id")],
    )
    assert arguments(one) == {
        ("path", "id"): "id",
        ("body", "id"): "company_id",
        ("body", "company_id"): "body_company_id",
    }


def test_what_every_method_accepts_is_taken() -> None:
    one = operation(
        "POST /x/{self}",
        parameters=[parameter("self", "path"), parameter("timeout")],
        arguments=[property_("extra_body")],
    )
    assert arguments(one) == {
        ("path", "self"): "path_self",
        ("query", "timeout"): "query_timeout",
        ("body", "extra_body"): "body_extra_body",
    }


def test_arguments_that_only_look_taken() -> None:
    one = operation("POST /x", arguments=[property_("options"), property_("type"), property_("format")])
    assert set(arguments(one).values()) == {"options", "type", "format"}


def test_arguments_do_not_hide_what_the_body_of_a_method_uses() -> None:
    hidden = ["cast", "dict", "str", "int", "list"]
    one = operation("POST /x", parameters=[parameter(name) for name in hidden])
    assert set(arguments(one).values()) == {f"{name}_" for name in hidden}


def test_a_body_property_called_body_keeps_its_name() -> None:
    assert arguments(operation("POST /x", arguments=[property_("body")])) == {("body", "body"): "body"}


def test_a_whole_body_is_called_body() -> None:
    one = operation("POST /x/{body}", parameters=[parameter("body", "path")], whole_body=True)
    assert arguments(one) == {WHOLE_BODY: "body", ("path", "body"): "path_body"}


def test_style_helpers_take_no_name_from_an_argument() -> None:
    plain = operation("POST /x", arguments=[property_("label")])
    styled = operation(
        "POST /x", parameters=[parameter("ids", serialization="pipe-delimited")], arguments=[property_("label")]
    )
    assert arguments(plain)["body", "label"] == "label"
    assert arguments(styled)["body", "label"] == "label"


# --- schemas ---------------------------------------------------------------------------------------------------------


def schema_names(names: Names, id_: str) -> tuple[str, str, str, str]:
    return names.models[id_], names.params[id_], names.model_modules[id_], names.param_modules[id_]


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("contact", ("Contact", "ContactParams", "contact", "contact")),
        (
            "create_contact_request",
            ("CreateContactRequest", "CreateContactParams", "create_contact_request", "create_contact"),
        ),
        ("CreateTagRequest", ("CreateTagRequest", "CreateTagParams", "create_tag_request", "create_tag")),
        ("request", ("Request", "RequestParams", "request", "request")),
        ("error", ("Error", "ErrorParams", "error", "error")),
        ("collection", ("Collection", "CollectionParams", "collection", "collection")),
        ("list", ("ListModel", "ListParams", "list_", "list_")),
        ("any", ("AnyModel", "AnyParams", "any", "any")),
        ("open", ("OpenModel", "OpenParams", "open", "open")),
        ("timeout_error", ("TimeoutErrorModel", "TimeoutErrorParams", "timeout_error", "timeout_error")),
        ("not_found_error", ("NotFoundErrorModel", "NotFoundErrorParams", "not_found_error", "not_found_error")),
        ("types", ("Types", "TypesParams", "types_", "types_")),
        ("none", ("NoneModel", "NoneParams", "none", "none")),
        ("class", ("Class", "ClassParams", "class_", "class_")),
        ("__init__", ("Init", "InitParams", "init", "init")),
        ("aux", ("Aux", "AuxParams", "aux_", "aux_")),
        ("acme", ("AcmeModel", "AcmeParams", "acme", "acme")),
    ],
)
def test_component(key: str, expected: tuple[str, str, str, str]) -> None:
    names = name(api(schemas=[component(key)]))
    assert schema_names(names, component_id(key)) == expected


@pytest.mark.parametrize(
    ("key", "hint", "item", "model", "params"),
    [
        ("contact", "avatar", False, "ContactAvatar", "ContactAvatarParams"),
        ("tag_companies_request", "users", True, "TagCompaniesRequestUser", "TagCompaniesUserParams"),
        ("paginated_response", "data", True, "PaginatedResponseDataItem", "PaginatedResponseDataItemParams"),
        ("error", "errors", True, "ErrorItem", "ErrorItemParams"),
        ("visitor_tags", "tags", True, "VisitorTagsItem", "VisitorTagsItemParams"),
        ("list", "item", False, "ListItem", "ListItemParams"),
        ("customer_request", "option 2", False, "CustomerRequestOption2", "CustomerOption2Params"),
    ],
)
def test_inline_object(key: str, hint: str, item: bool, model: str, params: str) -> None:
    part = inline(component_id(key), hint, item=item)
    names = name(api(schemas=[component(key), part]))
    assert (names.models[part.id], names.params[part.id]) == (model, params)
    assert names.model_modules[part.id] == names.model_modules[component_id(key)]
    assert names.param_modules[part.id] == names.param_modules[component_id(key)]


def test_inline_objects_of_operations() -> None:
    body = inline("POST /tags", "body", at="#/paths/~1tags/post/requestBody/schema")
    response = inline("POST /tags", "response", at="#/paths/~1tags/post/responses/200/schema")
    part = inline(body.id, "users", item=True)
    names = name(api([operation("POST /tags", "createTag", "Tags")], [body, response, part]))
    assert names.params[body.id] == "CreateTagParams"
    assert names.models[response.id] == "CreateTagResponse"
    assert names.params[part.id] == "CreateTagUserParams"
    assert {names.param_modules[one.id] for one in (body, part)} == {"create_tag"}
    assert names.model_modules[response.id] == "create_tag_response"


def test_inline_object_of_an_operation_without_operation_id() -> None:
    response = inline("GET /tags", "response", at="#/paths/~1tags/get/responses/200/schema")
    names = name(api([operation("GET /tags", None, "Tags")], [response]))
    assert names.models[response.id] == "RetrieveTagsResponse"


def test_inline_object_below_something_that_is_no_schema() -> None:
    part = inline(f"{component_id('section')}/properties/parent", "option 1", at="#/components/schemas/section/oneOf/0")
    names = name(api(schemas=[component("section"), part]))
    assert names.models[part.id] == "SectionParentOption1"
    assert names.model_modules[part.id] == "section"


def test_a_component_keeps_its_name_before_an_inline_object() -> None:
    part = inline(component_id("contact"), "avatar")
    names = name(api(schemas=[component("contact"), part, component("contact_avatar")]))
    assert names.models[component_id("contact_avatar")] == "ContactAvatar"
    assert names.models[part.id] == "ContactAvatarModel"


def test_params_of_components_that_differ_by_request() -> None:
    names = name(api(schemas=[component("create_tag"), component("create_tag_request")]))
    assert names.params == {
        component_id("create_tag"): "CreateTagParams",
        component_id("create_tag_request"): "CreateTagRequestParams",
    }
    assert set(names.param_modules.values()) == {"create_tag", "create_tag_request"}


def test_a_body_beside_a_component_of_its_name() -> None:
    body = inline("POST /tags", "body", at="#/paths/~1tags/post/requestBody/schema")
    names = name(api([operation("POST /tags", "createTag", "Tags")], [component("create_tag_request"), body]))
    assert names.params[component_id("create_tag_request")] == "CreateTagParams"
    assert names.params[body.id] == "CreateTagBodyParams"
    assert names.param_modules[body.id] == "create_tag_body"


def test_components_that_a_file_system_may_confuse() -> None:
    keys = ["Contact", "contact", "CONTACT", "con-tact", "con_tact"]
    names = name(api(schemas=[component(key) for key in keys]))
    for mapping in (names.models, names.params, names.model_modules, names.param_modules):
        assert len({value.casefold() for value in mapping.values()}) == len(keys)


# --- fields ----------------------------------------------------------------------------------------------------------


def fields(*wire_names: str) -> Mapping[str, str]:
    return name(api(schemas=[component("thing", *wire_names)])).fields[component_id("thing")]


def test_fields() -> None:
    assert fields("id", "type", "from", "pt-BR", "2fa", "displayName", "_links") == {
        "id": "id",
        "type": "type",
        "from": "from_",
        "pt-BR": "pt_br",
        "2fa": "field_2fa",
        "displayName": "display_name",
        "_links": "links",
    }


def test_fields_spare_the_model_and_its_annotations() -> None:
    assert fields("extra", "to_dict", "list", "__struct_fields__") == {
        "extra": "extra_",
        "to_dict": "to_dict_",
        "list": "list_",
        "__struct_fields__": "struct_fields",
    }


def test_field_is_taken_only_where_it_is_called() -> None:
    assert fields("field", "message") == {"field": "field", "message": "message"}
    assert fields("field", "from") == {"field": "field_", "from": "from_"}


def test_a_field_spelled_like_its_wire_name_keeps_it() -> None:
    named = fields("fooBar", "foo_bar", "foo-bar", "_id", "id")
    assert (named["foo_bar"], named["id"]) == ("foo_bar", "id")
    assert len(set(named.values())) == 5


def test_colliding_fields_are_readable_and_stable() -> None:
    wire_names = ["ban_type", "banType", "BanType", "id", "_id", "ID", "a b", "a-b", "ban_type_2"]
    expected = {
        "ban_type": "ban_type",
        "ban_type_2": "ban_type_2",
        "BanType": "ban_type_3",
        "banType": "ban_type_4",
        "id": "id",
        "_id": "id_",
        "ID": "id_2",
        "a b": "a_b",
        "a-b": "a_b_2",
    }
    assert fields(*wire_names) == fields(*wire_names[::-1]) == expected


def test_colliding_arguments_are_readable() -> None:
    names = ["field.vendor.name", "field_vendor_name", "fieldVendorName"]
    one = operation(
        "POST /x/{id}",
        parameters=[
            parameter("id", "path"),
            *(parameter(wire) for wire in names),
            parameter("id"),
            parameter("Id", "header"),
        ],
    )
    assert arguments(one) == {
        ("path", "id"): "id",
        ("query", "id"): "query_id",
        ("header", "Id"): "header_id",
        ("query", "field_vendor_name"): "field_vendor_name",
        ("query", "field.vendor.name"): "query_field_vendor_name",
        ("query", "fieldVendorName"): "query_field_vendor_name_2",
    }


# --- reserved names --------------------------------------------------------------------------------------------------


def public(cls: type) -> set[str]:
    return {attribute for attribute in dir(cls) if not attribute.startswith("_")}


def test_everything_public_in_the_runtime_is_reserved() -> None:
    assert public(SyncClient) | public(AsyncClient) <= reserved.CLIENT
    assert public(Model) <= reserved.FIELDS
    assert public(Resource) | public(AsyncResource) <= reserved.RESOURCE
    assert set(RequestOptions.__annotations__) <= reserved.ARGUMENTS


# --- package and client ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("title", "version", "package", "folder"),
    [
        ("Acme API", "2.9", "acme_v2_9", "acme-2.9"),
        ("Acme API", "2.9", "acme", "acme"),
        ("API", "1", "api", "api"),
        ("Con API", "1", "con_api", "con-api"),
        ("COM1", "1", "com1_api", "com1-api"),
        ("Con", "1.0", "con_v1_0", "con-1.0"),
    ],
)
def test_folder_of_a_client(title: str, version: str, package: str, folder: str) -> None:
    assert client_folder(title, version, package) == folder


@pytest.mark.parametrize(
    ("title", "version", "package", "client"),
    [
        ("Intercom API", "2.9", "intercom_v2_9", "Intercom"),
        ("Intercom API", "Preview", "intercom_preview", "Intercom"),
        ("Intercom API", "Unstable", "intercom_preview", "Intercom"),
        ("Pet Store", "v3", "pet_store_v3", "PetStore"),
        ("Pet Store", "2024-01-31", "pet_store_v2024_01_31", "PetStore"),
        ("Pet Store", "1.0.0-beta+x", "pet_store_v1_0_0_beta_x", "PetStore"),
        ("API", "1", "api_v1", "Api"),
        ("", "", "api", "Api"),
        ("🎉", "1", "api_v1", "Api"),
        ("JSON", "", "json_api", "Json"),
        ("class", "", "class_api", "Class"),
        ("Con", "", "con_api", "Con"),
        ("LPT1", "", "lpt1_api", "Lpt1"),
        ("3D", "1", "api_3_d_v1", "Api3D"),
        ("Client API", "1", "client_v1", "ClientApi"),
        ('x"); import os #', "1", "x_import_os_v1", "XImportOs"),
        ("GitHub v3 REST API", "1.1.4", "github_v1_1_4", "GitHub"),
        ("Spotify Web API", "1", "spotify_v1", "Spotify"),
        ("Swagger Petstore - OpenAPI 3.0", "1.0.27", "petstore_v1_0_27", "Petstore"),
        ("The Acme API Reference", "2", "acme_v2", "Acme"),
    ],
)
def test_package_and_client(title: str, version: str, package: str, client: str) -> None:
    described = api(title=title, version=version)
    names = name(described)
    assert (names.client, names.async_client) == (client, f"Async{client}")
    assert package_name(described, versioned=True) == package
    assert names.distribution == names.package.replace("_", "-")
    # the same for the next release
    assert names.package == name(api(title=title, version="17")).package
    assert re.sub(r"_(v[0-9]\w*|preview)$", "", package) in (names.package, names.package.removesuffix("_api"))


@pytest.mark.parametrize(
    "title", ["API", "OpenAPI definition", "FastAPI", "REST API v2", "Swagger", "Api Documentation"]
)
@pytest.mark.parametrize(
    ("url", "client"),
    [
        ("https://api.acme.com/v1", "Acme"),
        ("https://acme-orders.example.com:8443", "AcmeOrders"),
        ("https://eu.api.acme.co.uk", "Acme"),
        ("http://localhost:8000", None),
        ("http://127.0.0.1", None),
        ("/api/v3", None),
    ],
)
def test_a_title_that_says_nothing_gives_way_to_the_server(title: str, url: str, client: str | None) -> None:
    names = name(replace(api(title=title), servers=(Server("default", url),)))
    assert names.client in ([client] if client else ["Api", "Openapi", "Fastapi", "Rest", "RestApi", "Swagger"])
    assert client is None or names.env_prefix == "_".join(client_words(client)).upper()


def client_words(client: str) -> list[str]:
    return re.findall("[A-Z][a-z]+", client)


def test_the_environment_variable_is_the_same_for_all_versions() -> None:
    assert name(api(title="Intercom API", version="2.9")).env_prefix == "INTERCOM"
    assert name(api(title="Intercom API", version="Preview")).env_prefix == "INTERCOM"


def with_schemes(*keys: str, variables: Sequence[str] = ()) -> Names:
    server = Server("default", "https://x.example", variables=tuple(ServerVariable(one, "") for one in variables))
    return name(replace(api(), security=tuple(SecurityScheme("bearer", key) for key in keys), servers=(server,)))


def test_one_credential_is_the_token_and_several_are_called_after_their_schemes() -> None:
    names = with_schemes("bearerAuth")
    assert [(one.argument, one.env) for one in names.credentials.values()] == [("token", "ACME_API_KEY")]
    names = with_schemes("bearerAuth", "API Key", "timeout", "region", variables=["region", "bearer_auth", "basePath"])
    assert {key: (one.argument, one.env) for key, one in names.credentials.items()} == {
        "bearerAuth": ("bearer_auth", "ACME_BEARER_AUTH"),
        "API Key": ("api_key", "ACME_API_KEY"),
        "timeout": ("timeout_token", "ACME_TIMEOUT_TOKEN"),
        "region": ("region_token", "ACME_REGION_TOKEN"),
    }
    assert names.variables == {
        "region": "server_region",
        "bearer_auth": "server_bearer_auth",
        "basePath": "base_path",
    }


def test_a_package_of_the_callers_choice() -> None:
    names = name(api(title="Intercom API", version="2.9"), package="acme_intercom")
    assert (names.package, names.distribution, names.client) == ("acme_intercom", "acme-intercom", "Intercom")


@pytest.mark.parametrize(
    ("package", "reason"),
    [
        ("", "identifier"),
        ("a-b", "identifier"),
        ("a.b", "identifier"),
        ("../x", "identifier"),
        ("café", "identifier"),
        ("class", "keyword"),
        ("_x", "underscore"),
        ("json", "Python"),
        ("print", "Python"),
        ("msgspec", "package"),
    ],
)
def test_package_names_that_are_refused(package: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        checked_package(package)
    with pytest.raises(ValueError, match=reason):
        name(api(), package=package)
