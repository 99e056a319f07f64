"""What comes together from pieces is what Black makes of the whole, and Black sees no piece twice."""

from __future__ import annotations

from collections.abc import Collection, Mapping

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator import installation, pipeline
from generator.printing import format_cache
from generator.printing.black import format_texts
from generator.printing.format_cache import LONGEST, Section, format_new, split
from generator.printing.line_breaks import fit
from generator.printing.literals import docstring
from generator.printing.skeleton import exemplar, is_neat, skeleton

METHOD = '''\
    def {name}(self, number: int) -> int:
        """Adds.

        Example:
            def not_a_method(): ...


            class NotAClass: ...
        """
        return self.add( number, {value})
'''
HEAD = '"""A module."""\n\nimport a\n\n\nclass Adder(Base):\n    """Adds numbers."""\n\n'


def module(**methods: int) -> str:
    return HEAD + "\n".join(METHOD.format(name=name, value=value) for name, value in methods.items())


class Black:
    """Black, and what it was given."""

    def __init__(self) -> None:
        self.seen: list[str] = []

    def __call__(self, texts: Mapping[str, str]) -> dict[str, str]:
        self.seen.extend(texts.values())
        return format_texts(texts)


class Memory(dict[str, str]):
    """What one run leaves to the next."""

    def recall(self, keys: Collection[str]) -> dict[str, str]:
        return {key: self[key] for key in keys if key in self}

    def keep(self, texts: Mapping[str, str]) -> None:
        self.update(texts)


@pytest.fixture
def black() -> Black:
    return Black()


def test_classes_are_parted_at_their_methods() -> None:
    text = module(one=1, two=2) + "\n\ndef function():\n    pass\n"
    preamble, adder, function = split(text)
    assert preamble == Section('"""A module."""\n\nimport a')
    assert adder.head == 'class Adder(Base):\n    """Adds numbers."""'
    assert [member.split("(")[0] for member in adder.members] == ["    def one", "    def two"]
    assert function == Section("def function():\n    pass")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "x = 1",
        "class A:\n    x = 1\nclass B:\n    y = 1\n",
        "class A:\n    x = 1\n\n\n\nclass B:\n    y = 1\n",
        "x = '''\n\n\nclass A:\n    y = 1\n\n    def f(): ...\n'''\n",
        "\n\nx = 1\n",
    ],
)
def test_texts_with_other_blank_lines_stay_whole(text: str, black: Black) -> None:
    assert len(split(text)) == 1
    assert format_new({"only": text}, black) == format_texts({"only": text})


def test_only_what_is_new_is_formatted(black: Black) -> None:
    memory = Memory()
    format_new({"old": module(one=1, two=2, three=3)}, format_texts, memory)
    text = module(one=1, two=22, three=3).replace("add( number", "add(number").replace("number, 22", " number, 22")
    assert format_new({"new": text}, black, memory) == format_texts({"new": text})
    # without what its docstring says, and whole, since it is changed
    assert [text.count("return") for text in black.seen] == [1, 1]


def test_what_docstrings_say_makes_nothing_new(black: Black) -> None:
    old = format_texts({"old": module(one=1, two=2)})["old"]
    text = old.replace("Adds.", "Adds two numbers.").replace("Adds numbers.", "Adds numbers.\n\n    With care.\n    ")
    memory = Memory()
    format_new({"old": old}, format_texts, memory)
    assert format_new({"new": text}, black, memory) == {"new": text}
    assert black.seen == []
    assert format_new({"new": text}, black, memory, "another formatter") == {"new": text}
    assert len(black.seen) == 1


def test_what_files_share_is_formatted_once(black: Black) -> None:
    texts = {"one": module(one=1, two=2), "two": module(two=2, three=3), "three": module(one=1, three=3)}
    assert format_new(texts, black) == format_texts(texts)
    # each without what its docstring says, and whole, since it is changed
    assert sum(text.count("return") for text in black.seen) == 2 * 3


def test_what_is_laid_out_alike_is_formatted_once(black: Black) -> None:
    texts = {name: format_texts({"": module(**{name: 1})})[""] for name in ("one", "two", "another")}
    assert format_new(texts, black) == texts
    assert sum(text.count("return") for text in black.seen) == 1


def test_what_stands_for_a_piece_is_short_and_like_it() -> None:
    fields = "\n".join(f'    field_{number}: int | None = None\n    """What."""\n' for number in range(50))
    entries = "".join(f'    "{number}": "value",\n' for number in range(50))
    for piece in (f"class A:\n{fields}".rstrip(), f"VALUES = {{\n{entries}}}"):
        assert len(exemplar(piece)) < len(piece) / 2
        assert skeleton(exemplar(piece)) == skeleton(piece)


def test_pieces_that_black_joins_or_parts_are_formatted_whole(black: Black) -> None:
    def changed(texts: Mapping[str, str]) -> dict[str, str]:
        first = not black.seen
        answers = black(texts)
        return {
            key: text.replace("    def two", "    def more(self): ...\n\n    def two") if first else text
            for key, text in answers.items()
        }

    texts = {"one": module(one=1, two=2), "two": module(two=2, three=3)}
    assert format_new(texts, changed) == format_texts(texts)


