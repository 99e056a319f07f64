"""A page of contacts from bytes to objects, and the memory that objects take."""

from __future__ import annotations

import gc
import json
import sys
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import Any

Decode = Callable[[bytes], Any]


def by_json(page: str) -> Callable[[int], float]:
    return _timed(json.loads, page)


def by_client(page: str, source: str) -> Callable[[int], float]:
    return _timed(_client(source), page)


def by_python_intercom(page: str) -> Callable[[int], float]:
    return _timed(_python_intercom(), page)


def memory_by_json(page: str) -> Callable[[int], float]:
    return _traced(json.loads, page)


def memory_by_client(page: str, source: str) -> Callable[[int], float]:
    return _traced(_client(source), page)


def memory_by_python_intercom(page: str) -> Callable[[int], float]:
    return _traced(_python_intercom(), page)


def _client(source: str) -> Decode:
    sys.path.insert(0, source)
    from intercom_v2_9._runtime.models.model import decode
    from intercom_v2_9.models import ContactList

    return lambda content: decode(content, ContactList)


def _python_intercom() -> Decode:
    """As its own client does with a response."""
    from intercom.core.unchecked_base_model import construct_type
    from intercom.types import ContactList

    return lambda content: construct_type(type_=ContactList, object_=json.loads(content))


def _timed(decode: Decode, page: str) -> Callable[[int], float]:
    content = Path(page).read_bytes()

    def seconds(count: int) -> float:
        start = perf_counter()
        for _ in range(count):
            decode(content)
        return perf_counter() - start

    return seconds


def _traced(decode: Decode, page: str) -> Callable[[int], float]:
    """Bytes that the objects of so many pages take while all are kept."""
    content = Path(page).read_bytes()
    decode(content)  # what is made once, such as decoders, is not what is measured

    def allocated(count: int) -> float:
        gc.collect()
        tracemalloc.start()
        kept = [decode(content) for _ in range(count)]
        gc.collect()
        size, _ = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert len(kept) == count
        return size

    return allocated
