"""Texts that try to become markup, code or a request on a page, whichever of Markdown's many extensions is on."""

from __future__ import annotations

CANARY = "window.canary"
"""A script of an attack sets it."""

ELSEWHERE = "http://elsewhere.invalid"
"""A request to it is one that an attack made."""

RUN = f"{CANARY}=1"

HTML = (
    f"<script>{RUN}</script>",
    f"<SCRIPT SRC={ELSEWHERE}/a.js></SCRIPT>",
    f"<img src=x onerror={RUN}>",
    f'<img src="{ELSEWHERE}/a.png">',
    f"<svg/onload={RUN}>",
    f"<svg><script>{RUN}</script></svg>",
    f'<iframe src="{ELSEWHERE}/"></iframe>',
    f'<iframe srcdoc="<script>parent.{CANARY}=1</script>"></iframe>',
    f"<details open ontoggle={RUN}>x</details>",
    f"<body onload={RUN}>",
    f'<a href="javascript:{RUN}">press</a>',
    f"<input autofocus onfocus={RUN}>",
    f'<link rel=stylesheet href="{ELSEWHERE}/a.css">',
    f'<style>@import "{ELSEWHERE}/b.css"; body{{display:none}}</style>',
    f'<meta http-equiv=refresh content="0;url={ELSEWHERE}">',
    f'<base href="{ELSEWHERE}/">',
    f'<object data="{ELSEWHERE}/o"></object><embed src="{ELSEWHERE}/e">',
    f'<div style="position:fixed;inset:0;background:url({ELSEWHERE}/b.png)">over everything</div>',
    f'<p markdown="1" onclick="{RUN}">text</p>',
    f"<b onmouseover={RUN}>bold</b>",
    "</dd></dl></article></main></body></html>",
    "</code></pre></div>",
    "<!--", "-->", "<![CDATA[", "<?php", "<!DOCTYPE x>", "<",
    f"<scr<script>ipt>{RUN}</scr</script>ipt>",
    f"<<script>{RUN}//<</script>",
    f"<x\nonclick={RUN}>",
    f"<p\x00 onclick={RUN}>",
)  # fmt: skip

LINKS = (
    f"[x](javascript:{RUN})",
    f"[x](JaVaScRiPt:{RUN})",
    f"[x](java\tscript:{RUN})",
    f"[x](&#106;avascript:{RUN})",
    f"[x](data:text/html,<script>{RUN}</script>)",
    f"[x](vbscript:{RUN})",
    f'[x](https://example.org/"onmouseover="{RUN})',
    f"[x](https://example.org/' onmouseover='{RUN})",
    f"[x](https://example.org \"t\" onclick='{RUN}')",
    f"[x][ref]\n\n[ref]: javascript:{RUN}",
    f"[contacts]: {ELSEWHERE}/\n\n[contacts]",
    f"![x]({ELSEWHERE}/a.png)",
    f"![x]({ELSEWHERE}/a.png){{onload={RUN}}}",
    f"![x][i]\n\n[i]: {ELSEWHERE}/i.png",
    f"<javascript:{RUN}>",
    f"[![x]({ELSEWHERE}/n.png)](javascript:{RUN})",
    "[x](//elsewhere.invalid/a)", "[x](../../../../etc/passwd)", "[x](file:///etc/passwd)", "[x](#overview)",
    f"https://example.org/<script>{RUN}</script>",
    f"https://example.org/`*_{{: onclick='{RUN}' }}",
)  # fmt: skip

MARKDOWN = (
    f"text {{: onclick=\"{RUN}\" }}", f"text\n{{: onclick='{RUN}' style='display:none' }}", f"## heading {{: onclick={RUN} #overview }}",
    "# heading", "heading\n=====", "heading\n---", "###### small {#search}",
    f"```\ncode\n```\n<script>{RUN}</script>\n```", f"~~~ {{.python onclick={RUN}}}\ncode\n~~~", "```mermaid\ngraph LR; a-->b\n```",
    f"````\n```\n<script>{RUN}</script>", "```", "~~~", f"`` ` ``<script>{RUN}</script>`", "`", "``",
    f"    indented <script>{RUN}</script>", f"\t<script>{RUN}</script>",
    f"!!! danger \"<script>{RUN}</script>\"\n    text", f"??? note\n    <script>{RUN}</script>", f"=== \"tab\"\n\n    <script>{RUN}</script>",
    "--8<-- \"/etc/passwd\"", "--8<--\n/etc/passwd\n--8<--", "{! /etc/passwd !}", "{% include '/etc/passwd' %}", f"{{{{ {RUN} }}}}",
    "{% raw %}", "{{ config }}", "{# x #}", "!ENV [HOME]", "!!python/object/apply:os.system ['touch canary']", "!ENV HOME", "&anchor *alias",
    f"[^1]: <script>{RUN}</script>\n\n[^1]", f"*[API]: <script>{RUN}</script>\n\nAPI", f"term\n:   <script>{RUN}</script>", ":   text", ": text",
    "| a | b |\n| - | - |\n| c | d |", "a | b", "|", f"| <script>{RUN}</script> |\n|---|\n| `|` |", "- [ ] task", "* * *", "---", "***",
    "- a\n- b\n    - c\n        - d", "1. a\n2. b", "> q\n>> r\n> <script>0</script>", "1986. A great year", "+ plus", "\\", "\\\\*", "line  \nline", "a\\\nb",
    "$$x$$", "\\(x\\)", "++ctrl++", "==mark==", "^^ins^^", "~~del~~", "H~2~O", ":smile:", ":material-home:", "(c) (tm)", "@user #1", "[TOC]",
    "\x02wzxhzdk:0\x03", "\x02klzzwxh:0001\x03", "\x02amp\x03", "\u0002end", "title: evil\n\ntext", "---\ntitle: evil\n---",
)  # fmt: skip

ENTITIES = (
    f"&lt;script&gt;{RUN}&lt;/script&gt;", f"&#60;script&#62;{RUN}&#60;/script&#62;", f"&#x3C;img src=x onerror={RUN}&#x3E;", "&amp;lt;b&amp;gt;",
    "&nbsp;&copy;&lt", "&#0;", "&#x110000;", "&colon;", f"java&Tab;script:{RUN}", "\uff1cscript\uff1e", "\u202e<script>", "\u2028<script>",
)  # fmt: skip

WIDE = (
    "x" * 3_000, "https://example.org/" + "y" * 2_000, "`" + "z" * 2_000 + "`", "W" * 400 + "." + "W" * 400, "中" * 500, "a_" * 500,
    "| " + " | ".join("column" for _ in range(60)) + " |\n|" + " - |" * 60 + "\n| " + " | ".join("value" for _ in range(60)) + " |",
    "```\n" + "long line " * 200 + "\n```", "> " * 30 + "deep", "- " * 30 + "deep", "é" * 1_000, "👩‍👩‍👧‍👦" * 200, "a\u0301" * 500, "[" * 500, "*" * 500,
)  # fmt: skip

ALL = (*HTML, *LINKS, *MARKDOWN, *ENTITIES, *WIDE)
