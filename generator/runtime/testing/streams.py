"""The answers of operations that stream: the description's example, or one made-up item of each kind, and an end."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from ..guards import is_list, is_object
from .description import StreamData
from .made_up import MadeUp

_FIELDS = frozenset(("data", "event", "id", "retry"))


def stream_content(made_up: MadeUp, stream: StreamData, example: Any = None) -> bytes:
    """The whole body. An example is its text, or its items; a single one without a list around it."""
    if isinstance(example, str):
        return example.encode()
    if example is None:
        return b"".join(_made(made_up, stream))
    items = example if is_list(example) else [example]
    return b"".join(_written(stream["format"], item) for item in items)


def _made(made_up: MadeUp, stream: StreamData) -> Iterator[bytes]:
    if stream["format"] != "events":
        yield _written(stream["format"], made_up.value(stream["item"]))
        return
    named: Iterable[tuple[str | None, Any]] = stream.get("events", {}).items() or [(None, stream["item"])]
    for name, type_ in named:
        data = {"data": made_up.value(type_)}
        yield _written("events", data if name is None else {"event": name, **data})


def _written(format_: str, item: Any) -> bytes:
    if format_ == "lines":
        return json.dumps(item).encode() + b"\n"
    if format_ == "records":
        return b"\x1e" + json.dumps(item).encode() + b"\n"
    fields = item if is_object(item) and "data" in item and _FIELDS.issuperset(item) else {"data": item}
    lines = [f"{name}: {fields[name]}" for name in ("event", "id", "retry") if name in fields]
    data = fields["data"]
    text = data if isinstance(data, str) else json.dumps(data)
    return "\n".join([*lines, *(f"data: {line}" for line in text.split("\n")), "", ""]).encode()
