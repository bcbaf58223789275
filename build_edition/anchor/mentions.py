"""Document × register entries → Mentions: where each person, organisation, place, event or term is named.

In: a document, its folded text, the register entries, and the spans for
which an editor declared what they mean, or that they mean nobody. Out: the
mentions in reading order, and a diagnostic for a form that two entries share
and for a capitalised word that is in no register. Promises: the longest form
wins and is a whole word; nothing is guessed. What an editor declared about words
overrules forms of the same kind of entry inside them: in “two secretaries of the
Central Committee”, which means two men, the committee is still a mention. Events
form a layer of their own, since “the murder of Kirov” means an event and names a
man; within a layer no two forms overlap. A stage after `anchor`.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple

from ahocorasick_rs import AhoCorasick

from build_edition.diagnostics.findings import Diagnostic, Result, diagnose
from build_edition.ground.fingerprint import fingerprint
from build_edition.ground.fold import Folded, as_seen, fold_words, words_as_seen
from build_edition.ground.keys import Key
from build_edition.ground.languages import calendar_words, code_of
from build_edition.ground.places import LineMap, Span
from build_edition.model.annotations import Meaning
from build_edition.model.documents import Document, Paragraph
from build_edition.model.registers import Entry, Mention
from build_edition.model.sources import Written

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_OPENED: Final = re.compile(r"[\"'“„«‘‹(\[]$|(?:^|\s)[«‹]\s+$|(?:^|[.!?…:]\s*)[—–]\s*$")  # also by a dash, as speech is
_CLOSERS: Final = " \t\r\n\u00a0\"'”“’»›)]"
_SENTENCE_END: Final = frozenset(".!?…:")
_TITLES: Final = frozenset(
    {"Mr", "Mrs", "Ms", "Dr", "St", "Rev", "Gen", "Col", "Capt", "Lt", "Sgt", "Prof", "Hon", "Jr", "Sr"}
)
_CAPITAL_NOUNS: Final = frozenset(("de", "lb", "nds", "gsw", "bar", "frr"))
_ONCE_CAPITAL: Final = frozenset(("da", "en", "nb", "nl", "nn", "no", "sv"))  # as books of the 18th century have it
_INSIDE: Final = re.compile(r"[a-zß-ÿа-яё],?\s+(?=([^\W\d_])[^\W\d_])")
_ENOUGH: Final = (30, 100)  # words; more where the language is said, which they have to outweigh
_MANY_CAPITALS: Final = 0.18  # of the words inside sentences; English has a twentieth, German a quarter
_PLACES_SHOWN: Final = 5


class _Form(NamedTuple):
    """One form of one entry, and whether it is a mistake of the translation."""

    entry: Key
    written: Written
    is_mistaken: bool


@dataclass(slots=True)
class Forms:
    """All forms of all entries, folded and ready for searching; built once per edition.

    `listing` has each form with its entry and whether it is mistaken; `seen` is the fingerprint of the listing.
    """

    entries: Sequence[Entry]
    _forms: dict[str, list[_Form]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Collect the forms; a form that begins with a lower-case letter may also be capitalised (as in a sentence)."""
        for entry in self.entries:
            for forms, is_mistaken in ((entry.forms, False), (entry.mistaken_forms, True)):
                for written in forms:
                    form = _Form(entry.key, written, is_mistaken)
                    for words in _variants(words_as_seen(written.value)):
                        if all(one.entry != entry.key for one in self._forms.get(words, [])):
                            self._forms.setdefault(words, []).append(form)
        self._words = tuple(self._forms)
        self._matcher = AhoCorasick(self._words) if self._words else None
        self._lower = tuple({words.casefold() for words in self._words})
        self._lower_matcher = AhoCorasick(self._lower) if self._lower else None
        self.listing = frozenset(
            (words, str(one.entry), str(one.is_mistaken)) for words, found in self._forms.items() for one in found
        )
        self.seen = fingerprint(*(part for one in sorted(self.listing) for part in one))

    def __reduce__(self) -> tuple[Any, ...]:
        """When pickled for another process, the forms are collected again there."""
        return Forms, (self.entries,)

    _words: tuple[str, ...] = ()
    _matcher: AhoCorasick | None = None
    _lower: tuple[str, ...] = ()
    _lower_matcher: AhoCorasick | None = None
    listing: frozenset[tuple[str, str, str]] = frozenset()
    seen: str = ""

    def present_in(self, folded: Folded) -> frozenset[str]:
        """The forms, folded and in lower case, that occur anywhere in a text, even inside a longer word."""
        look, text = self._lower_matcher, as_seen(folded).text.casefold()
        found = look.find_matches_as_indexes(text, overlapping=True) if look is not None else ()
        return frozenset(self._lower[index] for index, _, _ in found)

    def found_in(self, folded: Folded) -> Iterator[tuple[Span, tuple[_Form, ...]]]:
        """Every whole-word occurrence of every form, overlaps included."""
        if self._matcher is None:
            return
        text = (folded := as_seen(folded)).text
        for index, start, end in self._matcher.find_matches_as_indexes(text, overlapping=True):
            if _is_whole_word(text, start, end):
                span = folded.span(start, end)
                if span is not None:
                    yield span, tuple(self._forms[self._words[index]])


