"""Credentials: where they come from, the check of what may be sent, and the request fields they travel in."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from ..client.api import Credential
from ..errors import CredentialsError
from .oauth import ClientCredentials, RefreshToken, Tokens

if TYPE_CHECKING:
    from ..client.api import ApiInfo, Requirements

Secret: TypeAlias = "str | tuple[str, str] | ClientCredentials | RefreshToken"
"""A token; for basic authentication the user name and the password; for OAuth 2.0 also what tokens are fetched with."""

TokenSource: TypeAlias = "Secret | Callable[[], Secret]"
AsyncTokenSource: TypeAlias = "Secret | Callable[[], Secret] | Callable[[], Awaitable[Secret]]"

_HIDDEN = "[hidden]"


class Authorization:
    """Credentials ready to be sent: fields of the request. Neither `repr` nor pickle gives them away."""

    __slots__ = ("_secrets", "fields")

    def __init__(self, fields: Sequence[tuple[str, str, str]], secrets: tuple[str, ...]) -> None:
        self.fields = fields
        """Place, name and text of each."""
        self._secrets = secrets

    def __repr__(self) -> str:
        return "Authorization([hidden])"

    def __reduce__(self) -> Any:
        raise TypeError("credentials are not pickled")

    def joined(self, other: Authorization) -> Authorization:
        """Both together."""
        return Authorization((*self.fields, *other.fields), (*self._secrets, *other._secrets))

    def hide(self, text: str) -> str:
        """`text` without the credentials, for what a server or a library says about a request."""
        for secret in self._secrets:
            text = text.replace(secret, _HIDDEN)
        return text

    def hide_bytes(self, data: bytes) -> bytes:
        """`data` without the credentials."""
        for secret in self._secrets:
            data = data.replace(secret.encode(), _HIDDEN.encode())
        return data


class Credentials:
    """A client's credentials by name: tokens, functions that give them, or what they are fetched with.

    A function is asked once a call, for all its attempts.

    Args:
        given: by the caller, by name; what is None falls back to the environment.
        sent: names of the headers that the client sends anyway: who sets `Authorization` needs no token.
        is_optional: whether an absence is not told before the server does: the caller's own HTTP client may have them.

    Raises:
        CredentialsError: none at all where every operation needs one, or one that cannot be sent.
    """

    __slots__ = ("_api", "_is_optional", "_sources")

    def __init__(
        self,
        api: ApiInfo,
        given: Mapping[str, Any],
        sent: Sequence[tuple[str, str]] = (),
        *,
        is_optional: bool = False,
    ) -> None:
        self._api = api
        self._is_optional = is_optional
        self._sources: dict[str, Any] = {}
        for name, value in given.items():
            if value is not None and name not in api.credentials:
                raise CredentialsError(f"this API takes no {name}")
        for name, credential in api.credentials.items():
            source = given.get(name)
            source = _from_environment(credential) if source is None else source
            if source is not None:
                self._sources[name] = _checked(credential, source)
        if api.needs_credentials and not self._sources and not is_optional and not self._are_sent(sent):
            names, hint = _spoken(api.security, api.credentials)
            raise CredentialsError(f"no credentials: pass {names or 'some'} to the client{hint}")

    def _are_sent(self, headers: Sequence[tuple[str, str]]) -> bool:
        wanted = {one.name.lower() for one in self._api.credentials.values() if one.place == "header"}
        return any(name.lower() in wanted for name, _ in headers)

    def __repr__(self) -> str:
        return "Credentials([hidden])"

    def __reduce__(self) -> Any:
        raise TypeError("credentials are not pickled")

    def with_changes(self, given: Mapping[str, Any]) -> Credentials:
        """A copy with these in place of those of the same names."""
        copy = Credentials.__new__(Credentials)
        copy._api, copy._is_optional = self._api, self._is_optional
        fresh = {name: value for name, value in given.items() if value is not None}
        for name in fresh:
            if name not in self._api.credentials:
                raise CredentialsError(f"this API takes no {name}")
        new = {name: _checked(self._api.credentials[name], value) for name, value in fresh.items()}
        copy._sources = {**self._sources, **new}
        return copy

    def chosen(self, needed: Requirements, sent: Sequence[tuple[str, str]]) -> Iterator[tuple[Credential, Any]]:
        """The credentials to send with a call, each with its source: the first group of `needed` that is there whole.

        Args:
            needed: what the operation needs; an empty group, wherever it stands, is the last resort.
            sent: the call's headers; a credential that is among them already is neither needed nor sent.

        Raises:
            CredentialsError: no group is there.
        """
        if not needed:
            return
        headers = {name.lower() for name, _ in sent}
        for group in sorted(needed, key=lambda group: not group):
            missing = [name for name in group if name not in self._sources and not self._is_among(name, headers)]
            if not missing:
                break
        else:
            if self._is_optional:
                return
            names, hint = _spoken(needed, self._api.credentials)
            them = "them" if " " in names else "it"
            raise CredentialsError(f"this call needs {names}: pass {them} to the client{hint}")
        for name in group:
            if not self._is_among(name, headers):
                yield self._api.credentials[name], self._sources[name]

    def _is_among(self, name: str, headers: set[str]) -> bool:
        credential = self._api.credentials[name]
        return credential.place == "header" and credential.name.lower() in headers

    def drop_refused(self, needed: Requirements, sent: Sequence[tuple[str, str]], authorization: Authorization) -> bool:
        """Forget the fetched tokens of a call that was answered 401; whether there are any, and trying again makes sense."""
        fetched = [source for _, source in self.chosen(needed, sent) if isinstance(source, Tokens)]
        for tokens in fetched:
            for _, _, text in authorization.fields:
                tokens.drop(text)
        return bool(fetched)

    @property
    def tokens(self) -> tuple[Tokens, ...]:
        """The sources that fetch tokens."""
        return tuple(source for source in self._sources.values() if isinstance(source, Tokens))


def _from_environment(credential: Credential) -> Any:
    value = os.environ.get(credential.env) if credential.env else None
    if value is None and credential.client_env:
        client_id = os.environ.get(f"{credential.client_env}_CLIENT_ID")
        client_secret = os.environ.get(f"{credential.client_env}_CLIENT_SECRET")
        if client_id is not None and client_secret is not None:
            return ClientCredentials(client_id, client_secret)
    return value


def _checked(credential: Credential, source: Any) -> Any:
    """A source as it is kept: what is fixed is checked and made ready at once. Raises CredentialsError."""
    if isinstance(source, (ClientCredentials, RefreshToken)):
        if credential.kind != "bearer":
            raise CredentialsError("only OAuth 2.0 tokens are fetched; give the credential itself")
        return Tokens(source, credential.token_url, credential.refresh_url)
    if callable(source):
        return cast("Callable[[], Any]", source)
    return authorize(credential, source)


def _spoken(needed: Requirements, credentials: Mapping[str, Credential]) -> tuple[str, str]:
    """`key and user or token`, and where else they may come from."""
    groups = [group for group in needed if group]
    variables = dict.fromkeys(
        variable for group in groups for name in group if (variable := credentials[name].env) is not None
    )
    hint = f", or set the environment variable{'s' if len(variables) > 1 else ''} {', '.join(variables)}"
    return " or ".join(" and ".join(group) for group in groups), hint if variables else ""


# --- what is sent ----------------------------------------------------------------------------------------------------


def authorize(credential: Credential, token: Any) -> Authorization:
    """The field that carries `token`.

    Raises:
        CredentialsError: it is of the wrong type, empty, or holds what its field cannot carry (a line break would start
            another header). The message does not show it.
    """
    place, name = credential.place, credential.name
    if credential.kind == "basic":
        user, password = _pair(token)
        from base64 import b64encode

        text = b64encode(f"{user}:{password}".encode()).decode()
        return Authorization([(place, name, f"Basic {text}")], tuple(filter(None, (text, password))))
    if credential.kind == "bearer":
        _check(token, "the token")
        return Authorization([(place, name, f"Bearer {token}")], (token,))
    _check_key(place, token)
    return Authorization([(place, name, token)], _spellings(place, token))


def _spellings(place: str, token: str) -> tuple[str, ...]:
    """A key as a server may repeat it: in a query also percent-encoded."""
    if place != "query":
        return (token,)
    from .text import quote

    return tuple(dict.fromkeys((token, quote(token))))


def _pair(token: Any) -> tuple[str, str]:
    if isinstance(token, str) and ":" in token:
        user, _, password = token.partition(":")
        token = (user, password)
    pair = cast("tuple[Any, ...]", token)
    if not isinstance(token, tuple) or len(pair) != 2:
        raise CredentialsError("basic authentication takes a tuple of user name and password, or 'user:password'")
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


def _check_key(place: str, token: Any) -> None:
    """An API key is whatever the API says, `Token abc` too, as far as its field can carry it."""
    if not isinstance(token, str):
        raise CredentialsError(f"the key is a {type(token).__name__}, not a string")
    if not token.strip():
        raise CredentialsError("the key is empty")
    if not token.isprintable():
        raise CredentialsError("the key holds a line break or another control character")
    if place != "query" and (not token.isascii() or token != token.strip()):
        raise CredentialsError("the key begins or ends with a space, or holds a character outside of ASCII")
    if place == "cookie" and not {" ", ";", ",", '"', "\\"}.isdisjoint(token):
        raise CredentialsError("the key holds a character that would end its cookie")
