"""What the sync and the async client share: settings, and the making of a call out of a method's arguments. No I/O."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Literal, TypedDict, TypeVar

from .api import ApiInfo
from .auth import Authorization, Credentials
from .clock import Clock
from .errors import DecodeError, DriftError
from .headers import Headers
from .params import Pairs, build_path, cookie_header, header_items, query_string
from .ratelimit import Limiter
from .retry import IDEMPOTENT, RetryBudget
from .transport import Timeout
from .types import Drift, RequestOptions, omit

if TYPE_CHECKING:
    from .attempts import Answer
    from .holder import BaseHolder

Kind = Literal["json", "text", "bytes"]
Hook = Callable[[Any], Any]
HolderT = TypeVar("HolderT", bound="BaseHolder")

_OPTIONS = frozenset(RequestOptions.__annotations__)
_UNSET = Timeout(0.0)


class CallArguments(TypedDict, total=False):
    """What a resource method hands over beside HTTP method and path."""

    path: Mapping[str, Any] | None
    query: Mapping[str, Any] | None
    headers: Mapping[str, Any] | None
    cookies: Mapping[str, Any] | None
    json: Any
    json_required: bool
    form: Mapping[str, Any] | None
    multipart: Mapping[str, Any] | None
    content: Any
    content_type: str | None
    accept: str | None
    options: RequestOptions | None


class Call:
    """One call: what is sent on every attempt, and what is made of the answer."""

    __slots__ = (
        "body",
        "content_length",
        "headers",
        "idempotent",
        "kind",
        "max_retries",
        "may_be_empty",
        "method",
        "path",
        "replayable",
        "returns",
        "streamed",
        "target",
        "timeout",
    )

    def __init__(self, method: str, path: str, target: str, headers: Pairs, kind: Kind, returns: Any) -> None:
        self.method = method
        self.path = path
        """Below the base URL, without query: what errors and logs show."""
        self.target = target
        self.headers = headers
        self.kind = kind
        self.returns = returns
        self.body: Any = None
        self.content_length: int | None = None
        self.replayable = True
        self.streamed = False
        self.may_be_empty = False
        self.idempotent = method in IDEMPOTENT
        self.max_retries = 0
        self.timeout = _UNSET

    def __repr__(self) -> str:
        return f"Call({self.method!r}, {self.path!r})"


class Core(Generic[HolderT]):
    """A client's settings, and what its views share: connections, retry budget, limiter. Changed only by `derive`."""

    def __init__(
        self,
        api: ApiInfo,
        holder: HolderT,
        *,
        token: Any,
        base_url: str,
        timeout: Any,
        max_retries: int,
        deadline: float | None,
        default_headers: Mapping[str, str] | None,
        on_drift: Callable[[Sequence[Drift]], object] | None,
        strict: bool,
        rate_limit: Literal["off", "wait"],
        on_retry: Hook | None,
        on_response: Hook | None,
    ) -> None:
        self.api = api
        self.holder = holder
        self.clock = Clock()
        self.budget = RetryBudget()
        self.limiter = _limiter(rate_limit)
        holder.locked = (self.budget,) if self.limiter is None else (self.budget, self.limiter)
        self.credentials = Credentials(api.credentials[0] if api.credentials else None, token, api.env)
        self.headers = _base_headers(api)
        self._set_base_url(base_url)
        self.timeout = Timeout.of(timeout)
        self.max_retries = _retries(max_retries)
        self.deadline = _deadline(deadline)
        self.merge_headers(default_headers)
        self.on_drift = on_drift
        self.strict = strict
        self.on_retry = on_retry
        self.on_response = on_response

    def derive(self, changes: Mapping[str, Any]) -> Core[HolderT]:
        """A copy with other settings, and the same connections, budget and limiter."""
        copy: Core[HolderT] = object.__new__(type(self))
        copy.__dict__.update(self.__dict__)
        for name, value in changes.items():
            copy._change(name, value)
        return copy

    def _change(self, name: str, value: Any) -> None:
        if name == "token":
            self.credentials = Credentials(self.api.credentials[0] if self.api.credentials else None, value, None)
        elif name == "base_url":
            self._set_base_url(value)
        elif name == "timeout":
            self.timeout = Timeout.of(value)
        elif name == "max_retries":
            self.max_retries = _retries(value)
        elif name == "deadline":
            self.deadline = _deadline(value)
        elif name == "default_headers":
            self.merge_headers(value)
        else:
            setattr(self, name, value)

    def _set_base_url(self, base_url: str) -> None:
        self.origin, self.prefix = split_base_url(base_url)
        self.base_url = self.origin + self.prefix

    def merge_headers(self, headers: Mapping[str, str] | None) -> None:
        self.headers = _merged(self.headers, headers or {})

    # --- calls -------------------------------------------------------------------------------------------------------

    def prepare(self, method: str, template: str, arguments: CallArguments, kind: Kind, returns: Any) -> Call:
        """The call that a method's arguments mean. Raises ValueError or TypeError for what cannot be sent."""
        path = template
        if "{" in template:
            path = build_path(template, arguments.get("path") or {})
        options: RequestOptions = arguments.get("options") or {}
        if options and not _OPTIONS.issuperset(options):
            raise TypeError(f"unexpected argument: {', '.join(sorted(set(options) - _OPTIONS))}")
        query = arguments.get("query")
        if extra_query := options.get("extra_query"):
            query = {**(query or {}), **extra_query}
        target = self.prefix + path
        if query and (text := query_string(query)):
            target = f"{target}?{text}"
        call = Call(method, path, target, self.headers, kind, returns)
        if "json" in arguments or "content" in arguments or "form" in arguments or "multipart" in arguments or options:
            self._set_body(call, arguments, options)
        self._set_headers(call, arguments, options)
        call.timeout = Timeout.of(options["timeout"]) if "timeout" in options else self.timeout
        call.max_retries = _retries(options["max_retries"]) if "max_retries" in options else self.max_retries
        if "idempotent" in options:
            call.idempotent = options["idempotent"]
        return call

    def _set_body(self, call: Call, arguments: CallArguments, options: RequestOptions) -> None:
        from .body import encode_body

        body = encode_body(
            json=arguments.get("json", omit),
            json_required=arguments.get("json_required", False),
            form=arguments.get("form"),
            multipart=arguments.get("multipart"),
            content=arguments.get("content"),
            content_type=arguments.get("content_type"),
            extra_body=options.get("extra_body"),
        )
        if body is not None:
            call.body, call.content_length, call.replayable = body.content, body.length, body.replayable
            call.headers = [*call.headers, ("Content-Type", body.content_type)]

    def _set_headers(self, call: Call, arguments: CallArguments, options: RequestOptions) -> None:
        accept = arguments.get("accept")
        if accept:
            call.headers = _merged(call.headers, {"Accept": accept})
        if headers := arguments.get("headers"):
            call.headers = _merged(call.headers, headers)
        if (cookies := arguments.get("cookies")) and (text := cookie_header(cookies)):
            call.headers = _merged(call.headers, {"Cookie": text})
        if extra := options.get("extra_headers"):
            call.headers = _merged(call.headers, extra)

    def authorized(self, call: Call, authorization: Authorization | None) -> Call:
        """`call` with the credential in its place, unless the caller has put something of their own there."""
        if authorization is None:
            return call
        name, text = authorization.name, authorization.text
        if authorization.place == "header":
            if not any(known.lower() == name.lower() for known, _ in call.headers):
                call.headers = [*call.headers, (name, text)]
        elif authorization.place == "query":
            call.target += f"{'&' if '?' in call.target else '?'}{query_string({name: text})}"
        else:
            cookie = next((value for known, value in call.headers if known.lower() == "cookie"), "")
            call.headers = _merged(call.headers, {"Cookie": "; ".join(filter(None, (cookie, f"{name}={text}")))})
        return call

    # --- answers -----------------------------------------------------------------------------------------------------

    def parse(self, call: Call, answer: Answer) -> Any:
        """What the call returns, from a successful answer. Raises DecodeError, or DriftError in strict mode."""
        content, headers = answer.content, answer.headers
        if call.kind == "bytes":
            return content
        if call.kind == "text":
            return content.decode("utf-8", "replace")
        if call.returns is None or (call.may_be_empty and not content):
            return None
        from .models import decode

        try:
            return decode(content, call.returns, on_drift=self.on_drift, strict=self.strict)
        except DecodeError as problem:
            error = problem
        error = _explained(error, headers, content)
        error.locate(status_code=answer.status_code, method=call.method, path=call.path, headers=headers, body=content)
        raise error.with_traceback(None)


