"""In which language words are that leave the edition: titles, names, quotations, works.

In: words, and what is known of them. Out: codes of BCP 47; words cut where their language changes. Promises: what a
file says as a whole is not said again; nothing is guessed: a title is in the language that its document says, a name in
that of the edition whose letters it is written in, marked words in the one that marks them.
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

Piece = tuple[str, str]  # words and the code of their language; empty where it is that of what stands around them
Pieces = Sequence[Piece]
UNDETERMINED: Final = "und"
NO_NAMES: Final[Mapping[str, str]] = {}


@dataclass(frozen=True, slots=True)
class Speech:
    """The language of a file, and the others of the edition, as codes."""

    own: str
    others: tuple[str, ...]

    def of_title(self, one: Header | Summary | OtherText) -> str:
        """The language of a title; empty where it is the file's or is not known."""
        return self.other(language_of_title(one) if isinstance(one, Header) else one.title_language)

    def of_name(self, name: str) -> str:
        """The language of a name; empty where it is in the letters of the file's."""
        return by_letters(name, self.own, self.others)

    def of_words(self, words: str) -> str:
        """The language of words of a text that is not known; undetermined where their letters are those of several."""
        found, script = self.of_name(words), script_of(self.own)
        return found or (UNDETERMINED if any(script_of(one) == script for one in self.others) else "")

    def other(self, code: str) -> str:
        """A language; empty where it is the file's."""
        return "" if code == self.own else code

    def pieces(self, words: str, said: Mapping[str, str] = NO_NAMES) -> Pieces:
        """Words cut where their language changes: `said` by what stands in them, all else by its letters."""
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
    """The languages of an edition, as its files speak."""
    own = edition.words.language
    return Speech(own, tuple(code for code in edition.texts.languages if code != own))


def of_original(edited: Edited) -> str:
    """The code of the language that a document was translated from; empty where it was not."""
    found = edited.document.header.facts.get("original_language")
    return code_of(found.value) if found is not None else ""


def words_of(pieces: Pieces) -> str:
    """The words alone."""
    return "".join(words for words, _ in pieces)


def one_language(pieces: Pieces) -> str:
    """The language of words that are all in one other; else empty."""
    codes = {code for words, code in pieces if words.strip()}
    return codes.pop() if len(codes) == 1 else ""


def in_html(code: str, words: str = "") -> Mapping[str, str]:
    """The attributes in XHTML of words in another language; none where they are in that of what stands around them."""
    if not code:
        return {}
    return {"lang": code, "xml:lang": code, "dir": "rtl" if is_right_to_left(code, words) else "ltr"}


def _parted(piece: Piece, name: str, code: str) -> Iterator[Piece]:
    """A piece, cut around the first place of a name in it."""
    words, known = piece
    before, found, after = words.partition(name) if not known else (words, "", "")
    yield from (one for one in ((before, known), (found, code), (after, known)) if one[0])
