"""Black over rendered text, in as many processes as help."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import accumulate

from ..diagnostics import UserError
from ..garbage import paused
from ..processes import Crew

LINE_LENGTH = 100

BATCH = 20_000
"""Characters that are handed to a process at a time."""


def format_texts(
    texts: Mapping[str, str], crew: Crew | None = None, told: Callable[[int, int], None] = lambda done, total: None
) -> dict[str, str]:
    """Python sources by any key, formatted. The result does not depend on who works along.

    `told` hears how many of all are done.
    Raises UserError for text that is no Python: a template of the user's own printed it.
    """
    batches = list(_batches(texts))
    counts = list(accumulate((len(keys) for keys in batches), initial=0))
    told(0, len(texts))
    answers = (crew or Crew()).run_all(
        _format_all,
        [([texts[key] for key in keys],) for keys in batches],
        lambda done: told(counts[done], len(texts)),
    )
    return {
        key: text for keys, answer in zip(batches, answers, strict=True) for key, text in zip(keys, answer, strict=True)
    }


def _batches(texts: Mapping[str, str]) -> Iterator[list[str]]:
    """The keys, the longest texts first, so that no process is left with a long one at the end."""
    batch: list[str] = []
    size = 0
    for key in sorted(texts, key=lambda key: (-len(texts[key]), key)):
        batch.append(key)
        size += len(texts[key])
        if size >= BATCH:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _format_all(texts: Sequence[str]) -> list[str]:
    import black
    from black.mode import TargetVersion
    from black.parsing import InvalidInput

    # without `target_versions` Black guesses from each file, and its output varies by file
    mode = black.Mode(target_versions={TargetVersion.PY311}, line_length=LINE_LENGTH)
    try:
        with paused():
            return [black.format_str(text, mode=mode) for text in texts]
    except InvalidInput as error:
        raise UserError(f"a template printed what is no Python: {str(error).splitlines()[0]}") from None
