"""What a generated client knows of its API. Plain classes: this module is loaded with the client's package."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal


class Credential:
    """How the API wants to be shown who calls (OpenAPI's security schemes)."""

    __slots__ = ("kind", "name", "place")

    def __init__(
        self,
        kind: Literal["bearer", "basic", "apikey"],
        place: Literal["header", "query", "cookie"] = "header",
        name: str = "Authorization",
    ) -> None:
        self.kind = kind
        self.place = place
        self.name = name

    def __repr__(self) -> str:
        return f"Credential({self.kind!r}, {self.place!r}, {self.name!r})"


class Quota:
    """Calls that the API allows in a window of so many seconds: what holds until its answers tell."""

    __slots__ = ("limit", "window")

    def __init__(self, limit: int, window: float) -> None:
        self.limit = limit
        self.window = window

    def __repr__(self) -> str:
        return f"Quota({self.limit!r}, {self.window!r})"


class ApiInfo:
    """An API: what it is called, where it is, and what it wants to be sent.

    Args:
        servers: region to base URL; `default_server` is one of the regions.
        headers: sent with every request, unless the caller sets them otherwise.
        credentials: the ways to authenticate; the first is used.
        env: the environment variable that holds the token.
        generator: name and version of what has written the client.
        quota: its rate limit, where that is known beforehand.
    """

    __slots__ = (
        "credentials",
        "default_server",
        "env",
        "generator",
        "headers",
        "package",
        "quota",
        "servers",
        "title",
        "version",
    )

    def __init__(
        self,
        title: str,
        version: str,
        package: str,
        servers: Mapping[str, str],
        default_server: str = "",
        headers: Mapping[str, str] | None = None,
        credentials: tuple[Credential, ...] = (),
        env: str | None = None,
        generator: str = "",
        quota: Quota | None = None,
    ) -> None:
        self.title = title
        self.version = version
        self.package = package
        self.servers = servers
        self.default_server = default_server
        self.headers = headers or {}
        self.credentials = credentials
        self.env = env
        self.generator = generator
        self.quota = quota

    def __repr__(self) -> str:
        return f"<ApiInfo {self.title!r} {self.version!r}>"
