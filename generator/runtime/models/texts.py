"""Values that responses carry as text: dates, times, durations and decimals that remember the text they were read from."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, Self, TypeAlias

if TYPE_CHECKING:
    DateTime: TypeAlias = datetime
    Date: TypeAlias = date
    Time: TypeAlias = time
    Duration: TypeAlias = timedelta
    DecimalText: TypeAlias = Decimal
else:

    class _Wire:
        """What these share. The text lives in a slot, so arithmetic gives values without one."""

        __slots__ = ()

        def __reduce_ex__(self, protocol: Any) -> Any:
            text = getattr(self, "wire", None)
            return super().__reduce_ex__(protocol) if text is None else (type(self).parse, (text,))

    class _IsoWire(_Wire):
        __slots__ = ()

        @classmethod
        def _read(cls, text: str, iso: str) -> Self:
            value = cls.fromisoformat(iso)
            value.wire = text
            return value

    class DateTime(_IsoWire, datetime):
        """A `datetime` that `to_dict()` gives back exactly as it came, such as with three digits of a second."""

        __slots__ = ("wire",)

        @classmethod
        def parse(cls, text: str) -> Self:
            """Read an RFC 3339 date-time; one without an offset gives a naive value. Raises ValueError for the rest."""
            # `fromisoformat` also takes bare dates and compact forms, which are more likely to be something else.
            if text[4:5] != "-" or text[7:8] != "-" or text[10:11] not in ("T", "t", " ") or text[13:14] != ":":
                raise ValueError("not a date-time")
            return cls._read(text, f"{text[:-1]}Z" if text.endswith("z") else text)

    class Date(_IsoWire, date):
        """A `date` that `to_dict()` gives back as it came."""

        __slots__ = ("wire",)

        @classmethod
        def parse(cls, text: str) -> Self:
            """Read an RFC 3339 full-date (YYYY-MM-DD). Raises ValueError for the rest."""
            if len(text) != 10 or text[4] != "-" or text[7] != "-":
                raise ValueError("not a date")
            return cls._read(text, text)

    class Time(_IsoWire, time):
        """A `time` that `to_dict()` gives back as it came."""

        __slots__ = ("wire",)

        @classmethod
        def parse(cls, text: str) -> Self:
            """Read an RFC 3339 time, with or without an offset; seconds may be missing. Raises ValueError for the rest."""
            if text[2:3] != ":":
                raise ValueError("not a time")
            return cls._read(text, f"{text[:-1]}Z" if text.endswith("z") else text)

    class Duration(_Wire, timedelta):
        """A `timedelta` that `to_dict()` gives back as it came."""

        __slots__ = ("wire",)

        @classmethod
        def parse(cls, text: str) -> Self | str:
            """Read an ISO 8601 duration. Months and years have no fixed length: with these it stays the text it is.

            Raises ValueError for what is no duration.
            """
            found = _DURATION.fullmatch(text)
            if found is None or text.endswith(("P", "T")):
                raise ValueError("not a duration")
            if found["years"] or found["months"]:
                return text
            units = ("weeks", "days", "hours", "minutes", "seconds")
            length = {unit: float(found[unit].replace(",", ".")) for unit in units if found[unit]}
            try:
                value = cls(**{unit: -amount if found["sign"] == "-" else amount for unit, amount in length.items()})
            except OverflowError:
                raise ValueError("a duration beyond what a timedelta holds") from None
            value.wire = text
            return value

    class DecimalText(_Wire, Decimal):
        """A `Decimal` that came as text, and goes back as text: `"12.50"`."""

        __slots__ = ("wire",)

        @classmethod
        def parse(cls, text: str) -> Self:
            """Read a decimal number. Raises ValueError for the rest."""
            try:
                value = cls(text)
            except InvalidOperation:
                raise ValueError("not a decimal number") from None
            if not value.is_finite():
                raise ValueError("not a finite number")
            value.wire = text
            return value


_NUMBER = r"(?P<{}>\d+(?:[.,]\d+)?)"
_DURATION = re.compile(
    r"(?P<sign>[+-]?)P"
    + "".join(f"(?:{_NUMBER.format(unit)}{unit[0].upper()})?" for unit in ("years", "months", "weeks", "days"))
    + "(?:T"
    + "".join(f"(?:{_NUMBER.format(unit)}{unit[0].upper()})?" for unit in ("hours", "minutes", "seconds"))
    + ")?"
)


def iso_text(value: date | time | timedelta) -> str:
    """The text that a value was read from, or else its ISO 8601 form, UTC as `Z`."""
    wire: str | None = getattr(value, "wire", None)
    if wire is not None:
        return wire
    if isinstance(value, timedelta):
        return _duration_text(value)
    text = value.isoformat()
    return f"{text[:-6]}Z" if text.endswith("+00:00") else text


def _duration_text(value: timedelta) -> str:
    """ISO 8601 as Java, .NET and Postgres write it: `P1DT2H3M4.5S`."""
    sign, rest = ("-", -value) if value < timedelta(0) else ("", value)
    minutes, seconds = divmod(rest.seconds, 60)
    hours, minutes = divmod(minutes, 60)
    fraction = f".{rest.microseconds:06}".rstrip("0") if rest.microseconds else ""
    days = f"{rest.days}D" if rest.days else ""
    clock = [(hours, "H"), (minutes, "M")]
    parts = "".join(f"{amount}{unit}" for amount, unit in clock if amount)
    if seconds or fraction or not (days or parts):
        parts += f"{seconds}{fraction}S"
    return f"{sign}P{days}{'T' if parts else ''}{parts}"
