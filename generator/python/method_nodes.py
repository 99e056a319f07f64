"""A method as it is printed: its arguments, its bodies and answers, and the signatures of the ways to call it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from ..printing.literals import Code
from .explained import Explained

CHOICE = "Content-Type"
"""The wire name of the argument for the media type of a body."""

Via: TypeAlias = Literal["call", "page", "download", "open_stream"]


@dataclass(frozen=True, slots=True)
class Argument:
    """A parameter of a method. `place` is path, query, header, cookie or body."""

    name: Code
    wire_name: str
    place: str
    type: Code
    required: bool
    declaration: Code
    """As in the signature: `role: str | Omit = omit`."""
    deprecated: bool = False
    text: str = ""
    """What the description says of it."""
    notes: tuple[str, ...] = ()
    """What is to be said beside that, such as its default."""


@dataclass(frozen=True, slots=True)
class Body:
    media_type: str
    flattened: bool
    type: Code | None
    required: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """One of several forms that a success comes in. `media_type` is None for one without content."""

    status: str
    media_type: str | None
    type: Code


@dataclass(frozen=True, slots=True)
class BodyForm:
    """A form of the body that is given whole, in place of the usual one, with its media type."""

    media_types: tuple[str, ...]
    type: Code
    content_type: Code
    """The argument that chooses it, as in its overload."""
    body: Code


@dataclass(frozen=True, slots=True)
class BodyForms:
    """What may be sent in place of the usual body."""

    others: tuple[BodyForm, ...]
    body: Argument
    """What takes them: an argument of its own, or that of the usual body with what is to be said of it."""
    is_apart: bool
    required: tuple[Code, ...]
    """The arguments for all forms, as they are in the signature of all ways."""
    optional: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class StreamBeside:
    """The stream that an operation answers in place of JSON, if its argument `name` is true."""

    switch: Argument | None
    """The API's own argument; None where the choice is only told by the `Accept` header."""
    name: Code
    off: Code
    on: Code
    either: Code
    """The argument in the signatures of the three ways."""
    returns: Code
    async_returns: Code
    call: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class Method:
    """One operation as a method, sync and async. `call` are the arguments of the runtime's call, ready to print."""

    name: Code
    operation: str
    operation_id: str | None
    positional: tuple[Argument, ...]
    keyword: tuple[Argument, ...]
    body: Body | None
    via: Via
    returns: Code
    async_returns: Code
    call: tuple[Code, ...]
    doc: Code
    async_doc: Code
    summary: str
    answers: tuple[Answer, ...]
    """What `returns` is the union of; empty where there is one answer only."""
    errors: tuple[tuple[str, str], ...]
    pagination: tuple[str, str] | None
    deprecated: bool
    explained: Explained
    decorators: tuple[Code, ...] = ()
    """What warns of it, and then what warns of its arguments, where they are deprecated."""
    stream: StreamBeside | None = None
    streams: str | None = None
    """The media type of the stream that it answers, alone or beside JSON."""
    forms: BodyForms | None = None
    """Set where the body may be sent in forms that mean something else."""

    @property
    def arguments(self) -> tuple[Argument, ...]:
        """All that it takes, what a whole body is given as last."""
        apart = (self.forms.body,) if self.forms is not None and self.forms.is_apart else ()
        return (*self.positional, *self.keyword, *apart)

    @property
    def awaited(self) -> bool:
        """A page, a download and a stream are not coroutines: they are awaited or entered by the caller."""
        return self.via == "call"


@dataclass(frozen=True, slots=True)
class Overload:
    decorators: tuple[Code, ...]
    parameters: tuple[Code, ...]
    options: Code
    returns: Code


@dataclass(frozen=True, slots=True)
class Definition:
    """A method of one class as it is printed: `def` or `async def`, `return` or `return await`."""

    decorators: tuple[Code, ...]
    keyword: Code
    name: Code
    parameters: tuple[Code, ...]
    options: Code
    returns: Code
    doc: Code
    statement: Code
    via: Code
    call: tuple[Code, ...]
    overloads: tuple[Overload, ...] = ()
    switch: Code | None = None
    """The argument that asks for a stream, and what the call for one needs to know."""
    stream: tuple[Code, ...] = ()


def has_variants(method: Method) -> bool:
    """Whether there is more of its answer to be had than it gives by itself."""
    return method.via not in ("download", "open_stream")


# --- definitions -----------------------------------------------------------------------------------------------------


def definition(method: Method, *, asynchronous: bool) -> Definition:
    """The method of the sync or of the async class."""
    awaited = asynchronous and method.awaited
    stream = method.stream
    returns = method.async_returns if asynchronous else method.returns
    overloads = tuple(_overloads(method, asynchronous=asynchronous))
    if stream is not None:
        returns = Code(f"{returns} | {stream.async_returns if asynchronous else stream.returns}")
    return Definition(
        decorators=method.decorators,
        keyword=Code("async def" if awaited else "def"),
        name=method.name,
        parameters=_parameters(method, stream.either if stream is not None else None, method.forms),
        options=Code("StreamOptions" if stream is not None or method.via == "open_stream" else "RequestOptions"),
        returns=returns,
        doc=method.async_doc if asynchronous else method.doc,
        statement=Code("return await" if awaited else "return"),
        via=Code(method.via),
        call=method.call,
        overloads=overloads,
        switch=stream.name if stream is not None else None,
        stream=stream.call if stream is not None else (),
    )


def _overloads(method: Method, *, asynchronous: bool) -> Iterator[Overload]:
    """The ways to call it where there are several: each form of the body, for a plain answer and for a stream."""
    stream, others = method.stream, method.forms.others if method.forms is not None else ()
    if stream is None and not others:
        return
    struck = method.decorators[:1] if method.deprecated else ()  # type checkers look at each overload
    returns = method.async_returns if asynchronous else method.returns
    usual = Code("StreamOptions" if method.via == "open_stream" else "RequestOptions")
    for form in (None, *others):
        in_body = stream is not None and stream.switch is not None and stream.switch.place == "body"
        if stream is None or (form is not None and in_body):
            yield Overload(struck, _parameters(method, None, form), usual, returns)
            continue
        streamed = stream.async_returns if asynchronous else stream.returns
        yield Overload(struck, _parameters(method, stream.off, form), usual, returns)
        yield Overload(struck, _parameters(method, stream.on, form), Code("StreamOptions"), streamed)


def _parameters(method: Method, switch: Code | None, form: BodyForm | BodyForms | None) -> tuple[Code, ...]:
    """The signature's arguments: those of the usual body, of a form in its place, or of all of these.

    `switch` is the argument that asks for a stream, in place of the API's own.
    """
    own = method.stream.switch if method.stream is not None else None
    keyword = [one for one in method.keyword if one is not own and not (form is not None and one.wire_name == CHOICE)]
    required = [one.declaration for one in keyword if one.required and (form is None or one.place != "body")]
    optional = [one.declaration for one in keyword if not one.required and (form is None or one.place != "body")]
    if isinstance(form, BodyForm):
        required += [form.content_type, form.body]
    elif form is not None:
        required += form.required
        optional += form.optional
    declared = [*required, *([switch] if switch is not None else []), *optional]
    # the names of a path's parameters change from version to version where nothing else does: they are nobody's business
    end = (Code("/"),) if method.positional else ()
    separator = (Code("*"),) if declared else ()
    return (*(one.declaration for one in method.positional), *end, *separator, *declared)
