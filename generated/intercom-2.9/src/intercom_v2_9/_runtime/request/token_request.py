"""The request for an access token (RFC 6749, 4.4.2 and 6): sent like any other, never logged, told to no hook."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from ..client.settings import split_base_url
from ..errors import APIStatusError, CredentialsError
from ..guards import is_object
from .body import encode_form
from .call import Call
from .credentials import Authorization
from .headers import header_items

if TYPE_CHECKING:
    from ..client.core import Core
    from ..http.connections import BaseHolder
    from .oauth import Tokens

    HolderT = TypeVar("HolderT", bound=BaseHolder)


def token_core(core: Core[HolderT], tokens: Tokens) -> Core[HolderT]:
    """The client's settings for a token request: its connections and retries, without hooks and rate limit."""
    return core.derive({"limiter": None, "on_response": None, "on_retry": None})


def token_call(core: Core[Any], tokens: Tokens) -> Call:
    """The request. Raises ValueError where the URL is none."""
    from urllib.parse import urljoin

    url, _, query = urljoin(f"{core.base_url}/", tokens.url).partition("?")
    origin, path = split_base_url(url)
    fields, headers, secrets = tokens.form()
    agent = [pair for pair in core.headers if pair[0].lower() == "user-agent"]
    call = Call(
        "POST",
        path or "/",
        f"{path or '/'}{'?' if query else ''}{query}",
        headers=[*agent, ("Accept", "application/json"), *header_items(headers)],
        kind="json",
        returns=None,
        timeout=core.timeout,
        max_retries=core.max_retries,
    )
    call.origin = origin
    body = encode_form(fields)
    if body is not None:
        call.body, call.content_length = body.content, body.length
        call.headers = [*call.headers, ("Content-Type", body.content_type)]
    call.idempotent = tokens.is_repeatable
    call.is_secret = True
    call.authorization = Authorization((), secrets)
    call.security = ()
    return call


def token_json(content: bytes) -> Any:
    """The decoded answer; None where it is not JSON."""
    import json

    try:
        return json.loads(content)
    except ValueError:
        return None


def refusal(tokens: Tokens, error: APIStatusError) -> CredentialsError:
    """What the authorization server's error answer says (RFC 6749, 5.2)."""
    body = error.body
    said = [body.get(key) for key in ("error", "error_description")] if is_object(body) else []
    told = ": ".join(str(part)[:200] for part in said if isinstance(part, str) and part.isprintable())
    where = tokens.url.partition("?")[0]
    return CredentialsError(f"no access token: {where} answered {error.status_code}{f', {told}' if told else ''}")
