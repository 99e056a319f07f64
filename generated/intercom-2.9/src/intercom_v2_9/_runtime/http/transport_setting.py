"""What the settings `transport`, `http_client`, `proxy`, `verify` and `cert` may be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from ..client.logs import logger

if TYPE_CHECKING:
    from ssl import SSLContext

Verify: TypeAlias = "bool | str | SSLContext"
"""Whether the server's certificate is checked; a file of authorities to trust, or an `ssl.SSLContext`."""

Cert: TypeAlias = "str | tuple[str, str] | tuple[str, str, str]"
"""The client's own certificate: a file, or the files of certificate and key, and the key's password."""


class Network(NamedTuple):
    """How connections are made; as the arguments of an httpx2 client."""

    proxy: Any = None
    verify: Any = True
    cert: Any = None


DEFAULT_NETWORK = Network()


def origin_of(client: Any) -> str | None:
    """`httpx2` or `httpx`, whichever a client is from; None for anything else. Imports neither."""
    for cls in type(client).__mro__:
        library = cls.__module__.partition(".")[0]
        if library in ("httpx2", "httpx") and cls.__name__ in ("Client", "AsyncClient"):
            return library
    return None


def checked_client(client: Any, wanted: str, transport: Any, network: Network) -> None:
    """Raise unless `client` is what is wanted, or its like of httpx, and the only word on how requests are sent."""
    exclusive(transport)
    if network != DEFAULT_NETWORK:
        raise ValueError("proxy, verify and cert are set on the http_client itself")
    classes: tuple[type, ...] = type(client).__mro__
    names = {cls.__name__ for cls in classes if cls.__module__.partition(".")[0] in ("httpx2", "httpx")}
    kind = wanted.partition(".")[2]
    if kind not in names:
        shown = f"{classes[0].__module__.partition('.')[0]}.{classes[0].__qualname__}"
        raise TypeError(f"http_client is an {wanted} or an httpx.{kind}, not {shown}")


def exclusive(transport: Any) -> None:
    if transport is not None:
        raise ValueError("http_client and transport exclude each other")


def checked(transport: Any, network: Network) -> None:
    if network != DEFAULT_NETWORK:
        raise ValueError("proxy, verify and cert are for the default transport")
    if transport != "fast" and not callable(getattr(transport, "send", None)):
        raise ValueError(f"a transport is 'default', 'fast' or an object with a method send, not {transport!r}")


def tell_about_fork(package: str, error: RuntimeError) -> None:
    """pyreqwest's threads do not survive a fork, and it refuses to start new ones in the child."""
    logger(package).warning("the default transport takes the place of the fast one: %s", error)
