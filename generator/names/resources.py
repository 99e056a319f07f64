"""Which resource an operation belongs to, and what resources and their methods are called."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..ir import Api, Operation
from . import operations as methods
from . import reserved
from .collisions import Claim, fold, settle
from .frameworks import is_service, telling_segments, without_suffix
from .schemas import OperationTitle
from .words import lower_words, pascal, singulars, snake, spared


@dataclass(frozen=True, slots=True)
class ResourceName:
    attr: str
    cls: str
    async_cls: str
    module: str


def resource_keys(api: Api) -> dict[str, str]:
    """R1: operation -> the tag it belongs to. Spellings of one name (`Help Center`, `help_center`) are one resource."""
    shared = _shared_segments(api)
    wanted = {operation.id: _resource_text(operation, shared) for operation in api.operations}
    declared = {tag.name for tag in api.tags}
    used = {operation.tag for operation in api.operations}
    spellings: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for text in (*wanted.values(), *declared):
        spellings[_identity(text)].add(text)
    chosen = {
        identity: min(texts, key=lambda text: (text not in declared, text not in used, text))
        for identity, texts in spellings.items()
    }
    return {id_: chosen[_identity(text)] for id_, text in wanted.items()}


def _resource_text(operation: Operation, shared: int) -> str:
    if operation.sdk_resource or operation.tag:
        return operation.sdk_resource or operation.tag or ""
    segments = telling_segments(operation.path)
    return next(iter(segments[shared:] or segments), "")


def _shared_segments(api: Api) -> int:
    """How many segments the paths of all operations without a tag begin with alike, as far as each goes on behind them."""
    untagged = (one for one in api.operations if not (one.sdk_resource or one.tag))
    paths = {segments for one in untagged if (segments := tuple(telling_segments(one.path)))}
    shared = 0
    while len(paths) > 1 and all(len(one) > shared + 1 for one in paths) and len({one[shared] for one in paths}) == 1:
        shared += 1
    return shared


def _identity(text: str) -> tuple[str, str]:
    """What two spellings of one resource share; letters that an identifier cannot hold count as well."""
    return _attribute(text), "" if text.isascii() else fold(text)


def _attribute(text: str) -> str:
    return spared(snake(methods.without_articles(text) or text, "resource"), reserved.CLIENT) if text else "default"


def resource_titles(api: Api, keys: Mapping[str, str]) -> dict[str, str]:
    """Tag -> what its resource is called, in words: the tag without `Controller` and its like.

    A gRPC service is called after the segment of its paths that is its plural: `UserService` on `/v1/users` is `users`.
    """
    asked = {operation.sdk_resource for operation in api.operations}
    segments: defaultdict[str, set[str]] = defaultdict(set)
    for operation in api.operations:
        segments[keys[operation.id]].update(methods.literal_segments(operation.path))
    return {key: key if key in asked else _titled(key, segments[key]) for key in segments}


def _titled(key: str, segments: Iterable[str]) -> str:
    title = without_suffix(key)
    if is_service(key):
        noun = singulars(lower_words(title))
        return min((one for one in segments if singulars(lower_words(one)) == noun), default=title)
    return title


def attributes(titles: Mapping[str, str]) -> dict[str, str]:
    """Tag -> attribute of the client, sorted by attribute; a tag of that very name keeps it before one that is cut."""
    claims = [
        Claim(key, (_attribute(title), _attribute(key)), key, (title != key, key)) for key, title in titles.items()
    ]
    return dict(sorted(settle(claims).items(), key=lambda item: item[1]))


def resource_class(key: str, title: str) -> Claim[tuple[str, str]]:
    """Models keep their names before resources: callers write `HelpCenter` for the model, hardly ever for the resource."""
    cls = pascal(methods.without_articles(title) or title) if title else "Default"
    forms = tuple(
        f"{prefix}{{}}{suffix}"
        for prefix in ("", "Async")
        for suffix in ("", "WithRawResponse", "WithStreamingResponse")
    )
    first = f"{cls}Resource" if reserved.CLIENT_MODULE & {cls, f"Async{cls}"} else cls
    return Claim(("resource", key), (first, f"{cls}Resource"), f"resource {key}", (2, title != key, key), forms)


def resource(attr: str, cls: str) -> ResourceName:
    return ResourceName(attr, cls, f"Async{cls}", spared(attr, reserved.MODULES))


def noun_of(title: str) -> list[str]:
    """The words of a resource that its methods need not repeat."""
    return singulars(lower_words(methods.without_articles(title)))


def method_names(api: Api, keys: Mapping[str, str], titles: Mapping[str, str]) -> dict[str, str]:
    """Operation -> method."""
    by_resource: defaultdict[str, list[Claim[str]]] = defaultdict(list)
    for operation in api.operations:
        key = keys[operation.id]
        wished = methods.wishes(operation, noun_of(titles[key]))
        wishes = (methods.chosen(operation.sdk_method), *wished) if operation.sdk_method else wished
        claim = Claim(operation.id, wishes, operation.id, (0 if operation.sdk_method else 1,))
        by_resource[key].append(claim)
    return {id_: method for claims in by_resource.values() for id_, method in settle(claims).items()}


def operation_title(operation: Operation, title: str, attribute: str, method: str) -> OperationTitle:
    """What the types of an operation are named after."""
    said = methods.title(operation, noun_of(title))
    return OperationTitle(operation.id, operation.pointer, said or f"{method} {attribute}")
