"""The translation report of a document: what is wrong with it, how much, and where."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from build_edition.ground.addresses import relative_links, relative_url
from build_edition.ground.languages import name_in
from build_edition.ground.plain_text import clipped, without_stop
from build_edition.markup.escape import escaped
from build_edition.measures.mqm_counts import Quality, mqm_counts
from build_edition.model.annotations import Annotation
from build_edition.model.edited import Edited, Edition
from build_edition.model.resolved import NOTHING
from build_edition.model.woven import Page
from build_edition.pages.kit.called import titled
from build_edition.pages.kit.languages import in_its_language
from build_edition.pages.kit.tables import behind, cards, division
from build_edition.pages.kit.text import original_language
from build_edition.pictures.defects import TypeCount, along_picture, types_picture
from build_edition.vocabulary import mqm
from build_edition.words.language import Words
from build_edition.words.phrases import phrase

_ORDER: Final = ("critical", "major", "minor", "neutral")
_SHOWN: Final = 25
_THOUSAND: Final = 1000


TITLE: Final = phrase("Translation report")
TITLE_ON_TEXT: Final = phrase("Report on the text")
RESERVED: Final = ("report",)
_OF_TRANSLATION: Final = phrase(
    "**This is not a mark.** It counts what the editors found in one document by reading the translation."
)
_OF_TEXT: Final = phrase(
    "**This is not a mark.** It counts what the editors found in one document by reading the text."
)


def of_document(edited: Edited, edition: Edition) -> Iterator[Page]:
    """`report/<document>.md` for a document with noted defects."""
    found = mqm_counts(edited.document, edited.notes)
    if found.notes:
        path = f"report/{edited.id}.md"
        yield Page(path, "\n".join(_lines(edition.words, found, edited, path)).rstrip() + "\n")


def _lines(words: Words, found: Quality, edited: Edited, path: str) -> Iterator[str]:
    header = found.document.header
    translation = header.facts.get("translation")
    title = phrase("{title}: translation report") if edited.is_of_translation else phrase("{title}: report on the text")
    yield from titled(words, title, header)
    verdict = [
        words.say(_OF_TRANSLATION) if edited.is_of_translation else words.say(_OF_TEXT),
        _reviewed(words, found),
        *(
            [words.say("Its translation is declared as: {state}.", state=escaped(without_stop(translation.value)))]
            if translation and translation.value != "none"
            else []
        ),
        words.say(
            "A text that nobody has reviewed can neither pass nor fail, and a short text gives no reliable rate: the "
            "figures say where to be careful, not how good the rest is."
        ),
    ]
    yield from division("be-banner", [" ".join(verdict), ""], ' role="note"')
    yield from _figures(words, found)
    yield from _gravest(words, found, edited, path)
    yield from _along(words, found, path)
    yield from _types(words, found)
    yield from _formula(words, found)
    yield from _unchecked(words, found, is_translation=edited.is_of_translation)


def _reviewed(words: Words, found: Quality) -> str:
    numbered = [one for one in found.document.paragraphs if one.number]
    reviewed = sum(1 for one in numbered if one.id in found.reviewed_paragraphs)
    paragraphs = words.many(
        len(numbered), "{reviewed} of {n} paragraph", "{reviewed} of {n} paragraphs", reviewed=reviewed
    )
    notes = words.many(
        len(found.notes), "{reviewed} of {n} note", "{reviewed} of {n} notes", reviewed=found.reviewed_notes
    )
    return words.say(
        "{paragraphs} and {notes} have been reviewed by a named person.", paragraphs=paragraphs, notes=notes
    )


def _figures(words: Words, found: Quality) -> Iterator[str]:
    yield f"## {words.say('In figures')}"
    yield ""
    yield words.say(
        "A *place* is where a defect stands, a *cause* what made it: a name misread six times is six places and one "
        "cause. Defects of meaning and of presentation are counted apart and not added up."
    )
    yield ""
    yield from _figures_of(words, found, words.say("Meaning"), _ORDER[:3], meaning=True)
    yield from _figures_of(words, found, words.say("Presentation"), _ORDER[2:], meaning=False)
    yield words.say(
        "{notes} on {words}.",
        notes=words.many(len(found.notes), "{n} note", "{n} notes"),
        words=words.many(found.words, "{n} word", "{n} words"),
    )
    yield ""


def _figures_of(words: Words, found: Quality, title: str, always: Sequence[str], *, meaning: bool) -> Iterator[str]:
    """One of the two tables; a severity without places is left out unless it is always shown."""
    counts = found.counted(meaning=meaning)
    shown = [one for one in _ORDER if one in always or counts[one][1]]
    rows = [
        [words.say(one), words.number(counts[one][0]), words.number(counts[one][1]),
         _rate(words, counts[one][1], found.words)]
        for one in shown
    ]  # fmt: skip
    heads = (
        words.say("Severity"),
        words.say("Causes"),
        words.say("Places"),
        words.say("Places per {thousand} words", thousand=_THOUSAND),
    )
    yield f"### {title}"
    yield ""
    yield from cards(heads, rows, "lrrr")


def _rate(words: Words, count: int, length: int) -> str:
    return words.number(count / length * _THOUSAND, 1) if length else "–"


def _gravest(words: Words, found: Quality, edited: Edited, path: str) -> Iterator[str]:
    """The list of defects that reverse or hide who said or did what, or damage the sense."""
    ordered = sorted(found.notes, key=lambda note: _ORDER.index(note.severity))
    grave = [note for note in ordered if note.is_grave]
    yield f"## {words.say('The gravest first')}"
    yield ""
    yield words.say(
        "*Critical* defects reverse or hide who said or did what; *major* ones damage the sense. With each stands what "
        "somebody who has only the text as received would wrongly believe."
    )
    yield ""
    yield from _list(words, edited, grave[:_SHOWN], path)
    if grave[_SHOWN:]:
        more = words.many(len(grave) - _SHOWN, "{n} more of these defects", "{n} more of these defects")
        yield from behind(more, _list(words, edited, grave[_SHOWN:], path))


def _list(words: Words, edited: Edited, notes: Sequence[Annotation], path: str) -> Iterator[str]:
    for note in notes:
        address = relative_url(path, f"{edited.id}.md#fn-{note.label}")
        said = clipped(note.reading.value, 80) if note.reading is not None else ""
        reading = in_its_language(words, said, edited.document.header.language)
        reading = f", {words.say('read “{words}”', words=reading)}" if reading else ""
        kind = f'<span class="be-category be-severity-{note.severity}">{words.say(note.severity)}</span>'
        name = in_its_language(words, clipped(note.selector.exact.value, 80), edited.document.header.language)
        told = _misleads(words, edited, note, path)
        yield f"- {kind} [{name}]({address}){reading} ({escaped(mqm.name_of(words, note.category))}){told}"
    yield ""


def _misleads(words: Words, edited: Edited, note: Annotation, path: str) -> str:
    """What the defect makes a reader believe, as part of the list item."""
    told = edited.misleads.get(note.id.value, NOTHING).markdown
    return f"<br>*{words.say('A reader would wrongly believe:')}* {relative_links(path, told)}" if told else ""


def _along(words: Words, found: Quality, path: str) -> Iterator[str]:
    document = found.document
    paragraphs = [one for one in document.paragraphs if one.number or any(found.penalties[one.id].values())]
    columns = [
        (str(one.number or words.say(one.part.replace("_", " "))), found.penalties[one.id]) for one in paragraphs
    ]
    yield f"## {words.say('Along the text')}"
    yield ""
    frame = (
        f"along-{document.id}",
        words.say("Penalty points by paragraph, {title}", title=document.header.short_title),
        words.say("One column a paragraph, in the order of the text; its height is the penalty points of its defects."),
    )
    yield along_picture(words, frame, columns, words.say("Penalty points of each paragraph, stacked by severity"))
    yield ""
    yield from _legend(words)
    rows = [
        [f"[{escaped(number)}]({relative_url(path, f'{document.id}.md#{one.id}')})",
         *(str(points.get(severity, 0) or "–") for severity in _ORDER[:3]), str(sum(points.values()))]
        for one, (number, points) in zip(paragraphs, columns, strict=True)
    ]  # fmt: skip
    heads = (words.say("Paragraph"), *(words.say(one) for one in _ORDER[:3]), words.say("points"))
    yield from behind(words.say("The same as a table"), cards(heads, rows, "lrrrr"))


def _types(words: Words, found: Quality) -> Iterator[str]:
    names: dict[str, dict[str, int]] = {}
    for (category, severity), count in found.occurrences.items():
        names.setdefault(category, {})[severity] = count
    types = sorted(
        (TypeCount(mqm.name_of(words, category), counts) for category, counts in names.items()),
        key=lambda one: (-one.total, one.name),
    )
    yield f"## {words.say('By type')}"
    yield ""
    document = found.document
    frame = (
        f"types-{document.id}",
        words.say("Defects by MQM type, {title}", title=document.header.short_title),
        words.say("One bar an issue type of MQM-Core; its length is the number of places, stacked by severity."),
    )
    yield types_picture(words, frame, types, words.say("Places of each issue type, stacked by severity"))
    yield ""
    yield from _legend(words)
    rows = [
        [escaped(one.name), *(str(one.counts.get(severity, 0) or "–") for severity in _ORDER), str(one.total),
         str(sum(count * mqm.SEVERITIES[severity] for severity, count in one.counts.items()))]
        for one in types
    ]  # fmt: skip
    heads = (words.say("Type"), *(words.say(one) for one in _ORDER), words.say("places"), words.say("points"))
    yield from behind(words.say("The same as a table"), cards(heads, rows, "lrrrrrr"))


def _legend(words: Words) -> Iterator[str]:
    keys = " ".join(f'<span class="be-key severity-{severity}"></span> {words.say(severity)}' for severity in _ORDER)
    yield f'<p class="be-legend">{keys}</p>'
    yield ""


def _formula(words: Words, found: Quality) -> Iterator[str]:
    yield f"## {words.say('How it is counted')}"
    yield ""
    yield words.say(
        "Types and severities are those of MQM-Core (Multidimensional Quality Metrics). A defect is one of *meaning* "
        "if its type is one of Accuracy, Terminology or Audience appropriateness, if words are missing or "
        "unintelligible, or if it is graded critical or major, whatever its type; every other is one of "
        "*presentation*. A cause that has several notes counts once, at the gravest of them."
    )
    yield ""
    formula = words.say(
        "places per {thousand} words = places ÷ words of the text × {thousand}; here ÷ {length} × {thousand}",
        thousand=_THOUSAND,
        length=found.words,
    )
    yield f"> {formula}"
    yield ""
    penalties = ", ".join(f"{words.say(one)} {words.number(mqm.SEVERITIES[one])}" for one in reversed(_ORDER))
    yield words.say(
        "Words are counted in the text as received, between white space, without the website’s own lines. MQM would "
        "add penalty points ({penalties}), subtract the sum from a maximum and hold the rest against a threshold. That "
        "is not done here: a sum in which twenty-five commas weigh as much as one reversed sentence says nothing about "
        "what may be believed. The points serve the picture along the text and no more.",
        penalties=penalties,
    )
    yield ""


def _of_original(words: Words, found: Quality) -> Iterator[str]:
    """What was not compared with the original."""
    reconstructed = sum(1 for note in found.notes if note.original_status == "reconstructed")
    attested = sum(1 for note in found.notes if note.original_status == "attested")
    language = name_in(words, original_language(found.document))
    original = (
        words.say("the {language} original", language=escaped(language)) if language else words.say("the original")
    )
    yield words.say(
        "The translation was not compared with {original} line by line. What a translator left out, or turned into "
        "good sentences with another sense, cannot be seen from the translation alone.",
        original=original,
    )
    yield words.many(
        attested + reconstructed,
        "Words of {original} stand in {n} note: {attested} attested by a source, {reconstructed} reconstructed "
        "from the translation.",
        "Words of {original} stand in {n} notes: {attested} attested by a source, {reconstructed} reconstructed "
        "from the translation.",
        original=original,
        attested=attested,
        reconstructed=reconstructed,
    )


def _unchecked(words: Words, found: Quality, *, is_translation: bool) -> Iterator[str]:
    document = found.document
    clean = [one for one in document.paragraphs if one.number and not any(found.penalties[one.id].values())]
    low = sum(1 for note in found.notes if note.certainty == "low")
    yield f"## {words.say('What was not checked')}"
    yield ""
    said = (
        *(_of_original(words, found) if is_translation else ()),
        words.many(low, "Of low certainty: {n} note.", "Of low certainty: {n} notes."),
        words.many(
            len(clean),
            "Without a penalty: {n} paragraph. That is not a finding that nothing is wrong there.",
            "Without a penalty: {n} paragraphs. That is not a finding that nothing is wrong there.",
        ),
        words.say(
            "Severities were given by the same editors who found the defects; nobody has rated them a second time."
        ),
    )
    yield from (f"- {one}" for one in said)
    yield ""
