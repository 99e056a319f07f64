"""What is generated for `cases` type-checks strictly: all of it in one run of each checker, since their start is slow."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from .support.cases import ROOT, SCRATCH, generate_cases


@pytest.fixture(scope="module")
def typed() -> Path:
    """All packages in one folder, on one copy of the runtime: a type checker reads that once and not forty times."""
    folder = SCRATCH.parent / "typed"
    shutil.rmtree(folder, ignore_errors=True)
    runtime = ROOT / "generator" / "runtime"
    shutil.copytree(runtime, folder / "shared_runtime", ignore=shutil.ignore_patterns("__pycache__"))
    for name, client in generate_cases().items():  # by the case's name, since cases may share their package's
        ignored = shutil.ignore_patterns("_runtime", "__pycache__", "*.json")
        shutil.copytree(client.source, folder / name, ignore=ignored)
        stubs = folder / name / "_runtime"
        for module in runtime.rglob("*.py"):
            path = module.relative_to(runtime).with_suffix("")
            shared = ".".join(("shared_runtime", *path.parts)).removesuffix(".__init__")
            stub = stubs / f"{path}.pyi"
            stub.parent.mkdir(parents=True, exist_ok=True)
            stub.write_text(f"from {shared} import *\n")
    return folder


def _checked(command: list[str], folder: Path) -> None:
    done = subprocess.run([sys.executable, "-m", *command], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_mypy_strict(typed: Path) -> None:
    pytest.importorskip("mypy")
    cache = ROOT / ".mypy_cache" / "cases"
    _checked(["mypy", "--strict", "--config-file=", f"--cache-dir={cache}", "--no-error-summary", "."], typed)


def test_pyright(typed: Path) -> None:
    pytest.importorskip("pyright")
    settings = {
        "include": ["."],
        "exclude": ["shared_runtime"],
        "typeCheckingMode": "strict",
        "reportMissingModuleSource": False,
    }
    (typed / "pyrightconfig.json").write_text(json.dumps(settings))
    _checked(["pyright", "--pythonpath", sys.executable], typed)
