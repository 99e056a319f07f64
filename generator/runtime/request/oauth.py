"""OAuth 2.0 (RFC 6749): what access tokens are fetched with, and the one that is in use.

Fetched by `async_tokens` and its synchronous twin; no I/O here.
"""

from __future__ import annotations

from _thread import allocate_lock
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal

from ..errors import CredentialsError, SDKError
from ..guards import is_object
from .turns import AsyncTurns

MARGIN = 30.0
"""Seconds before its end at which a token is renewed; a tenth of its life, where that is shorter."""


class ClientCredentials:
    """Fetch access tokens as the client itself (RFC 6749, 4.4), and renew them before they end.

    Args:
        client_id, client_secret: what the authorization server knows the client by.
        scopes: what to ask for; nothing is asked for without them, and the server decides.
        token_url: in place of the description's.
        send_as: `basic` in the header, as RFC 6749 prefers, or `body` as `client_id` and `client_secret`.
        parameters: further fields of the token request, such as `audience`.
    """

    __slots__ = ("client_id", "client_secret", "parameters", "scopes", "send_as", "token_url")

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        *,
        scopes: Sequence[str] = (),
        token_url: str | None = None,
        send_as: Literal["basic", "body"] = "basic",
        parameters: Mapping[str, str] | None = None,
    ) -> None:
        self.client_id = client_id
        self.client_secret = client_secret
        self.scopes = _checked_scopes(scopes)
        self.token_url = token_url
        self.send_as = send_as
        self.parameters = parameters or {}

    def __repr__(self) -> str:
        return "ClientCredentials([hidden])"

    def __reduce__(self) -> Any:
        raise TypeError("credentials are not pickled")


class RefreshToken:
    """Fetch access tokens with a refresh token (RFC 6749, 6), and renew them before they end.

    Args:
        refresh_token: a later one that the server gives takes its place.
        client_id, client_secret: what the authorization server knows the client by, where it wants to.
        access_token: one that is still good, to begin with.
        scopes, token_url, send_as, parameters: as for `ClientCredentials`.
        on_renew: told of each answer of the server, with `access_token` and perhaps a new `refresh_token` to keep.
    """

    __slots__ = (
        "access_token",
        "client_id",
        "client_secret",
        "on_renew",
        "parameters",
        "refresh_token",
        "scopes",
        "send_as",
        "token_url",
    )

    def __init__(
        self,
        refresh_token: str,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        access_token: str | None = None,
        scopes: Sequence[str] = (),
        token_url: str | None = None,
        send_as: Literal["basic", "body"] = "basic",
        parameters: Mapping[str, str] | None = None,
        on_renew: Callable[[Mapping[str, Any]], object] | None = None,
    ) -> None:
        self.refresh_token = refresh_token
        self.client_id = client_id
        self.client_secret = client_secret
        self.access_token = access_token
        self.scopes = _checked_scopes(scopes)
        self.token_url = token_url
        self.send_as = send_as
        self.parameters = parameters or {}
        self.on_renew = on_renew

    def __repr__(self) -> str:
        return "RefreshToken([hidden])"

    def __reduce__(self) -> Any:
        raise TypeError("credentials are not pickled")


def _checked_scopes(scopes: Sequence[str]) -> str:
    if isinstance(scopes, str):
        raise CredentialsError("scopes are a list of strings, such as ['read', 'write']")
    return " ".join(scopes)


