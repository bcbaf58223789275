"""Find notes, passages and stances written for a text that was replaced since, and not checked against the new one.

In: the folder of an edition and the edition. Out: a finding (A107) for each former text whose notes may now mean other
words. Promises: a selector that still means the same words, and no others, is not reported; nor is one whose entry was
changed, in any part, after the text; the history is known only as far as git records it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import compress
from operator import not_
from pathlib import Path

from build_edition.anchor.match import match_quote
from build_edition.anchor.migrate.outcomes import Outcome, outcomes
from build_edition.anchor.migrate.paragraphs import ByNumber, in_doubt
from build_edition.contribute.pointing import Pointing, pointing
from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.diagnostics.formats import plural
from build_edition.ground.filing import filed
from build_edition.ground.fold import Folded, fold_without
from build_edition.ground.places import WHOLE_FILE, Place
from build_edition.model.documents import Document
from build_edition.model.edited import Edition
from build_edition.model.sources import Source
from build_edition.sources.history import FormerState, changed_texts, former_states
from build_edition.sources.text.documents import parse_text

_SHOWN = 10


def replaced(root: Path, edition: Edition) -> Iterator[Diagnostic]:
    """A finding for each former text of a document that may have left outdated selectors behind."""
    about = pointing(root, edition, changed_texts(root, [one.id for one in edition.summaries]))
    others = {document: _documents(those) for document, those in about.items()}
    states = former_states(root, sorted(about), others)
    find = edition.finder()
    for name in sorted(states):
        yield from _of_one(find(name).document, about[name], states[name])


def _documents(about: Sequence[Pointing]) -> frozenset[str]:
    """The documents whose headers or notes speak of it."""
    found = (filed(one.path) for one in about)
    return frozenset(one.document for one in found if one is not None)


def _of_one(document: Document, about: Sequence[Pointing], states: Sequence[FormerState]) -> Iterator[Diagnostic]:
    """Each is held against the oldest text that its entry, as it is now, stood beside."""
    left = list(about)
    for state in reversed(states):
        was_there = [any(one.entry in file for file in state.written.get(one.kind, ())) for one in left]
        unchanged = list(compress(left, was_there))
        left = list(compress(left, map(not_, was_there)))
        if unchanged and state.text != document.source.text.replace("\r\n", "\n"):
            doubtful = _in_doubt(document, state.text, unchanged)
            yield from [_finding(document, state, doubtful, unchanged)] if doubtful else []


def _in_doubt(document: Document, text: str, about: Sequence[Pointing]) -> list[tuple[Place, str]]:
    """What may mean other words or another paragraph than it did: where it is written, and what became of it."""
    former = parse_text(Source(document.source.path, text, ""), document.header).value
    folded = fold_without(document.source.text, document.left_out)
    found = outcomes(former, document, ((one.to, False) for one in about if not isinstance(one.to, ByNumber)))
    named = in_doubt(former, document, (one.to for one in about if isinstance(one.to, ByNumber)))
    of_words = ((one.place, one.what) for one in found if not _is_at_home(one, folded))
    return sorted((*of_words, *((one.place, said) for one, said in named)))


def _is_at_home(one: Outcome, present: Folded) -> bool:
    """Whether the selector means the words between the same neighbours as before, and no others."""
    if one.what == "edited" and one.now is not None:
        written = one.selector
        prefix, suffix = (it.value if it else "" for it in (written.prefix, written.suffix))
        found = match_quote(present, written.exact.value, prefix, suffix)
        return len(found) == 1 and one.now.start <= found[0].start and found[0].end <= one.now.end
    return one.what in ("unchanged", "moved")


def _finding(
    document: Document, state: FormerState, left: Sequence[tuple[Place, str]], about: Sequence[Pointing]
) -> Diagnostic:
    when = f"in commit {state.commit}" if state.commit else "since the last commit"
    hint = f"`build-edition migrate {state.revision} --document {document.id}` shows what becomes of each"
    places = {place for place, _ in left}
    counts = Counter(one.what for one in about if one.place in places)
    return diagnose(
        "A107",
        Place(document.source.path, width=WHOLE_FILE),
        [(place, f"{said}; its entry is as it was then") for place, said in left[:_SHOWN]],
        hint,
        document=document.id,
        when=when,
        count=", ".join(plural(number, what) for what, number in counts.items()),
    )
