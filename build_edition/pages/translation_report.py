"""The translation report of a document: what is wrong with it, how much, and where."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from build_edition import mqm
from build_edition.addresses import as_seen_from, way
from build_edition.diagnostics import clipped
from build_edition.escape import escaped
from build_edition.markdown import head, note_label, original_language
from build_edition.model import Annotation, Bodies, Compiled, Page
from build_edition.pages.tables import behind, counted, division, table
from build_edition.pictures import TypeCount, along_picture, types_picture
from build_edition.quality import Quality, quality

_ORDER: Final = ("critical", "major", "minor", "neutral")
_SHOWN: Final = 25


def translation_reports(compiled: Compiled) -> Iterator[Page]:
    """`report/<document>.md` for each translated document."""
    for woven in compiled.woven:
        found = quality(woven.document, compiled.anchored[woven.document.id])
        if found.notes:
            path = f"report/{woven.document.id}.md"
            yield Page(path, "\n".join(_lines(found, compiled.bodies, path)).rstrip() + "\n")


def _lines(found: Quality, bodies: Bodies, path: str) -> Iterator[str]:
    header = found.document.header
    translation = header.facts.get("translation")
    status = f" Its translation is declared as: {escaped(translation.value)}." if translation else ""
    yield from head(f"{header.short_title}: translation report", f"{header.title}: translation report")
    verdict = (
        "**This is not a mark.** It counts what the editors found in one document by reading the translation. "
        f"{_reviewed(found)}{status} A text that nobody has reviewed can neither pass nor fail, and a short text gives "
        "no reliable rate: the figures say where to be careful, not how good the rest is."
    )
    yield from division("be-banner", [verdict, ""], ' role="note"')
    yield from _figures(found)
    yield from _gravest(found, bodies, path)
    yield from _along(found, path)
    yield from _types(found)
    yield from _formula(found)
    yield from _unchecked(found)


def _reviewed(found: Quality) -> str:
    numbered = [one for one in found.document.paragraphs if one.number]
    reviewed = sum(1 for one in numbered if one.id in found.reviewed_paragraphs)
    return (
        f"{reviewed} of {counted(len(numbered), 'paragraph')} and {found.reviewed_notes} of "
        f"{counted(len(found.notes), 'note')} have been reviewed by a named person."
    )


def _figures(found: Quality) -> Iterator[str]:
    yield "## In figures"
    yield ""
    yield (
        "A *place* is where a defect stands, a *cause* what made it: a name misread six times is six places and one "
        "cause. Defects of meaning and of presentation are counted apart and not added up."
    )
    yield ""
    yield from _figures_of(found, "Meaning", _ORDER[:3], meaning=True)
    yield from _figures_of(found, "Presentation", _ORDER[2:], meaning=False)
    yield f"{counted(len(found.notes), 'note')} on {found.words:,} words."
    yield ""


def _figures_of(found: Quality, title: str, severities: Sequence[str], *, meaning: bool) -> Iterator[str]:
    """One of the two tables; a severity without a place is left out unless it is always shown."""
    counts = found.counted(meaning=meaning)
    shown = [one for one in _ORDER if one in severities or counts[one][1]]
    rows = [
        [severity, str(counts[severity][0]), str(counts[severity][1]), _rate(counts[severity][1], found.words)]
        for severity in shown
    ]
    yield f"### {title}"
    yield ""
    heads = ("Severity", "Causes", "Places", "Places per 1,000 words")
    yield from division("be-register", table(heads, rows, "lrrr"))


def _rate(count: int, words: int) -> str:
    return f"{count / words * 1000:.1f}" if words else "–"


def _gravest(found: Quality, bodies: Bodies, path: str) -> Iterator[str]:
    """The defects that reverse or hide who said or did what come first."""
    ordered = sorted(found.notes, key=lambda note: _ORDER.index(note.severity))
    grave = [note for note in ordered if note.severity in ("critical", "major")]
    yield "## The gravest first"
    yield ""
    yield (
        "*Critical* defects reverse or hide who said or did what; *major* ones damage the sense. With each stands what "
        "somebody who has only the text as received would wrongly believe."
    )
    yield ""
    yield from _list(found, bodies, grave[:_SHOWN], path)
    if grave[_SHOWN:]:
        more = f"{len(grave) - _SHOWN} more of these defects"
        yield from behind(more, _list(found, bodies, grave[_SHOWN:], path))


def _list(found: Quality, bodies: Bodies, notes: Sequence[Annotation], path: str) -> Iterator[str]:
    for note in notes:
        address = way(path, f"{found.document.id}.md#fn-{note_label(note)}")
        reading = f", read “{escaped(clipped(note.reading.value, 80))}”" if note.reading is not None else ""
        kind = f'<span class="be-category be-severity-{note.severity}">{note.severity}</span>'
        name = escaped(clipped(note.selector.exact.value, 80))
        told = _misleads(note, bodies, path)
        yield f"- {kind} [{name}]({address}){reading} ({escaped(mqm.NAMES[note.category])}){told}"
    yield ""


def _misleads(note: Annotation, bodies: Bodies, path: str) -> str:
    """What the defect makes a reader believe, in the same item of the list."""
    words = bodies.notes.get(f"{note.id.value}/misleads")
    return f"<br>*A reader would wrongly believe:* {as_seen_from(path, words)}" if words else ""


def _along(found: Quality, path: str) -> Iterator[str]:
    document = found.document
    paragraphs = [one for one in document.paragraphs if one.number or any(found.penalties[one.id].values())]
    columns = [(str(one.number or one.part.replace("_", " ")), found.penalties[one.id]) for one in paragraphs]
    yield "## Along the text"
    yield ""
    frame = (
        f"along-{document.id}",
        f"Penalty points by paragraph, {document.header.short_title}",
        "One column a paragraph, in the order of the text; its height is the penalty points of its defects.",
    )
    yield along_picture(frame, columns, "Penalty points of each paragraph, stacked by severity")
    yield ""
    yield from _legend()
    rows = [
        [f"[{escaped(number)}]({way(path, f'{document.id}.md#{one.id}')})",
         *(str(points.get(severity, 0) or "–") for severity in _ORDER[:3]), str(sum(points.values()))]
        for one, (number, points) in zip(paragraphs, columns, strict=True)
    ]  # fmt: skip
    heads = ("Paragraph", *_ORDER[:3], "points")
    yield from behind("The same as a table", table(heads, rows, "lrrrr"))


def _types(found: Quality) -> Iterator[str]:
    names: dict[str, dict[str, int]] = {}
    for (category, severity), count in found.occurrences.items():
        names.setdefault(category, {})[severity] = count
    types = sorted(
        (TypeCount(mqm.NAMES[category], counts) for category, counts in names.items()),
        key=lambda one: (-one.total, one.name),
    )
    yield "## By type"
    yield ""
    document = found.document
    frame = (
        f"types-{document.id}",
        f"Defects by MQM type, {document.header.short_title}",
        "One bar an issue type of MQM-Core; its length is the number of places, stacked by severity.",
    )
    yield types_picture(frame, types, "Places of each issue type, stacked by severity")
    yield ""
    yield from _legend()
    rows = [
        [escaped(one.name), *(str(one.counts.get(severity, 0) or "–") for severity in _ORDER), str(one.total),
         str(sum(count * mqm.SEVERITIES[severity] for severity, count in one.counts.items()))]
        for one in types
    ]  # fmt: skip
    yield from behind("The same as a table", table(("Type", *_ORDER, "places", "points"), rows, "lrrrrrr"))


def _legend() -> Iterator[str]:
    keys = " ".join(f'<span class="be-key severity-{severity}"></span> {severity}' for severity in _ORDER)
    yield f'<p class="be-legend">{keys}</p>'
    yield ""


def _formula(found: Quality) -> Iterator[str]:
    yield "## How it is counted"
    yield ""
    yield (
        "Types and severities are those of MQM-Core (Multidimensional Quality Metrics). A defect is one of *meaning* "
        "if its type is one of Accuracy, Terminology or Audience appropriateness, if words are missing or "
        "unintelligible, or if it is graded critical or major, whatever its type; every other is one of "
        "*presentation*. A cause that has several notes counts once, at the gravest of them."
    )
    yield ""
    yield (f"> places per 1,000 words = places ÷ words of the text × 1,000; here ÷ {found.words:,} × 1,000")
    yield ""
    yield (
        "Words are counted in the text as received, between white space, without the website’s own lines. MQM would "
        "add penalty points (neutral 0, minor 1, major 5, critical 25), subtract the sum from a maximum and hold the "
        "rest against a threshold. That is not done here: a sum in which twenty-five commas weigh as much as one "
        "reversed sentence says nothing about what may be believed. The points serve the picture along the text and "
        "no more."
    )
    yield ""


def _unchecked(found: Quality) -> Iterator[str]:
    document = found.document
    clean = [one for one in document.paragraphs if one.number and not any(found.penalties[one.id].values())]
    reconstructed = sum(1 for note in found.notes if note.original_status == "reconstructed")
    attested = sum(1 for note in found.notes if note.original_status == "attested")
    low = sum(1 for note in found.notes if note.certainty == "low")
    language = original_language(document)
    original = f"the {language} original" if language else "the original"
    yield "## What was not checked"
    yield ""
    yield (
        f"- The translation was not compared with {original} line by line. What a translator left out, or turned into "
        "good sentences with another sense, cannot be seen from the translation alone."
    )
    yield (
        f"- Words of {original} stand in {counted(attested + reconstructed, 'note')}: {attested} attested by a source, "
        f"{reconstructed} reconstructed from the translation."
    )
    yield f"- Of low certainty: {counted(low, 'note')}."
    yield f"- Without a penalty: {counted(len(clean), 'paragraph')}. That is not a finding that nothing is wrong there."
    yield "- Severities were given by the same editors who found the defects; nobody has rated them a second time."
    yield ""
