"""The translation report of a document: what is wrong with it, how much, and where."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from build_edition.ground.addresses import relative_url
from build_edition.ground.plain_text import clipped
from build_edition.markup.escape import escaped
from build_edition.measures.mqm_counts import Quality, mqm_counts
from build_edition.model.annotations import Annotation
from build_edition.model.edited import Edited, Edition
from build_edition.model.woven import Page
from build_edition.pages.kit.tables import behind, counted, division, table
from build_edition.pages.kit.text import head, original_language
from build_edition.pictures.defects import TypeCount, along_picture, types_picture
from build_edition.vocabulary import mqm

_ORDER: Final = ("critical", "major", "minor", "neutral")
_SHOWN: Final = 25


TITLE: Final = "Translation report"
RESERVED: Final = ("report",)


def of_document(edited: Edited, _edition: Edition) -> Iterator[Page]:
    """`report/<document>.md` for a document of which defects are noted."""
    found = mqm_counts(edited.document, edited.notes)
    if found.notes:
        path = f"report/{edited.id}.md"
        yield Page(path, "\n".join(_lines(found, path)).rstrip() + "\n")


def _lines(found: Quality, path: str) -> Iterator[str]:
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
    yield from _gravest(found, path)
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
    severities = found.by_severity()
    yield "## In figures"
    yield ""
    rows = [
        [severity, str(mqm.SEVERITIES[severity]), str(severities.get(severity, 0)),
         str(severities.get(severity, 0) * mqm.SEVERITIES[severity]), _rate(severities.get(severity, 0), found.words)]
        for severity in _ORDER
    ]  # fmt: skip
    places = sum(severities.values())
    rows.append(["**all**", "", f"**{places}**", f"**{found.total:,}**", f"**{_rate(places, found.words)}**"])
    heads = ("Severity", "Penalty of one", "Places", "Penalty points", "Places per 1,000 words")
    yield from division("be-register", table(heads, rows, "lrrrr"))
    yield (
        f"{counted(len(found.notes), 'note')} at {counted(places, 'place')} in {found.words:,} words: "
        f"{found.per_thousand:,.0f} penalty points for each 1,000 words."
    )
    yield ""


def _rate(count: int, words: int) -> str:
    return f"{count / words * 1000:.1f}" if words else "–"


def _gravest(found: Quality, path: str) -> Iterator[str]:
    """The defects that reverse or hide who said or did what come first."""
    ordered = sorted(found.notes, key=lambda note: _ORDER.index(note.severity))
    grave = [note for note in ordered if note.severity in ("critical", "major")]
    yield "## The gravest first"
    yield ""
    yield (
        "*Critical* defects reverse or hide who said or did what; *major* ones damage the sense. All notes stand with "
        "the text."
    )
    yield ""
    yield from _list(found, grave[:_SHOWN], path)
    if grave[_SHOWN:]:
        yield from behind(f"{len(grave) - _SHOWN} more major defects", _list(found, grave[_SHOWN:], path))


def _list(found: Quality, notes: Sequence[Annotation], path: str) -> Iterator[str]:
    for note in notes:
        address = relative_url(path, f"{found.document.id}.md#fn-{note.label}")
        reading = f", read “{escaped(clipped(note.reading.value, 80))}”" if note.reading is not None else ""
        kind = f'<span class="be-category be-severity-{note.severity}">{note.severity}</span>'
        name = escaped(clipped(note.selector.exact.value, 80))
        yield f"- {kind} [{name}]({address}){reading} ({escaped(mqm.NAMES[note.category])})"
    yield ""


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
        [f"[{escaped(number)}]({relative_url(path, f'{document.id}.md#{one.id}')})",
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
        "Types and severities are those of MQM-Core (Multidimensional Quality Metrics). A defect counts once at each "
        "place where it stands, so that a recurring one counts as often as it recurs. All types have the weight 1."
    )
    yield ""
    yield (
        "> penalty total = places × penalty of their severity (neutral 0, minor 1, major 5, critical 25), all added; "
        f"per 1,000 words = penalty total ÷ words of the text × 1,000 = {found.total:,} ÷ {found.words:,} × 1,000 = "
        f"{found.per_thousand:,.1f}"
    )
    yield ""
    yield (
        "Words are counted in the text as received, between white space, without the website’s own lines. MQM would "
        "subtract the penalty from a maximum and hold it against a threshold; that is not done here."
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
