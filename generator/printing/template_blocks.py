"""`super()` in a template's block, as `Code`: it prints what a template of ours has printed, each piece of it checked."""

from __future__ import annotations

from typing import Any

from jinja2.runtime import BlockReference, Context

from .literals import Code


class _CodeBlock:
    """What `super` stands for inside a block; `super.super()` goes one block further up."""

    def __init__(self, block: BlockReference) -> None:
        self._block = block

    def __call__(self) -> Code:
        return Code(self._block())

    @property
    def super(self) -> Any:
        return _wrapped(self._block.super)


class BlockContext(Context):
    def super(self, name: str, current: Any) -> Any:
        return _wrapped(super().super(name, current))


def _wrapped(found: Any) -> Any:
    return _CodeBlock(found) if isinstance(found, BlockReference) else found
