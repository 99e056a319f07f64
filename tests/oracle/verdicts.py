"""What is wrong with an exchange, and whose fault it is: the client's, the description's, or Prism's.

A third party decides, where it can: jsonschema-rs judges what was sent and what was answered. What it cannot know stands
in `known.toml`, with a reason.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, NamedTuple

from .calls import Call, Driver, Exchange
from .description import SEQUENTIAL, Json, Schema
from .values import same

KNOWN = Path(__file__).with_name("known.toml")

Whose = Literal["ours", "description", "prism", "driver"]

_REFUSAL = "https://stoplight.io/prism/errors#"
_PRISM_GAVE_UP = (
    "UNKNOWN",
    "NO_COMPLEX_OBJECT_TEXT",
    "SCHEMA_TOO_COMPLEX",
    "UNPROCESSABLE_ENTITY_RESPONSE",
    "VIOLATIONS",
)


class Difference(NamedTuple):
    where: str
    """The pinned version or the case."""
    operation: str
    what: str
    """`not called`, `refused`, `unanswered`, `undecoded` or `lost`."""
    whose: Whose
    detail: str


@dataclass
class Known:
    """A difference that is known, and why it is no surprise. `used` tells whether it still happens."""

    where: str
    operation: str
    """`*` for any of the description."""
    what: str
    whose: Whose
    detail: str
    """A part of the difference's detail."""
    why: str
    used: bool = False

    def is_of(self, found: Difference) -> bool:
        is_of_operation = self.operation in ("*", found.operation)
        return is_of_operation and (self.where, self.what) == (found.where, found.what) and self.detail in found.detail

    def __str__(self) -> str:
        return f"{self.where} {self.operation} {self.what} ({self.detail}): {self.why}"


def known(run: Literal["prism", "raw"]) -> list[Known]:
    """What a run may find, in the order of the file."""
    return [Known(**entry) for entry in tomllib.loads(KNOWN.read_text("utf-8")).get(run, [])]


def refusal(exchange: Exchange) -> str | None:
    """Why Prism did not take a request, in a line; None if it did."""
    if exchange.response is None or exchange.response.status_code < 400:
        return None
    try:
        problem = exchange.response.json()
    except ValueError:
        return None
    if not isinstance(problem, dict) or not str(problem.get("type", "")).startswith(_REFUSAL):
        return None
    faults = "; ".join(
        f"{'.'.join(map(str, one.get('location', [])))}: {one.get('message')}" for one in problem.get("validation", [])
    )
    return f"{problem['type'].removeprefix(_REFUSAL)} {faults or problem.get('detail', '')}"


def differences(where: str, driver: Driver, call: Call, mode: str, exchange: Exchange) -> Iterable[Difference]:
    """What is wrong with one call: nothing, or one thing."""

    def found(what: str, whose: Whose, detail: object) -> Iterable[Difference]:
        yield Difference(where, call.operation.id, what, whose, " ".join(str(detail).split())[:300])

    if exchange.response is None:
        detail = f"{type(exchange.error).__name__}: {exchange.error}"
        return found("not called", "description" if call.faults else "ours", detail)
    if reason := refusal(exchange):
        if reason.startswith(_PRISM_GAVE_UP):
            return found("unanswered", _made_by(driver, call, mode), reason)
        return found("refused", "description" if call.faults else "ours", "; ".join([reason, *call.faults]))
    if exchange.response.headers.get("content-type", "").partition(";")[0] in SEQUENTIAL:
        return ()  # Prism writes no such answer: streams are read from a server by hand, in `tests/cases/streams`
    if exchange.error is not None:
        return _error(driver, call, mode, exchange, found)
    if (told := lost(exchange)) is not None:
        return found("lost", "ours", told)
    return ()


