"""The clients: Intercom and AsyncIntercom."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from ._runtime.client.base import ApiInfo, AsyncClient, Credential, Quota, SyncClient

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence
    from typing import Any

    from ._runtime.http.retry import RequestEvent, ResponseEvent, RetryEvent
    from ._runtime.http.transport import (
        AsyncHTTPClient,
        AsyncTransport,
        HTTPClient,
        Timeout,
        Transport,
    )
    from ._runtime.http.transport_setting import Cert, Verify
    from ._runtime.types import Drift
    from .resources.admins import Admins, AsyncAdmins
    from .resources.articles import Articles, AsyncArticles
    from .resources.companies import AsyncCompanies, Companies
    from .resources.contacts import AsyncContacts, Contacts
    from .resources.conversations import AsyncConversations, Conversations
    from .resources.data_attributes import AsyncDataAttributes, DataAttributes
    from .resources.data_events import AsyncDataEvents, DataEvents
    from .resources.data_export import AsyncDataExportResource, DataExportResource
    from .resources.help_center import AsyncHelpCenterResource, HelpCenterResource
    from .resources.messages import AsyncMessages, Messages
    from .resources.news import AsyncNews, News
    from .resources.notes import AsyncNotes, Notes
    from .resources.segments import AsyncSegments, Segments
    from .resources.subscription_types import AsyncSubscriptionTypes, SubscriptionTypes
    from .resources.switch import AsyncSwitch, Switch
    from .resources.tags import AsyncTagsResource, TagsResource
    from .resources.teams import AsyncTeams, Teams
    from .resources.ticket_type_attributes import AsyncTicketTypeAttributes, TicketTypeAttributes
    from .resources.ticket_types import AsyncTicketTypes, TicketTypes
    from .resources.tickets import AsyncTickets, Tickets
    from .resources.visitors import AsyncVisitors, Visitors
    import httpx2

API = ApiInfo(
    title="Intercom API",
    version="2.9",
    package=__package__ or "",
    servers={
        "us": "https://api.intercom.io",
        "eu": "https://api.eu.intercom.io",
        "au": "https://api.au.intercom.io",
    },
    default_server="us",
    headers={"Intercom-Version": "2.9"},
    credentials={
        "token": Credential("bearer", env="INTERCOM_API_KEY"),
    },
    security=(("token",),),
    needs_credentials=True,
    generator="sdkgen/0.1.0",
    prefix="INTERCOM",
    quota=Quota(166, 10.0),
)
"""What sets this API apart from others; everything else is the runtime's."""


