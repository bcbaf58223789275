"""Write the `document.yml` of an imported text from what was proposed for it.

In: a text, its id and a `Choice`. Out: YAML that explains every choice, and an entry under `unconfirmed` for each. The
templates are in `assets/scaffold/`.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from importlib.resources import files
from string import Template
from typing import Final

from build_edition.contribute.layout import USUAL, Layout
from build_edition.contribute.letter_head import NOTHING, Head
from build_edition.contribute.survey import Survey
from build_edition.contribute.told_parts import DeclaredPart
from build_edition.ground.fold import fold_words
from build_edition.ground.ids import LONGEST_ID, as_id, is_id, plain_words
from build_edition.model.labelling import LABELLINGS, Labelling
from build_edition.model.sources import Source
from build_edition.sources.text.own_notes import written
from build_edition.vocabulary.kinds import KINDS

TEMPLATES: Final = files("build_edition") / "assets" / "scaffold"


@dataclass(frozen=True, slots=True)
class Choice:
    """How a text is imported: its kind and why, the labels, and the lines (number, words) without a speaker.

    `made` are the lines of YAML that say of which file it was made, and how; `head` is what its own head says,
    `registered` the ids of persons by their names, folded, `because` the evidence for the kind, and `facts` what the
    file says of the document, as YAML; `parts` are lines that are parts of the document, as the file says or for
    `why_parts`, `pictures` lines about its pictures. It `is_confirmed` where an editor has compared with the text what
    its head is to say.
    """

    kind: str
    why: str
    seen: Survey
    is_told: bool = False
    layout: Layout = USUAL
    alone: tuple[tuple[int, str], ...] = ()
    made: tuple[str, ...] = ()
    head: Head = NOTHING
    registered: Mapping[str, str] = field(default_factory=dict)
    because: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)
    parts: tuple[DeclaredPart, ...] = ()
    why_parts: str = ""
    is_confirmed: bool = False
    pictures: tuple[str, ...] = ()


def document_header(text: Source, document: str, choice: Choice) -> str:
    """The content of `document.yml`."""
    people = _template(f"{choice.kind}.yml").substitute(
        labels=_labelling(choice.seen.labelling),
        why_labels=_why(choice.seen),
        speakers="\n".join(_speakers(choice.seen)),
    )
    head = choice.head
    return _template("document.yml").substitute(
        id=document,
        title=choice.facts.get("title") or (scalar(head.title) if head.title else document),
        date=choice.facts.get("date") or scalar(head.date or "XXXX"),
        named="".join(_named(head, choice.registered, choice.facts)),
        facts="".join(f"\n{key}: {said}" for key, said in choice.facts.items() if key not in ("title", "date"))
        + "".join(f"\n{line}" for line in choice.pictures),
        kind=choice.kind,
        kinds=", ".join(KINDS),
        why_kind=choice.why,
        people=people,
        sha256=text.sha256,
        made="".join(f"\n  {line}" for line in choice.made),
        layout="\n".join(_layout(choice.layout, choice.kind)),
        unconfirmed="\n".join(_unconfirmed(choice)),
        parts="\n".join(_parts(choice.alone, choice.parts)),
    )


def _named(head: Head, registered: Mapping[str, str], facts: Mapping[str, str]) -> Iterator[str]:
    """Sender and recipient as the head names them, unless the file itself identifies them."""
    for role, names in head.people.items():
        if role in facts:
            continue
        yield f"\n{role}:"
        for name in names:
            known = registered.get(fold_words(name).casefold())
            yield f"\n  - id: {known or _person_id(name)}\n    name: {scalar(name)}"


def _person_id(name: str) -> str:
    """An id made from a name; if that is impossible, as in another script, an id made from its hash."""
    plain = id_from(name)
    return plain if is_id(plain) else f"person-{hashlib.sha256(name.encode()).hexdigest()[:8]}"


def id_from(name: str) -> str:
    """The name of a file, made as valid an id as possible."""
    return as_id("-".join(plain_words(name))[:LONGEST_ID].strip("-"))


def _template(name: str) -> Template:
    return Template((TEMPLATES / name).read_text(encoding="utf-8"))


def _labelling(how: Labelling) -> str:
    """The name of a labelling, or its components, as YAML."""
    if how in LABELLINGS.values():
        return how.name
    plain = next((name for name, one in LABELLINGS.items() if replace(how, is_complete=False) == one), "")
    if plain:
        return f"{{like: {plain}, others: words}}"
    keys = {"stands": how.stands, "dress": how.dress, "others": "words" if how.is_complete else "none"}
    lists = {"ends": how.ends, "between": how.between, "joint": how.joint}
    pieces = [f"{key}: {value}" for key, value in keys.items() if value != "none"]
    pieces += [f"{key}: [{', '.join(map(scalar, some))}]" for key, some in lists.items() if some]
    return f"{{{', '.join(pieces)}}}"


def _why(seen: Survey) -> str:
    return f"Proposed because {seen.because}." if seen.speakers else f"No speakers are declared: {seen.because}."


def _unconfirmed(choice: Choice) -> Iterator[str]:
    """The entries that no editor has confirmed, with their evidence."""
    proposed = dict(_proposed(choice))
    if not proposed:
        return
    yield ""
    yield "# What was proposed when this text was taken in. Compare it with the text, correct it, and delete the entry;"
    yield "# until then `build-edition check` warns, and the page tells readers that no editor has confirmed it."
    yield "unconfirmed:"
    for of, because in proposed.items():
        yield f"  - of: {of}"
        yield f"    because: {scalar(because)}"


def _proposed(choice: Choice) -> Iterator[tuple[str, str]]:
    """The keys of everything that was proposed, and the evidence for each."""
    if not choice.is_told:
        yield "kind", choice.because
    if KINDS[choice.kind].is_spoken and choice.seen.speakers:
        said = ", ".join(f"“{words}” {count}" for words, count in choice.seen.speakers.items())
        yield "labels", choice.seen.because
        yield "speakers", f"labels that recur: {said}"
    yield from choice.layout.because.items()
    yield from [("parts", choice.why_parts)] if choice.why_parts else []
    yield from choice.head.because.items()
    if not choice.is_confirmed:
        yield from _stopgaps(choice)


def _stopgaps(choice: Choice) -> Iterator[tuple[str, str]]:
    """The entries for a title and a date that are only placeholders."""
    if not choice.head.title and "title" not in choice.facts:
        yield "title", "the text names none, and the name of its folder stands in its place"
    if not choice.head.date and "date" not in choice.facts:
        yield "date", "none was found in the text, and “XXXX” stands in its place: a year that nobody knows"


def _layout(found: Layout, kind: str) -> Iterator[str]:
    """How paragraphs, lines and pages are set, where it is not the usual way."""
    if found.because:
        yield "# How the text is set: see the guide “Texts of every kind”."
    if found.paragraphs:
        yield f"paragraphs: {found.paragraphs}"
    if found.unfolds_hyphens:
        yield "hyphens: unfold"
    if found.marks:
        yield "marks:"
        for sort, pattern in found.marks:
            at = ", at: start" if found.at_start and sort == "time" else ""
            yield f"  - {{as: {sort}, pattern: {scalar(pattern)}{at}}}"
    if found.heads:
        yield "furniture:"
        reason = scalar("the head or foot of its pages")
        yield from (f"  - {{line: {scalar(line)}, every: true, reason: {reason}}}" for line in found.heads)
    if found.footnotes:
        yield "footnotes:"
        yield from (f"  - {written(one)}" for one in found.footnotes)
    kept = [*((one, found.kept_as(one, kind)) for one in found.kept), *((one, "as-is") for one in found.quoted)]
    for key, some in (("lines", kept), ("quoted", [(one, "document") for one in found.quoted])):
        yield from [f"{key}:"] if some else ()
        yield from (f"  - {{from: {scalar(first)}, to: {scalar(last)}, as: {what}}}" for (first, last), what in some)


def _speakers(seen: Survey) -> Iterator[str]:
    """The recurring labels as declarations; those that occur once as comments, to be adopted or deleted."""
    yield "speakers:" if seen.speakers else "# speakers:"
    if not seen.speakers and not seen.once:
        yield from _speaker("tobin", ["Mr. Tobin"], "#")
    ids = _ids([*seen.speakers, *(words for _, words in seen.once)])
    alike: dict[str, list[str]] = {}
    for words in seen.speakers:
        alike.setdefault(words.casefold(), []).append(words)
    for labels in alike.values():
        yield from _speaker(ids[labels[0]], labels, "")
    first = {words: line for line, words in reversed(seen.once)}
    for words, line in sorted(first.items(), key=lambda one: one[1]):
        yield f"#  Line {line} begins with what looks like a label and occurs once. Is it a speaker?"
        yield from _speaker(ids[words], [words], "#")


def _speaker(speaker: str, labels: Sequence[str], sign: str) -> Iterator[str]:
    """A speaker with one label, or with several that differ only in case."""
    yield f"{sign}  - id: {speaker}"
    yield f"{sign}    name: {scalar(labels[0])}"
    yield f"{sign}    labels: [{', '.join(map(scalar, labels))}]"


def scalar(words: str) -> str:
    """A double-quoted YAML scalar; unprintable characters are escaped, since YAML has more line ends than JSON."""
    quoted = json.dumps(words, ensure_ascii=False)
    return "".join(char if char.isprintable() else f"\\U{ord(char):08X}" for char in quoted)


def _ids(labels: Sequence[str]) -> dict[str, str]:
    """A unique id for each label."""
    found: dict[str, str] = {}
    taken: set[str] = set()
    for number, words in enumerate(dict.fromkeys(labels), start=1):
        plain = id_from(words)[:50].strip("-")
        usable = plain[:1].isalpha() and plain not in taken
        found[words] = plain if usable else f"speaker-{number}"
        taken.add(found[words])
    return found


def _parts(alone: Sequence[tuple[int, str]], declared: Sequence[DeclaredPart]) -> Iterator[str]:
    """What the file says is a part; the lines before the first speaker, as remarks: only the editor can say what."""
    yield ""
    yield "# Lines that are a part of the document and nobody's words: heading, source_note, dateline, salutation,"
    yield "# closing, signature, archive_reference, or clerk for what the record tells (who was there, that it closed)."
    yield "parts:" if declared else "# parts:"
    for told in declared:
        which = f", {told.which}" if told.which else ""
        yield f"  - {{{told.key}: {scalar(told.line)}, part: {told.part}{which}}}"
    for _, line in alone or (() if declared else ((0, "The line, word for word"),)):
        for one in line.splitlines():
            yield f"#   - part: {'clerk' if one.rstrip().endswith('.') else 'heading'}"
            yield f"#     line: {scalar(one.strip())}"
