"""OpenAPI Overlay 1.0 (spec.openapis.org/overlay/v1.0.0): corrections and SDK notes as data, each with its reason.

What `update` does where the specification leaves room, so that applying an overlay twice does no more than once:

- objects merge key by key, at every depth; any other value replaces what was there;
- arrays are appended to, but an item that is there already is not appended again;
- a parameter with the name and place of one that is there is merged into it instead (one that is there as a reference
  to a component is left alone).

A target that matches nothing is an error: the fix no longer applies and somebody should know. An action may say which
versions of the API it is for (`x-sdk-versions: {from: "2.7", until: "2.10"}`, both ends included, either left out): it is
passed over for others. A path in a target is found whatever its parameters are called (see `path_names`). `x-sdk-*` keys steer generation, so those of the description itself are removed first (see `own_notes`): only an
overlay that was named may set them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import Any, Final

from ..diagnostics import Problem
from .document import Document
from .json_pointer import is_array, is_object, join, lookup
from .origins import Origins, Steps
from .own_notes import copied, without_notes
from .path_names import in_spelling_of
from .version_range import VersionRange, VersionRangeError

LONGEST: Final = 4_000
"""Characters of a target."""
DESCENTS: Final = 3
"""How often a target may search at any depth (`..`): each time multiplies the work by the description's depth."""
MATCHES: Final = 100_000
"""Places that a target may lead to."""
GROWTH: Final = 50_000
"""Values that all actions together may add; those after the one that exceeds it are passed over."""

VERSIONS = "x-sdk-versions"


def apply(
    document: Document, overlays: Sequence[Document], versions: Sequence[str] = ()
) -> tuple[Document, tuple[Problem, ...]]:
    """The description with the overlays applied in order, each action on the result of the one before.

    Pure. Problems are those of the overlays, placed there; actions that have one are passed over.

    Args:
        document: the description; its own version decides which actions are for it.
        overlays: in the order in which they apply.
        versions: all versions that these overlays serve, where they are known. An action for none of them is an error.
    """
    data, unheeded = without_notes(document)
    work = _Work(data, Origins(document))
    work.problems.extend(unheeded)
    version = _version(document)
    for overlay in overlays:
        for action in _actions(overlay, work.problems):
            if versions and not any(map(action.versions.contains, versions)):
                message = (
                    f"no version is {action.versions} (there are {', '.join(versions)}); correct it, or drop the action"
                )
                work.problems.append(action.problem("overlay-no-version", message, VERSIONS))
            elif action.versions.contains(version) and work.added <= GROWTH:
                _perform(action, work)
    return replace(document, data=work.data, find=work.origins.find, told=work.origins.told), tuple(work.problems)


def _version(document: Document) -> str:
    info = document.data.get("info")
    return str(info.get("version", "")) if is_object(info) else ""


# --- the overlay document --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Action:
    """One action of an overlay, found to be well formed."""

    overlay: Document
    steps: Steps
    """Where the action is in its overlay."""
    target: str
    remove: bool
    versions: VersionRange
    update: Any = None
    has_update: bool = False

    def problem(self, code: str, message: str, key: str = "target") -> Problem:
        return self.overlay.problem(code, message, join((*self.steps, key)))


def _actions(overlay: Document, problems: list[Problem]) -> Iterator[_Action]:
    """The overlay's well-formed actions; the rest of it is checked as well."""

    def report(message: str, *steps: str | int) -> None:
        problems.append(overlay.problem("overlay-invalid", message, join(steps)))

    data = overlay.data
    _check_head(data, report)
    actions = data.get("actions")
    if not is_array(actions) or not actions:
        report("an overlay needs `actions`, an array of at least one", "actions")
        return
    for index, action in enumerate(actions):
        steps = ("actions", str(index))
        if not is_object(action):
            report("an action must be an object with `target` and `update` or `remove`", *steps)
            continue
        _check_keys(action, ("target", "description", "update", "remove"), report, steps)
        target, remove = action.get("target"), action.get("remove", False)
        if not isinstance(target, str):
            report("an action needs `target`, a JSONPath as text", *steps)
        elif not isinstance(remove, bool):
            report("`remove` must be true or false", *steps, "remove")
        elif not isinstance(action.get("description", ""), str):
            report("`description` must be text", *steps, "description")
        else:
            try:
                versions = VersionRange.of(action[VERSIONS]) if VERSIONS in action else VersionRange()
            except VersionRangeError as error:
                report(f"`{VERSIONS}` {error}", *steps, VERSIONS)
                continue
            yield _Action(overlay, steps, target, remove, versions, action.get("update"), "update" in action)


