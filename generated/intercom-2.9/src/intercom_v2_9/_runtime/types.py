"""Names shared by every part of a client. Light at import: `typing` and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from os import PathLike
from typing import IO, TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias, TypedDict, TypeVar, final, overload

if TYPE_CHECKING:
    from datetime import datetime

    from .http.transport import Timeout

_T = TypeVar("_T")


@final
class Omit:
    """The type of `omit`, the default of every optional argument: the argument is not sent at all.

    `None` is different: it is sent, as JSON null. There is one instance; copying and unpickling give it back.
    """

    __slots__ = ()
    _instance: Omit | None = None

    def __new__(cls) -> Omit:
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "omit"

    def __reduce__(self) -> str:
        return "omit"


omit: Final = Omit()
"""Leave an argument out of the request."""

if TYPE_CHECKING:

    class Unlisted(str):
        """A string that an enum does not list, since the API has added it: only answers hold one, and requests take it back."""

    class UnlistedInt(int):
        """Like `Unlisted`, for integers."""

    Open: TypeAlias = _T | Unlisted
    OpenInt: TypeAlias = _T | UnlistedInt
    OpenFloat: TypeAlias = _T | float
else:
    Unlisted = str
    UnlistedInt = int

    class Open:
        """`Open[Literal["a", "b"]]`: one of the known strings, or one the API has added since. At run time `str`."""

        def __class_getitem__(cls, known: Any) -> type:
            return str

    class OpenInt:
        """Like `Open`, for integers. At run time `int`."""

        def __class_getitem__(cls, known: Any) -> type:
            return int

    class OpenFloat:
        """Like `Open`, for numbers. At run time `float`."""

        def __class_getitem__(cls, known: Any) -> type:
            return float


Timestamp: TypeAlias = int
"""Seconds since 1970-01-01 00:00 UTC. `to_datetime` turns it into a `datetime`."""

FileContent: TypeAlias = bytes | IO[bytes] | PathLike[str]
"""What a file to upload is read from: bytes, a binary file object, or a path."""

FileTypes: TypeAlias = (
    FileContent
    | tuple[str | None, FileContent]
    | tuple[str | None, FileContent, str | None]
    | tuple[str | None, FileContent, str | None, Mapping[str, str]]
)
"""A file to upload: its content, or `(filename, content)`, `(filename, content, content_type)`, or these with the headers of
its part. A filename of None sends none."""


class RequestOptions(TypedDict, total=False):
    """What every method accepts beside its own arguments."""

    extra_headers: Mapping[str, str]
    """Headers to send as well; they win over the client's own."""
    extra_query: Mapping[str, Any]
    """Query parameters to send as well."""
    extra_body: Mapping[str, Any]
    """Members to merge into the JSON object that is sent."""
    timeout: float | Timeout | None
    """Seconds to wait for the server, in place of the client's setting; None waits for ever."""
    max_retries: int
    """How often a failed call is tried again, in place of the client's setting."""
    idempotent: bool
    """Whether the call may be sent twice without harm, in place of what its HTTP method says."""


class StreamOptions(RequestOptions, total=False):
    """What every method accepts that gives a stream."""

    reconnect: bool
    """Whether a stream of server-sent events that breaks off is asked to go on behind its last event (it is)."""
    max_item_bytes: int
    """The size of an item beyond which the stream is given up; 1 MiB if not given."""


class RequestArguments(RequestOptions, total=False):
    """What `client.get` and its like take beside the path."""

    returns: Any
    """A type to decode the answer into; plain JSON values without it."""
    query: Mapping[str, Any] | None
    headers: Mapping[str, Any] | None
    json: Any
    content: Any


class APIErrorDetail(NamedTuple):
    """One entry of an error answer's `errors`. `field` names the argument at fault, where the server says so."""

    code: str | None
    message: str | None
    field: str | None


class Drift(NamedTuple):
    """One place where a response differs from the API description. Holds no data of the response, only its shape."""

    path: str
    """Where: a JSONPath such as `$.data[3].avatar`."""
    expected: str
    """What the description promises, such as `ContactAvatar`; `nothing` where it lists no such field."""
    got: str
    """What came: the kind of JSON value, such as `string`."""
    model: str = ""
    """The class whose field it is; empty when the place belongs to no class."""

    def __str__(self) -> str:
        owner = f" ({self.model})" if self.model else ""
        return f"{self.path}{owner}: expected {self.expected}, got {self.got}"


@overload
def to_datetime(timestamp: Timestamp) -> datetime: ...
@overload
def to_datetime(timestamp: Timestamp | None) -> datetime | None: ...
def to_datetime(timestamp: Timestamp | None) -> datetime | None:
    """The aware UTC `datetime` of Unix seconds; None for None, since fields of a response may be that.

    Raises ValueError when the year is not within 1 to 9999, and TypeError when `timestamp` is not a number.
    """
    from datetime import UTC, datetime, timedelta

    if timestamp is None:
        return None
    try:
        return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=timestamp)
    except OverflowError:
        raise ValueError(f"not a time between the years 1 and 9999: {timestamp!r}") from None