def mention(document: Document, folded: Folded, forms: Forms, said: Sequence[Meaning]) -> Result[tuple[Mention, ...]]:
    """The mentions of one document in reading order."""
    inside = _Inside(document)
    told = _Told(said)
    layers = {is_event: _Taken() for is_event in (False, True)}
    found = [
        Mention(document.id, paragraph.id, one.span, one.entries)
        for one in said
        if one.entries and (paragraph := inside.paragraph(one.span)) is not None
    ]
    ambiguous: dict[str, tuple[tuple[_Form, ...], list[Span]]] = {}
    candidates = sorted(forms.found_in(folded), key=lambda one: (one[0].start, -one[0].end))
    for span, named in candidates:
        paragraph = inside.paragraph(span)
        for is_event, taken in layers.items():
            here = tuple(one for one in named if _is_event(one.entry) == is_event and told.allows(span, one.entry))
            if paragraph is None or not here or not taken.is_free(span):
                continue
            taken.take(span)
            if len(here) > 1:
                ambiguous.setdefault(span.of(document.source.text), (here, []))[1].append(span)
            else:
                found.append(Mention(document.id, paragraph.id, span, (here[0].entry,), here[0].is_mistaken))
    found.sort(key=lambda one: (one.span.start, one.span.end))
    complaints = (*_ambiguous(document, ambiguous), *_unregistered(document, (told, *layers.values()), forms))
    return Result(tuple(found), complaints)


def _is_event(key: Key) -> bool:
    return key.kind == "event"


def _variants(words: str) -> tuple[str, ...]:
    return (words, words[:1].upper() + words[1:]) if words[:1].islower() else (words,)


