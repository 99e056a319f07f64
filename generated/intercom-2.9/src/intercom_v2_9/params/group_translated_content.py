"""Request type `GroupTranslatedContentParams`."""

from __future__ import annotations

from typing import Literal, TypedDict

from .._runtime.types import Unlisted
from ..models.group_content import GroupContent
from .group_content import GroupContentParams

_GroupTranslatedContentParams = TypedDict(
    "_GroupTranslatedContentParams",
    {
        "pt-BR": "GroupContentParams | GroupContent | None",
        "zh-CN": "GroupContentParams | GroupContent | None",
        "zh-TW": "GroupContentParams | GroupContent | None",
    },
    total=False,
)


class GroupTranslatedContentParams(_GroupTranslatedContentParams, total=False):
    """The texts of a collection or section in every language that it has, by language code."""

    type: Literal["group_translated_content"] | Unlisted | None
    """Always `group_translated_content`."""

    id: GroupContentParams | GroupContent | None
    """Name and description in Indonesian."""

    ar: GroupContentParams | GroupContent | None
    """Name and description in Arabic."""

    bg: GroupContentParams | GroupContent | None
    """Name and description in Bulgarian."""

    bs: GroupContentParams | GroupContent | None
    """Name and description in Bosnian."""

    ca: GroupContentParams | GroupContent | None
    """Name and description in Catalan."""

    cs: GroupContentParams | GroupContent | None
    """Name and description in Czech."""

    da: GroupContentParams | GroupContent | None
    """Name and description in Danish."""

    de: GroupContentParams | GroupContent | None
    """Name and description in German."""

    el: GroupContentParams | GroupContent | None
    """Name and description in Greek."""

    en: GroupContentParams | GroupContent | None
    """Name and description in English."""

    es: GroupContentParams | GroupContent | None
    """Name and description in Spanish."""

    et: GroupContentParams | GroupContent | None
    """Name and description in Estonian."""

    fi: GroupContentParams | GroupContent | None
    """Name and description in Finnish."""

    fr: GroupContentParams | GroupContent | None
    """Name and description in French."""

    he: GroupContentParams | GroupContent | None
    """Name and description in Hebrew."""

    hr: GroupContentParams | GroupContent | None
    """Name and description in Croatian."""

    hu: GroupContentParams | GroupContent | None
    """Name and description in Hungarian."""

    it: GroupContentParams | GroupContent | None
    """Name and description in Italian."""

    ja: GroupContentParams | GroupContent | None
    """Name and description in Japanese."""

    ko: GroupContentParams | GroupContent | None
    """Name and description in Korean."""

    lt: GroupContentParams | GroupContent | None
    """Name and description in Lithuanian."""

    lv: GroupContentParams | GroupContent | None
    """Name and description in Latvian."""

    mn: GroupContentParams | GroupContent | None
    """Name and description in Mongolian."""

    nb: GroupContentParams | GroupContent | None
    """Name and description in Norwegian (Bokmål)."""

    nl: GroupContentParams | GroupContent | None
    """Name and description in Dutch."""

    pl: GroupContentParams | GroupContent | None
    """Name and description in Polish."""

    pt: GroupContentParams | GroupContent | None
    """Name and description in Portuguese."""

    ro: GroupContentParams | GroupContent | None
    """Name and description in Romanian."""

    ru: GroupContentParams | GroupContent | None
    """Name and description in Russian."""

    sl: GroupContentParams | GroupContent | None
    """Name and description in Slovenian."""

    sr: GroupContentParams | GroupContent | None
    """Name and description in Serbian."""

    sv: GroupContentParams | GroupContent | None
    """Name and description in Swedish."""

    tr: GroupContentParams | GroupContent | None
    """Name and description in Turkish."""

    vi: GroupContentParams | GroupContent | None
    """Name and description in Vietnamese."""
