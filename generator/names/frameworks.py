"""What frameworks put into an operationId beside the method's own name: parts that path, HTTP method or tag say already.

| made by      | operationId                                              | method                  |
| FastAPI      | `delete_item_items__item_id__delete`: function, path, verb | `delete_item`         |
| NestJS       | `AuthController_login`                                   | `login`                 |
| Spring       | `getUserUsingGET`, `getUser_1`                           | `getUser`               |
| ASP.NET      | `Users_GetByIdAsync`                                     | `GetById`               |
| gRPC gateway | `UserService_ListUsers`                                  | `ListUsers`             |
| Django REST  | `users_partial_update`, `api_v1_users_posts_list`        | `partial_update`, `list posts` |
| Google       | `drive.files.list`                                       | `list`                  |
| GitHub       | `repos/list-for-org`                                     | `list-for-org`          |
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from ..ir import Operation
from .words import lower_words, singulars, word_set, words

_SUFFIXES: Final = word_set("controller service api resource endpoint")
"""Last words of a class that holds operations; NAMES: cut from a resource's name."""

_GENERIC: Final = re.compile(r"(?:apis?|rest|v[0-9]+(?:[._-]?[0-9a-z]+)*|[0-9]{4}-[0-9]{2}-[0-9]{2})", re.IGNORECASE)
"""Leading segments that name no resource: `/api`, `/rest`, `/v1`, `/v1beta1`, `/2024-01-31`."""

_SPRING_VERB: Final = re.compile(r"(.+?)Using(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|TRACE)(?:_[0-9]+)?")
_COUNTED: Final = re.compile(r"([a-z][A-Za-z0-9]*)_[0-9]+")
_VERSIONED: Final = re.compile(r"(.+[a-z0-9])_(v[0-9]+)")
_CLASS_HEAD: Final = re.compile(r"([A-Za-z0-9]+)_(.+)")
_ACTIONS: Final = (
    ["partial", "update"],
    *([verb] for verb in "list create retrieve update destroy read delete".split()),
)


# --- resources -------------------------------------------------------------------------------------------------------


def without_suffix(text: str) -> str:
    """A tag without the word for what holds its operations: `user-controller` is `user`, `UserService` is `User`."""
    said = words(text)
    return " ".join(said[:-1]) if len(said) > 1 and said[-1].lower() in _SUFFIXES else text


def is_service(text: str) -> bool:
    """Whether a tag is a gRPC service, which is called after one of what the paths have many of."""
    said = lower_words(text)
    return len(said) > 1 and said[-1] == "service"


def telling_segments(path: str) -> list[str]:
    """The literal segments of a path without the leading ones that any resource might have; never none where it has one."""
    segments = [segment for segment in re.split(r"[?#]", path)[0].split("/") if segment]
    at = 0
    while at < len(segments) and (segments[at].startswith("{") or _GENERIC.fullmatch(segments[at])):
        at += 1
    literal = [segment for segment in segments[at:] if not segment.startswith("{")]
    return literal or [segment for segment in segments if not segment.startswith("{")]


# --- methods ---------------------------------------------------------------------------------------------------------


def method_words(operation: Operation, noun: Sequence[str]) -> list[str]:
    """The lower-case words of an operationId that name the method. `noun`: the resource's words, lower-case, singular."""
    text = _without_tail(operation.operation_id or "", operation)
    said = _without_path(lower_words(text), operation)
    if said is None:
        said = _without_class(text, noun) or _with_action_first(text, operation, noun) or lower_words(text)
    return _listing(said, operation, noun)


def _without_tail(text: str, operation: Operation) -> str:
    """Without Spring's `UsingGET` and counter, and NestJS's version where the path has it."""
    spring = _SPRING_VERB.fullmatch(text)
    if spring is not None and spring[2] == operation.method:
        return spring[1]
    versioned = _VERSIONED.fullmatch(text)
    if versioned is not None and versioned[2] in operation.path.split("/"):
        return versioned[1]
    counted = _COUNTED.fullmatch(text)
    return counted[1] if counted is not None else text


def _without_path(said: list[str], operation: Operation) -> list[str] | None:
    """FastAPI's function; None where path and verb do not follow it. A prefix of the path may be the server's."""
    if len(said) < 2 or said[-1] != operation.method.lower():
        return None
    if operation.path == "/":
        return said[:-1]
    segments = [lower_words(segment) for segment in operation.path.split("/") if segment]
    for begin in range(len(segments)):
        tail = [word for segment in segments[begin:] for word in segment]
        function = said[: -len(tail) - 1]
        if tail and function and said[len(function) : -1] == tail:
            return function
    return None


def _without_class(text: str, noun: Sequence[str]) -> list[str] | None:
    """The method behind the class, category or path of collections that it belongs to; None where there is none."""
    head, method = _parted(text, noun)
    if not head or not lower_words(method):
        return None
    said = lower_words(method)
    if len(said) > 1 and said[-1] == "async":
        said.pop()
    # Google: the API, then collections from the outermost to the innermost; the resource is one of them
    between = head[1:] if len(head) > 1 else head
    rest = [
        word
        for said_of in (lower_words(without_suffix(part)) for part in between)
        if singulars(said_of) != list(noun)
        for word in said_of
    ]
    return [*said, *rest] if "." in text else said


def _parted(text: str, noun: Sequence[str]) -> tuple[list[str], str]:
    for separator in "/.":
        if separator in text:
            *head, method = text.split(separator)
            return head, method
    match = _CLASS_HEAD.fullmatch(text)
    if match is None:
        return [], text
    head_words, method = lower_words(match[1]), match[2]
    is_class = len(head_words) > 1 and head_words[-1] in _SUFFIXES
    is_tag = singulars(head_words) == list(noun) and (match[1][:1].isupper() or method[:1].isupper())
    return ([match[1]], method) if is_class or is_tag else ([], text)


def _with_action_first(text: str, operation: Operation, noun: Sequence[str]) -> list[str] | None:
    """Django REST: the path's words and an action. What of the path is not the resource stands behind the action."""
    said = lower_words(text)
    if "_" not in text or text != text.lower():
        return None
    for action in _ACTIONS:
        path, end = said[: -len(action)], said[-len(action) :]
        if (
            path
            and end == action
            and _is_run(path, [word for one in _literals(operation) for word in lower_words(one)])
        ):
            telling = [word for one in telling_segments(operation.path) for word in lower_words(one)]
            return [*action, *_after_noun([word for word in path if word in telling], noun)]
    return None


def _literals(operation: Operation) -> list[str]:
    return [segment for segment in operation.path.split("/") if segment and not segment.startswith("{")]


def _is_run(said: Sequence[str], path: Sequence[str]) -> bool:
    """Whether `said` are consecutive words of the path up to its end."""
    return list(path[-len(said) :]) == list(said)


def _after_noun(said: list[str], noun: Sequence[str]) -> list[str]:
    size = len(noun)
    return said[size:] if size and singulars(said[:size]) == list(noun) else said


def _listing(said: list[str], operation: Operation, noun: Sequence[str]) -> list[str]:
    """`findAll`, `getAll` and `index` list, where the path does not end with a parameter."""
    if operation.method != "GET" or operation.path.rstrip("/").endswith("}"):
        return said
    if said[:2] in (["find", "all"], ["get", "all"]):
        return ["list", *said[2:]]
    return ["list"] if said[:1] == ["index"] and singulars(said[1:]) in ([], list(noun)) else said
