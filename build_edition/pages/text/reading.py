"""The reading text: the document with the accepted emendations inserted, each of which can be undone."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import Final

from build_edition.exports.disclosure import disclosure_attribute
from build_edition.ground.addresses import further_page, relative_url
from build_edition.markup.escape import escaped, in_attribute
from build_edition.model.annotations import AnchoredNote
from build_edition.model.documents import Paragraph
from build_edition.model.edited import Edited, Edition
from build_edition.model.woven import Page, Run, Woven
from build_edition.pages.kit.called import called, short_title_line
from build_edition.pages.kit.defects import Defects, defects_of, said_of
from build_edition.pages.kit.heads import document_head
from build_edition.pages.kit.parts import Shown, further, list_of_parts, shown, titled_part, ways_between
from build_edition.pages.kit.tables import division
from build_edition.pages.kit.text import (
    head,
    in_attribute_list,
    language_of,
    number_link,
    set_words,
    speakers,
    text_of,
    wrap_of,
)
from build_edition.pages.kit.volumes import way_to_volume
from build_edition.words.language import Words
from build_edition.words.phrases import phrase

JOIN: Final = " "


TITLE: Final = phrase("Reading text")
RESERVED: Final = ("reading",)


def of_document(edited: Edited, edition: Edition) -> Iterator[Page]:
    """`reading/<document>.md` for a document with an accepted reading; cut like the text as received."""
    for one in shown(edited, edition.imprint.page_length) if edited.accepted else ():
        path = further_page(_first(edited), one.at)
        head = document_head(edited, edition, _first(edited), "reading", path)
        words = _page(edition, one, path)
        part, places = one.number, further(one)
        yield Page(path, words, proves=edited.id, is_reading=True, head=head, part=part, further=places)


def _first(edited: Edited) -> str:
    return f"reading/{edited.id}.md"


def _page(edition: Edition, one: Shown, path: str) -> str:
    words, volume = edition.words, way_to_volume(edition, one.edited.document.volume, path)
    edited, document, header = one.edited, one.edited.document, one.edited.document.header
    css = f"be-text be-reading-text be-{header.kind}"
    said = disclosure_attribute(document, is_edited=True) + one.counted
    attributes = speakers(words, document) + language_of(document) + said
    plain, heading = (
        titled_part(words, words.say("{title}: reading text", title=title), one)
        for title in (header.short_title, called(words, header, whole=True))
    )
    lines = [
        *head(plain, more=short_title_line(words, header), heading=heading),
        *((volume, "{: .be-ways }", "") if volume else ()),
        *division("be-banner", [_warned(words, edited, path), ""], ' role="note"'),
        *list_of_parts(words, one, _first(edited), path),
        f"## {words.say('The reading text')} {{: #the-text }}",
        "",
        f'<article class="{css}" id="text" data-document="{document.id}"{attributes} markdown="1">',
        "",
        *one.goes_on(words),
        *_text(words, one, path),
        "</article>",
        "",
        *ways_between(words, one, _first(edited), path),
    ]
    return "\n".join(lines).rstrip() + "\n"


def _warned(words: Words, edited: Edited, path: str) -> str:
    proposed = [note for note in edited.woven.notes if note.reading is not None]
    left = sum(1 for note in proposed if not note.is_accepted)
    ids = {one.note.id.value for one in edited.accepted}
    counts = (len(edited.accepted), len(ids), left)
    return _warning(words, edited, counts, relative_url(path, f"{edited.id}.md"))


def _warning(words: Words, edited: Edited, counts: tuple[int, int, int], received: str) -> str:
    """What the text is; `counts` are the emended places, the notes they come from, and the readings left out."""
    places, notes, left = counts
    link = f"[{words.say('text as received')}]({received})"
    said = [
        words.say("**A reading text made by the editors, not a translation.**"),
        words.say(
            "It is the {received}, which stays the reference, with readings put in at {places} from {notes}. Each is "
            "marked and leads to the note that gives the words it replaces and the reason.",
            received=link,
            places=words.many(places, "{n} place", "{n} places"),
            notes=words.many(notes, "{n} note", "{n} notes"),
        ),
    ]
    if left:
        said.append(
            words.many(
                left,
                "{n} proposed reading of low certainty, or held back, is not in it.",
                "{n} proposed readings of low certainty, or held back, are not in it.",
            )
        )
    if any(note.is_unresolved for note in edited.woven.notes):
        said.append(words.say("What stands between daggers (†…†) a note calls wrong, and no reading of it is put in."))
    said.append(
        words.say(
            "No reading has been checked against the original unless its note says so. Do not quote it as the author’s "
            "words."
        )
    )
    return " ".join(said)


def _text(words: Words, one: Shown, path: str) -> Iterator[str]:
    edited = one.edited
    accepted, defects, woven = edited.accepted, defects_of(edited), edited.woven
    starts = [one.span.start for one in accepted]

    def set_run(run: Run) -> str:
        at = bisect_right(starts, run.span.start) - 1
        if at >= 0 and run.span in accepted[at].span:
            return _reading(words, woven, run, accepted[at], path)
        return _as_received(words, woven, run, defects, path)

    def paragraph(one: Paragraph) -> str:
        segments = woven.paragraphs[one.id].segments
        pieces = JOIN.join("".join(set_run(run) for run in segment if isinstance(run, Run)) for segment in segments)
        return number_link(words, one) + pieces

    return text_of(words, woven.document, paragraph, only=one.ids)


def _as_received(words: Words, woven: Woven, run: Run, defects: Defects, path: str) -> str:
    """A run as received; where it is unresolved, this is marked, with the conjecture."""
    opened, closed = wrap_of(run.wrap) if run.wrap else ("", "")
    if run.wrap == "divided":
        return f'<ins class="be-whole" data-received="{in_attribute(run.text)}"></ins>'
    note = defects.unresolved_at(run)
    if note is None or not run.text.strip():
        return f"{opened}{set_words(run)}{closed}"
    css = " ".join(name for name in defects.classes(run))
    title = in_attribute_list(said_of(words, note))
    address = relative_url(path, f"{woven.document.id}.md#fn-{note.label}")
    return f'{opened}<span class="{css}">[{set_words(run)}]({address}){{: title="{title}" }}</span>{closed}'


def _reading(words: Words, woven: Woven, run: Run, found: AnchoredNote, path: str) -> str:
    """The reading that replaces a run (empty for later runs of the same words)."""
    opened, closed = wrap_of(run.wrap) if run.wrap else ("", "")
    note = found.note
    if run.span.start != found.span.start or note.reading is None:
        return ""
    received = found.span.of(woven.document.source.text)
    address = relative_url(path, f"{woven.document.id}.md#fn-{note.label}")
    title = in_attribute(words.say("received: {words}", words=" ".join(received.split())))
    reading = " ".join(note.reading.value.split())
    return (
        f'{opened}<ins class="be-emended" data-received="{in_attribute(received)}">'
        f'[{escaped(reading)}]({address}){{: title="{title}" }}</ins>{closed}'
    )
