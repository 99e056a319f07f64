"""Visitors: People on a website who have not identified themselves yet."""

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
from .._runtime.types import omit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.types import Omit, RequestOptions
    from ..models.contact import Contact
    from ..models.visitor import Visitor
    from ..params.convert_visitor import ConvertVisitorUserParams, ConvertVisitorVisitorParams


class Visitors(Resource):
    """People on a website who have not identified themselves yet."""

    @cached_property
    def with_raw_response(self) -> VisitorsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return VisitorsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> VisitorsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return VisitorsWithStreamingResponse(self)

    def retrieve(self, *, user_id: str, **request_options: Unpack[RequestOptions]) -> Visitor:
        """Retrieve a visitor.

        Fetches an anonymous visitor of the site by the `user_id` that the Messenger made up for
        it. Visitors show up neither in the Intercom app nor in contact lists until they become
        leads or users.

        `GET /visitors`

        Args:
            user_id: The visitor's generated `user_id`, not its `id`.

        Returns:
            Visitor: The visitor.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. There is no visitor with this `user_id`. Its `body` is `Error`.

        Example:
            client.visitors.retrieve(user_id=...)
        """
        return self._client.call(
            "GET",
            "/visitors",
            query={"user_id": user_id},
            returns=models.Visitor,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    def update(
        self,
        *,
        custom_attributes: Mapping[str, Any] | Omit = omit,
        id: str | Omit = omit,
        name: str | Omit = omit,
        user_id: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Visitor:
        """Update a visitor.

        Changes the name or the custom attributes of a visitor, who is addressed in the body by
        `id` or by `user_id`. What is not sent stays as it is; the visitor remains anonymous.

        `PUT /visitors`

        Args:
            custom_attributes: Values to change, by attribute name.
            id: Id that Intercom gave the visitor.
            name: New name.
            user_id: Generated `user_id` of the visitor, in place of `id`.

        Returns:
            Visitor: The visitor after the change.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. There is no such visitor. Its `body` is `Error`.

        Example:
            client.visitors.update(name="Rui", user_id="v-7f3a91c2")
        """
        return self._client.call(
            "PUT",
            "/visitors",
            json={
                "custom_attributes": custom_attributes,
                "id": id,
                "name": name,
                "user_id": user_id,
            },
            returns=models.Visitor,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    def convert(
        self,
        *,
        type: str,
        user: ConvertVisitorUserParams,
        visitor: ConvertVisitorVisitorParams,
        **request_options: Unpack[RequestOptions],
    ) -> Contact:
        """Turn a visitor into a contact.

        Makes a lead or a user out of a visitor. When the contact named under `user` exists, the
        visitor is merged into it and deleted; otherwise the visitor itself becomes that contact
        and takes on the identifiers given.

        Returned is the resulting contact. The visitor can no longer be fetched.

        `POST /visitors/convert`

        Args:
            type: Role of the resulting contact: `user` or `lead`.
            user: Identifiers of the resulting contact; `id` or `user_id` is needed.
            visitor: The visitor, by any one of these identifiers.

        Returns:
            Contact: The contact that the visitor has become, or was merged into.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            client.visitors.convert(
                type="user",
                user={"email": "rui@example.org", "user_id": "u-1003"},
                visitor={"user_id": "v-7f3a91c2"},
            )
        """
        return self._client.call(
            "POST",
            "/visitors/convert",
            json={"type": type, "user": user, "visitor": visitor},
            returns=models.Contact,
            errors={401: models.Error},
            options=request_options,
        )


class AsyncVisitors(AsyncResource):
    """People on a website who have not identified themselves yet."""

    @cached_property
    def with_raw_response(self) -> AsyncVisitorsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncVisitorsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncVisitorsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncVisitorsWithStreamingResponse(self)

    async def retrieve(self, *, user_id: str, **request_options: Unpack[RequestOptions]) -> Visitor:
        """Retrieve a visitor.

        Fetches an anonymous visitor of the site by the `user_id` that the Messenger made up for
        it. Visitors show up neither in the Intercom app nor in contact lists until they become
        leads or users.

        `GET /visitors`

        Args:
            user_id: The visitor's generated `user_id`, not its `id`.

        Returns:
            Visitor: The visitor.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. There is no visitor with this `user_id`. Its `body` is `Error`.

        Example:
            await client.visitors.retrieve(user_id=...)
        """
        return await self._client.call(
            "GET",
            "/visitors",
            query={"user_id": user_id},
            returns=models.Visitor,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    async def update(
        self,
        *,
        custom_attributes: Mapping[str, Any] | Omit = omit,
        id: str | Omit = omit,
        name: str | Omit = omit,
        user_id: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Visitor:
        """Update a visitor.

        Changes the name or the custom attributes of a visitor, who is addressed in the body by
        `id` or by `user_id`. What is not sent stays as it is; the visitor remains anonymous.

        `PUT /visitors`

        Args:
            custom_attributes: Values to change, by attribute name.
            id: Id that Intercom gave the visitor.
            name: New name.
            user_id: Generated `user_id` of the visitor, in place of `id`.

        Returns:
            Visitor: The visitor after the change.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. There is no such visitor. Its `body` is `Error`.

        Example:
            await client.visitors.update(name="Rui", user_id="v-7f3a91c2")
        """
        return await self._client.call(
            "PUT",
            "/visitors",
            json={
                "custom_attributes": custom_attributes,
                "id": id,
                "name": name,
                "user_id": user_id,
            },
            returns=models.Visitor,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    async def convert(
        self,
        *,
        type: str,
        user: ConvertVisitorUserParams,
        visitor: ConvertVisitorVisitorParams,
        **request_options: Unpack[RequestOptions],
    ) -> Contact:
        """Turn a visitor into a contact.

        Makes a lead or a user out of a visitor. When the contact named under `user` exists, the
        visitor is merged into it and deleted; otherwise the visitor itself becomes that contact
        and takes on the identifiers given.

        Returned is the resulting contact. The visitor can no longer be fetched.

        `POST /visitors/convert`

        Args:
            type: Role of the resulting contact: `user` or `lead`.
            user: Identifiers of the resulting contact; `id` or `user_id` is needed.
            visitor: The visitor, by any one of these identifiers.

        Returns:
            Contact: The contact that the visitor has become, or was merged into.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            await client.visitors.convert(
                type="user",
                user={"email": "rui@example.org", "user_id": "u-1003"},
                visitor={"user_id": "v-7f3a91c2"},
            )
        """
        return await self._client.call(
            "POST",
            "/visitors/convert",
            json={"type": type, "user": user, "visitor": visitor},
            returns=models.Contact,
            errors={401: models.Error},
            options=request_options,
        )


class VisitorsWithRawResponse:
    def __init__(self, resource: Visitors) -> None:
        bound = as_raw(resource)
        self.retrieve = raw(bound.retrieve)
        self.update = raw(bound.update)
        self.convert = raw(bound.convert)


class AsyncVisitorsWithRawResponse:
    def __init__(self, resource: AsyncVisitors) -> None:
        bound = as_raw(resource)
        self.retrieve = async_raw(bound.retrieve)
        self.update = async_raw(bound.update)
        self.convert = async_raw(bound.convert)


class VisitorsWithStreamingResponse:
    def __init__(self, resource: Visitors) -> None:
        bound = as_streaming(resource)
        self.retrieve = streaming(bound.retrieve)
        self.update = streaming(bound.update)
        self.convert = streaming(bound.convert)


class AsyncVisitorsWithStreamingResponse:
    def __init__(self, resource: AsyncVisitors) -> None:
        bound = as_streaming(resource)
        self.retrieve = async_streaming(bound.retrieve)
        self.update = async_streaming(bound.update)
        self.convert = async_streaming(bound.convert)
