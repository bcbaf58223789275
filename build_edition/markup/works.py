"""The works of a bibliography → CSL-JSON items for the citation processor.

In: a bibliography, BibTeX or CSL-JSON. Out: an item for each key. Promises: titles are printed as written,
whatever the style does with capitals; a letter or another archival item keeps its archive and shelfmark; a date
that CSL's date parts cannot express is given in words.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from build_edition.ground.dates import in_words
from build_edition.ground.edtf import is_edtf
from build_edition.ground.languages import code_of
from build_edition.ground.pandoc import run_pandoc
from build_edition.ground.programs import ProgramFailedError
from build_edition.markup.recipients import with_recipients
from build_edition.model.annotations import Bibliography, Work
from build_edition.words.language import Words

Item = Mapping[str, Any]
_TITLES: Final = (
    "title", "title-short", "container-title", "container-title-short", "collection-title", "original-title",
    "reviewed-title", "volume-title", "event-title",
)  # fmt: skip
_ARCHIVES: Final = ("archive", "repository", "library")
_SHELFMARKS: Final = ("archivelocation", "shelfmark", "callnumber")
# styles omit letters from a list of works and drop the day of works without a type; documents avoid both
_PAPER: Final = "document"
_PAPERS: Final = ("", _PAPER, "manuscript", "personal_communication")
_BRACES: Final = str.maketrans({"\ufdd0": "{", "\ufdd1": "}"})
_MOST_BROKEN: Final = 10  # entries that the processor may refuse: each costs another run
_LINE: Final = re.compile(r"line (\d+)")
_RANGE: Final = re.compile(r"(\d{4})\s*[-–—]+\s*(\d{4})")
_HYPHEN: Final = re.compile(r"(?<=\w)-(?=\w)")
_IN_FIGURES: Final = re.compile(r"\d{4}(?:-\d\d){0,2}")
_UNTOLD: Final = re.compile(r"[?~%]|^/|/$")
# where letters are left out before or around a word: ’t, ’90s, rock ’n’ roll; no quotation begins there
_LEFT_OUT: Final = re.compile(
    r"(?<!\w)'(?=\d\ds?\b|(?:[ts]|ne[mnr]?|tis|twas)\b|n'(?!\w))|(?<=[\s’]n)'(?!\w)", re.IGNORECASE
)
_NOCASE: Final = '<span class="nocase">'
# keep a lower-case initial that a style would capitalise
_SMALL: Final = ("publisher", "archive", "number")
_REVIEWS: Final = ("review", "review-book")


def cite_items(bibliography: Bibliography, words: Words) -> tuple[dict[str, Item], dict[str, str]]:
    """An item for each work that can be read; and for the others the processor's error messages, by key."""
    keys = [key for key, work in bibliography.works.items() if work.bibtex]
    found, problems = _read(bibliography, keys)
    items = {
        key: _mended({**work.item, **found.get(key, {})}, work, words)
        for key, work in bibliography.works.items()
        if work.item or key in found
    }
    return items, problems


def _read(bibliography: Bibliography, keys: Sequence[str]) -> tuple[dict[str, Item], dict[str, str]]:
    """The items that the processor makes of the BibTeX entries, and its error messages."""
    problems: dict[str, str] = {}
    waiting = list(keys)
    while waiting and len(problems) < _MOST_BROKEN:
        lines = [*bibliography.abbreviations, *(bibliography.works[key].bibtex for key in waiting)]
        ran = run_pandoc("\n".join(lines), "-f", "biblatex", "-t", "csljson")
        if not ran.returncode:
            return _answered(ran.stdout), problems
        at = _entry_of(ran.stderr, len(bibliography.abbreviations), len(waiting))
        problems[waiting.pop(at)] = ran.stderr.partition("):")[2] or ran.stderr
    return {}, problems


def _answered(answer: str) -> dict[str, Item]:
    try:
        return {str(one["id"]): one for one in json.loads(answer.translate(_BRACES))}
    except (ValueError, TypeError, KeyError) as error:
        raise ProgramFailedError("pandoc", "it did not answer what it was asked") from error


def _entry_of(complaint: str, before: int, count: int) -> int:
    """The index of the entry that an error message refers to; each entry is on a line of its own."""
    found = _LINE.search(complaint)
    return min(max(int(found[1]) - 1 - before if found else 0, 0), count - 1)


