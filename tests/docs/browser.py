"""Headless Chromium over a folder of pages, and what it saw: requests, errors on the console, faults of accessibility.

Debian's packages chromium and chromium-driver, and axe-core from its lock in this folder (`make axe`); where they are not
installed, the tests that need them are skipped.
"""

from __future__ import annotations

import functools
import http.server
import json
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
AXE = ROOT / ".cache" / "axe" / "node_modules" / "axe-core" / "axe.min.js"
CHROMIUM, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")

needs_chromium = pytest.mark.skipif(
    not (CHROMIUM and DRIVER), reason="Chromium is not installed (chromium, chromium-driver)"
)

FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
)

DESKTOP, PHONE = (1280, 900), (390, 844)


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: Any) -> None:
        pass


class Browser:
    """One Chromium, looking at one folder."""

    def __init__(self, driver: Any, base: str) -> None:
        self.driver = driver
        self.base = base
        self._requested: list[str] = []

    def look(self, size: tuple[int, int] = DESKTOP, scheme: str = "light") -> None:
        """From now on as wide and high, and with this scheme preferred."""
        width, height = size
        metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600}
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
        media = {"features": [{"name": "prefers-color-scheme", "value": scheme}]}
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", media)

    def open(self, path: str) -> None:
        self.driver.get(self.base + path)

    def run(self, script: str, *arguments: Any) -> Any:
        return self.driver.execute_script(script, *arguments)

    def path(self) -> str:
        return str(self.driver.current_url).removeprefix(self.base)

    def until(self, condition: Callable[[], Any]) -> Any:
        from selenium.webdriver.support.ui import WebDriverWait

        return WebDriverWait(self.driver, 20, poll_frequency=0.05).until(lambda _: condition())

    def press(self, *keys: str) -> None:
        from selenium.webdriver.common.action_chains import ActionChains

        for key in keys:
            ActionChains(self.driver).send_keys(key).perform()

    def focused(self) -> str:
        """The address that the focused link leads to."""
        return str(self.run("return document.activeElement.getAttribute('href') || ''"))

    def is_too_wide(self) -> bool:
        """Whether the page moves sideways."""
        return bool(self.run("return document.documentElement.scrollWidth > document.documentElement.clientWidth"))

    def foreign(self) -> list[str]:
        """What was asked for elsewhere than from the folder, since the start."""
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                self._requested.append(message["params"]["request"]["url"])
            elif message["method"] == "Network.webSocketCreated":
                self._requested.append(message["params"]["url"])
        assert any(url.startswith(self.base) for url in self._requested)
        elsewhere = [url for url in self._requested if not url.startswith(f"{self.base}/")]
        return [url for url in elsewhere if url.startswith(("http:", "https:", "ws:", "wss:", "ftp:"))]

    def errors(self) -> list[str]:
        """What was told on the console since the last time."""
        return [entry["message"] for entry in self.driver.get_log("browser") if entry["level"] in ("SEVERE", "WARNING")]

    def axe(self) -> list[str]:
        """The serious and critical faults that axe-core finds, each with its first place."""
        self.run(AXE.read_text("utf-8"))
        found = self.driver.execute_async_script(
            "const done = arguments[0]; axe.run({resultTypes: ['violations']}).then(found => done(found.violations))"
        )
        serious = [one for one in found if one["impact"] in ("serious", "critical")]
        return [f"{one['id']}: {one['nodes'][0]['html'][:300]} ({len(one['nodes'])})" for one in serious]


@contextmanager
def chromium(folder: Path, profile: Path, *, scripts: bool = True) -> Iterator[Browser]:
    from selenium import webdriver
    from selenium.webdriver.chrome.options import Options
    from selenium.webdriver.chrome.service import Service

    handler = functools.partial(_Quiet, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    options = Options()
    for flag in (*FLAGS, f"--user-data-dir={profile}"):
        options.add_argument(flag)
    options.binary_location = str(CHROMIUM)
    if not scripts:
        options.add_experimental_option("prefs", {"profile.managed_default_content_settings.javascript": 2})
    options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service(DRIVER))
    try:
        driver.set_script_timeout(60)
        yield Browser(driver, f"http://127.0.0.1:{server.server_address[1]}")
    finally:
        driver.quit()
        server.shutdown()
        server.server_close()
