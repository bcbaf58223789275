"""Read from a TEI header what it says about its document, by the keys of `document.yml`.

In: the root of a file. Out: YAML by key: title, date, sender and recipient or speaker; in a file that this program
wrote also its languages and the other notes of its `bibl`. Promises: nothing is inferred: a date is used only if the
file encodes it as one, and people are those of `correspDesc`; an author is a speaker only in a file of ours.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Final, cast

from lxml import etree

from build_edition.ground.edtf import is_edtf
from build_edition.ground.ids import as_id, is_id, plain_words
from build_edition.ground.plain_text import in_quotes
from build_edition.sources.take_in.elements import local
from build_edition.sources.take_in.tei_elements import is_apart
from build_edition.sources.take_in.tei_names import ID, words_of

_NS: Final = {"t": "http://www.tei-c.org/ns/1.0"}
_ACTIONS: Final = {"sent": "sender", "received": "recipient"}
_NAMES: Final = "t:persName|t:orgName|t:name|t:rs"
_TITLES: Final = (
    ".//t:titleStmt/t:title[@type='main']|.//t:titleStmt/t:title[not(@type)][@level='a']|"
    ".//t:titleStmt/t:title[not(@type)][not(@level='s')]|.//t:titleStmt/t:title[not(@type)]|.//t:titleStmt/t:title"
)
_NOBODY: Final = ("place", "city", "settlement", "country", "region", "date", "time", "title", "work", "event", "ship")
_MEANT: Final = ("expan", "reg", "corr")  # forms of a name that are preferred to the one written
_NOTES: Final = ("place", "occasion", "archive", "printed", "translation")


def facts_of(root: etree._Element, *, is_ours: bool = False) -> dict[str, str]:
    """The facts of the header; the languages only of a file of ours, since others give them in several places."""
    header = _first(root, "t:teiHeader")
    said = dict(_facts(header, is_ours=is_ours)) if header is not None else {}
    events = dates_of_events(root)
    return said if "date" in said or not events else {**said, "date": in_quotes(events[0])}


def dates_of_events(root: etree._Element) -> list[str]:
    """When the text was written, printed or first played, in this order, according to events in `standOff`."""
    places = (f"t:standOff/t:listEvent/t:event[@type='{kind}']" for kind in ("written", "print", "premiere"))
    return [date for place in places for one in _all(root, place) if (date := _dated(one))]


def names_of(root: etree._Element) -> dict[str, str]:
    """The name of everybody in the lists of the file, by the pointer to them."""
    people = _all(root, ".//t:person[@xml:id]|.//t:personGrp[@xml:id]|.//t:org[@xml:id]")
    called = ((one.get(ID), _first(one, "t:persName|t:orgName|t:name")) for one in people)
    return {f"#{name}": _called(said) for name, said in called if said is not None and _called(said)}


def _facts(header: etree._Element, *, is_ours: bool) -> Iterator[tuple[str, str]]:
    title = _first(header, _TITLES)
    if title is not None and words_of(title):
        yield "title", in_quotes(words_of(title))
    short = _first(header, ".//t:titleStmt/t:title[@type='short']")
    if short is not None and words_of(short):
        yield "short_title", in_quotes(words_of(short))
    places = (
        ".//t:correspAction[@type='sent']/t:date",
        ".//t:profileDesc/t:creation/t:date|.//t:profileDesc/t:creation/t:origDate",
        ".//t:settingDesc//t:date",
        ".//t:sourceDesc//t:origDate",
    )
    asked = places[1:] if len(_all(header, ".//t:correspDesc")) > 1 else places
    found = next(filter(None, (_all(header, place) for place in asked)), [])  # the first of these paths that has a date
    date = next(filter(None, map(_dated, found)), "")
    if date:
        yield "date", in_quotes(date)
    yield from _people(header)
    languages = _all(header, ".//t:langUsage/t:language[not(@n='editors')]") if is_ours else []
    for key, one in zip(("language", "original_language"), languages, strict=False):
        if words_of(one):
            yield key, in_quotes(words_of(one))
    for key in _NOTES:
        said = _first(header, f".//t:sourceDesc/t:bibl/t:note[@type='{key}']")
        if said is not None and words_of(said):
            yield key, in_quotes(words_of(said))


def _people(header: etree._Element) -> Iterator[tuple[str, str]]:
    """Sender and recipient: one, or a list of several; none if the header describes several letters."""
    if len(_all(header, ".//t:correspDesc")) > 1:
        return
    for action, key in _ACTIONS.items():
        named = _all(header, f".//t:correspDesc/t:correspAction[@type='{action}']/*[{_self(_NAMES)}]")
        people = [_person(one) for one in named if _called(one) and (one.get("type") or "").lower() not in _NOBODY]
        if people:
            yield key, people[0] if len(people) == 1 else f"[{', '.join(people)}]"


def _self(names: str) -> str:
    return " or ".join(f"self::{one}" for one in names.split("|"))


def _person(one: etree._Element) -> str:
    key, name = one.get("key") or "", _called(one)
    return f"{{id: {key if is_id(key) else _id_of(name)}, name: {in_quotes(name)}}}"


def _id_of(name: str) -> str:
    """An id made from the letters of a name, or from a hash if it has other letters, so that ids stay distinct."""
    if any(sign.isalpha() and not plain_words(sign) for sign in name):
        return f"person-{hashlib.sha256(name.encode()).hexdigest()[:10]}"
    plain = "-".join(plain_words(name))[:50].strip("-")
    return as_id(plain) if plain[:1].isalpha() else f"person-{plain}".strip("-")


def _called(name: etree._Element) -> str:
    """A name as it is spoken, without notes; of several forms, the one that is written out."""
    parts = [" ".join(map(_said_in, _all(name, f".//t:{part}"))) for part in ("forename", "surname")]
    return " ".join(parts) if all(parts) else _said_in(name)


def _said_in(element: etree._Element) -> str:
    return " ".join("".join(_pieces(element)).split())


def _pieces(element: etree._Element) -> Iterator[str]:
    """The text in an element, without notes, and with one form of each choice."""
    yield element.text or ""
    offered = [one for one in element if isinstance(one.tag, str)]
    if local(element) == "choice":
        meant = [one for one in offered if local(one) in _MEANT] or offered[:1]
        yield from (piece for one in meant[:1] for piece in _pieces(one))
        return
    for one in element:
        if is_apart(one):
            yield " "
        if isinstance(one.tag, str) and local(one) != "note":
            yield from _pieces(one)
        yield one.tail or ""


def _dated(date: etree._Element) -> str:
    """A date in EDTF; empty if the attributes give none."""
    said = {
        key: (date.get(key) or "").strip() for key in ("when-custom", "when", "from", "to", "notBefore", "notAfter")
    }
    span = f"{said['from']}/{said['to']}" if said["from"] and said["to"] else said["from"] or said["to"]
    limits = f"[{said['notBefore']}..{said['notAfter']}]" if said["notBefore"] or said["notAfter"] else ""
    return next((one for one in (said["when-custom"], said["when"], span, limits) if one and is_edtf(one)), "")


def _all(element: etree._Element, path: str) -> list[etree._Element]:
    found = element.xpath(path, namespaces=_NS)  # our paths match nothing but elements
    return cast("list[etree._Element]", found)  # noqa: SLF001 - lxml has no public name for an element type


def _first(element: etree._Element, path: str) -> etree._Element | None:
    for one in path.split("|"):
        found = _all(element, one)
        if found:
            return found[0]
    return None
