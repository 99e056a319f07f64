"""Teams: Operations on teams."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

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
    from .._runtime.types import Omit, RequestOptions


class Teams(Resource):
    """Operations on teams."""

    @cached_property
    def with_raw_response(self) -> TeamsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return TeamsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TeamsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return TeamsWithStreamingResponse(self)

    def retrieve(
        self,
        id: str,
        /,
        *,
        verbose: bool | Omit = omit,
        page: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Retrieve.

        `GET /teams/{id}`

        Args:
            id
            verbose: Says more.
            page: Defaults to 1.

        Returns:
            None: Done.

        Example:
            client.teams.retrieve(team_id)
        """
        return self._client.call(
            "GET",
            "/teams/{id}",
            path={"id": id},
            query={"verbose": verbose, "page": page},
            options=request_options,
        )

    def update(
        self,
        id: str,
        /,
        *,
        verbose: int,
        page: int | Omit = omit,
        query_id: str | Omit = omit,
        header_id: str | Omit = omit,
        body_id: str | Omit = omit,
        body_page: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Update.

        `PUT /teams/{id}`

        Args:
            id
            verbose: How much it says.
            page: Defaults to 1.
            query_id
            header_id
            body_id
            body_page

        Returns:
            None: Done.

        Example:
            client.teams.update(team_id, verbose=...)
        """
        return self._client.call(
            "PUT",
            "/teams/{id}",
            path={"id": id},
            query={"verbose": verbose, "page": page, "id": query_id},
            headers={"id": header_id},
            json={"id": body_id, "page": body_page},
            options=request_options,
        )


class AsyncTeams(AsyncResource):
    """Operations on teams."""

    @cached_property
    def with_raw_response(self) -> AsyncTeamsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncTeamsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTeamsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncTeamsWithStreamingResponse(self)

    async def retrieve(
        self,
        id: str,
        /,
        *,
        verbose: bool | Omit = omit,
        page: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Retrieve.

        `GET /teams/{id}`

        Args:
            id
            verbose: Says more.
            page: Defaults to 1.

        Returns:
            None: Done.

        Example:
            await client.teams.retrieve(team_id)
        """
        return await self._client.call(
            "GET",
            "/teams/{id}",
            path={"id": id},
            query={"verbose": verbose, "page": page},
            options=request_options,
        )

    async def update(
        self,
        id: str,
        /,
        *,
        verbose: int,
        page: int | Omit = omit,
        query_id: str | Omit = omit,
        header_id: str | Omit = omit,
        body_id: str | Omit = omit,
        body_page: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Update.

        `PUT /teams/{id}`

        Args:
            id
            verbose: How much it says.
            page: Defaults to 1.
            query_id
            header_id
            body_id
            body_page

        Returns:
            None: Done.

        Example:
            await client.teams.update(team_id, verbose=...)
        """
        return await self._client.call(
            "PUT",
            "/teams/{id}",
            path={"id": id},
            query={"verbose": verbose, "page": page, "id": query_id},
            headers={"id": header_id},
            json={"id": body_id, "page": body_page},
            options=request_options,
        )


class TeamsWithRawResponse:
    def __init__(self, resource: Teams) -> None:
        bound = as_raw(resource)
        self.retrieve = raw(bound.retrieve)
        self.update = raw(bound.update)


class AsyncTeamsWithRawResponse:
    def __init__(self, resource: AsyncTeams) -> None:
        bound = as_raw(resource)
        self.retrieve = async_raw(bound.retrieve)
        self.update = async_raw(bound.update)


class TeamsWithStreamingResponse:
    def __init__(self, resource: Teams) -> None:
        bound = as_streaming(resource)
        self.retrieve = streaming(bound.retrieve)
        self.update = streaming(bound.update)


class AsyncTeamsWithStreamingResponse:
    def __init__(self, resource: AsyncTeams) -> None:
        bound = as_streaming(resource)
        self.retrieve = async_streaming(bound.retrieve)
        self.update = async_streaming(bound.update)
