"""The input of the citation processor: a pandoc syntax tree, so that no character in a title is read as markup.

In: CSL items and citations of them; what the processor returned. Out: pandoc's own syntax tree as JSON; clean HTML.
Promises: words are strings of the tree and never text to be parsed; each citation is a `Div` of its own, in order.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from html import escape
from typing import Any, Final

from lxml.html import HtmlElement

_API: Final = (1, 23)  # version of pandoc's tree; every pandoc 3 reads it
_VERBATIM: Final = frozenset({"id", "type", "URL", "DOI"})
_KEPT: Final = {"em": "i", "i": "i", "strong": "b", "b": "b", "sup": "sup", "sub": "sub"}
CITED: Final = "be-cite"
SLOT_OF_ADDRESS: Final = "https://address.invalid/"  # placeholder for the address, known only to the reader's browser
Tree = Mapping[str, Any]


def tree_of(
    items: Iterable[Mapping[str, Any]], cited: Iterable[tuple[str, str]], *, has_list: bool, locale: str
) -> str:
    """A document that cites items by id, each with an optional locator; `has_list` requests the list of works."""
    meta = {
        "references": {"t": "MetaList", "c": [_meta(one) for one in items]},
        "suppress-bibliography": {"t": "MetaBool", "c": not has_list},
        "lang": {"t": "MetaString", "c": locale},
    }
    blocks = [_citation(item, locator) for item, locator in cited]
    return json.dumps({"pandoc-api-version": _API, "meta": meta, "blocks": blocks})


def _meta(value: object, key: str = "") -> Tree:
    """A value as pandoc metadata: text becomes a string of the tree and is not parsed."""
    if isinstance(value, Mapping):
        return {"t": "MetaMap", "c": {name: _meta(one, name) for name, one in value.items()}}
    if isinstance(value, list):
        return {"t": "MetaList", "c": [_meta(one) for one in value]}
    if isinstance(value, bool):
        return {"t": "MetaBool", "c": value}
    if isinstance(value, int) or key in _VERBATIM:
        return {"t": "MetaString", "c": str(value)}
    return {"t": "MetaInlines", "c": [{"t": "Str", "c": value}]}


def _citation(item: str, locator: str) -> Tree:
    cited = {
        "citationId": item,
        "citationPrefix": [],
        "citationSuffix": [{"t": "Str", "c": f"{{{locator}}}"}] if locator else [],
        "citationMode": {"t": "NormalCitation"},
        "citationNoteNum": 1,
        "citationHash": 0,
    }
    cite = {"t": "Cite", "c": [[cited], [{"t": "Str", "c": "?"}]]}
    return {"t": "Div", "c": [["", [CITED], []], [{"t": "Para", "c": [cite]}]]}


def rich(element: HtmlElement) -> str:
    """The processor's output as HTML for a citation: text, emphasis, links to the web, and nothing else."""
    return " ".join("".join(_pieces(element)).split())


def _pieces(element: HtmlElement) -> Iterator[str]:
    yield escape(element.text or "", quote=False)
    for child in element:
        inside = "".join(_pieces(child))
        tag, href = _KEPT.get(str(child.tag)), str(child.get("href") or "")
        if child.tag == "a" and href.startswith("https://"):
            yield f'<a href="{escape(href)}">{inside}</a>'
        else:
            yield f"<{tag}>{inside}</{tag}>" if tag and inside else inside
        yield escape(child.tail or "", quote=False)
