"""Names that generated code may not take, because Python or the code around them already has them.

What the code around them uses is derived (see `used`); what stands here by hand is a matter of other people's code.
"""

from __future__ import annotations

import builtins
import keyword
import sys
from collections.abc import Callable, Iterator
from typing import Final

from ..ir import ANY, Api, Content, ObjectSchema
from . import used
from .words import word_set

# Named one by one are builtins that only some Python versions or platforms have: output must not vary by interpreter.
_BUILTINS: Final = frozenset(dir(builtins)) | {"PythonFinalizationError", "WindowsError"}

_TYPING: Final = word_set(
    "Annotated AsyncIterator Awaitable Callable ClassVar Coroutine Dict Final Generic IO Iterator List NoReturn NotRequired "
    "Optional ParamSpec PathLike Protocol Self Set Tuple Type TypeVar"
)
"""What readers of annotations take for Python's own, beside what generated modules import."""


# --- classes ---------------------------------------------------------------------------------------------------------


def _answered(api: Api) -> Iterator[Content]:
    return (one for operation in api.operations for response in operation.successes for one in response.contents)


_SOMETIMES: Final[dict[str, Callable[[Api], bool]]] = {
    "pagination.": lambda api: any(one.pagination is not None for one in api.operations),
    "response.download": lambda api: any(one.kind == "binary" for one in _answered(api)),
    "streaming.": lambda api: any(one.kind == "stream" for one in _answered(api)),
    "client.base": lambda api: any(server.variables for one in api.operations for server in one.servers),
    "webhooks": lambda api: api.webhooks is not None,
}
"""Modules of the runtime of which resources import only where an API has the like, and whether it has."""


def _rooms(table: dict[str, frozenset[str]], *beginnings: str) -> frozenset[str]:
    return frozenset[str]().union(*(names for module, names in table.items() if module.startswith(beginnings)))


CLASSES: Final = (
    _BUILTINS
    | _TYPING
    | frozenset(keyword.kwlist)
    | _rooms(used.TYPES, *(one for one in used.TYPES if not one.startswith(tuple(_SOMETIMES))))
    | _rooms(used.CLIENT, "errors", "response.raw")
)
"""For classes and aliases of models, params and resources of any API; see `classes`."""


def classes(api: Api) -> frozenset[str]:
    """What classes and aliases of models, params and resources of this API may not be called."""
    rooms = [one for one, is_used in _SOMETIMES.items() if is_used(api)]
    offered = [one for one in rooms if one != "client.base"]
    return CLASSES | (_rooms(used.TYPES, *rooms) | _rooms(used.CLIENT, *offered) if rooms else frozenset[str]())


CLIENT_MODULE: Final = used.CLIENT[""] | _rooms(used.CLIENT, "client.", "collections.", "http.", "request.", "typing")
"""For the classes of resources: what stands beside them in the module of the client."""

CLIENT_CLASSES: Final = CLASSES | _rooms(used.TYPES, "") | _rooms(used.CLIENT, "")
"""For the client class: what its module and the testing kit use of the runtime, and what the package offers beside it."""

# --- attributes and arguments ----------------------------------------------------------------------------------------

FIELD_SPECIFIER: Final = "field"
"""Called in the body of a model one of whose attributes is not spelled like its wire name."""


FIELDS: Final = used.MODEL
"""For attributes of any model: its own ones, and what annotations in its body use."""


def fields(schema: ObjectSchema) -> frozenset[str]:
    """For attributes of this model: where it says what further fields are, it has a property of its own for them."""
    says_extra = schema.additional is not None and schema.additional != ANY
    return FIELDS | used.MODEL_WITH_EXTRA if says_extra else FIELDS


CLIENT: Final = used.RESOURCES | word_set("aclose with_raw_response with_streaming_response")
"""For resources, which are attributes of the client: its own ones, what callers look for there, and what decorators and
annotations beside them use."""

RESOURCE: Final = used.METHODS
"""For methods, which are attributes of a resource: its own ones, and what decorators, defaults and annotations use.

Not `list`, which is what callers expect a listing to be called: where a resource has it, annotations spell it otherwise.
"""

ARGUMENTS: Final = used.ARGUMENTS
"""For arguments of a method: what every method accepts, and what its body refers to."""

BODY_BUILTINS: Final = used.BODIES
"""For arguments of a method, whose body says with these what the answer is."""

CONSTRUCTOR: Final = used.CONSTRUCTOR
"""For credentials and servers' variables, which are arguments of the client's constructor."""

# --- modules and packages --------------------------------------------------------------------------------------------

_DEVICES: Final = word_set("aux con nul prn") | {f"{port}{number}" for port in ("com", "lpt") for number in range(10)}
"""Of Windows: no file or folder may be called after one."""

MODULES: Final = _DEVICES | word_set(
    "dict getattr globals list sorted str abc builtins collections dataclasses datetime enum functools httpx2 json msgspec re types typing"
)
"""For module files: what the index of their package uses and a module of that name would hide there, what generated modules
import, and devices."""

_STANDARD: Final = sys.stdlib_module_names | word_set(
    "aifc annotationlib asynchat asyncore audioop cgi cgitb chunk compression crypt distutils imghdr imp "
    "lib2to3 mailcap msilib nis nntplib ossaudiodev pipes smtpd sndhdr spwd sunau telnetlib uu xdrlib"
)
"""Modules of Python, those included that only some versions from 3.11 to 3.14 have: output must not vary by interpreter."""

_INSTALLED: Final = word_set(
    "anyio certifi exceptiongroup generator h11 h2 hpack httpcore httpcore2 httpx httpx2 httpx2_jsfetch hyperframe idna msgspec pyreqwest sniffio "
    "socksio test tests truststore typing_extensions"
)
"""What a client imports, what that imports in turn, and folders that projects have."""

_INSTALLERS: Final = word_set(
    "build cachecontrol charset_normalizer distlib editables ensurepip filelock hatch hatchling packaging pathspec pip pip_tools "
    "pip_vendor pipx pkg_resources platformdirs pluggy poetry pyproject_hooks requests resolvelib rich setuptools tomli tomlkit "
    "trove_classifiers twine urllib3 uv virtualenv wheel"
)
"""What installs and builds a client: `pip install` of one of that name would take the other's place."""

PACKAGES: Final = _BUILTINS | _STANDARD | _INSTALLED | _INSTALLERS | _DEVICES
"""For the package, and so for its distribution: it would hide these from everyone who installs it."""
