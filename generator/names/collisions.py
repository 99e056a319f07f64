"""Who gets which name, where several want the same: one rule for every scope of a generated client."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import count
from typing import Any, Final, Generic, NamedTuple, TypeVar

K = TypeVar("K")
_ALONE: Final = ("{}",)


class Claim(NamedTuple, Generic[K]):
    """What wants a name. `wishes` are valid identifiers, best first; when they are used up, the last gets a number.

    Of two claims that contest a name, the one that had to give up fewer wishes keeps it, then the one of lower `rank`;
    between equal ranks neither does. Numbers go by `rank` and `seed`, which differs from claim to claim within a scope.
    `forms` are all the identifiers that the name occupies: a resource `Tags` occupies `AsyncTags` too.
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
    granted = {claim.key: 0 for claim in claims}
    losers: Collection[K] = granted
    wishing = list(claims)
    while losers:
        wishing = [claim for claim in wishing if granted[claim.key] < len(claim.wishes)]
        losers = _losers(wishing, granted, reserved)
        for key in losers:
            granted[key] += 1
    settled = {claim.key: claim.wishes[granted[claim.key]] for claim in wishing}
    left = [claim for claim in claims if claim.key not in settled]
    if left:
        taken = {fold(form) for claim in wishing for form in claim.occupied(settled[claim.key])}
        settled.update(_numbered(left, taken, reserved, joiner))
    return {claim.key: settled[claim.key] for claim in claims}


def fold(name: str) -> str:
    """What a case-insensitive file system, and Python's own NFKC rule for identifiers, make of `name`."""
    return name.lower() if name.isascii() else unicodedata.normalize("NFKC", name).casefold()


def _losers(claims: Iterable[Claim[K]], granted: Mapping[K, int], reserved: Collection[str]) -> set[K]:
    """Keys of the claims that must look further after this round."""
    contests: defaultdict[str, dict[K, Claim[K]]] = defaultdict(dict)
    losers: set[K] = set()
    for claim in claims:
        for name in claim.occupied(claim.wishes[granted[claim.key]]):
            contests[fold(name)][claim.key] = claim
            if name in reserved:
                losers.add(claim.key)
    for contest in contests.values():
        if len(contest) > 1:
            first, second, *_ = sorted((granted[key], claim.rank) for key, claim in contest.items())
            winners = first if first < second else None
            losers.update(key for key, claim in contest.items() if (granted[key], claim.rank) != winners)
    return losers


def _numbered(
    claims: Iterable[Claim[K]], taken: set[str], reserved: Collection[str], joiner: str
) -> Iterable[tuple[K, str]]:
    """`tag`, `tag_2`, `tag_3`: the last wish, if nobody has it, then with the numbers that are free."""
    numbers: defaultdict[str, count[int]] = defaultdict(lambda: count(1))
    for claim in sorted(claims, key=lambda claim: (claim.rank, claim.seed)):
        wish = claim.wishes[-1]
        while True:
            number = next(numbers[fold(wish)])
            name = wish if number == 1 else f"{wish}{'' if wish.endswith('_') else joiner}{number}"
            forms = claim.occupied(name)
            if not any(form in reserved or fold(form) in taken for form in forms):
                break
        taken.update(map(fold, forms))
        yield claim.key, name
