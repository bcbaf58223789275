"""A first edition and a text taken into it: what is written, what is said, and that it builds."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import pytest
from conftest import files_below, run
from hypothesis import given
from hypothesis import strategies as st

from build_edition.contribute import scaffold
from build_edition.contribute.document_header import id_from
from build_edition.contribute.edition_files import Wishes, new_edition
from build_edition.contribute.scaffold import new_document
from build_edition.edition import compile_edition
from build_edition.model.sources import Source
from build_edition.sources.notes.headers import parse_header
from build_edition.words.catalogue import languages, words_of
from build_edition.words.language import ENGLISH

MILL = """Hearing at the mill

Miller: The wheel stood still.

Clerk: Since when?

Miller: Since the frost.

Carter: I saw it.

Clerk: Enough: we rise.
"""
CONVENTIONS = {
    "colon": "Miller: It stood still.\n\nClerk: Since when?\n\nMiller: Since then.\n\nClerk: Good.\n",
    "question-answer": "Q. Did it stand?\n\nA. It did.\n\nQ. Since when?\n\nA. Since then.\n",
    "capitals": "MILLER. It stood still.\n\nCLERK. Since when?\n\nMILLER. Since then.\n\nCLERK. Good.\n",
    "title": "The CLERK. Did it stand?\n\nMr. MILLER. It did.\n\nThe CLERK. When?\n\nMr. MILLER. Then.\n",
    "own-line": "MILLER\nIt stood still.\n\nCLERK\nSince when?\n\nMILLER\nSince then.\n\nCLERK\nGood.\n",
}


@pytest.fixture
def edition(tmp_path: Path) -> Path:
    folder = tmp_path / "mine"
    assert run("new", "edition", folder, "--contact", "lamp@example.org").code == 0
    return folder


def taken_in(edition: Path, content: bytes, *options: str) -> Path:
    file = edition.parent / "mill.txt"
    file.write_bytes(content)
    ran = run("--root", edition, "new", "document", file, *options)
    assert ran.code == 0, ran.err
    return edition / "sources" / "mill"


def confirmed(folder: Path) -> Path:
    """The `document.yml` of a folder with nothing left unconfirmed."""
    header = folder / "document.yml"
    words, _, rest = header.read_text(encoding="utf-8").partition("\nunconfirmed:\n")
    kept = rest.splitlines(keepends=True)
    while kept and kept[0].startswith("  "):
        kept.pop(0)
    header.write_text(words + "\n" + "".join(kept), encoding="utf-8")
    return header


def test_a_new_edition_has_nothing_to_say_against_itself(edition: Path) -> None:
    ran = run("--root", edition, "check", "--strict")
    assert ran.code == 0
    assert ran.out.startswith("0 errors, 0 warnings; 1 document, 1 explanatory note")
    assert "/docs/edition/\n" in (edition / ".gitignore").read_text()
    assert "sources/**/text.txt -text\n" in (edition / ".gitattributes").read_text()


def test_a_new_edition_that_names_nobody_says_so_and_what_to_write(tmp_path: Path) -> None:
    assert run("new", "edition", tmp_path / "mine").code == 0
    ran = run("--root", tmp_path / "mine", "check")
    assert ran.code == 0
    assert re.findall(r": (?:error|warning): (\w+):", ran.out) == ["E409"]
    assert "such as `contact: name@example.org`" in ran.out
    at_host = {"GITHUB_REPOSITORY": "skerry/lamp", "GITHUB_REF_NAME": "main"}
    assert "E409" not in run("--root", tmp_path / "mine", "check", given=at_host).out


@pytest.mark.parametrize(
    ("address", "is_said"), [("https://lamp.example/", True), ("https://skerry.github.io/lamp/", False)]
)
def test_an_edition_that_github_will_publish_is_known_there(tiny: Path, address: str, is_said: bool) -> None:  # noqa: FBT001
    imprint, config = tiny / "sources/edition.yml", tiny / "mkdocs.yml"
    imprint.write_text(re.sub(r"contact: .*\n", "", imprint.read_text()))
    config.write_text(f"site_url: {address}\n{config.read_text()}")
    assert ("E409" in run("--root", tiny, "check").out) == is_said


def test_every_yaml_file_names_a_schema_that_is_there(edition: Path) -> None:
    taken_in(edition, MILL.encode())
    files = sorted((edition / "sources").rglob("*.yml"))
    assert len(files) == 5
    for file in files:
        first = file.read_text(encoding="utf-8").splitlines()[0]
        assert (file.parent / first.removeprefix("# yaml-language-server: $schema=")).is_file(), file


def test_a_new_edition_with_a_new_document_builds(edition: Path) -> None:
    taken_in(edition, CONVENTIONS["question-answer"].encode())
    ran = run("--root", edition)
    assert ran.code == 0, ran.out
    assert "Did it stand?" in (edition / "site/edition/mill/index.html").read_text(encoding="utf-8")
    assert not list((edition / "docs/edition").rglob("scaffold")), "the templates are not published"


def test_a_new_edition_overwrites_nothing(tmp_path: Path) -> None:
    mine = tmp_path / "README.md"
    mine.write_text("mine")
    ran = run("new", "edition", tmp_path)
    assert ran.code == 1
    assert "there is already README.md" in ran.err
    assert files_below(tmp_path) == {"README.md": b"mine"}


def test_a_new_edition_leaves_a_link_that_leads_nowhere_alone(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").symlink_to(tmp_path / "elsewhere.yml")
    assert run("new", "edition", tmp_path).code == 1
    assert not (tmp_path / "elsewhere.yml").exists()


def test_a_new_edition_needs_a_folder_it_can_write(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    ran = run("new", "edition", tmp_path / "file")
    assert ran.code == 1
    assert "Traceback" not in ran.err


def test_the_sample_says_that_it_is_one() -> None:
    for kind in ("letters", "hearings"):
        files = [page for page in new_edition(Wishes(kind=kind)) if "/sample-" in page.path]
        assert len(files) == 3
        for page in files:
            assert page.path.endswith("text.txt") or b"A SAMPLE, TO BE DELETED" in bytes(page.content)


def test_the_sample_can_be_deleted_once_there_is_a_document(edition: Path) -> None:
    confirmed(taken_in(edition, CONVENTIONS["colon"].encode()))
    for path in sorted((edition / "sources/sample-letter").rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    (edition / "sources/sample-letter").rmdir()
    (edition / "sources/bibliography.bib").write_text("")
    assert run("--root", edition, "upgrade", "--apply").code == 0
    assert run("--root", edition, "check", "--strict").code == 0


@pytest.mark.parametrize("content", [MILL.encode(), "Miller: Öne.\n\nClerk: Two.  \n".encode(), b"Dear Sir,"])
def test_a_document_is_taken_in_byte_for_byte(edition: Path, content: bytes) -> None:
    folder = taken_in(edition, content)
    assert (folder / "text.txt").read_bytes() == content
    assert hashlib.sha256(content).hexdigest() in (folder / "document.yml").read_text()


@pytest.mark.parametrize("convention", sorted(CONVENTIONS))
def test_every_convention_is_recognised_and_builds_without_a_word(edition: Path, convention: str) -> None:
    folder = taken_in(edition, CONVENTIONS[convention].encode())
    assert f"\nlabels: {convention}\n" in confirmed(folder).read_text()
    result = compile_edition(edition)
    assert result.diagnostics == ()
    (document,) = (one for one in result.value.documents if one.id == "mill")
    assert [turn.speaker.name for turn in document.turns[:2]] * 2 == [turn.speaker.name for turn in document.turns]
    assert len({turn.speaker.id for turn in document.turns}) == 2


def test_what_was_chosen_is_said(edition: Path) -> None:
    file = edition.parent / "mill.txt"
    file.write_text(MILL)
    printed = run("--root", edition, "new", "document", file).out
    assert "kind: transcript. Read as a transcript, because 4 of its 6 paragraphs begin with a label" in printed
    assert "labels: colon (4 of its 6 paragraphs begin with a label that recurs (line 3: “Miller: The wheel" in printed
    assert "speakers: “Miller” 2, “Clerk” 2" in printed
    assert "not declared:\n    9  “Carter”" in printed
    assert "no known speaker:\n    1  “Hearing at the mill”" in printed
    assert "5  p3           turn clerk" in printed, "the parser's portrait"


def test_what_was_not_attributed_stands_in_the_header_to_be_declared(edition: Path) -> None:
    header = confirmed(taken_in(edition, MILL.encode()))
    words = header.read_text()
    words = words.replace(
        '#  - id: carter\n#    name: "Carter"\n#    labels', '  - id: carter\n    name: "Carter"\n    labels'
    )
    words = words.replace("# parts:\n#   - part: heading\n#     line", "parts:\n  - part: heading\n    line")
    assert [found.code for found in compile_edition(edition).diagnostics] == ["T109", "T104"]
    header.write_text(words)
    assert compile_edition(edition).diagnostics == ()


RECORD = """{head}

