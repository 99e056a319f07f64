"""Request type `SingleFilterSearchParams`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias, TypedDict


class SingleFilterSearchParams(TypedDict, total=False):
    """One condition on one field."""

    field: str
    """Name of the field to compare, with a dot before a nested one, such as
    `custom_attributes.delivery_region`.
    """

    operator: Literal["=", "!=", "IN", "NIN", "<", "<=", ">", ">=", "~", "!~", "^", "$"]
    """How to compare the field with `value`. Which operators a field accepts depends on what it
    holds and on what is searched; those that it does not accept are answered with an error.

    - `=` and `!=`: equal, not equal; all that `tag_id` accepts.
    - `IN` and `NIN`: one of a list, none of a list; `value` is a list then.
    - `<`, `<=`, `>` and `>=`: before or after, less or more; dates accept only `<`, `>` and
      `=`.
    - `~` and `!~`: contains a text, does not contain it.
    - `^` and `$`: begins with a text, ends with it.
    """

    value: SingleFilterSearchValueParams | None
    """What to compare with; dates as Unix time in seconds, a list for `IN` and `NIN`."""


SingleFilterSearchValueParams: TypeAlias = str | int | bool | Sequence[str] | Sequence[int]
"""What to compare with; dates as Unix time in seconds, a list for `IN` and `NIN`."""
