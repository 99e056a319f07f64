"""Who gets which name, where several want the same: one rule for every scope of a generated client."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import Any, Final, Generic, NamedTuple, TypeVar

from .words import digest

K = TypeVar("K")
_ALONE: Final = ("{}",)


class Claim(NamedTuple, Generic[K]):
    """What wants a name. `wishes` are valid identifiers, best first; when they are used up, the last gets a hash of `seed`.

    Of two claims that contest a name, the one that had to give up fewer wishes keeps it, then the one of lower `rank`;
    between equal ranks neither does. `seed` differs from claim to claim within a scope. `forms` are all the identifiers
    that the name occupies: a resource `Tags` occupies `AsyncTags` too.
    """

    key: K
    wishes: Sequence[str]
    seed: str
    rank: tuple[Any, ...] = ()
    forms: tuple[str, ...] = _ALONE

    def occupied(self, name: str) -> Sequence[str]:
        return (name,) if self.forms is _ALONE else [form.replace("{}", name) for form in self.forms]


def settle(claims: Collection[Claim[K]], *, reserved: Collection[str] = (), joiner: str = "_") -> dict[K, str]:
    """Give every claim a name; no two are equal after NFKC and case folding, none takes a `reserved` one.

    The outcome depends on the set of claims, never on their order, and a claim that contests no name changes nothing
    for the others.
    """
    settled = {claim.key: claim.wishes[0] for claim in claims}
    occupied = [name for claim in claims for name in claim.occupied(claim.wishes[0])]
    if len({fold(name) for name in occupied}) == len(occupied) and not any(name in reserved for name in occupied):
        return settled

    granted = {claim.key: 0 for claim in claims}
    losers: Collection[K] = granted
    while losers:
        settled = {claim.key: _wish(claim, granted[claim.key], joiner) for claim in claims}
        losers = _losers(claims, settled, granted, reserved)
        for key in losers:
            granted[key] += 1
    return settled


def fold(name: str) -> str:
    """What a case-insensitive file system, and Python's own NFKC rule for identifiers, make of `name`."""
    return name.lower() if name.isascii() else unicodedata.normalize("NFKC", name).casefold()


def _wish(claim: Claim[K], turn: int, joiner: str) -> str:
    past = turn - len(claim.wishes)
    if past < 0:
        return claim.wishes[turn]
    return f"{claim.wishes[-1]}{joiner}{digest(claim.seed, 4 * (past + 1))}"


def _losers(
    claims: Collection[Claim[K]], settled: Mapping[K, str], granted: Mapping[K, int], reserved: Collection[str]
) -> set[K]:
    """Keys of the claims that must look further after this round."""
    contests: defaultdict[str, dict[K, Claim[K]]] = defaultdict(dict)
    losers: set[K] = set()
    for claim in claims:
        for name in claim.occupied(settled[claim.key]):
            contests[fold(name)][claim.key] = claim
            if name in reserved:
                losers.add(claim.key)
    for contest in contests.values():
        if len(contest) > 1:
            first, second, *_ = sorted((granted[key], claim.rank) for key, claim in contest.items())
            winners = first if first < second else None
            losers.update(key for key, claim in contest.items() if (granted[key], claim.rank) != winners)
    return losers
