"""Dates that no calendar has, in what is given to other programs: in words, and in no field that asks for figures."""

from __future__ import annotations

import json
import re
from html import unescape
from typing import Any, NamedTuple
from urllib.parse import parse_qs

import pytest

from build_edition.exports.biblatex import write_reference as write_biblatex
from build_edition.exports.citations import Reference, reference
from build_edition.exports.coins import write_coins
from build_edition.exports.csl import to_csl
from build_edition.exports.meta_tags import meta_tags
from build_edition.exports.ris import write_reference as write_ris
from build_edition.exports.schema_org import work
from build_edition.ground.places import Place
from build_edition.model.annotations import Imprint
from build_edition.model.documents import Header, Person
from build_edition.model.shared import Shared
from build_edition.model.sources import Written
from build_edition.words.catalogue import words_of
from build_edition.words.language import Words

NOWHERE = Place("document.yml")


class Case(NamedTuple):
    """A date, how it is read, what RIS says of it, the field `date` of BibTeX, and what CSL has, if not words."""

    edtf: str
    words: str
    ris: tuple[str, str]
    bib: str = ""
    csl: dict[str, Any] | None = None


CASES = (
    Case("[1936-09-14,1936-09-15]", "14 or 15 September 1936", ("", "///14 or 15 September 1936")),
    Case("[..1936-09-14]", "14 September 1936 or earlier", ("", "///14 September 1936 or earlier")),
    Case("1936-09-14/..", "from 14 September 1936", ("1936", "1936/09/14/from 14 September 1936")),
    Case("../1936-09-14", "until 14 September 1936", ("", "///until 14 September 1936")),
    Case("XXXX", "date unknown", ("", "///date unknown")),
    Case("193X", "1930s", ("", "///1930s")),
    Case("1936-21", "spring 1936", ("1936", "1936///spring 1936"), bib="1936-21"),
    Case("1936-33", "first quarter of 1936", ("1936", "1936///first quarter of 1936")),
    Case(
        "1936-09-~14",
        "14 September 1936 (in part approximate)",
        ("1936", "1936/09//14 September 1936 (in part approximate)"),
    ),
    Case("1936S2", "1936 (known to 2 digits)", ("", "///1936 (known to 2 digits)")),
    Case("-0044", "45 BC", ("", "///45 BC")),
    Case(
        "1936-09~",
        "about September 1936",
        ("1936", "1936/09//about September 1936"),
        bib="1936-09~",
        csl={"date-parts": [[1936, 9]], "circa": True},
    ),
    Case(
        "1936-09/1936-10",
        "September 1936 to October 1936",
        ("1936", "1936/09//September 1936 to October 1936"),
        bib="1936-09/1936-10",
        csl={"date-parts": [[1936, 9], [1936, 10]]},
    ),
)


def made(edtf: str, **of_edition: Words) -> Reference:
    header = Header(
        "letter-1",
        NOWHERE,
        "letter",
        "A lamp",
        "A lamp",
        edtf,
        Written("", NOWHERE),
        people={"sender": Person("a", "A. B")},
    )
    return reference(header, {}, Shared(Imprint("The edition", "", "1.0.0", **of_edition)))


def named(lines: str, name: str) -> list[str]:
    """What a field of BibTeX, or a tag of RIS, says."""
    found = re.findall(rf"^(?:  {name} = {{(.*)}},|{name}  - (.*))$", lines.replace("\r", ""), re.MULTILINE)
    return [one or other for one, other in found]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.edtf)
def test_citations_say_it_in_words(case: Case) -> None:
    one = made(case.edtf)
    assert to_csl(one)["issued"] == (case.csl or {"literal": case.words})
    ris = write_ris(one)
    assert (named(ris, "PY"), named(ris, "DA")) == ([case.ris[0]] if case.ris[0] else [], [case.ris[1]])
    bib = write_biblatex(one)
    assert named(bib, "date") == ([case.bib] if case.bib else [])
    assert ("".join(named(bib, "note")).startswith(case.words)) == (not case.bib)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.edtf)
def test_pages_say_it_in_words_and_in_no_field_for_figures(case: Case) -> None:
    one = made(case.edtf)
    tags = "\n".join(meta_tags(one))
    assert "citation_date" not in tags
    assert f'name="DC.date" content="{case.words}"' in tags
    query = unescape(re.findall('title="(.*?)"', write_coins(one))[0])
    assert parse_qs(query)["rft.date"] == [case.words]
    said = work(one, lambda _: "")
    assert (said["dateCreated"], said["dateSent"], said["temporal"]) == ("", "", case.words)


@pytest.mark.parametrize("day", ["1936-09-14", "1936-09", "1936"])
def test_a_day_of_the_calendar_stands_in_figures(day: str) -> None:
    one = made(day)
    assert f'name="citation_date" content="{day}"' in "\n".join(meta_tags(one))
    assert f"rft.date={day}" in write_coins(one)
    assert named(write_biblatex(one), "date") == [day]
    assert json.dumps(to_csl(one)["issued"]) == json.dumps({"date-parts": [[int(part) for part in day.split("-")]]})
    assert work(one, lambda _: "")["dateCreated"] == day


def test_the_words_are_those_of_the_language_of_the_edition() -> None:
    one = made("[1936,1937]", words=words_of("de"))
    assert to_csl(one)["issued"] == {"literal": "1936 oder 1937"}
    assert "".join(named(write_biblatex(one), "note")).startswith("1936 oder 1937")
    assert 'content="1936 oder 1937"' in "\n".join(meta_tags(one))
