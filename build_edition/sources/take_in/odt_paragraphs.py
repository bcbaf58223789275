"""Read the words of an OpenDocument text from its own XML, to compare them with the text made from it.

In: the bytes of the file as received, and the import result. Out: sentences about words that are missing in it.
Promises: deletions and note numbers do not count as words; headers and footers of the pages are listed with their
words.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from build_edition.sources.take_in.elements import Element, child, named, parsed, replaced, value, words_of
from build_edition.sources.take_in.every_word import about_hidden, about_left, about_missing, paragraphs_in
from build_edition.sources.take_in.glosses import write_glosses
from build_edition.sources.take_in.received import Received
from build_edition.sources.take_in.zipped import member

_NAMES: Final = "urn:oasis:names:tc:opendocument:xmlns:"
_SAID_BESIDE: Final = "left-out"
# elements without words of the text: deletions, note numbers, content that a program generates
_LEFT: Final = frozenset((
    _SAID_BESIDE, "tracked-changes", "note-citation", "table-of-content-source", "bibliography-source", "forms",
    "event-listeners", "binary-data", "object",
))  # fmt: skip
_SPACES: Final = frozenset(("s", "tab", "line-break"))
_NONE: Final[frozenset[str]] = frozenset()
_ROUND_THE_PAGE: Final = tuple(
    f"style:1.0}}{what}{of}" for what in ("header", "footer") for of in ("", "-first", "-left")
)


def not_taken(content: bytes, taken: Received) -> tuple[str, ...]:
    """Sentences about words of the file that were not imported."""
    own = list(_paragraphs(content, "content.xml", "office:1.0}text"))
    return (
        *about_missing(own, taken),
        *about_hidden("the file", _hidden(content), taken.text),
        *about_left("heads and feet of its pages", _paragraphs(content, "styles.xml", *_ROUND_THE_PAGE)),
    )


def _hidden(content: bytes) -> Iterator[str]:
    """The words of each stretch in a style that the program does not show."""
    roots = [root for name in ("content.xml", "styles.xml") if (root := parsed(member(content, name))) is not None]
    styles = [one for root in roots for one in named(root, "style")]
    hiding = {value(one, "name") for one in styles if value(child(one, "text-properties"), "display") == "none"}
    for one in named(roots[0], "p", "h", "span") if roots and hiding else ():
        words = " ".join(words_of(one).split())
        if value(one, "style-name") in hiding and any(map(str.isalnum, words)):
            yield words


def _paragraphs(content: bytes, name: str, *within: str) -> Iterator[str]:
    root = parsed(member(content, name))
    if root is None:
        return
    _without_what_is_said_beside(root)
    write_glosses(root)
    for part in root.iter(*(f"{{{_NAMES}{one}" for one in within)):
        notes = named(part, "note", "annotation")
        for one in reversed(notes):
            replaced(one, [])
        for one in (part, *notes):
            yield from paragraphs_in(one, _NONE, _LEFT, _SPACES)


def _without_what_is_said_beside(root: Element) -> None:
    """Exclude the author and date of comments and the descriptions of pictures, which are not text."""
    for one in root.iter("{http://purl.org/dc/elements/1.1/}*", f"{{{_NAMES}meta:1.0}}*"):
        one.tag = _SAID_BESIDE
    for one in root.iter(
        *(f"{{{_NAMES}{of}:1.0}}{name}" for of in ("svg-compatible", "table") for name in ("title", "desc"))
    ):
        one.tag = _SAID_BESIDE
