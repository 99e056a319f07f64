"""Users: Operations on users."""

from __future__ import annotations

import builtins
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
from .._runtime.types import omit

if TYPE_CHECKING:
    from .._runtime.types import Omit, RequestOptions
    from ..models.team import Team, User, UserAddress
    from ..params.pet import PetParams
    from ..params.team import TeamParams, UserAddressParams, UserParams


class Users(Resource):
    """Operations on users."""

    @cached_property
    def with_raw_response(self) -> UsersWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return UsersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> UsersWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return UsersWithStreamingResponse(self)

    def list(
        self, *, limit: int | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> builtins.list[User]:
        """List.

        `GET /users`

        Args:
            limit

        Returns:
            list[User]: ok

        Example:
            client.users.list()
        """
        return self._client.call(
            "GET",
            "/users",
            query={"limit": limit},
            returns=builtins.list[models.User],
            options=request_options,
        )

    def create(
        self,
        *,
        id: str,
        limit: int | Omit = omit,
        address: UserAddressParams | UserAddress | Omit = omit,
        friend: UserParams | User | Omit = omit,
        pet: PetParams | Omit = omit,
        team: TeamParams | Team | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> User:
        """Create.

        `POST /users`

        Args:
            id
            limit
            address
            friend
            pet
            team

        Returns:
            User: one

        Raises:
            BadRequestError: 400. bad. Its `body` is `Err`.

        Example:
            client.users.create(id=...)
        """
        return self._client.call(
            "POST",
            "/users",
            query={"limit": limit},
            json={"address": address, "friend": friend, "id": id, "pet": pet, "team": team},
            returns=models.User,
            errors={400: models.Err},
            options=request_options,
        )

    def retrieve(self, id: str, /, **request_options: Unpack[RequestOptions]) -> User:
        """Retrieve.

        `GET /users/{id}`

        Args:
            id

        Returns:
            User: one

        Raises:
            APIStatusError: Any other status. bad. Its `body` is `Err`.

        Example:
            client.users.retrieve(user_id)
        """
        return self._client.call(
            "GET",
            "/users/{id}",
            path={"id": id},
            returns=models.User,
            errors={"default": models.Err},
            options=request_options,
        )


class AsyncUsers(AsyncResource):
    """Operations on users."""

    @cached_property
    def with_raw_response(self) -> AsyncUsersWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncUsersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncUsersWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncUsersWithStreamingResponse(self)

    async def list(
        self, *, limit: int | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> builtins.list[User]:
        """List.

        `GET /users`

        Args:
            limit

        Returns:
            list[User]: ok

        Example:
            await client.users.list()
        """
        return await self._client.call(
            "GET",
            "/users",
            query={"limit": limit},
            returns=builtins.list[models.User],
            options=request_options,
        )

    async def create(
        self,
        *,
        id: str,
        limit: int | Omit = omit,
        address: UserAddressParams | UserAddress | Omit = omit,
        friend: UserParams | User | Omit = omit,
        pet: PetParams | Omit = omit,
        team: TeamParams | Team | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> User:
        """Create.

        `POST /users`

        Args:
            id
            limit
            address
            friend
            pet
            team

        Returns:
            User: one

        Raises:
            BadRequestError: 400. bad. Its `body` is `Err`.

        Example:
            await client.users.create(id=...)
        """
        return await self._client.call(
            "POST",
            "/users",
            query={"limit": limit},
            json={"address": address, "friend": friend, "id": id, "pet": pet, "team": team},
            returns=models.User,
            errors={400: models.Err},
            options=request_options,
        )

    async def retrieve(self, id: str, /, **request_options: Unpack[RequestOptions]) -> User:
        """Retrieve.

        `GET /users/{id}`

        Args:
            id

        Returns:
            User: one

        Raises:
            APIStatusError: Any other status. bad. Its `body` is `Err`.

        Example:
            await client.users.retrieve(user_id)
        """
        return await self._client.call(
            "GET",
            "/users/{id}",
            path={"id": id},
            returns=models.User,
            errors={"default": models.Err},
            options=request_options,
        )


class UsersWithRawResponse:
    def __init__(self, resource: Users) -> None:
        bound = as_raw(resource)
        self.list = raw(bound.list)
        self.create = raw(bound.create)
        self.retrieve = raw(bound.retrieve)


class AsyncUsersWithRawResponse:
    def __init__(self, resource: AsyncUsers) -> None:
        bound = as_raw(resource)
        self.list = async_raw(bound.list)
        self.create = async_raw(bound.create)
        self.retrieve = async_raw(bound.retrieve)


class UsersWithStreamingResponse:
    def __init__(self, resource: Users) -> None:
        bound = as_streaming(resource)
        self.list = streaming(bound.list)
        self.create = streaming(bound.create)
        self.retrieve = streaming(bound.retrieve)


class AsyncUsersWithStreamingResponse:
    def __init__(self, resource: AsyncUsers) -> None:
        bound = as_streaming(resource)
        self.list = async_streaming(bound.list)
        self.create = async_streaming(bound.create)
        self.retrieve = async_streaming(bound.retrieve)
