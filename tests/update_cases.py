"""Write what the generator makes of the cases into their `expected` folders: `python -m tests.update_cases`.

Review the diff: it is what users of a generated client will see.
"""

from __future__ import annotations

import shutil

from .support.cases import Case, all_cases, expected_files, generate_cases, golden_files


def main() -> None:
    clients = generate_cases()
    changed = [case.name for case in all_cases() if _update(case, golden_files(case, clients[case.name]))]
    print(f"changed: {', '.join(changed)}" if changed else "nothing has changed")


def _update(case: Case, files: dict[str, str]) -> bool:
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
