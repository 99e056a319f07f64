"""Teams: Groups of admins that conversations can be assigned to."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

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

if TYPE_CHECKING:
    from .._runtime.types import RequestOptions
    from ..models.team import Team
    from ..models.team_list import TeamList


class Teams(Resource):
    """Groups of admins that conversations can be assigned to."""

    @cached_property
    def with_raw_response(self) -> TeamsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return TeamsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TeamsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return TeamsWithStreamingResponse(self)

    def list(self, **request_options: Unpack[RequestOptions]) -> TeamList:
        """List the teams of the workspace.

        Returns all teams at once, with the ids of their members; there are no pages.

        `GET /teams`

        Returns:
            TeamList: All teams.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            client.teams.list()
        """
        return self._client.call(
            "GET",
            "/teams",
            returns=models.TeamList,
            errors={401: models.Error},
            options=request_options,
        )

    def retrieve(self, id: str, /, **request_options: Unpack[RequestOptions]) -> Team:
        """Retrieve a team.

        Returns one team with the ids of the admins in it.

        `GET /teams/{id}`

        Args:
            id: Id of the team to return.

        Returns:
            Team: The team.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. No team has this id. Its `body` is `Error`.

        Example:
            client.teams.retrieve(team_id)
        """
        return self._client.call(
            "GET",
            "/teams/{id}",
            path={"id": id},
            returns=models.Team,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )


class AsyncTeams(AsyncResource):
    """Groups of admins that conversations can be assigned to."""

    @cached_property
    def with_raw_response(self) -> AsyncTeamsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncTeamsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTeamsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncTeamsWithStreamingResponse(self)

    async def list(self, **request_options: Unpack[RequestOptions]) -> TeamList:
        """List the teams of the workspace.

        Returns all teams at once, with the ids of their members; there are no pages.

        `GET /teams`

        Returns:
            TeamList: All teams.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            await client.teams.list()
        """
        return await self._client.call(
            "GET",
            "/teams",
            returns=models.TeamList,
            errors={401: models.Error},
            options=request_options,
        )

    async def retrieve(self, id: str, /, **request_options: Unpack[RequestOptions]) -> Team:
        """Retrieve a team.

        Returns one team with the ids of the admins in it.

        `GET /teams/{id}`

        Args:
            id: Id of the team to return.

        Returns:
            Team: The team.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. No team has this id. Its `body` is `Error`.

        Example:
            await client.teams.retrieve(team_id)
        """
        return await self._client.call(
            "GET",
            "/teams/{id}",
            path={"id": id},
            returns=models.Team,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )


class TeamsWithRawResponse:
    def __init__(self, resource: Teams) -> None:
        bound = as_raw(resource)
        self.list = raw(bound.list)
        self.retrieve = raw(bound.retrieve)


class AsyncTeamsWithRawResponse:
    def __init__(self, resource: AsyncTeams) -> None:
        bound = as_raw(resource)
        self.list = async_raw(bound.list)
        self.retrieve = async_raw(bound.retrieve)


class TeamsWithStreamingResponse:
    def __init__(self, resource: Teams) -> None:
        bound = as_streaming(resource)
        self.list = streaming(bound.list)
        self.retrieve = streaming(bound.retrieve)


class AsyncTeamsWithStreamingResponse:
    def __init__(self, resource: AsyncTeams) -> None:
        bound = as_streaming(resource)
        self.list = async_streaming(bound.list)
        self.retrieve = async_streaming(bound.retrieve)
