"""SubscriptionTypes: Kinds of message that a contact may opt in to or out of."""

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
    from ..models.subscription_type import SubscriptionType
    from ..models.subscription_type_list import SubscriptionTypeList


class SubscriptionTypes(Resource):
    """Kinds of message that a contact may opt in to or out of."""

    @cached_property
    def with_raw_response(self) -> SubscriptionTypesWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return SubscriptionTypesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SubscriptionTypesWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return SubscriptionTypesWithStreamingResponse(self)

    def list(self, **request_options: Unpack[RequestOptions]) -> SubscriptionTypeList:
        """List subscription types.

        Lists every kind of message that contacts can subscribe to in this workspace, drafts and
        archived ones included, in one answer. Their ids are what the subscription calls of a
        contact expect.

        `GET /subscription_types`

        Returns:
            SubscriptionTypeList: All subscription types of the workspace.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            client.subscription_types.list()
        """
        return self._client.call(
            "GET",
            "/subscription_types",
            returns=models.SubscriptionTypeList,
            errors={401: models.Error},
            options=request_options,
        )

    def attach_to_contact(
        self,
        contact_id: str,
        /,
        *,
        consent_type: str,
        id: int | str,
        **request_options: Unpack[RequestOptions],
    ) -> SubscriptionType:
        """Record a contact's subscription choice.

        Notes a contact's decision about one subscription type. Beware of what that means: for
        an `opt_in` type the contact will receive the messages from now on, for an `opt_out`
        type it will no longer receive them.

        Returned is the subscription type itself.

        `POST /contacts/{contact_id}/subscriptions`

        Args:
            contact_id: Intercom `id` of the contact who decided.
            consent_type: The type's own kind of consent: `opt_in` (asks for the messages) or
                `opt_out` (refuses them).
            id: Id of the subscription type.

        Returns:
            SubscriptionType: The subscription type that was chosen.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. The contact or the subscription type is unknown. Its `body` is
                `Error`.

        Example:
            client.subscription_types.attach_to_contact(
                contact_id,
                consent_type="opt_in",
                id="31802",
            )
        """
        return self._client.call(
            "POST",
            "/contacts/{contact_id}/subscriptions",
            path={"contact_id": contact_id},
            json={"consent_type": consent_type, "id": id},
            returns=models.SubscriptionType,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    def detach_from_contact(
        self, contact_id: str, id: str, /, **request_options: Unpack[RequestOptions]
    ) -> SubscriptionType:
        """Withdraw a contact's subscription choice.

        Takes a contact's decision about a subscription type back, so that the type's default
        holds again: messages of an `opt_in` type stop, those of an `opt_out` type resume.
        Returned is the subscription type.

        `DELETE /contacts/{contact_id}/subscriptions/{id}`

        Args:
            contact_id: Intercom `id` of the contact.
            id: Id of the subscription type.

        Returns:
            SubscriptionType: The subscription type that no longer applies to the contact.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. The contact or the subscription type is unknown. Its `body` is
                `Error`.

        Example:
            client.subscription_types.detach_from_contact(
                contact_id,
                subscription_id,
            )
        """
        return self._client.call(
            "DELETE",
            "/contacts/{contact_id}/subscriptions/{id}",
            path={"contact_id": contact_id, "id": id},
            returns=models.SubscriptionType,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )


class AsyncSubscriptionTypes(AsyncResource):
    """Kinds of message that a contact may opt in to or out of."""

    @cached_property
    def with_raw_response(self) -> AsyncSubscriptionTypesWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncSubscriptionTypesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSubscriptionTypesWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncSubscriptionTypesWithStreamingResponse(self)

    async def list(self, **request_options: Unpack[RequestOptions]) -> SubscriptionTypeList:
        """List subscription types.

        Lists every kind of message that contacts can subscribe to in this workspace, drafts and
        archived ones included, in one answer. Their ids are what the subscription calls of a
        contact expect.

        `GET /subscription_types`

        Returns:
            SubscriptionTypeList: All subscription types of the workspace.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            await client.subscription_types.list()
        """
        return await self._client.call(
            "GET",
            "/subscription_types",
            returns=models.SubscriptionTypeList,
            errors={401: models.Error},
            options=request_options,
        )

    async def attach_to_contact(
        self,
        contact_id: str,
        /,
        *,
        consent_type: str,
        id: int | str,
        **request_options: Unpack[RequestOptions],
    ) -> SubscriptionType:
        """Record a contact's subscription choice.

        Notes a contact's decision about one subscription type. Beware of what that means: for
        an `opt_in` type the contact will receive the messages from now on, for an `opt_out`
        type it will no longer receive them.

        Returned is the subscription type itself.

        `POST /contacts/{contact_id}/subscriptions`

        Args:
            contact_id: Intercom `id` of the contact who decided.
            consent_type: The type's own kind of consent: `opt_in` (asks for the messages) or
                `opt_out` (refuses them).
            id: Id of the subscription type.

        Returns:
            SubscriptionType: The subscription type that was chosen.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. The contact or the subscription type is unknown. Its `body` is
                `Error`.

        Example:
            await client.subscription_types.attach_to_contact(
                contact_id,
                consent_type="opt_in",
                id="31802",
            )
        """
        return await self._client.call(
            "POST",
            "/contacts/{contact_id}/subscriptions",
            path={"contact_id": contact_id},
            json={"consent_type": consent_type, "id": id},
            returns=models.SubscriptionType,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    async def detach_from_contact(
        self, contact_id: str, id: str, /, **request_options: Unpack[RequestOptions]
    ) -> SubscriptionType:
        """Withdraw a contact's subscription choice.

        Takes a contact's decision about a subscription type back, so that the type's default
        holds again: messages of an `opt_in` type stop, those of an `opt_out` type resume.
        Returned is the subscription type.

        `DELETE /contacts/{contact_id}/subscriptions/{id}`

        Args:
            contact_id: Intercom `id` of the contact.
            id: Id of the subscription type.

        Returns:
            SubscriptionType: The subscription type that no longer applies to the contact.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. The contact or the subscription type is unknown. Its `body` is
                `Error`.

        Example:
            await client.subscription_types.detach_from_contact(
                contact_id,
                subscription_id,
            )
        """
        return await self._client.call(
            "DELETE",
            "/contacts/{contact_id}/subscriptions/{id}",
            path={"contact_id": contact_id, "id": id},
            returns=models.SubscriptionType,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )


class SubscriptionTypesWithRawResponse:
    def __init__(self, resource: SubscriptionTypes) -> None:
        bound = as_raw(resource)
        self.list = raw(bound.list)
        self.attach_to_contact = raw(bound.attach_to_contact)
        self.detach_from_contact = raw(bound.detach_from_contact)


class AsyncSubscriptionTypesWithRawResponse:
    def __init__(self, resource: AsyncSubscriptionTypes) -> None:
        bound = as_raw(resource)
        self.list = async_raw(bound.list)
        self.attach_to_contact = async_raw(bound.attach_to_contact)
        self.detach_from_contact = async_raw(bound.detach_from_contact)


class SubscriptionTypesWithStreamingResponse:
    def __init__(self, resource: SubscriptionTypes) -> None:
        bound = as_streaming(resource)
        self.list = streaming(bound.list)
        self.attach_to_contact = streaming(bound.attach_to_contact)
        self.detach_from_contact = streaming(bound.detach_from_contact)


class AsyncSubscriptionTypesWithStreamingResponse:
    def __init__(self, resource: AsyncSubscriptionTypes) -> None:
        bound = as_streaming(resource)
        self.list = async_streaming(bound.list)
        self.attach_to_contact = async_streaming(bound.attach_to_contact)
        self.detach_from_contact = async_streaming(bound.detach_from_contact)
