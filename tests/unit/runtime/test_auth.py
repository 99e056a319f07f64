"""Credentials: the check, the field, and what hides them."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.client.api import Credential
from generator.runtime.errors import CredentialsError
from generator.runtime.request.credentials import Credentials, authorize

BEARER = Credential("bearer")
VISIBLE = "".join(map(chr, range(33, 127)))


@given(token=st.text(alphabet=st.characters(min_codepoint=33, max_codepoint=126), min_size=1))
def test_visible_ascii_gets_through(token: str) -> None:
    assert authorize(BEARER, token).text == f"Bearer {token}"


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
    assert basic.hide(basic.text) == "Basic [hidden]"


def test_basic_without_a_password() -> None:
    assert authorize(Credential("basic"), ("user", "")).text == "Basic dXNlcjo="


@pytest.mark.parametrize("place", ["header", "query", "cookie"])
def test_api_keys(place: str) -> None:
    field = authorize(Credential("apikey", place, "X-Key"), "k1")  # type: ignore[arg-type]
    assert (field.place, field.name, field.text) == (place, "X-Key", "k1")


def test_repr_and_pickle() -> None:
    credentials = Credentials(BEARER, "tok_123", None)
    for part in (credentials, credentials.get()):
        assert "tok_123" not in repr(part)
        with pytest.raises(TypeError):
            pickle.dumps(part)


def test_a_function_is_asked_each_time() -> None:
    tokens = iter(["a", "b"])
    credentials = Credentials(BEARER, lambda: next(tokens), None)
    texts = [field.text for field in (credentials.get(), credentials.get()) if field]
    assert texts == ["Bearer a", "Bearer b"]


def test_an_empty_environment_variable_is_no_token(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("A_KEY", "")
    with pytest.raises(CredentialsError):
        Credentials(BEARER, None, "A_KEY")
