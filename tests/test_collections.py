"""Eight collections, each set in its own way: taken in, built, and compared word for word and turn for turn.

The comparator is the test's own: it knows who said what because it wrote the texts.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from pathlib import Path

import lxml.html
import pytest
from conftest import run

from build_edition.edition import compile_edition
from build_edition.model.documents import Document, Turn
from build_edition.sources.text.portrait import portrait


@dataclass(frozen=True)
class Collection:
    """A text, its header, the part or speaker expected of each paragraph in order, and diagnostics by code."""

    name: str
    header: str
    text: str
    expected: list[str]
    codes: list[str] = field(default_factory=list)


COLLECTIONS = [
    Collection(
        "hebrew-play",
        "kind: play\nlanguage: Hebrew\nlabels: {ends: [':'], dress: bold}\nspeakers:\n"
        "  - {id: noa, name: נֹעָה, labels: [נֹעָה]}\n  - {id: dan, name: דָּן, labels: [דָּן]}\n"
        "direction_dress: [round]\nparts: [{line: 'הַנְּפָשׁוֹת: נֹעָה, דָּן', part: cast}]\n",
        "הַנְּפָשׁוֹת: נֹעָה, דָּן\n\nמערכה ראשונה\n\n**נֹעָה:** הַמְּנוֹרָה כָּבְתָה. (יוצאת)\n\n**דָּן:** מָתַי?\n\nבַּלַּיְלָה?\n\n"
        "תמונה שנייה\n\n**נֹעָה:** בַּבֹּקֶר.\n",
        ["cast", "division", "noa", "dan", "dan", "division", "noa"],
    ),
    Collection(
        "hearing",
        "kind: transcript\nlabels: {like: question-answer, ends: ['.--', '.']}\nspeakers:\n"
        "  - {id: first, name: the first examiner, labels: [Q]}\n"
        "  - {id: witness, name: the witness, labels: [A]}\n"
        "  - {id: chair, name: the chairman, labels: ['BY THE CHAIRMAN']}\nparts: [{line: 'SWORN AT TEN', part: heading}]\n",
        "SWORN AT TEN\n\nQ.--Where was the lamp?\n\nA.--In the tower.\n\nIt was out.\n\nBY THE CHAIRMAN:\n\nQ. Who saw it?\n\n"
        "A. The keeper. [Laughter.]\n\nBy Mr. VALE:\n\nQ. When?\n",
        ["heading", "first", "witness", "witness", "chair", "chair", "witness", "unknown", "unknown"],
        ["T104"],
    ),
    Collection(
        "diary",
        "kind: diary\nlanguage: en\nmarks: [{as: page, pattern: '[p. {n}]'}]\nhyphens: unfold\n",
        "Monday, 3 March 1851\n\nRain. The lamp was\n\n[p. 12]\n\nlit at five, and the kee-\nper slept.\n\nMarch 4th.\n\n* * *\n\n"
        "[p. 13]\n\nNo rain. On 5 March we sailed.\n",
        ["division", "p1", "division", "break", "p2"],
    ),
    Collection(
        "telegram",
        "kind: telegram\nsender: {id: quay, name: T. Quay}\nrecipient: [{id: marrow, name: J. Marrow}, {id: vale, name: U. Vale}]\n",
        "No. 7\nMARROW QUAY 3/3 10.40\nTO HARBOUR OFFICE\n\nLAMP OUT SINCE TEN STOP SEND OIL STOP\n\nQUAY\n",
        ["heading", "p1", "p2"],
    ),
    Collection(
        "verse-letter",
        "kind: letter\nlines: [{from: O lamp, to: and light, as: verse}]\n",
        "Dear Una,\n\nO lamp, O lamp\n   that burns at night,\ngive bread\n\n   and light\n\nYours ever,\n\nPim\n",
        ["salutation", "p1", "p2", "closing", "signature"],
    ),
    Collection(
        "german-letter",
        "kind: letter\nlanguage: German\nsender: [{id: anna, name: Anna Licht}, {id: josef, name: Josef Licht}]\n"
        "recipient: {id: vogt, name: E. Vogt}\n",
        "Hafen, den 3. März 1851\n\nLiebe Eltern!\n\ndie Lampe ist aus. Wir schicken Öl.\n\nEure Kinder\n\nAnna\n\nJosef\n\n"
        "P.S. Der Hund schläft.\n\nP.P.S. Auch der Wärter.\n",
        ["dateline", "salutation", "p1", "closing", "signature", "signature", "postscript", "postscript"],
    ),
    Collection(
        "automatic",
        "kind: interview\nlabels: {stands: own-line}\nspeakers:\n  - {id: one, name: Speaker 1, labels: [Speaker 1]}\n"
        "  - {id: two, name: Speaker 2, labels: [Speaker 2]}\n",
        "Speaker 1  0:04\nWas it lit?\n\nSpeaker 2  0:09\nIt was [inaudible 00:11] lit.\n\nAll night.\n\nSpeaker 3  1:02:03\nNo.\n",
        ["one", "two", "two", "unknown"],
        ["T104"],
    ),
    Collection(
        "decree",
        "kind: decree\nlanguage: French\nparagraphs: line\nparts: [{line: 'Le conseil arrête :', part: heading}, "
        "{ends: 'Le maire, A. B.', part: signature}]\n",
        "Le conseil arrête :\nCHAPITRE I\nArt. 1. La lampe brûle la nuit.\n§ 2 Le gardien veille.\nFait à Marrow. Le maire, A. B.\n",
        ["heading", "division", "p1", "p2", "p3", "signature"],
    ),
]


def told(document: Document) -> list[str]:
    """Each paragraph as its speaker, its part, or its number."""
    found: list[str] = []
    for division in document.divisions:
        if isinstance(division, Turn):
            found += [division.speaker.id] * len(division.paragraphs)
        else:
            found.append(division.part if division.part != "paragraph" else division.id)
    return found


def printed(page: Path) -> list[str]:
    """The words of a page's text, what is the edition's own taken off."""
    article = lxml.html.fromstring(page.read_text(encoding="utf-8")).get_element_by_id("text")
    for one in article.xpath(".//*[contains(@class, 'be-editorial')] | .//a[contains(@class, 'be-number')]"):
        one.drop_tree()
    return [word for block in article for word in block.text_content().split()]


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All eight in one edition, built."""
    root = tmp_path_factory.mktemp("collections") / "edition"
    assert run("new", "edition", root).code == 0
    for one in COLLECTIONS:
        folder = root / "sources" / one.name
        folder.mkdir()
        (folder / "text.txt").write_bytes(one.text.encode())
        sha256 = hashlib.sha256(one.text.encode()).hexdigest()
        (folder / "document.yml").write_text(
            f'{one.header}title: "{one.name}, taken in"\ndate: "1851"\nreceived: {{sha256: {sha256}}}\n',
            encoding="utf-8",
        )
    ran = run("--root", root)
    assert ran.code == 0, ran.out
    return root


