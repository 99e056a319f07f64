"""The only way from a description's text to Markdown and HTML: clients' READMEs, and the pages of `sdkgen docs`.

A description's text is Markdown (CommonMark, says OpenAPI). It is parsed here, and what was understood is written anew, from
a short list: paragraphs, lists, tables, quotes, code, emphasis, links to the web. Every character that Markdown, one of its
many extensions, or HTML could take for markup becomes a character reference, in text, code and attributes alike: no
processor of either looks at those, whatever it is set to. Nothing else of the text is kept: no HTML, no image, no
other link.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from .literals import Code, plain, visible_line

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.tree import SyntaxTreeNode

LANGUAGES = frozenset(
    ("bash", "http", "java", "javascript", "json", "python", "ruby", "sh", "typescript", "xml", "yaml")
)
"""Of code in a description; any other is shown as plain text."""

SCHEMES = frozenset(("http", "https", "mailto"))

# --- one line --------------------------------------------------------------------------------------------------------

_MARKUP = re.compile(
    r"""[\\`*_{}\[\]<>#|~^&"=$@]|(?<![0-9A-Za-z])[-+:!?]|[-+:!?](?![0-9A-Za-z ,.;)]|$)|(?<=[0-9])\.(?=\s|$)"""
)


def _references(text: str) -> str:
    return _MARKUP.sub(lambda found: f"&#{ord(found[0])};", text)


def text(value: str) -> Code:
    """Plain text on one line."""
    return Code(_references(" ".join(plain(value).split())))


def code(value: str) -> Code:
    """A piece of code within a line."""
    return Code(f"<code>{text(value)}</code>")


def attribute(value: str) -> Code:
    """What stands between the quotes of an HTML attribute."""
    return text(value)


def link(url: str, inner: Code) -> Code:
    return Code(f'<a href="{attribute(url)}">{inner}</a>')


_NAMES = re.compile(r""""(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[A-Za-z_][A-Za-z_0-9]*|.""", re.DOTALL)


def linked_code(value: str, url_of: Callable[[str], str | None]) -> Code:
    """A type expression; names that have a place of their own lead there."""
    pieces: list[str] = []
    for piece in _NAMES.findall(" ".join(plain(value).split())):
        url = url_of(piece) if piece[0].isalpha() or piece[0] == "_" else None
        pieces.append(_references(piece) if url is None else link(url, Code(_references(piece))))
    return Code(f"<code>{''.join(pieces)}</code>")


def quoted(value: str) -> Code:
    """A string of JSON or YAML: one line, no tag, no reference."""
    return Code(json.dumps(" ".join(plain(value).split()), ensure_ascii=False))


# --- a description ---------------------------------------------------------------------------------------------------

_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_FORMATTING = re.compile(
    r"</?(?:a|b|blockquote|code|dd|div|dl|dt|em|h[1-6]|hr|i|li|ol|p|pre|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)"
    r"(?:\s[^<>]{0,500})?/?>",
    re.IGNORECASE,
)
"""HTML that only shapes a text: left out, and what is between is kept. Any other is shown as it stands."""

_ADDRESS = re.compile(r"""https?://[^\s<>"'()\[\]{}|\\^`]+[^\s<>"'()\[\]{}|\\^`.,;:!?*_]""")


@lru_cache(1)
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"html": False}).enable("table")


def inline(value: str) -> Code:
    """Markdown on one line: a summary."""
    from markdown_it.tree import SyntaxTreeNode

    line = " ".join(plain(value).split())
    return Code(_inlines(SyntaxTreeNode(_parser().parseInline(line)).children))


def blocks(value: str, indent: int = 0) -> Code:
    """Markdown of any length as lines, from the second on indented by so many columns; empty where there is nothing."""
    from markdown_it.tree import SyntaxTreeNode

    lines = _separated(map(_block, SyntaxTreeNode(_parser().parse(plain(value))).children))
    return indented("\n".join(lines), indent)


def indented(value: str, columns: int) -> Code:
    """A block that stands within another: its lines from the second on are moved to the right."""
    margin = " " * columns
    first, *others = value.split("\n")
    return Code("\n".join([first, *(margin + line if line else "" for line in others)]))


def fence(lines: Iterable[str], language: str = "python", indent: int = 0) -> Code:
    """A block of code that nothing in it can end."""
    content = [line for one in lines for line in plain(one).split("\n")]
    longest = max((len(run) for line in content for run in re.findall(r"`+", line)), default=0)
    ticks = "`" * max(3, longest + 1)
    return indented("\n".join([f"{ticks}{language}", *content, ticks]), indent)


