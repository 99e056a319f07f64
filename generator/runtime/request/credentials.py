"""Credentials: where they come from, the check of what may be sent, and the request field they travel in."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias, cast

from ..client.api import Credential
from ..errors import CredentialsError

Secret: TypeAlias = "str | tuple[str, str]"
"""A token; for basic authentication the user name and the password."""

TokenSource: TypeAlias = "Secret | Callable[[], Secret]"
AsyncTokenSource: TypeAlias = "Secret | Callable[[], Secret] | Callable[[], Awaitable[Secret]]"

_HIDDEN = "[hidden]"


class Authorization:
    """A credential ready to be sent: one field of the request. Neither `repr` nor pickle gives it away."""

    __slots__ = ("_secrets", "name", "place", "text")

    def __init__(self, place: str, name: str, text: str, secrets: tuple[str, ...]) -> None:
        self.place = place
        self.name = name
        self.text = text
        self._secrets = secrets

    def __repr__(self) -> str:
        return "Authorization([hidden])"

    def __reduce__(self) -> Any:
        raise TypeError("credentials are not pickled")

    def hide(self, text: str) -> str:
        """`text` without the credential, for what a server or a library says about a request."""
        for secret in self._secrets:
            text = text.replace(secret, _HIDDEN)
        return text

    def hide_bytes(self, data: bytes) -> bytes:
        """`data` without the credential."""
        for secret in self._secrets:
            data = data.replace(secret.encode(), _HIDDEN.encode())
        return data


class Credentials:
    """A client's token, or the function that gives it. The function is asked once a call, for all its attempts.

    Args:
        credential: what the API wants; None for an API without authentication, where a token is refused.
        token: given by the caller; None falls back to the environment variable `env`.

    Raises:
        CredentialsError: no token, or one that cannot be sent.
    """

    __slots__ = ("_credential", "_fixed", "_source")

    def __init__(self, credential: Credential | None, token: Any, env: str | None) -> None:
        self._credential = credential
        self._fixed: Authorization | None = None
        self._source: Callable[[], Any] | None = None
        if credential is None:
            if token is not None:
                raise CredentialsError("this API takes no token")
            return
        if token is None and env:
            token = os.environ.get(env)
        if token is None:
            hint = f", or set the environment variable {env}" if env else ""
            raise CredentialsError(f"no token: pass one{hint}")
        if callable(token):
            self._source = cast("Callable[[], Any]", token)
        else:
            self._fixed = authorize(credential, token)

    def __repr__(self) -> str:
        return "Credentials([hidden])"

    def __reduce__(self) -> Any:
        raise TypeError("credentials are not pickled")

    def get(self) -> Authorization | None:
        """What to send with one call; None for an API without authentication."""
        if self._source is None or self._credential is None:
            return self._fixed
        return authorize(self._credential, self._source())

    async def aget(self) -> Authorization | None:
        """The same for asynchronous clients, whose function may be asynchronous too."""
        if self._source is None or self._credential is None:
            return self._fixed
        token = self._source()
        return authorize(self._credential, await token if hasattr(token, "__await__") else token)


def authorize(credential: Credential, token: Any) -> Authorization:
    """The field that carries `token`.

    Raises:
        CredentialsError: it is of the wrong type, empty, or holds anything but visible ASCII characters (a line break
            would start another header). The message does not show it.
    """
    place, name = credential.place, credential.name
    if credential.kind == "basic":
        user, password = _pair(token)
        from base64 import b64encode

        text = b64encode(f"{user}:{password}".encode()).decode()
        return Authorization(place, name, f"Basic {text}", tuple(filter(None, (text, password))))
    _check(token, "the token")
    return Authorization(place, name, f"Bearer {token}" if credential.kind == "bearer" else token, (token,))


def _pair(token: Any) -> tuple[str, str]:
    pair = cast("tuple[Any, ...]", token)
    if not isinstance(token, tuple) or len(pair) != 2:
        raise CredentialsError("basic authentication takes a tuple of user name and password")
    user, password = pair
    for part, what in ((user, "the user name"), (password, "the password")):
        if not isinstance(part, str) or not part.isprintable():
            raise CredentialsError(f"{what} is not text, or holds a control character")
    if ":" in user:
        raise CredentialsError("the user name holds a colon, which would end it")
    return user, password


def _check(token: Any, what: str) -> None:
    if not isinstance(token, str):
        raise CredentialsError(f"{what} is a {type(token).__name__}, not a string")
    if not token:
        raise CredentialsError(f"{what} is empty")
    if not token.isascii() or not token.isprintable() or " " in token:
        raise CredentialsError(f"{what} holds a space, a line break or another character that no token has")
