"""References by name as references by place: `$anchor`, `$dynamicAnchor`, `$id` and `$recursiveAnchor` of JSON Schema.

Every later stage then knows JSON pointers alone. Names are resolved where they stand: a `$dynamicRef` leads to its anchor in
this document, since nothing that is described here is extended from outside.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import urldefrag, urljoin

from ..diagnostics import Problem
from .document import Document
from .json_pointer import escape, is_array, is_object

OPAQUE = ("const", "default", "enum", "example", "examples")
"""Keys whose values are data, not schemas."""

REFERENCES = ("$ref", "$dynamicRef", "$recursiveRef")


@dataclass(frozen=True, slots=True)
class _Names:
    anchors: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    """Anchor -> the pointers of the schemas that have it."""
    ids: dict[str, str] = field(default_factory=dict[str, str])
    """Absolute or relative URI -> pointer."""
    recursive: set[str] = field(default_factory=set[str])
    dynamic: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    """Of `anchors` those that are a `$dynamicAnchor`."""
    ambiguous: dict[str, str] = field(default_factory=dict[str, str])
    """Pointer of a `$dynamicRef` that may lead to several of them -> the one that it is taken to lead to."""


def resolve_names(document: Document) -> tuple[Document, tuple[Problem, ...]]:
    """The document with pointers in place of names, and warnings about keywords of an older draft."""
    names = _Names()
    for pointer, base, node in _schemas(document.data, "#", "", set()):
        for key in ("$anchor", "$dynamicAnchor"):
            if isinstance(name := node.get(key), str):
                names.anchors.setdefault(name, []).append(pointer)
                if key == "$dynamicAnchor":
                    names.dynamic.setdefault(name, []).append(pointer)
        if isinstance(node.get("$id"), str):
            names.ids[base] = names.ids[node["$id"]] = pointer
        if isinstance(node.get("$recursiveAnchor"), bool):
            names.recursive.add(pointer)
    if not (names.anchors or names.ids or names.recursive):
        return document, ()
    rewritten = _rewritten(document.data, "#", "", names)
    message = "`$recursiveAnchor` is of an older draft of JSON Schema; it is taken as `$dynamicAnchor`"
    odd = [document.problem("older-draft", message, pointer, "warning") for pointer in sorted(names.recursive)]
    for pointer, target in sorted(names.ambiguous.items()):
        message = f"it is taken as {target!r}, whichever schema it is reached from"
        odd.append(document.problem("dynamic-reference", message, pointer, "warning"))
    return replace(document, data=rewritten), tuple(odd)


def anchors_in(document: Document) -> dict[str, str]:
    """The pointer of every schema that has an anchor, by its name; of several the first."""
    found: dict[str, str] = {}
    for pointer, _, node in _schemas(document.data, "#", "", set()):
        for key in ("$anchor", "$dynamicAnchor"):
            if isinstance(name := node.get(key), str):
                found.setdefault(name, pointer)
    return found


def _schemas(value: Any, pointer: str, base: str, met: set[int]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Every object that may be a schema, with its place and the URI that it is known by."""
    if id(value) in met:
        return
    if is_object(value):
        met.add(id(value))
        base = _base(value, base)
        yield pointer, base, value
        for key, inner in value.items():
            if key not in OPAQUE:
                yield from _schemas(inner, f"{pointer}/{escape(key)}", base, met)
    elif is_array(value):
        met.add(id(value))
        for index, inner in enumerate(value):
            yield from _schemas(inner, f"{pointer}/{index}", base, met)


def _base(node: dict[str, Any], base: str) -> str:
    own = node.get("$id")
    return urldefrag(urljoin(base, own)).url if isinstance(own, str) else base


def _rewritten(value: Any, pointer: str, base: str, names: _Names) -> Any:
    if is_array(value):
        return [_rewritten(inner, f"{pointer}/{index}", base, names) for index, inner in enumerate(value)]
    if not is_object(value):
        return value
    base = _base(value, base)
    changed: dict[str, Any] = {}
    for key, inner in value.items():
        if key == "$recursiveAnchor" and isinstance(inner, bool):
            continue
        if key in REFERENCES and isinstance(inner, str):
            target = _target(key, inner, pointer, base, names)
            if key == "$dynamicRef" and target and len(names.dynamic.get(inner.rpartition("#")[2], ())) > 1:
                names.ambiguous[f"{pointer}/{key}"] = target
            changed["$ref" if target is not None else key] = target or inner
        else:
            changed[key] = inner if key in OPAQUE else _rewritten(inner, f"{pointer}/{escape(key)}", base, names)
    return changed


def _target(key: str, ref: str, pointer: str, base: str, names: _Names) -> str | None:
    """The pointer that `ref`, which stands at `pointer`, leads to; None where it is none of the names."""
    if key == "$recursiveRef":
        return _nearest([*names.recursive, *names.ids.values()], pointer, lambda one: _is_around(one, pointer))
    uri, _, fragment = ref.partition("#")
    root = names.ids.get(uri) or names.ids.get(urljoin(base, uri)) if uri else names.ids.get(base, "")
    if uri and root is None:
        return None
    if not fragment:
        return root if uri else None
    if fragment.startswith("/"):
        return f"{root}{fragment}" if uri else None
    return _nearest(names.anchors.get(fragment, []), pointer, lambda one: not root or _is_around(root, one))


def _nearest(candidates: list[str], pointer: str, fits: Callable[[str], bool]) -> str | None:
    """Of several schemas of one name the one that shares most of its path with the reference."""
    able = sorted((one for one in candidates if fits(one)), key=lambda one: (-_shared(one, pointer), one))
    if not able and candidates:
        able = sorted(candidates)
    return able[0] if able else None


def _shared(one: str, other: str) -> int:
    steps = zip(one.split("/"), other.split("/"), strict=False)
    return next((count for count, (left, right) in enumerate(steps) if left != right), len(one.split("/")))


def _is_around(outer: str, inner: str) -> bool:
    return inner == outer or inner.startswith(f"{outer}/")
