"""From the bytes of a response to Python values. Decoding never fails on data, only on what is not JSON.

First msgspec decodes straight into the type, unknown fields forbidden. Where that raises, the bytes are parsed into
plain JSON values, as tolerantly as can be, and `build.py` makes the same classes from them: a value that does not fit
is kept as it came, an unknown field goes into `extra`, and each deviation is noted. A deviation is

* a field that the description does not list, and a value of another kind than it says. No deviation is: a field that
  is missing and may be, a string that an enum does not list, `12.0` for an integer, an integer for a number;
* a field that every response should carry and this one does not: it is None;
* a date or date-time in another format than RFC 3339 (it stays the string it was);
* text that is not quite JSON, noted once, at `$`: NaN or Infinity, control characters inside strings, lone surrogates,
  a byte order mark, an encoding other than UTF-8 (bytes that it cannot decode become U+FFFD), numbers beyond what
  Python reads (an integer of more than 4,300 digits becomes a string of its digits, 1e400 becomes infinity).

An integer where a number is described becomes a float, so beyond 2**53 it loses digits, as in any JavaScript client.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, get_args, overload

import msgspec

from ..errors import DecodeError, DriftError
from . import drift
from .choices import Member
from .texts import Date, DateTime, DecimalText, Duration, Time
from .tolerant import choice_of, is_model, node_of
from .trace import Trace
from .unions import UnionType

if TYPE_CHECKING:
    from ..types import Drift

OnDrift: TypeAlias = "Callable[[Sequence[Drift]], object]"
"""Called once for a response that deviates, with every deviation. What it raises is logged, and goes no further."""

_T = TypeVar("_T")
_PLAIN = msgspec.json.Decoder()
_TEXTS: tuple[Any, ...] = (DateTime, Date, Time, Duration, DecimalText)
_CONTAINERS = (list, dict)


@overload
def decode(
    data: bytes | bytearray | memoryview, type_: type[_T], *, on_drift: OnDrift | None = None, strict: bool = False
) -> _T: ...
@overload
def decode(
    data: bytes | bytearray | memoryview, type_: Any, *, on_drift: OnDrift | None = None, strict: bool = False
) -> Any: ...
def decode(
    data: bytes | bytearray | memoryview, type_: Any, *, on_drift: OnDrift | None = None, strict: bool = False
) -> Any:
    """Decode a JSON text into a type expression: a model, `list[Model]`, a union, `Any`, None...

    Args:
        data: the whole text.
        type_: what it should hold.
        on_drift: called once, with all deviations, if there are any.
        strict: raise on deviations.

    Raises:
        DecodeError: `data` is not JSON, or nested more deeply than Python's recursion limit allows.
        DriftError: `strict` is set and the response deviates from the description.
    """
    try:
        decoder = _decoder(type_)
        if decoder is not None:
            return decoder.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        pass  # the tolerant pass takes it, or says what is wrong
    trace = Trace()
    try:
        result = node_of(type_).build(_parse(data, trace), None, trace)
    except RecursionError:
        raise _too_deep() from None
    _report(trace, on_drift, strict)
    return result


@overload
def from_json(value: Any, type_: type[_T], *, on_drift: OnDrift | None = None, strict: bool = False) -> _T: ...
@overload
def from_json(value: Any, type_: Any, *, on_drift: OnDrift | None = None, strict: bool = False) -> Any: ...
def from_json(value: Any, type_: Any, *, on_drift: OnDrift | None = None, strict: bool = False) -> Any:
    """Like `decode`, from plain JSON values. What has no type of its own is shared with `value`, not copied."""
    trace = Trace()
    try:
        result = node_of(type_).build(value, None, trace)
    except RecursionError:
        raise _too_deep() from None
    _report(trace, on_drift, strict)
    return result


_deep_modules: set[str] = set()
"""Modules with models that msgspec has refused since too many lead to each other. Those of a ring are in one module."""


@lru_cache(maxsize=4096)
def _decoder(type_: Any) -> msgspec.json.Decoder[Any] | None:
    """The fast decoder of a type, or None for one that msgspec refuses: a union of two models, thousands of models in a ring."""
    homes = set(_homes_of(type_))
    if not homes.isdisjoint(_deep_modules):
        return None
    try:
        return msgspec.json.Decoder(type_, dec_hook=_custom)
    except TypeError:
        return None
    except RecursionError:
        _deep_modules.update(homes)
        return None


def _homes_of(type_: Any) -> Iterator[str]:
    """The modules of the models in a type expression."""
    if is_model(type_):
        yield type_.__module__
    for inner in get_args(type_):
        yield from _homes_of(inner)


def _custom(type_: Any, value: Any) -> Any:
    """msgspec's hook for types of ours. Raises ValueError, for the tolerant pass, on every deviation."""
    if isinstance(type_, UnionType):
        return _member(type_, value, _custom)
    return _text_value(type_, value)


