"""What a description says in words, beside the code that it became: for pages that people read.

The texts are the description's own, Markdown as it stands there and as hostile as anything in it; only `printing/markup.py`
makes something of them that may be printed.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..printing.literals import Code


@dataclass(frozen=True, slots=True)
class Failure:
    """An answer that raises. `status` is `404`, `4XX` or `default`; `body` the type of the error's `body`, where it is described."""

    status: str
    cls: Code
    text: str
    body: Code | None


@dataclass(frozen=True, slots=True)
class Explained:
    """A method in words, and a whole program that calls it, sync and async, as lines."""

    text: str
    """What follows the summary."""
    returns: str
    failures: tuple[Failure, ...]
    program: tuple[Code, ...]
    async_program: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class ExplainedServer:
    """`name` is what `region` takes."""

    name: str
    url: str
    text: str


@dataclass(frozen=True, slots=True)
class ExplainedCredential:
    """`argument` of the constructor, and the environment variable that stands in for it."""

    argument: Code
    env: Code
    text: str


@dataclass(frozen=True, slots=True)
class ExplainedApi:
    text: str
    servers: tuple[ExplainedServer, ...]
    credentials: tuple[ExplainedCredential, ...]
    construct: Code
    async_construct: Code
    """How a client is made in an example."""
    signature: str
    """How notifications are signed, in a sentence; empty where nobody says so."""
