"""Writes the synchronous half of the runtime from its asynchronous half: `sync_X.py` from every `async_X.py`.

    python -m generator.unasync [--check]

A list of substitutions, applied to the text, does the work; one that is never used is an error. A statement whose first
line ends with `# async only` is left out, with everything that is indented below it. What truly differs (an event loop
is not a thread) is written by hand, twice, in modules without a prefix. Tests are never derived.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

RUNTIME = Path(__file__).parent / "runtime"
ASYNC_ONLY = "# async only"

_NESTED = r"(?:[^\[\]]|\[(?:[^\[\]]|\[[^\[\]]*\])*\])*"

SUBSTITUTIONS = [
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        # the language
        (r"\basync (?=def|for|with)", ""),
        (r"\bawait ", ""),
        (r"\banext\b", "next"),
        (r"__a(iter|next|enter|exit)__", r"__\1__"),
        (r"\bStopAsyncIteration\b", "StopIteration"),
        (rf"\bAwaitable\[({_NESTED})\]", r"\1"),
        # prose
        (r"\basynchronous\b", "synchronous"),
        (r"\btasks\b", "threads"),
        (r",? (?:on|of) asyncio (?:and|or) trio\b", ""),
        (r", sync or async,|; may be async\b", ""),
        # names
        (r"\basync_(?=[a-z])", "sync_"),
        (r"\bsync_(?=download|dropped|streamed|within|content_of)", ""),
        (r"\ba(?=(?:close|get|perform|sleep|tell|close_stream)\b)", ""),
        # other libraries
        (r"\b(httpx2|httpx)\.AsyncClient\b", r"\1.Client"),
        (r"\bAnyIOBackend\b", "SyncBackend"),
        (r"\bhandle_async_request\b", "handle_request"),
        (r"\blibrary\.ClientBuilder\b", "library.SyncClientBuilder"),
        # ours
        (r"\bAsync(?=(?:Client|Body)\b)", "Sync"),
        (r"\bAsyncPaginator\b", "Page"),
        (r"\b(_?)Async(?=[A-Z])", r"\1"),
    )
]


def derived(source: str, name: str) -> str:
    """The synchronous twin of an asynchronous module's text; `name` is the module's file name."""
    text = "\n".join(_kept(source.split("\n")))
    for pattern, replacement in SUBSTITUTIONS:
        text = pattern.sub(replacement, text)
    return _formatted(f"# Derived from {name}: change that, then run `make sync`.\n{text}", name)


def _kept(lines: list[str]) -> Iterator[str]:
    """The lines without what only asynchronous code has."""
    left_out: int | None = None
    for line in lines:
        depth = len(line) - len(line.lstrip())
        if left_out is not None:
            if not line.strip() or depth > left_out:
                continue
            left_out = None
        if line.endswith(ASYNC_ONLY):
            left_out = depth
            continue
        yield line


def _formatted(text: str, name: str) -> str:
    """Names that are shorter sort and wrap differently, and some imports are no longer needed."""
    file = str(RUNTIME / name.removeprefix("a"))
    lint = ["ruff", "check", "--fix", "--unsafe-fixes", "--select", "I,F401,UP028"]
    for tool in (lint, ["black"]):
        command = [sys.executable, "-m", *tool, "--quiet", "--stdin-filename", file, "-"]
        text = subprocess.run(command, input=text, text=True, stdout=subprocess.PIPE, check=True).stdout
    return text


def unused(sources: list[str]) -> list[str]:
    """The substitutions that change none of these texts."""
    found: set[str] = set()
    for source in sources:
        text = "\n".join(_kept(source.split("\n")))
        for pattern, replacement in SUBSTITUTIONS:
            text, count = pattern.subn(replacement, text)
            if count:
                found.add(pattern.pattern)
    return [pattern.pattern for pattern, _ in SUBSTITUTIONS if pattern.pattern not in found]


def main(arguments: list[str]) -> int:
    sources = {path: path.read_text("utf-8") for path in sorted(RUNTIME.rglob("async_*.py"))}
    problems = [f"unused substitution: {pattern}" for pattern in unused(list(sources.values()))]
    for path, source in sources.items():
        target = path.with_name(path.name.removeprefix("a"))
        text = derived(source, path.name)
        current = target.read_text("utf-8") if target.exists() else ""
        if text != current and "--check" in arguments:
            problems.append(
                f"{target.relative_to(RUNTIME.parent.parent)} is not what {path.name} gives: run `make sync`"
            )
        elif text != current:
            target.write_text(text, "utf-8", newline="\n")
    print(*problems, sep="\n", end="\n" if problems else "", file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
