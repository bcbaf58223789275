"""What changed between two editions, as one page of HTML.

In: a review, and the renderer the edition is published with. Out: a self-contained page (no script, no network
requests, light and dark, printable): first what a reviewer wants to know, then every change with the findings on it,
old on the left or above, new on the right or below. Promises: everything from the sources is treated as text; nothing
in it is executed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from html import escape
from typing import Final

from build_edition.contribute.changes_told import (
    READING,
    UNREAD,
    Sides,
    at_a_glance,
    groups,
    in_words,
    named,
    thing,
    verdict,
)
from build_edition.contribute.two_sides import marked, two_sides
from build_edition.diagnostics.findings import Diagnostic
from build_edition.ground.places import Place
from build_edition.markup.render import Renderer
from build_edition.measures.change import ACTIONS, Action, Change, Field, Review
from build_edition.measures.word_changes import Line, shortened, word_pieces
from build_edition.words.language import Words, capital
from build_edition.words.phrases import phrase

_HEADS: Final[Mapping[Action, str]] = {
    "removed": phrase("Removed ({number})"),
    "changed": phrase("Changed ({number})"),
    "added": phrase("Added ({number})"),
}
_STYLE: Final = """
:root { color-scheme: light dark; --ink: #1c1b19; --paper: #fffdf8; --dim: #5b5750; --rule: #cfc8ba;
  --new: #0b5c2b; --new-paper: #dff3e4; --old: #8c1d18; --old-paper: #fbe3e0; --flag: #7a4a00; }
@media (prefers-color-scheme: dark) { :root { --ink: #ece8e0; --paper: #191817; --dim: #b5aea2; --rule: #4a463f;
  --new: #9fe0b4; --new-paper: #12321d; --old: #ffb4ab; --old-paper: #431a17; --flag: #f0c074; } }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 Georgia, "Source Serif 4", serif; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; } h3 { margin: 0 0 .3rem; font-size: 1.1rem; } a { color: inherit; }
article { border-top: 1px solid var(--rule); padding: 1rem 0; }
dt { font-weight: bold; } dd { margin: 0 0 .6rem 1.2rem; } dd p { margin: .2rem 0; }
.glance { border: 1px solid var(--rule); padding: .6rem 1rem; } .glance p { margin: 0; font-size: 1.15rem; }
.glance ul, .findings { margin: .4rem 0; padding-left: 1.2rem; }
.where, .around { color: var(--dim); } .around { font-size: .9rem; } .flag { color: var(--flag); font-weight: bold; }
.error { color: var(--old); font-weight: bold; } .warning { color: var(--flag); font-weight: bold; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1.5rem; }
.old, .new { border-left: 3px solid var(--old); padding-left: .6rem; } .new { border-color: var(--new); }
ins { color: var(--new); background: var(--new-paper); text-decoration: underline; }
del { color: var(--old); background: var(--old-paper); text-decoration: line-through; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th, td { padding: .15rem .5rem; text-align: left; vertical-align: top; }
td { white-space: pre-wrap; } .number { color: var(--dim); text-align: right; width: 3rem; }
@media (max-width: 45rem) { body { padding: .8rem; } dd { margin-left: 0; }
  .sides { grid-template-columns: 1fr; gap: .3rem; }
  table, thead, tbody, tr, td { display: block; } thead { display: none; } tr { padding: .3rem 0; }
  .number { display: inline; padding: 0 .5rem 0 0; } td:empty, .around td:nth-child(n+3) { display: none; } }
@media print { body { max-width: none; padding: 0; font-size: 10pt; } h2, h3 { break-after: avoid; } }
"""


def changes_page(title: str, found: Review, sides: Sides, renderer: Renderer) -> str:
    """The whole page."""
    return "\n".join([*_head(title, sides), *_body(found, sides, renderer), "</main>", "</body>", "</html>", ""])


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


def _body(found: Review, sides: Sides, renderer: Renderer) -> Iterator[str]:
    words = sides.words
    yield from _glance(found, words)
    for head, said in groups(found, words):
        yield f"<details{' open' if said is found.elsewhere else ''}><summary>{head} ({len(said)})</summary>"
        yield from _findings(said, sides)
        yield "</details>"
    numbered = list(enumerate(found.changes, start=1))
    for action in ACTIONS:
        these = [(number, one) for number, one in numbered if one.action == action]
        if these:
            yield f"<section><h2>{words.say(_HEADS[action], number=len(these))}</h2>"
            for number, one in these:
                yield from _article(number, one, sides, renderer)
            yield "</section>"


def _glance(found: Review, words: Words) -> Iterator[str]:
    """What a reviewer reads in ten seconds, and links to every change."""
    kind = ' class="error"' if any(one.is_error for one in (*found.new, *found.known)) else ""
    yield f'<section class="glance"><p><span{kind}>{escape(verdict(found, words))}</span>'
    yield f"{escape(capital(in_words(found.changes, words)))}.</p>"
    yield f"<ul>{''.join(f'<li>{escape(line)}</li>' for line in at_a_glance(found, words))}</ul></section>"
    if len(found.changes) > 1:
        yield f"<details open><summary>{words.say('Every change')}</summary><ol>"
        for number, one in enumerate(found.changes, start=1):
            flags = f' <span class="flag">⚑ {words.say(READING)}</span>' if one.changes_reading_text else ""
            wrong = f' <span class="error">{words.say("with an error")}</span>' if _is_wrong(one) else ""
            yield f'<li><a href="#change-{number}">{named(words, one, escape(one.name))}</a>{flags}{wrong}</li>'
        yield "</ol></details>"


def _is_wrong(one: Change) -> bool:
    return any(found.is_error for found in one.findings)


def _findings(said: Iterable[Diagnostic], sides: Sides) -> Iterator[str]:
    words = sides.words
    yield '<ul class="findings">'
    for one in said:
        hint = f"<br>{words.say('Hint: {hint}', hint=f'<code>{escape(one.hint)}</code>')}" if one.hint else ""
        kind = f'<span class="{one.severity}">{words.say(one.severity)}</span>'
        yield f"<li>{_place(one.place, sides)}: {kind}: {one.code}: {escape(one.message)}{hint}</li>"
    yield "</ul>"


def _place(place: Place, sides: Sides) -> str:
    address = sides.address(place)
    return f'<a href="{escape(address)}">{escape(str(place))}</a>' if address else escape(str(place))


def _article(number: int, one: Change, sides: Sides, renderer: Renderer) -> Iterator[str]:
    words = sides.words
    yield f'<article id="change-{number}">'
    yield f"<h3>{capital(thing(words, one, escape(one.name)))}</h3>"
    where = escape(one.where) if one.where != one.name else ""
    flag = f'<span class="flag">⚑ {words.say(READING)}</span>' if one.changes_reading_text else ""
    parts = [where, _place(one.place, sides) if one.place else "", flag]
    yield f'<p class="where">{" · ".join(part for part in parts if part)}</p>'
    if one.unread:
        yield f'<p class="error">{words.say(UNREAD[one.unread])}</p>'
    if one.findings:
        yield from _findings(one.findings, sides)
    if one.words:
        yield f"<blockquote><p>{escape(one.words)}</p></blockquote>"
    fields = [field for field in one.fields if not _stands_above(field, one)]
    if fields:
        rows = (f"<dt>{escape(field.name)}</dt><dd>{two_sides(field, renderer)}</dd>" for field in fields)
        yield f"<dl>{''.join(rows)}</dl>"
    if one.lines:
        yield from _table(words, one.lines)
    yield "</article>"


def _stands_above(field: Field, one: Change) -> bool:
    """Whether a field of something new or removed only repeats the words or the place under the heading."""
    words = (field.before.words or field.after.words) if one.action != "changed" else ""
    return bool(words) and words in (one.words, one.where.partition("#")[0])


def _table(words: Words, lines: Iterable[Line]) -> Iterator[str]:
    """Old lines on the left, new ones on the right, each with its line number."""
    heads = "".join(
        f'<th class="number" scope="col">{words.say("Line")}</th><th scope="col">{side}</th>'
        for side in (words.say("Before"), words.say("After"))
    )
    yield f"<table><thead><tr>{heads}</tr></thead>"
    yield "<tbody>"
    for line in (one for one in lines if one.was.strip() or one.now.strip() or one.was != one.now):
        pieces = shortened(word_pieces(line.was, line.now))
        sides = ((line.before, marked(pieces, "old")), (line.after, marked(pieces, "new")))
        cells = "".join(f'<td class="number">{number or ""}</td><td>{said}</td>' for number, said in sides)
        around = ' class="around"' if line.before and line.was == line.now else ""
        yield f"<tr{around}>{cells}</tr>"
    yield "</tbody></table>"
