"""`Reference` → a citation in a CSL style: the entry of the bibliography or the note, and the citation in the text.

In: CSL items, a style, and the reference of each. Out: for each the HTML of a citation, with slots for what only the
reader's browser knows.

Promises: one run of the citation processor for all of them, and each reads as if it were alone; whatever a style omits
(the version, the quality of the text, the place, the address, the day of access) is appended in words, so that every
citation is honest.
"""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any, Final, cast

import lxml.html
from lxml.html import HtmlElement

from build_edition.exports.citations import (
    ADDRESS,
    DAY,
    LOCATOR,
    MONTH,
    MONTH_NAME,
    SEEN,
    SHORT_MONTH,
    YEAR,
    Reference,
    in_its_language,
)
from build_edition.exports.pandoc_tree import CITED, SLOT_OF_ADDRESS, rich, tree_of
from build_edition.ground.pandoc import run_pandoc
from build_edition.markup.cite import locale_of
from build_edition.markup.style_language import in_language, with_months
from build_edition.model.shared import Style
from build_edition.vocabulary.citation_styles import UnusableStyleError
from build_edition.words.language import Words

_MONTH: Final = r"(?P<month>0?9|[^\W\d_]+\.?)"
_BEFORE: Final = re.compile(rf"(?:(?P<first>27)\D{{1,3}}?)?{_MONTH}[^\d\[]{{1,3}}?(?:(?P<day>27)\D{{1,3}}?)?$")
_BEHIND: Final = re.compile(rf"\D{{1,3}}?{_MONTH}\D{{1,3}}?(?P<day>27)")
_NEAR: Final = 60  # how many characters before a year its day and month may be
_YEARS: Final = range(4321, 9999)  # candidates for a placeholder of the year of access


@dataclass(frozen=True, slots=True)
class Styled:
    """A citation of a whole document and of a place in it, as HTML; and in-text citations, if the style has them."""

    whole: str
    in_place: str
    in_text: str = ""
    in_text_in_place: str = ""


def in_style(items: Sequence[Mapping[str, Any]], style: Style, words: Words) -> tuple[Styled, ...]:
    """Each CSL item in a style, in order; raises UnusableStyleError if the processor rejects the style."""
    if not items:
        return ()
    year = _unused_year(items)
    tree = _run([_accessed_in(year, one) for one in items], style, words)
    cited = [_rich(one, year) for one in cast("list[HtmlElement]", tree.xpath(f"//div[@class='{CITED}']"))]
    named = ((str(one.get("id")).removeprefix("ref-"), one) for one in tree.find_class("csl-entry"))
    entries = {name: _rich(_entry(one), year) for name, one in named}
    return tuple(
        _styled(style, (entries.get(f"w{at}", ""), cited[2 * at], cited[2 * at + 1])) for at in range(len(items))
    )


def _unused_year(items: Sequence[Mapping[str, Any]]) -> str:
    """A year that occurs in no item, so that wherever it occurs in a citation, it is that of the day of access."""
    said = json.dumps([{**one, "accessed": None} for one in items])
    return next((year for year in map(str, _YEARS) if year not in said), str(_YEARS[0]))


def _accessed_in(year: str, item: Mapping[str, Any]) -> Mapping[str, Any]:
    """An item whose day of access is in the given year."""
    seen = item.get("accessed", {}).get("date-parts")
    return {**item, "accessed": {"date-parts": [[int(year), *seen[0][1:]]]}} if seen else item


def honest(html: str, reference: Reference, *, is_place: bool) -> str:
    """The citation, followed in words by what it omits of version, quality, place, address and day.

    Titles and names in a language other than the page's are marked with it.
    """
    spoken = in_its_language(html, escape(reference.title, quote=False), reference)
    return " ".join(
        (_ended(spoken), *(f"{escape(one, quote=False)}" for one in _omitted(html, reference, is_place=is_place)))
    )


def _run(works: Sequence[Mapping[str, Any]], style: Style, words: Words) -> HtmlElement:
    kinds = "wp" if style.has_notes else "ww"  # a second note on the same work would be a short one
    items = [{**one, "id": f"{kind}{at}"} for at, one in enumerate(works) for kind in sorted(set(kinds))]
    cited = [
        (f"{kind}{at}", place) for at in range(len(works)) for kind, place in zip(kinds, ("", LOCATOR), strict=True)
    ]
    question = tree_of(items, cited, has_list=not style.has_notes, locale=style.locale or locale_of(words))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "style.csl"
        path.write_text(style.xml if style.locale else in_language(style.xml, words), encoding="utf-8")
        ran = run_pandoc(question, "-f", "json", "-t", "html", "--citeproc", f"--csl={path}")
    if ran.returncode:
        raise UnusableStyleError(f"the citation processor refuses it: {' '.join(ran.stderr.split())[:200]}")
    return cast("HtmlElement", lxml.html.document_fromstring(f"<body>{with_months(ran.stdout, words)}</body>"))


def _styled(style: Style, found: tuple[str, str, str]) -> Styled:
    entry, whole, place = found
    if style.has_notes:
        return Styled(whole, place)
    has_words = re.search(r"[^\W\d_]", re.sub(r"<[^>]*>", "", whole)) is not None
    return Styled(entry, entry, whole, place) if has_words else Styled(entry, entry)


def _omitted(html: str, reference: Reference, *, is_place: bool) -> Iterator[str]:
    words = reference.words
    if is_place and LOCATOR not in html:
        yield words.say("Place cited: {place}", place=LOCATOR) + "."
    if escape(reference.version, quote=False) not in html:
        yield words.say("Version {version}.", version=reference.version)
    yield reference.note
    if not any(slot in html for slot in (SEEN, DAY)):
        yield words.say("Accessed {date}.", date=SEEN)
    if ADDRESS not in html:
        yield ADDRESS


def _ended(html: str) -> str:
    """The citation as a complete sentence; no full stop after an address."""
    words = re.sub(r"<[^>]*>", "", html).rstrip()
    return html if words.endswith((".", "?", "!", "。", ADDRESS, ")")) else f"{html}."


def _entry(one: HtmlElement) -> HtmlElement:
    """A bibliography entry without its number."""
    right = one.find_class("csl-right-inline")
    return cast("HtmlElement", right[0]) if right else one


def _rich(element: HtmlElement, year: str) -> str:
    """A citation with slots in place of the placeholder values."""
    return _dated(rich(element).replace(SLOT_OF_ADDRESS, ADDRESS), year)


def _dated(html: str, year: str) -> str:
    """The placeholder for the day of access, replaced by slots in the order and form of the style."""
    for one in re.finditer(year, html):
        at, end = one.span()
        found = _BEFORE.search(html, max(at - _NEAR, 0), at) or _BEHIND.match(html, end)
        if found is not None:
            html = _with_slots(html, found)
            break
    return html.replace(year, YEAR)  # also a year without a day, which a style may derive from the date


def _with_slots(html: str, found: re.Match[str]) -> str:
    """A citation with slots for the day and the month that were found in it."""
    slots = {"first": DAY, "day": DAY, "month": _month(found["month"])}
    spans = sorted((*found.span(name), slot) for name, slot in slots.items() if name in found.re.groupindex)
    for first, last, slot in reversed(spans):
        if first >= 0:
            html = html[:first] + slot + html[last:]
    return html


def _month(said: str) -> str:
    """The slot for the form in which a style prints September."""
    if said in ("9", "09"):
        return MONTH
    return SHORT_MONTH if len(said) <= len("Sept.") else MONTH_NAME
