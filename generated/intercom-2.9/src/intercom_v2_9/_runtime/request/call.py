"""The making of a call out of a method's arguments. No I/O."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypedDict, cast

from ..client.settings import checked_retries, merged, warn_of_plain_http
from ..http.retry import IDEMPOTENT
from ..http.transport import Timeout
from ..response.headers import Headers
from ..types import Omit, RequestOptions, omit
from .cookies import cookie_header
from .credentials import Authorization
from .path import build_path
from .query import parse_query, query_string
from .text import Pairs

if TYPE_CHECKING:
    from ..client.api import Requirements, Server
    from ..client.core import Core

Kind: TypeAlias = Literal["json", "text", "bytes"]

_OPTIONS = frozenset(RequestOptions.__annotations__)
_BODIES = ("json", "form", "multipart", "content")


class CallArguments(TypedDict, total=False):
    """What a resource method hands over beside HTTP method and path."""

    path: Mapping[str, Any] | None
    query: Mapping[str, Any] | None
    headers: Mapping[str, Any] | None
    cookies: Mapping[str, Any] | None
    json: Any
    body_required: bool
    form: Mapping[str, Any] | Omit | None
    multipart: Mapping[str, Any] | Omit | None
    content: Any
    content_type: str | Omit | None
    file_type: str | None
    others: Mapping[str, Mapping[str, Any]]
    """By media type, what may be sent in place of the body; of that, the members that are `needed`."""
    needed: tuple[str, ...]
    whole: Any
    """What the others are given as, where the members of the body are arguments."""
    accept: str | None
    answers: tuple[int | str, ...]
    errors: Mapping[int | str, Any]
    security: Requirements
    server: str | Server | Mapping[str, str | Server]
    options: RequestOptions | None


class Call:
    """One call: what is sent on every attempt, and what is made of the answer."""

    __slots__ = (
        "_bare",
        "answers",
        "authorization",
        "base_path",
        "body",
        "content_length",
        "errors",
        "headers",
        "idempotent",
        "is_secret",
        "kind",
        "max_retries",
        "may_be_empty",
        "method",
        "origin",
        "path",
        "replayable",
        "returns",
        "security",
        "streamed",
        "target",
        "timeout",
    )

    def __init__(
        self,
        method: str,
        path: str,
        target: str,
        *,
        headers: Pairs,
        kind: Kind,
        returns: Any,
        timeout: Timeout,
        max_retries: int,
    ) -> None:
        self.method = method
        self.path = path
        """Below the base URL, without query: what errors and logs show."""
        self.target: str = target
        self.headers = headers
        self.kind = kind
        self.returns = returns
        self.body: Any = None
        self.content_length: int | None = None
        self.replayable = True
        self.streamed = False
        self.may_be_empty = False
        self.idempotent = method in IDEMPOTENT
        self.max_retries = max_retries
        self.timeout = timeout
        self.origin = ""
        self.base_path = ""
        """That of the server, which no redirect may leave."""
        self.security: Requirements = ()
        self.authorization: Authorization | None = None
        self.answers: tuple[int | str, ...] = ()
        self.errors: Mapping[int | str, Any] | None = None
        self.is_secret = False
        """Whether it is not to be logged."""
        self._bare: tuple[str, Pairs] | None = None

    def is_answer(self, status_code: int) -> bool:
        """Whether a status is one to return: any 2xx, and the redirects that the description gives as answers."""
        if 200 <= status_code <= 299:
            return True
        return bool(self.answers) and not {status_code, f"{status_code // 100}XX"}.isdisjoint(self.answers)

    def __repr__(self) -> str:
        return f"Call({self.method!r}, {self.path!r})"

    def authorize(self, authorization: Authorization | None) -> None:
        """Put the credentials in their places, unless the caller has put something of their own there."""
        if authorization is None:
            return
        self.authorization = authorization
        bare = self._bare or (self.target, self.headers)
        self._bare = bare
        self.target, self.headers = bare
        for place, name, text in authorization.fields:
            if place == "header":
                if not any(known.lower() == name.lower() for known, _ in self.headers):
                    self.headers = [*self.headers, (name, text)]
            elif place == "query":
                if all(known != name for known, _ in parse_query(self.target.partition("?")[2])):
                    self.target += f"{'&' if '?' in self.target else '?'}{query_string({name: text})}"
            else:
                cookie = next((value for known, value in self.headers if known.lower() == "cookie"), "")
                self.headers = merged(self.headers, {"Cookie": "; ".join(filter(None, (cookie, f"{name}={text}")))})

    @property
    def bare_headers(self) -> Pairs:
        """The headers without credentials of the client's."""
        return self.headers if self._bare is None else self._bare[1]

    def may_renew(self, core: Core[Any], status_code: int) -> bool:
        """Whether the answer is that a fetched token is not, or no longer, good; it is forgotten then."""
        if status_code != 401 or self.authorization is None or not self.replayable:
            return False
        return core.credentials.drop_refused(self.security, self.bare_headers, self.authorization)

    def drop_body(self) -> None:
        """For what follows a redirect that asks for a GET."""
        self.body, self.content_length = None, None
        self.headers = [pair for pair in self.headers if not pair[0].lower().startswith("content-")]

    # A server may repeat what it was sent.

    def hide(self, text: str) -> str:
        """`text` without the credential that the call was sent with."""
        return text if self.authorization is None else self.authorization.hide(text)

    def hide_bytes(self, data: bytes) -> bytes:
        """`data` without the credential."""
        return data if self.authorization is None else self.authorization.hide_bytes(data)

    def hide_headers(self, headers: Headers) -> Headers:
        """`headers` without the credential."""
        if self.authorization is None:
            return headers
        return Headers((name, self.authorization.hide(value)) for name, value in headers.pairs)


