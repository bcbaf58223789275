"""Two thousand seeded edits of the edition's own texts, and what `migrate` makes of the notes on them.

In: the number of edits and a seed. Out: how many notes were placed automatically, how many are left to a person, and
every note that was silently placed on wrong words. Promises: the same seed gives the same edits; the right place is
known exactly, because each character records its former offset and whether it is a copy. Exit 1 if one note was wrong.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final, NamedTuple

from build_edition.anchor.describe import describe_quote
from build_edition.anchor.match import match_quote
from build_edition.anchor.migrate.outcomes import FOR_A_PERSON, Outcome, migrate
from build_edition.diagnostics.findings import Findings
from build_edition.ground.fold import Folded, fold, fold_words
from build_edition.ground.places import Place, Span
from build_edition.model.annotations import Annotation
from build_edition.model.documents import Document
from build_edition.model.sources import Selector, Written
from build_edition.sources.parse_sources import parse_sources
from build_edition.sources.read import read_tree

ROOT: Final = Path(__file__).parent.parent
AROUND: Final = 4  # words on each side that count as the surroundings of others
NOTES: Final = 12  # notes checked after each edit
WORDS: Final = (
    "lamp",
    "wick",
    "oil",
    "keeper",
    "the",
    "of",
    "and",
    "was",
    "not",
    "said",
    "we",
    "he",
    "letter",
    "meeting",
)


class Char(NamedTuple):
    """A character, its offset in the former text (-1: it is new), and whether it is a copy of another."""

    sign: str
    at: int
    is_copy: bool = False


Marked = list[Char]


def typed(words: str) -> Marked:
    """New characters."""
    return [Char(sign, -1) for sign in words]


def plain(text: Marked) -> str:
    """The text as a string."""
    return "".join(char.sign for char in text)


def sentences(text: Marked) -> list[tuple[int, int]]:
    """The ranges of the sentences."""
    return [match.span() for match in re.finditer(r"\S[^.?!]*[.?!]+\s*", plain(text))] or [(0, len(text))]


def paragraphs(text: Marked) -> list[tuple[int, int]]:
    """The ranges of the paragraphs, including the blank lines after them."""
    return [match.span() for match in re.finditer(r"\S(?:[^\n]|\n(?!\s*\n))*\s*", plain(text))] or [(0, len(text))]


def copied(text: Marked) -> Marked:
    """A copy of some characters, marked as such."""
    return [char._replace(is_copy=True) for char in text]


def insert(text: Marked, chance: random.Random) -> Marked:
    """Insert a sentence."""
    at = chance.choice(sentences(text))[0]
    return [
        *text[:at],
        *typed(" ".join(chance.choices(WORDS, k=chance.randint(1, 12))).capitalize() + ". "),
        *text[at:],
    ]


def delete(text: Marked, chance: random.Random) -> Marked:
    """Delete a sentence."""
    start, end = chance.choice(sentences(text))
    return [*text[:start], *text[end:]]


def delete_words(text: Marked, chance: random.Random) -> Marked:
    """Delete up to 40 characters."""
    start = chance.randrange(max(1, len(text)))
    return [*text[:start], *text[start + chance.randint(1, 40) :]]


def reword(text: Marked, chance: random.Random) -> Marked:
    """Replace one word."""
    start, end = chance.choice([match.span() for match in re.finditer(r"\w+", plain(text))] or [(0, 0)])
    return [*text[:start], *typed(chance.choice(WORDS)), *text[end:]]


def double(text: Marked, chance: random.Random) -> Marked:
    """Repeat a sentence, next to it or far away."""
    start, end = chance.choice(sentences(text))
    at = chance.choice([end, start, chance.choice(sentences(text))[0]])
    return [*text[:at], *copied(text[start:end]), *text[at:]]


def double_paragraph(text: Marked, chance: random.Random) -> Marked:
    """Repeat a paragraph, next to it or far away."""
    start, end = chance.choice(paragraphs(text))
    at = chance.choice([end, start, chance.choice(paragraphs(text))[0]])
    return [*text[:at], *copied(text[start:end]), *text[at:]]


def swap(text: Marked, chance: random.Random) -> Marked:
    """Exchange two neighbouring sentences or paragraphs."""
    found = chance.choice((sentences, paragraphs))(text)
    if len(found) < 2:  # noqa: PLR2004 - nothing to swap
        return text
    first = chance.randrange(len(found) - 1)
    (start, middle), (after, end) = found[first], found[first + 1]
    return [*text[:start], *text[after:end], *text[middle:after], *text[start:middle], *text[end:]]


def merge(text: Marked, chance: random.Random) -> Marked:
    """Join two paragraphs."""
    breaks = [match.span() for match in re.finditer(r"\n\s*\n", plain(text))]
    if not breaks:
        return text
    start, end = chance.choice(breaks)
    return [*text[:start], *typed(" "), *text[end:]]


def split(text: Marked, chance: random.Random) -> Marked:
    """Split a paragraph."""
    at = chance.choice(sentences(text))[0]
    return [*text[:at], *typed("\n\n"), *text[at:]]


def other_quotes(text: Marked, _: random.Random) -> Marked:
    """Replace quotation marks and dashes by other glyphs."""
    glyphs = str.maketrans("“”’'\"-", "„»’'“–")
    return [char._replace(sign=char.sign.translate(glyphs)) for char in text]


def rewrap(text: Marked, chance: random.Random) -> Marked:
    """Change line breaks: about every fifth space becomes a newline."""
    return [char._replace(sign="\n") if char.sign == " " and chance.random() < 0.2 else char for char in text]  # noqa: PLR2004


def decompose(text: Marked, _: random.Random) -> Marked:
    """Decompose accented letters (NFD)."""
    return [char._replace(sign=part) for char in text for part in unicodedata.normalize("NFD", char.sign)]


Edit = Callable[[Marked, random.Random], Marked]
EDITS: Final[tuple[Edit, ...]] = (
    insert, delete, delete_words, reword, double, double_paragraph, swap, merge, split, other_quotes, rewrap, decompose,
)  # fmt: skip
DOUBLINGS: Final = (double, double_paragraph)


def as_document(document: Document, text: str) -> Document:
    """A document with another text, without furniture or other declarations about its lines."""
    header = replace(document.header, id="d", not_mentions=())
    return replace(document, header=header, source=replace(document.source, text=text), furniture=())


def notes_on(text: str, chance: random.Random) -> list[tuple[Annotation, Span]]:
    """200 notes on random words of the text, each with its span."""
    folded, found = fold(text), []
    words = [match.span() for match in re.finditer(r"\S+", text)]
    for number in range(200):
        first = chance.randrange(len(words))
        last = min(first + chance.choice((0, 0, 1, 2, 5, 12)), len(words) - 1)
        span = Span(words[first][0], words[last][1])
        quote = describe_quote(text, folded, span)
        exact, prefix, suffix = (Written(it, Place("n.yml", number + 1)) if it else None for it in quote)
        if exact is not None:
            selector = Selector(exact, prefix, suffix)
            name = Written(f"n{number}", Place("n.yml"))
            found.append((Annotation(name, "d", "explanatory", selector, exact), span))
    return found


class Case(NamedTuple):
    """A text after some edits."""

    edits: Sequence[str]
    former: str
    marked: Marked
    new: str
    folded: Folded
    line: str


def edited(text: str, chance: random.Random) -> Case:
    """The text after one to four random edits; in half of the cases a repetition is added to them."""
    marked = [Char(sign, at) for at, sign in enumerate(text)]
    edits = chance.choices(EDITS, k=chance.choice((1, 1, 2, 3, 4)))
    if chance.random() < 0.5:  # noqa: PLR2004 - every second
        edits.insert(chance.randrange(len(edits) + 1), chance.choice(DOUBLINGS))
    for edit in edits:
        marked = edit(marked, chance)
    new = plain(marked)
    return Case([edit.__name__ for edit in edits], text, marked, new, fold(new), f" {' '.join(tokens(new))} ")


def wrong(case: Case, note: Annotation, span: Span, outcome: Outcome) -> str:
    """What is wrong with a note that was placed automatically; empty if it is right."""
    now = outcome.now
    if now is None:
        return "it stands nowhere"
    here = [char for char in case.marked[now.start : now.end] if char.at >= 0]
    if not here or min(char.at for char in here) < span.start - 1 or max(char.at for char in here) > span.end:
        return "it stands on other words"
    if fold_words(now.of(case.new)) != fold_words(span.of(case.former)):
        return "its words are not the same"
    is_copy = all(char.is_copy for char in here if char.sign.strip())
    if is_copy and any(span.start <= char.at < span.end and not char.is_copy for char in case.marked):
        return "it stands on a copy, and its own words are still there"
    if stands_twice(case, span):
        return "its words and their surroundings stand twice"
    quote = outcome.quote or (
        note.selector.exact.value,
        *(str(it or "") for it in (note.selector.prefix, note.selector.suffix)),
    )
    return "" if match_quote(case.folded, *quote) == (now,) else "its selector means something else"


def tokens(text: str) -> list[str]:
    """Words and punctuation marks, folded."""
    return re.findall(r"\w+|[^\w\s]", fold(text).text)


def stands_twice(case: Case, span: Span) -> bool:
    """Whether the words with their former surroundings occur in the new text more than once."""
    near = 200  # characters; enough to contain the surroundings
    before = tokens(case.former[max(0, span.start - near) : span.start])[-AROUND:]
    after = tokens(case.former[span.end : span.end + near])[:AROUND]
    return case.line.count(f" {' '.join((*before, *tokens(span.of(case.former)), *after))} ") > 1


def tried(count: int, seed: int) -> Iterator[tuple[Case, Span, Outcome, str]]:
    """For each edit of the edition's texts and each checked note: the case, former span, outcome, and what is wrong."""
    chance = random.Random(seed)  # noqa: S311 - the same edits every time
    findings = Findings()
    gathered = parse_sources(findings.keep(read_tree(ROOT)), findings)
    gathered = replace(gathered, shared=replace(gathered.shared, parallels=()))
    documents = [as_document(one, one.source.text) for one in gathered.documents]
    notes = [notes_on(one.source.text, chance) for one in documents]
    for number in range(count):
        which = number % len(documents)
        case = edited(documents[which].source.text, chance)
        written = chance.sample(notes[which], NOTES)
        asked = replace(gathered, annotations=tuple(note for note, _ in written))
        outcomes = migrate(documents[which], as_document(documents[which], case.new), asked)
        by_line = {one.place.line: one for one in outcomes}
        for note, span in written:
            outcome = by_line[note.selector.exact.place.line]
            yield case, span, outcome, "" if outcome.what in FOR_A_PERSON else wrong(case, note, span, outcome)


def main() -> int:
    """Print the counts and every note that was placed wrong; 1 if there is one."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--edits", type=int, default=2_000)
    parser.add_argument("--seed", type=int, default=1936)
    options = parser.parse_args()
    counts: Counter[str] = Counter()
    for case, span, outcome, said in tried(options.edits, options.seed):
        counts[outcome.what] += 1
        if said:
            counts["WRONG"] += 1
            print(f"{said}: “{span.of(case.former)}” after {', '.join(case.edits)}: {outcome.what}")
    print(", ".join(f"{number:,} {what}" for what, number in counts.most_common()))
    return 1 if counts["WRONG"] else 0


if __name__ == "__main__":
    sys.exit(main())
