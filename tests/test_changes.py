"""What changes between two editions: compared as values, shown as a page, reached by `build-edition changes`."""

from __future__ import annotations

import functools
import hashlib
import json
import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pytest
from conftest import TINY, files_below, run
from hypothesis import given
from hypothesis import strategies as st
from in_volumes import put_in_volumes
from versioned import committed

from build_edition.contribute.changes_page import changes_page
from build_edition.contribute.changes_told import Sides, as_markdown
from build_edition.diagnostics.findings import Result
from build_edition.edition import compile_edition
from build_edition.markup.render import renderer_of
from build_edition.markup.sanitize import sanitize
from build_edition.measures.change import Change, Review, counts
from build_edition.measures.differences import differences
from build_edition.measures.review import Side, review
from build_edition.measures.word_changes import line_changes, shortened, word_pieces
from build_edition.measures.written_entries import written_entries
from build_edition.model.edited import Edition
from build_edition.sources.read import read_tree
from build_edition.sources.revision import revision

NOTES = "sources/letter-1851-03-02/annotations/notes.yml"
HEARING = "sources/hearing-1851-04-01/annotations/notes.yml"


def edit(edition: Path, name: str, old: str, new: str) -> None:
    path = edition / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def compiled(folder: Path) -> Result[Edition]:
    """An edition as it stands; the tiny one is compiled once."""
    return tiny_result() if folder == TINY else compile_edition(folder)


@functools.cache
def tiny_result() -> Result[Edition]:
    return compile_edition(TINY)


def between(before: Path, after: Path) -> tuple[Change, ...]:
    return differences(compiled(before).value, compiled(after).value)


def note_with(edition: Path, words: str) -> tuple[str, str]:
    """The file and the text of the entry that holds some words."""
    for path in sorted(edition.glob("sources/*/annotations/*.yml")):
        for entry in re.split(r"^(?=- id:)", path.read_text(encoding="utf-8"), flags=re.MULTILINE):
            if words in entry:
                return path.relative_to(edition).as_posix(), entry
    raise AssertionError(words)


def test_an_edition_does_not_differ_from_itself(tiny: Path) -> None:
    assert between(TINY, tiny) == ()


def test_several_values_stand_apart_as_the_language_of_the_edition_spaces_them(tiny: Path, tmp_path: Path) -> None:
    edit(tiny, "sources/edition.yml", "language: English", "language: French")
    before = shutil.copytree(tiny, tmp_path / "before")
    name, entry = note_with(tiny, "by: [editors]")
    edit(tiny, name, entry, entry.replace("by: [editors]", "by: [editors, reader]"))
    (change,) = [one for one in between(before, tiny) if one.kind == "note"]
    assert [one.after.words for one in change.fields if one.name == "by"] == ["editors\u202f; reader"]


def test_an_edition_that_speaks_another_language_says_the_same_of_its_notes(tiny: Path) -> None:
    name, entry = note_with(tiny, "by: [editors]")
    edit(tiny, name, entry, entry.replace("by: [editors]", "by: [editors, reader]"))
    before = shutil.copytree(tiny, tiny.with_name("before"))
    edit(tiny, "sources/edition.yml", "language: English", "language: French")
    assert {one.kind for one in between(before, tiny)} == {"edition"}


def test_a_note_made_anew_in_another_file_or_place_is_no_change(tiny: Path) -> None:
    name, entry = note_with(tiny, "id: oil-low")
    edit(tiny, name, entry, "")
    (tiny / name).with_name("moved.yml").write_text(f"# moved\n{entry}", encoding="utf-8")
    assert between(TINY, tiny) == ()


def test_a_changed_body_shows_both_bodies_and_the_words_it_stands_on(tiny: Path) -> None:
    edit(tiny, *note_edit(tiny, "In the morning.", "In the *early* morning."))
    (one,) = between(TINY, tiny)
    assert (one.action, one.kind, one.name) == ("changed", "note", "three-o-clock")
    assert one.words == "3 o'clock. I lit it again", "as the text has them, not as the note quotes them"
    assert one.where.startswith("letter-1851-03-0")
    (field,) = one.fields
    assert (field.name, field.before.words.strip(), field.after.words.strip()) == (
        "body",
        "In the morning.",
        "In the *early* morning.",
    )
    assert not one.changes_reading_text


