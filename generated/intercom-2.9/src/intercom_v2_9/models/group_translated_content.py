"""Response model `GroupTranslatedContent`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model, field
from .._runtime.types import Open
from .group_content import GroupContent


class GroupTranslatedContent(Model):
    """The texts of a collection or section in every language that it has, by language code."""

    type: Open[Literal["group_translated_content"]] | None = None
    """Always `group_translated_content`."""

    id: GroupContent | None = None
    """Name and description in Indonesian."""

    ar: GroupContent | None = None
    """Name and description in Arabic."""

    bg: GroupContent | None = None
    """Name and description in Bulgarian."""

    bs: GroupContent | None = None
    """Name and description in Bosnian."""

    ca: GroupContent | None = None
    """Name and description in Catalan."""

    cs: GroupContent | None = None
    """Name and description in Czech."""

    da: GroupContent | None = None
    """Name and description in Danish."""

    de: GroupContent | None = None
    """Name and description in German."""

    el: GroupContent | None = None
    """Name and description in Greek."""

    en: GroupContent | None = None
    """Name and description in English."""

    es: GroupContent | None = None
    """Name and description in Spanish."""

    et: GroupContent | None = None
    """Name and description in Estonian."""

    fi: GroupContent | None = None
    """Name and description in Finnish."""

    fr: GroupContent | None = None
    """Name and description in French."""

    he: GroupContent | None = None
    """Name and description in Hebrew."""

    hr: GroupContent | None = None
    """Name and description in Croatian."""

    hu: GroupContent | None = None
    """Name and description in Hungarian."""

    it: GroupContent | None = None
    """Name and description in Italian."""

    ja: GroupContent | None = None
    """Name and description in Japanese."""

    ko: GroupContent | None = None
    """Name and description in Korean."""

    lt: GroupContent | None = None
    """Name and description in Lithuanian."""

    lv: GroupContent | None = None
    """Name and description in Latvian."""

    mn: GroupContent | None = None
    """Name and description in Mongolian."""

    nb: GroupContent | None = None
    """Name and description in Norwegian (Bokmål)."""

    nl: GroupContent | None = None
    """Name and description in Dutch."""

    pl: GroupContent | None = None
    """Name and description in Polish."""

    pt: GroupContent | None = None
    """Name and description in Portuguese."""

    pt_br: GroupContent | None = field(name="pt-BR", default=None)
    """Name and description in Brazilian Portuguese."""

    ro: GroupContent | None = None
    """Name and description in Romanian."""

    ru: GroupContent | None = None
    """Name and description in Russian."""

    sl: GroupContent | None = None
    """Name and description in Slovenian."""

    sr: GroupContent | None = None
    """Name and description in Serbian."""

    sv: GroupContent | None = None
    """Name and description in Swedish."""

    tr: GroupContent | None = None
    """Name and description in Turkish."""

    vi: GroupContent | None = None
    """Name and description in Vietnamese."""

    zh_cn: GroupContent | None = field(name="zh-CN", default=None)
    """Name and description in Chinese (simplified)."""

    zh_tw: GroupContent | None = field(name="zh-TW", default=None)
    """Name and description in Chinese (traditional)."""
