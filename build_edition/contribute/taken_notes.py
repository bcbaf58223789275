"""Turn annotations of other programs into proposals: YAML entries, each on exactly one place, or a reason why not.

In: the remarks of a file, an edition. Out: a page `sources/DOCUMENT/proposals/NAME.yml` for each document, and a
sentence for every remark that is in none of them. Promises: no place is guessed: the words occur once, or only once in
their given context, or their position was counted in the very text that the edition has; an entry is parsed by the
edition's own parser before it is returned; what this edition exported is imported unchanged.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from build_edition.anchor.describe import Quote, describe_quote
from build_edition.anchor.match import match_quote
from build_edition.anchor.notes import nearest_words
from build_edition.contribute.note_yaml import NoteFields, note_yaml
from build_edition.contribute.pasted import page_as_shown, spans_meant
from build_edition.contribute.quote import free_ids, slug
from build_edition.contribute.taken_fields import fields_of, lines_besides, versions_of
from build_edition.ground.fold import Folded, fold_without
from build_edition.ground.places import Span
from build_edition.ground.plain_text import clipped, printable
from build_edition.markup.escape import escaped
from build_edition.model.documents import Document
from build_edition.model.edited import Edition
from build_edition.model.sources import Source
from build_edition.model.woven import Page
from build_edition.sources.notes.annotations import parse_annotations
from build_edition.sources.take_in.remarks import Remark, Target
from build_edition.vocabulary.shared import SOURCE

_STEPS: Final = 3  # number of final path segments that may name a document: its folder, `index.html`, an anchor
_BLANK_LINE: Final = re.compile(r"\n[ \t\r]*\n")
_HEAD: Final = "# Taken in from {file}. To accept an entry, put it into annotations/, with what it rests on.\n"


@dataclass(frozen=True, slots=True)
class Proposals:
    """Files to write, and a sentence for every remark that is in none of them."""

    pages: tuple[Page, ...]
    taken: int
    findings: tuple[str, ...]


class _Desk:
    """A document, with values that are needed repeatedly."""

    def __init__(self, document: Document, edition: Edition) -> None:
        self.document, self._edition = document, edition
        self.text = document.source.text
        self.folded: Folded = fold_without(self.text, document.left_out)

    @cached_property
    def html(self) -> str:
        """The published HTML of its page or pages."""
        return page_as_shown(self._edition, self.document.id)

    def spans(self, words: str) -> tuple[Span, ...]:
        """The spans of some words, as they are in the text or as they were copied from the page."""
        return match_quote(self.folded, words) or spans_meant(words, self.document, self.folded, self.html)


def proposals(remarks: tuple[Remark, ...], edition: Edition, file: str, document: str = "") -> Proposals:
    """The remarks as proposals; `document`, if given, is the one that all of them are on."""
    desks = {one.id: _Desk(one, edition) for one in edition.documents if document in ("", one.id)}
    taken = {note.id.value for note in edition.annotations}
    entries: dict[str, list[str]] = {}
    findings: list[str] = []
    for number, remark in enumerate(remarks, 1):
        found = _placed(remark, desks, edition)
        entry = found if isinstance(found, str) else _entry(remark, found[0], found[1], edition, taken)
        if isinstance(found, str) or not entry.startswith("#"):
            findings.append(f"{number}{_called(remark)}: {entry}")
        else:
            entries.setdefault(found[0].document.id, []).append(entry)
    pages = (
        Page(
            f"{desks[name].document.folder}/proposals/{slug(file)}.yml",
            _HEAD.format(file=printable(file)) + "\n".join(found),
        )
        for name, found in sorted(entries.items())
    )
    return Proposals(tuple(pages), sum(map(len, entries.values())), tuple(findings))


def _called(remark: Remark) -> str:
    words = remark.targets[0].exact if remark.targets else remark.words or remark.name
    return f" “{clipped(printable(' '.join(words.split())), 60)}”" if words else ""


def _placed(remark: Remark, desks: Mapping[str, _Desk], edition: Edition) -> tuple[_Desk, tuple[Span, ...]] | str:
    """The document and the places that a remark is on; otherwise a sentence why there are none."""
    own = fields_of(remark)
    if own.get("id") in {note.id.value for note in edition.annotations}:
        return f"the edition has the note {own['id']} already"
    reason = _on_no_words(remark)
    if reason:
        return reason
    if len(remark.targets) > 1 and own.get("every") != "true":
        return f"it is on {len(remark.targets)} places; a note is on one"
    near = [one for name, one in desks.items() if _is_of(remark.source, name)] or list(desks.values())
    return _place(remark, near)


def _on_no_words(remark: Remark) -> str:
    """Why a remark is on no words of a text, or says nothing about them; empty if neither is the case."""
    says = remark.words.strip() or remark.reading or remark.tags or remark.besides
    reasons = {
        "it answers another annotation and is not on words of the text": remark.is_reply,
        "it joins other annotations and is not on words of the text": remark.is_link,
        "it is on no words: only on a page, a picture or a whole document": not remark.targets,
        "it says nothing: words were marked and no more": not says,
    }
    return next((reason for reason, is_so in reasons.items() if is_so), "")


def _is_of(source: str, document: str) -> bool:
    """Whether an address is that of a document: its page, or a file named after it."""
    steps = [step for step in re.split("[/#?]", source) if step]
    return any(step == document or step.startswith(f"{document}.") for step in steps[-_STEPS:])


def _place(remark: Remark, desks: list[_Desk]) -> tuple[_Desk, tuple[Span, ...]] | str:
    found = [(desk, desk.spans(remark.targets[0].exact)) for desk in desks]
    found = [(desk, spans) for desk, spans in found if spans]
    if not found:
        hints = (nearest_words(remark.targets[0].exact, desk.document, desk.folded) for desk in desks)
        hint = next(filter(None, hints), "")
        return "its words stand in no text that it can be on" + (f"; {hint}" if hint else "")
    if len(found) > 1:
        return f"its words stand in {', '.join(desk.document.id for desk, _ in found)}; say which with --document"
    desk, spans = found[0]
    if len(remark.targets) > 1:
        return desk, spans
    one = spans[0] if len(spans) == 1 else _one_of(spans, remark.targets[0], desk, remark.source)
    if one is None:
        times = f"its words stand {len(spans)} times in {desk.document.id}"
        return f"{times}, and what is given around them does not tell which is meant"
    if desk.document.paragraph_at(one.start) is None:
        return "its words are the website's and not the text's"
    return desk, (one,)


def _one_of(spans: tuple[Span, ...], target: Target, desk: _Desk, source: str) -> Span | None:
    """The one place that the context of the words, on both sides or one, or the character offset identifies."""
    contexts = [(target.prefix, target.suffix), (target.prefix, ""), ("", target.suffix)]
    for prefix, suffix in contexts:
        found = match_quote(desk.folded, target.exact, prefix, suffix) if (prefix + suffix).strip() else ()
        if len(found) == 1:
            return found[0]
    if target.start is None or (source and not source.endswith(".txt")):
        return None  # the offset was counted in a page, not in the text
    at = {len(desk.text[: one.start].encode("utf-16-le")) // 2: one for one in spans}
    points = {one.start: one for one in spans}
    candidates = {one for one in (at.get(target.start), points.get(target.start)) if one is not None}
    return candidates.pop() if len(candidates) == 1 else None


def _entry(remark: Remark, desk: _Desk, spans: tuple[Span, ...], edition: Edition, taken: set[str]) -> str:
    """The YAML of a proposal, checked by the edition's own parser; or a sentence why there can be none."""
    own = fields_of(remark)
    note_id = next(free_ids(own.get("id") or slug(spans[0].of(desk.text)), frozenset(taken)))
    known = [*(one.id for one in edition.contributors), SOURCE]
    by = [one for one in own.get("by", "").split("\n") if one in known] or known[:1]
    note = NoteFields(
        note_id,
        own.get("kind", "explanatory"),
        _quote(desk, spans[0], is_every=own.get("every") == "true"),
        _body(remark),
        own.get("certainty", "low"),
        ", ".join(by),
        own.get("category", ""),
        own.get("severity", ""),
        remark.reading or "",
        versions=versions_of(own),
    )
    entry = note_yaml(note, tuple(_about(remark))) + "".join(lines_besides(own, known))
    read = parse_annotations(Source("proposal", entry, ""), desk.document.id, known)
    if len(read.value) != 1 or read.has_errors:
        return "no note can be made of it: " + "; ".join(one.message for one in read.diagnostics)
    taken.add(note_id)
    return entry


def _quote(desk: _Desk, span: Span, *, is_every: bool) -> Quote:
    """The selector of some words; without context if every occurrence is meant."""
    if is_every:
        return Quote(span.of(desk.text), "", "")
    return describe_quote(desk.text, desk.folded, span)


def _body(remark: Remark) -> str:
    if remark.words.strip():
        return remark.words if remark.is_markdown else _as_markdown(remark.words)
    said = [*(f"tagged {tag}" for tag in remark.tags), *remark.besides]
    return _as_markdown("; ".join(said) or "A reading is proposed.")


def _as_markdown(words: str) -> str:
    """Plain words as paragraphs, with everything escaped that Markdown would read as markup."""
    paragraphs = (" ".join(one.split()) for one in _BLANK_LINE.split(words))
    return "\n\n".join(escaped(one) for one in paragraphs if one)


def _about(remark: Remark) -> Iterator[str]:
    """Lines of comment: author, date and name of the annotation, and what has no field in a note."""
    said = [part for part in (remark.by, remark.date, remark.name) if part]
    yield clipped(printable(", ".join(said) or "nobody is named"), 300)
    if not fields_of(remark):
        yield from (clipped(printable(one), 300) for one in (*(f"tag: {tag}" for tag in remark.tags), *remark.besides))
