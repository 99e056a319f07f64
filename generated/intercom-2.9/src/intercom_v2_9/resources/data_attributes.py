"""DataAttributes: Definitions of the fields that contacts, companies and conversations have."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

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
    from collections.abc import Sequence

    from .._runtime.types import Omit, RequestOptions, Unlisted
    from ..models.data_attribute import DataAttribute
    from ..models.data_attribute_list import DataAttributeList
    from ..params.create_data_attribute import CreateDataAttributeOptionParams
    from ..params.update_data_attribute import UpdateDataAttributeOptionParams


class DataAttributes(Resource):
    """Definitions of the fields that contacts, companies and conversations have."""

    @cached_property
    def with_raw_response(self) -> DataAttributesWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return DataAttributesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> DataAttributesWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return DataAttributesWithStreamingResponse(self)

    def list(
        self,
        *,
        model: Literal["contact", "company", "conversation"] | Unlisted | Omit = omit,
        include_archived: bool | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> DataAttributeList:
        """List data attributes.

        Lists the attributes that contacts, companies and conversations can have, both those
        built into Intercom and those the workspace has added. The list comes in one piece.
        Archived attributes are left out unless asked for; built-in ones have no `id`.

        `GET /data_attributes`

        Args:
            model: Only attributes of this kind of object; all kinds when left out.
            include_archived: Whether archived attributes are listed, too; `false` unless given.

        Returns:
            DataAttributeList: The attributes that match.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            client.data_attributes.list()
        """
        return self._client.call(
            "GET",
            "/data_attributes",
            query={"model": model, "include_archived": include_archived},
            returns=models.DataAttributeList,
            errors={401: models.Error},
            options=request_options,
        )

    def create(
        self,
        *,
        data_type: Literal["string", "integer", "float", "boolean", "datetime", "date"] | Unlisted,
        model: Literal["contact", "company"] | Unlisted,
        name: str,
        description: str | Omit = omit,
        messenger_writable: bool | Omit = omit,
        options: Sequence[CreateDataAttributeOptionParams] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> DataAttribute:
        """Create a data attribute.

        Adds a custom attribute to contacts or to companies, after which it can be set in their
        `custom_attributes`. The name must be new among the attributes of both models, and most
        punctuation in it is refused.

        Choose `data_type` with care, since the API cannot change it later. An attribute with
        `options` holds one of a fixed set of strings; at least two are needed. Attributes can
        be archived (`PUT /data_attributes/{id}`), not deleted.

        `POST /data_attributes`

        Args:
            data_type: Type of the values; it cannot be changed through the API.
            model: What the attribute belongs to: `contact` or `company`.
            name: Key of the new attribute, such as `fleet_size`; most punctuation is refused.
            description: Explanation shown in the Intercom app.
            messenger_writable: Whether the Messenger may set values of the attribute.
            options: Values to choose from, which need `data_type` to be `string`.

        Returns:
            DataAttribute: The attribute with its new `id`.

        Raises:
            BadRequestError: 400. The name is taken or malformed, the model or data type is
                unknown, or options are missing. Its `body` is `Error`.
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            client.data_attributes.create(
                data_type="integer",
                model="company",
                name="fleet_size",
                description="Number of vans",
            )
        """
        return self._client.call(
            "POST",
            "/data_attributes",
            json={
                "data_type": data_type,
                "description": description,
                "messenger_writable": messenger_writable,
                "model": model,
                "name": name,
                "options": options,
            },
            returns=models.DataAttribute,
            errors={400: models.Error, 401: models.Error},
            options=request_options,
        )

    def update(
        self,
        id: int | str,
        /,
        *,
        archived: bool | Omit = omit,
        description: str | Omit = omit,
        messenger_writable: bool | Omit = omit,
        options: Sequence[UpdateDataAttributeOptionParams] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> DataAttribute:
        """Update or archive a data attribute.

        Changes the description, the options or the Messenger access of a custom attribute, or
        archives it. Name, model and data type stay as they were made; the type can be changed
        in the Intercom app only.

        `options` replaces the whole set, so send the ones to keep as well. An attribute that
        something else depends on, such as a segment, cannot be archived.

        `PUT /data_attributes/{id}`

        Args:
            id: Id of the custom attribute; built-in attributes have none and cannot be changed.
            archived: Whether the attribute is to be out of use; `false` brings it back.
            description: New explanation for the Intercom app.
            messenger_writable: Whether the Messenger may set values of the attribute.
            options: Complete new set of values to choose from.

        Returns:
            DataAttribute: The attribute after the change.

        Raises:
            BadRequestError: 400. The options are not a list, or there are too few of them. Its
                `body` is `Error`.
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. There is no custom attribute with this id. Its `body` is
                `Error`.
            UnprocessableEntityError: 422. The attribute cannot be archived because something
                depends on it. Its `body` is `Error`.

        Example:
            client.data_attributes.update(data_attribute_id, archived=True)
        """
        return self._client.call(
            "PUT",
            "/data_attributes/{id}",
            path={"id": id},
            json={
                "archived": archived,
                "description": description,
                "messenger_writable": messenger_writable,
                "options": options,
            },
            returns=models.DataAttribute,
            errors={400: models.Error, 401: models.Error, 404: models.Error, 422: models.Error},
            options=request_options,
        )


class AsyncDataAttributes(AsyncResource):
    """Definitions of the fields that contacts, companies and conversations have."""

    @cached_property
    def with_raw_response(self) -> AsyncDataAttributesWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncDataAttributesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncDataAttributesWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncDataAttributesWithStreamingResponse(self)

    async def list(
        self,
        *,
        model: Literal["contact", "company", "conversation"] | Unlisted | Omit = omit,
        include_archived: bool | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> DataAttributeList:
        """List data attributes.

        Lists the attributes that contacts, companies and conversations can have, both those
        built into Intercom and those the workspace has added. The list comes in one piece.
        Archived attributes are left out unless asked for; built-in ones have no `id`.

        `GET /data_attributes`

        Args:
            model: Only attributes of this kind of object; all kinds when left out.
            include_archived: Whether archived attributes are listed, too; `false` unless given.

        Returns:
            DataAttributeList: The attributes that match.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            await client.data_attributes.list()
        """
        return await self._client.call(
            "GET",
            "/data_attributes",
            query={"model": model, "include_archived": include_archived},
            returns=models.DataAttributeList,
            errors={401: models.Error},
            options=request_options,
        )

    async def create(
        self,
        *,
        data_type: Literal["string", "integer", "float", "boolean", "datetime", "date"] | Unlisted,
        model: Literal["contact", "company"] | Unlisted,
        name: str,
        description: str | Omit = omit,
        messenger_writable: bool | Omit = omit,
        options: Sequence[CreateDataAttributeOptionParams] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> DataAttribute:
        """Create a data attribute.

        Adds a custom attribute to contacts or to companies, after which it can be set in their
        `custom_attributes`. The name must be new among the attributes of both models, and most
        punctuation in it is refused.

        Choose `data_type` with care, since the API cannot change it later. An attribute with
        `options` holds one of a fixed set of strings; at least two are needed. Attributes can
        be archived (`PUT /data_attributes/{id}`), not deleted.

        `POST /data_attributes`

        Args:
            data_type: Type of the values; it cannot be changed through the API.
            model: What the attribute belongs to: `contact` or `company`.
            name: Key of the new attribute, such as `fleet_size`; most punctuation is refused.
            description: Explanation shown in the Intercom app.
            messenger_writable: Whether the Messenger may set values of the attribute.
            options: Values to choose from, which need `data_type` to be `string`.

        Returns:
            DataAttribute: The attribute with its new `id`.

        Raises:
            BadRequestError: 400. The name is taken or malformed, the model or data type is
                unknown, or options are missing. Its `body` is `Error`.
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            await client.data_attributes.create(
                data_type="integer",
                model="company",
                name="fleet_size",
                description="Number of vans",
            )
        """
        return await self._client.call(
            "POST",
            "/data_attributes",
            json={
                "data_type": data_type,
                "description": description,
                "messenger_writable": messenger_writable,
                "model": model,
                "name": name,
                "options": options,
            },
            returns=models.DataAttribute,
            errors={400: models.Error, 401: models.Error},
            options=request_options,
        )

    async def update(
        self,
        id: int | str,
        /,
        *,
        archived: bool | Omit = omit,
        description: str | Omit = omit,
        messenger_writable: bool | Omit = omit,
        options: Sequence[UpdateDataAttributeOptionParams] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> DataAttribute:
        """Update or archive a data attribute.

        Changes the description, the options or the Messenger access of a custom attribute, or
        archives it. Name, model and data type stay as they were made; the type can be changed
        in the Intercom app only.

        `options` replaces the whole set, so send the ones to keep as well. An attribute that
        something else depends on, such as a segment, cannot be archived.

        `PUT /data_attributes/{id}`

        Args:
            id: Id of the custom attribute; built-in attributes have none and cannot be changed.
            archived: Whether the attribute is to be out of use; `false` brings it back.
            description: New explanation for the Intercom app.
            messenger_writable: Whether the Messenger may set values of the attribute.
            options: Complete new set of values to choose from.

        Returns:
            DataAttribute: The attribute after the change.

        Raises:
            BadRequestError: 400. The options are not a list, or there are too few of them. Its
                `body` is `Error`.
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. There is no custom attribute with this id. Its `body` is
                `Error`.
            UnprocessableEntityError: 422. The attribute cannot be archived because something
                depends on it. Its `body` is `Error`.

        Example:
            await client.data_attributes.update(data_attribute_id, archived=True)
        """
        return await self._client.call(
            "PUT",
            "/data_attributes/{id}",
            path={"id": id},
            json={
                "archived": archived,
                "description": description,
                "messenger_writable": messenger_writable,
                "options": options,
            },
            returns=models.DataAttribute,
            errors={400: models.Error, 401: models.Error, 404: models.Error, 422: models.Error},
            options=request_options,
        )


class DataAttributesWithRawResponse:
    def __init__(self, resource: DataAttributes) -> None:
        bound = as_raw(resource)
        self.list = raw(bound.list)
        self.create = raw(bound.create)
        self.update = raw(bound.update)


class AsyncDataAttributesWithRawResponse:
    def __init__(self, resource: AsyncDataAttributes) -> None:
        bound = as_raw(resource)
        self.list = async_raw(bound.list)
        self.create = async_raw(bound.create)
        self.update = async_raw(bound.update)


class DataAttributesWithStreamingResponse:
    def __init__(self, resource: DataAttributes) -> None:
        bound = as_streaming(resource)
        self.list = streaming(bound.list)
        self.create = streaming(bound.create)
        self.update = streaming(bound.update)


class AsyncDataAttributesWithStreamingResponse:
    def __init__(self, resource: AsyncDataAttributes) -> None:
        bound = as_streaming(resource)
        self.list = async_streaming(bound.list)
        self.create = async_streaming(bound.create)
        self.update = async_streaming(bound.update)
