"""Credentials: the check, the field, and what hides them."""

from __future__ import annotations

import pickle
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.client.api import ApiInfo, Credential
from generator.runtime.errors import CredentialsError
from generator.runtime.request.credentials import Credentials, authorize
from generator.runtime.request.oauth import ClientCredentials, RefreshToken, Tokens

if TYPE_CHECKING:
    from generator.runtime.client.api import Requirements

BEARER = Credential("bearer")
VISIBLE = "".join(map(chr, range(33, 127)))


@given(token=st.text(alphabet=st.characters(min_codepoint=33, max_codepoint=126), min_size=1))
def test_visible_ascii_gets_through(token: str) -> None:
    assert authorize(BEARER, token).fields == [("header", "Authorization", f"Bearer {token}")]


@given(before=st.text(), bad=st.characters(exclude_characters=VISIBLE), after=st.text())
def test_nothing_else_does(before: str, bad: str, after: str) -> None:
    with pytest.raises(CredentialsError):
        authorize(BEARER, before + bad + after)


def test_the_message_never_shows_the_token() -> None:
    for token in ("secret\n", "secret é", "secret\r\nX: 1"):
        with pytest.raises(CredentialsError) as caught:
            authorize(BEARER, token)
        assert "secret" not in f"{caught.value!r}{caught.value}{caught.value.__context__}"


def test_hiding() -> None:
    bearer = authorize(BEARER, "tok_123")
    assert bearer.hide("a tok_123 b Bearer tok_123") == "a [hidden] b Bearer [hidden]"
    assert bearer.hide_bytes(b"\xfftok_123") == b"\xff[hidden]"
    basic = authorize(Credential("basic"), ("user", "pässword"))
    assert basic.hide("pässword") == "[hidden]"
    assert basic.hide(basic.fields[0][2]) == "Basic [hidden]"
    both = bearer.joined(basic)
    assert both.hide("tok_123 pässword") == "[hidden] [hidden]"


def test_basic_without_a_password() -> None:
    assert authorize(Credential("basic"), ("user", "")).fields[0][2] == "Basic dXNlcjo="
    assert authorize(Credential("basic"), "user:").fields[0][2] == "Basic dXNlcjo="


@pytest.mark.parametrize("place", ["header", "query", "cookie"])
def test_api_keys(place: Literal["header", "query", "cookie"]) -> None:
    assert authorize(Credential("apikey", place, "X-Key"), "k1").fields == [(place, "X-Key", "k1")]


@pytest.mark.parametrize("key", ["Token abc", "SSWS 00x", "GenieKey a/b=", "a;b", 'x="y"'])
def test_a_key_in_a_header_is_whatever_the_api_says(key: str) -> None:
    assert authorize(Credential("apikey", "header", "Authorization"), key).fields[0][2] == key


@pytest.mark.parametrize(
    ("place", "key"),
    [
        ("header", " a"),
        ("header", "a\r\nX: 1"),
        ("header", "é"),
        ("header", " "),
        ("query", "a\nb"),
        ("query", ""),
        ("cookie", "a;b"),
        ("cookie", "a b"),
        ("header", 5),
    ],
)
def test_what_a_field_cannot_carry_is_refused(place: Literal["header", "query", "cookie"], key: Any) -> None:
    with pytest.raises(CredentialsError):
        authorize(Credential("apikey", place, "X-Key"), key)


def api(security: Requirements, *, needs: bool = False) -> ApiInfo:
    credentials = {
        "key": Credential("apikey", "header", "X-Key", env="A_KEY"),
        "user": Credential("basic", env="A_USER"),
        "token": Credential("bearer", token_url="/token", client_env="A"),
    }
    return ApiInfo("T", "1", "t", {}, credentials=credentials, security=security, needs_credentials=needs)


def sent(given: dict[str, Any], needed: Requirements, headers: Sequence[tuple[str, str]] = ()) -> list[str]:
    """The names of the headers that are added."""
    return [credential.name for credential, _ in Credentials(api(needed), given).chosen(needed, headers)]


@pytest.mark.parametrize(
    ("given", "needed", "names"),
    [
        ({"key": "k"}, (), []),
        ({"key": "k"}, (("key",),), ["X-Key"]),
        ({"key": "k", "token": "t"}, (("key", "token"),), ["X-Key", "Authorization"]),
        ({"token": "t"}, (("key",), ("token",)), ["Authorization"]),
        ({"key": "k", "token": "t"}, (("key",), ("token",)), ["X-Key"]),
        ({"token": "t"}, (("key", "user"), ("token",)), ["Authorization"]),
        ({}, ((), ("token",)), []),
        ({"token": "t"}, ((), ("token",)), ["Authorization"]),
        ({"key": "k"}, (("token",), ()), []),
    ],
)
def test_one_group_is_sent_whole(given: dict[str, Any], needed: Requirements, names: list[str]) -> None:
    assert sent(given, needed) == names