def _error(driver: Driver, call: Call, mode: str, exchange: Exchange, found: Any) -> Iterable[Difference]:
    error, response = exchange.error, exchange.response
    assert response is not None
    if getattr(error, "status_code", None) == response.status_code >= 400:
        return ()  # the error that the status asks for
    detail = f"{type(error).__name__}: {error}"
    schema = answer_schema(driver, call, response.status_code, response.headers.get("content-type", ""))
    made_by = _made_by(driver, call, mode)
    try:
        body = response.json()
    except ValueError:
        whose = made_by if schema is not None or _contents(driver, call, response.status_code) else "ours"
        return found("undecoded", whose, f"no JSON came: {response.content[:80]!r}; {detail}")
    if _all_unlisted(driver, error):
        return found("undecoded", made_by, "the answer has members that the description does not list")
    faults = [] if schema is None else driver.judge.faults(schema, body, "response")
    if not faults:
        return found("undecoded", "ours", f"{detail}; came {json.dumps(body)[:200]}")
    return found("undecoded", made_by, f"{faults[0]}; {detail}")


def _all_unlisted(driver: Driver, error: Exception | None) -> bool:
    """Whether all that a client in strict mode complains of are members that no schema of the description names."""
    deviations = getattr(error, "deviations", ())
    names = [re.findall(r"[^.\[\]*]+", str(one.path))[-1].strip("'") for one in deviations if one.expected == "nothing"]
    return bool(names) and len(names) == len(deviations) and not driver.description.property_names.intersection(names)


def answer_schema(driver: Driver, call: Call, status: int, content_type: str) -> Schema | None:
    """What the description says of the body of such an answer."""
    content = _contents(driver, call, status)
    named = content_type.partition(";")[0].strip().lower()
    chosen = next((one for key, one in content.items() if key.partition(";")[0].strip().lower() == named), None)
    schema: Schema | None = chosen.get("schema") if chosen else None
    return schema


def _contents(driver: Driver, call: Call, status: int) -> Mapping[str, Json]:
    contents: Mapping[str, Json] = (call.operation.answer(status) or {}).get("content", {})
    return contents


def _made_by(driver: Driver, call: Call, mode: str) -> Whose:
    """Whose an answer is: a recorded one is the description's, any other Prism's own."""
    status = re.search(r"code=(\d+)", mode)
    answers = (
        [_contents(driver, call, int(status.group(1)))]
        if status
        else [one.get("content", {}) for key, one in call.operation.responses.items() if key.startswith("2")]
    )
    has_examples = any(driver.description.examples(content) for one in answers for content in one.values())
    return "description" if has_examples and "dynamic" not in mode else "prism"


def lost(exchange: Exchange) -> str | None:
    """What the client's result lacks of the answer; None if it is all there."""
    response, result = exchange.response, exchange.result
    assert response is not None
    if isinstance(result, bytes):
        return None if result == response.content else f"bytes differ: {result[:80]!r}"
    if result is None:
        empty = not response.content or response.content == b"null"
        return None if empty else f"the result is None, and {response.content[:80]!r} came"
    try:
        body = response.json()
    except ValueError:
        body = response.text
    shown = wire(result)
    if isinstance(body, list) and isinstance(shown, dict) and shown.keys() == {"items"}:
        shown = shown["items"]  # a page whose answer is the list
    if same(without_nulls(shown), without_nulls(body)) or (isinstance(result, str) and result == response.text):
        return None
    return f"the result is {json.dumps(shown, default=str)[:200]}, and {json.dumps(body)[:200]} came"


def wire(value: Any) -> Json:
    """What a client returned, as JSON."""
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, Mapping):
        return {key: wire(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [wire(one) for one in value]
    return value.isoformat() if hasattr(value, "isoformat") else value


def without_nulls(value: Json) -> Json:
    """Without the members that are null: a model holds None for null and for absent alike, and does not print it."""
    if isinstance(value, Mapping):
        return {key: without_nulls(one) for key, one in value.items() if one is not None}
    return [without_nulls(one) for one in value] if isinstance(value, list) else value


def brief(detail: str) -> str:
    """Without what differs from one made-up answer to the next, so that equal differences are told once."""
    return re.sub(r"/\d+", "/*", detail.partition("; came ")[0])
