"""What the methods of both clients do beside I/O."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypeVar, cast

if TYPE_CHECKING:
    from ..http.answer import Answer
    from ..pagination.request import PageRequest
    from ..request.call import Call, CallArguments
    from ..response.body import Pace
    from ..types import RequestOptions
    from .core import Core

Mode: TypeAlias = Literal["plain", "raw", "streaming"]
"""How a client gives its answers: decoded, as `RawResponse`, or as `StreamingResponse`."""

ClientT = TypeVar("ClientT")


def view(client: ClientT, **changes: Any) -> ClientT:
    """A client like `client` but for `_core` or `_mode`; what it has cached, resources first of all, is made anew."""
    from functools import cached_property

    copy: ClientT = object.__new__(type(client))
    for name, value in client.__dict__.items():
        if not isinstance(getattr(type(client), name, None), cached_property):
            copy.__dict__[name] = value
    copy.__dict__.update({f"_{name}": value for name, value in changes.items()})
    return copy


def paging(
    core: Core[Any], method: str, template: str, arguments: CallArguments, returns: Any
) -> tuple[PageRequest, Callable[[PageRequest], Call]]:
    """The request for the first page, and what makes a call of it and of those after it."""
    from ..pagination.request import PageRequest
    from ..request.call import prepare
    from ..request.json_text import merge_json
    from ..request.path import build_path
    from ..types import omit

    if "others" in arguments:
        from ..request.forms import settled

        arguments = cast("CallArguments", settled(arguments))
    options: RequestOptions = {**(arguments.get("options") or {})}
    json = merge_json(arguments.get("json", omit), options.pop("extra_body", None))
    request = PageRequest(
        method,
        build_path(template, arguments.get("path") or {}),
        query={**(arguments.get("query") or {}), **options.pop("extra_query", {})},
        json=None if json is omit else json,
        base_url="".join(core.address(arguments.get("server"))),
        credentials=frozenset(one.name for one in core.api.credentials.values() if one.place == "query"),
    )

    def page_call(request: PageRequest) -> Call:
        own: CallArguments = {**arguments, "query": request.query, "options": options}
        if request.json is not None:
            own["json"] = request.json
        return prepare(core, request.method, literal(request.path), own, "json", returns)

    return request, page_call


def literal(path: str) -> str:
    """`path` as a template without arguments."""
    return path.replace("{", "%7B").replace("}", "%7D")


def undocumented(
    core: Core[Any],
    method: str,
    path: str,
    returns: Any,
    query: Mapping[str, Any] | None,
    headers: Mapping[str, Any] | None,
    json: Any,
    content: Any,
    options: RequestOptions,
) -> Call:
    """The call that the arguments of `request` mean. Raises ValueError for a path that is none, or leads elsewhere."""
    if not method.isascii() or not method.isalpha():
        raise ValueError(f"{method!r} is not an HTTP method")
    if not path.startswith("/") or path.startswith("//"):
        raise ValueError(f"a path begins with one slash, unlike {path!r}")
    if not path.isascii() or not path.isprintable() or not {" ", "?", "#", "\\"}.isdisjoint(path):
        raise ValueError("a path has no query, no fragment and nothing that must be percent-encoded; see `query`")
    if not {".", ".."}.isdisjoint(path.split("/")):
        raise ValueError(f"a path has no segment '.' or '..', unlike {path!r}")
    arguments: CallArguments = {"query": query, "headers": headers, "json": json, "options": options}
    arguments["security"] = (*core.api.security, ())  # what it needs is not known
    if content is not None:
        arguments["content"] = content
    from ..request.call import prepare

    call = prepare(core, method.upper(), literal(path), arguments, "json", Any if returns is None else returns)
    call.may_be_empty = returns is None
    return call


def paced(core: Core[Any], answer: Answer) -> Pace:
    """What watches over the body of a streamed answer."""
    from ..response.body import Pace

    return Pace(answer.request, core.clock, core.deadline)


def in_memory(core: Core[Any], content: bytes) -> tuple[Answer, Pace]:
    """A body that has been read already, as one that is still to be read."""
    from ..http.answer import Answer
    from ..http.transport import BytesResponse
    from ..response.body import Pace

    answer = Answer(200, ())
    answer.stream = BytesResponse(200, (), content)
    return answer, Pace(None, core.clock, None)


def parser(
    core: Core[Any], call: Call, answer: Answer, then: Callable[[Any, Answer], Any] | None
) -> Callable[[bytes], Any]:
    """What makes of a body that was read apart what the method usually returns."""

    from ..response.parse import parse

    def parsed(content: bytes) -> Any:
        answer.content = content
        value = parse(core, call, answer)
        return value if then is None else then(value, answer)

    return parsed
