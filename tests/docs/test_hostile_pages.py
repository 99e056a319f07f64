"""Pages of a hostile description: nothing of it runs, asks for anything elsewhere, or moves the page out of its frame."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from tests.hostile.payloads import Different, clean, described

from .attacks import ALL, CANARY
from .browser import DESKTOP, PHONE, chromium, needs_chromium

PLACES = 30
"""Descriptions, each with other attacks in its places, put into one as further operations and schemas."""


def hostile(start: int, attacks: tuple[str, ...] = ALL) -> dict[str, object]:
    """Every attack once, in as many places as there are."""
    whole = described(Different(attacks, start), clean)
    number = start
    while number < start + len(attacks):
        text = Different(attacks, number)
        other = described(text, lambda name, at=number: f"{name} {at}")
        whole["paths"].update(other["paths"])
        whole["components"]["schemas"].update(other["components"]["schemas"])
        whole["tags"] += other["tags"]
        number += PLACES
    return whole


def site_of(description: dict[str, object], folder: Path) -> Path:
    path = folder / "openapi.json"
    path.write_text(json.dumps(description), "utf-8")
    command = ["docs", str(path), "--tolerant", "--out", str(folder / "pages"), "--site", str(folder / "site")]
    done = CliRunner().invoke(main, command)
    assert done.exit_code == 0, done.output
    return folder / "site"


@needs_chromium
def test_no_text_runs_or_asks_for_anything_or_breaks_the_page(tmp_path: Path) -> None:
    description = hostile(0)
    description["info"] = {
        "title": f"A </title><script>{CANARY}=1</script> API",
        "version": f"1 \"><img src=x onerror={CANARY}=1> ' {{{{ 7 }}}} !ENV",
        "description": "\n\n".join(ALL),
    }
    folder = site_of(description, tmp_path)
    pages = sorted(path.parent.relative_to(folder).as_posix() for path in folder.rglob("index.html"))
    assert len(pages) > 20
    with chromium(folder, tmp_path / "profile") as browser:
        for size in (PHONE, DESKTOP):
            browser.look(size)
            for page in pages if size == PHONE else ("", "models", pages[1]):
                browser.open(f"/{'' if page == '.' else page}/".replace("//", "/"))
                assert browser.run(f"return {CANARY} === undefined"), page
                assert browser.run(FOUND) == [], page
                assert not browser.is_too_wide(), (size, page)
                assert browser.run("return getComputedStyle(document.querySelector('article')).display !== 'none'")
        browser.open("/")
        browser.press("s")
        browser.until(lambda: browser.run("return document.activeElement.matches('.md-search__input')"))
        browser.press("script")
        browser.until(lambda: browser.run("return document.querySelectorAll('.md-search-result__link').length"))
        assert browser.run(f"return {CANARY} === undefined")
        assert browser.foreign() == []


FOUND = """
const own = [...document.querySelectorAll('article *')].filter(one => !one.matches('.tabbed-set, .tabbed-labels, .tabbed-labels *, .md-code__nav, .md-code__nav *'));
const handlers = own.filter(one => [...one.attributes].some(each => each.name.startsWith('on') || each.name === 'style'));
const embedded = own.filter(one => ['SCRIPT', 'IFRAME', 'IMG', 'OBJECT', 'EMBED', 'LINK', 'META', 'BASE', 'STYLE', 'FORM', 'SVG', 'svg'].includes(one.tagName));
const links = own.filter(one => one.tagName === 'A' && !['http:', 'https:', 'mailto:'].includes(one.protocol));
return [...handlers, ...embedded, ...links].map(one => one.outerHTML.slice(0, 200));
"""
"""What no text may have become: on the pages of descriptions, there is none of it."""


@pytest.mark.parametrize("attack", ALL)
def test_a_text_is_shown_as_what_it_is(attack: str) -> None:
    """Without a browser: what Python-Markdown makes of a text, with every extension that the pages use and more."""
    import markdown

    from generator.printing.markup import blocks, code, inline, text

    extensions = [
        "extra",
        "attr_list",
        "def_list",
        "tables",
        "footnotes",
        "abbr",
        "md_in_html",
        "admonition",
        "meta",
        "toc",
        "smarty",
    ]
    extensions += [
        "pymdownx.superfences",
        "pymdownx.tabbed",
        "pymdownx.details",
        "pymdownx.emoji",
        "pymdownx.caret",
        "pymdownx.tilde",
    ]
    extensions += [
        "pymdownx.mark",
        "pymdownx.keys",
        "pymdownx.snippets",
        "pymdownx.tasklist",
        "pymdownx.magiclink",
        "pymdownx.critic",
    ]
    for printed in (blocks(attack), inline(attack), text(attack), code(attack)):
        page = f"# Page\n\n{printed}\n\nterm\n\n:   fact\n\n    {blocks(attack, 4)}\n\nend\n"
        made = markdown.markdown(page, extensions=extensions)
        assert TAGS(made) <= ALLOWED, made
        assert made.rstrip().endswith("<p>end</p>")


def TAGS(html: str) -> set[str]:
    """Every tag, with the names of its attributes."""
    from html.parser import HTMLParser

    found: set[str] = set()

    class Parser(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            found.add(tag)
            for name, value in attrs:
                found.add(f"{tag}.{name}")
                if name in ("href", "src"):
                    assert value is not None
                    assert value.startswith(("http://", "https://", "mailto:")), value

        def handle_comment(self, data: str) -> None:
            found.add(f"comment {data}")

        def handle_decl(self, decl: str) -> None:
            found.add(f"declaration {decl}")

        def handle_pi(self, data: str) -> None:
            found.add(f"instruction {data}")

    Parser().feed(html)
    return found


ALLOWED = {
    *"h1 h1.id p dl dt dd ul ol ol.start li blockquote strong em br code pre div div.class span span.class pre.id span.id".split(),
    *"table thead tbody tr th td a a.href a.rel th.style td.style".split(),
}
