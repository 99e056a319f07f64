"""Stoplight Prism as a server: it answers from a description, and refuses what the description does not allow.

Installed by `make prism` from the lock in this folder.
"""

from __future__ import annotations

import subprocess
import threading
from pathlib import Path
from socket import socket

ROOT = Path(__file__).parents[2]
PROGRAM = ROOT / ".cache" / "prism" / "node_modules" / "@stoplight" / "prism-cli" / "dist" / "index.js"
METHODS = ("GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE")
"""Those of OpenAPI 3.1: of 3.2's it passes over an operation."""

SEED = "sdkgen"
"""Made-up answers are the same in every run."""


class Prism:
    """One Prism for one description, from `with` to its end. It listens on 127.0.0.1 alone."""

    def __init__(self, description: Path, log: Path) -> None:
        self._description = description
        self._log = log
        with socket() as free:
            free.bind(("127.0.0.1", 0))
            self._port: int = free.getsockname()[1]

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    def __enter__(self) -> Prism:
        self._start()
        return self

    def died(self) -> str | None:
        """Why it ended by itself, if it did: then another one starts in its place."""
        try:
            self._process.wait(1)
        except subprocess.TimeoutExpired:
            return None
        self._reader.join()
        lines = self._log.read_text("utf-8").splitlines()
        self._start()
        return next((line for line in lines if "Error:" in line), "Prism ended")

    def _start(self) -> None:
        options = [
            "--errors",
            "--host",
            "127.0.0.1",
            "--port",
            str(self._port),
            "--seed",
            SEED,
            "--json-schema-faker-fillProperties=false",
        ]
        self._process = subprocess.Popen(
            ["node", PROGRAM, "mock", *options, self._description],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
        )
        self._ready = threading.Event()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        self._ready.wait()
        if self._process.poll() is not None:
            raise RuntimeError(f"Prism did not start:\n{self._log.read_text('utf-8')}")

    def _read(self) -> None:
        """Keep what it prints, until it ends; it is ready once it says so."""
        assert self._process.stdout is not None
        with self._log.open("w", encoding="utf-8") as log:
            for line in self._process.stdout:
                log.write(line)
                if "Prism is listening" in line:
                    self._ready.set()
        self._process.wait()
        self._ready.set()

    def __exit__(self, *error: object) -> None:
        self._process.terminate()
        self._process.wait()
        self._reader.join()
