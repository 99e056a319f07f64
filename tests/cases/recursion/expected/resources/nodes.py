"""Nodes: Operations on nodes."""

from __future__ import annotations

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
    from collections.abc import Mapping, Sequence

    from .._runtime.types import Omit, RequestOptions
    from ..models.node import Node, NodeInline
    from ..models.one_of_each_response import OneOfEachResponse
    from ..models.tree import Tree
    from ..params.node import NodeInlineParams, NodeParams


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

    def create(
        self,
        *,
        by_name: Mapping[str, NodeParams | Node] | Omit = omit,
        children: Sequence[NodeParams | Node] | Omit = omit,
        inline: NodeInlineParams | NodeInline | Omit = omit,
        matrix: Sequence[Sequence[Any]] | Omit = omit,
        next: NodeParams | Node | Omit = omit,
        value: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Tree:
        """Create.

        `POST /nodes`

        Args:
            by_name
            children
            inline
            matrix
            next
            value

        Returns:
            Tree: The tree.

        Example:
            client.nodes.create()
        """
        return self._client.call(
            "POST",
            "/nodes",
            json={
                "by_name": by_name,
                "children": children,
                "inline": inline,
                "matrix": matrix,
                "next": next,
                "value": value,
            },
            body_required=True,
            returns=models.Tree,
            options=request_options,
        )

    def retrieve(self, **request_options: Unpack[RequestOptions]) -> Node:
        """Retrieve.

        `GET /nodes`

        Returns:
            Node: The node.

        Example:
            client.nodes.retrieve()
        """
        return self._client.call("GET", "/nodes", returns=models.Node, options=request_options)

    def one_of_each(self, **request_options: Unpack[RequestOptions]) -> OneOfEachResponse:
        """One of each.

        `GET /one_of_each`

        Returns:
            OneOfEachResponse: One of each schema that nothing else mentions.

        Example:
            client.nodes.one_of_each()
        """
        return self._client.call(
            "GET", "/one_of_each", returns=models.OneOfEachResponse, options=request_options
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

    async def create(
        self,
        *,
        by_name: Mapping[str, NodeParams | Node] | Omit = omit,
        children: Sequence[NodeParams | Node] | Omit = omit,
        inline: NodeInlineParams | NodeInline | Omit = omit,
        matrix: Sequence[Sequence[Any]] | Omit = omit,
        next: NodeParams | Node | Omit = omit,
        value: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Tree:
        """Create.

        `POST /nodes`

        Args:
            by_name
            children
            inline
            matrix
            next
            value

        Returns:
            Tree: The tree.

        Example:
            await client.nodes.create()
        """
        return await self._client.call(
            "POST",
            "/nodes",
            json={
                "by_name": by_name,
                "children": children,
                "inline": inline,
                "matrix": matrix,
                "next": next,
                "value": value,
            },
            body_required=True,
            returns=models.Tree,
            options=request_options,
        )

    async def retrieve(self, **request_options: Unpack[RequestOptions]) -> Node:
        """Retrieve.

        `GET /nodes`

        Returns:
            Node: The node.

        Example:
            await client.nodes.retrieve()
        """
        return await self._client.call(
            "GET", "/nodes", returns=models.Node, options=request_options
        )

    async def one_of_each(self, **request_options: Unpack[RequestOptions]) -> OneOfEachResponse:
        """One of each.

        `GET /one_of_each`

        Returns:
            OneOfEachResponse: One of each schema that nothing else mentions.

        Example:
            await client.nodes.one_of_each()
        """
        return await self._client.call(
            "GET", "/one_of_each", returns=models.OneOfEachResponse, options=request_options
        )


class NodesWithRawResponse:
    def __init__(self, resource: Nodes) -> None:
        bound = as_raw(resource)
        self.create = raw(bound.create)
        self.retrieve = raw(bound.retrieve)
        self.one_of_each = raw(bound.one_of_each)


class AsyncNodesWithRawResponse:
    def __init__(self, resource: AsyncNodes) -> None:
        bound = as_raw(resource)
        self.create = async_raw(bound.create)
        self.retrieve = async_raw(bound.retrieve)
        self.one_of_each = async_raw(bound.one_of_each)


class NodesWithStreamingResponse:
    def __init__(self, resource: Nodes) -> None:
        bound = as_streaming(resource)
        self.create = streaming(bound.create)
        self.retrieve = streaming(bound.retrieve)
        self.one_of_each = streaming(bound.one_of_each)


class AsyncNodesWithStreamingResponse:
    def __init__(self, resource: AsyncNodes) -> None:
        bound = as_streaming(resource)
        self.create = async_streaming(bound.create)
        self.retrieve = async_streaming(bound.retrieve)
        self.one_of_each = async_streaming(bound.one_of_each)
