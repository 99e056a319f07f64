"""The site of two versions in a browser: search, keyboard, versions, both colour schemes, a phone, no script, no other host."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from tests.behaviour.described import PUBLISHED

from .browser import AXE, DESKTOP, PHONE, ROOT, Browser, chromium, needs_chromium

pytestmark = needs_chromium

EMBEDDED = ROOT / "specs" / "intercom-2.9.yaml"
PAGES = ("", "contacts/", "models/contact/", "models/", "guide/pagination/", "changes/")


def other_version(folder: Path) -> tuple[str, Path]:
    """A version behind 2.9: Intercom's 2.11 where it is at hand, else 2.9 without the method that is looked for."""
    published = PUBLISHED / "intercom-2.11.yaml"
    if published.is_file():
        return "2.11", published
    text = EMBEDDED.read_text("utf-8").replace("  version: '2.9'", "  version: '2.9.1'", 1)
    path = folder / "other.yaml"
    path.write_text(text.replace('  version: "2.9"', '  version: "2.9.1"', 1), "utf-8")
    return "2.9.1", path


@pytest.fixture(scope="module")
def other(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path]:
    return other_version(tmp_path_factory.mktemp("other"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, other: tuple[str, Path]) -> Path:
    out = tmp_path_factory.mktemp("docs")
    command = ["docs", str(EMBEDDED), str(other[1]), "--out", str(out / "pages"), "--site", str(out / "site")]
    done = CliRunner().invoke(main, command)
    assert done.exit_code == 0, done.output
    return out / "site"


@pytest.fixture(scope="module")
def browser(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with chromium(folder, tmp_path_factory.mktemp("profile")) as opened:
        yield opened
        assert opened.foreign() == []
        assert opened.errors() == []


@pytest.fixture(autouse=True)
def _as_on_a_desk(browser: Browser) -> None:
    browser.look(DESKTOP, "light")


def test_search_finds_a_method_and_opens_it(browser: Browser) -> None:
    browser.open("/2.9/")
    browser.press("s")
    browser.until(lambda: browser.run("return document.activeElement.matches('.md-search__input')"))
    browser.press("reply")
    links = "return [...document.querySelectorAll('.md-search-result__link')].map(one => one.href)"
    browser.until(lambda: any("/conversations/" in url and "#reply" in url for url in browser.run(links)))
    target = "[...document.querySelectorAll('.md-search-result__link')].find(one => one.href.includes('#reply'))"
    browser.run(f"{target}.focus()")
    browser.press("\ue007")  # Enter
    browser.until(lambda: browser.path().endswith("#reply"))
    assert browser.run("return document.querySelector('#reply').textContent").startswith("reply")


def test_a_method_is_reached_by_keyboard_alone(browser: Browser) -> None:
    browser.open("/2.9/")
    browser.press("\ue004")  # Tab
    assert browser.run("return document.activeElement.matches('.md-skip')")
    for wanted, end in (("contacts/", "/2.9/contacts/"), ("#search", "/2.9/contacts/#search")):
        for _ in range(80):
            browser.press("\ue004")
            if browser.focused().endswith(wanted):
                break
        assert browser.run("return document.activeElement.matches(':focus-visible')")
        browser.press("\ue007")
        browser.until(lambda end=end: browser.path() == end)
    assert browser.run("return document.querySelector('#search').getBoundingClientRect().top") < DESKTOP[1]


def test_the_version_is_switched_on_the_same_page(browser: Browser, other: tuple[str, Path]) -> None:
    browser.open("/2.9/contacts/")
    browser.run("document.querySelector('.versions summary').focus()")
    browser.press("\ue007")
    names = browser.run("return [...document.querySelectorAll('.versions a')].map(one => one.textContent)")
    assert names == ["2.9", other[0]]
    browser.run("[...document.querySelectorAll('.versions a')].at(-1).focus()")
    browser.press("\ue007")
    browser.until(lambda: browser.path() == f"/{other[0]}/contacts/")
    browser.open(f"/{other[0]}/changes/")
    assert "From 2.9 to" in browser.run("return document.querySelector('article').textContent")


def test_the_page_above_leads_to_the_newest(browser: Browser, other: tuple[str, Path]) -> None:
    browser.open("/")
    browser.until(lambda: browser.path() == f"/{other[0]}/")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desk", "phone"])
def test_pages_can_be_read(browser: Browser, size: tuple[int, int], scheme: str) -> None:
    browser.look(size, scheme)
    for page in PAGES:
        browser.open(f"/2.9/{page}")
        browser.until(lambda: browser.run("return document.body.dataset.mdColorScheme"))
        assert (
            browser.run("return document.body.dataset.mdColorScheme") == {"light": "default", "dark": "slate"}[scheme]
        )
        assert not browser.is_too_wide(), page


@pytest.mark.skipif(not AXE.is_file(), reason="axe-core is not installed (make axe)")
@pytest.mark.parametrize(("size", "scheme"), [(DESKTOP, "light"), (PHONE, "dark")], ids=["desk-light", "phone-dark"])
def test_axe_finds_nothing_serious(browser: Browser, size: tuple[int, int], scheme: str) -> None:
    browser.look(size, scheme)
    found = {}
    for page in PAGES:
        browser.open(f"/2.9/{page}")
        if faults := browser.axe():
            found[page] = faults
    assert found == {}


def test_everything_is_readable_without_scripts(folder: Path, tmp_path: Path) -> None:
    with chromium(folder, tmp_path, scripts=False) as browser:
        browser.open("/2.9/contacts/#search")
        assert browser.run("return document.documentElement.className") == "no-js"
        shown = "return arguments[0].offsetHeight > 0"
        tabs = browser.run("return [...document.querySelectorAll('.tabbed-set')][0].querySelectorAll('.tabbed-block')")
        labels = browser.run("return [...document.querySelectorAll('.tabbed-set')][0].querySelectorAll('label')")
        assert [browser.run(shown, one) for one in tabs] == [True, False]
        browser.run("arguments[0].click()", labels[1])
        assert [browser.run(shown, one) for one in tabs] == [False, True]
        browser.run("document.querySelector('.versions summary').click()")
        assert browser.run(shown, browser.run("return document.querySelector('.versions a')"))
        assert browser.foreign() == []
