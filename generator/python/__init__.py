"""`ir.Api` and its names as Python: what the templates print and `surface.py` describes.

`nodes.py` and `type_nodes.py` are the vocabulary, `package.py` the assembly; `models.py` makes models and params,
`methods.py` the methods, `client.py` the client. Knows Python and no OpenAPI.
"""

from .nodes import Package
from .package import build

__all__ = ["Package", "build"]