def _mended(item: dict[str, Any], work: Work, words: Words) -> Item:
    if work.bibtex:
        language = "" if work.said.get("langid") else work.said.get("language", "")
        item |= {"language": code_of(language) or language} if language else {}
        item["archive"] = _first(work, _ARCHIVES)
        item["archive_location"] = _first(work, _SHELFMARKS)
        item["issued"] = _issued(item.get("issued", {}), work, words)
    elif "issued" in item:
        item["issued"] = _in_parts(item["issued"], words)
    item["archive"] = _place(item)
    item = with_recipients(item, work.said, words)
    if item.get("type") in (None, "", "personal_communication") and _is_paper(item):
        item["type"] = _PAPER
    _of_its_type(item, work)
    if (
        item.get("status")
        and str(item["status"]).casefold() == str(item.get("issued", {}).get("literal", "")).casefold()
    ):
        del item["status"]  # what is forthcoming, and has no other date
    if "event" in item:  # its former name, by which no style looks for it
        item.setdefault("event-title", item.pop("event"))
    small = _SMALL if item.get("type") != "webpage" else ()  # what a site is called begins as the style wishes
    for name in (*_TITLES, *(one for one in small if str(item.get(one, ""))[:1].islower())):
        if isinstance(item.get(name), str):
            item[name] = _as_written(item[name])
    return {name: value for name, value in item.items() if value not in ("", {})}


def _is_paper(item: Item) -> bool:
    """Whether an item that is a letter or has no type is a paper: it lies in an archive, or is of a day."""
    has_day = any(len(one) > 1 for one in item.get("issued", {}).get("date-parts", ()))
    return bool(item.get("type") or item["archive"] or has_day)


def _place(item: dict[str, Any]) -> str:
    """Where a paper lies: archive, shelfmark, and its leaves, which no style prints."""
    place = [item.pop("archive", ""), item.pop("archive_location", "") or item.pop("call-number", "")]
    if any(place) and item.get("type", "") in _PAPERS and not item.get("container-title"):
        place.append(_HYPHEN.sub("–", str(item.pop("page", ""))))
    return ", ".join(str(one) for one in place if one)


def _of_its_type(item: dict[str, Any], work: Work) -> None:
    """Remove types and roles with which a style would print something that nobody wrote."""
    if item.get("type") in _REVIEWS and not any(name.startswith("reviewed-") for name in item):
        item["type"] = "article-journal"  # as a review its title would get the prefix “Review of”
    elif item.get("type") == "legislation" and item.get("number") and not item.get("container-title"):
        item["type"] = _PAPER  # it would be formatted as a law of the United States
    if work.said.get("editortype") == "compiler" and "editor" in item:
        item["compiler"] = item.pop("editor")


def as_paper(item: Item) -> Item:
    """The item as a document, for a style that cannot print works of its type."""
    return {**item, "type": _PAPER}


def _first(work: Work, names: Sequence[str]) -> str:
    return next((work.said[name] for name in names if work.said.get(name)), "")


def _as_written(title: str) -> str:
    """The title, its capitals safe from the style."""
    title = _LEFT_OUT.sub("’", title)
    return title if title.startswith(_NOCASE) and title.count("<span") == 1 else f"{_NOCASE}{title}</span>"


def _issued(found: Item, work: Work, words: Words) -> Item:
    """The date as CSL date parts where possible, else in words or as written."""
    year = work.said.get("year", "")
    written = work.said.get("date") or year
    span = _RANGE.fullmatch(written)
    if span is not None:
        return {"date-parts": [[int(span[1])], [int(span[2])]]}
    is_plain = re.fullmatch(r"-?\d{1,4}", year) or not year
    is_whole = is_plain if not work.said.get("date") else _is_told(written)
    if any(found.get("date-parts", ())) and is_whole:
        return found
    if not written:
        return found
    return {"literal": in_words(written, words) if is_edtf(written) else written}


def _in_parts(issued: Any, words: Words) -> Item:  # noqa: ANN401 - any value of JSON
    """A date of CSL-JSON that is one string, as one reads it; one in parts as it is."""
    written = str(issued.get("edtf") or issued.get("raw") or "") if isinstance(issued, dict) else str(issued)
    if not written:
        return issued if isinstance(issued, dict) else {}
    if _IN_FIGURES.fullmatch(written) and is_edtf(written):
        return {"date-parts": [[int(part) for part in written.split("-")]]}
    return {"literal": in_words(written, words) if is_edtf(written) else written}


def _is_told(date: str) -> bool:
    """Whether the processor says all of a date: it knows no doubt, and no beginning or end that is not known."""
    return is_edtf(date) and not _UNTOLD.search(date)
