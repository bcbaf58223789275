"""Each selector of a document compared with the former and the present text: its outcome."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, Literal

from build_edition.anchor.describe import Quote, describe_quote, yaml_scalar
from build_edition.anchor.match import match_quote
from build_edition.anchor.migrate.align import Alignment
from build_edition.ground.fold import fold_without
from build_edition.ground.places import LineMap, Place, Span
from build_edition.model.documents import Document
from build_edition.model.shared import Gathered
from build_edition.model.sources import Selector

What = Literal["unchanged", "moved", "adjusted", "edited", "elsewhere", "ambiguous", "lost"]
OUTCOMES: Final[tuple[What, ...]] = ("unchanged", "moved", "adjusted", "edited", "elsewhere", "ambiguous", "lost")
FOR_A_PERSON: Final = frozenset({"edited", "elsewhere", "ambiguous", "lost"})


@dataclass(frozen=True, slots=True)
class Outcome:
    """What becomes of one selector.

    `unchanged` and `moved` (to another line) need nothing; `adjusted` means the
    same words by the new `quote`. All others need a person's decision: `now` is the
    text in the place of the words, if there is any, and with `elsewhere` the one other
    place where the words occur.
    """

    what: What
    selector: Selector
    now: Span | None = None
    quote: Quote | None = None

    @property
    def place(self) -> Place:
        """Where the selector is written."""
        return self.selector.exact.place

    @property
    def advice(self) -> str:
        """The new context, as it is typed in YAML."""
        context = (("prefix", self.quote.prefix), ("suffix", self.quote.suffix)) if self.quote else ()
        return ", ".join(f"{key}: {yaml_scalar(words)}" for key, words in context if words) or "no prefix, no suffix"


def migrate(former: Document, present: Document, gathered: Gathered) -> tuple[Outcome, ...]:
    """The outcome of every selector that editors wrote about the document, in order of place."""
    return outcomes(former, present, _selectors(present, gathered))


def outcomes(former: Document, present: Document, asked: Iterable[tuple[Selector, bool]]) -> tuple[Outcome, ...]:
    """The outcome of each selector; the second of a pair says whether it may mean several places."""
    texts = _Texts(former, present)
    found = [texts.outcome(selector, every=every) for selector, every in asked]
    return tuple(sorted(found, key=lambda one: one.place))


def _selectors(document: Document, gathered: Gathered) -> Iterator[tuple[Selector, bool]]:
    """The selectors of notes, of passages of parallels and registers, of stances, and in document headers."""
    for note in gathered.annotations:
        if note.document == document.id and note.at is None:
            yield note.selector, note.every
    shared = gathered.shared
    for passage in (*shared.passages, *(stance.passage for stance in shared.stances)):
        if passage is not None and passage.document == document.id:
            yield passage.selector, False
    for exception in document.header.not_mentions:
        yield exception.selector, exception.every
    for one in gathered.documents:
        witness = one.header.witness
        for words in witness.words if witness is not None else ():
            if one.id == document.id:
                yield words.here, False
            elif witness is not None and witness.of.value == document.id:
                yield words.there, False


class _Texts:
    """The two texts, folded and aligned once."""

    def __init__(self, former: Document, present: Document) -> None:
        self._former, self._present = former, present
        self._old, self._new = (fold_without(one.source.text, one.left_out) for one in (former, present))
        self._alignment = Alignment(self._old, self._new)
        self._old_lines = LineMap("", former.source.text)
        self._new_lines = LineMap("", present.source.text)

    def outcome(self, selector: Selector, *, every: bool) -> Outcome:
        quote = Quote(selector.exact.value, *(it.value if it else "" for it in (selector.prefix, selector.suffix)))
        meant = _outside_furniture(self._former, match_quote(self._old, *quote))
        found = _outside_furniture(self._present, match_quote(self._new, *quote))
        if not meant or (len(meant) > 1 and not every):  # it was in doubt before
            return Outcome("ambiguous", selector) if meant else _without_place(selector, found, every=every)
        if any(self._alignment.is_repeated(span) for span in meant):
            return Outcome("ambiguous", selector, self._alignment.region(meant[0]))
        kept = tuple(self._alignment.certain(span) for span in meant)
        if None not in kept and kept == found:
            is_at_home = all(self._line(old, new) for old, new in zip(meant, found, strict=True))
            return Outcome("unchanged" if is_at_home else "moved", selector, found[0])
        if every:
            return Outcome("edited" if found else "lost", selector, self._region(meant[0]))
        return self._in_doubt(selector, meant[0], kept[0], found)

    def _region(self, meant: Span) -> Span | None:
        """The text now in the place of the words; punctuation alone counts as nothing."""
        now = self._alignment.region(meant)
        return now if now is not None and any(map(str.isalnum, now.of(self._present.source.text))) else None

    def _in_doubt(self, selector: Selector, meant: Span, kept: Span | None, found: tuple[Span, ...]) -> Outcome:
        """The outcome where the selector does not match the kept words, or they are not certainly kept."""
        if kept is not None and _outside_furniture(self._present, (kept,)):
            try:
                quote = describe_quote(self._present.source.text, self._new, kept)
            except ValueError:
                return Outcome("ambiguous", selector, kept)
            return Outcome("adjusted", selector, kept, quote)
        now = self._region(meant)
        if len(found) > 1:
            return Outcome("ambiguous", selector, now)
        if found and (now is None or not found[0].overlaps(now)):
            return Outcome("elsewhere", selector, found[0])
        return Outcome("lost" if now is None else "edited", selector, now)

    def _line(self, old: Span, new: Span) -> bool:
        return self._old_lines.line_of(old.start) == self._new_lines.line_of(new.start)


def _without_place(selector: Selector, found: tuple[Span, ...], *, every: bool) -> Outcome:
    """The outcome of words that the former text did not contain."""
    if not found:
        return Outcome("lost", selector)
    return Outcome("elsewhere" if every or len(found) == 1 else "ambiguous", selector, found[0])


def _outside_furniture(document: Document, spans: tuple[Span, ...]) -> tuple[Span, ...]:
    return tuple(span for span in spans if not any(span.overlaps(line.span) for line in document.furniture))
