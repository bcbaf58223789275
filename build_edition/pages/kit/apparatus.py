"""The notes at the foot of a page that shows a text.

In: edited documents. Out: lines of Markdown, a definition of each note. Promises: each note is defined once; no
character by an author is read as markup.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from build_edition.ground.languages import is_right_to_left, said_in
from build_edition.ground.plain_text import clipped
from build_edition.markup.escape import escaped, in_attribute
from build_edition.markup.footnotes import language_line
from build_edition.model.annotations import Annotation
from build_edition.model.edited import Edited, Edition
from build_edition.model.resolved import NOTHING
from build_edition.pages.kit.tables import byline
from build_edition.pages.kit.text import isolated, language_of, original_language
from build_edition.vocabulary import mqm
from build_edition.words.language import ENGLISH, Words


def notes_language(words: Words, edited: Sequence[Edited], *, has_others: bool = False) -> Iterator[str]:
    """The line with the language of the headings above a page's notes; nothing if there are no notes.

    `has_others`: there are notes besides those of the documents.
    """
    of_text = not any(one.is_of_translation for one in edited)
    if (of_text or words.language != ENGLISH.language) and (has_others or any(one.woven.notes for one in edited)):
        yield from (language_line(words.language, of_text=of_text), "")


def apparatus(
    edition: Edition,
    edited: Edited,
    besides: Mapping[str, str] | None = None,
    only: Collection[str] | None = None,
) -> Iterator[str]:
    """The notes of a document, as definitions; `besides` are lines of Markdown to add below notes, by note id.

    `only` are the labels of the notes to include, if not all.
    """
    words = edition.words
    original, text = original_language(edited.document), language_of(edited.document)
    if text == f' lang="{words.language}" dir="ltr"':
        text = ""  # the note is in the same language as the quoted words
    for note in (one for one in edited.woven.notes if only is None or one.label in only):
        body = _directed(edited.bodies.get(note.id.value, NOTHING).markdown)
        beside = (besides or {}).get(note.id.value)
        told = [*_misleads(words, edited, note), *((beside,) if beside else ())]
        parts = [_lemma(words, note, original, text), body, *told, _byline(edition, note)]
        yield f"[^{note.label}]:"
        yield from (f"    {line}".rstrip() for line in "\n\n".join(parts).split("\n"))
        yield ""


def _directed(body: str) -> str:
    """The body of a note; a single paragraph in mostly right-to-left script gets that direction."""
    is_paragraph = "\n\n" not in body and body[:1].isalpha()
    return f'{body}\n{{: dir="rtl" }}' if is_paragraph and is_right_to_left("", body) else body


def _misleads(words: Words, edited: Edited, note: Annotation) -> Iterator[str]:
    """What a reader of the text as received would wrongly believe."""
    told = edited.misleads.get(note.id.value, NOTHING).markdown
    if told:
        yield f"*{words.say('A reader would wrongly believe:')}* {told}\n{{: .be-misleads }}"


def _lemma(words: Words, note: Annotation, original: str, text: str) -> str:
    """The words the note is on; for a defect also the reading, the type and the original."""
    exact = isolated(clipped(note.selector.exact.value, 90))
    pieces = [f'<b class="be-lemma"{_facets(note)}{text}>{exact}</b>']
    if note.reading is not None:
        reading = f"<q{text}>{escaped(note.reading.value.strip())}</q>"
        pieces.append(f'<span class="be-reading">{words.say("read {reading}", reading=reading)}</span>')
    if note.category:
        name = f"{mqm.name_of(words, note.category)}, {words.say(note.severity)}"
        pieces.append(f'<span class="be-category be-severity-{note.severity}">{escaped(name)}</span>')
    if note.original:
        status = f" ({words.say(note.original_status)})" if note.original_status else ""
        said = f"<i{said_in(original, note.original)}>{escaped(note.original)}</i>"
        pieces.append(f'<span class="be-original">{said}{status}</span>')
    return " ".join(pieces)


def _facets(note: Annotation) -> str:
    """The attributes by which the reader's layers filter; `reading` if the note's reading is in the reading text."""
    facets = {"kind": note.kind, "category": note.category, "severity": note.severity, "certainty": note.certainty}
    if note.is_accepted and note.reading is not None:
        facets["reading"] = "true"
    if note.is_unresolved:
        facets["unresolved"] = "true"
    return "".join(f' data-{name}="{in_attribute(value)}"' for name, value in facets.items() if value)


def _byline(edition: Edition, note: Annotation) -> str:
    words = edition.words
    if note.is_of_source:
        return f'<small class="be-byline">{escaped(words.say("note of the source, not of the editors"))}</small>'
    certainty = words.say("certainty {level}", level=words.say(note.certainty))
    return byline(edition, note.by, note.reviewed, after=certainty)
