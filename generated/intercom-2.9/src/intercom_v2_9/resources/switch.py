"""Switch: Turning a phone call into a conversation in text."""

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
from .._runtime.types import omit

if TYPE_CHECKING:
    from .._runtime.types import Omit, RequestOptions
    from ..models.phone_switch import PhoneSwitch
    from ..params.custom_attributes import CustomAttributesParams


class Switch(Resource):
    """Turning a phone call into a conversation in text."""

    @cached_property
    def with_raw_response(self) -> SwitchWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return SwitchWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SwitchWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return SwitchWithStreamingResponse(self)

    def create(
        self,
        *,
        phone: str,
        custom_attributes: CustomAttributesParams | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> PhoneSwitch:
        """Text a caller a link to the Messenger.

        Moves a phone call to the Messenger: the number receives a text message with a link that
        opens a chat. Each call sends one, so a call that failed unclearly is not retried.

        Custom attributes are set on the user or lead who follows up. Errors of this operation
        have a shape of their own, `{error_key, message}`, except for a bad token.

        `POST /phone_call_redirects`

        Args:
            phone: Number to text, in E.164 format, for example `+351210000101`.
            custom_attributes: Values to set on the user or lead, by attribute name.

        Returns:
            PhoneSwitch: The text message was sent.

        Raises:
            BadRequestError: 400. The number is not valid, or the text message could not be
                sent.
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            UnprocessableEntityError: 422. The number is well formed but cannot be used.

        Example:
            client.switch.create(phone="+351210000101")
        """
        return self._client.call(
            "POST",
            "/phone_call_redirects",
            json={"custom_attributes": custom_attributes, "phone": phone},
            returns=models.PhoneSwitch,
            errors={401: models.Error},
            options=request_options,
        )


class AsyncSwitch(AsyncResource):
    """Turning a phone call into a conversation in text."""

    @cached_property
    def with_raw_response(self) -> AsyncSwitchWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncSwitchWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSwitchWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncSwitchWithStreamingResponse(self)

    async def create(
        self,
        *,
        phone: str,
        custom_attributes: CustomAttributesParams | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> PhoneSwitch:
        """Text a caller a link to the Messenger.

        Moves a phone call to the Messenger: the number receives a text message with a link that
        opens a chat. Each call sends one, so a call that failed unclearly is not retried.

        Custom attributes are set on the user or lead who follows up. Errors of this operation
        have a shape of their own, `{error_key, message}`, except for a bad token.

        `POST /phone_call_redirects`

        Args:
            phone: Number to text, in E.164 format, for example `+351210000101`.
            custom_attributes: Values to set on the user or lead, by attribute name.

        Returns:
            PhoneSwitch: The text message was sent.

        Raises:
            BadRequestError: 400. The number is not valid, or the text message could not be
                sent.
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            UnprocessableEntityError: 422. The number is well formed but cannot be used.

        Example:
            await client.switch.create(phone="+351210000101")
        """
        return await self._client.call(
            "POST",
            "/phone_call_redirects",
            json={"custom_attributes": custom_attributes, "phone": phone},
            returns=models.PhoneSwitch,
            errors={401: models.Error},
            options=request_options,
        )


class SwitchWithRawResponse:
    def __init__(self, resource: Switch) -> None:
        bound = as_raw(resource)
        self.create = raw(bound.create)


class AsyncSwitchWithRawResponse:
    def __init__(self, resource: AsyncSwitch) -> None:
        bound = as_raw(resource)
        self.create = async_raw(bound.create)


class SwitchWithStreamingResponse:
    def __init__(self, resource: Switch) -> None:
        bound = as_streaming(resource)
        self.create = streaming(bound.create)


class AsyncSwitchWithStreamingResponse:
    def __init__(self, resource: AsyncSwitch) -> None:
        bound = as_streaming(resource)
        self.create = async_streaming(bound.create)
