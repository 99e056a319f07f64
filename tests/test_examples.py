"""Every program in `examples/` runs as it stands, and prints what it says it prints."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
EXAMPLES = sorted((ROOT / "examples").glob("*.py"))
MARK = "\n# Prints:\n"


def test_there_are_ten_and_the_readme_names_them() -> None:
    readme = (ROOT / "examples" / "README.md").read_text("utf-8")
    assert len(EXAMPLES) == 10
    assert [path.name for path in EXAMPLES if f"[{path.name}]({path.name})" not in readme] == []


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_prints_what_it_says(path: Path, tmp_path: Path) -> None:
    told = path.read_text("utf-8").partition(MARK)[2]
    expected = [line.removeprefix("#   ") for line in told.splitlines()]
    assert expected
    source = ROOT / "generated" / "intercom-2.9" / "src"
    proxies = dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY"), "http://127.0.0.1:9")
    environment = {
        **os.environ,
        **proxies,
        "NO_PROXY": "127.0.0.1",
        "PYTHONPATH": os.pathsep.join((str(source), str(ROOT))),
    }
    done = subprocess.run(
        [sys.executable, str(path)], cwd=tmp_path, env=environment, capture_output=True, text=True, encoding="utf-8"
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == expected


def test_type_checkers_agree() -> None:
    source = ROOT / "generated" / "intercom-2.9" / "src"
    checked = [str(path) for path in EXAMPLES if "importlib" not in path.read_text("utf-8")]
    assert len(checked) == 7
    command = [sys.executable, "-m", "mypy", "--strict", "--follow-imports=silent", "--config-file=", *checked]
    environment = {**os.environ, "MYPYPATH": str(source)}
    done = subprocess.run(
        command, cwd=ROOT / ".cache", env=environment, capture_output=True, text=True, encoding="utf-8"
    )
    assert done.returncode == 0, done.stdout
