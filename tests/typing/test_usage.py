"""What a user's editor says about code that calls the generated client: `usage.py`, read by mypy and pyright."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.behaviour.versions import EMBEDDED, version

USAGE = Path(__file__).with_name("usage.py")


@pytest.fixture(scope="module")
def source() -> Path:
    """A folder with the client, and with nothing else that is called `intercom_v2_9`."""
    return version(EMBEDDED, package="intercom_v2_9").client.path / "src"


def run(command: Sequence[str | Path]) -> tuple[int, str]:
    done = subprocess.run([sys.executable, "-m", *map(str, command)], capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def test_mypy(source: Path, tmp_path: Path) -> None:
    config = tmp_path / "mypy.ini"
    config.write_text(f"[mypy]\nstrict = true\nmypy_path = {source}\nenable_error_code = unused-coroutine\n", "utf-8")
    code, output = run(["mypy", "--config-file", config, "--cache-dir", tmp_path / "cache", USAGE])
    assert code == 0, output
    assert "no issues found in 1 source file" in output


def test_pyright(source: Path, tmp_path: Path) -> None:
    config = tmp_path / "pyrightconfig.json"
    settings = {
        "extraPaths": [str(source)],
        "typeCheckingMode": "strict",
        "reportUnnecessaryTypeIgnoreComment": "error",
    }
    config.write_text(json.dumps(settings), "utf-8")
    code, output = run(["pyright", "--project", config, "--pythonpath", sys.executable, USAGE])
    assert code == 0, output
    assert "0 errors, 0 warnings" in output
