"""Text as words, and words as identifiers."""

from __future__ import annotations

import pytest

from generator.names.words import LIMIT, pascal, singular, snake, spared, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("createOrUpdateCompany", "create or update company"),
        ("RetrieveACompanyById", "retrieve a company by id"),
        ("Help Center", "help center"),
        ("pt-BR", "pt br"),
        ("sendWhatsAppMessage", "send whatsapp message"),
        ("OAuth2Token", "oauth2 token"),
        ("listURLsOfHTTPServer", "list urls of http server"),
        ("address_line1", "address line1"),
        ("2ndFactor", "2nd factor"),
        ("café_naïve", "cafe naive"),
        ("con\u200bversation", "conversation"),
        ("ﬁeld①", "field1"),
        ("__init__", "init"),
        ("日本 item", "item"),
        ("🎉", ""),
        ("", ""),
    ],
)
def test_words(text: str, expected: str) -> None:
    assert " ".join(words(text)).lower() == expected


@pytest.mark.parametrize(
    ("plural", "expected"),
    [
        ("companies", "company"),
        ("statuses", "status"),
        ("addresses", "address"),
        ("responses", "response"),
        ("cases", "case"),
        ("inboxes", "inbox"),
        ("branches", "branch"),
        ("tags", "tag"),
        ("ids", "id"),
        ("people", "person"),
        ("canvases", "canvas"),
        ("news", "news"),
        ("series", "series"),
        ("data", "data"),
        ("status", "status"),
        ("analysis", "analysis"),
        ("access", "access"),
        ("sms", "sms"),
        ("contact", "contact"),
        ("s", "s"),
        ("", ""),
    ],
)
def test_singular(plural: str, expected: str) -> None:
    assert singular(plural) == expected
    assert singular(expected) == expected


@pytest.mark.parametrize(
    ("text", "name"),
    [("fooBar", "foo_bar"), ("pt-BR", "pt_br"), ("_id", "id"), ("2fa", "field_2fa"), ("X-Rate-Limit", "x_rate_limit")],
)
def test_snake(text: str, name: str) -> None:
    assert snake(text, "field") == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("admin_with_app", "AdminWithApp"),
        ("WhatsAppMessage", "WhatsAppMessage"),
        ("HTTPError", "HTTPError"),
        ("API_KEY", "ApiKey"),
        ("3d_model", "Schema3dModel"),
    ],
)
def test_pascal(text: str, name: str) -> None:
    assert pascal(text) == name


def test_text_without_words_gets_a_name_of_its_own() -> None:
    assert snake("🎉", "field") == snake("🎉", "field")
    assert snake("🎉", "field") != snake("🔥", "field")
    assert pascal("名前") != pascal("住所")


def test_long_text_is_cut_and_stays_distinct() -> None:
    one, other = snake("word_" * 5000 + "a", "field"), snake("word_" * 5000 + "b", "field")
    assert one != other
    assert len(one) == len(other) == LIMIT


def test_keywords_and_reserved_names_get_an_underscore() -> None:
    assert spared("from") == "from_"
    assert spared("extra", {"extra"}) == "extra_"
    assert spared("type") == "type"
