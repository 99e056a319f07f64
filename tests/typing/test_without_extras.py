"""A client in an environment that holds only what its `pyproject.toml` asks for: no extra, and none of our own tools."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tomllib
from importlib.metadata import distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.support.cases import generate_cases
from tests.support.clients import GeneratedClient

EVERY_MODULE = """
import importlib, sys
for name in sys.argv[1:]:
    try:
        importlib.import_module(name)
    except ImportError as error:
        print(f"{name}: {error}")
"""


@pytest.fixture(scope="module")
def client() -> GeneratedClient:
    return generate_cases()["pagination"]


def declared(client: GeneratedClient) -> list[str]:
    project = tomllib.loads((client.path / "pyproject.toml").read_text("utf-8"))["project"]
    dependencies: list[str] = project["dependencies"]
    return dependencies


def with_what_they_need(requirements: list[str]) -> set[str]:
    """The distributions that an installer would choose for these requirements, here and now."""
    found: set[str] = set()
    left = [Requirement(text) for text in requirements]
    while left:
        requirement = left.pop()
        name = canonicalize_name(requirement.name)
        if name in found:
            continue
        installed = distribution(name)
        assert requirement.specifier.contains(
            installed.version, prereleases=True
        ), f"{requirement}: {installed.version}"
        found.add(name)
        needed = [Requirement(text) for text in installed.requires or ()]
        left += [one for one in needed if one.marker is None or one.marker.evaluate({"extra": ""})]
    return found


@pytest.fixture(scope="module")
def python(client: GeneratedClient, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of a virtual environment with the client and what it declares, copied from the one we run in."""
    folder = tmp_path_factory.mktemp("installed") / "venv"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder], check=True)
    python = next(path for path in (folder / "bin" / "python", folder / "Scripts" / "python.exe") if path.exists())
    where = "import sysconfig; print(sysconfig.get_path('purelib'))"
    packages = Path(subprocess.run([python, "-c", where], capture_output=True, text=True, check=True).stdout.strip())
    for name in with_what_they_need(declared(client)):
        for file in distribution(name).files or ():
            if ".." not in file.parts and "__pycache__" not in file.parts:
                (packages / file).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(str(file.locate()), packages / file)
    shutil.copytree(client.source, packages / client.package)
    return python


def run(command: list[str | Path], cwd: Path) -> tuple[int, str]:
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def test_every_module_can_be_imported(client: GeneratedClient, python: Path) -> None:
    names = [client.package, *(f"{client.package}.{module}" for module in client.modules())]
    code, output = run([python, "-I", "-c", EVERY_MODULE, *names], python.parent)
    assert code == 0, output
    told = output.splitlines()
    assert [line.partition(": ")[0] for line in told] == [
        f"{client.package}._runtime.http.{module}" for module in ("async_fast", "fast", "sync_fast")
    ]
    assert all("install the client with its extra `fast`" in line for line in told)


def test_mypy(client: GeneratedClient, python: Path, tmp_path: Path) -> None:
    pytest.importorskip("mypy")
    strict = ["--strict", "--config-file=", "--cache-dir", tmp_path / "cache"]
    command = [sys.executable, "-m", "mypy", *strict, "--python-executable", python, client.source]
    code, output = run(command, tmp_path)
    assert code == 0, output
    assert re.search(r"no issues found in \d{2,} source files", output)


def test_pyright(client: GeneratedClient, python: Path, tmp_path: Path) -> None:
    pytest.importorskip("pyright")
    settings = {"include": ["src"], "typeCheckingMode": "strict", "extraPaths": ["src"]}
    shutil.copytree(client.source, tmp_path / "src" / client.package)
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    code, output = run([sys.executable, "-m", "pyright", "--pythonpath", python], tmp_path)
    assert code == 0, output
    assert "0 errors, 0 warnings" in output
