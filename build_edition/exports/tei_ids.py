"""What things are called inside a TEI file: one rule for each, so that a pointer and what it points at agree.

In: ids and keys of the edition. Out: NCNames. Promises: unique in the file of the whole edition too, because a
document's own ids begin with the document's, which no other thing's id does.
"""

from __future__ import annotations

from build_edition.ground.dates import in_words
from build_edition.ground.edtf import days_of, is_calendar
from build_edition.ground.keys import Key
from build_edition.words.language import Words

TEI = "http://www.tei-c.org/ns/1.0"


def entry_id(key: Key) -> str:
    """An entry of a register, or a parallel."""
    return f"_{key.kind}.{key.id}"


def category_id(category: str) -> str:
    """A type of MQM."""
    return f"_mqm.{category.replace('/', '.')}"


def severity_id(severity: str) -> str:
    """A severity of MQM."""
    return f"_severity.{severity}"


def contributor_id(name: str) -> str:
    """Who may be named as responsible."""
    return f"_by.{name}"


def work_id(key: str) -> str:
    """A work that is cited."""
    return "_work." + "".join(sign if sign.isalnum() or sign in "._-" else "." for sign in key)


def own_id(document: str, name: str) -> str:
    """Something of one document: a paragraph, a note, a speaker."""
    return f"{document}.{name}"


def edges(document: str, name: str, number: int) -> tuple[str, str]:
    """The anchors before and after the words of something, by its number among its places."""
    return own_id(document, f"{name}.{number}.from"), own_id(document, f"{name}.{number}.to")


def reaching(document: str, name: str, number: int) -> str:
    """A pointer to the words between two anchors."""
    return "#range({},{})".format(*edges(document, name, number))


def pointers(ids: tuple[str, ...]) -> str:
    """Pointers to things in the same file."""
    return " ".join(f"#{one}" for one in ids)


def date_said(edtf: str, words: Words) -> str:
    """A date as it stands between its tags: as ISO 8601 has a day, a month or a year; in words what is no such date."""
    return edtf if is_calendar(edtf) else in_words(edtf, words)


def dated(edtf: str) -> dict[str, str]:
    """A date as attributes: the day itself, or first and last day, how sure they are and what the edition says."""
    if not edtf:
        return {}
    days = days_of(edtf)
    if days is not None and edtf in (days[0].isoformat(), days[0].isoformat()[:7], days[0].isoformat()[:4]):
        return {"when": edtf}
    limits = {"notBefore": days[0].isoformat(), "notAfter": days[1].isoformat()} if days is not None else {}
    unsure = {"cert": "low"} if limits and any(sign in edtf for sign in "?~%") else {}
    return {**limits, "when-custom": edtf, **unsure}
