"""XML of word processors and of TEI as elements that can be changed, and written again.

In: the bytes of a file of an archive. Out: its elements, or none where it is no well-formed XML. Promises: no entity
is resolved, nothing is fetched; what is taken out of a tree leaves the words behind it; the prefixes stay as they are.
"""

from __future__ import annotations

from typing import Final

from lxml import etree

Element = etree._Element  # noqa: SLF001 - lxml names it no other way

# the files of a Word archive in which its text and its notes stand
WORD_PARTS: Final = ("word/document.xml", "word/footnotes.xml", "word/endnotes.xml", "word/comments.xml")


def parsed(content: bytes) -> Element | None:
    """The root; none of what is not well-formed or not there."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)
    try:
        return etree.fromstring(content, parser) if content else None
    except etree.XMLSyntaxError:
        return None


def written(root: Element) -> bytes:
    """The file again, in UTF-8."""
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True)


def local(element: Element) -> str:
    """The name of an element without its namespace; none of a comment."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def named(root: Element, *names: str) -> list[Element]:
    """Every element below and at the root with one of these names, in order."""
    return list(root.iter(*(f"{{*}}{name}" for name in names)))


def value(element: Element | None, name: str = "val") -> str:
    """What an attribute says, whatever its namespace."""
    found = element.items() if element is not None else ()
    return next((str(said) for key, said in found if str(key).rpartition("}")[2] == name), "")


def child(element: Element | None, *path: str) -> Element | None:
    """The first child of that name, then the first in that, and so on."""
    for name in path:
        element = next((one for one in element if local(one) == name), None) if element is not None else None
    return element


def above(element: Element, *names: str) -> Element | None:
    """The nearest element of one of these names that it stands in."""
    return next((one for one in element.iterancestors() if local(one) in names), None)


def replaced(element: Element, others: list[Element]) -> None:
    """Others in the place of an element; the words behind it stay behind them."""
    parent = element.getparent()
    if parent is None:
        return
    at, tail = parent.index(element), element.tail
    parent.remove(element)
    element.tail = None
    for offset, one in enumerate(others):
        parent.insert(at + offset, one)
    if tail:
        last = parent[at + len(others) - 1] if at + len(others) else None
        if last is None:
            parent.text = (parent.text or "") + tail
        else:
            last.tail = (last.tail or "") + tail


def words_in(element: Element, name: str) -> str:
    """The words of every element of that name in it."""
    return "".join(one.text or "" for one in named(element, name))


def new_beside(like: Element, name: str) -> Element:
    """A new element of that name, in the namespace of another."""
    return like.makeelement(f"{like.tag.rpartition('}')[0]}}}{name}")


def words_of(element: Element) -> str:
    """All words in an element of OpenDocument."""
    return "".join(
        (" " if local(one) in ("s", "tab", "line-break") else "")
        + (one.text or "")
        + (one.tail or "" if one is not element else "")
        for one in element.iter()
    )
