"""No model and no request type that nothing leads to: neither a signature, nor an error, nor a webhook, nor another such type."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from .support.cases import ROOT, all_cases, generate_cases

FOLDERS = ("models", "params")
EMBEDDED = "2.9"


def sources() -> dict[str, Path]:
    clients = {name: client.source for name, client in generate_cases().items()}
    return {EMBEDDED: ROOT / "generated" / "intercom-2.9" / "src" / "intercom_v2_9", **clients}


def definitions(body: list[ast.stmt]) -> Iterator[tuple[str, ast.stmt]]:
    """Classes and aliases; some are one thing for type checkers, and another at run time."""
    for statement in body:
        if isinstance(statement, ast.If):
            yield from definitions([*statement.body, *statement.orelse])
        elif isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
            yield statement.targets[0].id, statement
        elif isinstance(statement, ast.ClassDef):
            yield statement.name, statement
        elif isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            yield statement.target.id, statement


def mentioned(node: ast.AST) -> set[str]:
    """Names that a piece of code uses; imports alone use nothing."""
    names = {one.id for one in ast.walk(node) if isinstance(one, ast.Name)}
    return names | {one.attr for one in ast.walk(node) if isinstance(one, ast.Attribute)}


def unreached(source: Path) -> set[str]:
    defined: dict[str, list[ast.stmt]] = {}
    waiting: list[str] = []
    for path in source.rglob("*.py"):
        parts = path.relative_to(source).parts
        if parts[0] == "_runtime" or (parts[0] in FOLDERS and path.name == "__init__.py"):
            continue
        tree = ast.parse(path.read_text("utf-8"))
        if parts[0] in FOLDERS:
            for name, statement in definitions(tree.body):
                defined.setdefault(name, []).append(statement)
        else:
            waiting += mentioned(tree)
    reached: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in defined and name not in reached:
            reached.add(name)
            for statement in defined[name]:
                waiting += mentioned(statement) - {name}
    return defined.keys() - reached


@pytest.mark.parametrize("name", [EMBEDDED, *(case.name for case in all_cases())])
def test_everything_is_reached(name: str) -> None:
    assert unreached(sources()[name]) == set()


def test_what_is_not_reached_is_found(tmp_path: Path) -> None:
    for path, text in {
        "models/a.py": "class A:\n    b: B\n",
        "models/b.py": "class B: ...\n\n\nclass C: ...\n",
        "params/d.py": "D: TypeAlias = 'E'\n",
        "resources/x.py": "from ..params.d import D\n\n\ndef get() -> A: ...\n",
    }.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(text, "utf-8")
    assert unreached(tmp_path) == {"C", "D"}


ONE_CALL = """
import importlib, pkgutil, sys
from intercom_v2_9 import resources, testing

for one in pkgutil.iter_modules(resources.__path__):
    importlib.import_module(f"{resources.__name__}.{one.name}")
loaded = lambda: sorted(name.rpartition(".")[2] for name in sys.modules if name.startswith("intercom_v2_9.models."))
client = testing.fake_client()
print(loaded())
client.tags.list()
print(loaded())
"""


def test_a_model_is_imported_when_a_call_needs_it_and_not_before() -> None:
    environment = {**os.environ, "PYTHONPATH": str(sources()[EMBEDDED].parent)}
    ran = subprocess.run([sys.executable, "-c", ONE_CALL], env=environment, capture_output=True, text=True, check=True)
    assert ran.stdout.splitlines() == ["[]", "['error', 'reference', 'tag', 'tag_list']"]
