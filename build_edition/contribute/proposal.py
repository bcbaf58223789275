"""Turn an issue made with the form *Propose a note* into the YAML file of the note.

In: the JSON that GitHub stores for an issue (or for an event about one), and the edition. Out: a `Proposal`: one file
below `sources/DOC/annotations/`, a commit message and a reply. Promises: the content of the issue is treated as text
and never as a path, a YAML key or a command; words that do not occur exactly once are a diagnostic at the line of the
issue; the entry is parsed by the edition's own parser before it is returned.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from build_edition.anchor.describe import Quote, describe_quote
from build_edition.anchor.notes import nearest_words
from build_edition.contribute.note_yaml import NoteFields, note_yaml
from build_edition.contribute.pasted import page_as_shown, spans_meant
from build_edition.contribute.quote import free_ids, slug
from build_edition.contribute.templates import EVERY_PLACE, PLACES
from build_edition.diagnostics.findings import Diagnostic, Findings, Result, diagnose
from build_edition.ground.fold import fold_without
from build_edition.ground.places import Place
from build_edition.ground.plain_text import clipped, printable
from build_edition.markup.escape import code_span
from build_edition.model.documents import Document
from build_edition.model.edited import Edition
from build_edition.model.sources import Source
from build_edition.sources.notes.annotations import parse_annotations
from build_edition.vocabulary.annotations import ORIGINAL_STATUSES, PROPOSABLE
from build_edition.vocabulary.mqm import NAMES, SEVERITIES
from build_edition.vocabulary.shared import CERTAINTIES

LONGEST: Final = 65_536
HEADINGS: Final[Mapping[str, str]] = {
    "document": "Document",
    "exact": "Exact words",
    "kind": "Kind",
    "body": "Note",
    "reading": "Proposed reading",
    "original": "Original wording",
    "original_status": "That wording is",
    "category": "Category",
    "severity": "Severity",
    "every": "Places",
    "certainty": "Certainty",
    "name": "Your name",
    "orcid": "Your ORCID",
}
_REQUIRED: Final = ("document", "exact", "kind", "body", "certainty")
_CHOICES: Final[Mapping[str, tuple[str, ...]]] = {
    "kind": PROPOSABLE,
    "certainty": tuple(CERTAINTIES),
    "category": tuple(NAMES),
    "severity": tuple(SEVERITIES),
    "original_status": ORIGINAL_STATUSES,
    "every": PLACES,
}
_OF_DEFECTS: Final = ("reading", "original", "category", "severity")
_NONE: Final = ("_No response_", "None", "")
_LOGIN = re.compile(r"[A-Za-z0-9](?:-?[A-Za-z0-9])*(?:\[bot\])?")
_ORCID = re.compile(r"(?:https://orcid\.org/)?(\d{4}-\d{4}-\d{4}-\d{3}[\dX])")
_CONTROL = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]"
)


class NotAnIssueError(ValueError):
    """The JSON is not a GitHub issue."""


@dataclass(frozen=True, slots=True)
class Issue:
    """An issue as GitHub stores it: number, body, login and id of its author."""

    number: int
    body: str
    login: str
    author: int

    @property
    def path(self) -> str:
        """The name of the issue as a source, for diagnostics."""
        return f"issue-{self.number}"


@dataclass(frozen=True, slots=True)
class Answer:
    """What was entered under one heading of the form, and where it begins."""

    words: str
    place: Place


@dataclass(frozen=True, slots=True)
class Proposal:
    """A file to write (POSIX path from the edition's root), a commit message, a reply in Markdown."""

    path: str
    content: str
    message: str
    reply: str


def parse_issue(text: str) -> Issue:
    """The issue in a JSON text; raises NotAnIssueError if it holds none."""
    try:
        event = json.loads(text)
        issue = event.get("issue", event)
        number, body, user = issue["number"], issue.get("body") or "", issue["user"]
        login, author = user["login"], user["id"]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise NotAnIssueError from error
    is_one = isinstance(body, str) and isinstance(login, str) and _LOGIN.fullmatch(login) is not None
    if not is_one or type(number) is not int or type(author) is not int:
        raise NotAnIssueError
    return Issue(number, body[:LONGEST], login, author)


def answers(issue: Issue) -> Mapping[str, Answer]:
    """The answer under each heading of the form, by field.

    The form always writes every heading, in a fixed order. Therefore the headings before the note are searched for from
    the top and those after it from the end, so that a line `### Certainty` inside a note remains part of the note.
    """
    lines = issue.body.splitlines()
    starts = _starts(lines)
    names = sorted(starts, key=lambda name: starts[name])
    ends = [*(starts[name] for name in names), len(lines)][1:]
    return {name: _answer(lines, starts[name] + 1, end, issue.path) for name, end in zip(names, ends, strict=True)}


def _starts(lines: list[str]) -> dict[str, int]:
    """The index of the line of each heading."""
    found: dict[str, int] = {}
    names = list(HEADINGS)
    split = names.index("body") + 1
    at = 0
    for name in names[:split]:
        here = next((i for i in range(at, len(lines)) if _is_heading(lines[i], name)), None)
        if here is not None:
            found[name], at = here, here + 1
    end = len(lines)
    for name in reversed(names[split:]):
        here = next((i for i in range(end - 1, at - 1, -1) if _is_heading(lines[i], name)), None)
        if here is not None:
            found[name] = end = here
    return found


def _is_heading(line: str, name: str) -> bool:
    return line.startswith("### ") and line[4:].strip() == HEADINGS[name]


def _answer(lines: list[str], start: int, end: int, path: str) -> Answer:
    """The text of some lines, without invisible control characters, and where it begins."""
    first = next((at for at in range(start, end) if lines[at].strip()), start)
    words = _CONTROL.sub("", "\n".join(lines[start:end])).strip()
    return Answer("" if words in _NONE else words, Place(path, first + 1))


def proposal(issue: Issue, edition: Edition) -> Result[Proposal | None]:
    """The note that the issue proposes, ready to be written; None, with diagnostics, if none can be made."""
    findings = Findings()
    given = answers(issue)
    findings.add(_missing(issue, given))
    findings.add(_unknown(given))
    document = next((one for one in edition.documents if one.id == _words(given, "document")), None)
    if document is None and _words(given, "document"):
        hint = "name one of " + ", ".join(one.id for one in edition.documents)
        wrong = given["document"]
        findings.add([diagnose("N022", wrong.place, hint=hint, id=clipped(wrong.words))])
    if document is None or findings.all:
        return Result(None, findings.all)
    found = findings.keep(_found(document, given, page_as_shown(edition, document.id)))
    if found is None:
        return Result(None, findings.all)
    made = _made(issue, edition, document, found, given)
    read = parse_annotations(Source(made.path, made.content, ""), document.id, [one.id for one in edition.contributors])
    findings.add(read.diagnostics)
    return Result(made if len(read.value) == 1 and not read.has_errors else None, findings.all)


def refusal(issue: Issue, found: tuple[Diagnostic, ...]) -> str:
    """The reply to the contributor if no note could be made: each finding in a code span, with its hint."""
    lines = [f"- {_code(one.message)}" + (f"; {_code(one.hint)}" if one.hint else "") for one in found]
    return "\n".join(
        [
            f"Thank you, @{issue.login}. No note could be made of this yet:",
            "",
            *lines,
            "",
            "Edit the issue; an editor takes its label off and puts it on again, and it is tried once more.",
            "",
        ]
    )


def _words(given: Mapping[str, Answer], name: str) -> str:
    return given[name].words if name in given else ""


def _missing(issue: Issue, given: Mapping[str, Answer]) -> Iterator[Diagnostic]:
    """A diagnostic for each required field that is empty."""
    is_defect = _words(given, "kind") in ("translation", "textual")
    for name in (*_REQUIRED, *(("category", "severity") if is_defect else ())):
        if not _words(given, name):
            place = given[name].place if name in given else Place(issue.path)
            yield diagnose("N007", place, what="the issue", key=HEADINGS[name])


def _unknown(given: Mapping[str, Answer]) -> Iterator[Diagnostic]:
    """A diagnostic for each answer that the form does not offer."""
    for name, allowed in _CHOICES.items():
        words = _words(given, name)
        if words and words not in allowed:
            yield diagnose("N009", given[name].place, key=HEADINGS[name], value=clipped(words))


def _found(document: Document, given: Mapping[str, Answer], html: str) -> Result[Quote | None]:
    """The selector of the words; no match or several are reported as for any note, unless every place is meant."""
    answer = given["exact"]
    folded = fold_without(document.source.text, document.left_out)
    spans = spans_meant(answer.words, document, folded, html)
    words = f"“{clipped(answer.words)}”"
    if not spans:
        hint = nearest_words(answer.words, document, folded)
        return Result(None, (diagnose("A101", answer.place, hint=hint, exact=words, document=document.id),))
    if len(spans) > 1 and _words(given, "every") == EVERY_PLACE:
        return Result(Quote(spans[0].of(document.source.text), "", ""))
    if len(spans) > 1:
        hint = (
            "give a few more of the words around them, so that they stand only once in the text; or choose "
            f"“{EVERY_PLACE}” under “{HEADINGS['every']}”"
        )
        found = diagnose("A102", answer.place, hint=hint, exact=words, count=len(spans), document=document.id)
        return Result(None, (found,))
    return Result(describe_quote(document.source.text, folded, spans[0]))


def _made(issue: Issue, edition: Edition, document: Document, found: Quote, given: Mapping[str, Answer]) -> Proposal:
    taken = frozenset(note.id.value for note in edition.annotations)
    note_id = next(free_ids(slug(found.exact), taken))
    path = f"{document.folder}/annotations/proposal-{issue.number}.yml"
    content = _entry(issue, edition, note_id, found, given)
    co_author = f"{issue.login} <{issue.author}+{issue.login}@users.noreply.github.com>"
    message = f"Propose the note {note_id}\n\nCloses #{issue.number}.\n\nCo-authored-by: {co_author}\n"
    reply = (
        f"Proposed by @{issue.login} in #{issue.number}, on these words of `{document.id}`:\n\n"
        f"> {_code(found.exact)}\n\nThe note is `{note_id}` in `{path}`. Closes #{issue.number}.\n" + _left_out(given)
    )
    return Proposal(path, content, message, reply)


def _left_out(given: Mapping[str, Answer]) -> str:
    """A sentence about answers that an explanatory note has no fields for; empty if there are none."""
    said = [HEADINGS[name] for name in _OF_DEFECTS if _words(given, name)]
    if _words(given, "kind") != "explanatory" or not said:
        return ""
    return f"\nLeft out, since only a note on the translation or the text has it: {', '.join(said)}.\n"


def _entry(issue: Issue, edition: Edition, note_id: str, found: Quote, given: Mapping[str, Answer]) -> str:
    """The content of the file: a comment that says who proposed the note, and its entry."""
    name = " ".join(_words(given, "name").split())
    orcid = _ORCID.fullmatch(_words(given, "orcid"))
    said = ", ".join(part for part in (name, orcid[1] if orcid else "") if part)
    proposed = f"Proposed by {issue.login} in issue {issue.number}"
    keys = ("kind", "body", "certainty", *_OF_DEFECTS)
    answered: dict[str, Any] = {key: _words(given, key) for key in keys}
    if answered["original"]:
        answered["original_status"] = _words(given, "original_status") or "reconstructed"
    if not (found.prefix or found.suffix) and _words(given, "every") == EVERY_PLACE:
        answered["every"] = "true"
    by = _contributor(edition, name, orcid[1] if orcid else "")
    note = NoteFields(id=note_id, target=found, by=by, **answered)
    return note_yaml(note, (f"{proposed}: {clipped(printable(said), 120)}" if said else proposed,))


def _contributor(edition: Edition, name: str, orcid: str) -> str:
    """The id of the contributor with this ORCID or name; otherwise of the first one, who accepts the note."""
    known = [one for one in edition.contributors if (orcid and orcid in one.orcid) or (name and one.name == name)]
    return next((one.id for one in (*known, *edition.contributors)), "editors")


def _code(words: str) -> str:
    return code_span(printable(words), 300)
