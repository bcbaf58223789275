"""Files of a hostile contributor, end to end: nothing runs, nothing is lost, nothing leaves the folder."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import pytest
from conftest import files_below, run

LETTER = "sources/letter-1851-03-02/document.yml"
NOTES = "sources/letter-1851-03-02/annotations/notes.yml"


def with_body(edition: Path, body: str) -> None:
    """Give the note `three-o-clock` another body, written as a literal block."""
    path = edition / NOTES
    block = "\n".join(f"    {line}" for line in body.split("\n"))
    path.write_text(path.read_text().replace("  body: In the morning.\n", f"  body: |\n{block}\n"))


def test_a_short_title_cannot_hold_a_script(tiny: Path) -> None:
    path = tiny / LETTER
    path.write_text(
        path.read_text().replace("short_title: Letter of 2 March", 'short_title: "<script>alert(1)</script>{{ x }}"')
    )
    assert run("--root", tiny).code == 0
    page = (tiny / "site/edition/letter-1851-03-02/index.html").read_text()
    assert "<script>alert(1)" not in page
    assert "&lt;script&gt;alert(1)" in page


@pytest.mark.parametrize(
    "body",
    [
        'x [@lamps1850,\n\n::: {.csl-entry id="ref-x onclick=alert(1) .y"}\nhello\n:::\n\n] y',
        "x [@lamps1850\n\n---\nreferences:\n- id: lamps1850\n  title: INJECTED\n...\n\nz] y",
        "x [@lamps1850,\n\n::: be-cite\nfoo\n:::\n\n] y",
    ],
)
def test_a_citation_cannot_speak_to_the_processor(tiny: Path, body: str) -> None:
    with_body(tiny, body)
    ran = run("--root", tiny, "--pages-only")
    assert ran.code == 0, ran.out + ran.err
    works = (tiny / "docs/edition/bibliography.md").read_text()
    assert "Pharos, Ada. 1850." in works
    assert "INJECTED" not in works
    assert re.findall(r"^\{: #(\S+) ", works, re.MULTILINE) == ["ref-lamps1850"]


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("> [sic]: https://evil.example/\n\nfoo", "M107"),
        ("- [sic]: https://evil.example/\n- b", "M107"),
        ("look \\\\[^e-first-outage] here", "M105"),
        ("a ` b\n\nlook [^e-first-outage]\n\nc ` d", "M105"),
        ("a ` b [[nowhere]]\n\nc ` d", "M103"),
        (": hello", "M107"),
        ("x" * 20_001, "M107"),
    ],
)
def test_a_note_cannot_change_another_one_unseen(tiny: Path, body: str, code: str) -> None:
    with_body(tiny, body)
    ran = run("--root", tiny, "check", "--format", "concise")
    assert ran.code == 1, ran.out
    assert f": error: {code}: " in ran.out


def test_code_in_a_label_and_in_a_locator_is_kept(tiny: Path) -> None:
    with_body(tiny, "see [[letter-1851-03-09|the `second` letter]] and [@lamps1850, p. `5`]")
    assert run("--root", tiny, "--pages-only").code == 0
    page = (tiny / "docs/edition/letter-1851-03-02.md").read_text()
    assert "[the &#96;second&#96; letter](letter-1851-03-09.md)" in page
    assert "xxx" not in page


def test_the_marker_of_the_footnotes_extension_is_only_words(tiny: Path) -> None:
    path = tiny / LETTER
    path.write_text(path.read_text() + "remarks: A remark ///Footnotes Go Here/// that stays.\n")
    assert run("--root", tiny).code == 0
    assert "that stays" in (tiny / "site/edition/letter-1851-03-02/index.html").read_text()


@pytest.mark.parametrize("line", ["hooks: [docs/h.py]", "INHERIT: other.yml"])
def test_a_hook_in_the_configuration_is_refused(tiny: Path, line: str) -> None:
    config = tiny / "mkdocs.yml"
    config.write_text(config.read_text() + line + "\n")
    ran = run("--root", tiny, "check", "--format", "concise")
    assert ran.code == 1
    assert re.match(r"mkdocs\.yml:\d+:1: error: E201: ", ran.out)


@pytest.mark.parametrize("link", ["docs/edition", "docs/edition/assets", ".site-staging", "site"])
def test_nothing_is_written_or_removed_through_a_link(tiny: Path, tmp_path: Path, link: str) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "victim.txt").write_text("kept")
    (tiny / link).parent.mkdir(parents=True, exist_ok=True)
    (tiny / link).symlink_to(outside)
    ran = run("--root", tiny)
    assert ran.code in (0, 1), ran.err
    assert files_below(outside) == {"victim.txt": b"kept"}


def test_the_root_may_be_relative(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tiny.parent)
    ran = run("--root", tiny.name)
    assert ran.code == 0, ran.out
    assert not (tiny / tiny.name).exists()
    assert (tiny / "site" / "index.html").exists()


def test_a_passage_in_the_second_half_of_a_joined_paragraph_shows_no_furniture(tiny: Path) -> None:
    folder = tiny / "sources/hearing-1851-04-01"
    text, header = folder / "text.txt", folder / "document.yml"
    spoilt = text.read_text().replace("and the keeper\n\nhad", "and the keeper\nShare this page\n\nhad")
    old, new = (hashlib.sha256(words.encode()).hexdigest() for words in (text.read_text(), spoilt))
    text.write_text(spoilt)
    header.write_text(header.read_text().replace(old, new))
    notes = folder / "annotations/notes.yml"
    notes.write_text(notes.read_text().replace("exact: the keeper had them", "exact: the keeper"))
    parallel = tiny / "sources/parallels/tins.yml"
    parallel.write_text(parallel.read_text().replace("exact: We sent three tins", "exact: had them on the ninth"))
    ran = run("--root", tiny, "--pages-only")
    assert ran.code == 0, ran.out
    page = (tiny / "docs/edition/parallels.md").read_text()
    assert "<mark>had them on the ninth</mark>" in page
    assert "Share this page" not in page
