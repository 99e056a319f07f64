"""A client's settings: what they may be, and what follows from them."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from typing import Any

from ..http.rate_limit import Limiter
from ..request.headers import header_items
from ..request.text import Pairs
from .api import ApiInfo, Quota, Server


def url_of_environment(api: ApiInfo, region: str | None) -> str | None:
    """What stands for the URL of the usual server where the caller gives none."""
    if not api.prefix or region not in (None, api.default_server):
        return None
    return os.environ.get(f"{api.prefix}_BASE_URL") or None


def base_url_of(api: ApiInfo, region: str | None, variables: Mapping[str, str | None]) -> str:
    """The URL of the API's server that `region` means. Raises ValueError for a region that the API has not."""
    region = region or api.default_server
    if region not in api.servers:
        raise ValueError(f"unknown region {region!r}; the API has {', '.join(map(repr, api.servers)) or 'none'}")
    url = server_url(api.servers[region], variables)
    if not url:
        raise ValueError("the description of this API names no server: pass base_url")
    if "://" not in url:
        raise ValueError(f"the description of this API names its server by the relative URL {url!r}: pass base_url")
    return url


def server_url(server: str | Server, variables: Mapping[str, str | None]) -> str:
    """A server's URL with its variables filled in. Raises ValueError for values that lead elsewhere, or to no host."""
    if isinstance(server, str):
        return server
    authority = server.url.partition("://")[2].partition("/")[0]
    for name, default in server.variables.items():
        value = server.value(name, variables)
        if default.startswith("/") and authority.endswith(f"{{{name}}}"):
            if value and not value.startswith("/"):
                raise ValueError(f"{name} is a path behind a host and begins with a slash, unlike {value!r}")
        elif f"{{{name}}}" in authority and not {"/", "\\", "?", "#", "@"}.isdisjoint(value):
            raise ValueError(f"{name} is part of a host, unlike {value!r}")
        if authority == f"{{{name}}}" and not value:
            raise ValueError(f"the server {server.url} needs {name}")
    return server.filled(variables)


_told: set[str] = set()


def warn_of_plain_http(origin: str) -> None:
    """Warn, once for each server, that what is sent can be read on the way; loopback has none."""
    if origin in _told or _is_loopback(origin.partition("://")[2]):
        return
    _told.add(origin)
    from ..warn import warn

    warn(f"{origin} is no https server: everything is sent in the clear, credentials first of all", UserWarning)


def _is_loopback(netloc: str) -> bool:
    host = netloc.partition("]")[0].lstrip("[") if netloc.startswith("[") else netloc.partition(":")[0]
    return host == "::1" or host.startswith("127.") or host == "localhost" or host.endswith(".localhost")


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


def base_headers(api: ApiInfo) -> Pairs:
    python = ".".join(map(str, sys.version_info[:3]))
    agent = f"{api.package} {api.generator}".strip() + f" Python/{python} ({sys.platform})"
    return [
        ("Accept", "application/json"),
        ("Accept-Encoding", "gzip, deflate"),
        ("User-Agent", agent),
        *header_items(api.headers),
    ]


def merged(headers: Pairs, changes: Mapping[str, Any]) -> Pairs:
    """`headers` with those of `changes` in their place. None and `omit` change nothing. Raises ValueError."""
    added = header_items(changes)
    if not added:
        return headers
    names = {name.lower() for name, _ in added}
    return [*(pair for pair in headers if pair[0].lower() not in names), *added]


def make_limiter(mode: str, quota: Quota | None) -> Limiter | None:
    if mode not in ("off", "wait"):
        raise ValueError(f"rate_limit is 'off' or 'wait', not {mode!r}")
    if mode == "off":
        return None
    return Limiter() if quota is None else Limiter(quota.limit, quota.window)


def checked_retries(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ValueError(f"max_retries is a number from 0, not {value!r}")
    return value


def checked_deadline(value: Any) -> float | None:
    if value is None:
        return None
    if not isinstance(value, (int, float)) or isinstance(value, bool) or not 0 < value < float("inf"):
        raise ValueError(f"a deadline is a positive number of seconds or None, not {value!r}")
    return float(value)
