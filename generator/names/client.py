"""What the package, the client class and its environment variables are called."""

from __future__ import annotations

import builtins
import keyword
import re
import sys
from typing import Final

from ..ir import Api
from . import reserved
from .words import digest, fit, pascal, snake, word_set, words


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
        problem = "would hide a package that the client or its users need"
    if problem is not None:
        raise ValueError(f"the package name {package[:80]!r} {problem}; choose one like 'acme_v2'")
    return package


_GENERIC: Final = word_set(
    "api apis definition docs documentation fastapi http openapi openapi3 public reference rest restful schema server "
    "service spec specification swagger the web"
)
"""Words of a title that do not say whose API it is."""

_VERSION: Final = re.compile(r"v?[0-9]+[a-z0-9]*")


def _name_words(api: Api) -> list[str]:
    """The words that say whose client it is: the title's without those that any API might have, else the server's."""
    title = re.sub(r"(?i)\b(open|fast)api", lambda match: match[0].lower(), re.split(r"\s+-\s+", api.title)[0])
    said = words(title)
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
        host = re.fullmatch(r"https?://([a-z0-9.-]+\.[a-z]{2,})(?::[0-9]+)?(?:/.*)?", server.url.lower())
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
    text = version.strip().casefold()
    if text in ("preview", "unstable"):
        return "preview"
    said = "_".join(re.findall(r"[0-9a-z]+", text))
    if not said:
        return f"v{digest(text, 8)}" if text else ""
    return f"v{said}" if said[0].isdigit() else said


def client_name(api: Api) -> str:
    """The client's class; what the runtime or Python has already gets `Api` behind it."""
    client = pascal("_".join(_name_words(api)), "Api")
    taken = client in reserved.CLIENT_CLASSES or f"Async{client}" in reserved.CLIENT_CLASSES
    return f"{client}Api" if taken else client


def env_prefix(api: Api) -> str:
    """What the names of the client's environment variables begin with."""
    return snake("_".join(_name_words(api)), "api").upper()
