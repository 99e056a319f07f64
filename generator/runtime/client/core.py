"""What a client is beside its methods: its settings, and what all its views share. No I/O."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from ..http.retry import RetryBudget
from ..http.transport import Timeout
from ..request.credentials import Credentials
from .api import ApiInfo
from .clock import Clock
from .settings import base_headers, checked_deadline, checked_retries, make_limiter, merged, split_base_url

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
        self.limiter = make_limiter(rate_limit, api.quota)
        holder.locked = (self.budget,) if self.limiter is None else (self.budget, self.limiter)
        self.credentials = Credentials(api.credentials[0] if api.credentials else None, token, api.env)
        self.headers = base_headers(api)
        self._set_base_url(base_url)
        self.timeout = Timeout.of(timeout)
        self.max_retries = checked_retries(max_retries)
        self.deadline = checked_deadline(deadline)
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
            self.max_retries = checked_retries(value)
        elif name == "deadline":
            self.deadline = checked_deadline(value)
        elif name == "default_headers":
            self.merge_headers(value)
        else:
            setattr(self, name, value)

    def _set_base_url(self, base_url: str) -> None:
        self.origin, self.prefix = split_base_url(base_url)
        self.base_url = self.origin + self.prefix

    def merge_headers(self, headers: Mapping[str, str] | None) -> None:
        self.headers = merged(self.headers, headers or {})
