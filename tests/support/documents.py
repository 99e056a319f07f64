"""What a Markdown document holds that can be checked: code in fences, links, sections."""

from __future__ import annotations

import re
from pathlib import Path

_FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")


class Markdown:
    """One document, or a section of one."""

    def __init__(self, text: str) -> None:
        self.text = text

    @classmethod
    def read(cls, path: Path) -> Markdown:
        return cls(path.read_text("utf-8"))

    def code(self, language: str) -> list[str]:
        """The contents of the fences of that language."""
        return [text for found, text in _FENCE.findall(self.text) if found == language]

    def commands(self) -> list[str]:
        """The lines of the `sh` fences, their comments taken off."""
        lines = (re.split(r"\s+#\s", line)[0].strip() for text in self.code("sh") for line in text.splitlines())
        return [line for line in lines if line]

    def spans(self) -> list[str]:
        """What stands in single backticks outside fences."""
        return re.findall(r"`([^`\n]+)`", _FENCE.sub("", self.text))

    def links(self) -> list[str]:
        """Targets of links, those to other sites left out."""
        targets = _LINK.findall(_FENCE.sub("", self.text))
        return [target for target in targets if not re.match(r"\w+:", target)]

    def section(self, heading: str) -> Markdown:
        """From a second-level heading to the next one."""
        return Markdown(re.split(r"^## ", self.text.split(f"\n## {heading}\n", 1)[1], flags=re.MULTILINE)[0])
