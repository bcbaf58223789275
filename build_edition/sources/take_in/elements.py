"""XML of word processors and of TEI as elements that can be changed and serialised again.

In: the bytes of a file of an archive. Out: its elements, or None if it is not well-formed XML. Promises: no entity is
resolved, nothing is fetched; removing an element keeps the text that follows it; namespace prefixes do not change.
"""

from __future__ import annotations

from typing import Final

from lxml import etree

Element = etree._Element  # noqa: SLF001 - lxml has no public name for it

# the files in a Word archive that contain its text and its notes
WORD_PARTS: Final = ("word/document.xml", "word/footnotes.xml", "word/endnotes.xml", "word/comments.xml")


def parsed(content: bytes) -> Element | None:
    """The root element; None if the file is missing or not well-formed."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)
    try:
        return etree.fromstring(content, parser) if content else None
    except etree.XMLSyntaxError:
        return None


def written(root: Element) -> bytes:
    """The serialised file, in UTF-8."""
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True)


def local(element: Element) -> str:
    """The name of an element without its namespace; empty for a comment."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def named(root: Element, *names: str) -> list[Element]:
    """Every element with one of these names, the root included, in document order."""
    return list(root.iter(*(f"{{*}}{name}" for name in names)))


def value(element: Element | None, name: str = "val") -> str:
    """The value of an attribute, whatever its namespace; empty if it is missing."""
    found = element.items() if element is not None else ()
    return next((str(said) for key, said in found if str(key).rpartition("}")[2] == name), "")


def child(element: Element | None, *path: str) -> Element | None:
    """The first child of that name, then the first one of the next name in it, and so on; None if one is missing."""
    for name in path:
        element = next((one for one in element if local(one) == name), None) if element is not None else None
    return element


def above(element: Element, *names: str) -> Element | None:
    """The nearest ancestor with one of these names."""
    return next((one for one in element.iterancestors() if local(one) in names), None)


def replaced(element: Element, others: list[Element]) -> None:
    """Replace an element by others; the text that follows it is kept after them."""
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
    """The text of every element of that name in it."""
    return "".join(one.text or "" for one in named(element, name))


def new_beside(like: Element, name: str) -> Element:
    """A new element of that name, in the namespace of another."""
    return like.makeelement(f"{like.tag.rpartition('}')[0]}}}{name}")


def words_of(element: Element) -> str:
    """The whole text of an OpenDocument element."""
    return "".join(
        (" " if local(one) in ("s", "tab", "line-break") else "")
        + (one.text or "")
        + (one.tail or "" if one is not element else "")
        for one in element.iter()
    )