def note_edit(edition: Path, old: str, new: str) -> tuple[str, str, str]:
    return note_with(edition, old)[0], old, new


@pytest.mark.parametrize(
    ("old", "new", "name"),
    [
        ("severity: minor\n  reading: oil", "severity: major\n  reading: oil", "severity"),
        ("category: fluency/textual-conventions", "category: fluency/spelling", "category"),
        ("certainty: medium\n  by: [editors]\n  reviewed", "certainty: high\n  by: [editors]\n  reviewed", "certainty"),
        ("date: 2026-01-05", "date: 2026-01-06", "reviewed"),
    ],
)
def test_each_field_of_a_note_is_compared(tiny: Path, old: str, new: str, name: str) -> None:
    edit(tiny, *note_edit(tiny, old, new))
    (one,) = between(TINY, tiny)
    assert [field.name for field in one.fields] == [name]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("reading: oil", "reading: lamp oil"),
        ("  reading: oil\n", ""),
        ("reading: oil\n", "reading: oil\n  held_back: true\n"),
    ],
)
def test_a_note_that_touches_a_reading_says_so(tiny: Path, old: str, new: str) -> None:
    edit(tiny, *note_edit(tiny, old, new))
    (one,) = between(TINY, tiny)
    assert one.changes_reading_text


def test_removed_comes_before_changed_before_added(tiny: Path) -> None:
    name, entry = note_with(tiny, "id: oil-low")
    edit(tiny, name, entry, entry.replace("oil-low", "oil-lower"))
    edit(tiny, *note_edit(tiny, "Three times said.", "Said three times."))
    found = between(TINY, tiny)
    assert [(one.action, one.name) for one in found] == [
        ("removed", "oil-low"),
        ("changed", "out"),
        ("added", "oil-lower"),
    ]
    assert counts(found) == {"removed": 1, "changed": 1, "added": 1}


def test_headers_parallels_and_the_imprint_are_compared(tiny: Path) -> None:
    edit(tiny, "sources/edition.yml", "version: 1.0.0", "version: 1.0.1")
    path = tiny / "sources/parallels/tins.yml"
    path.write_text(path.read_text().replace("title: ", "title: Of "), encoding="utf-8")
    header = tiny / "sources/letter-1851-03-02/document.yml"
    header.write_text(re.sub(r"(?m)^title: .*$", "title: Another title", header.read_text()), encoding="utf-8")
    found = {(one.kind, field.name) for one in between(TINY, tiny) for field in one.fields}
    assert {("edition", "version"), ("parallel", "title"), ("document", "title")} <= found


def test_register_entries_and_introductions_are_compared(tiny: Path, named: Path) -> None:
    assert tiny == named
    found = between(TINY, named)
    assert {"register entry", "introduction"} <= {one.kind for one in found if one.action == "added"}
    assert all(one.action == "removed" for one in between(named, TINY) if one.kind == "register entry")


def test_a_changed_text_is_told_line_by_line(tiny: Path) -> None:
    folder = tiny / "sources/letter-1851-03-02"
    text = (folder / "text.txt").read_bytes()
    changed = text.replace(b"lamp", b"lantern", 1)
    (folder / "text.txt").write_bytes(changed)
    header = (folder / "document.yml").read_text()
    renewed = header.replace(hashlib.sha256(text).hexdigest(), hashlib.sha256(changed).hexdigest())
    (folder / "document.yml").write_text(renewed)
    first = next(one for one in between(TINY, tiny) if one.kind == "text")
    assert first.changes_reading_text
    (line,) = (one for one in first.lines if one.was != one.now)
    assert line.before == line.after > 0
    assert ("lamp" in line.was, "lantern" in line.now) == (True, True)


