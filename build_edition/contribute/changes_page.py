"""What changed between two editions, as one page of HTML and as a short Markdown summary.

In: changes in their order, diagnostics of both editions, and the renderer the
edition is published with. Out: a self-contained page (no script, no request to
anywhere, light and dark, printable) and a summary for the page of a workflow.
Promises: whatever the sources say is words here; nothing of it runs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

from lxml.html.diff import htmldiff

from build_edition.diagnostics.findings import Diagnostic
from build_edition.markup.escape import code_span
from build_edition.markup.limits import LONGEST_PAGE, beyond_limit
from build_edition.markup.render import NotRenderedError, Renderer
from build_edition.markup.sanitize import sanitize
from build_edition.measures.differences import ACTIONS, Action, Change, Field, Line, Said, counts
from build_edition.words.language import ENGLISH, Words, capital
from build_edition.words.phrases import phrase

_HEADS: Final[Mapping[Action, str]] = {
    "removed": phrase("Removed ({number})"),
    "changed": phrase("Changed ({number})"),
    "added": phrase("Added ({number})"),
}
_READING: Final = phrase("changes the reading text")
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
_FOUND: Final[Mapping[str, str]] = {
    "before": phrase("Found in the edition before"),
    "after": phrase("Found in the edition after"),
}
_FEW: Final = 60
_STYLE: Final = """
:root { color-scheme: light dark; --ink: #1c1b19; --paper: #fffdf8; --dim: #5b5750; --rule: #cfc8ba;
  --new: #0b5c2b; --new-paper: #dff3e4; --old: #8c1d18; --old-paper: #fbe3e0; --flag: #7a4a00; }
@media (prefers-color-scheme: dark) { :root { --ink: #ece8e0; --paper: #191817; --dim: #b5aea2; --rule: #4a463f;
  --new: #9fe0b4; --new-paper: #12321d; --old: #ffb4ab; --old-paper: #431a17; --flag: #f0c074; } }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 Georgia, "Source Serif 4", serif; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; } h3 { margin: 0 0 .3rem; font-size: 1.1rem; } a { color: inherit; }
article { border-top: 1px solid var(--rule); padding: 1rem 0; }
dt { font-weight: bold; } dd { margin: 0 0 .6rem 1.2rem; } dd p { margin: .2rem 0; }
.where { color: var(--dim); } .flag { color: var(--flag); font-weight: bold; }
ins { color: var(--new); background: var(--new-paper); text-decoration: underline; }
del { color: var(--old); background: var(--old-paper); text-decoration: line-through; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: .15rem .5rem; text-align: left; vertical-align: top; } th { white-space: nowrap; }
pre, td { white-space: pre-wrap; } td.number { color: var(--dim); text-align: right; width: 3rem; }
@media print { body { max-width: none; padding: 0; font-size: 10pt; } h2, h3 { break-after: avoid; } }
"""


@dataclass(frozen=True, slots=True)
class Sides:
    """The names of the two editions, what there is to say about each, and the language to say it in."""

    before: str
    after: str
    before_diagnostics: tuple[Diagnostic, ...] = ()
    after_diagnostics: tuple[Diagnostic, ...] = ()
    words: Words = ENGLISH


def changes_page(title: str, found: Sequence[Change], sides: Sides, renderer: Renderer) -> str:
    """The whole page."""
    return "\n".join([*_head(title, sides), *_body(found, sides, renderer), "</main>", "</body>", "</html>", ""])


def changes_summary(found: Sequence[Change], sides: Sides) -> str:
    """A few lines of Markdown: how many changes, and the first of them; what the sources say is in code spans."""
    words = sides.words
    lines = [f"## {words.say('What changes')}", "", f"{capital(in_words(found, words))}.", ""]
    lines += [f"- {_named(words, one)}{_summary_of(words, one)}" for one in found[:_FEW]]
    if len(found) > _FEW:
        lines.append("- " + words.many(len(found) - _FEW, "and {n} more; see the page", "and {n} more; see the page"))
    for name, said in _diagnosed(sides):
        lines += ["", f"### {words.say(_FOUND[name])}", ""]
        lines += [f"- {_code(f'{one.place}: {one.code}')} {_code(one.message)}" for one in said[:_FEW]]
    return "\n".join([*lines, ""])


def _named(words: Words, one: Change) -> str:
    """What happened to what."""
    return words.say(_ACTIONS[one.action], thing=words.say(_KINDS[one.kind], name=_code(one.name)))


def in_words(found: Sequence[Change], words: Words = ENGLISH) -> str:
    """How many were removed, changed and added, and how many touch a reading text: one sentence."""
    if not found:
        return words.say("nothing changes")
    number = sum(1 for one in found if one.changes_reading_text)
    counted = ", ".join(words.say(_COUNTS[action], number=number) for action, number in counts(found).items())
    reading = words.many(number, "{n} change of a reading text", "{n} changes of a reading text")
    return f"{counted}; {reading}" if number else counted


def _code(words: str) -> str:
    return code_span(words, 100)


def _summary_of(words: Words, one: Change) -> str:
    at = words.say("at {place}", place=_code(one.where)) if one.where and one.where != one.name else ""
    where = f" {at}" if at else ""
    names = ", ".join(field.name for field in one.fields) if one.action == "changed" else ""
    return (
        where
        + (f": {_code(names)}" if names else "")
        + (f" **{words.say(_READING)}**" if one.changes_reading_text else "")
    )


def _head(title: str, sides: Sides) -> Iterator[str]:
    words = sides.words
    name = escape(words.say("What changes: {title}", title=title) if title else words.say("What changes"))
    yield "<!DOCTYPE html>"
    yield f'<html lang="{words.language}">'
    yield '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
    yield "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
    yield f"<title>{name}</title><style>{_STYLE}</style></head>"
    yield "<body>"
    yield "<main>"
    yield f"<h1>{name}</h1>"
    said = words.say("Before: {before}. After: {after}.", before=escape(sides.before), after=escape(sides.after))
    yield f'<p class="where">{said}</p>'


def _body(found: Sequence[Change], sides: Sides, renderer: Renderer) -> Iterator[str]:
    words = sides.words
    yield f"<p>{escape(capital(in_words(found, words)))}.</p>"
    for name, said in _diagnosed(sides):
        yield f"<section><h2>{words.say(_FOUND[name])}</h2><ul>"
        yield from (
            f"<li>{escape(f'{one.place}: {words.say(one.severity)}: {one.code}: {one.message}')}</li>" for one in said
        )
        yield "</ul></section>"
    for action in ACTIONS:
        these = [one for one in found if one.action == action]
        if these:
            yield f"<section><h2>{words.say(_HEADS[action], number=len(these))}</h2>"
            for one in these:
                yield from _article(words, one, renderer)
            yield "</section>"


def _diagnosed(sides: Sides) -> Iterator[tuple[str, tuple[Diagnostic, ...]]]:
    if sides.before_diagnostics:
        yield "before", sides.before_diagnostics
    if sides.after_diagnostics:
        yield "after", sides.after_diagnostics


def _article(words: Words, one: Change, renderer: Renderer) -> Iterator[str]:
    yield "<article>"
    yield f"<h3>{capital(words.say(_KINDS[one.kind], name=escape(one.name)))}</h3>"
    where = f'<span class="where">{escape(one.where)}</span>' if one.where else ""
    flag = f'<span class="flag">⚑ {words.say(_READING)}</span>' if one.changes_reading_text else ""
    if where or flag:
        yield f"<p>{' '.join(part for part in (where, flag) if part)}</p>"
    if one.words:
        yield f"<blockquote><p>{escape(one.words)}</p></blockquote>"
    fields = [field for field in one.fields if not _stands_above(field, one)]
    if fields:
        yield "<dl>"
        for field in fields:
            yield f"<dt>{escape(field.name)}</dt><dd>{_compared(field, renderer)}</dd>"
        yield "</dl>"
    if one.lines:
        yield from _table(words, one.lines)
    yield "</article>"


def _stands_above(field: Field, one: Change) -> bool:
    """Whether a field of something new or gone only repeats the words and the place under the heading."""
    words = (field.before.words or field.after.words) if one.action != "changed" else ""
    return bool(words) and words in (one.words, one.where.partition("#")[0])


def _compared(field: Field, renderer: Renderer) -> str:
    """Both sides of a field as one piece of HTML, words taken out and put in marked."""
    before, after = _html(field.before, renderer), _html(field.after, renderer)
    if not before or not after:
        tag, html = ("ins", after) if after else ("del", before)
        return f"<{tag}>{html}</{tag}>"
    # what the library makes of it is written anew once more, so that its care for entities is not what we rest on
    return sanitize(htmldiff(before, after))


def _html(said: Said, renderer: Renderer) -> str:
    if not said.words:
        return ""
    as_written = f"<p>{escape(said.words, quote=False)}</p>"
    if not said.is_markdown or beyond_limit(said.words, LONGEST_PAGE) is not None:
        return as_written
    try:
        return sanitize(renderer.render(said.words).html)
    except NotRenderedError:
        return as_written


def _table(words: Words, lines: Iterable[Line]) -> Iterator[str]:
    names = (words.say("Before"), words.say("After"), words.say("Line"))
    heads = "".join(f'<th scope="col">{head}</th>' for head in names)
    yield f"<table><thead><tr>{heads}</tr></thead>"
    yield "<tbody>"
    for line in lines:
        tag = "ins" if line.after else "del"
        numbers = "".join(f'<td class="number">{number or ""}</td>' for number in (line.before, line.after))
        yield f"<tr>{numbers}<td><{tag}>{escape(line.words)}</{tag}></td></tr>"
    yield "</tbody></table>"
