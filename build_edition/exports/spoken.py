"""The language of text in exported files: titles, names, quotations, works.

In: text, and what is known about it. Out: BCP 47 codes; text split where its language changes. Promises: the language
of a whole file is not repeated on its parts; nothing is guessed: a title is in the language its document states, a name
in the language of the edition that uses its script, marked text in the language of its mark.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from build_edition.ground.languages import code_of, is_right_to_left
from build_edition.markup.other_script import runs_of, script_of
from build_edition.markup.titles import by_letters, language_of_title
from build_edition.model.documents import Header
from build_edition.model.edited import Edited, Edition
from build_edition.model.kin import OtherText
from build_edition.model.summary import Summary

Piece = tuple[str, str]  # text and its language code; empty if it is that of its context
Pieces = Sequence[Piece]
UNDETERMINED: Final = "und"
NO_NAMES: Final[Mapping[str, str]] = {}


@dataclass(frozen=True, slots=True)
class Speech:
    """The language of a file, and the edition's other languages, as codes."""

    own: str
    others: tuple[str, ...]

    def of_title(self, one: Header | Summary | OtherText) -> str:
        """The language of a title; empty if it is the file's or unknown."""
        return self.other(language_of_title(one) if isinstance(one, Header) else one.title_language)

    def of_name(self, name: str) -> str:
        """The language of a name by its script; empty if that is the script of the file's language."""
        return by_letters(name, self.own, self.others)

    def of_words(self, words: str) -> str:
        """The language of words from an unknown text, by their script; undetermined if several languages share it."""
        found, script = self.of_name(words), script_of(self.own)
        return found or (UNDETERMINED if any(script_of(one) == script for one in self.others) else "")

    def other(self, code: str) -> str:
        """A language code; empty if it is the file's."""
        return "" if code == self.own else code

    def pieces(self, words: str, said: Mapping[str, str] = NO_NAMES) -> Pieces:
        """Text split where its language changes, which `said` gives for some parts and the script for the rest."""
        found = [(words, "")] if words else []
        for name, code in said.items():
            if name and self.other(code):
                found = [part for one in found for part in _parted(one, name, code)]
        if not words.isascii():
            for code in self.others:
                found = [part for one in found for part in self._by_letters(one, code)]
        return found

    def _by_letters(self, piece: Piece, code: str) -> Iterator[Piece]:
        words, known = piece
        script = script_of(code)
        if known or script in ("", script_of(self.own)):
            yield piece
            return
        at = 0
        for start, end in runs_of(words, script):
            yield from ((one, said) for one, said in ((words[at:start], ""), (words[start:end], code)) if one)
            at = end
        if words[at:]:
            yield words[at:], ""


def speech_of(edition: Edition) -> Speech:
    """The languages of an edition from the point of view of its files."""
    own = edition.words.language
    return Speech(own, tuple(code for code in edition.texts.languages if code != own))


def of_original(edited: Edited) -> str:
    """The code of the language that a document was translated from; empty if it was not."""
    found = edited.document.header.facts.get("original_language")
    return code_of(found.value) if found is not None else ""


def words_of(pieces: Pieces) -> str:
    """The text of the pieces."""
    return "".join(words for words, _ in pieces)


def one_language(pieces: Pieces) -> str:
    """The language of pieces that are all in the same other language; empty otherwise."""
    codes = {code for words, code in pieces if words.strip()}
    return codes.pop() if len(codes) == 1 else ""


def in_html(code: str, words: str = "") -> Mapping[str, str]:
    """The XHTML attributes of text in another language; none if the code is empty."""
    if not code:
        return {}
    return {"lang": code, "xml:lang": code, "dir": "rtl" if is_right_to_left(code, words) else "ltr"}


def _parted(piece: Piece, name: str, code: str) -> Iterator[Piece]:
    """A piece split around the first occurrence of a name in it."""
    words, known = piece
    before, found, after = words.partition(name) if not known else (words, "", "")
    yield from (one for one in ((before, known), (found, code), (after, known)) if one[0])