def _check_head(data: dict[str, Any], report: Callable[..., None]) -> None:
    version = data.get("overlay")
    if not isinstance(version, str) or not re.fullmatch(r"1\.0\.\d+", version):
        report("this is not an Overlay 1.0 document; it must say `overlay: 1.0.0`", "overlay")
    info = data.get("info")
    if not is_object(info) or not all(isinstance(info.get(key), str) for key in ("title", "version")):
        report("an overlay needs `info` with `title` and `version`, both text", "info")
    if not isinstance(data.get("extends", ""), str):
        report("`extends` must be a URL as text", "extends")
    _check_keys(data, ("overlay", "info", "extends", "actions"), report, ())


def _check_keys(node: dict[str, Any], known: tuple[str, ...], report: Callable[..., None], steps: Steps) -> None:
    for key in node:
        if key not in known and not key.startswith("x-"):
            report(f"{key!r} is none of {', '.join(known)}; correct or remove it", *steps, key)


# --- performing actions ----------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Work:
    """The description as far as the actions have come."""

    data: Any
    origins: Origins
    problems: list[Problem] = field(default_factory=list[Problem])
    added: int = 0
    """Values that updates may have added so far."""


def _perform(action: _Action, work: _Work) -> None:
    try:
        matches = _matches(action, work)
    except _Refused as refused:
        work.problems.append(action.problem(refused.code, str(refused)))
        return
    if not matches:
        message = f"{_one_line(action.target)} matches nothing; correct it, or drop the action if it is needed no more"
        work.problems.append(action.problem("overlay-no-match", message))
    elif action.remove:
        _remove(action, matches, work)
    elif action.has_update:
        added = _size(action.update) * len(matches)
        work.added += added
        if work.added > GROWTH:
            message = (
                f"{_one_line(action.target)} leads to {len(matches)} places, and the updates would add more than {GROWTH} values; "
                "select fewer places"
            )
            work.problems.append(action.problem("overlay-too-large", message))
            return
        for steps in matches:
            if not _update(action, steps, work):
                break


def _size(value: Any) -> int:
    """How many values it holds, itself included."""
    size, waiting = 0, [value]
    while waiting:
        one = waiting.pop()
        size += 1
        waiting += one.values() if is_object(one) else one if is_array(one) else ()
    return size


_QUOTED: Final = re.compile(r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"", re.DOTALL)


def _is_plain(target: str) -> bool:
    """Whether no pattern of its filters can take longer and longer: such as `(a+)+`, or one that the description gives."""
    calls = len(re.findall(r"\b(?:match|search)\s*\(", _QUOTED.sub('""', target)))
    literal = len(re.findall(r"""\b(?:match|search)\s*\([^()]*,\s*""\s*\)""", _QUOTED.sub('""', target)))
    return calls == literal and not (calls and re.search(r"\)[*+{]", "".join(_QUOTED.findall(target))))


