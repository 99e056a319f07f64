"""What a generated client knows of its API. Plain classes: this module is loaded with the client's package."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal, TypeAlias

    Requirements: TypeAlias = tuple[tuple[str, ...], ...]
    """Credentials by name: one of these groups is to be sent, whole. An empty group: nothing is needed."""


class Credential:
    """How the API wants to be shown who calls: one of OpenAPI's security schemes.

    Args:
        kind: `apikey` is sent as it is, at `place` and under `name`.
        env: the environment variable that is read where the caller gives nothing.
        token_url: where OAuth 2.0 gives access tokens; below the base URL, or a whole URL.
        refresh_url: the same for refreshed ones; `token_url` where it is absent.
        client_env: prefix of the environment variables `..._CLIENT_ID` and `..._CLIENT_SECRET`, which are read for OAuth 2.0
            client credentials.
    """

    __slots__ = ("client_env", "env", "kind", "name", "place", "refresh_url", "token_url")

    def __init__(
        self,
        kind: Literal["bearer", "basic", "apikey"],
        place: Literal["header", "query", "cookie"] = "header",
        name: str = "Authorization",
        *,
        env: str | None = None,
        token_url: str | None = None,
        refresh_url: str | None = None,
        client_env: str | None = None,
    ) -> None:
        self.kind = kind
        self.place = place
        self.name = name
        self.env = env
        self.token_url = token_url
        self.refresh_url = refresh_url
        self.client_env = client_env

    def __repr__(self) -> str:
        return f"Credential({self.kind!r}, {self.place!r}, {self.name!r})"


class Server:
    """Where an API is: a URL with variables in braces, and what each of them is unless the caller says otherwise."""

    __slots__ = ("url", "variables")

    def __init__(self, url: str, variables: Mapping[str, str] | None = None) -> None:
        self.url = url
        self.variables = variables or {}

    def value(self, name: str, given: Mapping[str, str | None]) -> str:
        """What stands for a variable."""
        value = given.get(name)
        return self.variables[name] if value is None else value

    def filled(self, given: Mapping[str, str | None]) -> str:
        """The URL with its variables filled in."""
        url = self.url
        for name in self.variables:
            url = url.replace(f"{{{name}}}", self.value(name, given))
        return url.rstrip("/")

    def __repr__(self) -> str:
        return f"Server({self.url!r})"


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
        servers: region to server; `default_server` is one of the regions.
        headers: sent with every request, unless the caller sets them otherwise.
        credentials: by name, which is the argument of the constructor that takes them.
        security: the credentials that an operation needs which does not say itself.
        needs_credentials: whether no operation can be called without any.
        generator: name and version of what has written the client.
        quota: its rate limit, where that is known beforehand.
        prefix: of the environment variables `<prefix>_BASE_URL` and `<prefix>_LOG`.
        idempotency_header: carries a key by which the API knows a request that is sent again.
    """

    __slots__ = (
        "credentials",
        "default_server",
        "generator",
        "headers",
        "idempotency_header",
        "needs_credentials",
        "package",
        "prefix",
        "quota",
        "security",
        "servers",
        "title",
        "version",
    )

    def __init__(
        self,
        title: str,
        version: str,
        package: str,
        servers: Mapping[str, str | Server],
        default_server: str = "",
        headers: Mapping[str, str] | None = None,
        credentials: Mapping[str, Credential] | None = None,
        security: Requirements = (),
        needs_credentials: bool = False,
        generator: str = "",
        quota: Quota | None = None,
        prefix: str = "",
        idempotency_header: str | None = None,
    ) -> None:
        self.title = title
        self.version = version
        self.package = package
        self.servers = servers
        self.default_server = default_server
        self.headers = headers or {}
        self.credentials = credentials or {}
        self.security = security
        self.needs_credentials = needs_credentials
        self.generator = generator
        self.quota = quota
        self.prefix = prefix
        self.idempotency_header = idempotency_header

    def __repr__(self) -> str:
        return f"<ApiInfo {self.title!r} {self.version!r}>"
