"""openapi-spec-validator's own verdict, on top of ours: half a second that `sdkgen validate` takes and `generate` does not.

Run on what our passes found sound: the validator raises on dangling references, and its errors often have no place.
"""

from __future__ import annotations

from typing import Any

from ..diagnostics import Problem
from ..input.document import Document
from ..input.json_pointer import join
from .finding import shown


def second_opinion(document: Document) -> list[Problem]:
    """What openapi-spec-validator objects to, as errors. Raises nothing."""
    from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator

    data: Any = document.data
    validator = OpenAPIV30SpecValidator if str(data.get("openapi")).startswith("3.0.") else OpenAPIV31SpecValidator
    try:
        return sorted(
            document.problem(
                "spec-validator", f"openapi-spec-validator: {shown(error.message)}", join(error.absolute_path)
            )
            for error in validator(data).iter_errors()
        )
    except Exception as error:  # whatever a library makes of odd data: it is the description's problem, never a crash
        message = f"openapi-spec-validator gave up ({type(error).__name__}); simplify the description"
        return [document.problem("spec-validator", message, "#")]
