"""`sdkgen init`: a project in which everything works at once, for the description of any API."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from generator.cli import main

from .test_cli import BAD, GOOD, tree


def orders(version: str = "1.4.0", path: str = "/items") -> dict[str, Any]:
    """What FastAPI says of a small application."""
    from fastapi import FastAPI, UploadFile
    from pydantic import create_model

    app = FastAPI(title="Orders", version=version, servers=[{"url": "https://api.orders.example"}])
    item = create_model("Item", name=(str, ...), price=(float | None, None))

    def read_item(item_id: int, q: str | None = None) -> Any: ...

    def create_item(item: Any) -> Any: ...

    def upload(file: UploadFile) -> Any: ...

    create_item.__annotations__["item"] = item
    read_item.__annotations__.update(item_id=int, q=str | None)
    upload.__annotations__["file"] = UploadFile
    app.get(path + "/{item_id}", response_model=item)(read_item)
    app.post(path, response_model=item)(create_item)
    app.post("/files")(upload)
    found: dict[str, Any] = app.openapi()
    return found


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(one) for one in arguments])


@pytest.fixture
def description(tmp_path: Path) -> Path:
    path = tmp_path / "openapi.json"
    path.write_text(json.dumps(orders()))
    return path


def test_a_project_has_all_it_needs(description: Path, tmp_path: Path) -> None:
    result = run("init", tmp_path / "client", "--from", description)
    assert result.exit_code == 0, result.output
    files = {name for name in tree(tmp_path / "client") if not name.startswith("generated/")}
    assert files - {"local.mk"} == {
        ".github/workflows/client.yml",
        ".gitignore",
        "Makefile",
        "README.md",
        "specs/fetched/orders.json",
        "specs/overlays/corrections.yaml",
        "specs/versions.toml",
        "tests/test_client.py",
    }
    assert (tmp_path / "client/generated/orders/src/orders/__init__.py").is_file()
    assert not [
        text for name, text in tree(tmp_path / "client").items() if "generated" not in name and b"@PACK" in text
    ]


def test_a_new_version_takes_the_place_of_the_one_before(
    description: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("init", tmp_path / "client", "--from", description)
    monkeypatch.chdir(tmp_path / "client")
    assert run("generate").exit_code == 0
    assert run("generate", "--check").exit_code == 0
    description.write_text(json.dumps(orders("1.4.1", "/things")))
    result = run("bump", "--from", description)
    assert result.exit_code == 0, result.output
    assert "Orders 1.4.0 -> 1.4.1: " in result.stdout
    assert [path.name for path in Path("generated").iterdir()] == ["orders"]
    assert (Path("generated/orders/CHANGES.md")).is_file()
    assert 'version = "1.4.1.0"' in Path("generated/orders/pyproject.toml").read_text()
    assert run("generate", "--check").exit_code == 0


def test_a_folder_with_something_in_it_is_left_alone(description: Path, tmp_path: Path) -> None:
    before = tree(tmp_path)
    result = run("init", tmp_path, "--from", description)
    assert result.exit_code == 1
    assert "is not empty (openapi.json)" in result.stderr
    assert tree(tmp_path) == before


def test_what_can_be_mended_is_mended_and_proposed(tmp_path: Path) -> None:
    (tmp_path / "bad.yaml").write_text(BAD)
    result = run("init", tmp_path / "client", "--from", tmp_path / "bad.yaml")
    assert result.exit_code == 0, result.output
    assert "1 proposed and applied" in result.stdout
    assert (tmp_path / "client/specs/overlays/proposed-1.0.yaml").is_file()


def test_a_description_that_cannot_be_used_makes_no_project(tmp_path: Path) -> None:
    (tmp_path / "bad.yaml").write_text(GOOD.replace("operationId: getShop", "operationId: [1]"))
    result = run("init", tmp_path / "client", "--from", tmp_path / "bad.yaml")
    assert result.exit_code == 1
    assert f"{tmp_path / 'bad.yaml'}:" in result.stderr
    assert result.stderr.endswith("no project was made\n")
    assert not (tmp_path / "client").exists()


@pytest.mark.slow
def test_its_targets_work_at_once(description: Path, tmp_path: Path) -> None:
    """As somebody would try them; `make test` makes a virtual environment and installs the client into it."""
    assert run("init", tmp_path / "client", "--from", description).exit_code == 0
    for target in ("generate", "bump", "check", "test"):
        environment = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
        done = subprocess.run(
            ["make", target], cwd=tmp_path / "client", env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, (target, done.stdout, done.stderr)
