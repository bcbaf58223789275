"""The HTML of the citation processor → Markdown: links, emphasis and words, nothing else.

In: an element of what the processor wrote. Out: Markdown. Promises: words are escaped; a link leads to a work of our
list or to the web, and is left out otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lxml.html import HtmlElement

from build_edition.ground.addresses import taken_apart
from build_edition.markup.escape import escaped

PAGE: Final = "bibliography.md"


def as_markdown(element: HtmlElement) -> str:
    """The HTML of a citation as Markdown: links, emphasis and words, nothing else."""
    return "".join(_pieces(element))


def _pieces(element: HtmlElement) -> Iterator[str]:
    yield escaped(element.text or "")
    for child in element:
        inside = as_markdown(child)
        if child.tag == "a":
            address = _address(str(child.get("href")))
            yield f"[{inside}]({address})" if address else inside
        elif child.tag in ("em", "i"):
            yield f"*{inside}*"
        else:
            yield inside
        yield escaped(child.tail or "")


def _address(href: str) -> str:
    """Where a link of the processor's may lead: a work of our list, or the web; nothing otherwise."""
    if href.startswith("#ref-"):
        return PAGE + href
    return href.replace("(", "%28").replace(")", "%29") if is_web_address(href) else ""


def is_web_address(address: str) -> bool:
    """Whether an address leads to the web, and is one that can be taken apart."""
    parts = taken_apart(address)
    is_web = parts is not None and parts.scheme in ("http", "https") and bool(parts.netloc)
    return is_web and not set(address) & set(" <>\\\"'")
