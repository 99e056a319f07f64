"""Words: Operations on words."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack, cast

from .. import models as _models
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
    from ..models.word import Word


class Words(Resource):
    """Operations on words."""

    @cached_property
    def with_raw_response(self) -> WordsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return WordsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> WordsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return WordsWithStreamingResponse(self)

    def create_bool(
        self,
        *,
        bool_: str | Omit = omit,
        builtins_: str | Omit = omit,
        bytes_: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> list[bool]:
        """Create bool.

        `POST /d`

        Args:
            bool_
            builtins_
            bytes_

        Returns:
            list[bool]: ok

        Example:
            client.words.create_bool()
        """
        return self._client.call(
            "POST",
            "/d",
            json={"bool": bool_, "builtins": builtins_, "bytes": bytes_},
            body_required=True,
            returns=list[bool],
            options=request_options,
        )

    def retrieve_cast(
        self,
        *,
        cast_: str | Omit = omit,
        type: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Any:
        """Retrieve cast.

        `GET /a`

        Args:
            cast_
            type

        Returns:
            Any: ok

        Example:
            client.words.retrieve_cast()
        """
        return self._client.call(
            "GET",
            "/a",
            query={"cast": cast_, "type": type},
            returns=cast("builtins.type[Any]", Any),
            options=request_options,
        )

    def retrieve_dict(
        self,
        *,
        dict_: str | Omit = omit,
        list_: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> dict[str, list[str]]:
        """Retrieve dict.

        `GET /b`

        Args:
            dict_
            list_

        Returns:
            dict[str, list[str]]: ok

        Example:
            client.words.retrieve_dict()
        """
        return self._client.call(
            "GET",
            "/b",
            query={"dict": dict_, "list": list_},
            returns=dict[str, list[str]],
            options=request_options,
        )

    def retrieve_models(
        self, *, models: str | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> Word:
        """Retrieve models.

        `GET /e`

        Args:
            models

        Returns:
            Word: ok

        Raises:
            NotFoundError: 404. no. Its `body` is `Word`.

        Example:
            client.words.retrieve_models()
        """
        return self._client.call(
            "GET",
            "/e",
            query={"models": models},
            returns=_models.Word,
            errors={404: _models.Word},
            options=request_options,
        )

    def retrieve_str(
        self,
        str_: str,
        /,
        *,
        int_: str | Omit = omit,
        float_: str | Omit = omit,
        type: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> str | int | float:
        """Retrieve str.

        `GET /c/{str}`

        Args:
            str_
            int_
            float_
            type

        Returns:
            str | int | float: ok

        Example:
            client.words.retrieve_str(str_)
        """
        return self._client.call(
            "GET",
            "/c/{str}",
            path={"str": str_},
            query={"Float": float_, "type": type},
            headers={"int": int_},
            returns=cast("builtins.type[str | int | float]", str | int | float),
            options=request_options,
        )


class AsyncWords(AsyncResource):
    """Operations on words."""

    @cached_property
    def with_raw_response(self) -> AsyncWordsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncWordsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncWordsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncWordsWithStreamingResponse(self)

    async def create_bool(
        self,
        *,
        bool_: str | Omit = omit,
        builtins_: str | Omit = omit,
        bytes_: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> list[bool]:
        """Create bool.

        `POST /d`

        Args:
            bool_
            builtins_
            bytes_

        Returns:
            list[bool]: ok

        Example:
            await client.words.create_bool()
        """
        return await self._client.call(
            "POST",
            "/d",
            json={"bool": bool_, "builtins": builtins_, "bytes": bytes_},
            body_required=True,
            returns=list[bool],
            options=request_options,
        )

    async def retrieve_cast(
        self,
        *,
        cast_: str | Omit = omit,
        type: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Any:
        """Retrieve cast.

        `GET /a`

        Args:
            cast_
            type

        Returns:
            Any: ok

        Example:
            await client.words.retrieve_cast()
        """
        return await self._client.call(
            "GET",
            "/a",
            query={"cast": cast_, "type": type},
            returns=cast("builtins.type[Any]", Any),
            options=request_options,
        )

    async def retrieve_dict(
        self,
        *,
        dict_: str | Omit = omit,
        list_: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> dict[str, list[str]]:
        """Retrieve dict.

        `GET /b`

        Args:
            dict_
            list_

        Returns:
            dict[str, list[str]]: ok

        Example:
            await client.words.retrieve_dict()
        """
        return await self._client.call(
            "GET",
            "/b",
            query={"dict": dict_, "list": list_},
            returns=dict[str, list[str]],
            options=request_options,
        )

    async def retrieve_models(
        self, *, models: str | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> Word:
        """Retrieve models.

        `GET /e`

        Args:
            models

        Returns:
            Word: ok

        Raises:
            NotFoundError: 404. no. Its `body` is `Word`.

        Example:
            await client.words.retrieve_models()
        """
        return await self._client.call(
            "GET",
            "/e",
            query={"models": models},
            returns=_models.Word,
            errors={404: _models.Word},
            options=request_options,
        )

    async def retrieve_str(
        self,
        str_: str,
        /,
        *,
        int_: str | Omit = omit,
        float_: str | Omit = omit,
        type: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> str | int | float:
        """Retrieve str.

        `GET /c/{str}`

        Args:
            str_
            int_
            float_
            type

        Returns:
            str | int | float: ok

        Example:
            await client.words.retrieve_str(str_)
        """
        return await self._client.call(
            "GET",
            "/c/{str}",
            path={"str": str_},
            query={"Float": float_, "type": type},
            headers={"int": int_},
            returns=cast("builtins.type[str | int | float]", str | int | float),
            options=request_options,
        )


class WordsWithRawResponse:
    def __init__(self, resource: Words) -> None:
        bound = as_raw(resource)
        self.create_bool = raw(bound.create_bool)
        self.retrieve_cast = raw(bound.retrieve_cast)
        self.retrieve_dict = raw(bound.retrieve_dict)
        self.retrieve_models = raw(bound.retrieve_models)
        self.retrieve_str = raw(bound.retrieve_str)


class AsyncWordsWithRawResponse:
    def __init__(self, resource: AsyncWords) -> None:
        bound = as_raw(resource)
        self.create_bool = async_raw(bound.create_bool)
        self.retrieve_cast = async_raw(bound.retrieve_cast)
        self.retrieve_dict = async_raw(bound.retrieve_dict)
        self.retrieve_models = async_raw(bound.retrieve_models)
        self.retrieve_str = async_raw(bound.retrieve_str)


class WordsWithStreamingResponse:
    def __init__(self, resource: Words) -> None:
        bound = as_streaming(resource)
        self.create_bool = streaming(bound.create_bool)
        self.retrieve_cast = streaming(bound.retrieve_cast)
        self.retrieve_dict = streaming(bound.retrieve_dict)
        self.retrieve_models = streaming(bound.retrieve_models)
        self.retrieve_str = streaming(bound.retrieve_str)


class AsyncWordsWithStreamingResponse:
    def __init__(self, resource: AsyncWords) -> None:
        bound = as_streaming(resource)
        self.create_bool = async_streaming(bound.create_bool)
        self.retrieve_cast = async_streaming(bound.retrieve_cast)
        self.retrieve_dict = async_streaming(bound.retrieve_dict)
        self.retrieve_models = async_streaming(bound.retrieve_models)
        self.retrieve_str = async_streaming(bound.retrieve_str)
