"""Request type `GroupTranslatedContentParams`."""

from __future__ import annotations

from typing import Literal, TypedDict

from .group_content import GroupContentParams

_GroupTranslatedContentParams = TypedDict(
    "_GroupTranslatedContentParams",
    {
        "pt-BR": "GroupContentParams | None",
        "zh-CN": "GroupContentParams | None",
        "zh-TW": "GroupContentParams | None",
    },
    total=False,
)


class GroupTranslatedContentParams(_GroupTranslatedContentParams, total=False):
    """The texts of a collection or section in every language that it has, by language code."""

    type: Literal["group_translated_content"] | None
    """Always `group_translated_content`."""

    id: GroupContentParams | None
    """Name and description in Indonesian."""

    ar: GroupContentParams | None
    """Name and description in Arabic."""

    bg: GroupContentParams | None
    """Name and description in Bulgarian."""

    bs: GroupContentParams | None
    """Name and description in Bosnian."""

    ca: GroupContentParams | None
    """Name and description in Catalan."""

    cs: GroupContentParams | None
    """Name and description in Czech."""

    da: GroupContentParams | None
    """Name and description in Danish."""

    de: GroupContentParams | None
    """Name and description in German."""

    el: GroupContentParams | None
    """Name and description in Greek."""

    en: GroupContentParams | None
    """Name and description in English."""

    es: GroupContentParams | None
    """Name and description in Spanish."""

    et: GroupContentParams | None
    """Name and description in Estonian."""

    fi: GroupContentParams | None
    """Name and description in Finnish."""

    fr: GroupContentParams | None
    """Name and description in French."""

    he: GroupContentParams | None
    """Name and description in Hebrew."""

    hr: GroupContentParams | None
    """Name and description in Croatian."""

    hu: GroupContentParams | None
    """Name and description in Hungarian."""

    it: GroupContentParams | None
    """Name and description in Italian."""

    ja: GroupContentParams | None
    """Name and description in Japanese."""

    ko: GroupContentParams | None
    """Name and description in Korean."""

    lt: GroupContentParams | None
    """Name and description in Lithuanian."""

    lv: GroupContentParams | None
    """Name and description in Latvian."""

    mn: GroupContentParams | None
    """Name and description in Mongolian."""

    nb: GroupContentParams | None
    """Name and description in Norwegian (Bokmål)."""

    nl: GroupContentParams | None
    """Name and description in Dutch."""

    pl: GroupContentParams | None
    """Name and description in Polish."""

    pt: GroupContentParams | None
    """Name and description in Portuguese."""

    ro: GroupContentParams | None
    """Name and description in Romanian."""

    ru: GroupContentParams | None
    """Name and description in Russian."""

    sl: GroupContentParams | None
    """Name and description in Slovenian."""

    sr: GroupContentParams | None
    """Name and description in Serbian."""

    sv: GroupContentParams | None
    """Name and description in Swedish."""

    tr: GroupContentParams | None
    """Name and description in Turkish."""

    vi: GroupContentParams | None
    """Name and description in Vietnamese."""
