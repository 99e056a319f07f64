"""Request type `ArticleTranslatedContentParams`."""

from __future__ import annotations

from typing import Literal, TypedDict

from .article_content import ArticleContentParams

_ArticleTranslatedContentParams = TypedDict(
    "_ArticleTranslatedContentParams",
    {
        "pt-BR": "ArticleContentParams | None",
        "zh-CN": "ArticleContentParams | None",
        "zh-TW": "ArticleContentParams | None",
    },
    total=False,
)


class ArticleTranslatedContentParams(_ArticleTranslatedContentParams, total=False):
    """The text of an article in every language that it has, by language code."""

    type: Literal["article_translated_content"] | None
    """Always `article_translated_content`."""

    id: ArticleContentParams | None
    """Content in Indonesian."""

    ar: ArticleContentParams | None
    """Content in Arabic."""

    bg: ArticleContentParams | None
    """Content in Bulgarian."""

    bs: ArticleContentParams | None
    """Content in Bosnian."""

    ca: ArticleContentParams | None
    """Content in Catalan."""

    cs: ArticleContentParams | None
    """Content in Czech."""

    da: ArticleContentParams | None
    """Content in Danish."""

    de: ArticleContentParams | None
    """Content in German."""

    el: ArticleContentParams | None
    """Content in Greek."""

    en: ArticleContentParams | None
    """Content in English."""

    es: ArticleContentParams | None
    """Content in Spanish."""

    et: ArticleContentParams | None
    """Content in Estonian."""

    fi: ArticleContentParams | None
    """Content in Finnish."""

    fr: ArticleContentParams | None
    """Content in French."""

    he: ArticleContentParams | None
    """Content in Hebrew."""

    hr: ArticleContentParams | None
    """Content in Croatian."""

    hu: ArticleContentParams | None
    """Content in Hungarian."""

    it: ArticleContentParams | None
    """Content in Italian."""

    ja: ArticleContentParams | None
    """Content in Japanese."""

    ko: ArticleContentParams | None
    """Content in Korean."""

    lt: ArticleContentParams | None
    """Content in Lithuanian."""

    lv: ArticleContentParams | None
    """Content in Latvian."""

    mn: ArticleContentParams | None
    """Content in Mongolian."""

    nb: ArticleContentParams | None
    """Content in Norwegian (Bokmål)."""

    nl: ArticleContentParams | None
    """Content in Dutch."""

    pl: ArticleContentParams | None
    """Content in Polish."""

    pt: ArticleContentParams | None
    """Content in Portuguese."""

    ro: ArticleContentParams | None
    """Content in Romanian."""

    ru: ArticleContentParams | None
    """Content in Russian."""

    sl: ArticleContentParams | None
    """Content in Slovenian."""

    sr: ArticleContentParams | None
    """Content in Serbian."""

    sv: ArticleContentParams | None
    """Content in Swedish."""

    tr: ArticleContentParams | None
    """Content in Turkish."""

    vi: ArticleContentParams | None
    """Content in Vietnamese."""
