r"""Rearrange the groups of an RTF document so that pandoc reads their words.

In: an RTF document whose text is all ASCII or `\uN`. Out: the same document, what was done to it, who wrote its
comments, and what was left out of it. Promises: a comment becomes a note; deleted words are left out and counted; the
words of a text box follow its paragraph; a number is written as the file shows it; hidden words are kept and counted;
the end of a page or a section separates words; headers and footers of the pages are listed with their words, and so are
ignorable groups (`\*`) that no version of the format describes.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from build_edition.sources.take_in.every_word import about_left
from build_edition.sources.take_in.received import Mended, mark_of_comment
from build_edition.sources.take_in.rtf import coded
from build_edition.sources.take_in.rtf_words import PASSED_OVER

_TOKEN: Final = re.compile(
    rb"\\(?P<word>[a-zA-Z]+)(?P<number>-?\d{1,10})?\d* ?|\\(?P<sign>[^a-zA-Z])|(?P<brace>[{}])|(?P<plain>[^\\{}]+)",
    re.DOTALL,
)
_PAGE: Final = frozenset(
    f"{what}{of}".encode() for what in ("header", "footer") for of in ("", "l", "r", "f")
)  # for all pages, left pages, right pages, the first page
_BOXES: Final = frozenset((b"shptxt", b"dptxbxtext"))
_LABELS: Final = frozenset((b"listtext", b"pntext"))
_TAKEN: Final = frozenset((*_PAGE, *_BOXES, *_LABELS, b"atnauthor", b"shprslt"))
_NO_WORDS: Final = re.compile(r"[\W_]*(?:[0-9a-fA-F]{16,}[\W_]*)*")  # nothing, or bytes in hexadecimal
_DELETES: Final = frozenset((b"deleted", b"mvf"))
_INDEX: Final = frozenset((b"xe", b"tc", b"rxe"))
_ENDS: Final = frozenset((b"page", b"sect", b"column"))
_PRINTS: Final = frozenset((
    b"u", b"par", b"line", b"tab", b"page", b"sect", b"column", b"emdash", b"endash", b"emspace", b"enspace",
    b"qmspace", b"bullet", b"lquote", b"rquote", b"ldblquote", b"rdblquote",
))  # fmt: skip
_WHOLE: Final = 0x10000


@dataclass(slots=True)
class _Group:
    """An open group: its kind, which is its first control word, and how its content is treated."""

    kind: bytes = b""
    is_new: bool = True
    is_starred: bool = False
    is_deleted: bool = False
    is_index: bool = False
    has_box: bool = False
    is_aside: bool = False


@dataclass(slots=True)
class _Arranger:
    asides: list[list[bytes]] = field(default_factory=lambda: [[]])  # the output, and above it groups set aside
    groups: list[_Group] = field(default_factory=lambda: [_Group(is_new=False)])
    boxes: list[tuple[int, bytes]] = field(
        default_factory=list
    )  # with the nesting depth of the paragraph that they are anchored to
    authors: list[str] = field(default_factory=list)
    author: str = ""
    pages: list[str] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    has_labels: bool = False

    def read(self, content: bytes) -> None:
        """Read every token, in order."""
        self.has_labels = any(b"\\" + one in content for one in _LABELS)
        for token in _TOKEN.finditer(content):
            if token["brace"] == b"{":
                self._begin()
                self.groups.append(_Group(is_deleted=self._group.is_deleted, is_index=self._group.is_index))
            elif token["brace"] == b"}":
                self._close()
            elif token["word"] is not None:
                self._word(token["word"], token["number"], token[0])
            elif token["sign"] == b"*" and self._group.is_new:
                self._group.is_starred = True
            elif not self._group.is_deleted:
                self._put(token[0])

    @property
    def _group(self) -> _Group:
        return self.groups[-1]

    def _put(self, some: bytes) -> None:
        self._begin()
        self.asides[-1].append(some)

    def _begin(self) -> None:
        """Write the opening brace of a group, once its first control word shows that it is not set aside."""
        group = self._group
        if group.is_new:
            group.is_new = False
            self.asides[-1].append(b"{\\*" if group.is_starred else b"{")

    def _word(self, word: bytes, digits: bytes | None, whole: bytes) -> None:
        group = self._group
        if group.is_new and self._is_set_aside(word, group):
            return
        if word in _DELETES:
            is_deleted = digits is None or int(digits) != 0
            self.counts["deletion"] += is_deleted and not group.is_deleted
            group.is_deleted = is_deleted
        elif word == b"plain":
            group.is_deleted = False
            self._put(whole)
        elif group.is_deleted and word in _PRINTS:
            return
        elif word == b"par":
            self._put(whole)
            self._release()
        elif word in _ENDS:
            self._put(b"\\par ")
            self._release()
        elif word == b"v" and not group.is_index:
            self.counts["hidden"] += digits is None or int(digits) != 0
        elif not (word == b"ls" and self.has_labels):
            self._put(whole)

    def _is_set_aside(self, word: bytes, group: _Group) -> bool:
        """Whether a group is set aside because of its first control word; a comment becomes a note."""
        group.kind, group.is_index = word, group.is_index or word in _INDEX
        if word == b"annotation":
            group.is_new = group.is_starred = False
            self._put(b"{\\footnote " + coded(mark_of_comment(len(self.authors))))
            self.authors.append(self.author)
            return True
        is_unknown = group.is_starred and word not in PASSED_OVER and not any(one.is_aside for one in self.groups)
        if not is_unknown and (word not in _TAKEN or (word == b"shprslt" and not self.groups[-2].has_box)):
            return False
        group.is_new, group.is_aside = False, True
        self.asides.append([])
        return True

    def _close(self) -> None:
        if len(self.groups) < 2:  # noqa: PLR2004 - a brace that closes nothing
            return
        self._begin()
        if len(self.groups) == 2 and self.boxes:  # noqa: PLR2004 - the document's own group
            self._put(b"\\par ")
            self._release()
        group = self.groups.pop()
        if not group.is_aside:
            self._put(b"}")
            self._group.has_box = self._group.has_box or group.has_box
        else:
            self._place(group.kind, b"".join(self.asides.pop()))

    def _place(self, kind: bytes, inside: bytes) -> None:
        """Write the content of a group that was set aside where it belongs."""
        if kind in _BOXES:
            if any(one.kind == b"shprslt" for one in self.groups):
                return
            self._group.has_box = True
            self.counts["box"] += bool(_words(inside).strip())
            at = next((at for at, one in enumerate(self.groups) if one.kind in (b"shp", b"do")), len(self.groups))
            self.boxes.append((at, inside))
        elif kind in _LABELS:
            label = " ".join(_words(inside).split())
            if _is_number(label):
                self.counts["number"] += 1
                self._put(coded(f"{label} "))
        elif kind == b"atnauthor":
            self.author = _words(inside).strip()
        elif kind in _PAGE:
            self.pages.append(_words(inside))
        elif kind not in _TAKEN:
            words = _words(inside)
            self.unknown += [] if _NO_WORDS.fullmatch(words) else [words]

    def _release(self) -> None:
        """Write the boxes anchored to the paragraph that has just ended."""
        here = [inside for depth, inside in self.boxes if len(self.groups) <= depth]
        self.boxes = [one for one in self.boxes if len(self.groups) > one[0]]
        for inside in here:
            self._put(b"{\\pard\\plain " + inside + b"\\par}")


def arranged(content: bytes) -> Mended:
    """The document, with its groups rearranged for pandoc."""
    arranger = _Arranger()
    arranger.read(content)
    said = about_left("heads and feet of its pages", arranger.pages)
    unknown = about_left("words in groups that only the program which wrote the file knows", arranger.unknown)
    return Mended(b"".join(arranger.asides[0]), arranger.counts, tuple(arranger.authors), (*said, *unknown))


def _is_number(label: str) -> bool:
    """Whether a label is more than a bullet, which symbol fonts draw for a single letter."""
    return any(char.isalnum() for char in label) and not (len(label) == 1 and label.isalpha())


def _words(inside: bytes) -> str:
    return "".join(_letters(inside)).encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _letters(inside: bytes) -> Iterator[str]:
    for token in _TOKEN.finditer(inside):
        if token["word"] == b"u" and token["number"] is not None:
            yield chr(int(token["number"]) % _WHOLE)
        elif token["word"] in _PRINTS or token["sign"] == b"~":
            yield " "
        elif token["plain"] is not None:
            yield token["plain"].decode("utf-8", "replace").replace("\n", "").replace("\r", "")
