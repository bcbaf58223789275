"""The line below a note on a translation: the corresponding words of the original, and where they are."""

from __future__ import annotations

from collections.abc import Mapping

from build_edition.ground.addresses import synopsis_anchor, witness_page
from build_edition.markup.escape import escaped
from build_edition.measures.originals import originals
from build_edition.model.edited import Edition
from build_edition.pages.kit.text import language_of


def in_the_originals(edition: Edition) -> Mapping[str, Mapping[str, str]]:
    """By document and note, a line of Markdown; nothing for a document whose original is not in the edition."""
    found: dict[str, dict[str, str]] = {}
    for sides in edition.sides:
        for document, note, beside in originals(edition.finder(), [sides]):
            address = f"{witness_page(sides.first, sides.second)}#{synopsis_anchor(document.id, beside.paragraph)}"
            number = document.paragraph(beside.paragraph).number
            where = f"[{f'¶&nbsp;{number}' if number else edition.words.say('in the text')}]({address})"
            quoted = f"<q{language_of(document)}>{escaped(beside.words)}</q>"
            said = edition.words.say("In the original, {where}: {words}", where=where, words=quoted)
            lines = found.setdefault(sides.second, {})
            lines.setdefault(note.id.value, f"{said}\n{{: .be-in-the-original }}")
    return found
