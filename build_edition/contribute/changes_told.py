"""Describe changes in words: the sentences that the page, the summary of a workflow and the JSON output share.

In: a review. Out: what a reviewer wants to know in ten seconds; Markdown; JSON. Promises: everything from the sources
is put in code spans of Markdown and in strings of JSON; every finding is given with its place, its sentence and its
hint.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from build_edition.diagnostics.findings import Diagnostic
from build_edition.ground.places import Place
from build_edition.markup.escape import code_span
from build_edition.measures.change import KINDS, Action, Change, Review, counts
from build_edition.words.language import ENGLISH, Words, capital
from build_edition.words.phrases import phrase

_ACTIONS: Final[Mapping[Action, str]] = {
    "removed": phrase("removed: {thing}"),
    "changed": phrase("changed: {thing}"),
    "added": phrase("added: {thing}"),
}
_COUNTS: Final[Mapping[Action, str]] = {
    "removed": phrase("{number} removed"),
    "changed": phrase("{number} changed"),
    "added": phrase("{number} added"),
}
_KINDS: Final[Mapping[str, str]] = {
    "text": phrase("text {name}"),
    "document": phrase("document {name}"),
    "note": phrase("note {name}"),
    "parallel": phrase("parallel {name}"),
    "register entry": phrase("register entry {name}"),
    "introduction": phrase("introduction {name}"),
    "edition": phrase("edition {name}"),
}
_GROUPS: Final[Mapping[str, str]] = {
    "text": phrase("Texts: {counted}"),
    "document": phrase("Documents: {counted}"),
    "note": phrase("Notes: {counted}"),
    "parallel": phrase("Parallels: {counted}"),
    "register entry": phrase("Register entries: {counted}"),
    "introduction": phrase("Introductions: {counted}"),
    "edition": phrase("What the edition says of itself: {counted}"),
}
READING: Final = phrase("changes the reading text")
UNREAD: Final = {
    "after": phrase("It is in its file but can no longer be read; the error is shown below."),
    "before": phrase("It was in its file before but could not be read."),
}
_FEW: Final = 60


@dataclass(frozen=True, slots=True)
class Sides:
    """The names of the two editions, the language of the report, and the address of a place in the new files."""

    before: str
    after: str
    words: Words = ENGLISH
    address: Callable[[Place], str] = lambda _: ""


def in_words(found: Sequence[Change], words: Words = ENGLISH) -> str:
    """How many were removed, changed and added, and how many touch a reading text: one sentence."""
    if not found:
        return words.say("nothing changes")
    counted = ", ".join(words.say(_COUNTS[action], number=number) for action, number in counts(found).items())
    number = sum(1 for one in found if one.changes_reading_text)
    reading = words.many(number, "{n} change of a reading text", "{n} changes of a reading text")
    return f"{counted}; {reading}" if number else counted


def verdict(found: Review, words: Words = ENGLISH) -> str:
    """Whether the edition can be published, and how many new problems there are: one sentence."""
    errors = sum(1 for one in (*found.new, *found.known) if one.is_error)
    new = sum(1 for one in found.new if not one.is_error)
    if errors:
        return words.many(errors, "It cannot be published: {n} error.", "It cannot be published: {n} errors.")
    if new:
        return words.many(new, "It can be published; {n} new warning.", "It can be published; {n} new warnings.")
    return words.say("It can be published; nothing new is wrong.")


def at_a_glance(found: Review, words: Words = ENGLISH) -> Iterator[str]:
    """The number of changes of each kind, one line each, and how the reading text is affected."""
    for kind in KINDS:
        these = [one for one in found.changes if one.kind == kind]
        if these:
            counted = ((_COUNTS[action], number) for action, number in counts(these).items() if number)
            yield words.say(_GROUPS[kind], counted=", ".join(words.say(how, number=number) for how, number in counted))
    places = list(dict.fromkeys(one.where or one.name for one in found.changes if one.changes_reading_text))
    if places:
        yield words.say("The reading text changes: {places}", places=_first_of(places, words))
    notes = [one.name for one in found.changes if not one.says_its_source]
    if notes:
        yield words.say("Notes that do not say what they rest on: {notes}", notes=_first_of(notes, words))


def _first_of(names: Sequence[str], words: Words) -> str:
    """The first five names; an ellipsis stands for the others."""
    return words.listed(names[:5]) + (" …" if len(names) > 5 else "")  # noqa: PLR2004


def named(words: Words, one: Change, name: str) -> str:
    """An action and its object, with the name formatted by the caller."""
    return words.say(_ACTIONS[one.action], thing=words.say(_KINDS[one.kind], name=name))


def thing(words: Words, one: Change, name: str) -> str:
    """What it is that changed, with the name formatted by the caller."""
    return words.say(_KINDS[one.kind], name=name)


def as_markdown(found: Review, sides: Sides) -> str:
    """What a reviewer reads first, as Markdown for the page of a workflow; text from the sources is in code spans."""
    words = sides.words
    lines = [
        f"## {words.say('What changes')}",
        "",
        f"**{verdict(found, words)}** {capital(in_words(found.changes, words))}.",
        "",
    ]
    lines += [f"- {line}" for line in _coded(found, words)]
    lines += ["", *(line for one in found.changes[:_FEW] for line in _in_markdown(sides, one))]
    if len(found.changes) > _FEW:
        left = len(found.changes) - _FEW
        lines.append("- " + words.many(left, "and {n} more; see the page", "and {n} more; see the page"))
    for head, said in groups(found, words):
        lines += ["", f"### {head}", "", *(f"- {_finding(sides, one)}" for one in said[:_FEW])]
    return "\n".join([*lines, ""])


def groups(found: Review, words: Words) -> Iterator[tuple[str, tuple[Diagnostic, ...]]]:
    """The findings that do not belong to any change, with their headings."""
    if found.elsewhere:
        yield words.say("New, beside none of the changes"), found.elsewhere
    if found.known:
        yield words.say("Known from before"), found.known
    if found.gone:
        yield words.say("No longer found"), found.gone


def _coded(found: Review, words: Words) -> Iterator[str]:
    """The lines at a glance, with names as code spans."""
    plain = Review(tuple(_with_code(one) for one in found.changes))
    yield from at_a_glance(plain, words)


def _with_code(one: Change) -> Change:
    """A change whose name and place are code spans, limited to what is shown at a glance."""
    return replace(one, name=_code(one.name), where=_code(one.where or one.name))


def _in_markdown(sides: Sides, one: Change) -> Iterator[str]:
    words = sides.words
    flag = f" **{words.say(READING)}**" if one.changes_reading_text else ""
    at = words.say("at {place}", place=_code(one.where)) if one.where and one.where != one.name else ""
    what = ", ".join(field.name for field in one.fields) if one.action == "changed" else ""
    parts = (named(words, one, _code(one.name)), f" {at}" if at else "", f": {_code(what)}" if what else "", flag)
    yield "- " + "".join(parts)
    yield from (f"  - {_finding(sides, found)}" for found in one.findings)


def _finding(sides: Sides, one: Diagnostic) -> str:
    words = sides.words
    address = sides.address(one.place)
    place = f"[{_code(str(one.place))}]({address})" if address else _code(str(one.place))
    hint = f" {words.say('Hint: {hint}', hint=_code(one.hint))}" if one.hint else ""
    return f"{place} {words.say(one.severity)} {_code(one.code)} {_code(one.message)}{hint}"


def _code(words: str) -> str:
    return code_span(words, 150)


def as_json(found: Review, sides: Sides) -> str:
    """Everything that changes and every finding, for another program."""
    told = {
        "before": sides.before,
        "after": sides.after,
        "summary": {"verdict": verdict(found), **_counted(found)},
        "changes": [_change(one) for one in found.changes],
        "elsewhere": [_diagnostic(one) for one in found.elsewhere],
        "known": [_diagnostic(one) for one in found.known],
        "gone": [_diagnostic(one) for one in found.gone],
    }
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def _counted(found: Review) -> dict[str, int]:
    return {str(action): number for action, number in counts(found.changes).items()}


def _change(one: Change) -> dict[str, object]:
    return {
        "action": one.action,
        "kind": one.kind,
        "name": one.name,
        "where": one.where,
        "path": one.place.path if one.place else "",
        "line": one.place.line if one.place else 0,
        "words": one.words,
        "changes_reading_text": one.changes_reading_text,
        "says_its_source": one.says_its_source,
        "unread": one.unread,
        "fields": [{"name": f.name, "before": f.before.words, "after": f.after.words} for f in one.fields],
        "lines": [{"before": line.before, "after": line.after, "was": line.was, "now": line.now} for line in one.lines],
        "findings": [_diagnostic(found) for found in one.findings],
    }


def _diagnostic(one: Diagnostic) -> dict[str, object]:
    place = one.place
    return {
        "code": one.code,
        "severity": one.severity,
        "path": place.path,
        "line": place.line,
        "column": place.column,
        "message": one.message,
        "hint": one.hint,
    }