def _is_whole_word(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    return not (before.isalnum() and text[start].isalnum()) and not (after.isalnum() and text[end - 1].isalnum())


class _Inside:
    """Finds the paragraph that contains a span; speakers' labels and furniture are in none."""

    def __init__(self, document: Document) -> None:
        pairs = sorted((span, one) for span, one in _spans(document))
        self._starts = [span.start for span, _ in pairs]
        self._pairs = pairs

    def paragraph(self, span: Span) -> Paragraph | None:
        at = bisect_right(self._starts, span.start) - 1
        if at < 0:
            return None
        holding, paragraph = self._pairs[at]
        is_label = paragraph.label is not None and span.overlaps(paragraph.label)
        return paragraph if span in holding and not is_label else None


def _spans(document: Document) -> Iterator[tuple[Span, Paragraph]]:
    for paragraph in document.paragraphs:
        for span in paragraph.spans:
            yield span, paragraph


class _Taken:
    """Spans that are already taken by a mention."""

    def __init__(self) -> None:
        self._spans: list[Span] = []
        self._longest = 0

    def is_free(self, span: Span) -> bool:
        return not self.overlapping(span)

    def overlapping(self, span: Span) -> tuple[Span, ...]:
        first = bisect_left(self._spans, Span(span.start - self._longest, 0))
        last = bisect_left(self._spans, Span(span.end, 0))
        return tuple(one for one in self._spans[first:last] if one.overlaps(span))

    def take(self, span: Span) -> None:
        insort(self._spans, span)
        self._longest = max(self._longest, len(span))


class _Told(_Taken):
    """The spans whose meaning an editor declared."""

    def __init__(self, said: Sequence[Meaning]) -> None:
        super().__init__()
        self._kinds = {one.span: {key.kind for key in one.entries} for one in said}
        for span in self._kinds:
            self.take(span)

    def allows(self, span: Span, key: Key) -> bool:
        """Whether a form of this entry may still be a mention here: the declared entries are of another kind."""
        told = ((one, self._kinds[one]) for one in self.overlapping(span))
        return all(span in one and kinds and key.kind not in kinds for one, kinds in told)


def _ambiguous(document: Document, found: Mapping[str, tuple[tuple[_Form, ...], list[Span]]]) -> Iterator[Diagnostic]:
    """Diagnostics for forms that two entries share, where no editor said which is meant (E104)."""
    lines = LineMap(document.source.path, document.source.text)
    for words, (forms, spans) in found.items():
        places = [(lines.place(span.start, len(span)), "here") for span in spans[:_PLACES_SHOWN]]
        notes = [(forms[0].written.place, f"{forms[0].entry} has it too"), *places]
        names = " or ".join(str(form.entry) for form in forms)
        yield diagnose("E104", forms[-1].written.place, notes, words=words, names=names, document=document.id)


def are_names_checked(document: Document) -> bool:
    """Whether capitalised words are checked against the registers: as declared, else where capitals mark names."""
    if document.header.names:
        return document.header.names == "capitals"
    language = document.header.facts.get("language")
    code = code_of(language.value).partition("-")[0] if language is not None else ""
    if language is not None and code not in _ONCE_CAPITAL:
        return code not in _CAPITAL_NOUNS
    capitals = [first.isupper() for first in _INSIDE.findall(document.source.text)]
    return len(capitals) < _ENOUGH[language is not None] or sum(capitals) < len(capitals) * _MANY_CAPITALS


def _unregistered(document: Document, layers: Sequence[_Taken], forms: Forms) -> Iterator[Diagnostic]:
    """Diagnostics for capitalised words inside sentences that are in no register (E105), each word once."""
    if not forms.entries or not are_names_checked(document):
        return
    lines = LineMap(document.source.path, document.source.text)
    found: dict[str, list[Span]] = {}
    for span, paragraph in _spans(document):
        if paragraph.part == "paragraph":
            skipped = [direction.span for direction in paragraph.directions]
            for one in _names(document.source.text, _after_head(span, paragraph), skipped):
                if all(taken.is_free(one) for taken in layers):
                    found.setdefault(" ".join(one.of(document.source.text).split()), []).append(one)
    known, calendar = frozenset(map(fold_words, document.header.not_names)), calendar_words(document.header.language)
    for words, spans in found.items():
        if fold_words(words) not in known and not calendar.issuperset(words.casefold().split()):
            places = [lines.place(span.start, len(span)) for span in spans[:_PLACES_SHOWN]]
            hint = f"register it, add `{words}` to `not_names` in document.yml, or write `names: unchecked` there"
            yield diagnose("E105", places[0], [(place, "and here") for place in places[1:]], hint, words=words)


def _after_head(span: Span, paragraph: Paragraph) -> Span:
    """The span without the label or number at the beginning of its paragraph."""
    heads = [head.end for head in (paragraph.label, paragraph.numbering) if head is not None and head in span]
    return Span(max(heads, default=span.start), span.end)


def _names(text: str, span: Span, skipped: Sequence[Span]) -> Iterator[Span]:
    """Runs of capitalised words that do not begin a sentence; the spans in `skipped` are ignored."""
    run: Span | None = None
    for match in _WORD.finditer(text, span.start, span.end):
        is_name = _is_name(text, match) and not any(match.start() in range(one.start, one.end) for one in skipped)
        if is_name and run is not None and text[run.end : match.start()].isspace():
            run = Span(run.start, _without_possessive(match))
            continue
        yield from (run,) if run is not None else ()
        run = None
        if is_name and not _begins_sentence(text, span.start, match.start(), skipped):
            run = Span(match.start(), _without_possessive(match))
    yield from (run,) if run is not None else ()


def _is_name(text: str, match: re.Match[str]) -> bool:
    """Whether a word is capitalised, and neither an abbreviation (“Mr.”, “J.”) nor the first person."""
    is_one = match[0][0].isupper() and len(match[0]) > 1 and not match[0].startswith(("I'", "I’"))
    return is_one and (match[0] not in _TITLES or text[match.end() : match.end() + 1] != ".")


def _without_possessive(match: re.Match[str]) -> int:
    return match.end() - 2 if match[0].endswith(("'s", "’s")) else match.end()


def _begins_sentence(text: str, first: int, at: int, skipped: Sequence[Span]) -> bool:
    """Whether the word at `at` would have a capital anyway: first of a text, a sentence, a quotation, a bracket."""
    if at > first and _OPENED.search(text[max(first, at - 6) : at]):
        return True
    before = text[first:at].rstrip()
    end = first + len(before)
    if any(one.start < end <= one.end for one in skipped):
        return True
    before = before.rstrip(_CLOSERS)
    if not before or before[-1] in _SENTENCE_END - {"."}:
        return True
    word = re.search(r"([^\W\d_]+)\.$", before) if before.endswith(".") else None
    is_abbreviation = word is not None and (word[1] in _TITLES or (len(word[1]) == 1 and word[1].isupper()))
    return before.endswith(".") and not is_abbreviation
