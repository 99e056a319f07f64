"""Users: Operations on users."""

# pyright: reportDeprecated=false
# mypy: disable-error-code="deprecated"

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
from .._runtime.deprecation import deprecated_arguments, deprecated_method
from .._runtime.types import omit

if TYPE_CHECKING:
    from .._runtime.types import Omit, RequestOptions
    from ..models.user import User, UserProfile
    from ..params.user import UserProfileParams


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

    @deprecated_method("client.users.update() is deprecated: PUT /users/{id}")
    @deprecated_arguments("client.users.update()", "verbose", "nickname")
    def update(
        self,
        id: str,
        /,
        *,
        name: str,
        password: str,
        verbose: bool | Omit = omit,
        nickname: str | Omit = omit,
        profile: UserProfileParams | UserProfile | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> User:
        """Update.

        `PUT /users/{id}`

        Deprecated.

        Args:
            id
            name
            password
            verbose: Says more. Deprecated.
            nickname: What friends say. Deprecated.
            profile

        Returns:
            User: The user.

        Example:
            client.users.update(user_id, name=..., password=...)
        """
        return self._client.call(
            "PUT",
            "/users/{id}",
            path={"id": id},
            query={"verbose": verbose},
            json={"name": name, "nickname": nickname, "password": password, "profile": profile},
            returns=models.User,
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

    @deprecated_method("client.users.update() is deprecated: PUT /users/{id}")
    @deprecated_arguments("client.users.update()", "verbose", "nickname")
    async def update(
        self,
        id: str,
        /,
        *,
        name: str,
        password: str,
        verbose: bool | Omit = omit,
        nickname: str | Omit = omit,
        profile: UserProfileParams | UserProfile | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> User:
        """Update.

        `PUT /users/{id}`

        Deprecated.

        Args:
            id
            name
            password
            verbose: Says more. Deprecated.
            nickname: What friends say. Deprecated.
            profile

        Returns:
            User: The user.

        Example:
            await client.users.update(user_id, name=..., password=...)
        """
        return await self._client.call(
            "PUT",
            "/users/{id}",
            path={"id": id},
            query={"verbose": verbose},
            json={"name": name, "nickname": nickname, "password": password, "profile": profile},
            returns=models.User,
            options=request_options,
        )


class UsersWithRawResponse:
    def __init__(self, resource: Users) -> None:
        bound = as_raw(resource)
        self.update = raw(bound.update)


class AsyncUsersWithRawResponse:
    def __init__(self, resource: AsyncUsers) -> None:
        bound = as_raw(resource)
        self.update = async_raw(bound.update)


class UsersWithStreamingResponse:
    def __init__(self, resource: Users) -> None:
        bound = as_streaming(resource)
        self.update = streaming(bound.update)


class AsyncUsersWithStreamingResponse:
    def __init__(self, resource: AsyncUsers) -> None:
        bound = as_streaming(resource)
        self.update = async_streaming(bound.update)