class _Refused(Exception):
    """A target that is not followed: the code of its problem, and the message."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


def _matches(action: _Action, work: _Work) -> list[Steps]:
    """Where the target leads, each place once. Raises _Refused if it is not a JSONPath, or one that would lead too far."""
    from jsonpath_rfc9535 import JSONPathError, JSONPathRecursionError, finditer

    if len(action.target) > LONGEST:
        raise _Refused("overlay-too-large", f"this target has {len(action.target)} characters; {LONGEST} are allowed")
    if _QUOTED.sub("", action.target).count("..") > DESCENTS:
        raise _Refused("overlay-too-large", f"this target says `..` more than {DESCENTS} times; name more of the way")
    if not _is_plain(action.target):
        raise _Refused(
            "overlay-bad-target", "a pattern must be text in the target, without a repeated group; simplify it"
        )
    try:
        nodes = list(islice(finditer(in_spelling_of(work.data, action.target), work.data), MATCHES + 1))
    except (RecursionError, JSONPathRecursionError):
        raise _Refused(
            "overlay-too-large", "this target, or what it searches, is nested too deeply; select less at once"
        ) from None
    except (OverflowError, ValueError):
        raise _Refused(
            "overlay-bad-target", "this is not a JSONPath of RFC 9535: a number is out of range; correct it"
        ) from None
    except JSONPathError as error:
        raise _Refused(
            "overlay-bad-target", f"this is not a JSONPath of RFC 9535: {_said(error)}; correct it"
        ) from None
    if len(nodes) > MATCHES:
        raise _Refused("overlay-too-large", f"this target leads to more than {MATCHES} places; select fewer at once")
    return list(dict.fromkeys(tuple(map(str, node.location)) for node in nodes))


def _said(error: Exception) -> str:
    try:
        return _one_line(str(error)) or type(error).__name__
    except IndexError:  # the library points into the target, even where that is empty
        return type(error).__name__


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _remove(action: _Action, matches: list[Steps], work: _Work) -> None:
    if () in matches:
        work.problems.append(
            action.problem("overlay-bad-target", "the whole description cannot be removed; name a part of it")
        )
        return
    for steps in sorted(matches, key=_removal_order, reverse=True):
        parent, last = lookup(work.data, join(steps[:-1])), steps[-1]
        if is_array(parent):
            work.origins.remove_item(steps[:-1], int(last), len(parent))
            del parent[int(last)]
        else:
            work.origins.forget(steps)
            del parent[last]


def _removal_order(steps: Steps) -> list[tuple[int, str]]:
    """Sorts the items of an array by index, so that removal from the last on moves none that is still to be removed."""
    return [(int(step) if step.isdecimal() else 0, step) for step in steps]


def _update(action: _Action, steps: Steps, work: _Work) -> bool:
    """Whether it could be done; where not, the same is to be said of no further place."""
    node = lookup(work.data, join(steps))
    merge = _Merge(work, action.overlay)
    origin = (*action.steps, "update")
    if is_array(node):
        merge.append(node, action.update, steps, origin)
        return True
    if is_object(node) and is_object(action.update):
        merge.objects(node, action.update, steps, origin)
        return True
    if is_object(node):
        message = "the target is an object, so `update` must be one too"
        work.problems.append(action.problem("overlay-bad-update", message, "update"))
    else:
        message = f"{_one_line(action.target)} leads to a single value; select the object around it and update that"
        work.problems.append(action.problem("overlay-bad-target", message))
    return False


@dataclass(frozen=True, slots=True)
class _Merge:
    """Merging part of an overlay into part of the description; `steps` lead to the one, `origin` to the other."""

    work: _Work
    overlay: Document

    def objects(self, node: dict[str, Any], update: dict[str, Any], steps: Steps, origin: Steps) -> None:
        for key, value in update.items():
            self._member(node, key, value, (*steps, key), (*origin, key))

    def append(self, items: list[Any], new: Any, steps: Steps, origin: Steps) -> None:
        """One item more, unless it is there."""
        twin = self._twin(items, new, steps)
        if twin is None:
            self.work.origins.set((*steps, str(len(items))), self.overlay, origin)
            items.append(copied(new))
        elif is_object(items[twin]) and "$ref" not in items[twin]:
            self.objects(items[twin], new, (*steps, str(twin)), origin)

    def _member(self, node: dict[str, Any], key: str, value: Any, steps: Steps, origin: Steps) -> None:
        present = node.get(key)
        if is_object(present) and is_object(value):
            self.objects(present, value, steps, origin)
        elif is_array(present) and is_array(value):
            for index, item in enumerate(value):
                self.append(present, item, steps, (*origin, str(index)))
        elif key not in node or not _equal(present, value):
            node[key] = copied(value)
            self.work.origins.set(steps, self.overlay, origin)

    def _twin(self, items: list[Any], new: Any, steps: Steps) -> int | None:
        """The index of the item that `new` would repeat."""
        wanted = self._parameter_key(new) if steps[-1:] == ("parameters",) else None
        for index, item in enumerate(items):
            if _equal(item, new) or (wanted is not None and self._parameter_key(item) == wanted):
                return index
        return None

    def _parameter_key(self, item: Any) -> tuple[str, str] | None:
        """Name and place of a parameter, looked up if it is a reference."""
        if is_object(item) and isinstance(item.get("$ref"), str):
            try:
                item = lookup(self.work.data, item["$ref"])
            except LookupError:
                return None
        if is_object(item) and isinstance(item.get("name"), str) and isinstance(item.get("in"), str):
            return item["name"], item["in"]
        return None


def _equal(one: Any, other: Any) -> bool:
    """Equality of JSON values: True is not 1 here, 1.0 is not 1."""
    if type(one) is not type(other):
        return False
    if is_object(one):
        return one.keys() == other.keys() and all(_equal(value, other[key]) for key, value in one.items())
    if is_array(one):
        return len(one) == len(other) and all(map(_equal, one, other))
    return bool(one == other)
