"""HelpCenterResource: The public site that shows articles, arranged in collections and sections."""

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
    from ..models.collection import Collection
    from ..models.collection_list import CollectionList
    from ..models.deleted_collection_object import DeletedCollectionObject
    from ..models.deleted_section_object import DeletedSectionObject
    from ..models.group_translated_content import GroupTranslatedContent
    from ..models.help_center import HelpCenter
    from ..models.help_center_list import HelpCenterList
    from ..models.section import Section
    from ..models.section_list import SectionList
    from ..params.group_translated_content import GroupTranslatedContentParams


class HelpCenterResource(Resource):
    """The public site that shows articles, arranged in collections and sections."""

    @cached_property
    def with_raw_response(self) -> HelpCenterResourceWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return HelpCenterResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> HelpCenterResourceWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return HelpCenterResourceWithStreamingResponse(self)

    def list(self, **request_options: Unpack[RequestOptions]) -> HelpCenterList:
        """List Help Centers.

        Returns all Help Centers of the workspace at once; there are no pages. Most workspaces
        have one.

        `GET /help_center/help_centers`

        Returns:
            HelpCenterList: All Help Centers.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            client.help_center.list()
        """
        return self._client.call(
            "GET",
            "/help_center/help_centers",
            returns=models.HelpCenterList,
            errors={401: models.Error},
            options=request_options,
        )

    def retrieve(self, id: int | str, /, **request_options: Unpack[RequestOptions]) -> HelpCenter:
        """Retrieve a Help Center.

        Returns one Help Center, with the address it is served from. Help Centers are set up in
        Intercom; the API only reads them.

        `GET /help_center/help_centers/{id}`

        Args:
            id: Id of the Help Center to return.

        Returns:
            HelpCenter: The Help Center.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. No Help Center has this id. Its `body` is `Error`.

        Example:
            client.help_center.retrieve(help_center_id)
        """
        return self._client.call(
            "GET",
            "/help_center/help_centers/{id}",
            path={"id": id},
            returns=models.HelpCenter,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    def create_collection(
        self,
        *,
        name: str,
        description: str | Omit = omit,
        help_center_id: int | str | None | Omit = omit,
        translated_content: (
            GroupTranslatedContentParams | GroupTranslatedContent | None | Omit
        ) = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Collection:
        """Create a collection.

        Creates a collection in the given Help Center, or in the default one if `help_center_id`
        is absent or null, and returns it. Only `name` is required.

        `POST /help_center/collections`

        Args:
            name: Name, in the default language.
            description: A line or two about the collection, in the default language.
            help_center_id: Id of the Help Center to create it in; null means the default one.
            translated_content: Name and description in further languages, by language code.

        Returns:
            Collection: The new collection.

        Raises:
            BadRequestError: 400. The name is missing, or a field is not acceptable. Its `body`
                is `Error`.
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            client.help_center.create_collection(
                name="Deliveries",
                description="From the warehouse to your door.",
                help_center_id=4402,
            )
        """
        return self._client.call(
            "POST",
            "/help_center/collections",
            json={
                "description": description,
                "help_center_id": help_center_id,
                "name": name,
                "translated_content": translated_content,
            },
            returns=models.Collection,
            errors={400: models.Error, 401: models.Error},
            options=request_options,
        )

    def create_section(
        self,
        *,
        name: str,
        parent_id: int | str,
        translated_content: (
            GroupTranslatedContentParams | GroupTranslatedContent | None | Omit
        ) = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Section:
        """Create a section in a collection.

        Creates a section inside the collection that `parent_id` names, and returns it.

        `POST /help_center/sections`

        Args:
            name: Name, in the default language.
            parent_id: Id of the collection that the section is put into.
            translated_content: Name in further languages, by language code.

        Returns:
            Section: The new section.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            client.help_center.create_section(name="Parcels", parent_id=2810032)
        """
        return self._client.call(
            "POST",
            "/help_center/sections",
            json={"name": name, "parent_id": parent_id, "translated_content": translated_content},
            returns=models.Section,
            errors={401: models.Error},
            options=request_options,
        )

    def delete_collection(
        self, id: int | str, /, **request_options: Unpack[RequestOptions]
    ) -> DeletedCollectionObject:
        """Delete a collection.

        Deletes one collection for good and confirms it by id.

        `DELETE /help_center/collections/{id}`

        Args:
            id: Id of the collection to delete.

        Returns:
            DeletedCollectionObject: Confirmation.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. No collection has this id. Its `body` is `Error`.

        Example:
            client.help_center.delete_collection(collection_id)
        """
        return self._client.call(
            "DELETE",
            "/help_center/collections/{id}",
            path={"id": id},
            returns=models.DeletedCollectionObject,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    def delete_section(
        self, id: int | str, /, **request_options: Unpack[RequestOptions]
    ) -> DeletedSectionObject:
        """Delete a section.

        Deletes one section for good and confirms it by id.

        `DELETE /help_center/sections/{id}`

        Args:
            id: Id of the section to delete.

        Returns:
            DeletedSectionObject: Confirmation.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. No section has this id. Its `body` is `Error`.

        Example:
            client.help_center.delete_section(section_id)
        """
        return self._client.call(
            "DELETE",
            "/help_center/sections/{id}",
            path={"id": id},
            returns=models.DeletedSectionObject,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    def list_collections(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Page[Collection, CollectionList]:
        """List collections.

        Returns all collections, one page at a time; the most recently updated come first.

        `GET /help_center/collections`

        Args:
            page: Number of the page to return, from 1.
            per_page: How many items a page holds at most.

        Returns:
            Page[Collection, CollectionList]: One page of collections.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            for item in client.help_center.list_collections():
                print(item)
        """
        return self._client.page(
            "GET",
            "/help_center/collections",
            query={"page": page, "per_page": per_page},
            returns=models.CollectionList,
            items=lambda body: body.data,
            style=PageNumber(param="page", pages=("pages",)),
            errors={401: models.Error},
            options=request_options,
        )

    def list_sections(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Page[Section, SectionList]:
        """List sections.

        Returns the sections of all collections, one page at a time; the most recently updated
        come first.

        `GET /help_center/sections`

        Args:
            page: Number of the page to return, from 1.
            per_page: How many items a page holds at most.

        Returns:
            Page[Section, SectionList]: One page of sections.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            for item in client.help_center.list_sections():
                print(item)
        """
        return self._client.page(
            "GET",
            "/help_center/sections",
            query={"page": page, "per_page": per_page},
            returns=models.SectionList,
            items=lambda body: body.data,
            style=PageNumber(param="page", pages=("pages",)),
            errors={401: models.Error},
            options=request_options,
        )

    def retrieve_collection(
        self, id: int | str, /, **request_options: Unpack[RequestOptions]
    ) -> Collection:
        """Retrieve a collection.

        Returns one collection with its translations; the sections and articles in it are listed
        by calls of their own.

        `GET /help_center/collections/{id}`

        Args:
            id: Id of the collection to return.

        Returns:
            Collection: The collection.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. No collection has this id. Its `body` is `Error`.

        Example:
            client.help_center.retrieve_collection(collection_id)
        """
        return self._client.call(
            "GET",
            "/help_center/collections/{id}",
            path={"id": id},
            returns=models.Collection,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    def retrieve_section(
        self, id: int | str, /, **request_options: Unpack[RequestOptions]
    ) -> Section:
        """Retrieve a section.

        Returns one section, with the collection it is in and its translations.

        `GET /help_center/sections/{id}`

        Args:
            id: Id of the section to return.

        Returns:
            Section: The section.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. No section has this id. Its `body` is `Error`.

        Example:
            client.help_center.retrieve_section(section_id)
        """
        return self._client.call(
            "GET",
            "/help_center/sections/{id}",
            path={"id": id},
            returns=models.Section,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    def update_collection(
        self,
        id: int | str,
        /,
        *,
        description: str | Omit = omit,
        name: str | Omit = omit,
        translated_content: (
            GroupTranslatedContentParams | GroupTranslatedContent | None | Omit
        ) = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Collection:
        """Update a collection.

        Changes the fields that are sent, keeps the others, and returns the collection. A
        collection stays in its Help Center.

        `PUT /help_center/collections/{id}`

        Args:
            id: Id of the collection to change.
            description: A line or two about the collection, in the default language.
            name: Name, in the default language.
            translated_content: Name and description in further languages, by language code.

        Returns:
            Collection: The collection as it is now.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. No collection has this id. Its `body` is `Error`.

        Example:
            client.help_center.update_collection(
                collection_id,
                name="Deliveries and returns",
            )
        """
        return self._client.call(
            "PUT",
            "/help_center/collections/{id}",
            path={"id": id},
            json={
                "description": description,
                "name": name,
                "translated_content": translated_content,
            },
            returns=models.Collection,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    def update_section(
        self,
        id: int | str,
        /,
        *,
        name: str | Omit = omit,
        parent_id: int | str | Omit = omit,
        translated_content: (
            GroupTranslatedContentParams | GroupTranslatedContent | None | Omit
        ) = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Section:
        """Update a section.

        Changes the fields that are sent, keeps the others, and returns the section. Another
        `parent_id` moves the section to that collection.

        `PUT /help_center/sections/{id}`

        Args:
            id: Id of the section to change.
            name: Name, in the default language.
            parent_id: Id of the collection that the section is to be in.
            translated_content: Name in further languages, by language code.

        Returns:
            Section: The section as it is now.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. No section has this id. Its `body` is `Error`.

        Example:
            client.help_center.update_section(
                section_id,
                name="Parcels and pallets",
                parent_id=2810032,
            )
        """
        return self._client.call(
            "PUT",
            "/help_center/sections/{id}",
            path={"id": id},
            json={"name": name, "parent_id": parent_id, "translated_content": translated_content},
            returns=models.Section,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )


class AsyncHelpCenterResource(AsyncResource):
    """The public site that shows articles, arranged in collections and sections."""

    @cached_property
    def with_raw_response(self) -> AsyncHelpCenterResourceWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncHelpCenterResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncHelpCenterResourceWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncHelpCenterResourceWithStreamingResponse(self)

    async def list(self, **request_options: Unpack[RequestOptions]) -> HelpCenterList:
        """List Help Centers.

        Returns all Help Centers of the workspace at once; there are no pages. Most workspaces
        have one.

        `GET /help_center/help_centers`

        Returns:
            HelpCenterList: All Help Centers.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            await client.help_center.list()
        """
        return await self._client.call(
            "GET",
            "/help_center/help_centers",
            returns=models.HelpCenterList,
            errors={401: models.Error},
            options=request_options,
        )

    async def retrieve(
        self, id: int | str, /, **request_options: Unpack[RequestOptions]
    ) -> HelpCenter:
        """Retrieve a Help Center.

        Returns one Help Center, with the address it is served from. Help Centers are set up in
        Intercom; the API only reads them.

        `GET /help_center/help_centers/{id}`

        Args:
            id: Id of the Help Center to return.

        Returns:
            HelpCenter: The Help Center.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. No Help Center has this id. Its `body` is `Error`.

        Example:
            await client.help_center.retrieve(help_center_id)
        """
        return await self._client.call(
            "GET",
            "/help_center/help_centers/{id}",
            path={"id": id},
            returns=models.HelpCenter,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    async def create_collection(
        self,
        *,
        name: str,
        description: str | Omit = omit,
        help_center_id: int | str | None | Omit = omit,
        translated_content: (
            GroupTranslatedContentParams | GroupTranslatedContent | None | Omit
        ) = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Collection:
        """Create a collection.

        Creates a collection in the given Help Center, or in the default one if `help_center_id`
        is absent or null, and returns it. Only `name` is required.

        `POST /help_center/collections`

        Args:
            name: Name, in the default language.
            description: A line or two about the collection, in the default language.
            help_center_id: Id of the Help Center to create it in; null means the default one.
            translated_content: Name and description in further languages, by language code.

        Returns:
            Collection: The new collection.

        Raises:
            BadRequestError: 400. The name is missing, or a field is not acceptable. Its `body`
                is `Error`.
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            await client.help_center.create_collection(
                name="Deliveries",
                description="From the warehouse to your door.",
                help_center_id=4402,
            )
        """
        return await self._client.call(
            "POST",
            "/help_center/collections",
            json={
                "description": description,
                "help_center_id": help_center_id,
                "name": name,
                "translated_content": translated_content,
            },
            returns=models.Collection,
            errors={400: models.Error, 401: models.Error},
            options=request_options,
        )

    async def create_section(
        self,
        *,
        name: str,
        parent_id: int | str,
        translated_content: (
            GroupTranslatedContentParams | GroupTranslatedContent | None | Omit
        ) = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Section:
        """Create a section in a collection.

        Creates a section inside the collection that `parent_id` names, and returns it.

        `POST /help_center/sections`

        Args:
            name: Name, in the default language.
            parent_id: Id of the collection that the section is put into.
            translated_content: Name in further languages, by language code.

        Returns:
            Section: The new section.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            await client.help_center.create_section(name="Parcels", parent_id=2810032)
        """
        return await self._client.call(
            "POST",
            "/help_center/sections",
            json={"name": name, "parent_id": parent_id, "translated_content": translated_content},
            returns=models.Section,
            errors={401: models.Error},
            options=request_options,
        )

    async def delete_collection(
        self, id: int | str, /, **request_options: Unpack[RequestOptions]
    ) -> DeletedCollectionObject:
        """Delete a collection.

        Deletes one collection for good and confirms it by id.

        `DELETE /help_center/collections/{id}`

        Args:
            id: Id of the collection to delete.

        Returns:
            DeletedCollectionObject: Confirmation.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. No collection has this id. Its `body` is `Error`.

        Example:
            await client.help_center.delete_collection(collection_id)
        """
        return await self._client.call(
            "DELETE",
            "/help_center/collections/{id}",
            path={"id": id},
            returns=models.DeletedCollectionObject,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    async def delete_section(
        self, id: int | str, /, **request_options: Unpack[RequestOptions]
    ) -> DeletedSectionObject:
        """Delete a section.

        Deletes one section for good and confirms it by id.

        `DELETE /help_center/sections/{id}`

        Args:
            id: Id of the section to delete.

        Returns:
            DeletedSectionObject: Confirmation.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. No section has this id. Its `body` is `Error`.

        Example:
            await client.help_center.delete_section(section_id)
        """
        return await self._client.call(
            "DELETE",
            "/help_center/sections/{id}",
            path={"id": id},
            returns=models.DeletedSectionObject,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    def list_collections(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Collection, CollectionList]:
        """List collections.

        Returns all collections, one page at a time; the most recently updated come first.

        `GET /help_center/collections`

        Args:
            page: Number of the page to return, from 1.
            per_page: How many items a page holds at most.

        Returns:
            AsyncPaginator[Collection, CollectionList]: One page of collections.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            async for item in client.help_center.list_collections():
                print(item)
        """
        return self._client.page(
            "GET",
            "/help_center/collections",
            query={"page": page, "per_page": per_page},
            returns=models.CollectionList,
            items=lambda body: body.data,
            style=PageNumber(param="page", pages=("pages",)),
            errors={401: models.Error},
            options=request_options,
        )

    def list_sections(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Section, SectionList]:
        """List sections.

        Returns the sections of all collections, one page at a time; the most recently updated
        come first.

        `GET /help_center/sections`

        Args:
            page: Number of the page to return, from 1.
            per_page: How many items a page holds at most.

        Returns:
            AsyncPaginator[Section, SectionList]: One page of sections.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            async for item in client.help_center.list_sections():
                print(item)
        """
        return self._client.page(
            "GET",
            "/help_center/sections",
            query={"page": page, "per_page": per_page},
            returns=models.SectionList,
            items=lambda body: body.data,
            style=PageNumber(param="page", pages=("pages",)),
            errors={401: models.Error},
            options=request_options,
        )

    async def retrieve_collection(
        self, id: int | str, /, **request_options: Unpack[RequestOptions]
    ) -> Collection:
        """Retrieve a collection.

        Returns one collection with its translations; the sections and articles in it are listed
        by calls of their own.

        `GET /help_center/collections/{id}`

        Args:
            id: Id of the collection to return.

        Returns:
            Collection: The collection.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. No collection has this id. Its `body` is `Error`.

        Example:
            await client.help_center.retrieve_collection(collection_id)
        """
        return await self._client.call(
            "GET",
            "/help_center/collections/{id}",
            path={"id": id},
            returns=models.Collection,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    async def retrieve_section(
        self, id: int | str, /, **request_options: Unpack[RequestOptions]
    ) -> Section:
        """Retrieve a section.

        Returns one section, with the collection it is in and its translations.

        `GET /help_center/sections/{id}`

        Args:
            id: Id of the section to return.

        Returns:
            Section: The section.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. No section has this id. Its `body` is `Error`.

        Example:
            await client.help_center.retrieve_section(section_id)
        """
        return await self._client.call(
            "GET",
            "/help_center/sections/{id}",
            path={"id": id},
            returns=models.Section,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    async def update_collection(
        self,
        id: int | str,
        /,
        *,
        description: str | Omit = omit,
        name: str | Omit = omit,
        translated_content: (
            GroupTranslatedContentParams | GroupTranslatedContent | None | Omit
        ) = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Collection:
        """Update a collection.

        Changes the fields that are sent, keeps the others, and returns the collection. A
        collection stays in its Help Center.

        `PUT /help_center/collections/{id}`

        Args:
            id: Id of the collection to change.
            description: A line or two about the collection, in the default language.
            name: Name, in the default language.
            translated_content: Name and description in further languages, by language code.

        Returns:
            Collection: The collection as it is now.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. No collection has this id. Its `body` is `Error`.

        Example:
            await client.help_center.update_collection(
                collection_id,
                name="Deliveries and returns",
            )
        """
        return await self._client.call(
            "PUT",
            "/help_center/collections/{id}",
            path={"id": id},
            json={
                "description": description,
                "name": name,
                "translated_content": translated_content,
            },
            returns=models.Collection,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    async def update_section(
        self,
        id: int | str,
        /,
        *,
        name: str | Omit = omit,
        parent_id: int | str | Omit = omit,
        translated_content: (
            GroupTranslatedContentParams | GroupTranslatedContent | None | Omit
        ) = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Section:
        """Update a section.

        Changes the fields that are sent, keeps the others, and returns the section. Another
        `parent_id` moves the section to that collection.

        `PUT /help_center/sections/{id}`

        Args:
            id: Id of the section to change.
            name: Name, in the default language.
            parent_id: Id of the collection that the section is to be in.
            translated_content: Name in further languages, by language code.

        Returns:
            Section: The section as it is now.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. No section has this id. Its `body` is `Error`.

        Example:
            await client.help_center.update_section(
                section_id,
                name="Parcels and pallets",
                parent_id=2810032,
            )
        """
        return await self._client.call(
            "PUT",
            "/help_center/sections/{id}",
            path={"id": id},
            json={"name": name, "parent_id": parent_id, "translated_content": translated_content},
            returns=models.Section,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )


class HelpCenterResourceWithRawResponse:
    def __init__(self, resource: HelpCenterResource) -> None:
        bound = as_raw(resource)
        self.list = raw(bound.list)
        self.retrieve = raw(bound.retrieve)
        self.create_collection = raw(bound.create_collection)
        self.create_section = raw(bound.create_section)
        self.delete_collection = raw(bound.delete_collection)
        self.delete_section = raw(bound.delete_section)
        self.list_collections = raw(bound.list_collections)
        self.list_sections = raw(bound.list_sections)
        self.retrieve_collection = raw(bound.retrieve_collection)
        self.retrieve_section = raw(bound.retrieve_section)
        self.update_collection = raw(bound.update_collection)
        self.update_section = raw(bound.update_section)


class AsyncHelpCenterResourceWithRawResponse:
    def __init__(self, resource: AsyncHelpCenterResource) -> None:
        bound = as_raw(resource)
        self.list = async_raw(bound.list)
        self.retrieve = async_raw(bound.retrieve)
        self.create_collection = async_raw(bound.create_collection)
        self.create_section = async_raw(bound.create_section)
        self.delete_collection = async_raw(bound.delete_collection)
        self.delete_section = async_raw(bound.delete_section)
        self.list_collections = async_raw(bound.list_collections)
        self.list_sections = async_raw(bound.list_sections)
        self.retrieve_collection = async_raw(bound.retrieve_collection)
        self.retrieve_section = async_raw(bound.retrieve_section)
        self.update_collection = async_raw(bound.update_collection)
        self.update_section = async_raw(bound.update_section)


class HelpCenterResourceWithStreamingResponse:
    def __init__(self, resource: HelpCenterResource) -> None:
        bound = as_streaming(resource)
        self.list = streaming(bound.list)
        self.retrieve = streaming(bound.retrieve)
        self.create_collection = streaming(bound.create_collection)
        self.create_section = streaming(bound.create_section)
        self.delete_collection = streaming(bound.delete_collection)
        self.delete_section = streaming(bound.delete_section)
        self.list_collections = streaming(bound.list_collections)
        self.list_sections = streaming(bound.list_sections)
        self.retrieve_collection = streaming(bound.retrieve_collection)
        self.retrieve_section = streaming(bound.retrieve_section)
        self.update_collection = streaming(bound.update_collection)
        self.update_section = streaming(bound.update_section)


class AsyncHelpCenterResourceWithStreamingResponse:
    def __init__(self, resource: AsyncHelpCenterResource) -> None:
        bound = as_streaming(resource)
        self.list = async_streaming(bound.list)
        self.retrieve = async_streaming(bound.retrieve)
        self.create_collection = async_streaming(bound.create_collection)
        self.create_section = async_streaming(bound.create_section)
        self.delete_collection = async_streaming(bound.delete_collection)
        self.delete_section = async_streaming(bound.delete_section)
        self.list_collections = async_streaming(bound.list_collections)
        self.list_sections = async_streaming(bound.list_sections)
        self.retrieve_collection = async_streaming(bound.retrieve_collection)
        self.retrieve_section = async_streaming(bound.retrieve_section)
        self.update_collection = async_streaming(bound.update_collection)
        self.update_section = async_streaming(bound.update_section)
