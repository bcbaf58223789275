"""Find words of a web page that the page hides from its readers.

In: the bytes of a page, in UTF-8, and the import result. Out: one sentence that names those of its words that are in
the text. Promises: nothing is removed; hidden elements are recognised by `hidden`, by `aria-hidden`, by `display: none`
and `visibility: hidden` of an element or of a class or id in a style sheet within the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import lxml.html

from build_edition.sources.take_in.every_word import about_hidden
from build_edition.sources.take_in.received import Received

_STYLE: Final = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_REMARK: Final = re.compile(r"/\*[^*]*\*+(?:[^/*][^*]*\*+)*/")
_SIMPLE: Final = re.compile(r"\s*[a-z]*(?P<sign>[.#])(?P<name>[\w-]+)\s*", re.IGNORECASE)


def not_shown(content: bytes, taken: Received) -> tuple[str, ...]:
    """A sentence about words of the text that the page hides; empty if there are none."""
    parser = lxml.html.HTMLParser(encoding="utf-8", huge_tree=True)
    root = lxml.html.document_fromstring(content, parser=parser)
    return about_hidden("the page", _hidden(root), taken.text)


def _hidden(root: lxml.html.HtmlElement) -> Iterator[str]:
    """The words of each hidden element; of nested ones, only the outermost."""
    rules = "".join(one.text or "" for one in root.iter("style"))
    parted = (rule.rpartition("{") for rule in _REMARK.sub("", rules).split("}"))
    hiding = (one for of, _, says in parted if _STYLE.search(says) for one in of.rpartition("{")[2].split(","))
    names = {match["sign"] + match["name"] for one in hiding if (match := _SIMPLE.fullmatch(one)) is not None}
    body = root.find("body")
    inside: set[lxml.html.HtmlElement] = set()
    for one in body.iter() if body is not None else ():
        if one.getparent() in inside:
            inside.add(one)
        elif isinstance(one.tag, str) and one.tag not in ("script", "style") and _is_hidden(one, names):
            inside.add(one)
            words = " ".join(" ".join(one.itertext()).split())
            if any(map(str.isalpha, words)):
                yield words


def _is_hidden(one: lxml.html.HtmlElement, names: set[str]) -> bool:
    own = {f".{name}" for name in (one.get("class") or "").split()} | {f"#{one.get('id')}"}
    is_said = one.get("hidden") is not None or (one.get("aria-hidden") or "").lower() == "true"
    return is_said or _STYLE.search(one.get("style") or "") is not None or not names.isdisjoint(own)
