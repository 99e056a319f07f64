"""Answers that go on: the types of their items, and the two ways of a method that answers a stream or else JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .. import ir
from ..printing.literals import Code, identifier, string
from . import shapes
from .method_nodes import Argument, StreamBeside
from .scope import Scope
from .security import place_call
from .type_expressions import union_of
from .type_forms import cast_to

SWITCH = "stream"
"""The argument that asks for a stream where there is a choice; the API's own, if it has one that is true or false."""


def forms(scope: Scope) -> list[ir.Content]:
    """The forms of the successes that a plain call may get: streams only where there is nothing else, nothing for HEAD."""
    found = [] if scope.operation.method == "HEAD" else _all_forms(scope)
    return [one for one in found if one.kind != "stream"] or found


def is_stream(scope: Scope) -> bool:
    found = forms(scope)
    return bool(found) and all(form.kind == "stream" for form in found)


def media_type(scope: Scope) -> str | None:
    """That of the stream that the operation answers, alone or beside JSON."""
    found = [] if scope.operation.method == "HEAD" else _all_forms(scope)
    return next((form.media_type for form in found if form.kind == "stream"), None)


def stream_types(scope: Scope) -> tuple[Code, Code]:
    """What the sync and the async method give."""
    item = _item(scope, _form(scope))
    streams = (("streaming.sync_stream", "Stream"), ("streaming.async_stream", "AsyncStream"))
    sync, asynchronous = (Code(f"{scope.hint(module, name)}[{item}]") for module, name in streams)
    return sync, asynchronous


def stream_call(scope: Scope) -> Iterator[Code]:
    """How the items are set apart, and what each is."""
    form = _form(scope)
    stream = form.stream
    assert stream is not None
    # an event's own type is in `by_event`; a type checker is told of all that may come
    yield Code(f"returns={_class_of(scope, form)}")
    yield Code(f"format={string(stream.format)}")
    if stream.events:
        named = ", ".join(
            f"{string(name)}: {scope.values.print(shapes.at_run_time(type_))}" for name, type_ in stream.events
        )
        yield Code(f"by_event={{{named}}}")
    if stream.done is not None:
        yield Code(f"done={string(stream.done)}")


def beside(scope: Scope, arguments: Sequence[Argument], call: Sequence[Code]) -> StreamBeside | None:
    """The stream that the operation answers if asked to; None where it answers streams only, or none.

    `call` is what the call for a plain answer and that for a stream have in common.
    """
    if is_stream(scope) or scope.operation.method == "HEAD" or not any(f.kind == "stream" for f in _all_forms(scope)):
        return None
    for name in ("Literal", "overload"):
        scope.imports.add("typing", name)
    scope.hint("types", "StreamOptions")
    own = next((one for one in arguments if one.wire_name == SWITCH and _is_switch(one)), None)
    taken = {str(one.name) for one in arguments}
    name = own.name if own is not None else identifier(SWITCH if SWITCH not in taken else f"as_{SWITCH}")
    off = "Literal[False]"
    if own is not None and "None" in own.type.split(" | "):
        off += " | None"
    if own is None:
        off += " = False"
    elif not own.required:
        off += " | Omit = omit"
    returns, async_returns = stream_types(scope)
    return StreamBeside(
        switch=own,
        name=name,
        off=Code(f"{name}: {off}"),
        on=Code(f"{name}: Literal[True]"),
        either=own.declaration if own is not None else Code(f"{name}: bool = False"),
        returns=returns,
        async_returns=async_returns,
        call=(
            *call,
            Code(f"accept={string(_form(scope).media_type)}"),
            *stream_call(scope),
            *place_call(scope),
            Code("options=request_options"),
        ),
    )


def without(arguments: Sequence[Argument], stream: StreamBeside | None) -> tuple[Argument, ...]:
    """The arguments but for the one that asks for a stream, if that is one of them."""
    return tuple(one for one in arguments if stream is None or one is not stream.switch)


def _is_switch(argument: Argument) -> bool:
    return set(argument.type.split(" | ")) <= {"bool", "None"} and argument.place in ("body", "query")


def _all_forms(scope: Scope) -> list[ir.Content]:
    return [form for response in scope.operation.successes for form in response.contents]


def _form(scope: Scope) -> ir.Content:
    return next(form for form in _all_forms(scope) if form.kind == "stream")


def _types(form: ir.Content) -> list[ir.TypeRef]:
    """Those of its items, or of all that events may hold."""
    events = form.stream.events if form.stream is not None else ()
    return [form.type, *(type_ for _, type_ in events)]


def _item(scope: Scope, form: ir.Content) -> Code:
    data = union_of((scope.models.print(one) for one in _types(form)), scope.imports)
    is_event = form.stream is not None and form.stream.format == "events"
    return Code(f"{scope.hint('streaming.events', 'ServerSentEvent')}[{data}]") if is_event else data


def _class_of(scope: Scope, form: ir.Content) -> Code:
    """What the items are decoded as; type checkers are told of all that may come."""
    types, given = _types(form), shapes.at_run_time(form.type)
    value = scope.values.print(given)
    members = list(shapes.alternatives(scope.api, given))
    is_class = len(members) == 1 and not isinstance(members[0], ir.Enum) and members[0] != ir.ANY
    if types == [given] and is_class and value.replace(".", "").isidentifier():
        return value
    return cast_to(scope, types, value)
