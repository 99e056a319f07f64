"""Which operations a description holds, by a walk of its own over the raw JSON: the oracle for what comes out."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any, cast

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def operations_of(path: Path) -> Counter[str]:
    """`GET /things/{id}` of every operation under `paths`, path items behind references to the same file included."""
    root = json.loads(path.read_bytes())
    found: Counter[str] = Counter()
    paths = root.get("paths")
    for key, item in _object(paths).items():
        if key.startswith("x-"):
            continue
        item = _followed(root, item)
        for method in _METHODS:
            if isinstance(item.get(method), dict):
                found[f"{method.upper()} {key}"] += 1
    return found


def _followed(root: Any, item: Any) -> dict[str, Any]:
    reference = _object(item).get("$ref")
    if not isinstance(reference, str) or not reference.startswith("#/"):
        return _object(item)
    node = root
    for token in reference[2:].split("/"):
        node = _object(node).get(token.replace("~1", "/").replace("~0", "~"))
    return {**_object(node), **_object(item)}


def _object(node: Any) -> dict[str, Any]:
    return cast("dict[str, Any]", node) if isinstance(node, dict) else {}
