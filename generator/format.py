"""Black over rendered text, in as many processes as help."""

from __future__ import annotations

import gc
from collections.abc import Mapping, Sequence
from importlib import import_module

from .errors import UserError
from .parallel import run_all, workers

LINE_LENGTH = 100

BATCH = 40_000
"""Characters below which another process costs more than it saves."""


def format_texts(texts: Mapping[str, str], *, jobs: int | None = None) -> dict[str, str]:
    """Python sources by any key, formatted. The result does not depend on `jobs`.

    Raises UserError for text that is no Python: a template of the user's own printed it.
    """
    if not texts:
        return {}
    import_module("black")  # before any worker is forked, so that none imports it again
    count = workers(jobs, 1 + sum(map(len, texts.values())) // BATCH)
    # the largest first, dealt out in turn: no worker is left with one long file at the end
    keys = sorted(texts, key=lambda key: (-len(texts[key]), key))
    shares = [keys[start::count] for start in range(count)]
    answers = run_all(_format_all, [([texts[key] for key in share],) for share in shares], count)
    return {
        key: text
        for share, answer in zip(shares, answers, strict=True)
        for key, text in zip(share, answer, strict=True)
    }


def _format_all(texts: Sequence[str]) -> list[str]:
    import black
    from black.mode import TargetVersion
    from black.parsing import InvalidInput

    # without `target_versions` Black guesses from each file, and its output varies by file
    mode = black.Mode(target_versions={TargetVersion.PY311}, line_length=LINE_LENGTH)
    enabled = gc.isenabled()
    gc.disable()  # Black makes trees that live to the end of the file: collecting finds nothing and costs a third
    try:
        return [black.format_str(text, mode=mode) for text in texts]
    except InvalidInput as error:
        raise UserError(f"a template printed what is no Python: {str(error).splitlines()[0]}") from None
    finally:
        if enabled:
            gc.enable()