class Intercom(SyncClient):
    """Client of the Intercom API, version 2.9.

    The REST API of Intercom, version 2.9: contacts and companies, conversations and tickets,
    the Help Center, news, and the data around them.

    Requests and responses are JSON over HTTPS. Every request carries a bearer token, and an
    `Intercom-Version` header that fixes the shape of the response; without the header the
    setting of the app decides. A workspace lives in one region, and only the server of that
    region knows it.

    Times are integers: Unix time in seconds, UTC. Ids are opaque; some operations take them as
    integers where others answer with strings. Any operation may answer 429 when the quota of
    the app is used up (quota is dealt out in windows of ten seconds, see the `X-RateLimit-*`
    headers) and any may fail with a 5xx status, declared here or not.

    Args:
        token: The access token, or a function that gives one; by default the environment
            variable INTERCOM_API_KEY. An access token of the app, sent as `Authorization: Bearer
            <token>`.
        region: The server to talk to, by the name of its region.
        base_url: A server that is not in the list. The environment variable INTERCOM_BASE_URL
            takes its place.
        timeout: Seconds to wait for the next bytes of a response; `Timeout` sets the phases one
            by one.
        deadline: Seconds that a call may take in all, its retries included.
        max_retries: How often a call is repeated at the most, where repeating it is safe.
        rate_limit: `wait` holds calls back instead of running into the limit.
        default_headers: Headers to send with every call.
        default_query: Query parameters to send with every call that does not set them itself.
        http_client: A client of httpx2 or httpx, your own; it is not closed with this one.
        proxy: The URL of a proxy for all requests, in place of the environment's.
        verify: False, or a file of authorities or an `ssl.SSLContext` to check the server's
            certificate with.
        cert: The client's own certificate: a file, or the files of certificate and key, and its
            password.
        transport: What carries the requests: `fast` for pyreqwest, or an object of your own.
        strict: Raise `DriftError` for a response that deviates from the description, instead of
            keeping it.
        on_drift: Called with the deviations of a response.
        on_retry: Called before a call is repeated.
        on_request: Called before every request.
        on_response: Called with every response.

    Safe to share between threads. Use `with` or `client.close()` to give up its connections.
    """

    def __init__(
        self,
        token: str | Callable[[], str] | None = None,
        *,
        region: Literal["us", "eu", "au"] = "us",
        base_url: str | None = None,
        timeout: float | Timeout | None = 60,
        deadline: float | None = 120,
        max_retries: int = 2,
        rate_limit: Literal["off", "wait"] = "off",
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, Any] | None = None,
        http_client: HTTPClient | None = None,
        proxy: str | httpx2.Proxy | None = None,
        verify: Verify = True,
        cert: Cert | None = None,
        transport: Transport | Literal["default", "fast"] | None = None,
        strict: bool = False,
        on_drift: Callable[[Sequence[Drift]], object] | None = None,
        on_retry: Callable[[RetryEvent], object] | None = None,
        on_request: Callable[[RequestEvent], object] | None = None,
        on_response: Callable[[ResponseEvent], object] | None = None,
    ) -> None:
        super().__init__(
            API,
            token,
            region=region,
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            rate_limit=rate_limit,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            proxy=proxy,
            verify=verify,
            cert=cert,
            transport=transport,
            strict=strict,
            on_drift=on_drift,
            on_retry=on_retry,
            on_request=on_request,
            on_response=on_response,
        )

    @cached_property
    def admins(self) -> Admins:
        """The teammates of a workspace: who they are, whether they are away, and what they did."""
        from .resources.admins import Admins

        return Admins(self)

    @cached_property
    def articles(self) -> Articles:
        """Texts for customers, published in the Help Center or kept as drafts."""
        from .resources.articles import Articles

        return Articles(self)

    @cached_property
    def companies(self) -> Companies:
        """Organizations that contacts belong to."""
        from .resources.companies import Companies

        return Companies(self)

    @cached_property
    def contacts(self) -> Contacts:
        """People that a workspace talks with, as users (known) or leads (not yet known)."""
        from .resources.contacts import Contacts

        return Contacts(self)

    @cached_property
    def conversations(self) -> Conversations:
        """Exchanges between contacts and teammates, with their replies, assignments and tags."""
        from .resources.conversations import Conversations

        return Conversations(self)

    @cached_property
    def data_attributes(self) -> DataAttributes:
        """Definitions of the fields that contacts, companies and conversations have."""
        from .resources.data_attributes import DataAttributes

        return DataAttributes(self)

    @cached_property
    def data_events(self) -> DataEvents:
        """Things that contacts did, recorded by name and time."""
        from .resources.data_events import DataEvents

        return DataEvents(self)

    @cached_property
    def data_export(self) -> DataExportResource:
        """Jobs that write message content of a period into files for download."""
        from .resources.data_export import DataExportResource

        return DataExportResource(self)

    @cached_property
    def help_center(self) -> HelpCenterResource:
        """The public site that shows articles, arranged in collections and sections."""
        from .resources.help_center import HelpCenterResource

        return HelpCenterResource(self)

    @cached_property
    def messages(self) -> Messages:
        """Messages that an admin sends to a contact unasked, in the app or by email."""
        from .resources.messages import Messages

        return Messages(self)

    @cached_property
    def news(self) -> News:
        """Announcements to customers, and the feeds that show them."""
        from .resources.news import News

        return News(self)

    @cached_property
    def notes(self) -> Notes:
        """Remarks of admins about a contact, which the contact never sees."""
        from .resources.notes import Notes

        return Notes(self)

    @cached_property
    def segments(self) -> Segments:
        """Groups of contacts or companies that share given properties."""
        from .resources.segments import Segments

        return Segments(self)

    @cached_property
    def subscription_types(self) -> SubscriptionTypes:
        """Kinds of message that a contact may opt in to or out of."""
        from .resources.subscription_types import SubscriptionTypes

        return SubscriptionTypes(self)

    @cached_property
    def switch(self) -> Switch:
        """Turning a phone call into a conversation in text."""
        from .resources.switch import Switch

        return Switch(self)

    @cached_property
    def tags(self) -> TagsResource:
        """Labels on contacts, companies and conversations."""
        from .resources.tags import TagsResource

        return TagsResource(self)

    @cached_property
    def teams(self) -> Teams:
        """Groups of admins that conversations can be assigned to."""
        from .resources.teams import Teams

        return Teams(self)

    @cached_property
    def ticket_type_attributes(self) -> TicketTypeAttributes:
        """The fields that tickets of one type have."""
        from .resources.ticket_type_attributes import TicketTypeAttributes

        return TicketTypeAttributes(self)

    @cached_property
    def ticket_types(self) -> TicketTypes:
        """Kinds of ticket, each with fields of its own."""
        from .resources.ticket_types import TicketTypes

        return TicketTypes(self)

    @cached_property
    def tickets(self) -> Tickets:
        """Requests of customers, tracked from submission until they are resolved."""
        from .resources.tickets import Tickets

        return Tickets(self)

    @cached_property
    def visitors(self) -> Visitors:
        """People on a website who have not identified themselves yet."""
        from .resources.visitors import Visitors

        return Visitors(self)


