"""The names that generated code uses are those that the templates, what prints them, and the runtime say."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from generator import used_names
from generator.names import reserved

ROOT = Path(__file__).parents[2]


def test_the_table_is_the_derived_one() -> None:
    assert used_names.derived() == used_names.TARGET.read_text("utf-8"), "run: make sync"


def test_a_name_that_is_new_in_a_template_is_taken(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    folder = ROOT / "templates"
    for path in folder.glob("*.py.j2"):
        (tmp_path / path.name).write_text(path.read_text("utf-8"), "utf-8")
    client = tmp_path / "client.py.j2"
    client.write_text(
        client.read_text("utf-8").replace(
            "strict: bool = False,", "strict: bool = False,\n        brand_new: int = 1,"
        ),
        "utf-8",
    )
    model = tmp_path / "models.py.j2"
    model.write_text(model.read_text("utf-8").replace("    @property\n", "    @fresh\n    @property\n"), "utf-8")
    monkeypatch.setattr(used_names, "templates_folder", lambda: tmp_path)
    table = used_names.table()
    assert "brand_new" in table["CONSTRUCTOR"]
    assert "fresh" in table["MODEL_WITH_EXTRA"]


def test_what_generated_modules_import_is_taken() -> None:
    """Seen from the other side: the modules that were generated."""
    package = next((ROOT / "generated" / "intercom-2.9" / "src").iterdir())
    paths = {*package.rglob("*.py"), *(ROOT / "tests" / "cases").glob("*/expected/**/*.py")}
    found: dict[str, Path] = {}
    for path in paths:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))) if "_runtime" not in path.parts else ():
            if isinstance(node, ast.ImportFrom) and (node.level == 0 or "_runtime" in (node.module or "")):
                found.update({alias.asname or alias.name: path for alias in node.names})
    classes = {name: path for name, path in found.items() if name[0].isupper()}
    own = {"IntercomError"}
    assert len(classes) > 80
    assert {name: path for name, path in classes.items() if name not in reserved.CLIENT_CLASSES | own} == {}