def prepare(
    core: Core[Any], method: str, template: str, arguments: CallArguments, kind: Kind = "json", returns: Any = None
) -> Call:
    """The call that a method's arguments mean. Raises ValueError or TypeError for what cannot be sent."""
    path = template
    if "{" in template:
        path = build_path(template, arguments.get("path") or {})
    options: RequestOptions = arguments.get("options") or {}
    if options and not _OPTIONS.issuperset(options):
        raise TypeError(f"unexpected argument: {', '.join(sorted(set(options) - _OPTIONS))}")
    origin, prefix = core.address(arguments.get("server"))
    call = Call(
        method,
        path,
        prefix + path + _query(core.query, arguments, options),
        headers=core.headers,
        kind=kind,
        returns=returns,
        timeout=Timeout.of(options["timeout"]) if "timeout" in options else core.timeout,
        max_retries=checked_retries(options["max_retries"]) if "max_retries" in options else core.max_retries,
    )
    call.errors = arguments.get("errors")
    if "answers" in arguments:
        call.answers = arguments["answers"]
    call.origin, call.base_path = origin, prefix
    if origin.startswith("http:"):
        warn_of_plain_http(origin)
    call.security = arguments.get("security", core.api.security)
    if "extra_body" in options or any(name in arguments for name in _BODIES):
        _set_body(call, arguments, options)
    _set_headers(call, arguments, options)
    if core.api.idempotency_header and not call.idempotent:
        _set_key(call, core.api.idempotency_header)
    if "idempotent" in options:
        call.idempotent = options["idempotent"]
    return call


def _query(default: Mapping[str, Any], arguments: CallArguments, options: RequestOptions) -> str:
    query = arguments.get("query")
    if default:
        query = {**default, **{name: value for name, value in (query or {}).items() if value is not omit}}
    if extra := options.get("extra_query"):
        query = {**(query or {}), **extra}
    text = query_string(query) if query else ""
    return f"?{text}" if text else ""


def _set_body(call: Call, arguments: CallArguments, options: RequestOptions) -> None:
    from .body import encode_body

    if "others" in arguments:
        from .forms import settled

        arguments = cast("CallArguments", settled(arguments))
    body = encode_body(
        json=arguments.get("json", omit),
        body_required=arguments.get("body_required", False),
        form=arguments.get("form"),
        multipart=arguments.get("multipart"),
        content=arguments.get("content"),
        content_type=arguments.get("content_type"),
        file_type=arguments.get("file_type"),
        extra_body=options.get("extra_body"),
    )
    if body is not None:
        call.body, call.content_length, call.replayable = body.content, body.length, body.replayable
        others = [pair for pair in call.headers if pair[0].lower() != "content-type"]
        call.headers = [*others, ("Content-Type", body.content_type)]


def _set_key(call: Call, header: str) -> None:
    """A key by which the API knows the request when it is sent again: so it may be."""
    if not any(name.lower() == header.lower() for name, _ in call.headers):
        from uuid import uuid4

        call.headers = [*call.headers, (header, str(uuid4()))]
    call.idempotent = True


def _set_headers(call: Call, arguments: CallArguments, options: RequestOptions) -> None:
    if accept := arguments.get("accept"):
        call.headers = merged(call.headers, {"Accept": accept})
    headers = arguments.get("headers")
    if headers:
        call.headers = merged(call.headers, headers)
    if (cookies := arguments.get("cookies")) and (text := cookie_header(cookies)):
        call.headers = merged(call.headers, {"Cookie": text})
    extra = options.get("extra_headers")
    if extra:
        call.headers = merged(call.headers, extra)
    if headers or extra:
        _settle_length(call)


def _settle_length(call: Call) -> None:
    """Take the length of a body that only the caller knows. Raises ValueError for one that is wrong: what is left of the
    body, or missing from it, would be taken for the next request."""
    given = next((value for name, value in call.headers if name.lower() == "content-length"), None)
    if given is None:
        return
    call.headers = [pair for pair in call.headers if pair[0].lower() != "content-length"]
    known = 0 if call.body is None else call.content_length
    if not given.isascii() or not given.isdigit() or (known is not None and int(given) != known):
        raise ValueError(f"the header Content-Length is {given!r}, and the body has {known} bytes")
    if known is None:
        call.content_length = int(given)
