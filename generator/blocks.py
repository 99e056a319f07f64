"""`super()` in a template's block, as `Code`: it prints what a template of ours has printed, each piece of it checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jinja2.runtime import BlockReference, Context

from .literals import Code

if TYPE_CHECKING:
    from jinja2 import Undefined


class _CodeBlock(BlockReference):
    def __call__(self) -> Any:
        return Code(super().__call__())


class BlockContext(Context):
    def super(self, name: str, current: Any) -> BlockReference | Undefined:
        found = super().super(name, current)
        if not isinstance(found, BlockReference):
            return found
        return _CodeBlock(found.name, found._context, found._stack, found._depth)
