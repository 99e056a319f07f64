"""Where a redirect may lead: at most five times, never to another origin, never with a body lost on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..errors import RedirectError

if TYPE_CHECKING:
    from ..request.call import Call

MAX_REDIRECTS = 5
REDIRECTS = frozenset({301, 302, 303, 307, 308})


def followed(
    call: Call, status_code: int, location: str, origin: str, method: str, target: str, count: int
) -> tuple[str, str]:
    """Method and target of the request that redirect number `count` asks for.

    303 is followed with GET, 307 and 308 with the same method and body, 301 and 302 too if there is no body to lose. A
    browser would turn a POST answered by 301 or 302 into a GET: the call would seem to have succeeded.

    Raises:
        RedirectError: it must not be followed.
    """
    where = f"{call.method} {call.path} was redirected"
    if count > MAX_REDIRECTS:
        raise RedirectError(f"{where} more than {MAX_REDIRECTS} times")
    new_target = redirect_target(origin, target, location)
    if new_target is None:
        raise RedirectError(f"{where} away from {origin}, to {location[:200]!r}; credentials are not sent there")
    if status_code == 303 and method != "HEAD":
        call.drop_body()
        return "GET", new_target
    if status_code in (301, 302) and method not in ("GET", "HEAD", "OPTIONS"):
        raise RedirectError(f"{where} with {status_code}, which loses the body")
    if not call.replayable:
        raise RedirectError(f"{where}, and its body cannot be sent again")
    return method, new_target


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