def _custom_untried(type_: Any, value: Any) -> Any:
    """Like `_custom` within a member that is being tried: takes the first member that may fit. See `build.Trace`."""
    if isinstance(type_, UnionType):
        return _member(type_, value, _custom_untried)
    return _text_value(type_, value)


def _text_value(type_: Any, value: Any) -> Any:
    if type_ in _TEXTS and isinstance(value, str):
        return type_.parse(value)
    raise ValueError("nothing that this type is made from")


def _member(union: UnionType, value: Any, hook: Callable[[Any, Any], Any]) -> Any:
    members = choice_of(union).select(value)
    if type(value) not in _CONTAINERS:
        return _scalar(members, value)
    if len(members) > 1:
        members, hook = (members[:1] if hook is _custom_untried else members), _custom_untried
    for member in members:
        if not _deep_modules.isdisjoint(_homes_of(member.type)):
            break
        try:
            return msgspec.convert(value, member.type, dec_hook=hook)
        except msgspec.ValidationError:
            continue
        except RecursionError:
            _deep_modules.update(_homes_of(member.type))
            break
    raise ValueError("fits no member without deviations")


def _scalar(members: Sequence[Member], value: Any) -> Any:
    for member in members:
        trace = Trace()
        built = member.node.build(value, None, trace)
        if not trace.found:
            return built
    raise ValueError("fits no member")


def _parse(data: bytes | bytearray | memoryview, trace: Trace) -> Any:
    """Plain JSON values, from text that need not quite be JSON. Raises DecodeError if it is far from it."""
    try:
        return _PLAIN.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return _parse_leniently(bytes(data), trace)


def _parse_leniently(data: bytes, trace: Trace) -> Any:
    import json

    flaws: list[str] = []

    def integer(digits: str) -> int | str:
        try:
            return int(digits)
        except ValueError:
            flaws.append(f"an integer of {len(digits)} digits")
            return digits

    def constant(name: str) -> float:
        flaws.append(name)
        return float(name)

    if not data.strip():
        raise DecodeError("expected JSON, got an empty body")
    try:
        text = _text(data, json.detect_encoding(data), flaws)
        value = json.JSONDecoder(strict=False, parse_int=integer, parse_constant=constant).decode(text)
    except json.JSONDecodeError as error:
        got = "HTML" if data.lstrip().startswith(b"<") else "something else"
        place = f"line {error.lineno}, column {error.colno}, character {error.pos}"
        raise DecodeError(f"expected JSON, got {got}: {error.msg} at {place}") from None
    trace.found.append((None, "JSON", ", ".join(dict.fromkeys(flaws)) or "text that is not quite JSON"))
    return value


def _text(data: bytes, encoding: str, flaws: list[str]) -> str:
    if encoding != "utf-8":
        flaws.append("a byte order mark" if encoding == "utf-8-sig" else f"{encoding} text")
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        flaws.append(f"bytes that are not {encoding}")
        return data.decode(encoding, "replace")


def report_deviation(expected: str, got: str, *, on_drift: OnDrift | None, strict: bool) -> None:
    """Tell of an answer that as a whole is something else than described. Raises DriftError if `strict` is set."""
    trace = Trace()
    trace.found.append((None, expected, got))
    _report(trace, on_drift, strict)


def _too_deep() -> DecodeError:
    return DecodeError("the JSON is nested too deeply")


def _report(trace: Trace, on_drift: OnDrift | None, strict: bool) -> None:
    """Tell whoever listens; format nothing if nobody does."""
    if not trace.found:
        return
    import logging

    logger = logging.getLogger(f"{__name__.partition('.')[0]}.drift")
    heard = logger.isEnabledFor(logging.INFO)
    if not (heard or strict or on_drift is not None):
        return
    drifts = trace.drifts()
    if heard:
        drift.log(logger, drifts)
    if on_drift is not None:
        try:
            on_drift(drifts)
        except Exception:
            logger.exception("on_drift raised")
    if strict:
        raise DriftError(drift.summary(drifts), deviations=drifts)
