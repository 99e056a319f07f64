"""The docstring of a method: what the operation does, its arguments, result and errors, and a call as a user would write it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from .. import ir
from ..input.json_pointer import is_object
from ..names.arguments import MEDIA_TYPE
from ..names.words import singular, snake
from ..printing.literals import Code, docstring
from . import docstrings
from .explained import Explained, Failure
from .method_nodes import Argument, Via

INDENT = 8

SHORT = 40
"""Characters up to which a recorded value is shown as an optional argument."""

SHOWN = 4
"""Keyword arguments of an example, unless more are required."""


def with_texts(operation: ir.Operation, arguments: Iterable[Argument]) -> Iterator[Argument]:
    """The arguments with what the description says of them."""
    body = operation.body
    members = () if body is None else body.arguments or ()
    described: dict[tuple[str, str], ir.Property | ir.Parameter] = {("body", one.name): one for one in members}
    described.update(((one.place, one.name), one) for one in operation.parameters)
    for argument in arguments:
        found = described.get((argument.place, argument.wire_name))
        if (argument.place, argument.wire_name) == MEDIA_TYPE:
            yield replace(argument, text="The media type of the body.")
        elif found is not None:
            notes = tuple(docstrings.default_note(found.default))
            yield replace(argument, text=found.description, notes=notes)
        else:
            yield replace(argument, text=body.description if body else "")


@dataclass(frozen=True, slots=True)
class MethodDoc:
    """What the docstrings of a method, sync and async, are made of."""

    operation: ir.Operation
    name: str
    call: str
    """How a user spells the method: `client.contacts.list`."""
    arguments: tuple[Argument, ...]
    via: Via
    returns: Code
    returns_text: str
    errors: tuple[tuple[str, str, Code | None], ...]
    """Status, exception class, and the type of its `body` where that is described."""

    @property
    def headline(self) -> str:
        return self._summary()[0]

    def explained(self, program: tuple[Code, ...], async_program: tuple[Code, ...]) -> Explained:
        """The same for a page to read."""
        texts = {one.status: one.description for one in self.operation.responses}
        failures = tuple(Failure(status, Code(cls), texts[status], body) for status, cls, body in self.errors)
        return Explained(self._summary()[1], self.returns_text, failures, program, async_program)

    def docstring(self, returns: Code, *, asynchronous: bool) -> Code:
        headline, rest = self._summary()
        lines = docstrings.text_block(headline, INDENT)
        if rest:
            lines += ["", *docstrings.text_block(rest, INDENT)]
        lines += ["", f"`{self.operation.id}`"]
        if self.operation.deprecated:
            lines += ["", "Deprecated."]
        lines += docstrings.section("Args", [line for one in self.arguments for line in self._argument(one)])
        lines += docstrings.section(
            "Returns", docstrings.entry(returns.replace("builtins.", ""), self.returns_text, INDENT)
        )
        lines += docstrings.section("Raises", [line for error in self.errors for line in self._error(*error)])
        lines += docstrings.section("Example", self._example(asynchronous=asynchronous))
        return docstring(lines, INDENT)

    def _summary(self) -> tuple[str, str]:
        fallback = f"{self.name.replace('_', ' ').strip().capitalize()}."
        return docstrings.summary(self.operation.summary, self.operation.description, fallback)

    def _argument(self, argument: Argument) -> list[str]:
        notes = (*argument.notes, *(("Deprecated.",) if argument.deprecated else ()))
        return docstrings.entry(argument.name, argument.text, INDENT, notes=notes)

    def _error(self, status: str, name: str, body: Code | None) -> list[str]:
        text = next(one.description for one in self.operation.responses if one.status == status)
        told = f" Its `body` is `{body.replace('builtins.', '')}`." if body is not None else ""
        text = f"{'Any other status' if status == 'default' else status}. {text}".rstrip()
        return docstrings.entry(name, f"{text if text.endswith('.') or not told else text + '.'}{told}", INDENT)

    # --- the example -------------------------------------------------------------------------------------------------

    def _example(self, *, asynchronous: bool) -> list[str]:
        given = [*self._path_arguments(), *self._keyword_arguments()]
        one_line = f"{self.call}({', '.join(given)})"
        if len(one_line) <= docstrings.WIDTH - INDENT - 16 and "\n" not in one_line:
            lines = [one_line]
        else:
            lines = [f"{self.call}(", *(f"    {line}" for one in given for line in f"{one},".split("\n")), ")"]
        if self.via == "page" or self.via == "open_stream":
            lines[0] = f"{'async ' if asynchronous else ''}for item in {lines[0]}"
            lines[-1] += ":"
            lines.append("    print(item)")
        elif self.via == "download":
            lines[0] = f"{'async ' if asynchronous else ''}with {lines[0]}"
            lines[-1] += " as download:"
            lines.append(f'    {"await " if asynchronous else ""}download.save("download")')
        elif asynchronous:
            lines[0] = "await " + lines[0]
        return ["    " + line for line in lines]

    def _path_arguments(self) -> Iterator[str]:
        """Variables, named after what they identify."""
        for one in self.arguments:
            if one.place == "path":
                yield self._identified(one) if one.name == "id" else one.name

    def _identified(self, argument: Argument) -> str:
        """`contact_id`: the id of what the path's last literal segment before it lists."""
        before = self.operation.path.split("/{" + argument.wire_name)[0]
        literal_segments = [one for one in before.split("/") if one and "{" not in one]
        single = singular(snake(literal_segments[-1], "id")) if literal_segments else "id"
        return f"{single}_id" if single != "id" else "id"

    def _keyword_arguments(self) -> Iterator[str]:
        """From the first recorded request what is required and a few short values."""
        recorded = next((one.value for one in self.operation.examples if one.status is None), None)
        flattened = self.operation.body is not None and self.operation.body.arguments is not None
        values: dict[str, Any] = recorded if flattened and is_object(recorded) else {}
        shown = self._shown(values)
        for one in self.arguments:
            if one.place == "body" and not flattened and recorded is not None:
                yield f"{one.name}={docstrings.literal_lines(recorded, docstrings.EXAMPLE_WIDTH)}"
            elif one.place == "body" and one.name in shown and one.wire_name in values:
                yield f"{one.name}={docstrings.literal_lines(values[one.wire_name], docstrings.EXAMPLE_WIDTH)}"
            elif one.place != "path" and one.required:
                yield f"{one.name}=..."

    def _shown(self, values: dict[str, Any]) -> set[str]:
        short = [
            one.name
            for one in self.arguments
            if not one.required
            and isinstance(value := values.get(one.wire_name), str | int | float)
            and len(str(value)) <= SHORT
        ]
        required = [one.name for one in self.arguments if one.required and one.place != "path"]
        return {*required, *short[: max(0, SHOWN - len(required))]}