The chair was taken at seven.

CHAIR: The gate leaks.

TOBIN: It does.

CHAIR: Then it is mended.

TOBIN: Tomorrow.
"""


@pytest.mark.parametrize(
    ("head", "date"),
    [
        ("Meeting of the Lock and Harbour Committee, 12 May 1871", "1871-05-12"),
        ("Minutes of the parish meeting held at the lock (12 May 1871)", "1871-05-12"),
        ("Sitzung des Ausschusses für Schleusen und Häfen – 12. Mai 1871", "1871-05-12"),
        ("Meeting of 12 May 1871 of the committee for locks, taken down 14 May 1871", "XXXX"),
        ("A member of the committee had seen it on 12 May 1871", "XXXX"),
        ("Of the committee's work, 12 May 1871 was the hardest day", "XXXX"),
    ],
)
def test_a_heading_that_ends_with_its_date_is_dated_so(head: str, date: str) -> None:
    header = new_document(RECORD.format(head=head).encode(), "x").pages[1].content
    assert f'date: "{date}"' in str(header)
    assert f'#   - part: heading\n#     line: "{head}"' in str(header)
    assert '#   - part: clerk\n#     line: "The chair was taken at seven."' in str(header)


@pytest.mark.parametrize(
    ("head", "date"),
    [
        ("Minutes of the Lock Committee\nheld in the old hall\non 12 May 1871", "1871-05-12"),
        ("Protokoll der Sitzung des Ausschusses\nvom 12. Mai 1871", "1871-05-12"),
        ("Minutes of the Lock Committee\nwhich began its work on 12 May 1871 in the hall", "XXXX"),
    ],
)
def test_a_head_of_minutes_in_lines_is_dated_by_its_last(head: str, date: str) -> None:
    made = new_document(f"{head}\n\nThe gate leaks.\n\nIt is to be mended.\n".encode(), "x")
    assert made.kind == "minutes"
    assert f'date: "{date}"' in str(made.pages[1].content)


def test_a_header_names_commands_as_they_are_called_in_the_edition(edition: Path) -> None:
    made = taken_in(edition, b"Dear Sir,\n\nSay `build-edition check`.\n")
    header = (made / "document.yml").read_text()
    assert "`python edition.py check`" in header
    assert "`build-edition " not in header
    assert "`build-edition check`" in (made / "text.txt").read_text(), "the text is as it was received"


def test_a_text_without_labels_is_a_letter_unless_somebody_says_otherwise() -> None:
    letter = b"Dear Sir,\n\nThe wheel stands still.\n\nYours,\n"
    assert "kind: letter. Read as a letter, because no label recurs" in new_document(letter, "x").report
    assert "kind: transcript. You said so." in new_document(letter, "x", "transcript").report
    assert "kind: letter. You said so." in new_document(MILL.encode(), "x", "letter").report


def test_a_document_overwrites_nothing(edition: Path) -> None:
    taken_in(edition, MILL.encode())
    before = files_below(edition)
    ran = run("--root", edition, "new", "document", edition.parent / "mill.txt")
    assert ran.code == 1
    assert "there is already sources/mill/text.txt" in ran.err
    assert files_below(edition) == before


@pytest.mark.parametrize("name", ["../x", "Mill", "search", "register", ""])
def test_an_id_that_cannot_be_one_is_a_wrong_call(edition: Path, name: str) -> None:
    file = edition.parent / "…"
    file.write_text(MILL)
    ran = run("--root", edition, "new", "document", file, "--id", name)
    assert ran.code == 2
    assert "give one with --id" in ran.err


def test_a_file_that_cannot_be_read_is_said_in_a_sentence(edition: Path) -> None:
    missing = run("--root", edition, "new", "document", edition / "none.txt")
    assert (missing.code, "cannot be read" in missing.err) == (2, True)
    latin = edition.parent / "latin.txt"
    latin.write_bytes("naïve".encode("latin-1"))
    refused = run("--root", edition, "new", "document", latin)
    assert (refused.code, "is not UTF-8" in refused.err, "--encoding" in refused.err) == (1, True, True)
    assert not (edition / "sources/latin").exists()


def test_a_files_name_becomes_an_id() -> None:
    assert id_from("Hearing at the Mühle (2)") == "hearing-at-the-muhle-2"
    assert id_from("слушание") == ""
    assert id_from("Nul") == "nul-1"


@given(
    st.lists(st.sampled_from(["Q.", "Miller:", "МЕЛЬНИК:", "The CLERK.", "VOICE.", "A\u2028B:"]), max_size=8),
    st.text(max_size=40),
    st.sampled_from(["", "letter", "transcript"]),
)
def test_any_text_gives_a_header_that_can_be_read(labels: list[str], words: str, kind: str) -> None:
    content = "\n\n".join(f"{label} {words}" for label in labels).encode("utf-8")
    if not content.decode().strip():
        return
    text, header, *received = new_document(content, "x", kind).pages
    assert content in (text.content, *(one.content for one in received))
    found = parse_header(Source(header.path, str(header.content), ""), "x")
    assert found.diagnostics == ()
    assert found.value is not None
    assert found.value.sha256.value == hashlib.sha256(bytes(text.content)).hexdigest()


@pytest.mark.parametrize(
    ("name", "why", "other"),
    [
        ("aux", "Windows keeps this name", "aux-1"),
        ("com7", "Windows keeps this name", "com7-1"),
        ("search", "a page that the edition makes", "search-1"),
        ("register", "called so", "register-1"),
        ("1936-09-14", "a letter first", "document-1936-09-14"),
        ("My Letter", "small letters from a to z", "my-letter"),
        ("語", "small letters from a to z", "document-1"),
        ("../x", "small letters from a to z", "x"),
        ("a" * 65, "more than 64 signs", "a" * 64),
    ],
)
def test_a_refused_id_is_told_why_and_which_would_do(tiny: Path, name: str, why: str, other: str) -> None:
    text = tiny.parent / "words.txt"
    text.write_text("The wheel stands.\n")
    ran = run("new", "document", text, "--root", tiny, "--id", name)
    assert ran.code == 2
    assert why in ran.err
    assert ran.err.endswith(f"such as {other}\n")
    assert run("new", "document", text, "--root", tiny, "--id", other).code == 0


@pytest.mark.parametrize("name", ["1936-09-14.txt", "語.txt", "Search.txt"])
def test_a_file_whose_name_makes_no_id_is_told_which_would_do(tiny: Path, name: str) -> None:
    text = tiny.parent / name
    text.write_text("The wheel stands.\n")
    ran = run("new", "document", text, "--root", tiny)
    assert ran.code == 2
    other = ran.err.rsplit(" ", 1)[-1].strip()
    assert run("new", "document", text, "--root", tiny, "--id", other).code == 0


def test_a_text_that_is_taken_in_is_parsed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    parsed: list[str] = []
    parse = scaffold.parse_text
    monkeypatch.setattr(scaffold, "parse_text", lambda text, header: parsed.append(text.text) or parse(text, header))
    made = new_document(MILL.encode(), "mill")
    assert parsed == [MILL]
    assert made.kind == "transcript"


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (rb"{\rtf1\ansi{\info{\title The lamp of \'c9pinal}{\author Un}}The lamp is out.\par}", "a.rtf"),
        ("<html><head><title>The lamp\n of Épinal</title></head><body><p>The lamp is out.</p></body></html>".encode(), "a.html"),
    ],
)  # fmt: skip
def test_the_title_in_the_properties_of_a_file_is_proposed(content: bytes, name: str) -> None:
    made = new_document(content, "x", name=name)
    header = next(page.held for page in made.pages if page.path.endswith("document.yml"))
    assert 'title: "The lamp of Épinal"\n' in header
    assert 'of: title\n    because: "the properties of the file say “The lamp of Épinal”"' in header


def test_a_kind_is_named_in_a_sentence() -> None:
    interview = b"Interview with Ann Vale\n\nAF: When?\n\nAV: Then.\n\nAF: Where?\n\nAV: There.\n"
    assert "Read as an interview, because" in new_document(interview, "x").report
    assert "Read as minutes, because" in new_document(b"Minutes of the Board\n\nNobody came.\n", "x").report


@pytest.mark.parametrize("code", [one for one in languages() if one != "en"])
def test_the_pages_of_a_new_edition_are_in_its_language_and_name_the_buttons_as_they_are(code: str) -> None:
    language = ENGLISH.name_of_language(code)
    wishes = {"contact": "lamp@example.org", "repository": "https://github.com/lamp/skerry", "title": "Xyz"}
    made = {
        page.path: str(page.content)
        for page in new_edition(Wishes(language=language, **wishes))
        if "docs/" in page.path
    }
    english = {page.path: str(page.content) for page in new_edition(Wishes(**wishes)) if "docs/" in page.path}
    assert made.keys() == english.keys()
    for path, page in made.items():
        left = [
            one
            for one in page.rpartition("---\n")[2].splitlines()  # what is above is no prose
            if one in english[path].splitlines() and not one.startswith(("<div", "# Xyz"))
        ]
        assert [one for one in left if one] == [], path
        assert not re.search(r"\b(the|of|and)\b", page), path
        assert re.findall(r"\]\(([^)]*\.md)\)", page) == re.findall(r"\]\(([^)]*\.md)\)", english[path]), path
    words = words_of(code)
    for button in ("Propose a note", "Correct this note", "Propose on GitHub"):
        assert f"*{words.sentences[button]}*" in made["docs/contributing.md"]


def test_a_new_edition_says_in_its_language_what_its_licence_is_for() -> None:
    (imprint,) = [
        str(page.content) for page in new_edition(Wishes(language="French")) if page.path == "sources/edition.yml"
    ]
    assert 'text_licence: "CC BY 4.0 pour les notes"' in imprint
