"""Parameters in the styles that OpenAPI defines: what a generated method wraps its arguments in.

The rules are those of the style table in the OpenAPI specification, which builds on RFC 6570. Where an edition of the
table and RFC 6570 disagree (label without explode), RFC 6570 holds. `path`, `query` and `headers` write the values:

* Undefined (RFC 6570, 2.3): `omit`, `None`, an empty list and an empty mapping are not sent; inside lists and mappings
  `omit` and `None` are passed over.
* Scalars: see `text.scalar`. A value of another type raises TypeError.
* Lists and mappings inside others, of which OpenAPI says nothing: `deep` and `spread` write them as `a[b][0]=x`, save that
  a list of scalars right below `spread` repeats its name; every other style writes them as JSON text.
* Everything but RFC 3986's unreserved characters is percent-encoded, in UTF-8. Text with a lone surrogate raises
  ValueError, since UTF-8 cannot carry it.

A value without a wrapper has its place's default style: `simple` in paths and headers, exploded `form` in queries and
cookies. The functions here choose another. What cookies encode is said in `cookies`. Nothing is sent before all of it is known to be right.
"""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

Style: TypeAlias = Literal["simple", "label", "matrix", "form", "space", "tab", "pipe", "deep", "json"]


class Styled:
    """A value with the style it is to be sent in; made by the functions of this module."""

    __slots__ = ("explode", "name", "reserved", "style", "value")

    def __init__(
        self, value: Any, style: Style, *, explode: bool = False, name: str = "", reserved: bool = False
    ) -> None:
        self.value = value
        self.style: Style = style
        self.explode = explode
        self.name = name
        self.reserved = reserved

    def __repr__(self) -> str:
        return f"Styled({self.value!r}, {self.style!r}, explode={self.explode})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Styled):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self.__slots__)

    __hash__ = None  # type: ignore[assignment]


# --- wrappers --------------------------------------------------------------------------------------------------------


def csv(value: Any) -> Any:
    """`form` or `simple` without explode: `ids=1,2,3`."""
    return Styled(value, "form")


def spaces(value: Any) -> Any:
    """`spaceDelimited` without explode: `ids=1%202%203`. A member that holds a space raises ValueError."""
    return Styled(value, "space")


def tab_separated(value: Any) -> Any:
    """Swagger 2.0's `tsv`: `ids=1%092%093`. A member that holds a tab raises ValueError."""
    return Styled(value, "tab")


def pipes(value: Any) -> Any:
    """`pipeDelimited` without explode: `ids=1%7C2%7C3`. A member that holds a `|` raises ValueError."""
    return Styled(value, "pipe")


def deep(value: Any) -> Any:
    """`deepObject`: `filter[from]=1&filter[to]=2`; deeper down likewise, lists by number: `expand[0]=a`, `a[b][0]=x`."""
    return Styled(value, "deep", explode=True)


def spread(value: Any) -> Any:
    """`form` with explode: a mapping becomes a parameter per key, a list's name is repeated. A mapping's name is not sent."""
    return Styled(value, "form", explode=True)


def simple(value: Any, *, explode: bool = False) -> Any:
    """`simple`, for paths and headers: `1,2,3`; a mapping is `a,1,b,2`, exploded `a=1,b=2`."""
    return Styled(value, "simple", explode=explode)


def label(value: Any, *, explode: bool = False) -> Any:
    """`label`, for paths: `.1,2,3`, exploded `.1.2.3`; a mapping is `.a,1,b,2`, exploded `.a=1.b=2`."""
    return Styled(value, "label", explode=explode)


def matrix(name: str, value: Any, *, explode: bool = False) -> Any:
    """`matrix`, for paths: `;name=1,2`, exploded `;name=1;name=2`; a mapping is `;name=a,1`, exploded `;a=1`."""
    return Styled(value, "matrix", explode=explode, name=name)


def as_json(value: Any) -> Any:
    """A parameter that the description gives as `content: application/json`."""
    return Styled(value, "json")


def reserved(value: Any) -> Any:
    """`allowReserved`, for queries: reserved characters and `%XX` stay as they are (RFC 6570, 3.2.3).

    `#`, `[`, `]`, `&` and `+` are encoded all the same: unencoded they would end the value. Of a cookie nothing is encoded.
    """
    if isinstance(value, Styled):
        return Styled(value.value, value.style, explode=value.explode, name=value.name, reserved=True)
    return Styled(value, "form", explode=True, reserved=True)
