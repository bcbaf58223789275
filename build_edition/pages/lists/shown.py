"""Highlights of an edition on its title page: a debate as a frieze, the gravest defects, claims compared.

In: the Markdown of the title page, which is written by hand, and the edition. Out: the page in which each `<div
class="be-shown-…"></div>` on a line of its own is filled with what it names. Promises: a division is left empty if the
edition has nothing for it; nothing else of the page is changed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final

from build_edition.ground.addresses import links_from_above
from build_edition.ground.json_text import read_dense
from build_edition.markup.escape import escaped
from build_edition.model.annotations import AnchoredNote, Claim
from build_edition.model.edited import Edited, Edition
from build_edition.pages.kit.tables import division
from build_edition.pages.lists.claims import table_of
from build_edition.pages.lists.debate import frieze, is_debate
from build_edition.pages.text.gravest import context_of, gravest, places_of, rank, texts
from build_edition.words.language import Words

_PLACE: Final = re.compile(r'^<div class="be-shown-(debate|gravest|claims)"></div>[ \t]*$', re.MULTILINE)
_MOST: Final = 3
_TWO: Final = 2
_SURE: Final = {"asserts": 2, "concedes": 1, "reports": 0, "doubts": -1, "denies": -2}


def filled(markdown: str, edition: Edition) -> str:
    """The title page with its highlights filled in."""
    return _PLACE.sub(lambda place: _division(place[1], _KINDS[place[1]](edition)), markdown)


def _division(name: str, lines: Iterator[str]) -> str:
    held = links_from_above("\n".join(lines))
    return "\n".join(division(f"be-shown be-shown-{name}", [held, ""])) if held else ""


def shown_of(edited: Edited, edition: Edition) -> str:
    """A document's highlights, as JSON: how many turns it has, if several people speak; its gravest defects, ranked."""
    places = places_of(edited)
    turns = len(edited.document.turns) if is_debate(edited.document) else 0
    grave = [
        (rank(one.note, places), "\n".join(_defect(edition.words, edited, one))) for one in gravest(edited)[:_MOST]
    ]
    return json.dumps({"turns": turns, "gravest": grave})


def _of_each(edition: Edition) -> Mapping[str, dict[str, list[tuple[list[int], str]]]]:
    return {name: read_dense(said) for name, said in edition.each("shown", shown_of).items()}


def _debate(edition: Edition) -> Iterator[str]:
    """The longest debate, with a link to its page."""
    found = {name: said["turns"] for name, said in _of_each(edition).items()}
    name = max(found, key=lambda one: found[one], default="")
    if not name or not found[name]:
        return
    words = edition.words
    yield from (frieze(words, edition.finder()(name).document), "")
    yield f"[{words.say('Who speaks')}](debate/{name}.md)\n{{: .be-shown-more }}"


def _gravest(edition: Edition) -> Iterator[str]:
    """The gravest defects of all documents, and links to those of each."""
    words, each = edition.words, _of_each(edition)
    ranked = sorted((tuple(place), at, said) for at, one in enumerate(each.values()) for place, said in one["gravest"])
    if not ranked:
        return
    yield from (f"## {words.say('What a reader would wrongly believe')} {{: #wrongly-believed }}", "")
    yield words.say(
        "With only the texts as received at hand, that is. Each of these is a note in the text, with its reasons."
    )
    yield ""
    yield from (said for *_, said in ranked[:_MOST])
    titles = {one.id: one.short_title for one in edition.summaries}
    ways = [f"[{escaped(titles[name])}](gravest/{name}.md)" for name, one in each.items() if one["gravest"]]
    yield f"{words.say('The gravest defects: {documents}', documents=' · '.join(ways))}\n{{: .be-shown-more }}"


def _defect(words: Words, edited: Edited, one: AnchoredNote) -> Iterator[str]:
    note = one.note
    lines = [f"{edited.misleads[note.id.value].markdown}\n{{: .be-misleads }}", ""]
    lines += texts(words, edited, note, context_of(edited, one))
    lines += [f"[{words.say('the note in the text')}]({edited.id}.md#fn-{note.label})\n{{: .be-evidence }}", ""]
    yield from division("be-grave-one", lines)


def _claims(edition: Edition) -> Iterator[str]:
    """The claims on which the documents differ most, and a link to all."""
    words = edition.words
    claims = [claim for parallel in edition.parallels for claim in parallel.claims]
    telling = [claim for claim in _one_a_parallel(edition) if _changes(claim)][:_TWO]
    if not telling:
        return
    yield from (f"## {words.say('What the documents make of a claim')} {{: #claims-compared }}", "")
    yield words.say("A claim is not a fact: what each document has whom say of it stands beside what the record shows.")
    yield ""
    yield from table_of(telling, edition)
    all_of_them = words.many(len(claims), "{n} claim compared", "All {n} claims compared")
    yield f"[{all_of_them}](parallels.md)\n{{: .be-shown-more }}"


def _one_a_parallel(edition: Edition) -> Iterator[Claim]:
    """The most telling claim of each parallel, the most telling first."""
    best = [max(one.claims, key=_changes) for one in edition.parallels if one.claims]
    yield from sorted(best, key=_changes, reverse=True)


def _changes(claim: Claim) -> int:
    """How far stances of the same people move from document to document, and in how many points their words differ."""
    said: dict[str, dict[str, int]] = {}
    for one in claim.stances:
        if one.passage is not None:
            said.setdefault(one.who.value, {}).setdefault(one.document.value, _SURE.get(one.stance, 0))
    moves = [max(found.values()) - min(found.values()) for found in said.values() if len(found) > 1]
    return sum(moves) + sum(bool(one.differs) for one in claim.stances) if moves else 0


PIECES: Final = {"shown": shown_of}
_KINDS: Final[Mapping[str, Callable[[Edition], Iterator[str]]]] = {
    "debate": _debate,
    "gravest": _gravest,
    "claims": _claims,
}