def _explained(error: DecodeError, headers: Headers, content: bytes) -> DecodeError:
    """The same error, or one that says what came instead of JSON."""
    if isinstance(error, DriftError):
        return error
    media_type = headers.get("content-type", "").partition(";")[0].strip().lower()
    if not content:
        return DecodeError("the body is empty where JSON was expected")
    if media_type and "json" not in media_type:
        return DecodeError(f"the body is {media_type[:80]}, not JSON")
    return error


# --- settings --------------------------------------------------------------------------------------------------------


def base_url_of(api: ApiInfo, region: str | None, base_url: str | None) -> str:
    """The URL that a client's `region` and `base_url` mean. Raises ValueError for a region that the API has not."""
    if base_url is not None:
        return base_url
    region = region or api.default_server
    if region not in api.servers:
        raise ValueError(f"unknown region {region!r}; the API has {', '.join(map(repr, api.servers)) or 'none'}")
    return api.servers[region]


def split_base_url(url: str) -> tuple[str, str]:
    """Origin and path prefix of a base URL.

    Raises:
        ValueError: it is not an http or https URL with a host, or has a user name, a query or a fragment.
    """
    scheme, separator, rest = url.partition("://")
    host, slash, path = rest.partition("/")
    if scheme.lower() not in ("http", "https") or not separator or not host or host.startswith(":"):
        raise ValueError(f"a base URL begins with https:// and a host, unlike {url!r}")
    if "@" in host or "?" in rest or "#" in rest or not rest.isascii() or not rest.isprintable() or " " in rest:
        raise ValueError("a base URL has no user name, no query, no fragment, no space and nothing outside of ASCII")
    return f"{scheme.lower()}://{host.lower()}", (slash + path).rstrip("/")


def _base_headers(api: ApiInfo) -> Pairs:
    agent = f"{api.package} {api.generator}".strip()
    return [
        ("Accept", "application/json"),
        ("Accept-Encoding", "gzip, deflate"),
        ("User-Agent", agent),
        *header_items(api.headers),
    ]


def _merged(headers: Pairs, changes: Mapping[str, Any]) -> Pairs:
    """`headers` with those of `changes` in their place. None and `omit` change nothing. Raises ValueError."""
    added = header_items(changes)
    if not added:
        return headers
    names = {name.lower() for name, _ in added}
    return [*(pair for pair in headers if pair[0].lower() not in names), *added]


def _limiter(mode: str) -> Limiter | None:
    if mode not in ("off", "wait"):
        raise ValueError(f"rate_limit is 'off' or 'wait', not {mode!r}")
    return Limiter() if mode == "wait" else None


def _retries(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ValueError(f"max_retries is a number from 0, not {value!r}")
    return value


def _deadline(value: Any) -> float | None:
    if value is None:
        return None
    if not isinstance(value, (int, float)) or isinstance(value, bool) or not 0 < value < float("inf"):
        raise ValueError(f"a deadline is a positive number of seconds or None, not {value!r}")
    return float(value)
