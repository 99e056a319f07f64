"""`python -m tests.fuzz [--seconds N] [--seed N] [TARGET ...]`: random input for as long as wanted; exit 1 with the smallest that fails.

Each target has its share of the time, in rounds of new examples. The seed is printed, so that a run can be had again.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
import traceback

from hypothesis import HealthCheck, Phase, given, seed, settings

from .targets import TARGETS

ROUND = 100
"""Examples between two looks at the clock."""
PHASES = (Phase.generate, Phase.target, Phase.shrink)


def main() -> int:
    options = argparse.ArgumentParser(prog="python -m tests.fuzz")
    options.add_argument("--seconds", type=float, default=60)
    options.add_argument("--seed", type=int, default=None)
    options.add_argument("targets", nargs="*", choices=[[], *TARGETS], metavar="TARGET")
    given = options.parse_args()
    names = given.targets or list(TARGETS)
    start = random.SystemRandom().randrange(2**32) if given.seed is None else given.seed
    print(f"seed {start}")
    failed = [name for name in names if not _fuzzed(name, given.seconds / len(names), start)]
    return 1 if failed else 0


def _fuzzed(name: str, seconds: float, start: int) -> bool:
    """Whether a target stood the time that it has."""
    limits = settings(
        max_examples=ROUND, deadline=None, database=None, phases=PHASES, suppress_health_check=list(HealthCheck)
    )
    check, strategies = TARGETS[name]
    end = time.monotonic() + seconds
    done = 0
    while done == 0 or time.monotonic() < end:
        try:
            seed(start + done)(limits(given(*strategies)(check)))()
        except Exception:
            traceback.print_exc()
            print(f"{name}: FAILED in examples {done} to {done + ROUND} (seed {start + done})", file=sys.stderr)
            return False
        done += ROUND
    print(f"{name}: {done} examples")
    return True


if __name__ == "__main__":
    sys.exit(main())
