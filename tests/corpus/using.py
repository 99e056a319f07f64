"""What a user does with a client: import it, decode into every model, call every operation."""

from __future__ import annotations

import importlib
import inspect
import json
import sys
import time
import traceback
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.support.made_up import MadeUp

MOST = 20
"""Faults that are kept of a client."""


class Faults:
    """What went wrong with a client, the first of each kind."""

    def __init__(self) -> None:
        self.count = 0
        self.kept: dict[str, str] = {}

    def attempt(self, what: str, function: Callable[[], Any]) -> Any:
        try:
            return function()
        except MemoryError:
            raise
        except Exception as error:
            self.count += 1
            last = traceback.extract_tb(error.__traceback__)[-1]
            kind = f"{type(error).__name__} at {Path(last.filename).name}:{last.name}"
            if len(self.kept) < MOST:
                self.kept.setdefault(kind, f"{what}: {type(error).__name__}: {str(error)[:600]}")
            return None


def imported(out: Path, package: str) -> dict[str, Any]:
    """Import every module of the client."""
    faults = Faults()
    sys.path.insert(0, str(out / "src"))
    warnings.simplefilter("error")
    begun = time.process_time()
    faults.attempt("package", lambda: importlib.import_module(package))
    entry = time.process_time() - begun
    root = out / "src" / package
    slowest = (0.0, "")
    for path in sorted(root.rglob("*.py")):
        inner = path.relative_to(root).with_suffix("").parts
        if "_runtime" in inner:  # tested where it lies
            continue
        name = ".".join((package, *inner)).removesuffix(".__init__")
        begun = time.process_time()
        faults.attempt(name, lambda name=name: importlib.import_module(name))  # type: ignore[misc]
        slowest = max(slowest, (time.process_time() - begun, name))
    for side in ("models", "params"):
        module = sys.modules.get(f"{package}.{side}")
        for name in dir(module) if module else ():
            faults.attempt(f"{side}.{name}", lambda module=module, name=name: getattr(module, name))  # type: ignore[misc]
    return {"faults": faults.kept, "count": faults.count, "entry": entry, "slowest": slowest}


def used(out: Path, package: str) -> dict[str, Any]:
    """Build the decoder of every model, and call every operation on the fake transport."""
    sys.path.insert(0, str(out / "src"))
    surface = json.loads((out / "surface.json").read_text("utf-8"))
    decoding, calling = Faults(), Faults()
    slow = _decode(package, surface, decoding)
    calls = _call(package, surface, calling)
    return {
        "decoders": sum(one["side"] == "models" for one in surface["models"]),
        "without_fast_decoder": slow,
        "decoder_faults": decoding.kept,
        "calls": calls,
        "call_faults": calling.kept,
        "call_fault_count": calling.count,
    }


def _decode(package: str, surface: dict[str, Any], faults: Faults) -> list[str]:
    """The models that msgspec has no decoder for, unless they are unions."""
    decode = importlib.import_module(f"{package}._runtime.models.decode")
    struct = importlib.import_module("msgspec").Struct
    slow: list[str] = []
    made_up = MadeUp(surface)
    to_wire = importlib.import_module(f"{package}._runtime.models.wire").to_wire

    def build(one: dict[str, Any]) -> None:
        type_ = getattr(importlib.import_module(f"{package}.models.{one['module']}"), one["name"])
        if decode._decoder(type_) is None and isinstance(type_, type) and issubclass(type_, struct):
            slow.append(one["name"])
        decode.decode(b"null", type_)
        decode.decode(b'{"some key": [1, "a", null]}', type_)
        value = made_up.answer(one["name"])
        back = to_wire(decode.decode(json.dumps(value).encode(), type_))
        assert back == value, f"{json.dumps(value)[:250]} came back as {json.dumps(back, default=str)[:250]}"

    for one in surface["models"]:
        if one["side"] == "models":
            faults.attempt(one["name"], lambda one=one: build(one))  # type: ignore[misc]
    return slow


def _call(package: str, surface: dict[str, Any], faults: Faults) -> int:
    client = faults.attempt("fake_client", lambda: importlib.import_module(f"{package}.testing").fake_client())
    if client is None:
        return 0
    made_up = MadeUp(surface)
    for operation in surface["operations"]:
        for every in (True, False):
            faults.attempt(
                f"{operation['http']} {operation['resource']}.{operation['method']}",
                lambda operation=operation, every=every: _made(client, operation, made_up, every),  # type: ignore[misc]
            )
    return len(surface["operations"])


def _made(client: Any, operation: dict[str, Any], made_up: MadeUp, every: bool) -> None:
    arguments = made_up.arguments(operation)
    for one in operation["parameters"]:
        if one["in"] == "path" and arguments[one["name"]] == "":  # an enum may have it, no path can
            arguments[one["name"]] = "x"
        if isinstance(arguments[one["name"]], list):  # a member that holds what delimits the members is refused
            arguments[one["name"]] = [
                each.replace(" ", "") if isinstance(each, str) else each for each in arguments[one["name"]]
            ]
    switch = operation.get("stream", {}).get("argument")
    if switch is not None:
        arguments[switch] = every
    method = getattr(getattr(client, operation["resource"]), operation["method"])
    parameters = inspect.signature(method).parameters.values()
    if not every:
        needed = {one.name for one in parameters if one.default is one.empty}
        arguments = {name: value for name, value in arguments.items() if name in needed}
    positional = [
        arguments.pop(one.name) for one in parameters if one.kind is one.POSITIONAL_ONLY and one.name in arguments
    ]
    result = method(*positional, **arguments)
    kind = type(result).__name__ if "._runtime." in type(result).__module__ else ""
    if kind == "Stream":
        list(result)
    elif kind == "Download":
        with result:
            result.read()
