"""Contacts: People that a workspace talks with, as users (known) or leads (not yet known)."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

from .. import models
from .._runtime.client.resource import (
    AsyncResource,
    Resource,
    as_raw,
    as_streaming,
    async_raw,
    async_streaming,
    raw,
    streaming,
)
from .._runtime.pagination.styles import CursorBody, CursorQuery, PageNumber
from .._runtime.request.conversions import as_seconds
from .._runtime.types import omit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from .._runtime.pagination.async_pages import AsyncPaginator
    from .._runtime.pagination.sync_pages import Page
    from .._runtime.types import Omit, RequestOptions, Timestamp
    from ..models.company import Company
    from ..models.contact import Contact
    from ..models.contact_archived import ContactArchived
    from ..models.contact_attached_companies import ContactAttachedCompanies
    from ..models.contact_deleted import ContactDeleted
    from ..models.contact_list import ContactList
    from ..models.contact_segments import ContactSegments
    from ..models.contact_unarchived import ContactUnarchived
    from ..models.starting_after_paging import StartingAfterPaging
    from ..models.subscription_type_list import SubscriptionTypeList
    from ..models.tag_list import TagList
    from ..params.search import SearchQueryParams
    from ..params.starting_after_paging import StartingAfterPagingParams


class Contacts(Resource):
    """People that a workspace talks with, as users (known) or leads (not yet known)."""

    @cached_property
    def with_raw_response(self) -> ContactsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return ContactsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ContactsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return ContactsWithStreamingResponse(self)

    def list(
        self,
        *,
        per_page: int | Omit = omit,
        starting_after: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Page[Contact, ContactList]:
        """List contacts.

        Walks through all users and leads of the workspace, 50 to a page unless `per_page` (150
        at most) says otherwise. Pass `pages.next.starting_after` of one page as
        `starting_after` to get the following one; the last page has no `pages.next`.

        Archived contacts and those merged into another one are left out. To fetch only some
        contacts, let `POST /contacts/search` do the filtering.

        `GET /contacts`

        Args:
            per_page: How many items a page holds at most.
            starting_after: Cursor that the page before gives for this one.

        Returns:
            Page[Contact, ContactList]: One page of contacts.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            for item in client.contacts.list():
                print(item)
        """
        return self._client.page(
            "GET",
            "/contacts",
            query={"per_page": per_page, "starting_after": starting_after},
            returns=models.ContactList,
            items=lambda body: body.data,
            style=CursorQuery(param="starting_after", next=("pages", "next", "starting_after")),
            errors={401: models.Error},
            options=request_options,
        )

    def create(
        self,
        *,
        avatar: str | None | Omit = omit,
        custom_attributes: Mapping[str, Any] | None | Omit = omit,
        email: str | Omit = omit,
        external_id: str | Omit = omit,
        last_seen_at: Timestamp | datetime | None | Omit = omit,
        name: str | None | Omit = omit,
        owner_id: int | str | None | Omit = omit,
        phone: str | None | Omit = omit,
        role: str | Omit = omit,
        signed_up_at: Timestamp | datetime | None | Omit = omit,
        unsubscribed_from_emails: bool | None | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Contact:
        """Create a contact.

        Adds a user or a lead to the workspace. Send at least one of `email`, `external_id` and
        `role`; a call without a role makes a user.

        Emails and external ids are not shared between users, so look for an existing contact
        first (`POST /contacts/search`) when the address may be known already. The new contact
        comes back at once, but can take a few minutes to show up in search results.

        `POST /contacts`

        Args:
            avatar: Address of a picture of the person.
            custom_attributes: Values by attribute name; every name must be defined in the
                workspace already.
            email: Email address.
            external_id: Your own id for the person, unique in the workspace.
            last_seen_at: Last time you saw the person active, as Unix time in seconds.
            name: Full name.
            owner_id: Id of the admin who is to look after the contact.
            phone: Phone number, best in international form (`+351...`).
            role: `user` or `lead`; a user when left out.
            signed_up_at: When the person signed up for your product, as Unix time in seconds.
            unsubscribed_from_emails: Whether the contact refuses all marketing emails.

        Returns:
            Contact: The contact as stored, with its new `id`.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            client.contacts.create(
                email="priya@example.org",
                name="Priya Raman",
                role="lead",
            )
        """
        return self._client.call(
            "POST",
            "/contacts",
            json={
                "avatar": avatar,
                "custom_attributes": custom_attributes,
                "email": email,
                "external_id": external_id,
                "last_seen_at": as_seconds(last_seen_at),
                "name": name,
                "owner_id": owner_id,
                "phone": phone,
                "role": role,
                "signed_up_at": as_seconds(signed_up_at),
                "unsubscribed_from_emails": unsubscribed_from_emails,
            },
            returns=models.Contact,
            errors={401: models.Error},
            options=request_options,
        )

    def retrieve(self, id: str, /, **request_options: Unpack[RequestOptions]) -> Contact:
        """Retrieve a contact.

        Fetches one user or lead by its Intercom `id`. To look a person up by email, phone or
        your own `external_id`, use `POST /contacts/search` instead.

        Tags, notes and companies are listed up to ten each; follow the `url` beside them for
        the rest. A contact that was merged away no longer exists under its former id and
        answers 404: keep the id it was merged into.

        `GET /contacts/{id}`

        Args:
            id: The contact's Intercom `id` (24 hexadecimal characters), not its `external_id`.

        Returns:
            Contact: The contact with its attributes, location and the first of its tags, notes
                and companies.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            client.contacts.retrieve(contact_id)
        """
        return self._client.call(
            "GET",
            "/contacts/{id}",
            path={"id": id},
            returns=models.Contact,
            errors={401: models.Error},
            options=request_options,
        )

    def update(
        self,
        id: str,
        /,
        *,
        avatar: str | None | Omit = omit,
        custom_attributes: Mapping[str, Any] | None | Omit = omit,
        email: str | Omit = omit,
        external_id: str | Omit = omit,
        last_seen_at: Timestamp | datetime | None | Omit = omit,
        name: str | None | Omit = omit,
        owner_id: int | str | None | Omit = omit,
        phone: str | None | Omit = omit,
        role: str | Omit = omit,
        signed_up_at: Timestamp | datetime | None | Omit = omit,
        unsubscribed_from_emails: bool | None | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Contact:
        """Update a contact.

        Changes the fields that are sent and leaves every other one as it is; `null` empties a
        field that allows it. Custom attributes are merged key by key, so send only those that
        change.

        An attribute has to exist in the workspace before it can be set here (see `POST
        /data_attributes`). Setting `role` to `user` turns a lead into a user; to join a lead to
        a user that exists already, use `POST /contacts/merge`.

        `PUT /contacts/{id}`

        Args:
            id: Intercom `id` of the contact to change.
            avatar: Address of a new picture; `null` removes the present one.
            custom_attributes: Values to change, by attribute name; names that are not sent keep
                their value.
            email: New email address.
            external_id: Your own id for the person, unique in the workspace.
            last_seen_at: Last time you saw the person active, as Unix time in seconds.
            name: New full name; `null` removes it.
            owner_id: Id of the admin who takes over the contact; `null` leaves it without one.
            phone: New phone number; `null` removes it.
            role: `user` or `lead`; `user` promotes a lead.
            signed_up_at: When the person signed up for your product, as Unix time in seconds.
            unsubscribed_from_emails: Whether the contact refuses all marketing emails.

        Returns:
            Contact: The whole contact after the change.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            client.contacts.update(contact_id, phone="+351210000199")
        """
        return self._client.call(
            "PUT",
            "/contacts/{id}",
            path={"id": id},
            json={
                "avatar": avatar,
                "custom_attributes": custom_attributes,
                "email": email,
                "external_id": external_id,
                "last_seen_at": as_seconds(last_seen_at),
                "name": name,
                "owner_id": owner_id,
                "phone": phone,
                "role": role,
                "signed_up_at": as_seconds(signed_up_at),
                "unsubscribed_from_emails": unsubscribed_from_emails,
            },
            returns=models.Contact,
            errors={401: models.Error},
            options=request_options,
        )

    def delete(self, id: str, /, **request_options: Unpack[RequestOptions]) -> ContactDeleted:
        """Delete a contact for good.

        Removes a user or a lead permanently. There is no way back; archive the contact (`POST
        /contacts/{id}/archive`) when it may be needed again. Only a short confirmation comes
        back, not the contact.

        `DELETE /contacts/{id}`

        Args:
            id: Intercom `id` of the contact to remove.

        Returns:
            ContactDeleted: Confirmation with the id of the contact that is gone.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            client.contacts.delete(contact_id)
        """
        return self._client.call(
            "DELETE",
            "/contacts/{id}",
            path={"id": id},
            returns=models.ContactDeleted,
            errors={401: models.Error},
            options=request_options,
        )

    def search(
        self,
        *,
        query: SearchQueryParams,
        pagination: StartingAfterPagingParams | StartingAfterPaging | None | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Page[Contact, ContactList]:
        """Search contacts.

        Finds contacts by their fields with one filter or with groups of filters joined by `AND`
        and `OR`. A group holds at most 15 filters, and groups nest two levels deep. Results
        come 50 to a page, 150 at most; hand `pages.next.starting_after` back as
        `pagination.starting_after` for more.

        - Searchable: most contact fields, `location.city` and its siblings, `segment_id`,
          `tag_id`, and `custom_attributes.<name>`.
        - Strings take `=`, `!=`, `IN`, `NIN`, `~`, `!~`, `^` and `$`; integers also compare
          with `<`, `<=`, `>`, `>=`; `tag_id` knows only `=` and `!=`.
        - Dates are compared by whole days in the workspace's time zone and take only `=`, `<`
          and `>`: `>` starts with the day after the one given.

        A new contact may need some minutes to be found. Merged contacts never are.

        `POST /contacts/search`

        Args:
            query: One filter, or a group of filters joined by AND or OR.
            pagination: Size and place of the page; the first page, if not given.

        Returns:
            Page[Contact, ContactList]: One page of the contacts that match; `data` is empty
                when none does.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            for item in client.contacts.search(
                query={"field": "external_id", "operator": "=", "value": "u-1001"},
            ):
                print(item)
        """
        return self._client.page(
            "POST",
            "/contacts/search",
            json={"pagination": pagination, "query": query},
            returns=models.ContactList,
            items=lambda body: body.data,
            style=CursorBody(
                param=("pagination", "starting_after"), next=("pages", "next", "starting_after")
            ),
            errors={401: models.Error},
            options=request_options,
        )

    def archive(self, id: str, /, **request_options: Unpack[RequestOptions]) -> ContactArchived:
        """Archive a contact.

        Takes a contact out of lists, searches and counts without deleting it. Its data stays
        and can be brought back with `POST /contacts/{id}/unarchive`. Nothing but the id is
        sent.

        `POST /contacts/{id}/archive`

        Args:
            id: Intercom `id` of the contact to put away.

        Returns:
            ContactArchived: Confirmation that the contact is archived.

        Example:
            client.contacts.archive(contact_id)
        """
        return self._client.call(
            "POST",
            "/contacts/{id}/archive",
            path={"id": id},
            returns=models.ContactArchived,
            options=request_options,
        )

    def list_companies(
        self, id: str, /, *, page: int | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> Page[Company, ContactAttachedCompanies]:
        """List the companies of a contact.

        Pages through the companies that a contact belongs to, as complete objects; the contact
        itself names only ten of them. The following page is found at the address in
        `pages.next`, which is `null` on the last one.

        `GET /contacts/{id}/companies`

        Args:
            id: Intercom `id` of the contact.
            page: Number of the page to return, from 1.

        Returns:
            Page[Company, ContactAttachedCompanies]: One page of companies.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. There is no contact with this id. Its `body` is `Error`.

        Example:
            for item in client.contacts.list_companies(contact_id):
                print(item)
        """
        return self._client.page(
            "GET",
            "/contacts/{id}/companies",
            path={"id": id},
            query={"page": page},
            returns=models.ContactAttachedCompanies,
            items=lambda body: body.data,
            style=PageNumber(param="page", pages=("pages",)),
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    def list_segments(
        self, contact_id: str, /, **request_options: Unpack[RequestOptions]
    ) -> ContactSegments:
        """List the segments of a contact.

        Shows which segments a contact is in at this moment; membership follows from the
        segments' rules and cannot be set through the API. All of them come at once, without
        pages and without member counts.

        `GET /contacts/{contact_id}/segments`

        Args:
            contact_id: Intercom `id` of the contact.

        Returns:
            ContactSegments: The segments that the contact matches.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. There is no contact with this id. Its `body` is `Error`.

        Example:
            client.contacts.list_segments(contact_id)
        """
        return self._client.call(
            "GET",
            "/contacts/{contact_id}/segments",
            path={"contact_id": contact_id},
            returns=models.ContactSegments,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    def list_subscriptions(
        self, contact_id: str, /, **request_options: Unpack[RequestOptions]
    ) -> SubscriptionTypeList:
        """List the subscriptions of a contact.

        Shows where a contact has made a choice: the `opt_out` types it has left and the
        `opt_in` types it has joined, together in one list. Read `consent_type` to tell them
        apart. Types where the contact never chose are not listed.

        `GET /contacts/{contact_id}/subscriptions`

        Args:
            contact_id: Intercom `id` of the contact.

        Returns:
            SubscriptionTypeList: The subscription types on which the contact has decided.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. There is no contact with this id. Its `body` is `Error`.

        Example:
            client.contacts.list_subscriptions(contact_id)
        """
        return self._client.call(
            "GET",
            "/contacts/{contact_id}/subscriptions",
            path={"contact_id": contact_id},
            returns=models.SubscriptionTypeList,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    def list_tags(self, contact_id: str, /, **request_options: Unpack[RequestOptions]) -> TagList:
        """List the tags of a contact.

        Lists every tag on a contact in one answer, each with the time it was put there and the
        admin who did it. The contact itself shows only ten of them.

        `GET /contacts/{contact_id}/tags`

        Args:
            contact_id: Intercom `id` of the contact.

        Returns:
            TagList: All tags of the contact.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. There is no contact with this id. Its `body` is `Error`.

        Example:
            client.contacts.list_tags(contact_id)
        """
        return self._client.call(
            "GET",
            "/contacts/{contact_id}/tags",
            path={"contact_id": contact_id},
            returns=models.TagList,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    def merge(self, *, from_: str, into: str, **request_options: Unpack[RequestOptions]) -> Contact:
        """Merge a lead into a user.

        Moves everything known about a lead, its conversations included, to a user and removes
        the lead. `from` has to be a lead and `into` a user; other pairs are refused.

        The merge cannot be undone. Afterwards the lead's id answers 404 and turns up in no list
        or search: replace it by the user's id wherever you have stored it.

        `POST /contacts/merge`

        Args:
            from_: Intercom id of the lead, which ceases to exist.
            into: Intercom id of the user, which remains.

        Returns:
            Contact: The user that remains.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            client.contacts.merge(
                from_="66b1f2c4a19d3e0b7c5d8103",
                into="66b1f2c4a19d3e0b7c5d8102",
            )
        """
        return self._client.call(
            "POST",
            "/contacts/merge",
            json={"from": from_, "into": into},
            returns=models.Contact,
            errors={401: models.Error},
            options=request_options,
        )

    def unarchive(self, id: str, /, **request_options: Unpack[RequestOptions]) -> ContactUnarchived:
        """Bring an archived contact back.

        Returns an archived contact to lists and searches, with the data it had before. The
        answer is a confirmation only; fetch the contact with `GET /contacts/{id}` if you need
        its fields.

        `POST /contacts/{id}/unarchive`

        Args:
            id: Intercom `id` of the contact to restore.

        Returns:
            ContactUnarchived: Confirmation that the contact is active again.

        Example:
            client.contacts.unarchive(contact_id)
        """
        return self._client.call(
            "POST",
            "/contacts/{id}/unarchive",
            path={"id": id},
            returns=models.ContactUnarchived,
            options=request_options,
        )


class AsyncContacts(AsyncResource):
    """People that a workspace talks with, as users (known) or leads (not yet known)."""

    @cached_property
    def with_raw_response(self) -> AsyncContactsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncContactsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncContactsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncContactsWithStreamingResponse(self)

    def list(
        self,
        *,
        per_page: int | Omit = omit,
        starting_after: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Contact, ContactList]:
        """List contacts.

        Walks through all users and leads of the workspace, 50 to a page unless `per_page` (150
        at most) says otherwise. Pass `pages.next.starting_after` of one page as
        `starting_after` to get the following one; the last page has no `pages.next`.

        Archived contacts and those merged into another one are left out. To fetch only some
        contacts, let `POST /contacts/search` do the filtering.

        `GET /contacts`

        Args:
            per_page: How many items a page holds at most.
            starting_after: Cursor that the page before gives for this one.

        Returns:
            AsyncPaginator[Contact, ContactList]: One page of contacts.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            async for item in client.contacts.list():
                print(item)
        """
        return self._client.page(
            "GET",
            "/contacts",
            query={"per_page": per_page, "starting_after": starting_after},
            returns=models.ContactList,
            items=lambda body: body.data,
            style=CursorQuery(param="starting_after", next=("pages", "next", "starting_after")),
            errors={401: models.Error},
            options=request_options,
        )

    async def create(
        self,
        *,
        avatar: str | None | Omit = omit,
        custom_attributes: Mapping[str, Any] | None | Omit = omit,
        email: str | Omit = omit,
        external_id: str | Omit = omit,
        last_seen_at: Timestamp | datetime | None | Omit = omit,
        name: str | None | Omit = omit,
        owner_id: int | str | None | Omit = omit,
        phone: str | None | Omit = omit,
        role: str | Omit = omit,
        signed_up_at: Timestamp | datetime | None | Omit = omit,
        unsubscribed_from_emails: bool | None | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Contact:
        """Create a contact.

        Adds a user or a lead to the workspace. Send at least one of `email`, `external_id` and
        `role`; a call without a role makes a user.

        Emails and external ids are not shared between users, so look for an existing contact
        first (`POST /contacts/search`) when the address may be known already. The new contact
        comes back at once, but can take a few minutes to show up in search results.

        `POST /contacts`

        Args:
            avatar: Address of a picture of the person.
            custom_attributes: Values by attribute name; every name must be defined in the
                workspace already.
            email: Email address.
            external_id: Your own id for the person, unique in the workspace.
            last_seen_at: Last time you saw the person active, as Unix time in seconds.
            name: Full name.
            owner_id: Id of the admin who is to look after the contact.
            phone: Phone number, best in international form (`+351...`).
            role: `user` or `lead`; a user when left out.
            signed_up_at: When the person signed up for your product, as Unix time in seconds.
            unsubscribed_from_emails: Whether the contact refuses all marketing emails.

        Returns:
            Contact: The contact as stored, with its new `id`.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            await client.contacts.create(
                email="priya@example.org",
                name="Priya Raman",
                role="lead",
            )
        """
        return await self._client.call(
            "POST",
            "/contacts",
            json={
                "avatar": avatar,
                "custom_attributes": custom_attributes,
                "email": email,
                "external_id": external_id,
                "last_seen_at": as_seconds(last_seen_at),
                "name": name,
                "owner_id": owner_id,
                "phone": phone,
                "role": role,
                "signed_up_at": as_seconds(signed_up_at),
                "unsubscribed_from_emails": unsubscribed_from_emails,
            },
            returns=models.Contact,
            errors={401: models.Error},
            options=request_options,
        )

    async def retrieve(self, id: str, /, **request_options: Unpack[RequestOptions]) -> Contact:
        """Retrieve a contact.

        Fetches one user or lead by its Intercom `id`. To look a person up by email, phone or
        your own `external_id`, use `POST /contacts/search` instead.

        Tags, notes and companies are listed up to ten each; follow the `url` beside them for
        the rest. A contact that was merged away no longer exists under its former id and
        answers 404: keep the id it was merged into.

        `GET /contacts/{id}`

        Args:
            id: The contact's Intercom `id` (24 hexadecimal characters), not its `external_id`.

        Returns:
            Contact: The contact with its attributes, location and the first of its tags, notes
                and companies.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            await client.contacts.retrieve(contact_id)
        """
        return await self._client.call(
            "GET",
            "/contacts/{id}",
            path={"id": id},
            returns=models.Contact,
            errors={401: models.Error},
            options=request_options,
        )

    async def update(
        self,
        id: str,
        /,
        *,
        avatar: str | None | Omit = omit,
        custom_attributes: Mapping[str, Any] | None | Omit = omit,
        email: str | Omit = omit,
        external_id: str | Omit = omit,
        last_seen_at: Timestamp | datetime | None | Omit = omit,
        name: str | None | Omit = omit,
        owner_id: int | str | None | Omit = omit,
        phone: str | None | Omit = omit,
        role: str | Omit = omit,
        signed_up_at: Timestamp | datetime | None | Omit = omit,
        unsubscribed_from_emails: bool | None | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Contact:
        """Update a contact.

        Changes the fields that are sent and leaves every other one as it is; `null` empties a
        field that allows it. Custom attributes are merged key by key, so send only those that
        change.

        An attribute has to exist in the workspace before it can be set here (see `POST
        /data_attributes`). Setting `role` to `user` turns a lead into a user; to join a lead to
        a user that exists already, use `POST /contacts/merge`.

        `PUT /contacts/{id}`

        Args:
            id: Intercom `id` of the contact to change.
            avatar: Address of a new picture; `null` removes the present one.
            custom_attributes: Values to change, by attribute name; names that are not sent keep
                their value.
            email: New email address.
            external_id: Your own id for the person, unique in the workspace.
            last_seen_at: Last time you saw the person active, as Unix time in seconds.
            name: New full name; `null` removes it.
            owner_id: Id of the admin who takes over the contact; `null` leaves it without one.
            phone: New phone number; `null` removes it.
            role: `user` or `lead`; `user` promotes a lead.
            signed_up_at: When the person signed up for your product, as Unix time in seconds.
            unsubscribed_from_emails: Whether the contact refuses all marketing emails.

        Returns:
            Contact: The whole contact after the change.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            await client.contacts.update(contact_id, phone="+351210000199")
        """
        return await self._client.call(
            "PUT",
            "/contacts/{id}",
            path={"id": id},
            json={
                "avatar": avatar,
                "custom_attributes": custom_attributes,
                "email": email,
                "external_id": external_id,
                "last_seen_at": as_seconds(last_seen_at),
                "name": name,
                "owner_id": owner_id,
                "phone": phone,
                "role": role,
                "signed_up_at": as_seconds(signed_up_at),
                "unsubscribed_from_emails": unsubscribed_from_emails,
            },
            returns=models.Contact,
            errors={401: models.Error},
            options=request_options,
        )

    async def delete(self, id: str, /, **request_options: Unpack[RequestOptions]) -> ContactDeleted:
        """Delete a contact for good.

        Removes a user or a lead permanently. There is no way back; archive the contact (`POST
        /contacts/{id}/archive`) when it may be needed again. Only a short confirmation comes
        back, not the contact.

        `DELETE /contacts/{id}`

        Args:
            id: Intercom `id` of the contact to remove.

        Returns:
            ContactDeleted: Confirmation with the id of the contact that is gone.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            await client.contacts.delete(contact_id)
        """
        return await self._client.call(
            "DELETE",
            "/contacts/{id}",
            path={"id": id},
            returns=models.ContactDeleted,
            errors={401: models.Error},
            options=request_options,
        )

    def search(
        self,
        *,
        query: SearchQueryParams,
        pagination: StartingAfterPagingParams | StartingAfterPaging | None | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Contact, ContactList]:
        """Search contacts.

        Finds contacts by their fields with one filter or with groups of filters joined by `AND`
        and `OR`. A group holds at most 15 filters, and groups nest two levels deep. Results
        come 50 to a page, 150 at most; hand `pages.next.starting_after` back as
        `pagination.starting_after` for more.

        - Searchable: most contact fields, `location.city` and its siblings, `segment_id`,
          `tag_id`, and `custom_attributes.<name>`.
        - Strings take `=`, `!=`, `IN`, `NIN`, `~`, `!~`, `^` and `$`; integers also compare
          with `<`, `<=`, `>`, `>=`; `tag_id` knows only `=` and `!=`.
        - Dates are compared by whole days in the workspace's time zone and take only `=`, `<`
          and `>`: `>` starts with the day after the one given.

        A new contact may need some minutes to be found. Merged contacts never are.

        `POST /contacts/search`

        Args:
            query: One filter, or a group of filters joined by AND or OR.
            pagination: Size and place of the page; the first page, if not given.

        Returns:
            AsyncPaginator[Contact, ContactList]: One page of the contacts that match; `data` is
                empty when none does.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            async for item in client.contacts.search(
                query={"field": "external_id", "operator": "=", "value": "u-1001"},
            ):
                print(item)
        """
        return self._client.page(
            "POST",
            "/contacts/search",
            json={"pagination": pagination, "query": query},
            returns=models.ContactList,
            items=lambda body: body.data,
            style=CursorBody(
                param=("pagination", "starting_after"), next=("pages", "next", "starting_after")
            ),
            errors={401: models.Error},
            options=request_options,
        )

    async def archive(
        self, id: str, /, **request_options: Unpack[RequestOptions]
    ) -> ContactArchived:
        """Archive a contact.

        Takes a contact out of lists, searches and counts without deleting it. Its data stays
        and can be brought back with `POST /contacts/{id}/unarchive`. Nothing but the id is
        sent.

        `POST /contacts/{id}/archive`

        Args:
            id: Intercom `id` of the contact to put away.

        Returns:
            ContactArchived: Confirmation that the contact is archived.

        Example:
            await client.contacts.archive(contact_id)
        """
        return await self._client.call(
            "POST",
            "/contacts/{id}/archive",
            path={"id": id},
            returns=models.ContactArchived,
            options=request_options,
        )

    def list_companies(
        self, id: str, /, *, page: int | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> AsyncPaginator[Company, ContactAttachedCompanies]:
        """List the companies of a contact.

        Pages through the companies that a contact belongs to, as complete objects; the contact
        itself names only ten of them. The following page is found at the address in
        `pages.next`, which is `null` on the last one.

        `GET /contacts/{id}/companies`

        Args:
            id: Intercom `id` of the contact.
            page: Number of the page to return, from 1.

        Returns:
            AsyncPaginator[Company, ContactAttachedCompanies]: One page of companies.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. There is no contact with this id. Its `body` is `Error`.

        Example:
            async for item in client.contacts.list_companies(contact_id):
                print(item)
        """
        return self._client.page(
            "GET",
            "/contacts/{id}/companies",
            path={"id": id},
            query={"page": page},
            returns=models.ContactAttachedCompanies,
            items=lambda body: body.data,
            style=PageNumber(param="page", pages=("pages",)),
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    async def list_segments(
        self, contact_id: str, /, **request_options: Unpack[RequestOptions]
    ) -> ContactSegments:
        """List the segments of a contact.

        Shows which segments a contact is in at this moment; membership follows from the
        segments' rules and cannot be set through the API. All of them come at once, without
        pages and without member counts.

        `GET /contacts/{contact_id}/segments`

        Args:
            contact_id: Intercom `id` of the contact.

        Returns:
            ContactSegments: The segments that the contact matches.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. There is no contact with this id. Its `body` is `Error`.

        Example:
            await client.contacts.list_segments(contact_id)
        """
        return await self._client.call(
            "GET",
            "/contacts/{contact_id}/segments",
            path={"contact_id": contact_id},
            returns=models.ContactSegments,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    async def list_subscriptions(
        self, contact_id: str, /, **request_options: Unpack[RequestOptions]
    ) -> SubscriptionTypeList:
        """List the subscriptions of a contact.

        Shows where a contact has made a choice: the `opt_out` types it has left and the
        `opt_in` types it has joined, together in one list. Read `consent_type` to tell them
        apart. Types where the contact never chose are not listed.

        `GET /contacts/{contact_id}/subscriptions`

        Args:
            contact_id: Intercom `id` of the contact.

        Returns:
            SubscriptionTypeList: The subscription types on which the contact has decided.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. There is no contact with this id. Its `body` is `Error`.

        Example:
            await client.contacts.list_subscriptions(contact_id)
        """
        return await self._client.call(
            "GET",
            "/contacts/{contact_id}/subscriptions",
            path={"contact_id": contact_id},
            returns=models.SubscriptionTypeList,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    async def list_tags(
        self, contact_id: str, /, **request_options: Unpack[RequestOptions]
    ) -> TagList:
        """List the tags of a contact.

        Lists every tag on a contact in one answer, each with the time it was put there and the
        admin who did it. The contact itself shows only ten of them.

        `GET /contacts/{contact_id}/tags`

        Args:
            contact_id: Intercom `id` of the contact.

        Returns:
            TagList: All tags of the contact.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. There is no contact with this id. Its `body` is `Error`.

        Example:
            await client.contacts.list_tags(contact_id)
        """
        return await self._client.call(
            "GET",
            "/contacts/{contact_id}/tags",
            path={"contact_id": contact_id},
            returns=models.TagList,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    async def merge(
        self, *, from_: str, into: str, **request_options: Unpack[RequestOptions]
    ) -> Contact:
        """Merge a lead into a user.

        Moves everything known about a lead, its conversations included, to a user and removes
        the lead. `from` has to be a lead and `into` a user; other pairs are refused.

        The merge cannot be undone. Afterwards the lead's id answers 404 and turns up in no list
        or search: replace it by the user's id wherever you have stored it.

        `POST /contacts/merge`

        Args:
            from_: Intercom id of the lead, which ceases to exist.
            into: Intercom id of the user, which remains.

        Returns:
            Contact: The user that remains.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            await client.contacts.merge(
                from_="66b1f2c4a19d3e0b7c5d8103",
                into="66b1f2c4a19d3e0b7c5d8102",
            )
        """
        return await self._client.call(
            "POST",
            "/contacts/merge",
            json={"from": from_, "into": into},
            returns=models.Contact,
            errors={401: models.Error},
            options=request_options,
        )

    async def unarchive(
        self, id: str, /, **request_options: Unpack[RequestOptions]
    ) -> ContactUnarchived:
        """Bring an archived contact back.

        Returns an archived contact to lists and searches, with the data it had before. The
        answer is a confirmation only; fetch the contact with `GET /contacts/{id}` if you need
        its fields.

        `POST /contacts/{id}/unarchive`

        Args:
            id: Intercom `id` of the contact to restore.

        Returns:
            ContactUnarchived: Confirmation that the contact is active again.

        Example:
            await client.contacts.unarchive(contact_id)
        """
        return await self._client.call(
            "POST",
            "/contacts/{id}/unarchive",
            path={"id": id},
            returns=models.ContactUnarchived,
            options=request_options,
        )


class ContactsWithRawResponse:
    def __init__(self, resource: Contacts) -> None:
        bound = as_raw(resource)
        self.list = raw(bound.list)
        self.create = raw(bound.create)
        self.retrieve = raw(bound.retrieve)
        self.update = raw(bound.update)
        self.delete = raw(bound.delete)
        self.search = raw(bound.search)
        self.archive = raw(bound.archive)
        self.list_companies = raw(bound.list_companies)
        self.list_segments = raw(bound.list_segments)
        self.list_subscriptions = raw(bound.list_subscriptions)
        self.list_tags = raw(bound.list_tags)
        self.merge = raw(bound.merge)
        self.unarchive = raw(bound.unarchive)


class AsyncContactsWithRawResponse:
    def __init__(self, resource: AsyncContacts) -> None:
        bound = as_raw(resource)
        self.list = async_raw(bound.list)
        self.create = async_raw(bound.create)
        self.retrieve = async_raw(bound.retrieve)
        self.update = async_raw(bound.update)
        self.delete = async_raw(bound.delete)
        self.search = async_raw(bound.search)
        self.archive = async_raw(bound.archive)
        self.list_companies = async_raw(bound.list_companies)
        self.list_segments = async_raw(bound.list_segments)
        self.list_subscriptions = async_raw(bound.list_subscriptions)
        self.list_tags = async_raw(bound.list_tags)
        self.merge = async_raw(bound.merge)
        self.unarchive = async_raw(bound.unarchive)


class ContactsWithStreamingResponse:
    def __init__(self, resource: Contacts) -> None:
        bound = as_streaming(resource)
        self.list = streaming(bound.list)
        self.create = streaming(bound.create)
        self.retrieve = streaming(bound.retrieve)
        self.update = streaming(bound.update)
        self.delete = streaming(bound.delete)
        self.search = streaming(bound.search)
        self.archive = streaming(bound.archive)
        self.list_companies = streaming(bound.list_companies)
        self.list_segments = streaming(bound.list_segments)
        self.list_subscriptions = streaming(bound.list_subscriptions)
        self.list_tags = streaming(bound.list_tags)
        self.merge = streaming(bound.merge)
        self.unarchive = streaming(bound.unarchive)


class AsyncContactsWithStreamingResponse:
    def __init__(self, resource: AsyncContacts) -> None:
        bound = as_streaming(resource)
        self.list = async_streaming(bound.list)
        self.create = async_streaming(bound.create)
        self.retrieve = async_streaming(bound.retrieve)
        self.update = async_streaming(bound.update)
        self.delete = async_streaming(bound.delete)
        self.search = async_streaming(bound.search)
        self.archive = async_streaming(bound.archive)
        self.list_companies = async_streaming(bound.list_companies)
        self.list_segments = async_streaming(bound.list_segments)
        self.list_subscriptions = async_streaming(bound.list_subscriptions)
        self.list_tags = async_streaming(bound.list_tags)
        self.merge = async_streaming(bound.merge)
        self.unarchive = async_streaming(bound.unarchive)
