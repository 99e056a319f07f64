"""Gets the credentials of a call ready: asks functions for tokens, and fetches those of OAuth 2.0."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, TypeAlias

from ..errors import APIStatusError, CredentialsError, SDKError
from .credentials import Authorization, authorize
from .oauth import ClientCredentials, RefreshToken, Tokens

if TYPE_CHECKING:
    from ..client.core import Core
    from ..http.answer import Answer
    from ..http.connections import AsyncHolder
    from .call import Call

    Send: TypeAlias = Callable[[Core[AsyncHolder], Call], Awaitable[Answer]]


async def authorization(core: Core[AsyncHolder], call: Call, send: Send) -> Authorization | None:
    """What to send with one call; None for nothing. Raises CredentialsError, or SDKError where no token can be fetched."""
    whole: Authorization | None = None
    for credential, source in core.credentials.chosen(call.security, call.bare_headers):
        part = source if isinstance(source, Authorization) else authorize(credential, await _token(core, source, send))
        whole = part if whole is None else whole.joined(part)
    return whole


async def _token(core: Core[AsyncHolder], source: Any, send: Send) -> Any:
    if isinstance(source, Tokens):
        return await access_token(core, source, send)
    token = source()
    if hasattr(token, "__await__"):  # async only
        token = await token
    if isinstance(token, (ClientCredentials, RefreshToken)):
        raise CredentialsError("a function gives the token itself, not what it is fetched with")
    return token


async def access_token(core: Core[AsyncHolder], tokens: Tokens, send: Send) -> str:
    """The access token in use, renewed where it is about to end: once, however many calls wait for it.

    Raises:
        CredentialsError: the server refuses, or its answer holds no token.
        SDKError: no answer.
    """
    token = tokens.current(core.clock.now())
    if token is not None:
        return token
    failures = tokens.failures
    async with tokens.async_turns:
        token = tokens.current(core.clock.now())
        if token is not None:
            return token
        if tokens.failures != failures:
            raise tokens.failure()
        try:
            return await _renewed(core, tokens, send)
        except SDKError as error:
            tokens.fail(error)
            raise


async def _renewed(core: Core[AsyncHolder], tokens: Tokens, send: Send) -> str:
    from .token_request import refusal, token_call, token_core, token_json

    aside = token_core(core, tokens)
    call = token_call(aside, tokens)
    asked_at = core.clock.now()
    try:
        answer = await send(aside, call)
    except APIStatusError as error:
        refused = refusal(tokens, error)
    else:
        return tokens.accept(token_json(answer.content), asked_at)
    raise refused
