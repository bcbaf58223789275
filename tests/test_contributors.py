"""Who is named: the page of contributors, and `CITATION.cff` in step with the sources."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import yaml
from conftest import ROOT, flagship_result, run

from build_edition.edition import compile_edition
from build_edition.exports.citation_file import citation_file

CONTRIBUTORS = "sources/contributors.yml"
PERSON = '- id: newcomer\n  name: "{name}"\n  role: notes\n  orcid: "{orcid}"\n'


def page_of(edition: Path) -> str:
    pages = {page.path: page.content for page in compile_edition(edition).value.pages}
    page = pages["contributors.md"]
    assert isinstance(page, str)
    return page


def add(edition: Path, entry: str) -> None:
    path = edition / CONTRIBUTORS
    path.write_text(path.read_text() + entry)


def test_everybody_is_named_with_what_they_wrote_and_reviewed(tiny: Path) -> None:
    page = page_of(tiny)
    editors, reader = page.split("\n## ")[1:]
    assert "Wrote: 12 notes, 1 parallel." in editors
    assert "Reviewed: nothing yet." in editors
    assert "Wrote: named in nothing yet." in reader
    assert "Reviewed: 1 note." in reader
    assert "1 of 12 notes have been reviewed" in page


def test_an_edition_nobody_has_reviewed_says_so(tiny: Path) -> None:
    notes = tiny / "sources/letter-1851-03-02/annotations/notes.yml"
    notes.write_text(notes.read_text().replace("  reviewed:\n    - by: reader\n      date: 2026-01-05\n", ""))
    assert "Nobody has reviewed anything in this edition yet" in page_of(tiny)


def test_reviewed_paragraphs_count_once_each(tiny: Path) -> None:
    header = tiny / "sources/letter-1851-03-02/document.yml"
    review = 'reviewed:\n  - {by: reader, date: "2026-01-05", paragraphs: [p1, p2]}\n'
    header.write_text(header.read_text() + review + '  - {by: reader, date: "2026-01-06", paragraphs: [p2]}\n')
    assert "Reviewed: 1 note, 2 paragraphs." in page_of(tiny)


def test_an_orcid_is_linked_and_nothing_else_is(tiny: Path) -> None:
    add(tiny, PERSON.format(name="A", orcid="0000-0002-1825-0097"))
    assert "[ORCID 0000-0002-1825-0097](https://orcid.org/0000-0002-1825-0097)" in page_of(tiny)
    spoilt = (tiny / CONTRIBUTORS).read_text().replace("0000-0002-1825-0097", "javascript:alert(1)")
    (tiny / CONTRIBUTORS).write_text(spoilt)
    assert "javascript" not in page_of(tiny)


def test_a_name_is_words_and_never_markup(tiny: Path) -> None:
    add(tiny, PERSON.format(name="<script>x</script> [a](b)", orcid=""))
    assert "<script" not in page_of(tiny)
    assert "[a](b)" not in page_of(tiny)


def test_no_document_may_take_the_address_of_the_page(tiny: Path) -> None:
    (tiny / "sources/letter-1851-03-02").rename(tiny / "sources/contributors")
    assert "R005" in run("--root", tiny, "check").out


def test_the_citation_file_of_this_edition_is_in_step() -> None:
    kept = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    assert citation_file(kept, flagship_result().value) == kept


def test_the_citation_file_follows_the_sources_and_keeps_what_editors_wrote(tiny: Path) -> None:
    assert run("--root", tiny, "citation", "--check").code == 1
    assert run("--root", tiny, "citation", "--write").code == 0
    ran = run("--root", tiny, "citation", "--check")
    assert (ran.code, ran.err) == (0, "")
    path = tiny / "CITATION.cff"
    path.write_text(path.read_text() + "keywords:\n- lamps\n")
    add(tiny, PERSON.format(name="N. N.", orcid="0000-0002-1825-0097"))
    notes = tiny / "sources/letter-1851-03-02/annotations/notes.yml"
    notes.write_text(notes.read_text().replace("by: [editors]", "by: [editors, newcomer]", 1))
    imprint = tiny / "sources/edition.yml"
    version = yaml.safe_load(imprint.read_text())["version"]
    imprint.write_text(imprint.read_text().replace(f"version: {version}", "version: 9.9.9\nreleased: '2026-11-28'"))
    assert run("--root", tiny, "citation", "--check").code == 1
    run("--root", tiny, "citation", "--write")
    found = yaml.safe_load(path.read_text())
    assert (found["version"], found["date-released"], found["keywords"]) == ("9.9.9", "2026-11-28", ["lamps"])
    assert found["authors"] == [
        {"name": "The editors"},
        {"name": "N. N.", "orcid": "https://orcid.org/0000-0002-1825-0097"},
    ]
    assert "nothing to change" in run("--root", tiny, "citation", "--write").out


def test_a_reviewer_is_no_author(tiny: Path) -> None:
    assert "A first reader" not in run("--root", tiny, "citation").out


def test_bringing_it_in_step_twice_changes_nothing() -> None:
    compiled = flagship_result().value
    once = citation_file("", compiled)
    assert citation_file(once, compiled) == once


def test_the_citation_file_is_valid_citation_file_format() -> None:
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.citation-file-format"]
    ran = subprocess.run([*command, ROOT / "CITATION.cff"], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout


def test_a_tag_is_published_only_when_it_names_the_version(tiny: Path) -> None:
    version = compile_edition(tiny).value.imprint.version
    run("--root", tiny, "citation", "--write")
    right = run("--root", tiny, "release", f"v{version}")
    assert (right.code, "may be published" in right.out + right.err) == (0, True)
    assert "no `released`" in right.out + right.err
    wrong = run("--root", tiny, "release", "v77.0")
    assert wrong.code == 1
    assert f"v77.0 does not name version {version}" in wrong.err


def test_a_tag_is_not_published_while_the_citation_file_is_behind(tiny: Path) -> None:
    version = compile_edition(tiny).value.imprint.version
    ran = run("--root", tiny, "release", version)
    assert ran.code == 1
    assert "citation --write" in ran.err


def test_an_edition_with_errors_is_not_released(tiny: Path) -> None:
    (tiny / "sources/letter-1851-03-02/annotations/bad.yml").write_text("- id: x\n")
    ran = run("--root", tiny, "release", "v1")
    assert ran.code == 1
    assert "N007" in ran.out
