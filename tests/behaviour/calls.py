"""Calls any operation of a generated client, told by the client's surface how."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from tests.support.made_up import SCALARS, MadeUp

ABSENT: Any = object()


class Arguments(NamedTuple):
    """`client.contacts.update(*positional, **keyword)`."""

    positional: tuple[Any, ...]
    keyword: dict[str, Any]


class Operation:
    """One operation as the surface has it."""

    def __init__(self, entry: Mapping[str, Any], made_up: MadeUp) -> None:
        self._made_up = made_up
        self.http: str = entry["http"]
        self.resource: str = entry["resource"]
        self.method: str = entry["method"]
        self.parameters: list[dict[str, Any]] = entry["parameters"]
        self.body: dict[str, Any] | None = entry["body"]
        self.paginated: bool = entry["pagination"] is not None
        self.is_download: bool = entry["returns"] == "Download"

    def bound(self, client: Any) -> Any:
        """The method of a client."""
        return getattr(getattr(client, self.resource), self.method)

    def arguments(self, values: Mapping[tuple[str, str], Any], body: Any = ABSENT, *, every: bool = False) -> Arguments:
        """Arguments for the call.

        Args:
            values: parameter values by place and wire name; others are made up.
            body: the request body; without one only the required arguments are given.
            every: give optional parameters, too.
        """
        given = {
            one["name"]: values.get((one["in"], one["wire_name"]), self._value(one))
            for one in self.parameters
            if every or one["required"]
        }
        positional = tuple(given.pop(one["name"]) for one in self.parameters if one["in"] == "path")
        return Arguments(positional, given | self._body_arguments(body))

    def made_up_body(self) -> Any:
        """A body with every member that the description knows; `ABSENT` for an operation without one."""
        if self.body is None:
            return ABSENT
        if "argument" in self.body:
            return self._value(self.body)
        return {one["wire_name"]: self._value(one) for one in self.body["arguments"]}

    def completed(self, body: Any) -> Any:
        """A recorded body with the required members that it lacks, made up: Intercom's own records lack some."""
        members = self.body.get("arguments", []) if self.body else []
        lacking = (one for one in members if one["required"] and one["wire_name"] not in body)
        return {**body, **{one["wire_name"]: self._value(one) for one in lacking}}

    def _body_arguments(self, body: Any) -> dict[str, Any]:
        if self.body is None:
            return {}
        if "argument" in self.body:
            if body is ABSENT and not self.body["required"]:
                return {}
            return {self.body["argument"]: {} if body is ABSENT else body}
        names = {one["wire_name"]: one["name"] for one in self.body["arguments"]}
        given: dict[str, Any] = {
            one["name"]: self._value(one) for one in self.body["arguments"] if one["required"] and body is ABSENT
        }
        if body is not ABSENT:
            given |= {names[key]: value for key, value in body.items() if key in names}
            if extra := {key: value for key, value in body.items() if key not in names}:
                given["extra_body"] = extra
        return given

    def _value(self, argument: Mapping[str, Any]) -> Any:
        made = self._made_up.value(argument["type"], "params")
        # headers and cookies carry less than the text that is made up otherwise
        is_text = made == SCALARS["str"] and argument.get("in") in ("header", "cookie")
        return "made-up" if is_text else made


def operations(surface: Path) -> dict[str, Operation]:
    """Every operation of a client by method and path."""
    loaded = json.loads(surface.read_text("utf-8"))
    made_up = MadeUp(loaded)
    return {entry["http"]: Operation(entry, made_up) for entry in loaded["operations"]}
