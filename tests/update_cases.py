"""Write what the generator makes of the cases into their folders: `python -m tests.update_cases`.

Review the diff: it is what users of the generator, and of the clients, will see.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping

from .support.cases import (
    Case,
    all_cases,
    expected_files,
    generate_cases,
    golden_files,
    refused,
    rejected_cases,
    tolerated,
)


def main() -> None:
    clients = generate_cases()
    changed = [case.name for case in all_cases() if _update_expected(case, golden_files(case, clients[case.name]))]
    changed += [case.name for case in rejected_cases() if _update_rejected(case)]
    print(f"changed: {', '.join(changed)}" if changed else "nothing has changed")


def _update_rejected(case: Case) -> bool:
    warnings, files = tolerated(case)
    changed = [_update_file(case, "problems.txt", refused(case)), _update_file(case, "tolerant.txt", warnings)]
    return any([*changed, _update_expected(case, files)])


def _update_file(case: Case, name: str, text: str) -> bool:
    path = case.folder / name
    if path.is_file() and path.read_text("utf-8") == text:
        return False
    path.write_text(text, "utf-8", newline="\n")
    return True


def _update_expected(case: Case, files: Mapping[str, str]) -> bool:
    if expected_files(case) == files:
        return False
    shutil.rmtree(case.expected, ignore_errors=True)
    for name, text in files.items():
        path = case.expected / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")
    return True


if __name__ == "__main__":
    main()
