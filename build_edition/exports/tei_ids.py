"""XML ids in a TEI file: one rule for each kind of thing, so that pointers and targets agree.

In: ids and keys of the edition. Out: NCNames. Promises: unique even in the file of the whole edition, because the ids
of a document's parts begin with the document's id, and no other id does.
"""

from __future__ import annotations

from build_edition.ground.dates import in_words
from build_edition.ground.edtf import days_of, is_calendar
from build_edition.ground.keys import Key
from build_edition.words.language import Words

TEI = "http://www.tei-c.org/ns/1.0"


def entry_id(key: Key) -> str:
    """The id of a register entry or a parallel."""
    return f"_{key.kind}.{key.id}"


def category_id(category: str) -> str:
    """The id of an MQM type."""
    return f"_mqm.{category.replace('/', '.')}"


def severity_id(severity: str) -> str:
    """The id of an MQM severity."""
    return f"_severity.{severity}"


def contributor_id(name: str) -> str:
    """The id of somebody who may be named as responsible."""
    return f"_by.{name}"


def work_id(key: str) -> str:
    """The id of a cited work."""
    return "_work." + "".join(sign if sign.isalnum() or sign in "._-" else "." for sign in key)


def own_id(document: str, name: str) -> str:
    """The id of something in one document: a paragraph, a note, a speaker."""
    return f"{document}.{name}"


def edges(document: str, name: str, number: int) -> tuple[str, str]:
    """The ids of the anchors before and after the words of something, by the number of the place."""
    return own_id(document, f"{name}.{number}.from"), own_id(document, f"{name}.{number}.to")


def reaching(document: str, name: str, number: int) -> str:
    """A pointer to the words between two anchors."""
    return "#range({},{})".format(*edges(document, name, number))


def pointers(ids: tuple[str, ...]) -> str:
    """Pointers to things in the same file."""
    return " ".join(f"#{one}" for one in ids)


def date_said(edtf: str, words: Words) -> str:
    """A date as element content: a day, month or year as ISO 8601, any other date in words."""
    return edtf if is_calendar(edtf) else in_words(edtf, words)


def dated(edtf: str) -> dict[str, str]:
    """A date as attributes: the day, or first and last day; the certainty; the EDTF date as written."""
    if not edtf:
        return {}
    days = days_of(edtf)
    if days is not None and edtf in (days[0].isoformat(), days[0].isoformat()[:7], days[0].isoformat()[:4]):
        return {"when": edtf}
    limits = {"notBefore": days[0].isoformat(), "notAfter": days[1].isoformat()} if days is not None else {}
    unsure = {"cert": "low"} if limits and any(sign in edtf for sign in "?~%") else {}
    return {**limits, "when-custom": edtf, **unsure}
