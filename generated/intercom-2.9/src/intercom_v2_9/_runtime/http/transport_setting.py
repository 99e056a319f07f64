"""What the settings `transport` and `http_client` may be."""

from __future__ import annotations

from typing import Any

from ..client.logs import logger


def exclusive(transport: Any) -> None:
    if transport is not None:
        raise ValueError("http_client and transport exclude each other")


def checked(transport: Any) -> None:
    if not callable(getattr(transport, "send", None)):
        raise ValueError(f"a transport is 'default', 'fast' or an object with a method send, not {transport!r}")


def tell_about_fork(package: str, error: RuntimeError) -> None:
    """pyreqwest's threads do not survive a fork, and it refuses to start new ones in the child."""
    logger(package).warning("the default transport takes the place of the fast one: %s", error)
