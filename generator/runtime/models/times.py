"""Dates and times as responses carry them: `datetime` and `date` that remember the text they were read from."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any, Self, TypeAlias

if TYPE_CHECKING:
    DateTime: TypeAlias = datetime
    Date: TypeAlias = date
else:

    class _Wire:
        """What `DateTime` and `Date` share. The text lives in a slot, so arithmetic gives values without one."""

        __slots__ = ()

        @classmethod
        def _read(cls, text: str, iso: str) -> Self:
            value = cls.fromisoformat(iso)
            value.wire = text
            return value

        def __reduce_ex__(self, protocol: Any) -> Any:
            text = getattr(self, "wire", None)
            return super().__reduce_ex__(protocol) if text is None else (type(self).parse, (text,))

    class DateTime(_Wire, datetime):
        """A `datetime` that `to_dict()` gives back exactly as it came, such as with three digits of a second."""

        __slots__ = ("wire",)

        @classmethod
        def parse(cls, text: str) -> Self:
            """Read an RFC 3339 date-time; one without an offset gives a naive value. Raises ValueError for the rest."""
            # `fromisoformat` also takes bare dates and compact forms, which are more likely to be something else.
            if text[4:5] != "-" or text[7:8] != "-" or text[10:11] not in ("T", "t", " ") or text[13:14] != ":":
                raise ValueError("not a date-time")
            return cls._read(text, f"{text[:-1]}Z" if text.endswith("z") else text)

    class Date(_Wire, date):
        """A `date` that `to_dict()` gives back as it came."""

        __slots__ = ("wire",)

        @classmethod
        def parse(cls, text: str) -> Self:
            """Read an RFC 3339 full-date (YYYY-MM-DD). Raises ValueError for the rest."""
            if len(text) != 10 or text[4] != "-" or text[7] != "-":
                raise ValueError("not a date")
            return cls._read(text, text)


def iso_text(value: date | time) -> str:
    """The text that a date or date-time was read from, or else its ISO 8601 form, UTC as `Z`."""
    wire: str | None = getattr(value, "wire", None)
    if wire is not None:
        return wire
    text = value.isoformat()
    return f"{text[:-6]}Z" if text.endswith("+00:00") else text
