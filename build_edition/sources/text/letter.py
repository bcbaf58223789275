"""The parts of a letter, where `document.yml` does not name them.

The rules need evidence. A salutation is a short line that begins like one, alone or with a name; or, in a letter with
a closing, a short line that ends in `!` or `,`. Only above a salutation is a short line with a date the dateline, and
other short lines the heading. At the end, from the last line up: a shelfmark, a list of enclosures, postscripts, and
below a closing formula the signature, a date, the addressee. A line of asterisks is a break. Whatever the rules miss
stays a paragraph, and `parts` in `document.yml` overrides them all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final

from build_edition.ground.letters import has_case, is_small
from build_edition.ground.places import Span, line_spans, trimmed
from build_edition.model.documents import PartName
from build_edition.sources.text.chunk import Chunk
from build_edition.sources.text.divisions import BREAK
from build_edition.sources.text.label_words import SENTENCE
from build_edition.sources.text.letter_words import (
    ADDRESSEE,
    BY_OFFICE,
    CLOSING,
    ENCLOSED_BELOW,
    ENCLOSURE,
    MONTH,
    NOTA_BENE,
    OF_MAIL,
    POSTSCRIPT,
    RUN_IN,
    SIGNED,
    STRONG,
    WEAK,
)

_OPENING: Final = 8
_ENDING: Final = 8
_SHORT: Final = 80
_FEW: Final = 6
_A_FEW: Final = 3
_A_NAME: Final = 60
_TELLS: Final = frozenset({
    "was", "were", "is", "had", "did", "said", "went", "came", "saw", "he", "they", "war", "waren", "ist", "hatte",
    "hatten", "était", "étaient", "avait", "avaient", "est", "era", "erano", "aveva", "había", "был",
    "была", "были", "было",
})  # fmt: skip
_BEGUN: Final = re.compile(r"(?:i am|i remain|believe me)\b", re.IGNORECASE)  # what a formula only begins with
_A_SENTENCE_ENDS: Final = re.compile(r"(?<=\w{3})[.!?]\s+")
_CALLED: Final = re.compile(r"[!！]\s+(?=\S)")
_SALUTATION_ENDS: Final = "!,،！，:：;—-."
_YEAR: Final = re.compile(r"\b\d{4}\b|\b\d{1,2}[./]\s?(?:\d{1,2}|[IVX]+)[./]?\b")
_SHELFMARK: Final = re.compile(r"\b(?:F|f|Ф|ф|MS|Ms|Add)\b\.?\s*(?:MS\.?\s*)?\d+|\bfo(?:nd|l)\b", re.UNICODE)
_NAMED_END: Final = re.compile(r"[^.!?…:;,]$|\b\w\.$|\b(?:Jr|Sr|Esq|Bart)\.$|^\S+(?: \S+){0,3}\.$")


def with_usual_parts(text: str, chunks: Sequence[Chunk], *, only_quoted: bool = False) -> tuple[Chunk, ...]:
    """The chunks of a letter with the parts that evidence shows; a head or an end set in lines is split into them.

    `only_quoted` says that the parts of the letter itself are declared, so that only letters quoted in it are examined.
    """
    taken_apart = tuple(chunks if only_quoted else _in_lines(text, chunks))
    stretches = groupby(taken_apart, key=lambda chunk: chunk.quoted)
    quoted = [tuple(_told(text, tuple(some))) for name, some in stretches if name]
    plain = tuple(chunk for chunk in taken_apart if not chunk.quoted)
    own = plain if only_quoted else tuple(_told(text, plain))
    return tuple(sorted((*own, *(chunk for some in quoted for chunk in some)), key=lambda chunk: chunk.start))


def _told(text: str, chunks: tuple[Chunk, ...]) -> Iterator[Chunk]:
    """The chunks of one letter, or of one quoted within another, with their parts."""
    if not chunks:
        return
    letter = _Letter.of(text, chunks)
    letter.ending()
    letter.opening()
    letter.keep_a_body()
    for chunk, part in zip(letter.chunks, letter.parts, strict=True):
        yield replace(chunk, part=part) if chunk.part == "paragraph" else chunk


@dataclass(slots=True)
class _Letter:
    """A letter whose parts are being determined."""

    chunks: tuple[Chunk, ...]
    words: list[str]
    parts: list[PartName]
    closes: bool = False

    @classmethod
    def of(cls, text: str, chunks: tuple[Chunk, ...]) -> _Letter:
        words = [" ".join(" ".join(span.of(text) for span in chunk.spans).split()) for chunk in chunks]
        parts: list[PartName] = ["break" if BREAK.fullmatch(one) else "paragraph" for one in words]
        return cls(chunks, words, parts)

    def opening(self) -> None:
        """Mark the salutation and what is above it; nothing if there is none."""
        shown = range(min(_OPENING, len(self.words)))
        salutation = next((i for i in shown if self.parts[i] == "paragraph" and self._is_salutation(i)), None)
        above = salutation if salutation is not None else next((i for i in shown if self._has_salutation(i)), 0)
        if not all(_is_short(one) for one in self.words[:above]):
            return
        if salutation is not None:
            self.parts[salutation] = "salutation"
        for index in range(above):
            self.parts[index] = "dateline" if _is_date(self.words[index]) else "heading"

    def keep_a_body(self) -> None:
        """Leave one paragraph where everything was read as a head or an end: a telegram that ends in a greeting."""
        ends = [i for i, part in enumerate(self.parts) if part in ("closing", "signature", "postscript")]
        of_body = (one.part == part == "paragraph" for one, part in zip(self.chunks, self.parts, strict=True))
        if ends and not any(of_body):
            self.parts[ends[0]] = "paragraph"

    def ending(self) -> None:
        """Mark the parts at the end, from the last line up."""
        last = self._above_what_is_enclosed(len(self.words) - 1)
        if last > 0 and _SHELFMARK.search(self.words[last]) and len(self.words[last]) <= 2 * _SHORT:
            self.parts[last] = "archive_reference"
            last -= 1
        last = self._after_the_signature(last)
        signed = self._signature(last)
        for index in range(last, signed, -1):
            is_below = signed >= 0 and self.parts[index] == "paragraph"
            if is_below and _is_date(self.words[index]):
                self.parts[index] = "dateline"
            elif is_below and ADDRESSEE.match(self.words[index]):
                self.parts[index] = "address"

    def _above_what_is_enclosed(self, last: int) -> int:
        """The index of the last paragraph above the words of another document that is enclosed."""
        for index in range(2, last - 1):
            above = self.words[max(1, index - _A_FEW) : index]
            if ENCLOSED_BELOW.fullmatch(self.words[index]) and any(_is_closing(one) or _is_name(one) for one in above):
                self.parts[index] = "enclosure"
                return index - 1
        return last

    def _after_the_signature(self, last: int) -> int:
        """Mark postscripts and enclosures; return the index of the last paragraph above them."""
        first = max(0, len(self.words) - 2 * _ENDING)
        marked = [i for i in range(max(1, first), last + 1) if POSTSCRIPT.match(self.words[i])]
        above = marked[0] if marked and _is_short(self.words[marked[0] - 1]) else last + 1
        for index in range(above, last + 1):
            is_enclosed = ENCLOSURE.match(self.words[index]) is not None
            is_dated = index == last > above and _is_date(self.words[index]) and len(self.words[index].split()) <= _FEW
            self.parts[index] = "enclosure" if is_enclosed else "dateline" if is_dated else "postscript"
        while above > 1 and ENCLOSURE.match(self.words[above - 1]) and len(self.words[above - 1]) <= 2 * _SHORT:
            above -= 1
            self.parts[above] = "enclosure"
        return above - 1

    def _signature(self, last: int) -> int:
        """Mark the closing formula and the names below it; return the index of the last name, or -1."""
        near = range(max(1, last - _FEW), last + 1)
        closing = next((i for i in reversed(near) if _is_closing(self.words[i])), None)
        begin = closing + 1 if closing is not None else last
        while closing is not None and begin < last and _is_date(self.words[begin]) and _is_name(self.words[begin + 1]):
            self.parts[begin] = "dateline"
            begin += 1
        names = [i for i in range(begin, last + 1) if self.parts[i] == "paragraph" and _is_name(self.words[i])]
        names = [i for at, i in enumerate(names) if i == begin + at and not (at and ADDRESSEE.match(self.words[i]))]
        signed = next((i for i in reversed(near) if _is_signed(self.words[i])), None)
        if closing is None and signed is not None:
            self.parts[signed] = "signature"
            return signed
        if closing is None and not (names and self._has_words_after_a_salutation(names[0])):
            return -1
        is_told = bool(names) or closing == last
        while closing is not None and closing > 0 and is_told:
            is_formula = names or closing != last or len(self.words[closing].split()) > _FEW
            self.parts[closing] = "closing" if is_formula else "signature"
            closing = closing - 1 if self._closes_above(closing) else -1
        for index in names:
            self.parts[index] = "signature"
        self.closes = begin <= last + 1 and any(part == "closing" for part in self.parts)
        return names[-1] if names else begin - 1

    def _closes_above(self, index: int) -> bool:
        """Whether the line above a closing line belongs to it: another closing, or an address (`Sir,`) below one."""
        above = self.words[index - 1] if index > 1 else ""
        is_addressed = index > _A_FEW and _is_addressed(above) and _is_closing(self.words[index - 2])
        return len(above) <= _SHORT and (is_addressed or (bool(above) and _is_closing(above)))

    def _has_words_after_a_salutation(self, index: int) -> bool:
        found = next((i for i in range(min(_OPENING, index)) if self._is_salutation(i)), None)
        return found is not None and index > found + 1

    def _has_salutation(self, index: int) -> bool:
        """Whether a paragraph begins with a salutation and continues after it."""
        found = RUN_IN.match(self.words[index])
        tokens = found["words"].strip(" ,").split() if found is not None else []
        is_sentence = not SENTENCE.isdisjoint(one.casefold().strip(",") for one in tokens)
        is_strong = found is not None and STRONG.match(found["words"]) is not None
        is_weak = found is not None and WEAK.match(found["words"]) is not None and _are_names(tokens)
        return 0 < len(tokens) <= _FEW and not is_sentence and (is_strong or is_weak)

    def _is_salutation(self, index: int) -> bool:
        words = self.words[index]
        following = next((one for one in self.words[index + 1 :] if one), "")
        if not _is_short(words) or not following or CLOSING.search(words) is not None:
            return False
        plain = words.rstrip(_SALUTATION_ENDS + " ")
        tokens = plain.split()
        if STRONG.match(plain):
            others = _CALLED.split(plain)[1:]
            if any(not (STRONG.match(one) or WEAK.match(one)) for one in others):
                return False  # `Милостивый государь! Имею честь …`
            return len(tokens) <= _FEW + 2 and SENTENCE.isdisjoint(one.casefold() for one in tokens)
        has_end = words[-1] in "!,،！，:：" or len(tokens) == 1
        if WEAK.match(plain):
            return has_end and (_are_names(tokens) or (len(tokens) <= _FEW and BY_OFFICE.fullmatch(plain) is not None))
        is_cased = has_case(words)
        is_known = self.closes and not is_small(following[0]) if is_cased else len(tokens) <= _FEW
        return words[-1] in "!,،！，" and is_known and len(tokens) <= _FEW


def _in_lines(text: str, chunks: Sequence[Chunk]) -> Iterator[Chunk]:
    """The chunks; near both ends, those made of short lines (a head, a signature) are split into their lines."""
    for index, chunk in enumerate(chunks):
        is_near = index < _OPENING or index >= len(chunks) - _ENDING
        lines = _lines_of(text, chunk) if is_near and chunk.part == "paragraph" and not chunk.kept else []
        words = [" ".join(span.of(text).split()) for span in lines]
        is_head = index < _OPENING and any(STRONG.match(one) or WEAK.match(one) for one in words[-1:])
        is_of_mail = index == 0 and len(words) > 1 and all(OF_MAIL.match(one) for one in words)
        if is_of_mail or (len(lines) > 1 and all(map(_is_short, words)) and (is_head or _is_end(words))):
            yield from (replace(chunk, spans=(span,)) for span in lines)
        else:
            yield chunk


def _is_end(words: Sequence[str]) -> bool:
    """Whether lines are the end of a letter: a closing formula and names, a name and a date, postscripts."""
    first, *others = words
    if POSTSCRIPT.match(first):
        return all(POSTSCRIPT.match(one) or NOTA_BENE.match(one) for one in others)
    if _is_closing(first):
        return all(_is_closing(one) or _is_addressed(one) or _is_name(one) or _is_date(one) for one in others)
    return _is_name(first) and not _is_date(first) and all(_is_date(one) and MONTH.search(one) for one in others)


def _is_addressed(words: str) -> bool:
    """Whether a line among the closing lines of a letter only addresses the reader: `Sir,`, `Gentlemen,`."""
    return words.endswith(",") and len(words.split()) <= _A_FEW and WEAK.match(words) is not None


def _lines_of(text: str, chunk: Chunk) -> list[Span]:
    if len(chunk.spans) > 1:
        return []
    start = chunk.start
    lines = [Span(start + one.start, start + one.end) for one in line_spans(chunk.spans[0].of(text))]
    found = [trimmed(text, one) for one in lines]
    return found if all(map(len, found)) else []  # one is empty where a page mark was between its halves


def _is_short(words: str) -> bool:
    return len(words) <= _SHORT


def _is_date(words: str) -> bool:
    has_day = MONTH.search(words) is not None and any(
        char.isdigit() or char in "一二三四五六七八九十" for char in words
    )
    return _is_short(words) and (has_day or _YEAR.search(words) is not None)


def _is_closing(words: str) -> bool:
    if words[-1:] in (".", "!", "?") and not _TELLS.isdisjoint(one.casefold().strip(".,!?") for one in words.split()):
        return False  # `Yours was the only light.`
    *before, _ = _A_SENTENCE_ENDS.split(words)
    if any(CLOSING.search(_BEGUN.sub("", one)) is None for one in before):
        return False  # `The lamp is out. Yours, Ben`, `I am well. Yours, Ben`
    return len(words) <= 2 * _SHORT and len(words.split()) <= 2 * _FEW + 2 and CLOSING.search(words) is not None


def _is_name(words: str) -> bool:
    """Whether a short line could be a name: a few words that make no sentence."""
    is_sentence = not SENTENCE.isdisjoint(one.casefold().strip(".,!?") for one in words.split())
    is_short = len(words) <= _A_NAME and len(words.split()) <= _FEW and not is_small(words[0])
    return is_short and not is_sentence and not _is_date(words) and _NAMED_END.search(words) is not None


def _is_signed(words: str) -> bool:
    """Whether a line says who signed, before his name: `(Signed) A. Vale`, `gez. Vale`."""
    found = SIGNED.match(words)
    return found is not None and found.end() < len(words) and _is_name(words[found.end() :])


def _are_names(tokens: Sequence[str]) -> bool:
    """Whether every word after the first begins with a capital, or is a conjunction or the like."""
    small = {"and", "dear", "my", "of", "the", "reader", "und", "et", "it", "may", "concern", "whom", "all"}
    return len(tokens) <= _FEW and all(one[0].isupper() or one.casefold() in small for one in tokens[1:])
