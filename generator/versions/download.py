"""One file from the web: https, or http on this machine; bounded in size and time; repeated where that can help."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from .. import __version__
from ..diagnostics import UserError

if TYPE_CHECKING:
    from http.client import HTTPResponse
    from urllib.parse import SplitResult

Progress: TypeAlias = Callable[[int, int | None], None]
"""Is told the bytes received, and those to come in all if the server says so."""

REDIRECTS = (301, 302, 303, 307, 308)
WORTH_REPEATING = (408, 425, 429, 500, 502, 503, 504)
CHUNK = 64 * 1024


class DownloadError(UserError):
    """No file; the text says why, and how to go on."""


class Limits(NamedTuple):
    """Seconds and bytes."""

    size: int = 64 * 2**20
    total: float = 120.0
    """For the whole download, repetitions included."""
    silence: float = 20.0
    """Without a byte from the server."""
    attempts: int = 4
    pause: float = 0.5
    """Before the first repetition; twice as long before each further one."""
    redirects: int = 5


class _Passing(Exception):
    """A fault that another attempt may not meet."""


def download(
    url: str,
    *,
    headers: Mapping[str, str] | None = None,
    limits: Limits = Limits(),  # noqa: B008  # immutable
    progress: Progress = lambda received, total: None,
) -> bytes:
    """The file at `url`, whole. Raises DownloadError."""
    _check(url, None)
    attempt = _Attempt(url, {"User-Agent": f"sdkgen/{__version__}", **(headers or {})}, limits, progress)
    return _within(
        limits.total, attempt, f"{_shown(url)}: not done within {limits.total:g} s; try again, or give a file"
    )


def _within(seconds: float, attempt: _Attempt, late: str) -> bytes:
    """Runs it in a thread of its own: nothing else bounds look-up, connection and a server that drips."""
    answers: list[bytes] = []
    faults: list[BaseException] = []

    def work() -> None:
        try:
            answers.append(attempt.repeated())
        except BaseException as error:
            faults.append(error)

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    try:
        thread.join(seconds)
    finally:
        attempt.given_up.set()
    if answers:
        return answers[0]
    raise faults[0] if faults else DownloadError(late)


class _Attempt:
    """One file, as often as it takes."""

    def __init__(self, url: str, headers: Mapping[str, str], limits: Limits, progress: Progress) -> None:
        self.url, self.headers, self.limits, self.progress = url, headers, limits, progress
        self.given_up = threading.Event()

    def repeated(self) -> bytes:
        for count in range(self.limits.attempts):
            try:
                return self._once()
            except _Passing as error:
                if count + 1 == self.limits.attempts:
                    tries = f"{self.limits.attempts} attempts" if self.limits.attempts > 1 else "1 attempt"
                    raise DownloadError(
                        f"{_shown(self.url)}: {error} ({tries}); try again later, or give a file"
                    ) from None
            if self.given_up.wait(self.limits.pause * 2**count):
                break
        raise DownloadError(f"{_shown(self.url)}: given up")

    def _once(self) -> bytes:
        from http.client import HTTPException

        url = self.url
        try:
            for _ in range(self.limits.redirects + 1):
                with self._open(url) as response:
                    if response.status not in REDIRECTS:
                        return self._read(url, response)
                    url = _redirected(url, response.headers.get("Location"))
        except (OSError, HTTPException) as error:
            reason = _printable(str(getattr(error, "reason", None) or error)).strip("? ")[:100]
            raise _Passing(f"no answer ({reason or type(error).__name__})") from None
        raise DownloadError(f"{_shown(self.url)}: more than {self.limits.redirects} redirects; give the final address")

    def _open(self, url: str) -> HTTPResponse:
        """The answer, whatever its status: this opener follows no redirect and raises for none."""
        from urllib import request

        # what is on this machine is not reached through a proxy
        proxies = request.ProxyHandler({}) if _is_loopback(_split(url)) else request.ProxyHandler()
        opener = request.OpenerDirector()
        for handler in (proxies, request.HTTPHandler(), request.HTTPSHandler()):
            opener.add_handler(handler)
        headers = {"Accept-Encoding": "identity", **self.headers}
        response: HTTPResponse | None = opener.open(request.Request(url, headers=headers), timeout=self.limits.silence)
        assert response is not None
        return response

    def _read(self, url: str, response: HTTPResponse) -> bytes:
        if response.status in WORTH_REPEATING:
            raise _Passing(f"the server answers {response.status}")
        if response.status != 200:
            cure = "check the version or the address" if response.status in (404, 410) else "check the address"
            raise DownloadError(f"{_shown(url)}: the server answers {response.status}; {cure}")
        if (encoding := response.headers.get("Content-Encoding", "identity")) != "identity":
            raise DownloadError(f"{_shown(url)}: sent as {encoding[:40]!r}, which was not asked for; give a file")
        length = response.headers.get("Content-Length", "")
        total = int(length) if length.isascii() and length.isdecimal() and len(length) < 20 else None
        content = bytearray()
        if total is not None and total > self.limits.size:
            raise self._too_large(url)
        while chunk := response.read1(CHUNK):
            content += chunk
            if len(content) > self.limits.size:
                raise self._too_large(url)
            if self.given_up.is_set():
                raise DownloadError(f"{_shown(url)}: given up")
            self.progress(len(content), total)
        if total is not None and len(content) < total:
            raise _Passing(f"cut off after {len(content)} of {total} bytes")
        return bytes(content)

    def _too_large(self, url: str) -> DownloadError:
        limit = f"{self.limits.size / 2**20:g} MiB"
        return DownloadError(f"{_shown(url)}: larger than {limit}, so it is no description; check the address")


# --- addresses -----------------------------------------------------------------------------------------------------------


def _redirected(url: str, location: str | None) -> str:
    from urllib.parse import urljoin

    if not location:
        raise DownloadError(f"{_shown(url)}: redirects to nowhere; check the address")
    target = urljoin(url, location)
    _check(target, url)
    return target


def _check(url: str, redirected_from: str | None) -> None:
    """Only https; http where nobody listens in: on this machine, and not by order of another one."""
    origin = f", redirected from {_shown(redirected_from)}" if redirected_from else ""
    parts = _split(url)
    if parts.username is not None or parts.password is not None:
        raise DownloadError(f"{_shown(url)}{origin}: holds a user name or password; leave them out")
    foreign = redirected_from is not None and not _is_loopback(_split(redirected_from))
    local = _is_loopback(parts) and not foreign
    if parts.hostname and (parts.scheme == "https" or (parts.scheme == "http" and local)):
        return
    raise DownloadError(
        f"{_shown(url)}{origin}: only https is allowed, or http on this machine; give an https address or a file"
    )


def _split(url: str) -> SplitResult:
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError as error:
        raise DownloadError(f"{_shown(url)}: is no address ({error}); correct it") from None
    if any(character <= " " or not character.isascii() for character in url):
        raise DownloadError(f"{_shown(url)}: holds characters that addresses do not; correct it")
    return parts


def _is_loopback(parts: SplitResult) -> bool:
    from ipaddress import ip_address

    if parts.hostname == "localhost":
        return True
    try:
        return ip_address(parts.hostname or "").is_loopback
    except ValueError:
        return False


def _shown(url: str) -> str:
    """An address for messages: short, printable and without a password."""
    text = _printable(url)
    scheme, separator, rest = text.partition("://")
    host, slash, path = rest.partition("/")
    text = f"{scheme}{separator}{host.rpartition('@')[2]}{slash}{path}"
    return text if len(text) <= 200 else text[:197] + "..."


def _printable(text: str) -> str:
    """Without what could move a terminal's cursor: it may be a server's own words."""
    return "".join(character if character.isprintable() else "?" for character in text)
