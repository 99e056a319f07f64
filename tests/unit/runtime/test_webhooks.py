"""Webhooks: genuine notifications pass, every other raises one error, and reading them never fails on their data."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from email.message import Message
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.models.model import Model
from generator.runtime.types import Timestamp
from generator.runtime.webhooks import Signature, StandardSignature, WebhookPayloadError, WebhookVerificationError

SECRET = "client-secret"
NOTIFICATION: dict[str, Any] = {
    "type": "notification_event",
    "app_id": "abc123",
    "id": "notif_1",
    "topic": "contact.created",
    "created_at": 1700000000,
    "first_sent_at": 1700000001,
    "delivered_at": 0,
    "delivery_attempts": 1,
    "delivery_status": "pending",
    "links": {},
    "self": None,
    "data": {"type": "notification_event_data", "item": {"type": "contact", "id": "5f", "custom": {"é": [1]}}},
    "later_field": {"x": 1},
}
BODY = json.dumps(NOTIFICATION).encode()


SIGNATURE = Signature("X-Hub-Signature", "sha1", "hex", "sha1=")
verify = SIGNATURE.verify


class WebhookEvent(Model):
    type: str | None = None
    id: str | None = None
    topic: str | None = None
    data: dict[str, Any] | None = None
    created_at: Timestamp | None = None


def parse(body: Any, signature: Any = None, secret: Any = None) -> WebhookEvent:
    return SIGNATURE.parse(body, signature, secret, WebhookEvent)


def sign(body: bytes, secret: str = SECRET) -> str:
    return "sha1=" + hmac.new(secret.encode(), body, hashlib.sha1).hexdigest()


def test_the_digest_is_the_published_hmac_sha1() -> None:
    # RFC 2202, test case 2.
    verify("what do ya want for nothing?", "sha1=effcdf6ae5eb2fa2d27416d5f184df9c259a7c79", "Jefe")


def test_genuine_notifications_pass() -> None:
    signature = sign(BODY)
    verify(BODY, signature, SECRET)
    verify(BODY.decode(), signature, SECRET.encode())
    verify(BODY, signature.encode(), SECRET)
    verify(b"", sign(b""), SECRET)


@pytest.mark.parametrize("spelled", [str.upper, str.title, "  {}\n".format, lambda s: s.replace("=", " = ")])
def test_case_and_spaces_in_the_header_do_not_matter(spelled: Any) -> None:
    verify(BODY, spelled(sign(BODY)), SECRET)


@pytest.mark.parametrize(
    ("body", "signature", "secret"),
    [
        (BODY + b" ", sign(BODY), SECRET),
        (BODY, sign(BODY), "another"),
        (BODY, sign(BODY)[:-1] + ("0" if sign(BODY)[-1] != "0" else "1"), SECRET),
        (BODY, sign(BODY, "another"), SECRET),
    ],
)
def test_a_notification_that_is_not_genuine_is_refused(body: bytes, signature: str, secret: str) -> None:
    with pytest.raises(WebhookVerificationError, match="not that of its body"):
        verify(body, signature, secret)


ODD = [
    None,
    "",
    "sha1=",
    "sha1",
    sign(BODY).removeprefix("sha1="),
    sign(BODY)[:-1],
    sign(BODY) + "0",
    sign(BODY) + "," + sign(BODY),
    "sha256=" + "0" * 64,
    "sha1=" + "g" * 40,
    "sha1=" + "é" * 40,
    "sha1=" + "٣" * 40,
    "sha1=" + "\ud800" * 40,
    "\0",
    b"\xff",
    7,
    ["sha1=x"],
]


@pytest.mark.parametrize("signature", ODD)
def test_an_odd_header_is_refused_without_being_repeated(signature: Any) -> None:
    with pytest.raises(WebhookVerificationError) as caught:
        verify(BODY, signature, SECRET)
    assert "gggg" not in str(caught.value)
    assert "é" not in str(caught.value)


@given(signature=st.text() | st.binary(), body=st.binary() | st.text())
def test_no_header_raises_anything_else(signature: str | bytes, body: bytes | str) -> None:
    with pytest.raises(WebhookVerificationError):
        verify(body, signature, SECRET)


@given(body=st.binary(), secret=st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_what_is_signed_is_verified(body: bytes, secret: str) -> None:
    verify(body, sign(body, secret), secret)


@pytest.mark.parametrize("secret", ["", b""])
def test_an_empty_secret_is_refused(secret: Any) -> None:
    with pytest.raises(ValueError, match="secret is empty"):
        verify(BODY, sign(BODY, ""), secret)


def test_a_parsed_body_is_refused_with_its_cure() -> None:
    with pytest.raises(TypeError, match="raw body"):
        verify(NOTIFICATION, sign(BODY), SECRET)  # type: ignore[arg-type]


def test_an_event_is_read() -> None:
    event = parse(BODY, sign(BODY), SECRET)
    assert isinstance(event, WebhookEvent)
    assert (event.type, event.id, event.topic) == ("notification_event", "notif_1", "contact.created")
    assert event.created_at == 1700000000
    assert event.data == NOTIFICATION["data"]
    assert event.extra["later_field"] == {"x": 1}


def test_an_event_without_a_schema_is_plain_json() -> None:
    assert SIGNATURE.parse(BODY, sign(BODY), SECRET, dict[str, Any]) == NOTIFICATION
    with pytest.raises(WebhookPayloadError, match="not a JSON object"):
        SIGNATURE.parse(b"[]", None, None, dict[str, Any])


@pytest.mark.parametrize("name", ["X-Hub-Signature", "x-hub-signature", b"X-HUB-SIGNATURE"])
def test_the_header_is_found_among_the_others(name: Any) -> None:
    verify(BODY, {"Host": "x", name: sign(BODY)}, SECRET)
    with pytest.raises(WebhookVerificationError, match="no signature"):
        verify(BODY, {"Host": "x"}, SECRET)


def test_the_headers_of_http_server_are_headers() -> None:
    headers = Message()
    headers["Host"] = "a.example"
    headers["x-hub-signature"] = sign(BODY)
    verify(BODY, headers, SECRET)
    del headers["x-hub-signature"]
    with pytest.raises(WebhookVerificationError, match="no signature"):
        verify(BODY, headers, SECRET)


@pytest.mark.parametrize("algorithm", ["sha1", "sha256", "sha512"])
@pytest.mark.parametrize("prefix", ["", "v0=", "Signature "])
def test_other_ways_of_signing(algorithm: Any, prefix: str) -> None:
    digest = hmac.new(b"k", b"{}", algorithm).digest()
    Signature("X", algorithm, "hex", prefix).verify(b"{}", prefix.strip() + digest.hex().upper(), "k")
    signature = prefix.strip() + base64.b64encode(digest).decode()
    Signature("X", algorithm, "base64", prefix.strip()).verify(b"{}", signature, "k")
    with pytest.raises(WebhookVerificationError):
        Signature("X", algorithm, "base64", prefix.strip()).verify(b"{}", prefix.strip() + digest.hex(), "k")


# The vector of standardwebhooks.com's own libraries.
STANDARD = {
    "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
    "Webhook-Timestamp": "1614265330",
    "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE= v1a,xyz",
}
STANDARD_SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
STANDARD_BODY = b'{"test": 2432232314}'


@pytest.fixture
def at_that_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("time.time", lambda: 1614265330.0 + 299)


@pytest.mark.usefixtures("at_that_time")
def test_standard_webhooks() -> None:
    standard = StandardSignature()
    standard.verify(STANDARD_BODY, STANDARD, STANDARD_SECRET)
    standard.verify(STANDARD_BODY, STANDARD, STANDARD_SECRET.removeprefix("whsec_"))
    rotated = {**STANDARD, "webhook-signature": "v1,AAAA " + STANDARD["webhook-signature"]}
    standard.verify(STANDARD_BODY.decode(), rotated, base64.b64decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"))
    assert standard.parse(STANDARD_BODY, STANDARD, STANDARD_SECRET, dict[str, Any]) == {"test": 2432232314}


@pytest.mark.usefixtures("at_that_time")
@pytest.mark.parametrize(
    "changed",
    [
        {"webhook-id": "msg_other"},
        {"Webhook-Timestamp": "1614265331"},
        {"Webhook-Timestamp": "soon"},
        {"Webhook-Timestamp": "-1"},
        {"Webhook-Timestamp": "9" * 400},
        {"webhook-signature": ""},
        {"webhook-signature": "v2,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="},
        {"webhook-signature": "v1,é"},
        {"webhook-signature": None},
        {"webhook-id": None},
    ],
)
def test_standard_webhooks_that_are_not_genuine(changed: Any) -> None:
    with pytest.raises(WebhookVerificationError):
        StandardSignature().verify(STANDARD_BODY, {**STANDARD, **changed}, STANDARD_SECRET)


def test_an_old_standard_webhook_is_refused() -> None:
    with pytest.raises(WebhookVerificationError, match="timestamp"):
        StandardSignature().verify(STANDARD_BODY, STANDARD, STANDARD_SECRET)


@pytest.mark.usefixtures("at_that_time")
def test_what_standard_webhooks_cannot_be_verified_with() -> None:
    with pytest.raises(TypeError, match="headers"):
        StandardSignature().verify(STANDARD_BODY, STANDARD["webhook-signature"], STANDARD_SECRET)
    for secret in ("", "whsec_", "not base64!"):
        with pytest.raises(ValueError, match="secret is"):
            StandardSignature().verify(STANDARD_BODY, STANDARD, secret)


def test_an_event_is_read_without_verification_if_nothing_is_given() -> None:
    assert parse(BODY.decode()).topic == "contact.created"


def test_parse_verifies_what_it_is_told_to() -> None:
    with pytest.raises(WebhookVerificationError, match="no signature"):
        parse(BODY, None, SECRET)
    with pytest.raises(WebhookVerificationError, match="not that of its body"):
        parse(BODY, sign(BODY, "another"), SECRET)
    with pytest.raises(ValueError, match="without the secret"):
        parse(BODY, sign(BODY))


@pytest.mark.parametrize(
    "data", [{}, {"data": None}, {"data": []}, {"data": {"item": "x"}}, {"data": {}}, {"topic": 7}]
)
def test_an_event_of_another_shape_is_read_as_it_came(data: dict[str, Any]) -> None:
    event = parse(json.dumps(data))
    assert event.to_dict() == data


@pytest.mark.parametrize("body", [b"", b"<html>", b"[1]", b'"x"', b"null", b"\xff", "\ud800"])
def test_a_body_that_is_no_notification_raises_one_error(body: Any) -> None:
    with pytest.raises(WebhookPayloadError):
        parse(body)
