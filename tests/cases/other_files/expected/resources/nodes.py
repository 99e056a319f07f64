"""Nodes: Operations on nodes."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

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

    from .._runtime.types import Omit, RequestOptions
    from ..models.node import Node
    from ..models.value import Value
    from ..params.node import NodeParams
    from ..params.value import ValueParams


class Nodes(Resource):
    """Operations on nodes."""

    @cached_property
    def with_raw_response(self) -> NodesWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return NodesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> NodesWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return NodesWithStreamingResponse(self)

    def list(
        self, *, limit: int | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> builtins.list[Node]:
        """List.

        `GET /nodes`

        Args:
            limit

        Returns:
            list[Node]: nodes

        Raises:
            APIStatusError: Any other status. bad. Its `body` is `Err`.

        Example:
            client.nodes.list()
        """
        return self._client.call(
            "GET",
            "/nodes",
            query={"limit": limit},
            returns=builtins.list[models.Node],
            errors={"default": models.Err},
            options=request_options,
        )

    def create(
        self,
        *,
        children: Sequence[NodeParams | Node] | Omit = omit,
        local: ValueParams | Value | Omit = omit,
        value: Any = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Create.

        `POST /nodes`

        Args:
            children
            local
            value

        Returns:
            None: Done.

        Example:
            client.nodes.create()
        """
        return self._client.call(
            "POST",
            "/nodes",
            json={"children": children, "local": local, "value": value},
            body_required=True,
            options=request_options,
        )


class AsyncNodes(AsyncResource):
    """Operations on nodes."""

    @cached_property
    def with_raw_response(self) -> AsyncNodesWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncNodesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncNodesWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncNodesWithStreamingResponse(self)

    async def list(
        self, *, limit: int | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> builtins.list[Node]:
        """List.

        `GET /nodes`

        Args:
            limit

        Returns:
            list[Node]: nodes

        Raises:
            APIStatusError: Any other status. bad. Its `body` is `Err`.

        Example:
            await client.nodes.list()
        """
        return await self._client.call(
            "GET",
            "/nodes",
            query={"limit": limit},
            returns=builtins.list[models.Node],
            errors={"default": models.Err},
            options=request_options,
        )

    async def create(
        self,
        *,
        children: Sequence[NodeParams | Node] | Omit = omit,
        local: ValueParams | Value | Omit = omit,
        value: Any = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Create.

        `POST /nodes`

        Args:
            children
            local
            value

        Returns:
            None: Done.

        Example:
            await client.nodes.create()
        """
        return await self._client.call(
            "POST",
            "/nodes",
            json={"children": children, "local": local, "value": value},
            body_required=True,
            options=request_options,
        )


class NodesWithRawResponse:
    def __init__(self, resource: Nodes) -> None:
        bound = as_raw(resource)
        self.list = raw(bound.list)
        self.create = raw(bound.create)


class AsyncNodesWithRawResponse:
    def __init__(self, resource: AsyncNodes) -> None:
        bound = as_raw(resource)
        self.list = async_raw(bound.list)
        self.create = async_raw(bound.create)


class NodesWithStreamingResponse:
    def __init__(self, resource: Nodes) -> None:
        bound = as_streaming(resource)
        self.list = streaming(bound.list)
        self.create = streaming(bound.create)


class AsyncNodesWithStreamingResponse:
    def __init__(self, resource: AsyncNodes) -> None:
        bound = as_streaming(resource)
        self.list = async_streaming(bound.list)
        self.create = async_streaming(bound.create)
