"""What is printed is laid out as Black does, so that Black finds nothing to change, and never means anything else."""

from __future__ import annotations

import ast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import installation, pipeline
from generator.printing.black import format_texts
from generator.printing.line_breaks import WIDTH, fit
from generator.printing.literals import docstring, string

PREFIX = "class Words:\n    "

STATEMENTS = {
    "a definition whose parameters fit on a line": (
        "def retrieve(self, contact_id: str, *, expand: bool | Omit = omit, **options: Unpack[Options]) -> Contact: ..."
    ),
    "a definition with a parameter a line": (
        "async def list(self, " + ", ".join(f"filter_{n}: str | Omit = omit" for n in range(9)) + ") -> Page: ..."
    ),
    "a call whose arguments fit on a line": (
        'return_value = client.call("GET", "/contacts/{id}/companies/{company_id}", path={"id": id}, returns=Contact)'
    ),
    "a call with an argument a line, and a display in it": (
        'return_value = client.call("POST", "/contacts", json={' + ", ".join(f'"name_{n}": n' for n in range(12)) + "})"
    ),
    "a union that fits in parentheses": (
        "kind: Open[Literal['first', 'second', 'third']] | Open[Literal['fourth', 'fifth', 'sixth']] | None = None"
    ).replace("'", '"'),
    "a union with a member a line": "kind: " + " | ".join(f"MemberNumber{n}OfTheUnion" for n in range(6)) + " = None",
    "an enum": "kind: Open[Literal[" + ", ".join(f'"value {n}"' for n in range(20)) + "]] | None = None",
}


def formatted(text: str) -> str:
    return format_texts({"only": text})["only"]


@pytest.mark.parametrize("statement", STATEMENTS.values(), ids=STATEMENTS)
def test_black_finds_nothing_to_change(statement: str) -> None:
    text = PREFIX + statement + "\n"
    assert max(map(len, text.splitlines())) > WIDTH
    assert fit(text) == formatted(text)


def test_imports_are_put_in_parentheses() -> None:
    names = ", ".join(f"ALongNameToImport{n} as ALongNameToImport{n}" for n in range(4))
    text = f"from .module import {names}\n"
    assert fit(text) == formatted(text)


def test_blank_lines() -> None:
    text = (
        '"""A module."""\n\nimport a\n\n\n\nA = 1\n\n\n\nclass B:\n    x = 1\n\n\n    y = 1\nC = 2\n\n\n\n\nD = 3\n\n\n'
    )
    spaced = text.replace("y = 1\nC", "y = 1\n\nC")
    assert fit(spaced) == formatted(spaced)


@pytest.mark.parametrize(
    "text",
    [
        'A = """text\n\n\n\nmore"""\n',
        "A = '''text\n\n\n\nmore'''\n",
        f'"""{"word " * 30}\n\n\n\n[1, 2] (3,\n"""\n',
        f"x = [number for number in range(3) if {'number and ' * 20}True]\n",
        f"x = ({', '.join(['1234567890'] * 12)},)\n",
    ],
)
def test_what_is_not_recognised_stays(text: str) -> None:
    assert fit(text) == text


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=40), min_size=1, max_size=8))
def test_the_meaning_stays(texts: list[str]) -> None:
    strings = ", ".join(map(string, texts))
    pairs = ", ".join(f"{string(text)}: f({string(text)})" for text in texts)
    text = (
        f"class A:\n    {docstring([one or 'x' for one in texts], 4)}\n\n\n\n"
        f"    a: Open[Literal[{strings}]] | None = None\n    {docstring(texts, 4)}\n\n"
        f"    b: Literal[{strings}] | dict[str, Any]\n\n"
        f"    def f(self, a: Literal[{strings}] | Omit = omit, **options: Unpack[Options]) -> Literal[{strings}]:\n"
        f"        return self.call({strings}, json={{{pairs}}}, given=({strings},), options=options)\n"
        f"B: TypeAlias = A | Literal[{strings}] | Callable[[], A]\n"
        f"C = union({string(texts[0])}, lambda: (A, B), literals=({{{pairs}}}, {{}}))\n"
    )
    assert ast.dump(ast.parse(fit(text))) == ast.dump(ast.parse(text))


def test_almost_nothing_of_the_client_is_left_to_black() -> None:
    """What makes a run quick: Black formats all of a text twice if it changes a character."""
    job = pipeline.Job(installation.specs_folder() / "intercom-2.9.yaml", None, (), None)
    compiled = pipeline.compile_client(job, pipeline.Options(tolerant=True), (installation.templates_folder(),))
    sample = {path: text for path, text in compiled.rendered.items() if "/models/c" in path or "/resources/c" in path}
    changed = [path for path, text in format_texts(sample).items() if text != sample[path]]
    assert len(sample) > 30
    assert changed == []
