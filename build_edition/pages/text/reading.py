"""The reading text: the document with the accepted emendations put in, each of which can be undone."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from build_edition.ground.addresses import relative_url
from build_edition.markup.escape import escaped, in_attribute
from build_edition.model.annotations import AnchoredNote
from build_edition.model.documents import Paragraph
from build_edition.model.edited import Edited, Edition
from build_edition.model.woven import Page, Run, Woven
from build_edition.pages.kit.tables import counted, division
from build_edition.pages.kit.text import WRAPS, head, number_link, speakers, text_of

JOIN: Final = " "


TITLE: Final = "Reading text"
RESERVED: Final = ("reading",)


def of_document(edited: Edited, _edition: Edition) -> Iterator[Page]:
    """`reading/<document>.md` for a document that has an accepted reading."""
    if edited.accepted:
        yield _page(edited, edited.accepted)


def _page(edited: Edited, accepted: Sequence[AnchoredNote]) -> Page:
    document = edited.document
    path = f"reading/{document.id}.md"
    proposed = [note for note in edited.woven.notes if note.reading is not None]
    left = sum(1 for note in proposed if not note.is_accepted)
    ids = {one.note.id.value for one in accepted}
    notes = counted(len(ids), "note")
    warning = _warning(len(accepted), notes, left, relative_url(path, f"{document.id}.md"))
    css = f"be-text be-reading-text be-{document.header.kind}"
    lines = [
        *head(f"{document.header.short_title}: reading text", f"{document.header.title}: reading text"),
        *division("be-banner", [warning, ""], ' role="note"'),
        f'<article class="{css}" id="text" data-document="{document.id}"{speakers(document)} markdown="1">',
        "",
        *_text(edited.woven, accepted, path),
        "</article>",
        "",
    ]
    return Page(path, "\n".join(lines).rstrip() + "\n", proves=document.id, is_reading=True)


def _warning(places: int, notes: str, left: int, received: str) -> str:
    are = "is" if left == 1 else "are"
    held = f" {counted(left, 'proposed reading')} of low certainty, or held back, {are} not in it." if left else ""
    return (
        f"**A reading text made by the editors, not a translation.** It is the [text as received]({received}), which "
        f"stays the reference, with readings put in at {counted(places, 'place')} from {notes}. Each is marked and "
        f"leads to the note that gives the words it replaces and the reason.{held} No reading has been checked against "
        "the original unless its note says so. Do not quote it as the author’s words."
    )


def _text(woven: Woven, accepted: Sequence[AnchoredNote], path: str) -> Iterator[str]:
    starts = [one.span.start for one in accepted]

    def reading_at(run: Run) -> AnchoredNote | None:
        at = bisect_right(starts, run.span.start) - 1
        return accepted[at] if at >= 0 and run.span in accepted[at].span else None

    return text_of(woven.document, lambda paragraph: _paragraph(woven, paragraph, reading_at, path))


def _paragraph(woven: Woven, paragraph: Paragraph, reading_at: Callable[[Run], AnchoredNote | None], path: str) -> str:
    segments = woven.paragraphs[paragraph.id].segments
    words = JOIN.join(
        "".join(_run(woven, run, reading_at(run), path) for run in segment if isinstance(run, Run))
        for segment in segments
    )
    return number_link(paragraph) + words


def _run(woven: Woven, run: Run, found: AnchoredNote | None, path: str) -> str:
    """A run as it stands, or the reading that replaces it (nothing for the later runs of the same words)."""
    opened, closed = WRAPS[run.wrap] if run.wrap else ("", "")
    if found is None:
        return f"{opened}{escaped(run.text)}{closed}"
    note = found.note
    if run.span.start != found.span.start or note.reading is None:
        return ""
    received = found.span.of(woven.document.source.text)
    address = relative_url(path, f"{woven.document.id}.md#fn-{note.label}")
    title = in_attribute("received: " + " ".join(received.split()))
    reading = " ".join(note.reading.value.split())
    return (
        f'{opened}<ins class="be-emended" data-received="{in_attribute(received)}">'
        f'[{escaped(reading)}]({address}){{: title="{title}" }}</ins>{closed}'
    )
