"""Request type `ArticleTranslatedContentParams`."""

from __future__ import annotations

from typing import Literal, TypedDict

from .._runtime.types import Unlisted
from ..models.article_content import ArticleContent
from .article_content import ArticleContentParams

_ArticleTranslatedContentParams = TypedDict(
    "_ArticleTranslatedContentParams",
    {
        "pt-BR": "ArticleContentParams | ArticleContent | None",
        "zh-CN": "ArticleContentParams | ArticleContent | None",
        "zh-TW": "ArticleContentParams | ArticleContent | None",
    },
    total=False,
)


class ArticleTranslatedContentParams(_ArticleTranslatedContentParams, total=False):
    """The text of an article in every language that it has, by language code."""

    type: Literal["article_translated_content"] | Unlisted | None
    """Always `article_translated_content`."""

    id: ArticleContentParams | ArticleContent | None
    """Content in Indonesian."""

    ar: ArticleContentParams | ArticleContent | None
    """Content in Arabic."""

    bg: ArticleContentParams | ArticleContent | None
    """Content in Bulgarian."""

    bs: ArticleContentParams | ArticleContent | None
    """Content in Bosnian."""

    ca: ArticleContentParams | ArticleContent | None
    """Content in Catalan."""

    cs: ArticleContentParams | ArticleContent | None
    """Content in Czech."""

    da: ArticleContentParams | ArticleContent | None
    """Content in Danish."""

    de: ArticleContentParams | ArticleContent | None
    """Content in German."""

    el: ArticleContentParams | ArticleContent | None
    """Content in Greek."""

    en: ArticleContentParams | ArticleContent | None
    """Content in English."""

    es: ArticleContentParams | ArticleContent | None
    """Content in Spanish."""

    et: ArticleContentParams | ArticleContent | None
    """Content in Estonian."""

    fi: ArticleContentParams | ArticleContent | None
    """Content in Finnish."""

    fr: ArticleContentParams | ArticleContent | None
    """Content in French."""

    he: ArticleContentParams | ArticleContent | None
    """Content in Hebrew."""

    hr: ArticleContentParams | ArticleContent | None
    """Content in Croatian."""

    hu: ArticleContentParams | ArticleContent | None
    """Content in Hungarian."""

    it: ArticleContentParams | ArticleContent | None
    """Content in Italian."""

    ja: ArticleContentParams | ArticleContent | None
    """Content in Japanese."""

    ko: ArticleContentParams | ArticleContent | None
    """Content in Korean."""

    lt: ArticleContentParams | ArticleContent | None
    """Content in Lithuanian."""

    lv: ArticleContentParams | ArticleContent | None
    """Content in Latvian."""

    mn: ArticleContentParams | ArticleContent | None
    """Content in Mongolian."""

    nb: ArticleContentParams | ArticleContent | None
    """Content in Norwegian (Bokmål)."""

    nl: ArticleContentParams | ArticleContent | None
    """Content in Dutch."""

    pl: ArticleContentParams | ArticleContent | None
    """Content in Polish."""

    pt: ArticleContentParams | ArticleContent | None
    """Content in Portuguese."""

    ro: ArticleContentParams | ArticleContent | None
    """Content in Romanian."""

    ru: ArticleContentParams | ArticleContent | None
    """Content in Russian."""

    sl: ArticleContentParams | ArticleContent | None
    """Content in Slovenian."""

    sr: ArticleContentParams | ArticleContent | None
    """Content in Serbian."""

    sv: ArticleContentParams | ArticleContent | None
    """Content in Swedish."""

    tr: ArticleContentParams | ArticleContent | None
    """Content in Turkish."""

    vi: ArticleContentParams | ArticleContent | None
    """Content in Vietnamese."""
