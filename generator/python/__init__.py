"""`ir.Api` and its names as Python: what the templates print and `surface.py` describes.

`nodes.py` is the vocabulary, `build.py` the assembly; `types.py` makes models and params, `resources.py` the methods,
`client.py` the client. Knows Python and no OpenAPI.
"""

from .nodes import Package
from .package import build

__all__ = ["Package", "build"]