class AsyncIntercom(AsyncClient):
    """Asynchronous client of the Intercom API, version 2.9.

    The REST API of Intercom, version 2.9: contacts and companies, conversations and tickets,
    the Help Center, news, and the data around them.

    Requests and responses are JSON over HTTPS. Every request carries a bearer token, and an
    `Intercom-Version` header that fixes the shape of the response; without the header the
    setting of the app decides. A workspace lives in one region, and only the server of that
    region knows it.

    Times are integers: Unix time in seconds, UTC. Ids are opaque; some operations take them as
    integers where others answer with strings. Any operation may answer 429 when the quota of
    the app is used up (quota is dealt out in windows of ten seconds, see the `X-RateLimit-*`
    headers) and any may fail with a 5xx status, declared here or not.

    Args:
        token: The access token, or a function that gives one; by default the environment
            variable INTERCOM_API_KEY. An access token of the app, sent as `Authorization: Bearer
            <token>`.
        region: The server to talk to, by the name of its region.
        base_url: A server that is not in the list. The environment variable INTERCOM_BASE_URL
            takes its place.
        timeout: Seconds to wait for the next bytes of a response; `Timeout` sets the phases one
            by one.
        deadline: Seconds that a call may take in all, its retries included.
        max_retries: How often a call is repeated at the most, where repeating it is safe.
        rate_limit: `wait` holds calls back instead of running into the limit.
        default_headers: Headers to send with every call.
        default_query: Query parameters to send with every call that does not set them itself.
        http_client: A client of httpx2 or httpx, your own; it is not closed with this one.
        proxy: The URL of a proxy for all requests, in place of the environment's.
        verify: False, or a file of authorities or an `ssl.SSLContext` to check the server's
            certificate with.
        cert: The client's own certificate: a file, or the files of certificate and key, and its
            password.
        transport: What carries the requests: `fast` for pyreqwest, or an object of your own.
        strict: Raise `DriftError` for a response that deviates from the description, instead of
            keeping it.
        on_drift: Called with the deviations of a response.
        on_retry: Called before a call is repeated.
        on_request: Called before every request.
        on_response: Called with every response.

    Safe to share between tasks. Use `async with` or `await client.close()` to give up its connections.
    """

    def __init__(
        self,
        token: str | Callable[[], str] | Callable[[], Awaitable[str]] | None = None,
        *,
        region: Literal["us", "eu", "au"] = "us",
        base_url: str | None = None,
        timeout: float | Timeout | None = 60,
        deadline: float | None = 120,
        max_retries: int = 2,
        rate_limit: Literal["off", "wait"] = "off",
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, Any] | None = None,
        http_client: AsyncHTTPClient | None = None,
        proxy: str | httpx2.Proxy | None = None,
        verify: Verify = True,
        cert: Cert | None = None,
        transport: AsyncTransport | Literal["default", "fast"] | None = None,
        strict: bool = False,
        on_drift: Callable[[Sequence[Drift]], object] | None = None,
        on_retry: Callable[[RetryEvent], object] | None = None,
        on_request: Callable[[RequestEvent], object] | None = None,
        on_response: Callable[[ResponseEvent], object] | None = None,
    ) -> None:
        super().__init__(
            API,
            token,
            region=region,
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            rate_limit=rate_limit,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            proxy=proxy,
            verify=verify,
            cert=cert,
            transport=transport,
            strict=strict,
            on_drift=on_drift,
            on_retry=on_retry,
            on_request=on_request,
            on_response=on_response,
        )

    @cached_property
    def admins(self) -> AsyncAdmins:
        """The teammates of a workspace: who they are, whether they are away, and what they did."""
        from .resources.admins import AsyncAdmins

        return AsyncAdmins(self)

    @cached_property
    def articles(self) -> AsyncArticles:
        """Texts for customers, published in the Help Center or kept as drafts."""
        from .resources.articles import AsyncArticles

        return AsyncArticles(self)

    @cached_property
    def companies(self) -> AsyncCompanies:
        """Organizations that contacts belong to."""
        from .resources.companies import AsyncCompanies

        return AsyncCompanies(self)

    @cached_property
    def contacts(self) -> AsyncContacts:
        """People that a workspace talks with, as users (known) or leads (not yet known)."""
        from .resources.contacts import AsyncContacts

        return AsyncContacts(self)

    @cached_property
    def conversations(self) -> AsyncConversations:
        """Exchanges between contacts and teammates, with their replies, assignments and tags."""
        from .resources.conversations import AsyncConversations

        return AsyncConversations(self)

    @cached_property
    def data_attributes(self) -> AsyncDataAttributes:
        """Definitions of the fields that contacts, companies and conversations have."""
        from .resources.data_attributes import AsyncDataAttributes

        return AsyncDataAttributes(self)

    @cached_property
    def data_events(self) -> AsyncDataEvents:
        """Things that contacts did, recorded by name and time."""
        from .resources.data_events import AsyncDataEvents

        return AsyncDataEvents(self)

    @cached_property
    def data_export(self) -> AsyncDataExportResource:
        """Jobs that write message content of a period into files for download."""
        from .resources.data_export import AsyncDataExportResource

        return AsyncDataExportResource(self)

    @cached_property
    def help_center(self) -> AsyncHelpCenterResource:
        """The public site that shows articles, arranged in collections and sections."""
        from .resources.help_center import AsyncHelpCenterResource

        return AsyncHelpCenterResource(self)

    @cached_property
    def messages(self) -> AsyncMessages:
        """Messages that an admin sends to a contact unasked, in the app or by email."""
        from .resources.messages import AsyncMessages

        return AsyncMessages(self)

    @cached_property
    def news(self) -> AsyncNews:
        """Announcements to customers, and the feeds that show them."""
        from .resources.news import AsyncNews

        return AsyncNews(self)

    @cached_property
    def notes(self) -> AsyncNotes:
        """Remarks of admins about a contact, which the contact never sees."""
        from .resources.notes import AsyncNotes

        return AsyncNotes(self)

    @cached_property
    def segments(self) -> AsyncSegments:
        """Groups of contacts or companies that share given properties."""
        from .resources.segments import AsyncSegments

        return AsyncSegments(self)

    @cached_property
    def subscription_types(self) -> AsyncSubscriptionTypes:
        """Kinds of message that a contact may opt in to or out of."""
        from .resources.subscription_types import AsyncSubscriptionTypes

        return AsyncSubscriptionTypes(self)

    @cached_property
    def switch(self) -> AsyncSwitch:
        """Turning a phone call into a conversation in text."""
        from .resources.switch import AsyncSwitch

        return AsyncSwitch(self)

    @cached_property
    def tags(self) -> AsyncTagsResource:
        """Labels on contacts, companies and conversations."""
        from .resources.tags import AsyncTagsResource

        return AsyncTagsResource(self)

    @cached_property
    def teams(self) -> AsyncTeams:
        """Groups of admins that conversations can be assigned to."""
        from .resources.teams import AsyncTeams

        return AsyncTeams(self)

    @cached_property
    def ticket_type_attributes(self) -> AsyncTicketTypeAttributes:
        """The fields that tickets of one type have."""
        from .resources.ticket_type_attributes import AsyncTicketTypeAttributes

        return AsyncTicketTypeAttributes(self)

    @cached_property
    def ticket_types(self) -> AsyncTicketTypes:
        """Kinds of ticket, each with fields of its own."""
        from .resources.ticket_types import AsyncTicketTypes

        return AsyncTicketTypes(self)

    @cached_property
    def tickets(self) -> AsyncTickets:
        """Requests of customers, tracked from submission until they are resolved."""
        from .resources.tickets import AsyncTickets

        return AsyncTickets(self)

    @cached_property
    def visitors(self) -> AsyncVisitors:
        """People on a website who have not identified themselves yet."""
        from .resources.visitors import AsyncVisitors

        return AsyncVisitors(self)
