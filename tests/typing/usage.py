"""Code as a user of the generated client of Intercom 2.9 writes it, for type checkers to read; nothing here is run.

`assert_type` says what an expression is; a line with `type: ignore` has to be an error, or the checkers complain.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any, Literal, assert_type

import httpx
import httpx2
from intercom_v2_9 import (
    APIConnectionError,
    APIErrorDetail,
    APIStatusError,
    AsyncDownload,
    AsyncIntercom,
    AsyncPage,
    AsyncPaginator,
    Download,
    Drift,
    Intercom,
    IntercomError,
    NotFoundError,
    Page,
    RateLimit,
    RateLimitError,
    RawResponse,
    Timeout,
    Timestamp,
    omit,
    to_datetime,
)
from intercom_v2_9._runtime.types import Unlisted
from intercom_v2_9.models import (
    Article,
    Contact,
    ContactAvatar,
    ContactList,
    ContactTags,
    Conversation,
    ConversationPart,
    DataEvent,
    DataEventSummaryItem,
)
from intercom_v2_9.params import (
    CloseConversationParams,
    MultipleFilterSearchParams,
    SingleFilterSearchParams,
)
from intercom_v2_9.testing import AsyncFakeTransport, FakeTransport, fake_async_client, fake_client
from intercom_v2_9.webhooks import WebhookEvent, parse, verify

# --- clients ---------------------------------------------------------------------------------------------------------


def clients(path: Path) -> None:
    Intercom()
    Intercom("token")
    Intercom(token=lambda: path.read_text(), region="eu", max_retries=0)
    Intercom(timeout=Timeout(connect=1, read=5), deadline=None, rate_limit="wait", transport="fast")
    Intercom(proxy="http://proxy", verify="ca.pem", cert=("cert.pem", "key.pem"))
    Intercom(http_client=httpx.Client())
    Intercom(default_query={"a": 1}, on_request=print)
    Intercom().contacts.retrieve("63a0", timeout=Timeout(read=5))
    AsyncIntercom(http_client=httpx.AsyncClient())
    Intercom(http_client=httpx2.Client(), default_headers={"X-Team": "growth"}, strict=True)
    AsyncIntercom(token=fetch_token, http_client=httpx2.AsyncClient())
    Intercom(region="mars")  # type: ignore[arg-type]
    Intercom(token=1)  # type: ignore[arg-type]
    Intercom(token=fetch_token)  # type: ignore[arg-type]
    Intercom("token", "eu")  # type: ignore[call-arg]
    Intercom(http_client=httpx2.AsyncClient())  # type: ignore[arg-type]
    Intercom(retries=3)  # type: ignore[call-arg]
    Intercom(on_drift=lambda deviations: print(deviations[0].path, deviations[0].expected))
    Intercom(on_retry=lambda event: print(event.attempt), on_response=lambda event: print(event.status_code))


async def fetch_token() -> str:
    return "token"


def other_settings(client: Intercom) -> None:
    assert_type(client.with_options(timeout=5, max_retries=5), Intercom)
    client.with_options(region="eu")  # type: ignore[call-arg]
    with client as same:
        assert_type(same, Intercom)
    assert_type(client.request("GET", "/undocumented"), Any)
    assert_type(client.request("GET", "/undocumented", returns=Contact), Contact)


# --- one object ------------------------------------------------------------------------------------------------------


def retrieve(client: Intercom) -> None:
    contact = client.contacts.retrieve("63a0")
    assert_type(contact, Contact)
    assert_type(contact.id, str)
    assert_type(contact.email, str | None)
    assert_type(contact.created_at, Timestamp)
    assert_type(contact.avatar, ContactAvatar | None)
    assert_type(contact.tags, ContactTags | None)
    assert_type(contact.custom_attributes, dict[str, Any])
    assert_type(contact.extra, dict[str, Any])
    assert_type(contact.to_dict(), dict[str, Any])
    assert_type(to_datetime(contact.created_at), datetime)
    contact.email.lower()  # type: ignore[union-attr]
    contact.e_mail  # type: ignore[attr-defined]  # noqa: B018
    client.contacts.retrieve()  # type: ignore[call-arg]
    client.contacts.retrieve(1)  # type: ignore[arg-type]
    client.contact.retrieve("63a0")  # type: ignore[attr-defined]


def create(client: Intercom) -> None:
    client.contacts.create(email="ada@example.com", custom_attributes={"plan": "pro", "seats": 5})
    client.contacts.create(email="ada@example.com", name=None, phone=omit)
    client.contacts.create(email=1)  # type: ignore[arg-type]
    client.contacts.create(mail="ada@example.com")  # type: ignore[call-arg]
    client.contacts.create("ada@example.com")  # type: ignore[call-arg]
    client.contacts.update("63a0", email=None)  # type: ignore[arg-type]
    client.contacts.merge(from_="1", into="2")
    client.contacts.merge(from_="1")  # type: ignore[call-arg]


def options(client: Intercom) -> None:
    client.contacts.retrieve(
        "63a0", timeout=5, max_retries=0, extra_headers={"X-Trace": "1"}, extra_query={"expand": "tags"}
    )
    client.contacts.create(email="ada@example.com", extra_body={"undocumented": True}, idempotent=True)
    client.contacts.retrieve("63a0", timeout="5")  # type: ignore[arg-type]
    client.contacts.retrieve("63a0", retries=2)  # type: ignore[call-arg]


def known_and_new_values(client: Intercom) -> str | None:
    article = client.articles.retrieve(1)
    assert_type(article, Article)
    assert_type(article.state, Literal["published", "draft"] | Unlisted)
    client.articles.create(title="Hello", author_id=1, state=article.state)
    client.articles.create(title="Hello", author_id=1, state=str(article.state))  # type: ignore[arg-type]
    client.articles.retrieve("1")
    client.articles.create(title="Hello", author_id=1, state="draft")
    client.articles.create(title="Hello", author_id=1, state="hidden")  # type: ignore[arg-type]
    return article.state


def body_of_several_kinds(client: Intercom) -> None:
    close: CloseConversationParams = {"message_type": "close", "type": "admin", "admin_id": "12"}
    conversation = client.conversations.manage("7", body=close)
    assert_type(conversation, Conversation)
    client.conversations.manage("7", body={"message_type": "close", "type": "admin"})  # type: ignore[arg-type]
    parts = conversation.conversation_parts.conversation_parts if conversation.conversation_parts else None
    assert_type(parts, list[ConversationPart] | None)


# --- pages -----------------------------------------------------------------------------------------------------------


def pages(client: Intercom) -> None:
    page = client.contacts.list(per_page=50)
    assert_type(page, Page[Contact, ContactList])
    assert_type(page.items, list[Contact])
    assert_type(page.body, ContactList)
    assert_type(page.body.total_count, int)
    assert_type(page.has_next_page(), bool)
    assert_type(page.get_next_page(), Page[Contact, ContactList])
    for contact in page:
        assert_type(contact, Contact)
    for contact in client.contacts.list().iter_items(limit=10):
        assert_type(contact, Contact)
    for following in page.iter_pages():
        assert_type(following, Page[Contact, ContactList])
    client.contacts.list(per_page="50")  # type: ignore[arg-type]
    client.contacts.list(50)  # type: ignore[call-arg]


async def async_pages(client: AsyncIntercom) -> None:
    paginator = client.contacts.list()
    assert_type(paginator, AsyncPaginator[Contact, ContactList])
    assert_type(await paginator, AsyncPage[Contact, ContactList])
    async for contact in paginator:
        assert_type(contact, Contact)
    async for following in paginator.iter_pages():
        assert_type(following.items, list[Contact])
    assert_type([contact async for contact in client.contacts.list()], list[Contact])
    for _ in client.contacts.list():  # type: ignore[attr-defined]
        pass
    (await client.contacts.retrieve("63a0")).id  # noqa: B018
    client.contacts.retrieve("63a0").id  # type: ignore[attr-defined]  # noqa: B018


def search(client: Intercom) -> None:
    by_email: SingleFilterSearchParams = {"field": "email", "operator": "=", "value": "ada@example.com"}
    both: MultipleFilterSearchParams = {
        "operator": "AND",
        "value": [
            by_email,
            {"operator": "OR", "value": [{"field": "role", "operator": "IN", "value": ["user", "lead"]}]},
        ],
    }
    assert_type(client.contacts.search(query=both, pagination={"per_page": 5}), Page[Contact, ContactList])
    client.contacts.search(query={"field": "email", "operator": "~=", "value": "x"})  # type: ignore[typeddict-item]
    client.contacts.search()  # type: ignore[call-arg]


def items_of_several_kinds(client: Intercom) -> None:
    for event in client.data_events.list(type="user", filter={"user_id": "1"}):
        if isinstance(event, DataEvent):
            assert_type(event.created_at, Timestamp | None)
        else:
            assert_type(event, DataEventSummaryItem)


# --- raw, streamed, downloaded ---------------------------------------------------------------------------------------


def raw(client: Intercom) -> None:
    response = client.contacts.with_raw_response.retrieve("63a0")
    assert_type(response, RawResponse[Contact])
    assert_type(response.status_code, int)
    assert_type(response.content, bytes)
    assert_type(response.request_id, str | None)
    assert_type(response.rate_limit, RateLimit | None)
    assert_type(response.parse(), Contact)
    assert_type(client.contacts.with_raw_response.list(per_page=1).parse(), Page[Contact, ContactList])
    client.contacts.with_raw_response.retrieve()  # type: ignore[call-arg]
    with client.contacts.with_streaming_response.retrieve("63a0") as streamed:
        assert_type(b"".join(streamed.iter_bytes()), bytes)
        assert_type(streamed.parse(), Contact)


async def async_raw(client: AsyncIntercom) -> None:
    response = await client.contacts.with_raw_response.retrieve("63a0")
    assert_type(response.parse(), Contact)
    async with client.contacts.with_streaming_response.retrieve("63a0") as streamed:
        assert_type(await streamed.read(), bytes)


def download(client: Intercom, path: Path) -> None:
    with client.data_export.download("job") as file:
        assert_type(file, Download)
        assert_type(file.save(path, gunzip=True), int)
    for piece in client.data_export.download("job").iter_bytes():
        assert_type(piece, bytes)


async def async_download(client: AsyncIntercom, path: Path) -> None:
    async with client.data_export.download("job") as file:
        assert_type(file, AsyncDownload)
        await file.save(path)
    assert_type(await client.data_export.download("job").read(), bytes)


# --- errors ----------------------------------------------------------------------------------------------------------


def errors(client: Intercom) -> None:
    try:
        client.contacts.retrieve("63a0")
    except NotFoundError as error:
        assert_type(error.errors, tuple[APIErrorDetail, ...])
        assert_type(error.errors[0].code, str | None)
        assert_type(error.request_id, str | None)
    except RateLimitError as error:
        assert_type(error.retry_after, float | None)
    except APIStatusError as error:
        assert_type(error.status_code, int)
        assert_type(error.rate_limit, RateLimit | None)
    except APIConnectionError as error:
        assert_type(error.request_sent, bool)
    except IntercomError as error:
        error.status_code  # type: ignore[attr-defined]  # noqa: B018


def deviations(found: list[Drift]) -> Intercom:
    return Intercom(strict=True, on_drift=found.extend)


# --- tests and webhooks ----------------------------------------------------------------------------------------------


def testing_kit() -> None:
    fake = FakeTransport()
    assert_type(fake_client(fake), Intercom)
    fake.queue("GET /contacts/{id}", json={"id": "63a0"})
    fake.fail("GET /contacts/{id}", times=2, error="timeout")
    fake.fail("GET /contacts/{id}", error=503)
    fake.fail("GET /contacts/{id}", error="never")  # type: ignore[arg-type]
    assert_type(fake.calls[0].method, str)
    assert_type(fake_async_client(AsyncFakeTransport()), AsyncIntercom)
    fake_client(AsyncFakeTransport())  # type: ignore[arg-type]


def webhooks(body: bytes, signature: str | None) -> None:
    verify(body, signature, "secret")
    event = parse(body)
    assert_type(event, WebhookEvent)
    assert_type(event.topic, str | None)


async def every_resource_twice(client: Intercom, asynchronous: AsyncIntercom) -> None:
    assert_type(client.tags.list().to_dict(), dict[str, Any])
    assert_type((await asynchronous.tags.list()).to_dict(), dict[str, Any])
    asynchronous.tags.delete("1")  # type: ignore[unused-coroutine]
