"""Calls every operation of a description through its client.

What to send comes from the raw description; the client's surface is asked for names alone: which method an operation is,
and which of its arguments stands for which parameter or member of the body.
"""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import httpx2

from tests.support.clients import GeneratedClient

from .description import Body, Description, Json, Operation, Schema
from .judge import Judge
from .values import Values

ABSENT: Any = object()
WAYS = ("sync", "async")


@dataclass(frozen=True)
class Call:
    """One call of an operation: what is given, by wire names, and what the body is to be."""

    operation: Operation
    kind: str
    """`required`, `all`, or `example NAME` for a recorded request."""
    parameters: Mapping[tuple[str, str], Json]
    """JSON values by place and name."""
    media_type: str | None
    body: Json
    faults: tuple[str, ...]
    """Where the description contradicts itself, so that nothing it asks for can be right."""

    def __str__(self) -> str:
        return f"{self.operation.id} ({self.kind})"


@dataclass(frozen=True)
class Exchange:
    """What went over the wire in a call, and what came of it."""

    requests: tuple[httpx2.Request, ...]
    response: httpx2.Response | None
    result: Any
    error: Exception | None


class Driver:
    """Calls the operations of one description."""

    def __init__(self, description: Description, client: GeneratedClient, url: str) -> None:
        self.description = description
        self.judge = Judge(description)
        self.values = Values(description, self.judge)
        self.client = client
        self._url = url
        self._requests: list[httpx2.Request] = []
        self._responses: list[httpx2.Response] = []
        self._clients: dict[str, Any] = {}
        self._http: dict[str, Any] = {}
        self._entries: Mapping[str, Mapping[str, Any]] = {one["http"]: one for one in client.surface["operations"]}

    # --- what to call ------------------------------------------------------------------------------------------------

    def calls(self) -> Iterator[Call]:
        """Every operation with its required arguments, with all, and with each recorded request that is valid."""
        for operation in self.description.operations:
            body = self._body(operation)
            yield self._call(operation, "required", body)
            yield self._call(operation, "all", body)
            for name, example in body.examples.items() if body else ():
                if example is not None and self.values.fits(body.schema, example):
                    yield self._call(operation, f"example {name}".rstrip(), body, example)

    def invalid_examples(self) -> Iterator[str]:
        """Recorded requests and parameters that contradict their own schema: they are not sent."""
        for operation in self.description.operations:
            for parameter in operation.parameters:
                if parameter.example is not None:
                    for fault in self.values.faults(parameter.schema, parameter.example):
                        yield f"{operation.id}: example of {parameter.name}: {fault}"
            for body in operation.bodies:
                for name, example in body.examples.items():
                    for fault in self.values.faults(body.schema, example):
                        yield f"{operation.id}: request example {name}: {fault}"

    def _call(self, operation: Operation, kind: str, body: Body | None, example: Json = ABSENT) -> Call:
        faults: list[str] = []

        def value(schema: Schema, everything: bool, recorded: Json = None) -> Json:
            fits = recorded is not None and self.values.fits(schema, recorded)
            made = recorded if fits else self.values.make(schema, everything=everything)
            faults.extend(self.values.faults(schema, made))
            return made

        parameters = {
            (one.place, one.name): value(one.schema, kind == "all" or one.place == "path", one.example)
            for one in operation.parameters
            if one.required or kind == "all"
        }
        wire = example
        if body and wire is ABSENT and (kind == "all" or self._is_asked_for(body)):
            wire = value(body.schema, kind == "all")
        return Call(operation, kind, parameters, body.media_type if body else None, wire, tuple(faults))

    def _is_asked_for(self, body: Body) -> bool:
        """Whether a call without it is none: an optional body with required members is sent, too."""
        return body.required or bool(self.values.flat(body.schema).get("required"))

    def _body(self, operation: Operation) -> Body | None:
        """The body of the media type that the client sends; the first of the description, if it names none of them."""
        entry = self._entries.get(operation.id, {}).get("body") or {}
        named = [one for one in operation.bodies if one.media_type == entry.get("media_type")]
        return next(iter([*named, *operation.bodies]), None)

    # --- how to call it ----------------------------------------------------------------------------------------------

    def arguments(self, call: Call) -> tuple[list[Any], dict[str, Any]]:
        """What the client's method is given. Raises LookupError where it has no argument for something."""
        entry = self._entries[call.operation.id]
        names = {(one["in"], _key(one["in"], one["wire_name"])): one["name"] for one in entry["parameters"]}
        positional: dict[str, Any] = {}
        keyword: dict[str, Any] = {}
        for parameter in call.operation.parameters:
            if (parameter.place, parameter.name) not in call.parameters:
                continue
            place = "query" if parameter.place == "querystring" else parameter.place
            name = names.get((place, _key(place, parameter.name)))
            if name is None and parameter.place == "header":
                continue  # the client sends it by itself: what arrives tells
            if name is None:
                raise LookupError(f"no argument for {parameter.place} parameter {parameter.name}")
            value = self.values.python(parameter.schema, call.parameters[parameter.place, parameter.name])
            (positional if parameter.place == "path" else keyword)[name] = value
        if call.body is not ABSENT and ("header", "content-type") in names:
            keyword[names["header", "content-type"]] = str(call.media_type).replace("*", "x-any")
        in_order = [one["name"] for one in entry["parameters"] if one["in"] == "path"]
        return [positional[name] for name in in_order], keyword | self._body_arguments(call, entry)

    def _body_arguments(self, call: Call, entry: Mapping[str, Any]) -> dict[str, Any]:
        if call.body is ABSENT:
            return {}
        body = entry["body"]
        if body is None:
            raise LookupError("no argument for the body")
        (schema,) = (one.schema for one in call.operation.bodies if one.media_type == call.media_type)
        is_text = any(part in str(call.media_type) for part in ("json", "urlencoded", "text/"))
        value = self.values.python(schema, call.body, files=not is_text)
        if "argument" in body:
            return {body["argument"]: value}
        names = {one["wire_name"]: one["name"] for one in body["arguments"]}
        declared = self.values.flat(schema).get("properties", {})
        if missing := [key for key in value if key in declared and key not in names]:
            raise LookupError(f"no argument for members of the body: {missing}")
        extra = {key: one for key, one in value.items() if key not in names}
        return {names[key]: one for key, one in value.items() if key in names} | (
            {"extra_body": extra} if extra else {}
        )

    def perform(self, call: Call, way: str, headers: Mapping[str, str] | None = None) -> Exchange:
        """Make the call in strict mode and record it. Never raises."""
        self._requests.clear()
        self._responses.clear()
        result: Any = None
        error: Exception | None = None
        try:
            result = self._runner.run(self._result(call, way, headers or {}))
        except Exception as caught:
            error = caught
        response = self._responses[-1] if self._responses else None
        return Exchange(tuple(self._requests), response, result, error)

    async def _result(self, call: Call, way: str, headers: Mapping[str, str]) -> Any:
        entry = self._entries[call.operation.id]
        positional, keyword = self.arguments(call)
        method = getattr(getattr(self._client(way), entry["resource"]), entry["method"])
        result = method(*positional, **keyword, extra_headers=headers)
        if hasattr(result, "iter_bytes"):  # a download
            result = result.read()
        result = await result if inspect.isawaitable(result) else result
        if hasattr(result, "__next__") or hasattr(result, "__anext__"):  # a stream, whose items are not looked at here
            if way == "sync":
                result.close()
            else:
                await result.aclose()
        return result

    def _client(self, way: str) -> Any:
        """The client, made on first use: its constructor may be at fault as well as a method."""
        if way not in self._clients:
            type_ = self.client.client_class(asynchronous=way == "async")
            options = {"base_url": self._url, "http_client": self._http[way], "max_retries": 0, "strict": True}
            self._clients[way] = type_(**options, **self._credentials(type_))
        return self._clients[way]

    def _heard(self, response: httpx2.Response) -> None:
        response.read()
        self._requests.append(response.request)
        self._responses.append(response)

    async def _heard_async(self, response: httpx2.Response) -> None:
        await response.aread()
        self._requests.append(response.request)
        self._responses.append(response)

    def __enter__(self) -> Driver:
        self._runner = asyncio.Runner()
        self._http = {
            "sync": httpx2.Client(event_hooks={"response": [self._heard]}),
            "async": httpx2.AsyncClient(event_hooks={"response": [self._heard_async]}),
        }
        return self

    def __exit__(self, *error: object) -> None:
        self._http["sync"].close()
        self._runner.run(self._http["async"].aclose())
        self._runner.close()

    def _credentials(self, type_: type) -> dict[str, Any]:
        """All credentials that the description knows and the constructor takes."""
        takes = inspect.signature(type_).parameters
        found: dict[str, Any] = {}
        for name, scheme in self.description.security_schemes.items():
            is_basic = (scheme["type"], str(scheme.get("scheme")).lower()) == ("http", "basic")
            argument = next((one for one in (f"{_snake(name)}_token", _snake(name), "token") if one in takes), None)
            if argument is not None:
                found.setdefault(argument, ("user", "password") if is_basic else "a-token")
        return found


def _key(place: str, name: str) -> str:
    return name.lower() if place == "header" else name


def _snake(name: str) -> str:
    spaced = "".join(f"_{one.lower()}" if one.isupper() else one for one in name)
    return "".join(one if one.isalnum() else "_" for one in spaced).strip("_")
