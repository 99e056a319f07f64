"""TagsResource: Labels on contacts, companies and conversations."""

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
    from ..models.tag import Tag
    from ..models.tag_basic import TagBasic
    from ..models.tag_list import TagList
    from ..params.create_tag import CreateTagParams


class TagsResource(Resource):
    """Labels on contacts, companies and conversations."""

    @cached_property
    def with_raw_response(self) -> TagsResourceWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return TagsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TagsResourceWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return TagsResourceWithStreamingResponse(self)

    def list(self, **request_options: Unpack[RequestOptions]) -> TagList:
        """List tags.

        Lists all tags of the workspace in one answer. Here tags carry only `id` and `name`,
        since who applied one, and when, is known only where it was applied.

        `GET /tags`

        Returns:
            TagList: Every tag of the workspace.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            client.tags.list()
        """
        return self._client.call(
            "GET",
            "/tags",
            returns=models.TagList,
            errors={401: models.Error},
            options=request_options,
        )

    def create(
        self, *, body: CreateTagParams | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> TagBasic:
        """Create or rename a tag, or tag in bulk.

        Does one of five things, depending on the body:

        - `name` alone creates a tag, or finds the one with that name; upper and lower case
          count as the same.
        - `id` and `name` give an existing tag a new name.
        - `name` and `companies` put the tag on companies, each named by `id` or `company_id`.
        - The same with `untag: true` in each company takes the tag off again.
        - `name` and `users` put the tag on contacts, each named by `id`.

        A tag that is applied under an unknown name is created on the way. In each case the tag
        is returned, not what it was put on. For a single contact or conversation use the calls
        under `/contacts` and `/conversations`.

        `POST /tags`

        Args:
            body: The tag by name, and what to do with it.

        Returns:
            TagBasic: The tag that was created, changed or applied.

        Raises:
            BadRequestError: 400. The body fits none of the five forms. Its `body` is `Error`.
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. A company or a contact to tag is unknown. Its `body` is `Error`.

        Example:
            client.tags.create(body={"name": "VIP"})
        """
        return self._client.call(
            "POST",
            "/tags",
            json=body,
            returns=models.TagBasic,
            errors={400: models.Error, 401: models.Error, 404: models.Error},
            options=request_options,
        )

    def retrieve(self, id: str, /, **request_options: Unpack[RequestOptions]) -> TagBasic:
        """Retrieve a tag.

        Fetches the name of one tag. Which contacts carry it is answered by `POST
        /contacts/search` with `tag_id`, which companies by `GET /companies` with `tag_id`.

        `GET /tags/{id}`

        Args:
            id: Id of the tag.

        Returns:
            TagBasic: The tag.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. There is no tag with this id. Its `body` is `Error`.

        Example:
            client.tags.retrieve(tag_id)
        """
        return self._client.call(
            "GET",
            "/tags/{id}",
            path={"id": id},
            returns=models.TagBasic,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    def delete(self, id: str, /, **request_options: Unpack[RequestOptions]) -> None:
        """Delete a tag.

        Removes a tag from the workspace, and with it from everything that carries it. A tag
        that a segment's rules depend on is not deleted; the error names those segments. Nothing
        is returned on success.

        `DELETE /tags/{id}`

        Args:
            id: Id of the tag to delete.

        Returns:
            None: The tag is gone; the response has no body.

        Raises:
            BadRequestError: 400. Something else in the workspace depends on the tag. Its `body`
                is `Error`.
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. There is no tag with this id. Its `body` is `Error`.

        Example:
            client.tags.delete(tag_id)
        """
        return self._client.call(
            "DELETE",
            "/tags/{id}",
            path={"id": id},
            errors={400: models.Error, 401: models.Error, 404: models.Error},
            options=request_options,
        )

    def attach_to_contact(
        self, contact_id: str, /, *, id: int | str, **request_options: Unpack[RequestOptions]
    ) -> Tag:
        """Tag a contact.

        Puts an existing tag on a contact, in the name of the admin who owns the access token.
        The tag has to exist already: create it with `POST /tags`.

        `POST /contacts/{contact_id}/tags`

        Args:
            contact_id: Intercom `id` of the contact to tag.
            id: Id of the tag to put on the contact.

        Returns:
            Tag: The tag, with the time and the admin of this tagging.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. The contact or the tag is unknown. Its `body` is `Error`.

        Example:
            client.tags.attach_to_contact(contact_id, id="90411")
        """
        return self._client.call(
            "POST",
            "/contacts/{contact_id}/tags",
            path={"contact_id": contact_id},
            json={"id": id},
            returns=models.Tag,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    def attach_to_conversation(
        self,
        conversation_id: str,
        /,
        *,
        admin_id: int | str,
        id: int | str,
        **request_options: Unpack[RequestOptions],
    ) -> Tag:
        """Tag a conversation.

        Puts an existing tag on a conversation on behalf of the admin given. Both `id` (the tag)
        and `admin_id` are needed.

        `POST /conversations/{conversation_id}/tags`

        Args:
            conversation_id: Id of the conversation to tag.
            admin_id: Id of the admin who is recorded as having applied the tag.
            id: Id of the tag to put on the conversation.

        Returns:
            Tag: The tag, with the time and the admin of this tagging.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. There is no conversation with this id. Its `body` is `Error`.

        Example:
            client.tags.attach_to_conversation(
                conversation_id,
                admin_id="5310427",
                id="90412",
            )
        """
        return self._client.call(
            "POST",
            "/conversations/{conversation_id}/tags",
            path={"conversation_id": conversation_id},
            json={"admin_id": admin_id, "id": id},
            returns=models.Tag,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    def detach_from_contact(
        self, contact_id: str, id: str, /, **request_options: Unpack[RequestOptions]
    ) -> Tag:
        """Untag a contact.

        Takes a tag off a contact; the tag itself and its other uses remain. Returned is the tag
        with the time and the admin of the tagging that has ended.

        `DELETE /contacts/{contact_id}/tags/{id}`

        Args:
            contact_id: Intercom `id` of the tagged contact.
            id: Id of the tag to take off.

        Returns:
            Tag: The tag that the contact no longer carries.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. The contact or the tag is unknown. Its `body` is `Error`.

        Example:
            client.tags.detach_from_contact(contact_id, tag_id)
        """
        return self._client.call(
            "DELETE",
            "/contacts/{contact_id}/tags/{id}",
            path={"contact_id": contact_id, "id": id},
            returns=models.Tag,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    def detach_from_conversation(
        self,
        conversation_id: str,
        id: str,
        /,
        *,
        admin_id: int | str,
        **request_options: Unpack[RequestOptions],
    ) -> Tag:
        """Untag a conversation.

        Takes a tag off a conversation on behalf of an admin. Unlike most DELETE calls it needs
        a body, with that admin's id. The tag itself remains and is returned.

        `DELETE /conversations/{conversation_id}/tags/{id}`

        Args:
            conversation_id: Id of the tagged conversation.
            id: Id of the tag to take off.
            admin_id: Id of the admin on whose behalf the tag is taken off.

        Returns:
            Tag: The tag that the conversation no longer carries.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. The conversation is unknown or does not carry the tag. Its
                `body` is `Error`.

        Example:
            client.tags.detach_from_conversation(
                conversation_id,
                tag_id,
                admin_id="5310427",
            )
        """
        return self._client.call(
            "DELETE",
            "/conversations/{conversation_id}/tags/{id}",
            path={"conversation_id": conversation_id, "id": id},
            json={"admin_id": admin_id},
            returns=models.Tag,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )


class AsyncTagsResource(AsyncResource):
    """Labels on contacts, companies and conversations."""

    @cached_property
    def with_raw_response(self) -> AsyncTagsResourceWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncTagsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTagsResourceWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncTagsResourceWithStreamingResponse(self)

    async def list(self, **request_options: Unpack[RequestOptions]) -> TagList:
        """List tags.

        Lists all tags of the workspace in one answer. Here tags carry only `id` and `name`,
        since who applied one, and when, is known only where it was applied.

        `GET /tags`

        Returns:
            TagList: Every tag of the workspace.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            await client.tags.list()
        """
        return await self._client.call(
            "GET",
            "/tags",
            returns=models.TagList,
            errors={401: models.Error},
            options=request_options,
        )

    async def create(
        self, *, body: CreateTagParams | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> TagBasic:
        """Create or rename a tag, or tag in bulk.

        Does one of five things, depending on the body:

        - `name` alone creates a tag, or finds the one with that name; upper and lower case
          count as the same.
        - `id` and `name` give an existing tag a new name.
        - `name` and `companies` put the tag on companies, each named by `id` or `company_id`.
        - The same with `untag: true` in each company takes the tag off again.
        - `name` and `users` put the tag on contacts, each named by `id`.

        A tag that is applied under an unknown name is created on the way. In each case the tag
        is returned, not what it was put on. For a single contact or conversation use the calls
        under `/contacts` and `/conversations`.

        `POST /tags`

        Args:
            body: The tag by name, and what to do with it.

        Returns:
            TagBasic: The tag that was created, changed or applied.

        Raises:
            BadRequestError: 400. The body fits none of the five forms. Its `body` is `Error`.
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. A company or a contact to tag is unknown. Its `body` is `Error`.

        Example:
            await client.tags.create(body={"name": "VIP"})
        """
        return await self._client.call(
            "POST",
            "/tags",
            json=body,
            returns=models.TagBasic,
            errors={400: models.Error, 401: models.Error, 404: models.Error},
            options=request_options,
        )

    async def retrieve(self, id: str, /, **request_options: Unpack[RequestOptions]) -> TagBasic:
        """Retrieve a tag.

        Fetches the name of one tag. Which contacts carry it is answered by `POST
        /contacts/search` with `tag_id`, which companies by `GET /companies` with `tag_id`.

        `GET /tags/{id}`

        Args:
            id: Id of the tag.

        Returns:
            TagBasic: The tag.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. There is no tag with this id. Its `body` is `Error`.

        Example:
            await client.tags.retrieve(tag_id)
        """
        return await self._client.call(
            "GET",
            "/tags/{id}",
            path={"id": id},
            returns=models.TagBasic,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    async def delete(self, id: str, /, **request_options: Unpack[RequestOptions]) -> None:
        """Delete a tag.

        Removes a tag from the workspace, and with it from everything that carries it. A tag
        that a segment's rules depend on is not deleted; the error names those segments. Nothing
        is returned on success.

        `DELETE /tags/{id}`

        Args:
            id: Id of the tag to delete.

        Returns:
            None: The tag is gone; the response has no body.

        Raises:
            BadRequestError: 400. Something else in the workspace depends on the tag. Its `body`
                is `Error`.
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. There is no tag with this id. Its `body` is `Error`.

        Example:
            await client.tags.delete(tag_id)
        """
        return await self._client.call(
            "DELETE",
            "/tags/{id}",
            path={"id": id},
            errors={400: models.Error, 401: models.Error, 404: models.Error},
            options=request_options,
        )

    async def attach_to_contact(
        self, contact_id: str, /, *, id: int | str, **request_options: Unpack[RequestOptions]
    ) -> Tag:
        """Tag a contact.

        Puts an existing tag on a contact, in the name of the admin who owns the access token.
        The tag has to exist already: create it with `POST /tags`.

        `POST /contacts/{contact_id}/tags`

        Args:
            contact_id: Intercom `id` of the contact to tag.
            id: Id of the tag to put on the contact.

        Returns:
            Tag: The tag, with the time and the admin of this tagging.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. The contact or the tag is unknown. Its `body` is `Error`.

        Example:
            await client.tags.attach_to_contact(contact_id, id="90411")
        """
        return await self._client.call(
            "POST",
            "/contacts/{contact_id}/tags",
            path={"contact_id": contact_id},
            json={"id": id},
            returns=models.Tag,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    async def attach_to_conversation(
        self,
        conversation_id: str,
        /,
        *,
        admin_id: int | str,
        id: int | str,
        **request_options: Unpack[RequestOptions],
    ) -> Tag:
        """Tag a conversation.

        Puts an existing tag on a conversation on behalf of the admin given. Both `id` (the tag)
        and `admin_id` are needed.

        `POST /conversations/{conversation_id}/tags`

        Args:
            conversation_id: Id of the conversation to tag.
            admin_id: Id of the admin who is recorded as having applied the tag.
            id: Id of the tag to put on the conversation.

        Returns:
            Tag: The tag, with the time and the admin of this tagging.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. There is no conversation with this id. Its `body` is `Error`.

        Example:
            await client.tags.attach_to_conversation(
                conversation_id,
                admin_id="5310427",
                id="90412",
            )
        """
        return await self._client.call(
            "POST",
            "/conversations/{conversation_id}/tags",
            path={"conversation_id": conversation_id},
            json={"admin_id": admin_id, "id": id},
            returns=models.Tag,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    async def detach_from_contact(
        self, contact_id: str, id: str, /, **request_options: Unpack[RequestOptions]
    ) -> Tag:
        """Untag a contact.

        Takes a tag off a contact; the tag itself and its other uses remain. Returned is the tag
        with the time and the admin of the tagging that has ended.

        `DELETE /contacts/{contact_id}/tags/{id}`

        Args:
            contact_id: Intercom `id` of the tagged contact.
            id: Id of the tag to take off.

        Returns:
            Tag: The tag that the contact no longer carries.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. The contact or the tag is unknown. Its `body` is `Error`.

        Example:
            await client.tags.detach_from_contact(contact_id, tag_id)
        """
        return await self._client.call(
            "DELETE",
            "/contacts/{contact_id}/tags/{id}",
            path={"contact_id": contact_id, "id": id},
            returns=models.Tag,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    async def detach_from_conversation(
        self,
        conversation_id: str,
        id: str,
        /,
        *,
        admin_id: int | str,
        **request_options: Unpack[RequestOptions],
    ) -> Tag:
        """Untag a conversation.

        Takes a tag off a conversation on behalf of an admin. Unlike most DELETE calls it needs
        a body, with that admin's id. The tag itself remains and is returned.

        `DELETE /conversations/{conversation_id}/tags/{id}`

        Args:
            conversation_id: Id of the tagged conversation.
            id: Id of the tag to take off.
            admin_id: Id of the admin on whose behalf the tag is taken off.

        Returns:
            Tag: The tag that the conversation no longer carries.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. The conversation is unknown or does not carry the tag. Its
                `body` is `Error`.

        Example:
            await client.tags.detach_from_conversation(
                conversation_id,
                tag_id,
                admin_id="5310427",
            )
        """
        return await self._client.call(
            "DELETE",
            "/conversations/{conversation_id}/tags/{id}",
            path={"conversation_id": conversation_id, "id": id},
            json={"admin_id": admin_id},
            returns=models.Tag,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )


class TagsResourceWithRawResponse:
    def __init__(self, resource: TagsResource) -> None:
        bound = as_raw(resource)
        self.list = raw(bound.list)
        self.create = raw(bound.create)
        self.retrieve = raw(bound.retrieve)
        self.delete = raw(bound.delete)
        self.attach_to_contact = raw(bound.attach_to_contact)
        self.attach_to_conversation = raw(bound.attach_to_conversation)
        self.detach_from_contact = raw(bound.detach_from_contact)
        self.detach_from_conversation = raw(bound.detach_from_conversation)


class AsyncTagsResourceWithRawResponse:
    def __init__(self, resource: AsyncTagsResource) -> None:
        bound = as_raw(resource)
        self.list = async_raw(bound.list)
        self.create = async_raw(bound.create)
        self.retrieve = async_raw(bound.retrieve)
        self.delete = async_raw(bound.delete)
        self.attach_to_contact = async_raw(bound.attach_to_contact)
        self.attach_to_conversation = async_raw(bound.attach_to_conversation)
        self.detach_from_contact = async_raw(bound.detach_from_contact)
        self.detach_from_conversation = async_raw(bound.detach_from_conversation)


class TagsResourceWithStreamingResponse:
    def __init__(self, resource: TagsResource) -> None:
        bound = as_streaming(resource)
        self.list = streaming(bound.list)
        self.create = streaming(bound.create)
        self.retrieve = streaming(bound.retrieve)
        self.delete = streaming(bound.delete)
        self.attach_to_contact = streaming(bound.attach_to_contact)
        self.attach_to_conversation = streaming(bound.attach_to_conversation)
        self.detach_from_contact = streaming(bound.detach_from_contact)
        self.detach_from_conversation = streaming(bound.detach_from_conversation)


class AsyncTagsResourceWithStreamingResponse:
    def __init__(self, resource: AsyncTagsResource) -> None:
        bound = as_streaming(resource)
        self.list = async_streaming(bound.list)
        self.create = async_streaming(bound.create)
        self.retrieve = async_streaming(bound.retrieve)
        self.delete = async_streaming(bound.delete)
        self.attach_to_contact = async_streaming(bound.attach_to_contact)
        self.attach_to_conversation = async_streaming(bound.attach_to_conversation)
        self.detach_from_contact = async_streaming(bound.detach_from_contact)
        self.detach_from_conversation = async_streaming(bound.detach_from_conversation)
