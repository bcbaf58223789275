"""The gravest defects of a document, ranked: what each makes a reader believe, and the words that do it.

In: edited documents. Out: `gravest/<document>.md` for a document with notes that say what a reader would wrongly
believe. Promises: a selection and not a list: at most ten, the gravest and most certain first, each with the words as
received, the reading and the original, as far as a note gives them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from build_edition.ground.addresses import relative_links, relative_url
from build_edition.ground.languages import said_in
from build_edition.ground.plain_text import clipped
from build_edition.markup.escape import escaped
from build_edition.measures.around import context
from build_edition.model.annotations import AnchoredNote, Annotation
from build_edition.model.edited import Edited, Edition
from build_edition.model.resolved import NOTHING
from build_edition.model.summary import Context
from build_edition.model.woven import Page
from build_edition.pages.kit.called import titled
from build_edition.pages.kit.contexts import where_link
from build_edition.pages.kit.languages import in_element, in_its_language
from build_edition.pages.kit.tables import division
from build_edition.pages.kit.text import original_language
from build_edition.vocabulary import mqm
from build_edition.words.language import Words
from build_edition.words.phrases import phrase

_MOST: Final = 10
_SURE: Final = ("high", "medium", "low")


TITLE: Final = phrase("The gravest defects")
RESERVED: Final = ("gravest",)


def of_document(edited: Edited, edition: Edition) -> Iterator[Page]:
    """The page of a document, if there is anything to show."""
    ranked = gravest(edited)
    if ranked:
        path = f"gravest/{edited.id}.md"
        yield Page(path, "\n".join(_lines(edition.words, edited, ranked, path)).rstrip() + "\n")


def gravest(edited: Edited) -> Sequence[AnchoredNote]:
    """The first place of each misleading cause: the gravest first, then the most certain, then the most frequent."""
    first: dict[str, AnchoredNote] = {}
    places = places_of(edited)
    for one in sorted(edited.notes, key=lambda one: rank(one.note, places)):
        if one.note.id.value in edited.misleads:
            first.setdefault(_cause(one.note), one)
    return tuple(first.values())[:_MOST]


def places_of(edited: Edited) -> Mapping[str, int]:
    """How many places each cause has."""
    return Counter(_cause(one.note) for one in edited.notes)


def _cause(note: Annotation) -> str:
    return note.cause or note.id.value


def rank(note: Annotation, places: Mapping[str, int]) -> tuple[int, int, int]:
    """A sort key: the gravest first, then the most certain, then the cause with the most places."""
    sure = _SURE.index(note.certainty) if note.certainty in _SURE else len(_SURE)
    return -mqm.SEVERITIES.get(note.severity, 0), sure, -places[_cause(note)]


def _lines(words: Words, edited: Edited, ranked: Sequence[AnchoredNote], path: str) -> Iterator[str]:
    yield from titled(words, phrase("{title}: the gravest defects"), edited.document.header)
    yield words.many(
        len(ranked),
        "What somebody who has only the text as received would wrongly believe: the most consequential defect.",
        "What somebody who has only the text as received would wrongly believe: the {n} most consequential defects, "
        "the gravest first.",
    )
    yield ""
    report = relative_url(path, f"report/{edited.id}.md")
    all_of_them = (
        words.say("All defects are in the translation report.")
        if edited.is_of_translation
        else words.say("All defects are in the report on the text.")
    )
    yield f"[{all_of_them}]({report})"
    yield ""
    for number, one in enumerate(ranked, 1):
        yield from division("be-grave-one", _spread(words, edited, (number, one), path))


def _spread(words: Words, edited: Edited, ranked: tuple[int, AnchoredNote], path: str) -> Iterator[str]:
    number, one = ranked
    note, found = one.note, context_of(edited, one)
    exact = in_its_language(words, clipped(note.selector.exact.value, 70), found.where.language)
    name = words.say("{number}. “{words}”", number=str(number), words=exact)
    yield f"## {name} {{: #{note.id.value} }}"
    yield ""
    told = relative_links(path, edited.misleads[note.id.value].markdown)
    yield f"*{words.say('A reader would wrongly believe:')}* {told}\n{{: .be-misleads }}"
    yield ""
    yield from texts(words, edited, note, found)
    body = relative_links(path, edited.bodies.get(note.id.value, NOTHING).markdown)
    yield from (body, "")
    kind = (
        f"{mqm.name_of(words, note.category)}, {words.say(note.severity)}"
        if note.category
        else words.say(note.severity)
    )
    sure = words.say("certainty {level}", level=words.say(note.certainty))
    address = relative_url(path, f"{edited.id}.md#fn-{note.label}")
    yield (
        f"{where_link(words, path, found.where)} · [{words.say('the note in the text')}]({address}) · "
        f"{escaped(words.joined((kind, sure)))}\n{{: .be-evidence }}"
    )
    yield ""


def context_of(edited: Edited, one: AnchoredNote) -> Context:
    """The words around those of a note."""
    paragraph = next(
        paragraph
        for paragraph in edited.document.paragraphs
        if any(span.start <= one.span.start < span.end for span in paragraph.spans)
    )
    return context(edited.document, paragraph, one.span)


def texts(words: Words, edited: Edited, note: Annotation, found: Context) -> Iterator[str]:
    """The words as received, the reading and the original, side by side."""
    yield from division("be-grave-texts", _texts(words, edited, note, found))


def _texts(words: Words, edited: Edited, note: Annotation, found: Context) -> Iterator[str]:
    yield from _text(words.say("As received"), _around(words, found, found.words))
    if note.reading is not None:
        title = words.say("Reading of the editors") if note.is_accepted else words.say("Perhaps")
        yield from _text(title, _around(words, found, note.reading.value))
    if note.original:
        status = f" ({words.say(note.original_status)})" if note.original_status else ""
        lang = said_in(original_language(edited.document), note.original)
        yield from _text(words.say("Original{status}", status=status), f"<i{lang}>{escaped(note.original)}</i>")


def _around(words: Words, found: Context, marked: str) -> str:
    gap, space = ("" if found.touches_before else " "), ("" if found.touches_after else " ")
    said = escaped(" ".join(marked.split()))
    before = f"{'… ' if found.goes_on_before else ''}{escaped(found.before)}"
    after = f"{escaped(found.after)}{' …' if found.goes_on_after else ''}"
    around = f"{before}{gap}<mark>{said}</mark>{space}{after}"
    return in_element(words, around, found.where.language, f"{found.before} {marked} {found.after}")


def _text(title: str, words: str) -> Iterator[str]:
    yield from division("be-grave-text", [f"**{escaped(title)}**", "", words, ""])