class Words(HTMLParser):
    """The text of a page and its tags, as a browser would take them."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        self.text += data


def test_the_page_stands_alone_and_marks_the_words_that_differ(tiny: Path, tmp_path: Path) -> None:
    edit(tiny, *note_edit(tiny, "In the morning.", "In the *early* morning; see <https://example.org/>."))
    page, summary = tmp_path / "changes.html", tmp_path / "summary.md"
    summary.write_text("# before\n")
    ran = run("--root", tiny, "changes", str(TINY), "--output", page, "--summary", summary)
    assert ran.code == 0, ran.out
    assert "0 removed, 1 changed, 0 added" in ran.out
    seen = Words(page.read_text(encoding="utf-8"))
    assert {"script", "link", "img", "iframe"} & set(seen.tags) == set()
    assert [name for name, _ in seen.attributes if name.startswith("on") or name == "src"] == []
    assert seen.tags.count("h1") == 1
    assert "ins" in seen.tags
    assert "early" in seen.text
    assert summary.read_text(encoding="utf-8").startswith("# before\n## What changes")
    assert "`three-o-clock`" in summary.read_text(encoding="utf-8")


HOSTILE = (
    "<script>alert(1)</script> [x](javascript:alert(1)) <img src=x onerror=alert(1)> ${{ github.token }} </article>"
)


def test_what_is_hostile_is_words_on_the_page_and_in_the_summary(tiny: Path, tmp_path: Path) -> None:
    edit(tiny, *note_edit(tiny, "In the morning.", HOSTILE))
    edit(tiny, "sources/edition.yml", "title: The lamp", 'title: "</title><script>alert(2)</script>" #')
    page, summary = tmp_path / "changes.html", tmp_path / "summary.md"
    ran = run("--root", tiny, "changes", str(TINY), "--output", page, "--summary", summary)
    assert ran.code == 1
    seen = Words(page.read_text(encoding="utf-8"))
    assert {"script", "img"} & set(seen.tags) == set()
    assert not any((value or "").lower().startswith("javascript") for _, value in seen.attributes)
    assert "M101" in seen.text
    outside = re.sub(r"`[^`\n]*`", "", summary.read_text(encoding="utf-8"))
    assert "<" not in outside
    assert "${{" not in outside


def test_a_broken_edition_is_compared_as_far_as_it_goes(tiny: Path, tmp_path: Path) -> None:
    (tiny / NOTES).write_text("- id: [\n", encoding="utf-8")
    page = tmp_path / "changes.html"
    ran = run("--root", tiny, "changes", str(TINY), "--output", page)
    assert ran.code == 1
    assert "N001" in page.read_text(encoding="utf-8")
    assert run("--root", TINY, "changes", str(tiny), "--output", page).code == 0
    assert "No longer found" in page.read_text(encoding="utf-8")


def test_the_base_may_be_a_revision_of_git(tiny: Path, tmp_path: Path) -> None:
    folder = tmp_path / "repository" / "edition"
    shutil.copytree(tiny, folder)
    identity = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
    for arguments in (["init", "-q"], ["add", "."], [*identity, "commit", "-qm", "first"]):
        subprocess.run(["git", *arguments], cwd=folder.parent, check=True)
    edit(folder, *note_edit(folder, "In the morning.", "In the evening."))
    before = sorted(path.name for path in folder.iterdir())
    ran = run("--root", folder, "changes", "HEAD", "--output", tmp_path / "out.html")
    assert ran.code == 0, ran.err
    assert "1 changed" in ran.out
    assert sorted(path.name for path in folder.iterdir()) == before


def test_who_reviews_is_told_which_new_notes_say_nothing_of_what_they_rest_on(tiny: Path) -> None:
    path = tiny / "sources/letter-1851-03-09/annotations/new.yml"
    entry = "- id: {}\n  kind: explanatory\n  target: {{exact: the keeper}}\n  every: true\n  body: {}\n  certainty: high\n  by: [editors]\n"
    path.write_text(entry.format("bare", "A man.") + entry.format("sourced", '"A man [@lamps1850]."'))
    found, page = reviewed(TINY, tiny)
    assert {one.name: one.says_its_source for one in found.changes} == {"bare": False, "sourced": True}
    assert "<li>Notes that do not say what they rest on: bare</li>" in page
    assert "- Notes that do not say what they rest on: `bare`" in as_markdown(found, Sides("a", "b"))


def test_what_is_new_says_its_words_once(tiny: Path, tmp_path: Path) -> None:
    entry = (
        "- id: glass\n  kind: explanatory\n  target: {exact: a glass}\n  body: B.\n  certainty: high\n  by: [editors]\n"
    )
    (tiny / "sources/letter-1851-03-09/annotations/glass.yml").write_text(entry)
    run("--root", tiny, "changes", str(TINY), "--output", tmp_path / "out.html")
    page = (tmp_path / "out.html").read_text(encoding="utf-8")
    assert page.count("a glass") == 1
    assert "<dt>body</dt>" in page


def test_a_link_out_of_the_repository_does_not_keep_a_revision_from_being_read(tiny: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret.md"
    secret.write_text("# Secret\n")
    (tiny / "docs/led.md").symlink_to(secret)
    (tiny / "elsewhere").symlink_to("/etc")
    identity = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
    for arguments in (["init", "-q"], ["add", "."], [*identity, "commit", "-qm", "first"]):
        subprocess.run(["git", *arguments], cwd=tiny, check=True)
    (tiny / "docs/led.md").unlink()
    edit(tiny, *note_edit(tiny, "In the morning.", "In the evening."))
    ran = run("--root", tiny, "changes", "HEAD", "--output", tmp_path / "out.html")
    assert (ran.code, ran.err) == (0, "")
    assert "1 changed" in ran.out
    assert "Secret" not in (tmp_path / "out.html").read_text(encoding="utf-8")


ATTRIBUTES = (
    "annotations export-ignore",
    "*.yml export-subst",
    "*.yml ident",
    "*.yml text eol=crlf",
    "*.yml working-tree-encoding=UTF-16",
)


@pytest.mark.parametrize("attributes", ATTRIBUTES)
def test_a_revision_is_read_as_it_was_committed_whatever_its_attributes_say(tiny: Path, attributes: str) -> None:
    signs = tiny / "sources/letter-1851-03-02/annotations/signs.yml"
    signs.write_text(
        "- id: signs\n  kind: explanatory\n  target: {exact: low}\n  body: $Id$ $Format:%an$\n"
        "  certainty: high\n  by: [editors]\n"
    )
    committed(tiny, "As it was")
    before = files_below(tiny / "sources")
    (tiny / "sources/.gitattributes").write_text(f"{attributes}\n")
    blobs = ["add", "sources/.gitattributes"], ["-c", "user.name=A", "-c", "user.email=a@e.org", "commit", "-qm", "B"]
    for arguments in blobs:
        subprocess.run(["git", *arguments], cwd=tiny, check=True)
    with revision("HEAD", tiny) as folder:
        assert {name: files_below(folder / "sources")[name] for name in before} == before
    ran = run("--root", tiny, "changes", "HEAD", "--output=-", "--format=markdown")
    assert (ran.code, ran.err) == (0, "")
    assert "Nothing changes." in ran.out


def test_a_revision_has_the_folder_of_the_edition_alone_and_no_other_repository(tiny: Path, tmp_path: Path) -> None:
    outer = tmp_path / "outer"
    root = outer / "works/edition"
    shutil.copytree(tiny, root)
    (outer / "sources").mkdir()
    (outer / "sources/other.yml").write_text("a: b\n")
    (root / "docs/ünï code.md").write_text("# A name\n")
    (root / "docs/again.md").write_text("# A name\n")
    (root / "docs/empty.md").write_text("")
    (root / "docs/a.md").symlink_to("b/b/b/../../../../secret.md")
    (root / "docs/b").symlink_to(".")
    committed(outer, "All")
    commit = subprocess.run(["git", "rev-parse", "HEAD"], cwd=outer, check=True, capture_output=True, text=True)
    other = f"160000,{commit.stdout.strip()},works/edition/docs/other"
    subprocess.run(["git", "update-index", "--add", "--cacheinfo", other], cwd=outer, check=True)
    git = ["git", "-c", "user.name=A", "-c", "user.email=a@example.org"]
    subprocess.run([*git, "commit", "-qm", "Another repository"], cwd=outer, check=True)
    with revision("HEAD", root) as folder:
        found = files_below(folder)
        assert {name: found[name] for name in found if not name.startswith("docs/b/")} == {
            name: content for name, content in files_below(root).items()
            if not name.startswith("docs/b/") and name.split("/")[0] in ("sources", "docs", "mkdocs.yml")
        }  # fmt: skip
        assert (folder / "docs/b").readlink() == Path()
        assert not (folder / "docs/a.md").is_symlink()
        assert not (folder / "docs/other").exists()


def test_a_revision_of_which_git_has_lost_a_file_is_no_revision(tiny: Path) -> None:
    committed(tiny, "All")
    name = subprocess.run(
        ["git", "rev-parse", "HEAD:mkdocs.yml"], cwd=tiny, check=True, capture_output=True, text=True
    ).stdout.strip()
    (tiny / ".git/objects" / name[:2] / name[2:]).unlink()
    ran = run("--root", tiny, "changes", "HEAD", "--output=-")
    assert (ran.code, "neither a folder nor a revision" in ran.err) == (2, True)


@pytest.mark.parametrize("base", ["no-such-revision", "--output=/tmp/x", "HEAD; ls", ""])
def test_a_base_that_is_nothing_is_a_wrong_call(tiny: Path, base: str) -> None:
    ran = run("--root", tiny, "changes", f"--output={tiny / 'x.html'}", "--", base)
    assert ran.code == 2
    assert "neither a folder nor a revision" in ran.err
    assert not (tiny / "x.html").exists()


@given(st.lists(st.sampled_from(["<p>", "</p>", "<script>", "</em>", "<em>", "<a href='javascript:x'>", "&lt;b&gt;", "w",
                                 "<!--", "-->", "<svg onload=x>", "<a href='https://e.org/\"onclick=x'>"])))  # fmt: skip
def test_whatever_comes_in_only_plain_tags_go_out(parts: list[str]) -> None:
    written = sanitize("".join(parts))
    seen = Words(written)
    assert set(seen.tags) <= {"p", "em", "a"}
    assert all(name in ("href", "rel") for name, _ in seen.attributes)
    assert sanitize(written) == written
    assert all(written.count(f"<{tag}") == written.count(f"</{tag}>") for tag in ("p", "em", "a"))


def side(folder: Path) -> Side:
    result = compiled(folder)
    texts = {path: source.text for path, source in read_tree(folder).value.sources.items()}
    return Side(result.value, result.diagnostics, texts)


def reviewed(before: Path, after: Path) -> tuple[Review, str]:
    """What changes, and the body of the page that shows it."""
    was, is_now = side(before), side(after)
    found = review(was, is_now)
    address = Sides("before", "after", address=lambda place: f"at:{place.path}#L{place.line}")
    page = changes_page("T", found, address, renderer_of(is_now.edition.config.extensions))
    return found, page.partition("<body>")[2]


def test_a_body_that_does_not_resolve_is_changed_with_an_error(named: Path, tmp_path: Path) -> None:
    before = Path(shutil.copytree(named, tmp_path / "before"))
    spoilt = {
        ("note", "M103"): note_edit(named, "In the morning.", "In the morning [[note:none]]."),
        ("parallel", "M104"): ("sources/parallels/tins.yml", "hearing claims;", "hearing [@nobody] claims;"),
        ("register entry", "M101"): ("sources/register/persons.yml", "spoke in", "spoke <br> in"),
        ("introduction", "M104"): ("sources/introductions/the-lamp.md", "lit again:", "lit again [@nobody]:"),
    }
    for name, old, new in spoilt.values():
        edit(named, name, old, new)
    found, page = reviewed(before, named)
    assert {(one.kind, wrong.code) for one in found.changes for wrong in one.findings} == set(spoilt)
    assert {(one.action, one.unread) for one in found.changes} == {("changed", "")}
    assert found.elsewhere == found.known == ()
    assert "<del>" not in page, "nothing is gone"
    assert page.count("<ins>") == len(spoilt)
    for one in found.changes:
        line = one.findings[0].place.line
        assert f'<a href="at:{spoilt[one.kind, one.findings[0].code][0]}#L{line}">' in page
    assert "It cannot be published: 4 errors." in page


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("  kind: explanatory\n", "  kindd: explanatory\n", "N007"),
        ("  kind: explanatory\n", "  kind: explanation\n", "N009"),
        ("  target:\n", "  target: [\n", "N001"),
        ("    exact:", "    exakt:", "N007"),
    ],
)
def test_an_entry_that_can_no_longer_be_read_is_changed_and_those_beside_it_are_untouched(
    tiny: Path, old: str, new: str, code: str
) -> None:
    name, entry = note_with(tiny, "In the morning.")
    edit(tiny, name, entry, entry.replace(old, new, 1) if old in entry else entry.replace("target: {", "target: [{"))
    found, page = reviewed(TINY, tiny)
    (one,) = found.changes
    assert (one.action, one.name, one.unread) == ("changed", "three-o-clock", "after")
    assert one.place is not None
    assert (one.place.path, one.lines[0].after >= one.place.line) == (name, True)
    assert code in {wrong.code for wrong in found.new} or code == "N007"
    assert "can no longer be read" in page
    back, page = reviewed(tiny, TINY)
    assert [(one.action, one.unread) for one in back.changes] == [("changed", "before")]
    assert "It can be published; nothing new is wrong." in page


def test_a_document_that_can_no_longer_be_read_is_one_change(tiny: Path) -> None:
    edit(tiny, "sources/letter-1851-03-02/document.yml", "kind: letter", "kind: [letter")
    found, _ = reviewed(TINY, tiny)
    assert [(one.action, one.kind, one.name) for one in found.changes if one.kind != "parallel"] == [
        ("changed", "document", "letter-1851-03-02")
    ]


def test_a_finding_that_was_there_before_is_not_new_although_its_line_moved(tiny: Path, tmp_path: Path) -> None:
    (tiny / "sources/stray.txt").write_text("x")
    edit(tiny, *note_edit(tiny, "In the morning.", "In the morning [@nobody]."))
    before = Path(shutil.copytree(tiny, tmp_path / "before"))
    name = note_with(tiny, "In the morning")[0]
    (tiny / name).write_text("# one line\n# more\n" + (tiny / name).read_text(encoding="utf-8"), encoding="utf-8")
    found, page = reviewed(before, tiny)
    assert (found.changes, found.new) == ((), ())
    assert {one.code for one in found.known} == {"R004", "M104"}
    assert "Known from before" in page


def test_a_finding_that_was_there_before_is_not_new_although_its_document_lies_in_a_volume_now(
    tiny: Path, tmp_path: Path
) -> None:
    (tiny / "sources/letter-1851-03-02/facsimile").mkdir()
    (tiny / "sources/letter-1851-03-02/facsimile/a.png").write_bytes(b"no picture")
    edit(tiny, *note_edit(tiny, "In the morning.", "In the morning [@nobody]."))
    before = Path(shutil.copytree(tiny, tmp_path / "before"))
    found, _ = reviewed(before, put_in_volumes(tiny))
    assert (found.new, found.gone) == ((), ())
    assert {one.code for one in found.known} == {"R012", "M104"}


def test_of_a_long_body_only_what_changed_is_shown_with_what_it_stands_under_and_between(
    named: Path, tmp_path: Path
) -> None:
    (path,) = sorted(named.glob("sources/introductions/*.md"))[:1]
    head = path.read_text(encoding="utf-8").split("---\n")[1]
    blocks = [
        f"## Part {part}\n\n" + "\n\n".join(f"{part}{n}: " + f"w{part}{n} " * 200 for n in "abc") for part in "123"
    ]
    path.write_text(f"---\n{head}---\n\n" + "\n\n".join(blocks), encoding="utf-8")
    before = Path(shutil.copytree(named, tmp_path / "before"))
    text = path.read_text(encoding="utf-8")
    at = text.index("w2b " * 200) + 4 * 100
    path.write_text(f"{text[:at]}One sentence more. {text[at:]}", encoding="utf-8")
    _, page = reviewed(before, named)
    seen = " ".join(Words(page).text.split())
    assert "<ins>One sentence more.</ins>" in page
    assert "Part 2" in seen
    assert ("Part 1" in seen, "Part 3" in seen, "w1c" in seen) == (False, False, False)
    assert 10 < seen.count("w2b") < 130
    assert 0 < seen.count("w2a") < 40
    assert page.index('class="old"') < page.index('class="new"')


@given(st.text("ab .\n", max_size=60), st.text("ab .\n", max_size=60))
def test_the_pieces_of_two_texts_are_the_two_texts(was: str, now: str) -> None:
    pieces = word_pieces(was, now)
    assert "".join(one.words for one in pieces if one.kind != "new") == was
    assert "".join(one.words for one in pieces if one.kind != "old") == now
    assert [one for one in shortened(pieces) if one.kind != "same"] == [one for one in pieces if one.kind != "same"]
    lines = tuple(line_changes(was, now))
    assert bool(lines) == (was.splitlines() != now.splitlines()), "a last line is the same with its end and without"


def test_words_are_marked_inside_a_long_line() -> None:
    was = " ".join(f"w{n}" for n in range(300))
    pieces = shortened(word_pieces(was, was.replace("w150", "changed")))
    assert [one.kind for one in pieces] == ["same", "old", "new", "same"]
    assert len(pieces[0].words.split()) < 30


@pytest.mark.parametrize(
    "text",
    [
        "- id: x\n  body: B\n- id: y\n",
        "# c\n- kind: k\n  id: x # c\n\n- id: y\n",
        "-   id: 'x'\n    claims:\n      - id: z\n-   id: \"y\"\n",
        "- {id: x, kind: k}\n- {id: y}\n",
        "- target: [\n  id: x\n- id: y\n",
    ],
)
def test_entries_are_found_as_they_are_written(text: str) -> None:
    found = written_entries({"sources/a/annotations/n.yml": text})
    assert [name for _, name in found] == ["x", "y"]
    assert "".join(one.words for one in found.values()).replace("\n", "") in text.replace("\n", "")


def test_the_three_formats_say_the_same(tiny: Path) -> None:
    edit(tiny, *note_edit(tiny, "In the morning.", "In the morning [@nobody]."))
    told = json.loads(run("--root", tiny, "changes", str(TINY), "--format", "json", "--output", "-").out)
    (one,) = told["changes"]
    assert (one["action"], one["name"], [wrong["code"] for wrong in one["findings"]]) == (
        "changed",
        "three-o-clock",
        ["M104"],
    )
    given = {"GITHUB_SHA": "0a" * 20, "GITHUB_REPOSITORY": "skerry/lamp", "GITHUB_REF_NAME": "main"}
    printed = run("--root", tiny, "changes", str(TINY), "--format", "markdown", "--output", "-", given=given).out
    path, line = one["findings"][0]["path"], one["findings"][0]["line"]
    assert f"](https://github.com/skerry/lamp/blob/{'0a' * 20}/{path}#L{line})" in printed
    assert printed == as_markdown_of(tiny, printed)


def as_markdown_of(tiny: Path, printed: str) -> str:
    """The summary made in this process, with the addresses that stand in another."""
    addresses = dict(re.findall(r"\[`([^`]+)`\]\(([^)]+)\)", printed))
    sides = Sides(str(TINY), "this edition", address=lambda place: addresses.get(str(place), ""))
    return as_markdown(review(side(TINY), side(tiny)), sides)