@pytest.mark.parametrize("one", COLLECTIONS, ids=lambda one: one.name)
def test_every_paragraph_is_what_it_is_and_every_undeclared_head_is_reported(edition: Path, one: Collection) -> None:
    result = compile_edition(edition)
    document = next(found for found in result.value.documents if found.id == one.name)
    assert told(document) == one.expected, portrait(document)
    mine = [found.code for found in result.diagnostics if f"/{one.name}/" in found.place.path]
    assert mine == one.codes


@pytest.mark.parametrize("one", COLLECTIONS, ids=lambda one: one.name)
def test_no_word_is_lost_and_none_is_added(edition: Path, one: Collection) -> None:
    words = one.text.replace("**", "").split() if "bold" not in one.header else one.text.split()
    assert printed(edition / f"site/edition/{one.name}/index.html") == words


def test_every_kind_is_cited_as_what_it_is(edition: Path) -> None:
    kinds = {
        name: (edition / f"docs/edition/cite/{name}.csl.json").read_text() for name in ("telegram", "diary", "decree")
    }
    assert '"personal_communication"' in kinds["telegram"]
    assert all(f'{name}"' in kinds["telegram"] for name in ("Marrow", "Vale")), "two who received it, two names"
    assert '"manuscript"' in kinds["diary"]
    assert '"legislation"' in kinds["decree"]
