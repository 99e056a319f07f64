"""What a page is asked for with, and the URLs that answers give for the next one. No I/O."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from ..errors import PaginationError
from ..guards import is_mapping
from ..request.path import climbs
from ..request.query import parse_query, query_pairs

if TYPE_CHECKING:
    from urllib.parse import SplitResult

Place: TypeAlias = "str | tuple[str, ...]"
"""What carries the place: the name of a query parameter, or the path of a member in the JSON body."""


class PageRequest:
    """What one page is asked for with. Never changed: `at` and `to` return new ones."""

    __slots__ = ("_seen", "base_url", "behind", "credentials", "json", "method", "path", "query")

    def __init__(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        json: Any = None,
        base_url: str = "",
        credentials: frozenset[str] = frozenset(),
    ) -> None:
        self.method = method
        self.path = path
        """Below the base URL, beginning with a slash, encoded."""
        self.query: Mapping[str, Any] = query or {}
        self.json = json
        self.base_url = base_url
        self.credentials = credentials
        """Query parameters that the client adds itself: a server that repeats them in a next URL is not to be believed."""
        self.behind: Sequence[Any] = ()
        """The items of the page before, where pages are counted: nothing else tells whether the API heeds the count."""
        self._seen: _Seen | None = None

    def __repr__(self) -> str:
        return f"PageRequest({self.method!r}, {self.path!r}, query={dict(self.query)!r}, json={self.json!r})"

    @property
    def is_first(self) -> bool:
        """Whether no page leads here: the request is the caller's own."""
        return self._seen is None

    def value(self, place: Place) -> Any:
        """What the request has at `place`; None for nothing."""
        value: Any = self.query if isinstance(place, str) else self.json
        for name in (place,) if isinstance(place, str) else place:
            value = value.get(name) if is_mapping(value) else None
        return value

    def at(self, place: Place, value: Any) -> PageRequest:
        """The same request with `value` at `place`, and everything else as it is."""
        if isinstance(place, str):
            return self._copy(query={**self.query, place: value})
        return self._copy(json=_with_member(self.json, place, value))

    def after(self, items: Sequence[Any]) -> PageRequest:
        """The same request, knowing that `items` are those of the page before."""
        return self._copy(behind=items)

    def to(self, url: str) -> PageRequest:
        """The request that a next URL means.

        Raises:
            PaginationError: the URL is on another origin than the base URL, or not below its path.
        """
        path, query = _own_url(url, self.base_url, self.path)
        given = [pair for pair in parse_query(query) if pair[0] not in self.credentials]
        named = {name for name, _ in given}
        merged: dict[str, list[str]] = {}
        kept = [pair for pair in query_pairs(self.query) if pair[0] not in named]
        for name, value in kept + given:
            merged.setdefault(name, []).append(value)
        return self._copy(path=path, query=merged)

    def remember(self, key: object, previous: object = None) -> PageRequest:
        """This request, knowing that it asks for `key`, as those before it asked for what they know.

        Args:
            key: what tells this page from the others: its cursor, its number, its URL.
            previous: the key of the request before, if that one was the first and does not know it.

        Raises:
            PaginationError: `key` was asked for before.
        """
        seen = self._seen or _Seen({} if previous is None else {previous: 0}, 0 if previous is None else 1)
        following = seen.with_key(key)
        if following is None:
            # of a URL the path alone: a query can hold a credential
            named = cast("tuple[object, ...]", key)[0] if isinstance(key, tuple) else key
            raise PaginationError(f"{self.method} {self.path} would go in circles: it names {named!r} as next again")
        copy = self._copy()
        copy._seen = following
        return copy

    def _copy(self, **changed: Any) -> PageRequest:
        copy = PageRequest(
            self.method,
            self.path,
            query=self.query,
            json=self.json,
            base_url=self.base_url,
            credentials=self.credentials,
        )
        copy._seen = self._seen
        copy.behind = self.behind
        for name, value in changed.items():
            setattr(copy, name, value)
        return copy


class _Seen:
    """The keys of a page and of those before it: the first `count` of `keys`, which later pages share and go on with."""

    __slots__ = ("count", "keys")

    def __init__(self, keys: dict[object, int], count: int) -> None:
        self.keys = keys
        self.count = count

    def with_key(self, key: object) -> _Seen | None:
        """These and one more; None if it is one of these."""
        keys, count = self.keys, self.count
        place = keys.setdefault(key, count) if len(keys) == count else keys.get(key, -1)
        if 0 <= place < count:
            return None
        if place != count:  # other pages went on from here: this is a way of its own
            keys = {known: number for known, number in keys.items() if number < count}
            keys[key] = count
        return _Seen(keys, count + 1)


def _with_member(json: Any, path: tuple[str, ...], value: Any) -> Any:
    """A copy of a JSON object with the member at `path` set; objects on the way are made where there are none."""
    if not path:
        return value
    members = dict(json) if is_mapping(json) else {}
    members[path[0]] = _with_member(members.get(path[0]), path[1:], value)
    return members


# --- URLs ------------------------------------------------------------------------------------------------------------


def _own_url(url: str, base_url: str, path: str) -> tuple[str, str]:
    """Path (below the base URL) and query of `url`, which may be relative to `path`.

    Raises:
        PaginationError: see `PageRequest.to`.
    """
    from urllib.parse import urlsplit

    base = urlsplit(base_url)
    root = base.path.rstrip("/")
    target = _on_origin(url, f"{base.scheme}://{base.netloc}", root + path)
    shown = url.partition("?")[0][:200]  # a query can hold a credential
    if target is None:
        raise PaginationError(
            f"the next page's URL is not on {base.scheme}://{base.hostname}, where the API is: {shown!r}"
        )
    below = target.path.removeprefix(root)
    if climbs(target.path) or below.startswith("//") or not target.path.startswith(f"{root}/"):
        raise PaginationError(f"the next page's URL is not below the API's path {root + '/'!r}: {shown!r}")
    return _encoded(below), target.query


def _on_origin(url: str, origin: str, path: str) -> SplitResult | None:
    """`url`, which may be relative to `path`, if it is on `origin`."""
    from urllib.parse import urljoin, urlsplit

    if "\\" in url:  # some take it for a slash, and so another part of the URL for the host
        return None
    try:
        target = urlsplit(urljoin(origin + path, url))
        is_own = _origin(target) == _origin(urlsplit(origin)) and "@" not in target.netloc
    except ValueError:
        return None
    return target if is_own else None


def _origin(url: SplitResult) -> tuple[str, str | None, int | None]:
    return url.scheme, url.hostname, url.port or {"http": 80, "https": 443}.get(url.scheme)


def _encoded(path: str) -> str:
    """`path` with what no URL may hold percent-encoded; what is encoded already stays."""
    from urllib.parse import quote

    return quote(path, safe="/%:@!$&'()*+,;=-._~")
