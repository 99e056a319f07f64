"""Where a redirect may lead: at most five times, never to another origin or away from the API, never without its body."""

from __future__ import annotations

from typing import Any, NamedTuple

from ..errors import RedirectError
from ..request.path import climbs

MAX_REDIRECTS = 5
REDIRECTS = frozenset({301, 302, 303, 307, 308})


class Redirect(NamedTuple):
    """Where a call goes next, and how."""

    method: str
    target: str
    drops_body: bool = False


def followed(
    asked: Redirect,
    status_code: int,
    location: str,
    origin: str,
    base_path: str,
    *,
    count: int,
    replayable: bool,
    shown: str,
) -> Redirect:
    """The request that redirect number `count` asks for.

    303 is followed with GET (HEAD stays HEAD), 307 and 308 with the same method and body, 301 and 302 too if there is no
    body to lose. A browser would turn a POST answered by 301 or 302 into a GET: the call would seem to have succeeded.

    Args:
        asked: the request that was redirected.
        base_path: that of the server's URL, which has the credentials' owner: other paths may have others.
        replayable: whether its body can be sent again.
        shown: the call, for messages.

    Raises:
        RedirectError: it must not be followed.
    """
    where = f"{shown} was redirected"
    if count > MAX_REDIRECTS:
        raise RedirectError(f"{where} more than {MAX_REDIRECTS} times")
    target = redirect_target(origin, asked.target, location)
    if target is None:
        raise RedirectError(f"{where} away from {origin}, to {_shown(location)}; credentials are not sent there")
    if not _is_below(target, base_path):
        raise RedirectError(
            f"{where} away from {origin}{base_path}, to {_shown(location)}; credentials are not sent there"
        )
    if status_code == 303 and asked.method != "HEAD":
        return Redirect("GET", target, drops_body=True)
    if status_code in (301, 302) and asked.method not in ("GET", "HEAD", "OPTIONS"):
        raise RedirectError(f"{where} with {status_code}, which loses the body")
    if not replayable:
        raise RedirectError(f"{where}, and its body cannot be sent again")
    return Redirect(asked.method, target)


def _shown(location: str) -> str:
    """A location without its query, which may hold a credential."""
    return repr(location.partition("?")[0][:200])


def _is_below(target: str, base_path: str) -> bool:
    path = target.partition("?")[0]
    return not climbs(path) and (path == base_path or path.startswith(f"{base_path}/"))


def redirect_target(origin: str, target: str, location: str) -> str | None:
    """Path and query of `location` on `origin`, where a redirect from `target` points; None if it leads elsewhere."""
    from urllib.parse import quote, urljoin, urlsplit

    if "\\" in location or not location.isprintable():
        return None
    try:
        base, url = urlsplit(origin), urlsplit(urljoin(origin + target, location))
        same = (url.scheme, url.hostname, _port(url)) == (base.scheme, base.hostname, _port(base))
    except ValueError:
        return None
    if not same or "@" in url.netloc:
        return None
    path = quote(url.path or "/", safe="/%:@!$&'()*+,;=-._~", encoding="latin-1", errors="replace")
    query = quote(url.query, safe="/%:@!$&'()*+,;=-._~?", encoding="latin-1", errors="replace")
    return f"{path}?{query}" if query else path


def _port(url: Any) -> int:
    return url.port or (443 if url.scheme == "https" else 80)
