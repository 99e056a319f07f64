"""openapi-spec-validator's own verdict, on top of ours: half a second that `sdkgen validate` takes and `generate` does not.

It is asked about what our passes found sound, since it raises on dangling references and its errors often have no place.
By itself it follows references to wherever they lead, and matches patterns of the description against the description's
own text; here it does neither.
"""

from __future__ import annotations

from typing import Any, NoReturn

from ..diagnostics import Problem
from ..input.document import Document
from ..input.json_pointer import is_array, is_object, join
from .finding import shown


class _Refused(Exception):
    """A reference that leaves the description."""


def second_opinion(document: Document) -> list[Problem]:
    """What openapi-spec-validator objects to beyond the official schema, as warnings. Raises nothing."""
    import openapi_spec_validator as library

    asked = document if document.published is None else document.published
    editions = {
        "2.0": "OpenAPIV2SpecValidator",
        "3.0": "OpenAPIV30SpecValidator",
        "3.1": "OpenAPIV31SpecValidator",
        "3.2": "OpenAPIV32SpecValidator",
    }
    base = getattr(library, editions[_edition(asked)])

    class Isolated(base):  # type: ignore[misc, valid-type]
        resolver_handlers = dict.fromkeys(("<all_urls>", "http", "https", "file", ""), _refuse)

    try:
        validator = Isolated(_without_patterns(asked.data if asked is document else _without_files(asked.data)))
        errors = list(validator.root_validator(validator.schema_path))
    except Exception as error:  # whatever a library makes of odd data: it is the description's problem, never a crash
        message = f"openapi-spec-validator gave up ({type(error).__name__}); simplify the description"
        return [asked.problem("spec-validator", message, "#", "warning")]
    found = {(f"openapi-spec-validator: {shown(error.message)}", join(error.absolute_path)) for error in errors}
    return sorted(asked.problem("spec-validator", *one, "warning") for one in found)


def _edition(document: Document) -> str:
    said = str(document.data.get("openapi", document.data.get("swagger")))[:3]
    return said if said in ("2.0", "3.0", "3.2") else "3.1"


def _refuse(uri: str) -> NoReturn:
    raise _Refused(uri)


def _without_files(node: Any) -> Any:
    """Swagger 2.0 without its type `file`, which the library looks for in JSON Schema."""
    if is_object(node):
        made = {key: _without_files(value) for key, value in node.items()}
        return {**made, "type": "string"} if node.get("type") == "file" and node.get("in") != "formData" else made
    return [_without_files(value) for value in node] if is_array(node) else node


def _without_patterns(node: Any) -> Any:
    """The description without its regular expressions, which could keep a backtracking engine busy for ever."""
    if is_object(node):
        return {key: _without_patterns(value) for key, value in node.items() if key != "pattern" or is_object(value)}
    return [_without_patterns(value) for value in node] if is_array(node) else node
