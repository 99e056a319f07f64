"""What a client is beside its methods: its settings, and what all its views share. No I/O."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from ..http.retry import RetryBudget
from ..http.transport import Timeout
from ..request.credentials import Credentials
from .api import ApiInfo, Server
from .clock import Clock
from .logs import log_as_told
from .settings import (
    base_headers,
    base_url_of,
    checked_deadline,
    checked_retries,
    make_limiter,
    merged,
    server_url,
    split_base_url,
    url_of_environment,
)

if TYPE_CHECKING:
    from ..http.connections import BaseHolder
    from ..types import Drift

Hook = Callable[[Any], Any]
HolderT = TypeVar("HolderT", bound="BaseHolder")


class Core(Generic[HolderT]):
    """A client's settings, and what its views share: connections, retry budget, limiter. Changed only by `derive`."""

    def __init__(
        self,
        api: ApiInfo,
        holder: HolderT,
        *,
        credentials: Mapping[str, Any],
        has_own_auth: bool,
        region: str | None,
        base_url: str | None,
        variables: Mapping[str, str | None],
        timeout: Any,
        max_retries: int,
        deadline: float | None,
        default_headers: Mapping[str, str] | None,
        on_drift: Callable[[Sequence[Drift]], object] | None,
        strict: bool,
        rate_limit: Literal["off", "wait"],
        on_retry: Hook | None,
        on_response: Hook | None,
        on_request: Hook | None,
        default_query: Mapping[str, Any] | None,
    ) -> None:
        log_as_told(api.package, api.prefix)
        self.api = api
        self.holder = holder
        self.clock = Clock()
        self.budget = RetryBudget()
        self.limiter = make_limiter(rate_limit, api.quota)
        holder.locked = (self.budget,) if self.limiter is None else (self.budget, self.limiter)
        self.headers = base_headers(api)
        self._variables = variables
        self._region = region or api.default_server
        base_url = url_of_environment(api, region) if base_url is None else base_url
        self._has_own_url = base_url is not None
        self._set_base_url(base_url_of(api, region, variables) if base_url is None else base_url)
        self.timeout = Timeout.of(timeout)
        self.max_retries = checked_retries(max_retries)
        self.deadline = checked_deadline(deadline)
        self.merge_headers(default_headers)
        self.credentials = Credentials(api, credentials, self.headers, is_optional=has_own_auth)
        holder.locked = (*holder.locked, *self.credentials.tokens)
        self.on_drift = on_drift
        self.strict = strict
        self.on_retry = on_retry
        self.on_response = on_response
        self.on_request = on_request
        self.query: Mapping[str, Any] = default_query or {}

    def derive(self, changes: Mapping[str, Any]) -> Core[HolderT]:
        """A copy with other settings, and the same connections, budget and limiter."""
        copy: Core[HolderT] = object.__new__(type(self))
        copy.__dict__.update(self.__dict__)
        for name, value in changes.items():
            copy._change(name, value)
        return copy

    def _change(self, name: str, value: Any) -> None:
        if name == "token":
            self._change("credentials", {"token": value})
        elif name == "credentials":
            self.credentials = self.credentials.with_changes(value)
            self.holder.locked = (*self.holder.locked, *self.credentials.tokens)
        elif name == "base_url":
            self._has_own_url = True
            self._set_base_url(value)
        elif name == "timeout":
            self.timeout = Timeout.of(value)
        elif name == "max_retries":
            self.max_retries = checked_retries(value)
        elif name == "deadline":
            self.deadline = checked_deadline(value)
        elif name == "default_query":
            self.query = {**self.query, **value}
        elif name == "default_headers":
            self.merge_headers(value)
        else:
            setattr(self, name, value)

    def log_end(self) -> None:
        """Sum up what the log has told of deviations, if there was any to tell."""
        from ..models.drift import log_counts

        log_counts(self.api.package)

    def _set_base_url(self, base_url: str) -> None:
        self.origin, self.prefix = split_base_url(base_url)
        self.base_url = self.origin + self.prefix

    def address(self, server: str | Server | Mapping[str, str | Server] | None) -> tuple[str, str]:
        """Origin and path prefix of an operation's server, None being the API's; of several by region that of the client's, or
        else the first.

        A base URL of the caller's stands for all, save that a relative one leads on from it.
        """
        if server is None:
            return self.origin, self.prefix
        if not isinstance(server, (str, Server)):
            server = server.get(self._region) or next(iter(server.values()))
        url = server_url(server, self._variables)
        if "://" not in url:
            from urllib.parse import urljoin

            return split_base_url(urljoin(f"{self.base_url}/", url))
        return (self.origin, self.prefix) if self._has_own_url else split_base_url(url)

    def merge_headers(self, headers: Mapping[str, str] | None) -> None:
        self.headers = merged(self.headers, headers or {})
