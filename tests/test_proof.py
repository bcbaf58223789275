"""Proof: the same sources give the same bytes anywhere; every byte can be traced; every file has its fingerprint."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import lxml.html
import pytest
from conftest import ROOT, TINY, files_below, flagship_result, run
from hypothesis import given
from hypothesis import strategies as st
from versioned import tagged

from build_edition.contribute.origin import bytes_of, lines_of, origin, version_of
from build_edition.edition import compile_edition
from build_edition.ground.places import line_spans
from build_edition.model.edited import Edition
from build_edition.site.where_and_when import moment


def loaded() -> Any:
    """What `make reproduce` does with the whole edition."""
    spec = importlib.util.spec_from_file_location("reproduce", ROOT / "benchmarks/reproduce.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["reproduce"] = module
    spec.loader.exec_module(module)
    return module


REPRODUCE = loaded()


def test_another_day_folder_zone_locale_user_and_number_of_processes_give_the_same_bytes(
    named: Path, tmp_path: Path
) -> None:
    """Without `faketime` and another user, which `make reproduce` has where it can."""
    imprint = named / "sources/edition.yml"
    imprint.write_text(f'{imprint.read_text()}released: "1851-05-01"\ndownloads: [docx, pdf]\n')
    there = REPRODUCE.THERE
    elsewhere = Path(shutil.copytree(named, tmp_path / there.folder))
    epoch = {"SOURCE_DATE_EPOCH": str(moment(compile_edition(named).value, {}))}
    ahead = tmp_path / "ahead"
    ahead.mkdir()
    (ahead / "sitecustomize.py").write_text(REPRODUCE.TOMORROW)
    unlike = replace(there, environment={**there.environment, **epoch, "PYTHONPATH": str(ahead)})
    for where, root in ((REPRODUCE.HERE, named), (unlike, elsewhere)):
        REPRODUCE.run_in(where, tmp_path, root, "-j", str(where.jobs))
        (root / "exports").mkdir()
    assert REPRODUCE.differing(named, elsewhere) == ""
    made = files_below(named / "site/edition/downloads")
    assert {"pdf", "docx", "epub", "sqlite"} <= {name.rpartition(".")[2] for name in made}
    assert len(files_below(named / "site")) > 100
    (elsewhere / "site/index.html").write_bytes(b"another")
    assert "site/index.html" in REPRODUCE.differing(named, elsewhere)


def test_the_moment_of_a_build_is_given_or_the_versions_day() -> None:
    edition = compile_edition(TINY).value
    assert moment(edition, {"SOURCE_DATE_EPOCH": "12"}) == 12
    for nothing in ({}, {"SOURCE_DATE_EPOCH": ""}, {"SOURCE_DATE_EPOCH": "-1"}, {"SOURCE_DATE_EPOCH": "now"}):
        assert moment(edition, nothing) == 315532800


def test_a_version_has_a_day(tiny: Path) -> None:
    imprint = tiny / "sources/edition.yml"
    before = imprint.read_text()
    for written, seconds in (
        ("2026-11-28", 1795824000),
        ("2026", 1767225600),
        ("2026-11-28~", 1795824000),
        ("2026-21", 1767225600),
        ("0000-01-01", 315532800),
        ("-0044", 315532800),
        ("2026/2027", 1767225600),
    ):
        imprint.write_text(f'{before}released: "{written}"\n')
        assert moment(compile_edition(tiny).value, {}) == seconds
    imprint.write_text(f'{before}released: "28.11.2026"\n')
    assert "N014" in [one.code for one in compile_edition(tiny).diagnostics]


def test_the_list_of_fingerprints_is_what_sha256sum_reads(built_tiny: Path) -> None:
    site = built_tiny / "site"
    listed = dict(line.split("  ", 1)[::-1] for line in (site / "SHA256SUMS").read_text().splitlines())
    assert listed == {
        path: hashlib.sha256(content).hexdigest() for path, content in files_below(site).items() if path != "SHA256SUMS"
    }
    ran = subprocess.run(["sha256sum", "--check", "--quiet", "SHA256SUMS"], cwd=site, capture_output=True, check=False)
    assert ran.returncode == 0, ran.stdout


def test_the_page_has_the_fingerprint_of_every_text_and_every_page_of_one(built_flagship: Path) -> None:
    site = built_flagship / "site"
    html = (site / "edition/proof/index.html").read_text()
    tree = lxml.html.document_fromstring(html)
    said = set(re.findall(r"\b[0-9a-f]{64}\b", tree.text_content()))
    for document in flagship_result().value.documents:
        for path in (
            f"edition/{document.id}/index.html",
            f"edition/reading/{document.id}/index.html",
            f"edition/downloads/documents/{document.id}.received.txt",
        ):
            assert hashlib.sha256((site / path).read_bytes()).hexdigest() in said, path
    assert (site / tree.xpath("string(//main//a[code='SHA256SUMS']/@href)").replace("../", "")).is_file()


@pytest.fixture(scope="module")
def edition() -> Edition:
    return flagship_result().value


def test_every_paragraph_note_entry_parallel_and_work_has_its_origin(edition: Edition) -> None:
    written = {path.relative_to(ROOT).as_posix(): path.read_bytes() for path in ROOT.glob("sources/**/*.*")}
    texts = {path: content.decode() for path, content in written.items()}
    works = str(next(page.content for page in edition.pages if page.path == "bibliography.md"))
    addresses = {f"{one.id}#{paragraph.id}": None for one in edition.documents for paragraph in one.paragraphs}
    wanted: dict[str, str | None] = {
        **addresses,
        **{f"{one.id}#fn-{note.label}": note.id.value for one in edition.edited for note in one.woven.notes},
        **{f"edition/register/{kind}s/{one.id}/": one.id.value for one in edition.entries for kind in [one.kind]},
        **{f"https://h.example/edition/parallels/#{one.id}": one.id.value for one in edition.parallels},
        **{f"bibliography#ref-{key}": key for key in edition.shared.bibliography.entries if f"ref-{key}" in works},
    }  # fmt: skip
    for address, name in wanted.items():
        found = origin(edition, address)
        assert found is not None, address
        text = texts[found.place.path]
        lines = lines_of(found, text)
        start, end = bytes_of(text, lines, found.spans)
        words = written[found.place.path][start:end].decode()
        if name is None:
            document, anchor = address.split("#")
            whole = next(one for one in edition.documents if one.id == document)
            paragraph = whole.paragraph(anchor)
            assert words == text[paragraph.start : paragraph.end]
        else:
            assert name in words.splitlines()[0], address
            assert len(re.findall(r"(?m)^(?:- id:|@)", words)) == 1, f"{address}: one entry and no more"


def test_what_the_edition_does_not_have_has_no_origin(edition: Edition) -> None:
    for address in ("", "#p1", "nowhere#p1", "speech-1936-12-04#p9999", "letter-1936-09-14#fn-e-nobody", "../../etc/passwd",
                    "http://[", "edition/register/persons/nobody/", "%FF#%00"):  # fmt: skip
        assert origin(edition, address) is None, address


@given(text=st.text(alphabet="ab \n\r\u2028\x85é—𝔘", min_size=1, max_size=40), data=st.data())
def test_bytes_are_counted_as_the_file_has_them(text: str, data: st.DataObject) -> None:
    spans = line_spans(text)
    first = data.draw(st.integers(1, len(spans)))
    last = data.draw(st.integers(first, len(spans)))
    start, end = bytes_of(text, (first, last), ())
    assert text.encode()[start:end].decode() == text[spans[first - 1].start : spans[last - 1].end]


def test_why_prints_the_chain_from_the_page_to_the_commit(tiny: Path) -> None:
    assert "none: the folder is in no git" in run("--root", tiny, "why", "letter-1851-03-02#p1").out
    git = ["git", "-C", str(tiny), "-c", "user.name=Ann", "-c", "user.email=ann@example.org"]
    for command in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "The lamp"]):
        subprocess.run([*git, *command], check=True, capture_output=True)
    ran = run("--root", tiny, "why", "https://lamp.example/edition/letter-1851-03-02/?v=1#p1")
    assert ran.code == 0, ran.err
    for wanted in (
        r"what       paragraph p1 of letter-1851-03-02", r"file       sources/letter-1851-03-02/text\.txt:\d+–\d+",
        r"bytes      \d+–\d+ of \d+, sha256 [0-9a-f]{64}", r"commit     [0-9a-f]+, [\d-]+, Ann: The lamp", r"program    build-edition \d",
    ):  # fmt: skip
        assert re.search(wanted, ran.out), ran.out
    notes = tiny / "sources/letter-1851-03-02/text.txt"
    start, end = map(int, re.search(r"bytes      (\d+)–(\d+)", ran.out).groups())  # type: ignore[union-attr]
    assert hashlib.sha256(notes.read_bytes()[start:end]).hexdigest() in ran.out
    notes.write_bytes(notes.read_bytes() + b"\n")
    assert "with changes to this file that are in no commit" in run("--root", tiny, "why", "letter-1851-03-02#p1").out


def test_why_of_an_address_of_a_version_goes_to_what_the_tag_holds(with_versions: Path, tmp_path: Path) -> None:
    root = Path(shutil.copytree(with_versions, tmp_path / "edition", symlinks=True))
    text = root / "sources/letter-1851-03-02/text.txt"
    then, now = ("v1.0.0", "v1.1.0")
    said = {}
    for address in (
        "https://h.example/v1.0.0/edition/letter-1851-03-02/#p2", "letter-1851-03-02?v=1.0.0#p2", "edition/letter-1851-03-02/#p2",
        "https://h.example/v1.0.0/edition/letter-1851-03-09/#p1", "former/1.1.0/edition/letter-1851-03-02.html#p2",
    ):  # fmt: skip
        ran = run("--root", root, "why", address)
        assert ran.code == 0, ran.err
        said[address] = {line[:10].strip(): line[11:] for line in ran.out.splitlines()}
    old, asked, today, gone, tagged_now = said.values()
    assert "Send oil" in old["words"]
    assert {**old, "address": ""} == {**asked, "address": ""}
    assert "Send much more oil" in today["words"]
    assert (old["edition"], today["edition"]) == ("version 1.0.0", "version 1.1.0")
    assert old["tag"].startswith(f"{then}, ")
    assert tagged_now["tag"].startswith(f"{now}, ")
    assert "tag" not in today
    page, fingerprint = old["page"].split(", sha256 ")
    assert page == "site/v1.0.0/edition/letter-1851-03-02/index.html"
    assert hashlib.sha256((root / page).read_bytes()).hexdigest() == fingerprint
    assert old["commit"].endswith("Ann: 1.0.0")
    assert today["commit"].endswith("Ann: 1.1.0")
    assert today["file hash"] == hashlib.sha256(text.read_bytes()).hexdigest() != old["file hash"]
    assert gone["file"].startswith("sources/letter-1851-03-09/text.txt:")
    assert "no tag v9.9 leads to" in run("--root", root, "why", "letter-1851-03-02?v=9.9#p2").out


@given(
    version=st.from_regex(r"[0-9]{1,3}\.[0-9]{1,3}(\.[0-9]{1,3})?(-rc1)?", fullmatch=True),
    page=st.sampled_from(["a/", "reading/a.html"]),
)
def test_a_version_is_found_in_every_address_that_names_one(version: str, page: str) -> None:
    for address in (
        f"https://h.example/v{version}/edition/{page}#p1", f"/x/former/{version}/edition/{page}", f"/v{version}/de/edition/{page}?h=x",
        f"https://h.example/edition/{page}?v={version}#p1", f"{page}?layer=reading&v={version}",
    ):  # fmt: skip
        assert version_of(address) == version, address
    for address in (f"https://h.example/edition/{page}", f"/1936/edition/{page}", f"edition/{page}#v={version}", ""):
        assert version_of(address) == "", address


def test_each_kind_of_page_and_part_of_one_has_its_origin(named: Path) -> None:
    compiled = compile_edition(named).value
    (introduction,) = [one.id for one in compiled.introductions]
    for address, what, path in (
        ("letter-1851-03-02", "document letter-1851-03-02", "sources/letter-1851-03-02/text.txt"),
        ("edition/letter-1851-03-02.html#closing", "paragraph closing of letter-1851-03-02", "sources/letter-1851-03-02/text.txt"),
        ("reading/letter-1851-03-02/#p1", "paragraph p1 of letter-1851-03-02", "sources/letter-1851-03-02/text.txt"),
        ("letter-1851-03-02#fnref2-t-send", "note send on letter-1851-03-02", "sources/letter-1851-03-02/annotations/notes.yml"),
        (f"introductions/{introduction}/", f"introduction {introduction}", f"sources/introductions/{introduction}.md"),
        ("synopsis/letter-1851-03-09--hearing-1851-04-01/#letter-1851-03-09--p1", "paragraph p1 of letter-1851-03-09",
         "sources/letter-1851-03-09/text.txt"),
        ("letter-1851-03-09#parallel-tins-1", "passage of parallel tins in letter-1851-03-09", "sources/letter-1851-03-09/text.txt"),
    ):  # fmt: skip
        found = origin(compiled, address)
        assert found is not None, address
        assert (found.what, found.place.path) == (what, path), address


def test_the_commands_of_the_page_do_what_it_says_when_a_reader_copies_them(built_tiny: Path, tmp_path: Path) -> None:
    root = Path(shutil.copytree(built_tiny, tmp_path / "edition"))
    tagged(root, "1.0.0")
    downloads = tmp_path / "downloads"
    downloads.mkdir()
    page = lxml.html.fromstring((root / "site/edition/proof/index.html").read_bytes())
    said = set(re.findall(r"[0-9a-f]{64}", page.text_content()))
    blocks = (block.text_content().splitlines() for block in page.xpath("//pre"))
    commands = [line.removeprefix("$ ") for lines in blocks for line in lines if line]
    assert len(commands) == 4
    own, in_git, whole, why = commands
    name = own.split()[-1]
    shutil.copy(root / "site/edition/downloads/documents" / name, downloads)
    path = {**os.environ, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}

    def typed(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run(["sh", "-c", command], cwd=folder, env=path, capture_output=True, text=True, check=False)

    assert typed(own, downloads).stdout.split()[0] in said
    assert typed(in_git, root).stdout.split()[0] == typed(own, downloads).stdout.split()[0]
    assert typed(whole, root / "site").returncode == 0
    assert re.search(r"sha256 [0-9a-f]{64}", typed(why, root).stdout)
    (downloads / name).write_bytes((downloads / name).read_bytes() + b" ")
    assert typed(own, downloads).stdout.split()[0] not in said
    (root / "site/index.html").write_text("Another page.")
    assert typed(whole, root / "site").returncode == 1


def test_why_of_no_place_is_a_usage_error() -> None:
    ran = run("--root", TINY, "why", "letter-1851-03-02#nowhere")
    assert (ran.code, ran.out) == (2, "")
    assert "no place at letter-1851-03-02#nowhere" in ran.err
