"""Extract the words of raw HTML in Markdown.

In: a fragment of HTML, which may be incomplete. Out: its words, with lines and paragraphs as its elements separate
them, and the text of its comments. Promises: scripts and styles have no words; no word of another element is lost.
"""

from __future__ import annotations

import re
from typing import Final

import lxml.html
from lxml import etree

from build_edition.ground.plain_text import bounded

_PARAGRAPHS: Final = frozenset((
    "address", "article", "aside", "blockquote", "center", "dd", "details", "div", "dl", "dt", "figcaption", "figure",
    "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre",
    "section", "summary", "table", "ul", "caption",
))  # fmt: skip
_NONE: Final = frozenset(("script", "style", "rp"))  # brackets around a gloss are always written
_BREAKS: Final = {"br": "\n", "tr": "\n"}
_BEHIND: Final = {"td": "\t", "th": "\t", "rt": ")"}


def words_of_html(written: str) -> tuple[str, list[str]]:
    """The words of the fragment, and those of each comment."""
    root = lxml.html.fromstring(f"<div>{bounded(written)}</div>", parser=lxml.html.HTMLParser(huge_tree=True))
    pieces, comments = [], []
    walk = etree.iterwalk(root, events=("start", "end", "comment"))
    for event, one in walk:
        name = one.tag if isinstance(one.tag, str) else ""
        if event == "comment":
            comments.append(" ".join((one.text or "").split()))
        elif event == "start":
            if name in _NONE:
                walk.skip_subtree()
                continue
            pieces.append("\n\n" if name in _PARAGRAPHS else _BREAKS.get(name, "(" if name == "rt" else ""))
            pieces.append(_folded(one.text))
        else:
            pieces.append("\n\n" if name in _PARAGRAPHS else _BEHIND.get(name, ""))
        if event != "start" and one is not root:
            pieces.append(_folded(one.tail))
    words = "\n".join(line.strip(" \t") for line in "".join(pieces).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", words).strip(), [one for one in comments if one]


def _folded(words: str | None) -> str:
    return re.sub(r"\s+", " ", words or "")
