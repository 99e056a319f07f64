"""Companies: Organizations that contacts belong to."""

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
from .._runtime.pagination.styles import PageNumber, Scroll
from .._runtime.types import omit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.pagination.async_pages import AsyncPaginator
    from .._runtime.pagination.sync_pages import Page
    from .._runtime.types import Omit, RequestOptions
    from ..models.company import Company
    from ..models.company_attached_contacts import CompanyAttachedContacts
    from ..models.company_attached_segments import CompanyAttachedSegments
    from ..models.company_list import CompanyList
    from ..models.company_scroll import CompanyScroll
    from ..models.contact import Contact
    from ..models.deleted_company_object import DeletedCompanyObject


class Companies(Resource):
    """Organizations that contacts belong to."""

    @cached_property
    def with_raw_response(self) -> CompaniesWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return CompaniesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CompaniesWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return CompaniesWithStreamingResponse(self)

    def list(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        order: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Page[Company, CompanyList]:
        """List companies.

        Goes through the companies of the workspace, the one seen last (`last_request_at`) first
        unless `order` is `asc`. Pages are numbered and hold 15 companies when `per_page` is
        left out.

        Companies without users are skipped, and paging ends after 10,000 companies: larger
        workspaces need `GET /companies/scroll`. It is a POST that only reads; the options go
        into the query string.

        `POST /companies/list`

        Args:
            page: Number of the page to fetch, starting at 1.
            per_page: Companies per page; 15 when left out.
            order: Direction by `last_request_at`: `desc` (the default) or `asc`.

        Returns:
            Page[Company, CompanyList]: One page of companies.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            for item in client.companies.list():
                print(item)
        """
        return self._client.page(
            "POST",
            "/companies/list",
            query={"page": page, "per_page": per_page, "order": order},
            returns=models.CompanyList,
            items=lambda body: body.data,
            style=PageNumber(param="page", pages=("pages",)),
            errors={401: models.Error},
            options=request_options,
        )

    def retrieve(self, id: str, /, **request_options: Unpack[RequestOptions]) -> Company:
        """Retrieve a company.

        Fetches one company by the `id` that Intercom gave it. If you only have your own
        `company_id`, pass that to `GET /companies` instead. The company comes with its tags and
        segments; its people are under `GET /companies/{id}/contacts`.

        `GET /companies/{id}`

        Args:
            id: The company's Intercom `id` (24 hexadecimal characters), not your `company_id`.

        Returns:
            Company: The company.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. There is no company with this id. Its `body` is `Error`.

        Example:
            client.companies.retrieve(company_id)
        """
        return self._client.call(
            "GET",
            "/companies/{id}",
            path={"id": id},
            returns=models.Company,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    def find(
        self,
        *,
        name: str | Omit = omit,
        company_id: str | Omit = omit,
        tag_id: str | Omit = omit,
        segment_id: str | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Page[Company, CompanyList]:
        """Find companies by name, id, tag or segment.

        Looks companies up by one of four filters; `company_id` and `name` lead to a single
        company, `tag_id` and `segment_id` to all that carry the tag or match the segment. Use
        one filter per call.

        Results are numbered pages of 15 companies unless `per_page` says otherwise. To go
        through all companies without a filter, use `POST /companies/list` or, beyond 10,000,
        `GET /companies/scroll`.

        `GET /companies`

        Args:
            name: Exact name of the company to find.
            company_id: Your own identifier of the company to find.
            tag_id: Only companies that carry the tag with this id.
            segment_id: Only companies in the segment with this id.
            page: Number of the page to fetch, from 1, which is also the default.
            per_page: Companies per page; 15 when left out.

        Returns:
            Page[Company, CompanyList]: One page of the companies that match.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. No company has this name or `company_id`. Its `body` is `Error`.

        Example:
            for item in client.companies.find():
                print(item)
        """
        return self._client.page(
            "GET",
            "/companies",
            query={
                "name": name,
                "company_id": company_id,
                "tag_id": tag_id,
                "segment_id": segment_id,
                "page": page,
                "per_page": per_page,
            },
            returns=models.CompanyList,
            items=lambda body: body.data,
            style=PageNumber(param="page", pages=("pages",)),
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    def update(self, id: str, /, **request_options: Unpack[RequestOptions]) -> Company:
        """Update a company.

        Changes a company that is addressed by its Intercom `id`; every field of `POST
        /companies` can be set except `company_id`, which is fixed once the company exists.

        The description of version 2.9 declares no body for this call, so it has no arguments
        for the fields: send them as extra body values, or use `POST /companies` with the
        company's `company_id`.

        `PUT /companies/{id}`

        Args:
            id: Intercom `id` of the company to change.

        Returns:
            Company: The whole company after the change.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. There is no company with this id. Its `body` is `Error`.

        Example:
            client.companies.update(company_id)
        """
        return self._client.call(
            "PUT",
            "/companies/{id}",
            path={"id": id},
            returns=models.Company,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    def create_or_update(
        self,
        *,
        company_id: str | Omit = omit,
        custom_attributes: Mapping[str, Any] | Omit = omit,
        industry: str | Omit = omit,
        monthly_spend: int | Omit = omit,
        name: str | Omit = omit,
        plan: str | Omit = omit,
        remote_created_at: int | Omit = omit,
        size: int | Omit = omit,
        website: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Company:
        """Create or update a company.

        Stores a company under your own `company_id`: an unknown value creates one, a known
        value updates that company with the fields sent. A `company_id` cannot be changed later.

        Company custom attributes have to be defined beforehand (`POST /data_attributes`). Until
        a user is attached, the company stays hidden in Intercom and in company lists.

        `POST /companies`

        Args:
            company_id: Your own id for the company; it decides between create and update and
                never changes.
            custom_attributes: Values by attribute name; every name must be defined for
                companies already.
            industry: Line of business, in your own words.
            monthly_spend: Revenue per month in whole units; decimals are cut off, and
                2147483647 is the most it can hold.
            name: Name of the company.
            plan: Name of the plan the company is on; an unknown name makes a new plan.
            remote_created_at: When the company started on your side, as Unix time in seconds.
            size: Number of employees.
            website: Web address; any text is taken, without a check.

        Returns:
            Company: The company as stored, whether it is new or was there before.

        Raises:
            BadRequestError: 400. A field is unknown or its value cannot be used. Its `body` is
                `Error`.
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            client.companies.create_or_update(
                company_id="acct-77",
                industry="Transport",
                monthly_spend=490,
                name="Birchway Logistics",
            )
        """
        return self._client.call(
            "POST",
            "/companies",
            json={
                "company_id": company_id,
                "custom_attributes": custom_attributes,
                "industry": industry,
                "monthly_spend": monthly_spend,
                "name": name,
                "plan": plan,
                "remote_created_at": remote_created_at,
                "size": size,
                "website": website,
            },
            returns=models.Company,
            errors={400: models.Error, 401: models.Error},
            options=request_options,
        )

    def delete(self, id: str, /, **request_options: Unpack[RequestOptions]) -> DeletedCompanyObject:
        """Delete a company.

        Archives a company and detaches its contacts, which stay in the workspace. The work is
        done in the background: the answer only says that the request was accepted, and a
        `company.deleted` webhook reports the end.

        An integration that keeps companies in sync (a CRM, a billing system) will create the
        company again on its next run unless it is removed there first.

        `DELETE /companies/{id}`

        Args:
            id: Intercom `id` of the company to remove.

        Returns:
            DeletedCompanyObject: The deletion was accepted.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. There is no company with this id. Its `body` is `Error`.

        Example:
            client.companies.delete(company_id)
        """
        return self._client.call(
            "DELETE",
            "/companies/{id}",
            path={"id": id},
            returns=models.DeletedCompanyObject,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    def attach_contact(
        self, id: str, /, *, company_id: str, **request_options: Unpack[RequestOptions]
    ) -> Company:
        """Attach a contact to a company.

        Makes a contact a member of a company that exists already; create the company with `POST
        /companies` first. One contact can belong to at most 1,000 companies. Returned is the
        company, not the contact.

        `POST /contacts/{id}/companies`

        Args:
            id: Intercom `id` of the contact that joins.
            company_id: The company's Intercom `id`; its own `company_id` is not accepted here.

        Returns:
            Company: The company that the contact now belongs to.

        Raises:
            BadRequestError: 400. No company was named, or the contact is in 1,000 companies
                already. Its `body` is `Error`.
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. There is no such company. Its `body` is `Error`.

        Example:
            client.companies.attach_contact(
                contact_id,
                company_id="66b1f0e2c70b4d2f9a1e6201",
            )
        """
        return self._client.call(
            "POST",
            "/contacts/{id}/companies",
            path={"id": id},
            json={"id": company_id},
            returns=models.Company,
            errors={400: models.Error, 401: models.Error, 404: models.Error},
            options=request_options,
        )

    def detach_contact(
        self, contact_id: str, id: str, /, **request_options: Unpack[RequestOptions]
    ) -> Company:
        """Detach a contact from a company.

        Ends the membership of a contact in a company; both of them stay. A company that loses
        its last user is no longer shown in lists. Returned is the company with its new
        `user_count`.

        `DELETE /contacts/{contact_id}/companies/{id}`

        Args:
            contact_id: Intercom `id` of the contact that leaves.
            id: Intercom `id` of the company to leave.

        Returns:
            Company: The company that the contact has left.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. The contact or the company is unknown. Its `body` is `Error`.

        Example:
            client.companies.detach_contact(contact_id, company_id)
        """
        return self._client.call(
            "DELETE",
            "/contacts/{contact_id}/companies/{id}",
            path={"contact_id": contact_id, "id": id},
            returns=models.Company,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    def list_attached_contacts(
        self,
        id: str,
        /,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Page[Contact, CompanyAttachedContacts]:
        """List the contacts of a company.

        Pages through the users and leads that belong to a company, as complete contacts. Pages
        are numbered and hold 50 contacts unless `per_page` says otherwise; `total_pages` tells
        when to stop.

        `GET /companies/{id}/contacts`

        Args:
            id: Intercom `id` of the company.
            page: Number of the page to return, from 1.
            per_page: How many items a page holds at most.

        Returns:
            Page[Contact, CompanyAttachedContacts]: One page of the company's contacts; `data`
                is empty when it has none.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. There is no company with this id. Its `body` is `Error`.

        Example:
            for item in client.companies.list_attached_contacts(company_id):
                print(item)
        """
        return self._client.page(
            "GET",
            "/companies/{id}/contacts",
            path={"id": id},
            query={"page": page, "per_page": per_page},
            returns=models.CompanyAttachedContacts,
            items=lambda body: body.data,
            style=PageNumber(param="page", pages=("pages",)),
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    def list_attached_segments(
        self, id: str, /, **request_options: Unpack[RequestOptions]
    ) -> CompanyAttachedSegments:
        """List the segments of a company.

        Shows the segments whose rules a company meets right now. The list is complete and not
        paged, and carries no member counts.

        `GET /companies/{id}/segments`

        Args:
            id: Intercom `id` of the company.

        Returns:
            CompanyAttachedSegments: The segments that the company is in.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. There is no company with this id. Its `body` is `Error`.

        Example:
            client.companies.list_attached_segments(company_id)
        """
        return self._client.call(
            "GET",
            "/companies/{id}/segments",
            path={"id": id},
            returns=models.CompanyAttachedSegments,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    def scroll(
        self, *, scroll_param: str | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> Page[Company, CompanyScroll]:
        """Scroll through all companies.

        Reads every company of the workspace in batches, however many there are. The first call
        goes without `scroll_param`; each further call sends the value received, which stays the
        same, until `data` comes back empty.

        A workspace can have one scroll open at a time: starting another one fails with the code
        `scroll_exists`. A scroll dies after a minute without a call, and a batch that fails on
        the server cannot be asked for again: start over.

        `GET /companies/scroll`

        Args:
            scroll_param: The `scroll_param` of the batch before; left out to begin.

        Returns:
            Page[Company, CompanyScroll]: One batch of companies; an empty `data` marks the end.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            for item in client.companies.scroll():
                print(item)
        """
        return self._client.page(
            "GET",
            "/companies/scroll",
            query={"scroll_param": scroll_param},
            returns=models.CompanyScroll,
            items=lambda body: body.data,
            style=Scroll(param="scroll_param", next=("scroll_param",)),
            errors={401: models.Error},
            options=request_options,
        )


class AsyncCompanies(AsyncResource):
    """Organizations that contacts belong to."""

    @cached_property
    def with_raw_response(self) -> AsyncCompaniesWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncCompaniesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCompaniesWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncCompaniesWithStreamingResponse(self)

    def list(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        order: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Company, CompanyList]:
        """List companies.

        Goes through the companies of the workspace, the one seen last (`last_request_at`) first
        unless `order` is `asc`. Pages are numbered and hold 15 companies when `per_page` is
        left out.

        Companies without users are skipped, and paging ends after 10,000 companies: larger
        workspaces need `GET /companies/scroll`. It is a POST that only reads; the options go
        into the query string.

        `POST /companies/list`

        Args:
            page: Number of the page to fetch, starting at 1.
            per_page: Companies per page; 15 when left out.
            order: Direction by `last_request_at`: `desc` (the default) or `asc`.

        Returns:
            AsyncPaginator[Company, CompanyList]: One page of companies.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            async for item in client.companies.list():
                print(item)
        """
        return self._client.page(
            "POST",
            "/companies/list",
            query={"page": page, "per_page": per_page, "order": order},
            returns=models.CompanyList,
            items=lambda body: body.data,
            style=PageNumber(param="page", pages=("pages",)),
            errors={401: models.Error},
            options=request_options,
        )

    async def retrieve(self, id: str, /, **request_options: Unpack[RequestOptions]) -> Company:
        """Retrieve a company.

        Fetches one company by the `id` that Intercom gave it. If you only have your own
        `company_id`, pass that to `GET /companies` instead. The company comes with its tags and
        segments; its people are under `GET /companies/{id}/contacts`.

        `GET /companies/{id}`

        Args:
            id: The company's Intercom `id` (24 hexadecimal characters), not your `company_id`.

        Returns:
            Company: The company.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. There is no company with this id. Its `body` is `Error`.

        Example:
            await client.companies.retrieve(company_id)
        """
        return await self._client.call(
            "GET",
            "/companies/{id}",
            path={"id": id},
            returns=models.Company,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    def find(
        self,
        *,
        name: str | Omit = omit,
        company_id: str | Omit = omit,
        tag_id: str | Omit = omit,
        segment_id: str | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Company, CompanyList]:
        """Find companies by name, id, tag or segment.

        Looks companies up by one of four filters; `company_id` and `name` lead to a single
        company, `tag_id` and `segment_id` to all that carry the tag or match the segment. Use
        one filter per call.

        Results are numbered pages of 15 companies unless `per_page` says otherwise. To go
        through all companies without a filter, use `POST /companies/list` or, beyond 10,000,
        `GET /companies/scroll`.

        `GET /companies`

        Args:
            name: Exact name of the company to find.
            company_id: Your own identifier of the company to find.
            tag_id: Only companies that carry the tag with this id.
            segment_id: Only companies in the segment with this id.
            page: Number of the page to fetch, from 1, which is also the default.
            per_page: Companies per page; 15 when left out.

        Returns:
            AsyncPaginator[Company, CompanyList]: One page of the companies that match.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. No company has this name or `company_id`. Its `body` is `Error`.

        Example:
            async for item in client.companies.find():
                print(item)
        """
        return self._client.page(
            "GET",
            "/companies",
            query={
                "name": name,
                "company_id": company_id,
                "tag_id": tag_id,
                "segment_id": segment_id,
                "page": page,
                "per_page": per_page,
            },
            returns=models.CompanyList,
            items=lambda body: body.data,
            style=PageNumber(param="page", pages=("pages",)),
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    async def update(self, id: str, /, **request_options: Unpack[RequestOptions]) -> Company:
        """Update a company.

        Changes a company that is addressed by its Intercom `id`; every field of `POST
        /companies` can be set except `company_id`, which is fixed once the company exists.

        The description of version 2.9 declares no body for this call, so it has no arguments
        for the fields: send them as extra body values, or use `POST /companies` with the
        company's `company_id`.

        `PUT /companies/{id}`

        Args:
            id: Intercom `id` of the company to change.

        Returns:
            Company: The whole company after the change.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. There is no company with this id. Its `body` is `Error`.

        Example:
            await client.companies.update(company_id)
        """
        return await self._client.call(
            "PUT",
            "/companies/{id}",
            path={"id": id},
            returns=models.Company,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    async def create_or_update(
        self,
        *,
        company_id: str | Omit = omit,
        custom_attributes: Mapping[str, Any] | Omit = omit,
        industry: str | Omit = omit,
        monthly_spend: int | Omit = omit,
        name: str | Omit = omit,
        plan: str | Omit = omit,
        remote_created_at: int | Omit = omit,
        size: int | Omit = omit,
        website: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Company:
        """Create or update a company.

        Stores a company under your own `company_id`: an unknown value creates one, a known
        value updates that company with the fields sent. A `company_id` cannot be changed later.

        Company custom attributes have to be defined beforehand (`POST /data_attributes`). Until
        a user is attached, the company stays hidden in Intercom and in company lists.

        `POST /companies`

        Args:
            company_id: Your own id for the company; it decides between create and update and
                never changes.
            custom_attributes: Values by attribute name; every name must be defined for
                companies already.
            industry: Line of business, in your own words.
            monthly_spend: Revenue per month in whole units; decimals are cut off, and
                2147483647 is the most it can hold.
            name: Name of the company.
            plan: Name of the plan the company is on; an unknown name makes a new plan.
            remote_created_at: When the company started on your side, as Unix time in seconds.
            size: Number of employees.
            website: Web address; any text is taken, without a check.

        Returns:
            Company: The company as stored, whether it is new or was there before.

        Raises:
            BadRequestError: 400. A field is unknown or its value cannot be used. Its `body` is
                `Error`.
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            await client.companies.create_or_update(
                company_id="acct-77",
                industry="Transport",
                monthly_spend=490,
                name="Birchway Logistics",
            )
        """
        return await self._client.call(
            "POST",
            "/companies",
            json={
                "company_id": company_id,
                "custom_attributes": custom_attributes,
                "industry": industry,
                "monthly_spend": monthly_spend,
                "name": name,
                "plan": plan,
                "remote_created_at": remote_created_at,
                "size": size,
                "website": website,
            },
            returns=models.Company,
            errors={400: models.Error, 401: models.Error},
            options=request_options,
        )

    async def delete(
        self, id: str, /, **request_options: Unpack[RequestOptions]
    ) -> DeletedCompanyObject:
        """Delete a company.

        Archives a company and detaches its contacts, which stay in the workspace. The work is
        done in the background: the answer only says that the request was accepted, and a
        `company.deleted` webhook reports the end.

        An integration that keeps companies in sync (a CRM, a billing system) will create the
        company again on its next run unless it is removed there first.

        `DELETE /companies/{id}`

        Args:
            id: Intercom `id` of the company to remove.

        Returns:
            DeletedCompanyObject: The deletion was accepted.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. There is no company with this id. Its `body` is `Error`.

        Example:
            await client.companies.delete(company_id)
        """
        return await self._client.call(
            "DELETE",
            "/companies/{id}",
            path={"id": id},
            returns=models.DeletedCompanyObject,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    async def attach_contact(
        self, id: str, /, *, company_id: str, **request_options: Unpack[RequestOptions]
    ) -> Company:
        """Attach a contact to a company.

        Makes a contact a member of a company that exists already; create the company with `POST
        /companies` first. One contact can belong to at most 1,000 companies. Returned is the
        company, not the contact.

        `POST /contacts/{id}/companies`

        Args:
            id: Intercom `id` of the contact that joins.
            company_id: The company's Intercom `id`; its own `company_id` is not accepted here.

        Returns:
            Company: The company that the contact now belongs to.

        Raises:
            BadRequestError: 400. No company was named, or the contact is in 1,000 companies
                already. Its `body` is `Error`.
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. There is no such company. Its `body` is `Error`.

        Example:
            await client.companies.attach_contact(
                contact_id,
                company_id="66b1f0e2c70b4d2f9a1e6201",
            )
        """
        return await self._client.call(
            "POST",
            "/contacts/{id}/companies",
            path={"id": id},
            json={"id": company_id},
            returns=models.Company,
            errors={400: models.Error, 401: models.Error, 404: models.Error},
            options=request_options,
        )

    async def detach_contact(
        self, contact_id: str, id: str, /, **request_options: Unpack[RequestOptions]
    ) -> Company:
        """Detach a contact from a company.

        Ends the membership of a contact in a company; both of them stay. A company that loses
        its last user is no longer shown in lists. Returned is the company with its new
        `user_count`.

        `DELETE /contacts/{contact_id}/companies/{id}`

        Args:
            contact_id: Intercom `id` of the contact that leaves.
            id: Intercom `id` of the company to leave.

        Returns:
            Company: The company that the contact has left.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. The contact or the company is unknown. Its `body` is `Error`.

        Example:
            await client.companies.detach_contact(contact_id, company_id)
        """
        return await self._client.call(
            "DELETE",
            "/contacts/{contact_id}/companies/{id}",
            path={"contact_id": contact_id, "id": id},
            returns=models.Company,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    def list_attached_contacts(
        self,
        id: str,
        /,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Contact, CompanyAttachedContacts]:
        """List the contacts of a company.

        Pages through the users and leads that belong to a company, as complete contacts. Pages
        are numbered and hold 50 contacts unless `per_page` says otherwise; `total_pages` tells
        when to stop.

        `GET /companies/{id}/contacts`

        Args:
            id: Intercom `id` of the company.
            page: Number of the page to return, from 1.
            per_page: How many items a page holds at most.

        Returns:
            AsyncPaginator[Contact, CompanyAttachedContacts]: One page of the company's
                contacts; `data` is empty when it has none.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. There is no company with this id. Its `body` is `Error`.

        Example:
            async for item in client.companies.list_attached_contacts(company_id):
                print(item)
        """
        return self._client.page(
            "GET",
            "/companies/{id}/contacts",
            path={"id": id},
            query={"page": page, "per_page": per_page},
            returns=models.CompanyAttachedContacts,
            items=lambda body: body.data,
            style=PageNumber(param="page", pages=("pages",)),
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    async def list_attached_segments(
        self, id: str, /, **request_options: Unpack[RequestOptions]
    ) -> CompanyAttachedSegments:
        """List the segments of a company.

        Shows the segments whose rules a company meets right now. The list is complete and not
        paged, and carries no member counts.

        `GET /companies/{id}/segments`

        Args:
            id: Intercom `id` of the company.

        Returns:
            CompanyAttachedSegments: The segments that the company is in.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. There is no company with this id. Its `body` is `Error`.

        Example:
            await client.companies.list_attached_segments(company_id)
        """
        return await self._client.call(
            "GET",
            "/companies/{id}/segments",
            path={"id": id},
            returns=models.CompanyAttachedSegments,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    def scroll(
        self, *, scroll_param: str | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> AsyncPaginator[Company, CompanyScroll]:
        """Scroll through all companies.

        Reads every company of the workspace in batches, however many there are. The first call
        goes without `scroll_param`; each further call sends the value received, which stays the
        same, until `data` comes back empty.

        A workspace can have one scroll open at a time: starting another one fails with the code
        `scroll_exists`. A scroll dies after a minute without a call, and a batch that fails on
        the server cannot be asked for again: start over.

        `GET /companies/scroll`

        Args:
            scroll_param: The `scroll_param` of the batch before; left out to begin.

        Returns:
            AsyncPaginator[Company, CompanyScroll]: One batch of companies; an empty `data`
                marks the end.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            async for item in client.companies.scroll():
                print(item)
        """
        return self._client.page(
            "GET",
            "/companies/scroll",
            query={"scroll_param": scroll_param},
            returns=models.CompanyScroll,
            items=lambda body: body.data,
            style=Scroll(param="scroll_param", next=("scroll_param",)),
            errors={401: models.Error},
            options=request_options,
        )


class CompaniesWithRawResponse:
    def __init__(self, resource: Companies) -> None:
        bound = as_raw(resource)
        self.list = raw(bound.list)
        self.retrieve = raw(bound.retrieve)
        self.find = raw(bound.find)
        self.update = raw(bound.update)
        self.create_or_update = raw(bound.create_or_update)
        self.delete = raw(bound.delete)
        self.attach_contact = raw(bound.attach_contact)
        self.detach_contact = raw(bound.detach_contact)
        self.list_attached_contacts = raw(bound.list_attached_contacts)
        self.list_attached_segments = raw(bound.list_attached_segments)
        self.scroll = raw(bound.scroll)


class AsyncCompaniesWithRawResponse:
    def __init__(self, resource: AsyncCompanies) -> None:
        bound = as_raw(resource)
        self.list = async_raw(bound.list)
        self.retrieve = async_raw(bound.retrieve)
        self.find = async_raw(bound.find)
        self.update = async_raw(bound.update)
        self.create_or_update = async_raw(bound.create_or_update)
        self.delete = async_raw(bound.delete)
        self.attach_contact = async_raw(bound.attach_contact)
        self.detach_contact = async_raw(bound.detach_contact)
        self.list_attached_contacts = async_raw(bound.list_attached_contacts)
        self.list_attached_segments = async_raw(bound.list_attached_segments)
        self.scroll = async_raw(bound.scroll)


class CompaniesWithStreamingResponse:
    def __init__(self, resource: Companies) -> None:
        bound = as_streaming(resource)
        self.list = streaming(bound.list)
        self.retrieve = streaming(bound.retrieve)
        self.find = streaming(bound.find)
        self.update = streaming(bound.update)
        self.create_or_update = streaming(bound.create_or_update)
        self.delete = streaming(bound.delete)
        self.attach_contact = streaming(bound.attach_contact)
        self.detach_contact = streaming(bound.detach_contact)
        self.list_attached_contacts = streaming(bound.list_attached_contacts)
        self.list_attached_segments = streaming(bound.list_attached_segments)
        self.scroll = streaming(bound.scroll)


class AsyncCompaniesWithStreamingResponse:
    def __init__(self, resource: AsyncCompanies) -> None:
        bound = as_streaming(resource)
        self.list = async_streaming(bound.list)
        self.retrieve = async_streaming(bound.retrieve)
        self.find = async_streaming(bound.find)
        self.update = async_streaming(bound.update)
        self.create_or_update = async_streaming(bound.create_or_update)
        self.delete = async_streaming(bound.delete)
        self.attach_contact = async_streaming(bound.attach_contact)
        self.detach_contact = async_streaming(bound.detach_contact)
        self.list_attached_contacts = async_streaming(bound.list_attached_contacts)
        self.list_attached_segments = async_streaming(bound.list_attached_segments)
        self.scroll = async_streaming(bound.scroll)
