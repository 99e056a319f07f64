"""Admins: The teammates of a workspace: who they are, whether they are away, and what they did."""

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
from .._runtime.pagination.styles import PageNumber
from .._runtime.types import omit

if TYPE_CHECKING:
    from .._runtime.pagination.async_pages import AsyncPaginator
    from .._runtime.pagination.sync_pages import Page
    from .._runtime.types import Omit, RequestOptions
    from ..models.activity_log import ActivityLog
    from ..models.activity_log_list import ActivityLogList
    from ..models.admin import Admin
    from ..models.admin_list import AdminList
    from ..models.admin_with_app import AdminWithApp


class Admins(Resource):
    """The teammates of a workspace: who they are, whether they are away, and what they did."""

    @cached_property
    def with_raw_response(self) -> AdminsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AdminsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AdminsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AdminsWithStreamingResponse(self)

    def list(
        self, *, display_avatar: bool | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> AdminList:
        """List the admins of the workspace.

        Returns all admins of the workspace at once; there are no pages. Addresses of pictures
        are left out unless `display_avatar` asks for them.

        `GET /admins`

        Args:
            display_avatar: Whether each admin comes with the address of a picture; false if not
                given.

        Returns:
            AdminList: All admins.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            client.admins.list()
        """
        return self._client.call(
            "GET",
            "/admins",
            query={"display_avatar": display_avatar},
            returns=models.AdminList,
            errors={401: models.Error},
            options=request_options,
        )

    def retrieve(self, id: int | str, /, **request_options: Unpack[RequestOptions]) -> Admin:
        """Retrieve an admin.

        Returns one admin, with away state, seat and teams.

        `GET /admins/{id}`

        Args:
            id: Id of the admin to return.

        Returns:
            Admin: The admin.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. No admin has this id. Its `body` is `Error`.

        Example:
            client.admins.retrieve(admin_id)
        """
        return self._client.call(
            "GET",
            "/admins/{id}",
            path={"id": id},
            returns=models.Admin,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    def identify(self, **request_options: Unpack[RequestOptions]) -> AdminWithApp:
        """Identify the admin behind the access token.

        Returns the admin that the access token belongs to, together with the workspace. A cheap
        way to check a token and to learn the region of a workspace.

        In a login flow built on this call, refuse admins whose `email_verified` is not true: an
        unverified address proves nothing about who signed in.

        `GET /me`

        Returns:
            AdminWithApp: The admin and the workspace.

        Example:
            client.admins.identify()
        """
        return self._client.call("GET", "/me", returns=models.AdminWithApp, options=request_options)

    def list_activity_logs(
        self,
        *,
        created_at_after: str,
        created_at_before: str | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Page[ActivityLog, ActivityLogList]:
        """List what admins did in a period.

        Returns the log of what admins changed in the workspace and when they signed in, from
        `created_at_after` to `created_at_before` (until now, if that is not given), one page at
        a time.

        `GET /admins/activity_logs`

        Args:
            created_at_after: Start of the period, as Unix time in seconds.
            created_at_before: End of the period, as Unix time in seconds; now if not given.
            page: Number of the page to return, from 1.
            per_page: How many items a page holds at most.

        Returns:
            Page[ActivityLog, ActivityLogList]: One page of log entries.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            for item in client.admins.list_activity_logs(created_at_after=...):
                print(item)
        """
        return self._client.page(
            "GET",
            "/admins/activity_logs",
            query={
                "created_at_after": created_at_after,
                "created_at_before": created_at_before,
                "page": page,
                "per_page": per_page,
            },
            returns=models.ActivityLogList,
            items=lambda body: body.activity_logs,
            style=PageNumber(param="page", pages=("pages",)),
            errors={401: models.Error},
            options=request_options,
        )

    def set_away(
        self,
        id: int | str,
        /,
        *,
        away_mode_enabled: bool,
        away_mode_reassign: bool,
        **request_options: Unpack[RequestOptions],
    ) -> Admin:
        """Set whether an admin is away.

        Marks an admin as away in the Inbox, or as back. With `away_mode_reassign`, replies of
        customers that would reach the absent admin go to the default inbox instead. Returns the
        admin with the new state.

        `PUT /admins/{id}/away`

        Args:
            id: Id of the admin whose state is set.
            away_mode_enabled: Whether the admin is away from now on. Defaults to True.
            away_mode_reassign: Whether new replies move to the default inbox while the admin is
                away. Defaults to False.

        Returns:
            Admin: The admin with the new state.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. No admin has this id. Its `body` is `Error`.

        Example:
            client.admins.set_away(
                admin_id,
                away_mode_enabled=True,
                away_mode_reassign=True,
            )
        """
        return self._client.call(
            "PUT",
            "/admins/{id}/away",
            path={"id": id},
            json={"away_mode_enabled": away_mode_enabled, "away_mode_reassign": away_mode_reassign},
            returns=models.Admin,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )


class AsyncAdmins(AsyncResource):
    """The teammates of a workspace: who they are, whether they are away, and what they did."""

    @cached_property
    def with_raw_response(self) -> AsyncAdminsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncAdminsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAdminsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncAdminsWithStreamingResponse(self)

    async def list(
        self, *, display_avatar: bool | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> AdminList:
        """List the admins of the workspace.

        Returns all admins of the workspace at once; there are no pages. Addresses of pictures
        are left out unless `display_avatar` asks for them.

        `GET /admins`

        Args:
            display_avatar: Whether each admin comes with the address of a picture; false if not
                given.

        Returns:
            AdminList: All admins.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            await client.admins.list()
        """
        return await self._client.call(
            "GET",
            "/admins",
            query={"display_avatar": display_avatar},
            returns=models.AdminList,
            errors={401: models.Error},
            options=request_options,
        )

    async def retrieve(self, id: int | str, /, **request_options: Unpack[RequestOptions]) -> Admin:
        """Retrieve an admin.

        Returns one admin, with away state, seat and teams.

        `GET /admins/{id}`

        Args:
            id: Id of the admin to return.

        Returns:
            Admin: The admin.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. No admin has this id. Its `body` is `Error`.

        Example:
            await client.admins.retrieve(admin_id)
        """
        return await self._client.call(
            "GET",
            "/admins/{id}",
            path={"id": id},
            returns=models.Admin,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    async def identify(self, **request_options: Unpack[RequestOptions]) -> AdminWithApp:
        """Identify the admin behind the access token.

        Returns the admin that the access token belongs to, together with the workspace. A cheap
        way to check a token and to learn the region of a workspace.

        In a login flow built on this call, refuse admins whose `email_verified` is not true: an
        unverified address proves nothing about who signed in.

        `GET /me`

        Returns:
            AdminWithApp: The admin and the workspace.

        Example:
            await client.admins.identify()
        """
        return await self._client.call(
            "GET", "/me", returns=models.AdminWithApp, options=request_options
        )

    def list_activity_logs(
        self,
        *,
        created_at_after: str,
        created_at_before: str | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[ActivityLog, ActivityLogList]:
        """List what admins did in a period.

        Returns the log of what admins changed in the workspace and when they signed in, from
        `created_at_after` to `created_at_before` (until now, if that is not given), one page at
        a time.

        `GET /admins/activity_logs`

        Args:
            created_at_after: Start of the period, as Unix time in seconds.
            created_at_before: End of the period, as Unix time in seconds; now if not given.
            page: Number of the page to return, from 1.
            per_page: How many items a page holds at most.

        Returns:
            AsyncPaginator[ActivityLog, ActivityLogList]: One page of log entries.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            async for item in client.admins.list_activity_logs(created_at_after=...):
                print(item)
        """
        return self._client.page(
            "GET",
            "/admins/activity_logs",
            query={
                "created_at_after": created_at_after,
                "created_at_before": created_at_before,
                "page": page,
                "per_page": per_page,
            },
            returns=models.ActivityLogList,
            items=lambda body: body.activity_logs,
            style=PageNumber(param="page", pages=("pages",)),
            errors={401: models.Error},
            options=request_options,
        )

    async def set_away(
        self,
        id: int | str,
        /,
        *,
        away_mode_enabled: bool,
        away_mode_reassign: bool,
        **request_options: Unpack[RequestOptions],
    ) -> Admin:
        """Set whether an admin is away.

        Marks an admin as away in the Inbox, or as back. With `away_mode_reassign`, replies of
        customers that would reach the absent admin go to the default inbox instead. Returns the
        admin with the new state.

        `PUT /admins/{id}/away`

        Args:
            id: Id of the admin whose state is set.
            away_mode_enabled: Whether the admin is away from now on. Defaults to True.
            away_mode_reassign: Whether new replies move to the default inbox while the admin is
                away. Defaults to False.

        Returns:
            Admin: The admin with the new state.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. No admin has this id. Its `body` is `Error`.

        Example:
            await client.admins.set_away(
                admin_id,
                away_mode_enabled=True,
                away_mode_reassign=True,
            )
        """
        return await self._client.call(
            "PUT",
            "/admins/{id}/away",
            path={"id": id},
            json={"away_mode_enabled": away_mode_enabled, "away_mode_reassign": away_mode_reassign},
            returns=models.Admin,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )


class AdminsWithRawResponse:
    def __init__(self, resource: Admins) -> None:
        bound = as_raw(resource)
        self.list = raw(bound.list)
        self.retrieve = raw(bound.retrieve)
        self.identify = raw(bound.identify)
        self.list_activity_logs = raw(bound.list_activity_logs)
        self.set_away = raw(bound.set_away)


class AsyncAdminsWithRawResponse:
    def __init__(self, resource: AsyncAdmins) -> None:
        bound = as_raw(resource)
        self.list = async_raw(bound.list)
        self.retrieve = async_raw(bound.retrieve)
        self.identify = async_raw(bound.identify)
        self.list_activity_logs = async_raw(bound.list_activity_logs)
        self.set_away = async_raw(bound.set_away)


class AdminsWithStreamingResponse:
    def __init__(self, resource: Admins) -> None:
        bound = as_streaming(resource)
        self.list = streaming(bound.list)
        self.retrieve = streaming(bound.retrieve)
        self.identify = streaming(bound.identify)
        self.list_activity_logs = streaming(bound.list_activity_logs)
        self.set_away = streaming(bound.set_away)


class AsyncAdminsWithStreamingResponse:
    def __init__(self, resource: AsyncAdmins) -> None:
        bound = as_streaming(resource)
        self.list = async_streaming(bound.list)
        self.retrieve = async_streaming(bound.retrieve)
        self.identify = async_streaming(bound.identify)
        self.list_activity_logs = async_streaming(bound.list_activity_logs)
        self.set_away = async_streaming(bound.set_away)
