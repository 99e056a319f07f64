"""What another type does to the caller, by the direction in which the value goes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple, TypeAlias

from .changes import Severity
from .read import Side
from .types import Fit, Part, Type, Vocabulary, values, walk
from .versions import Versions

Kind: TypeAlias = Literal["retyped", "enum-listed", "enum-values-added", "enum-values-removed"]


class Verdict(NamedTuple):
    """`meaning` completes a sentence whose subject is the argument, field or result."""

    kind: Kind
    severity: Severity
    old: str
    new: str
    meaning: str
    cure: str

    def named(self, what: str) -> str:
        """The kind of change, for an `argument`, a `field`, an `alias` or a `result`."""
        return f"{what}-retyped" if self.kind == "retyped" else self.kind


def judge(versions: Versions, side: Side, old: str, new: str, *, as_text: bool = False) -> Iterator[Verdict]:
    """Compares the type expressions of one thing that is sent (`params`) or received (`models`).

    `as_text`: it goes into a URL or a header, where a number and its digits are the same.
    """
    ours, theirs = versions.vocabularies(side)
    was, is_ = ours.parse(old), theirs.parse(new)
    if was == is_:
        return
    retyped = _request(ours, theirs, was, is_, as_text) if side == "params" else _response(ours, theirs, was, is_)
    listed = list(_values(side, was, is_))
    if retyped is None and not listed:
        yield _respelled(was, is_, old, new)
    if retyped is not None:
        severity, meaning, cure = retyped
        yield Verdict("retyped", severity, old, new, f"{meaning} (`{new}`, was `{old}`)", cure)
    yield from listed


NONE = Part("None")

Judgement: TypeAlias = tuple[Severity, str, str]


def _respelled(was: Type, is_: Type, old: str, new: str) -> Verdict:
    kind: Kind = "retyped"
    meaning = "means the same values as before"
    if values(is_) and not values(was):
        kind, meaning = "enum-listed", "has its known values listed, and can still be others"
    elif values(was) and not values(is_):
        meaning = "has its known values not listed any more"
    return Verdict(kind, "safe", old, new, f"{meaning} (`{new}`, was `{old}`)", "Nothing to do.")


def _request(ours: Vocabulary, theirs: Vocabulary, was: Type, is_: Type, as_text: bool) -> Judgement | None:
    if not Fit(ours, theirs, "params").fits(was, is_):
        if Fit(ours, theirs, "params").fits(was - {NONE}, is_):
            return "breaking", "does not take None any more", "Pass a value, or leave it out where that is allowed."
        if as_text and Fit(ours, theirs, "params").fits(_digits_as_text(was), is_):
            return (
                "risky",
                "is declared as text only; numbers are still sent alike",
                "Pass text to please type checkers.",
            )
        return "breaking", "does not take every value that it took", "Pass a value of the new type."
    if not Fit(theirs, ours, "params").fits(is_, was):
        return "safe", "takes more than before", "Nothing to do."
    return None


def _response(ours: Vocabulary, theirs: Vocabulary, was: Type, is_: Type) -> Judgement | None:
    old_models, new_models = _models(ours, was), _models(theirs, is_)
    if _has_any(was) and new_models - old_models:
        return "breaking", "is decoded into a class instead of plain JSON", "Read attributes instead of keys."
    if _has_any(is_) and old_models - new_models:
        return "breaking", "comes as plain JSON instead of a class", "Read keys instead of attributes."
    expected = Fit(theirs, ours, "models").fits(is_, was)
    complete = Fit(ours, theirs, "models").fits(was, is_)
    if not expected and not complete:
        return "breaking", "is of another type", "Adapt the code that reads it."
    if not expected:
        return "risky", "can be more than before", "Handle the new possibility."
    if new_models - old_models:
        return "risky", "is of another class with the same attributes", "Adapt annotations and isinstance checks."
    if not complete:
        return "safe", "can only be part of what it could be before", "Nothing to do; code for the rest is dead."
    return None


def _digits_as_text(type_: Type) -> Type:
    return frozenset(Part("str") if part.name in ("int", "float") else part for part in type_)


def _models(vocabulary: Vocabulary, type_: Type) -> set[str]:
    return {part.name for part in walk(type_) if vocabulary.model("models", part.name) is not None}


def _has_any(type_: Type) -> bool:
    return any(part.name in ("Any", "object") for part in walk(type_))


def _values(side: Side, was: Type, is_: Type) -> Iterator[Verdict]:
    """Values of an enum that both versions list."""
    old, new = values(was), values(is_)
    if not old or not new:
        return
    if added := sorted(new - old):
        if side == "params":
            yield Verdict(
                "enum-values-added", "safe", "", ", ".join(added), f"also takes {_code(added)}", "Nothing to do."
            )
        else:
            cure = "Handle it where the code branches on the value."
            yield Verdict("enum-values-added", "risky", "", ", ".join(added), f"can also be {_code(added)}", cure)
    if removed := sorted(old - new):
        gone = ", ".join(removed)
        if side == "params":
            meaning, cure = f"does not take {_code(removed)} any more", "Pass one of the values that are left."
            yield Verdict("enum-values-removed", "breaking", gone, "", meaning, cure)
        else:
            meaning = f"is not {_code(removed)} any more"
            yield Verdict("enum-values-removed", "safe", gone, "", meaning, "Nothing to do; code for it is dead.")


def _code(values: Iterable[str]) -> str:
    return ", ".join(f"`{value}`" for value in values)
