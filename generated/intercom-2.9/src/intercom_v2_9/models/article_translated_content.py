"""Response model `ArticleTranslatedContent`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model, field
from .._runtime.types import Open
from .article_content import ArticleContent


class ArticleTranslatedContent(Model):
    """The text of an article in every language that it has, by language code."""

    type: Open[Literal["article_translated_content"]] | None = None
    """Always `article_translated_content`."""

    id: ArticleContent | None = None
    """Content in Indonesian."""

    ar: ArticleContent | None = None
    """Content in Arabic."""

    bg: ArticleContent | None = None
    """Content in Bulgarian."""

    bs: ArticleContent | None = None
    """Content in Bosnian."""

    ca: ArticleContent | None = None
    """Content in Catalan."""

    cs: ArticleContent | None = None
    """Content in Czech."""

    da: ArticleContent | None = None
    """Content in Danish."""

    de: ArticleContent | None = None
    """Content in German."""

    el: ArticleContent | None = None
    """Content in Greek."""

    en: ArticleContent | None = None
    """Content in English."""

    es: ArticleContent | None = None
    """Content in Spanish."""

    et: ArticleContent | None = None
    """Content in Estonian."""

    fi: ArticleContent | None = None
    """Content in Finnish."""

    fr: ArticleContent | None = None
    """Content in French."""

    he: ArticleContent | None = None
    """Content in Hebrew."""

    hr: ArticleContent | None = None
    """Content in Croatian."""

    hu: ArticleContent | None = None
    """Content in Hungarian."""

    it: ArticleContent | None = None
    """Content in Italian."""

    ja: ArticleContent | None = None
    """Content in Japanese."""

    ko: ArticleContent | None = None
    """Content in Korean."""

    lt: ArticleContent | None = None
    """Content in Lithuanian."""

    lv: ArticleContent | None = None
    """Content in Latvian."""

    mn: ArticleContent | None = None
    """Content in Mongolian."""

    nb: ArticleContent | None = None
    """Content in Norwegian (Bokmål)."""

    nl: ArticleContent | None = None
    """Content in Dutch."""

    pl: ArticleContent | None = None
    """Content in Polish."""

    pt: ArticleContent | None = None
    """Content in Portuguese."""

    pt_br: ArticleContent | None = field(name="pt-BR", default=None)
    """Content in Brazilian Portuguese."""

    ro: ArticleContent | None = None
    """Content in Romanian."""

    ru: ArticleContent | None = None
    """Content in Russian."""

    sl: ArticleContent | None = None
    """Content in Slovenian."""

    sr: ArticleContent | None = None
    """Content in Serbian."""

    sv: ArticleContent | None = None
    """Content in Swedish."""

    tr: ArticleContent | None = None
    """Content in Turkish."""

    vi: ArticleContent | None = None
    """Content in Vietnamese."""

    zh_cn: ArticleContent | None = field(name="zh-CN", default=None)
    """Content in Chinese (simplified)."""

    zh_tw: ArticleContent | None = field(name="zh-TW", default=None)
    """Content in Chinese (traditional)."""