@pytest.mark.parametrize(
    ("given", "needed", "message"),
    [
        ({}, (("token",),), "this call needs token: pass it to the client"),
        (
            {"key": "k"},
            (("key", "user"),),
            "this call needs key and user: pass them to the client, or set the environment variables A_KEY, A_USER",
        ),
        (
            {"user": "a:b"},
            (("key",), ("token",)),
            "this call needs key or token: pass them to the client, or set the environment variable A_KEY",
        ),
    ],
)
def test_what_is_missing_is_named(given: dict[str, Any], needed: Requirements, message: str) -> None:
    with pytest.raises(CredentialsError) as caught:
        sent(given, needed)
    assert str(caught.value) == message


def test_a_header_of_the_caller_is_a_credential() -> None:
    assert sent({}, (("key",),), [("x-key", "mine")]) == []
    assert sent({"token": "t"}, (("key", "token"),), [("X-Key", "mine")]) == ["Authorization"]
    Credentials(api((("key",),), needs=True), {}, [("X-KEY", "mine")])


def test_an_absence_is_told_at_once_where_every_operation_needs_one() -> None:
    with pytest.raises(
        CredentialsError, match="no credentials: pass key to the client, or set the environment variable A_KEY"
    ):
        Credentials(api((("key",),), needs=True), {})
    Credentials(api((("key",),), needs=True), {"token": "t"})
    Credentials(api((("key",),), needs=True), {}, is_optional=True)
    Credentials(api((("key",),)), {})


def test_what_the_api_does_not_know_is_refused() -> None:
    with pytest.raises(CredentialsError, match="takes no other"):
        Credentials(api(()), {"other": "x"})


def test_the_environment_is_the_fallback(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("A_KEY", "k")
    monkeypatch.setenv("A_USER", "me:secret")
    assert sent({}, (("key", "user"),)) == ["X-Key", "Authorization"]
    monkeypatch.setenv("A_CLIENT_ID", "id")
    monkeypatch.setenv("A_CLIENT_SECRET", "s")
    ((_, source),) = Credentials(api(()), {}).chosen((("token",),), ())
    assert isinstance(source, Tokens)


def test_repr_and_pickle() -> None:
    credentials = Credentials(api((("token",),)), {"token": "tok_123"})
    fetched = [ClientCredentials("id", "tok_123"), RefreshToken("tok_123"), Tokens(RefreshToken("tok_123"), "/t", None)]
    for part in (credentials, authorize(BEARER, "tok_123"), *fetched):
        assert "tok_123" not in repr(part)
        with pytest.raises(TypeError):
            pickle.dumps(part)


def test_an_empty_environment_variable_is_no_token(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("A_KEY", "")
    with pytest.raises(CredentialsError):
        Credentials(api(()), {})


@pytest.mark.parametrize(
    "answer",
    [
        None,
        [],
        {},
        {"access_token": ""},
        {"access_token": "a b"},
        {"access_token": 5},
        {"access_token": "a", "token_type": "mac"},
    ],
)
def test_an_answer_without_a_token_is_refused(answer: Any) -> None:
    with pytest.raises(CredentialsError):
        Tokens(ClientCredentials("id", "s"), "/token", None).accept(answer, 0.0)


@pytest.mark.parametrize(
    ("life", "good", "over"),
    [
        (3600, 3569.0, 3571.0),
        ("3600", 3569.0, 3571.0),
        (100, 89.0, 91.0),
        (None, 1e9, None),
        (-1, 1e9, None),
        ("x", 1e9, None),
    ],
)
def test_a_token_is_renewed_before_it_ends(life: Any, good: float, over: float | None) -> None:
    tokens = Tokens(ClientCredentials("id", "s"), "/token", None)
    tokens.accept({"access_token": "a", "expires_in": life}, 0.0)
    assert tokens.current(good) == "a"
    assert over is None or tokens.current(over) is None


def test_a_token_request_says_what_the_grant_says() -> None:
    basic = Tokens(ClientCredentials("i:d", "s s", scopes=["a", "b"], parameters={"audience": "x"}), "/token", None)
    fields, headers, secrets = basic.form()
    assert fields == {"audience": "x", "scope": "a b", "grant_type": "client_credentials"}
    assert headers == {"Authorization": "Basic aSUzQWQ6cytz"}
    assert set(secrets) == {"s s", "aSUzQWQ6cytz"}
    body = Tokens(ClientCredentials("id", "s", send_as="body"), "/token", None)
    assert body.form()[0] == {"grant_type": "client_credentials", "client_id": "id", "client_secret": "s"}
    refresh = Tokens(RefreshToken("r1", client_id="id"), None, "/refresh")
    assert (refresh.url, refresh.form()[0]) == (
        "/refresh",
        {"grant_type": "refresh_token", "refresh_token": "r1", "client_id": "id"},
    )
    refresh.accept({"access_token": "a", "refresh_token": "r2"}, 0.0)
    assert refresh.form()[0]["refresh_token"] == "r2"


def test_a_grant_needs_a_url() -> None:
    with pytest.raises(CredentialsError, match="token_url"):
        Tokens(ClientCredentials("id", "s"), None, None)
    with pytest.raises(CredentialsError, match="list"):
        ClientCredentials("id", "s", scopes="read")
