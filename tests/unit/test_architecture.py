"""The house's plan, held by a test: arrows between rooms, no cycles, small files, and no API by name.

Each list of exceptions only shrinks: an entry that is no longer needed fails, too.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
GENERATOR = ROOT / "generator"

STAGES = ("input", "validate", "lower", "names", "python", "printing", "output")
"""In the order in which a description passes through: a stage imports those before it, never one after it."""

BELOW = {"ir", "diagnostics", "openapi", "processes", "garbage", "printing.literals", "printing.markup"}
"""What stages stand on, itself importing no stage (but `input.json_pointer`, which reads no input)."""

FORBIDDEN = {("lower", "python"), ("lower", "names"), ("python", "openapi"), ("names", "openapi")}
"""Arrows that the order of stages, or standing below, would allow: those rooms know nothing of each other's words."""

SHARED_FACTS = {"runtime.errors", "runtime.response.media_types"}
"""What both the generator and its clients go by (the exception of a status, the names of JSON): it stands in the runtime, which
is copied and can import nothing of the generator's."""

KNOWN_ARROWS: set[tuple[str, str]] = set()
KNOWN_LONG_FILES: set[str] = set()
LONGEST = 400


def modules() -> dict[str, Path]:
    """Every module below `generator`, by its dotted name there."""
    found = {}
    for path in GENERATOR.rglob("*.py"):
        name = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        found[name] = path
    return found


MODULES = modules()


def statements(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """Those that run when a module is imported, and those below `if TYPE_CHECKING`."""
    for statement in body:
        yield statement
        for part in ("body", "orelse"):
            if isinstance(statement, ast.If | ast.Try):
                yield from statements(getattr(statement, part))


def imported(name: str, *, everywhere: bool = False) -> set[str]:
    """The generator's modules that a module imports; `everywhere` counts imports within functions, too."""
    path = MODULES[name]
    package = name if path.name == "__init__.py" else name.rpartition(".")[0]
    tree = ast.parse(path.read_text("utf-8"))
    found = set()
    for node in ast.walk(tree) if everywhere else statements(tree.body):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names} & MODULES.keys()
        elif isinstance(node, ast.ImportFrom):
            parts = package.split(".")
            base = ".".join(parts[: len(parts) - node.level + 1]) if node.level else ""
            base = ".".join(filter(None, (base, node.module)))
            for alias in node.names:
                full = f"{base}.{alias.name}"
                found.add(full if full in MODULES else base)
    return found & MODULES.keys()


def cycles(graph: dict[str, set[str]]) -> list[str]:
    """A way round for every module from which one leads back to it."""
    found = []
    for start in graph:
        reached: dict[str, str] = {}
        queue = [start]
        while queue:
            at = queue.pop()
            for target in graph[at] - reached.keys():
                reached[target] = at
                queue.append(target)
        if start in reached:
            way = [start]
            while (before := reached[way[-1]]) != start:
                way.append(before)
            found.append(" <- ".join([*way, start]))
    return found


def compare(found: set[Any], known: set[Any]) -> None:
    assert sorted(found - known) == [], "against the plan of the house"
    assert sorted(known - found) == [], "no longer needed: take it off the list of exceptions in this file"


def test_a_cycle_is_found() -> None:
    assert cycles({"a": {"b"}, "b": {"c"}, "c": set()}) == []
    assert cycles({"a": {"b"}, "b": {"a"}, "c": {"a"}}) == ["a <- b <- a", "b <- a <- b"]


def test_no_import_cycles() -> None:
    assert len(MODULES) > 100
    assert cycles({name: imported(name, everywhere=True) for name in MODULES}) == []


def arrows() -> set[tuple[str, str]]:
    """From module to module, of different rooms; imports within functions count."""
    found = set()
    for name in MODULES:
        for target in imported(name, everywhere=True):
            pair = (name.partition(".")[2], target.partition(".")[2])
            if room(pair[0]) != room(pair[1]):
                found.add(pair)
    return found


def room(module: str) -> str:
    return module.partition(".")[0]


def is_allowed(source: str, target: str) -> bool:
    start, end = room(source), room(target)
    if start == "runtime":
        return False  # it is copied into clients
    if end == "runtime":
        return target in SHARED_FACTS
    if (start, end) in FORBIDDEN:
        return False
    if source in BELOW or start in BELOW:
        return end in BELOW or target == "input.json_pointer"
    if start in STAGES:
        return target in BELOW or end in BELOW or (end in STAGES and STAGES.index(end) < STAGES.index(start))
    return True  # surface, versions, pipeline and cli stand above all stages


def test_arrows_point_one_way() -> None:
    wrong = {pair for pair in arrows() if not is_allowed(*pair)}
    compare(wrong, KNOWN_ARROWS)


def test_stages_know_nothing_of_what_stands_above_them() -> None:
    above = {"surface", "versions", "pipeline", "commands", "cli"}
    assert {
        (source, target) for source, target in arrows() if room(source) in STAGES and room(target) in above
    } == set()


def test_no_file_is_long() -> None:
    lengths = {path: len(path.read_text("utf-8").splitlines()) for path in MODULES.values()}
    long = {path.relative_to(GENERATOR).as_posix() for path, lines in lengths.items() if lines > LONGEST}
    compare(long, KNOWN_LONG_FILES)


def test_no_api_is_named_in_the_generator() -> None:
    files = [path for folder in ("generator", "templates") for path in (ROOT / folder).rglob("*.*") if path.is_file()]
    texts = {path: path.read_text("utf-8") for path in files if "__pycache__" not in path.parts}
    assert len(texts) > 120
    named = {path.relative_to(ROOT).as_posix() for path, text in texts.items() if "intercom" in text.lower()}
    assert named == set()


@pytest.mark.parametrize("module", sorted(name for name in MODULES if ".sync_" in name))
def test_derived_files_say_so(module: str) -> None:
    twin = module.replace(".sync_", ".async_")
    assert twin in MODULES
    assert MODULES[module].read_text("utf-8").startswith(f"# Derived from {twin.rpartition('.')[2]}.py:")