def test_the_client_comes_out_the_same(black: Black) -> None:
    job = pipeline.Job(installation.specs_folder() / "intercom-2.9.yaml", None, (), None)
    compiled = pipeline.compile_client(job, pipeline.Options(tolerant=True), (installation.templates_folder(),))
    texts = {path: text for path, text in compiled.rendered.items() if "/resources/c" in path or "_client" in path}
    whole = format_texts(texts)
    assert format_new(texts, black) == whole
    black.seen.clear()
    memory = Memory()
    format_new({path: text.replace("Raises:", "Raises") for path, text in texts.items()}, format_texts, memory)
    assert format_new(texts, black, memory) == whole
    assert black.seen == []


SAID = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


@given(st.lists(SAID, max_size=5), st.sampled_from([0, 4, 8]))
@example(["said", "    more", "  than that"], 4)
@example(["said", "    more than that"], 4)
@example(['said "'], 4)
@example(["said \\"], 4)
@example([" said", "more"], 4)
@example(["word " * 20, "word " * 20 + "words"], 0)
def test_black_leaves_neat_docstrings_alone(lines: list[str], indent: int) -> None:
    unit = " " * indent + docstring(lines, indent)
    text = "".join(f"{' ' * n}class A{n}:\n" for n in range(0, indent, 4)) + unit + "\n"
    assert not is_neat(unit) or format_texts({"only": text}) == {"only": text}


def test_most_docstrings_are_neat() -> None:
    assert is_neat('"""Says something."""')
    assert is_neat('    """Says something.\n\n    And more.\n        Indented.\n    """')


# --- whatever is printed --------------------------------------------------------------------------------------------------

names = st.integers(1, 90).map(lambda length: "n" * length)
texts_ = st.integers(0, 40).map(lambda length: f'"{"t" * length}"')


def _composed(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    several = st.lists(inner, min_size=2, max_size=4)
    return st.one_of(
        several.map(" | ".join),
        inner.map("list[{}]".format),
        several.map(lambda types: f"dict[{', '.join(types)}]"),
        st.lists(texts_, min_size=1, max_size=6).map(lambda values: f"Literal[{', '.join(values)}]"),
    )


types = st.recursive(names, _composed, max_leaves=5)
defaults = st.sampled_from(["", " = None", ' = field(name="n", default=None)'])
fields = st.builds("    {}: {}{}\n".format, names, types, defaults)
fields |= st.builds('    {}: {}{}\n    """Says something."""\n\n'.format, names, types, defaults)
parameters = st.builds("{}: {}{}, ".format, names, types, st.sampled_from(["", " = omit"]))
arguments = st.lists(
    st.builds("{}={}".format, names, names | types | st.lists(names).map(lambda one: f"({', '.join(one)})"))
)
calls = st.builds(
    "{} self._client.call({})\n".format, st.sampled_from(["return", "return await"]), arguments.map(", ".join)
)
methods = st.builds(
    '\n    {} {}(self, {}**options: Unpack[O]) -> {}:\n        """Does."""\n        {}'.format,
    st.sampled_from(["def", "async def"]),
    names,
    st.lists(parameters, max_size=4).map("".join),
    types,
    calls,
)
imports = st.builds("from .{} import {}\n".format, names, st.lists(names, min_size=1, max_size=4).map(", ".join))
classes = st.builds(
    "\n\nclass {}({}):\n{}{}\n".format,
    names,
    st.lists(names, min_size=1, max_size=2).map(", ".join),
    st.lists(fields, min_size=1, max_size=5).map("".join),
    st.lists(methods, max_size=3).map("".join),
)
modules = st.builds(
    "{}{}".format, st.lists(imports, max_size=4).map("".join), st.lists(classes, max_size=3).map("".join)
)


@settings(max_examples=40, deadline=None)
@given(st.lists(modules, min_size=1, max_size=3))
def test_all_that_is_printed_comes_out_as_black_makes_it(printed: list[str]) -> None:
    texts = {str(number): fit(text.strip("\n")) for number, text in enumerate(printed) if text.strip()}
    assert format_new(texts, format_texts) == format_texts(texts)


def test_a_piece_that_is_far_too_long_stays_as_it_is(black: Black) -> None:
    values = "\n".join(f"        {number!r}," for number in range(LONGEST // 14))
    table = f"VALUES = wrapped(\n    of[\n{values}\n    ]\n    | other\n)\n"
    text = f'"""A module."""\n\n{table}\n\nclass A:\n    """One."""\n\n    def a( self): ...\n'
    (answer,) = format_new({"a": text}, black).values()
    assert table in answer
    assert "def a(self): ..." in answer
    assert sum(map(len, black.seen)) < len(table) / 10


def test_many_files_are_formatted_like_few(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = {name: module(**{name: 1, "shared": 2}) for name in ("one", "two", "another", "last")}
    whole = format_texts(texts)
    for batch in (1, len(texts["one"]) + 1, 10**9):
        monkeypatch.setattr(format_cache, "BATCH", batch)
        memory = Memory()
        assert format_new(texts, format_texts, memory) == whole
        assert format_new(texts, format_texts, memory) == whole