def _separated(blocks: Iterable[list[str]]) -> list[str]:
    """Blocks with an empty line between them."""
    lines: list[str] = []
    for block in blocks:
        if block:
            lines += ["", *block] if lines else block
    return lines


def _block(node: SyntaxTreeNode) -> list[str]:
    match node.type:
        case "paragraph":
            return _paragraph(node)
        case "heading":
            return [f"<strong>{line}</strong>" for line in _paragraph(node)]
        case "bullet_list":
            return _list(node, lambda at: "*")
        case "ordered_list":
            return _list(node, lambda at: f"{at}.")
        case "blockquote":
            return [f"> {line}".rstrip() for line in _separated(map(_block, node.children))]
        case "fence" | "code_block":
            language = node.info.strip().lower() if node.type == "fence" else ""
            return fence([node.content], language if language in LANGUAGES else "text").split("\n")
        case "table":
            return _table(node)
        case _:
            return []


def _paragraph(node: SyntaxTreeNode) -> list[str]:
    line = _inlines(child for one in node.children for child in one.children)
    return [line] if line else []


def _list(node: SyntaxTreeNode, mark: Callable[[int], str]) -> list[str]:
    lines: list[str] = []
    for at, item in enumerate(node.children, 1):
        content = _separated(map(_block, item.children)) or ["&#8203;"]
        lines += [f"{mark(at):<4}{content[0]}", *(f"    {line}" if line else "" for line in content[1:])]
        if "" in content:
            lines.append("")
    return lines[:-1] if lines and not lines[-1] else lines


def _table(node: SyntaxTreeNode) -> list[str]:
    rows = [
        [_inlines(child for one in cell.children for child in one.children) for cell in row.children]
        for part in node.children
        for row in part.children
    ]
    lines = ["| " + " | ".join(cell or "&#8203;" for cell in row) + " |" for row in rows]
    return [lines[0], "|" + " --- |" * len(rows[0]), *lines[1:]] if lines else []


def _inlines(nodes: Iterable[SyntaxTreeNode]) -> str:
    return "".join(map(_inline, nodes)).strip()


def _inline(node: SyntaxTreeNode) -> str:
    match node.type:
        case "text":
            return _words(node.content)
        case "inline":
            return "".join(map(_inline, node.children))
        case "softbreak":
            return " "
        case "hardbreak":
            return "<br>"
        case "code_inline":
            return code(node.content) if node.content.strip() else ""
        case "em" | "strong":
            return f"<{node.type}>{''.join(map(_inline, node.children))}</{node.type}>"
        case "link":
            inner = Code("".join(_inline(one) for one in node.children))
            return _link(str(node.attrs.get("href", "")), inner or text(str(node.attrs.get("href", ""))))
        case "image":
            return _link(str(node.attrs.get("src", "")), text(node.content or "image"))
        case _:
            return _references(node.content)


def _link(url: str, inner: Code) -> str:
    """A link that leads to the web; any other leads nowhere and is only text."""
    if not is_web(url) or "<a " in inner:
        return inner
    return f'<a href="{attribute(url)}" rel="nofollow noopener noreferrer">{inner}</a>'


def is_web(url: str) -> bool:
    """Whether a link may lead there."""
    if not url.isprintable() or " " in url:
        return False
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme.lower() in SCHEMES and (parts.scheme.lower() == "mailto" or bool(parts.netloc))


def _words(value: str) -> str:
    """Text with the addresses in it as links, and the HTML that shapes it left out."""
    lines = [_FORMATTING.sub("", piece) for piece in _BREAK.split(value)]
    return "<br>".join(_with_links(line) for line in lines)


def _with_links(value: str) -> str:
    pieces: list[str] = []
    end = 0
    for found in _ADDRESS.finditer(value):
        pieces += [_references(value[end : found.start()]), _link(found[0], Code(_references(found[0])))]
        end = found.end()
    return "".join([*pieces, _references(value[end:])])


# --- the Markdown of a README ----------------------------------------------------------------------------------------

_README = re.compile(r"([\\`*_{}\[\]<>#|!~&])")
_README_BLOCK = re.compile(r"^(\d{0,9})([-+=]|[.)](?=\s|$))")


def markdown(value: str) -> Code:
    """Text for a Markdown table or paragraph that is also read as it is: one line, no markup of its own."""
    line = _README.sub(r"\\\1", " ".join(plain(value).split()))
    return Code(_README_BLOCK.sub(r"\1\\\2", line))


def markdown_code(value: str) -> Code:
    """An inline code span; backticks and line breaks cannot leave it."""
    line = " ".join(visible_line(value.replace("`", "'")).split())
    # in a table a bar ends the cell unless there is a backslash before it; two would be one backslash and a bar
    return Code("`" + re.sub(r"\\*\|", r"\\|", line) + "`")
