"""What the package, the client class and its environment variables are called."""

from __future__ import annotations

import builtins
import keyword
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from ..input.version_range import current_word
from ..ir import Api, Server
from . import reserved
from .collisions import Claim, settle
from .words import digest, fit, pascal, snake, spared, word_set, words


def checked_package(package: str) -> str:
    """`package` itself. Raises ValueError, saying why, where it is no good name for one."""
    problem = None
    if not (package.isascii() and package.isidentifier()):
        problem = "is not an identifier of ASCII letters, digits and underscores"
    elif keyword.iskeyword(package):
        problem = "is a Python keyword"
    elif package.startswith("_") or package.endswith("_"):
        problem = "begins or ends with an underscore"
    elif package in sys.stdlib_module_names or hasattr(builtins, package):
        problem = "would hide a module or builtin of Python"
    elif package in reserved.PACKAGES:
        problem = "would hide a package that the client or its users need, or is a device of Windows"
    if problem is not None:
        raise ValueError(f"the package name {package[:80]!r} {problem}; choose one like 'acme_v2'")
    return package


_GENERIC: Final = word_set(
    "api apis definition docs documentation fastapi http openapi openapi3 public reference rest restful schema server "
    "service spec specification swagger the web"
)
"""Words of a title that do not say whose API it is."""

_VERSION: Final = re.compile(r"v[0-9]+[a-z0-9]*")


def _name_words(api: Api) -> list[str]:
    """The words that say whose client it is: the title's without those that any API might have, else the server's."""
    title = re.sub(r"(?i)\b(open|fast)api", lambda match: match[0].lower(), re.split(r"\s+-\s+", api.title)[0])
    said = words(re.sub(r"(?i)\b(openapi|swagger)\s+[0-9.]+", "", title))
    kept = list(said)
    while len(kept) > 1 and _is_generic(kept[-1]):
        kept.pop()
    while len(kept) > 1 and kept[0].lower() in ("swagger", "openapi", "the"):
        kept.pop(0)
    if kept and (kept[0].isdigit() or not _is_generic(kept[0])):
        return kept
    return _host_words(api) or list(said[:1]) or ["api"]


def _is_generic(word: str) -> bool:
    return word.lower() in _GENERIC or _VERSION.fullmatch(word.lower()) is not None


def _host_words(api: Api) -> list[str]:
    """`acme` of `https://api.acme.com/v1`."""
    for server in api.servers:
        host = re.fullmatch(r"https?://([a-z0-9.-]+\.[a-z]{2,})(?::[0-9]+)?(?:/.*)?", server.default_url.lower())
        labels = host[1].split(".")[:-1] if host else []
        said = [label for label in labels if label not in _HOST_LABELS and not label.isdigit()]
        if said and words(said[-1]):
            return list(words(said[-1]))
    return []


_HOST_LABELS: Final = word_set(
    "api apis app co com dev eu example gateway net org prod production sandbox staging test us www"
)
"""Labels of a host that do not say whose it is."""


def package_name(api: Api, *, versioned: bool = False) -> str:
    """`Acme API` 2.9 is `acme`, so that a new release of it is imported as before; `versioned` it is `acme_v2_9`.

    Its version `Preview` (or `Unstable`, the old word) is `acme_preview` then.
    """
    base = snake("_".join(_name_words(api)), "api")
    version = _version(api.version) if versioned else ""
    package = fit(f"{base}_{version}" if version else base, f"{api.title} {api.version}" if version else api.title)
    return f"{package}_api" if package in reserved.PACKAGES or keyword.iskeyword(package) else package


def _version(version: str) -> str:
    text = current_word(version)
    said = "_".join(re.findall(r"[0-9a-z]+", text))
    if not said:
        return f"v{digest(text, 8)}" if text else ""
    return f"v{said}" if said[0].isdigit() else said


def client_name(api: Api) -> str:
    """The client's class; one of which, or of whose base of all errors, Python or the runtime has the name gets `Api`."""
    client = pascal("_".join(_name_words(api)), "Api")
    own = (client, f"Async{client}", f"{client}Error")
    return f"{client}Api" if any(name in reserved.CLIENT_CLASSES for name in own) else client


def env_prefix(api: Api) -> str:
    """What the names of the client's environment variables begin with."""
    return snake("_".join(_name_words(api)), "api").upper()


# --- what the constructor takes --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CredentialName:
    argument: str
    env: str
    """The environment variable that is read where the caller gives nothing."""


def settings(api: Api) -> tuple[dict[str, CredentialName], dict[str, str]]:
    """Security scheme -> argument and environment variable; variable of a server -> argument.

    One scheme is `token`; several are called after their keys.
    """
    variables = sorted({variable.name for server in all_servers(api) for variable in server.variables})
    prefix = env_prefix(api)
    schemes = [scheme.key for scheme in api.security]
    claims: list[Claim[tuple[str, str]]] = [
        Claim(
            ("credential", key),
            ("token",) if len(schemes) == 1 else (spared(snake(key, "key")), f"{snake(key, 'key')}_token"),
            f"credential {key}",
            (0, key),
        )
        for key in schemes
    ]
    claims += [
        Claim[tuple[str, str]](
            ("variable", name), (spared(snake(name, "var")), f"server_{snake(name, 'var')}"), name, (1, name)
        )
        for name in variables
    ]
    settled = settle(claims, reserved=reserved.CONSTRUCTOR)
    credentials = {key: settled["credential", key] for key in schemes}
    return (
        {
            key: CredentialName(
                argument, f"{prefix}_{'API_KEY' if argument == 'token' else argument.strip('_').upper()}"
            )
            for key, argument in credentials.items()
        },
        {name: settled["variable", name] for name in variables},
    )


def all_servers(api: Api) -> Iterator[Server]:
    """Those of the API and of its operations."""
    yield from api.servers
    for operation in api.operations:
        yield from operation.servers