class Tokens:
    """The access token of a grant, and how the next one is asked for. Shared by all views of a client.

    One caller renews, behind the turns; those that wait meanwhile get the same token, or the same error.
    """

    __slots__ = (
        "_ends",
        "_error",
        "_grant",
        "_refresh_token",
        "_token",
        "async_turns",
        "failures",
        "sync_turns",
        "url",
    )

    def __init__(self, grant: ClientCredentials | RefreshToken, token_url: str | None, refresh_url: str | None) -> None:
        refreshes = isinstance(grant, RefreshToken)
        url = grant.token_url or (refresh_url if refreshes else None) or token_url
        if url is None:
            raise CredentialsError("the description gives no URL to fetch tokens from: pass token_url")
        self._grant = grant
        self.url = url
        self._token: str | None = grant.access_token if isinstance(grant, RefreshToken) else None
        self._ends: float | None = None
        self._refresh_token = grant.refresh_token if isinstance(grant, RefreshToken) else None
        self._error: SDKError | None = None
        self.failures = 0
        """Of renewals so far."""
        self.reset_lock()

    def __repr__(self) -> str:
        return "Tokens([hidden])"

    def __reduce__(self) -> Any:
        raise TypeError("credentials are not pickled")

    def reset_lock(self) -> None:
        """At the start, and in a forked child."""
        self.sync_turns = allocate_lock()
        self.async_turns = AsyncTurns()

    def current(self, now: float) -> str | None:
        """The token, unless there is none or it is about to end."""
        return self._token if self._ends is None or now < self._ends else None

    def drop(self, sent: str) -> None:
        """Forget the token if it is in `sent`, which the API has refused."""
        if self._token is not None and self._token in sent:
            self._token = None

    def form(self) -> tuple[dict[str, str], dict[str, str], tuple[str, ...]]:
        """The fields of the token request, its headers, and the secrets in both."""
        grant = self._grant
        fields = dict(grant.parameters)
        if grant.scopes:
            fields["scope"] = grant.scopes
        if self._refresh_token is None:
            fields["grant_type"] = "client_credentials"
        else:
            fields |= {"grant_type": "refresh_token", "refresh_token": self._refresh_token}
        headers: dict[str, str] = {}
        secrets = tuple(filter(None, (grant.client_secret, self._refresh_token)))
        if grant.client_id is not None and grant.client_secret is not None and grant.send_as == "basic":
            basic = _basic(grant.client_id, grant.client_secret)
            headers["Authorization"], secrets = f"Basic {basic}", (*secrets, basic)
        elif grant.client_id is not None:
            fields["client_id"] = grant.client_id
            if grant.client_secret is not None:
                fields["client_secret"] = grant.client_secret
        return fields, headers, secrets

    @property
    def is_repeatable(self) -> bool:
        """Whether the token request may be sent again: a refresh token may be good for one time only."""
        return self._refresh_token is None

    def accept(self, answer: Any, asked_at: float) -> str:
        """The token in the server's answer (RFC 6749, 5.1), from now on in use. Raises CredentialsError where there is none."""
        token = answer.get("access_token") if is_object(answer) else None
        if not isinstance(token, str) or not token or not token.isascii() or not token.isprintable() or " " in token:
            raise CredentialsError("the answer to the token request holds no access_token that could be sent")
        kind = answer.get("token_type", "bearer")
        if not isinstance(kind, str) or kind.lower() != "bearer":
            raise CredentialsError(
                f"the answer to the token request is a token of another type than bearer: {kind!r:.40}"
            )
        life = _seconds(answer.get("expires_in"))
        self._ends = None if life is None else asked_at + life - min(MARGIN, life / 10)
        self._token = token
        later = answer.get("refresh_token")
        if self._refresh_token is not None and isinstance(later, str) and later:
            self._refresh_token = later
        if isinstance(self._grant, RefreshToken) and self._grant.on_renew is not None:
            self._grant.on_renew(answer)
        return token

    def fail(self, error: SDKError) -> None:
        """Keep the error of a renewal for those that wait for it."""
        self._error = error
        self.failures += 1

    def failure(self) -> SDKError:
        """The error of the last renewal, to be raised once more."""
        from copy import copy

        return copy(self._error) if self._error is not None else CredentialsError("no access token")


def _seconds(value: Any) -> float | None:
    """`expires_in`, which some servers write as a string."""
    try:
        seconds = float(value) if isinstance(value, (int, float, str)) and not isinstance(value, bool) else None
    except ValueError:
        return None
    return seconds if seconds is not None and 0 < seconds < float("inf") else None


def _basic(client_id: str, client_secret: str) -> str:
    """RFC 6749, 2.3.1: both are form-encoded before they are joined."""
    from base64 import b64encode
    from urllib.parse import quote_plus

    return b64encode(f"{quote_plus(client_id)}:{quote_plus(client_secret)}".encode()).decode()
