"""Files of a hostile contributor, end to end: nothing runs, nothing is lost, nothing leaves the folder."""

from __future__ import annotations

import hashlib
import html
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import files_below, run

from build_edition.markup.tokens import Tokens

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
        ("x" * 20_001, "M110"),
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


HOOKS = [
    "hooks: [docs/h.py]", '"hooks": [docs/h.py]', "'hooks': [docs/h.py]", '"h\\x6foks": [docs/h.py]',
    "? hooks\n: [docs/h.py]", "<<: {hooks: [docs/h.py]}", "INHERIT: other.yml", "plugins: [privacy]",
    "plugins: [{search: {enabled: false}}, {macros: {module_name: docs/h}}]", "extra: !!python/name:os.system",
    "extra: &a {generator: false}", "extra: {analytics: {provider: google}}", "docs_dir: ..", "site_dir: ../out",
    "remote_name: x", "watch: [/]", "!!python/object/apply:os.system [touch ran]: x", "extra_templates: [x.html]",
    "dev_addr: 0.0.0.0:80", "...\n---\nhooks: [docs/h.py]", "exclude_docs: |\n  x\n  !.secret", "edit_uri: 'javascript:x'",
    "extra: {social: [{icon: a, link: 'javascript:x'}]}", "extra_javascript: [docs/x.js]", "copyright: <b>x</b>",
    "site_url: 'http://[::1'", "repo_url: 'https://['",
]  # fmt: skip


@pytest.mark.parametrize("line", HOOKS)
def test_what_runs_or_reads_in_the_configuration_is_refused_at_its_line_and_does_nothing(
    tiny: Path, line: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tiny)
    config = tiny / "mkdocs.yml"
    (tiny / "docs/h.py").write_text(f"open({str(tiny / 'ran')!r}, 'w')\n")
    (tiny / "other.yml").write_text("hooks: [docs/h.py]\n")
    kept = re.sub(rf"(?m)^{re.escape(line.split(':', maxsplit=1)[0])}:.*\n(?: .*\n)*", "", config.read_text())
    config.write_text(kept + line + "\n")
    ran = run("--root", tiny)
    first = len(kept.splitlines()) + 1
    said = [int(number) for number in re.findall(r"(?m)^mkdocs\.yml:(\d+):\d+: error: ", ran.out)]
    assert ran.code == 1
    assert any(first <= number <= first + line.count("\n") for number in said), ran.out
    assert not (tiny / "ran").exists()
    assert not (tiny / "site").exists()


def test_a_configuration_in_braces_is_read_as_any_other(tiny: Path) -> None:
    (tiny / "mkdocs.yml").write_text(
        '{"site_name": x, "theme": {"name": material, "custom_dir": y}, "hooks": [docs/h.py]}\n'
    )
    ran = run("--root", tiny, "check", "--format", "concise")
    assert re.search(r"^mkdocs\.yml:1:47: error: E204: “custom_dir”", ran.out, re.MULTILINE), ran.out
    assert re.search(r"^mkdocs\.yml:1:65: error: E204: “hooks”", ran.out, re.MULTILINE), ran.out


def test_compiling_an_edition_loads_no_site_generator(tiny: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from build_edition.edition import compile_edition\n"
        f"assert compile_edition(Path({str(tiny)!r})).diagnostics == ()\n"
        "print(*(name for name in sys.modules if name.partition('.')[0] in ('mkdocs', 'material', 'jinja2', 'zensical')))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == ""


def test_the_generator_sees_only_what_was_checked(tiny: Path) -> None:
    (tiny / "docs/.well-known").mkdir()
    (tiny / "docs/.well-known/x.html").write_text("<script>pwned()</script>")
    assert run("--root", tiny).code == 0
    assert run("--root", tiny).code == 0
    (tiny / "docs/edition/laid.html").write_text("<script>pwned()</script>")
    ran = run("--root", tiny)
    assert ran.code == 1
    assert "docs/edition/laid.html:1:1: error: E209: " in ran.out
    assert not [path for path in (tiny / "site").rglob("*") if path.name in ("laid.html", "x.html")]


@pytest.mark.parametrize("link", ["docs/edition", "docs/edition/assets", ".build-edition", "site"])
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


# registers, claims and introductions

SIGNS = (
    "<img src=x onerror=pwned()><script>pwned()</script>\"'><b onmouseover=pwned()>[x](javascript:pwned())"
    "{: onclick=pwned() }{{ pwned }}[^e-pwned] **b** `c` | 5) &amp; \\[ #"
)
PERSONS = """
- id: marrow
  name: J. Marrow
  sort: Marrow
  romanised: Marrow
  summary: Keeper of the lamp.
  forms: [Marrow]
  mistaken_forms: [MARROW]
  office: Keeper.
  fate: Unknown.
  rehabilitation: None.
  open: [Who was he?]
  body: He wrote the letter.
  identification: {certainty: low, reason: So signed.}
  by: [editors]
- {id: quay, name: T. Quay, summary: He answers., body: x, identification: {certainty: high, reason: x}, by: [editors]}
- {id: chair, name: The chair, summary: Presides., body: x, identification: {certainty: high, reason: x}, by: [editors]}
- {id: voice, name: A voice, summary: Shouts., body: x, identification: {certainty: high, reason: x}, by: [editors]}
"""
EVENTS = """
- id: outage
  name: The outage
  date: "1851-03-02"
  summary: The lamp went out.
  forms: [lamp was out]
  body: It was lit again.
  by: [editors]
"""
CLAIMS = """
- id: outages
  title: The outages
  strength: strong
  events: [outage]
  passages:
    - {document: letter-1851-03-02, exact: The lamp went out}
    - {document: hearing-1851-04-01, exact: The lamp was out. Who}
  claims:
    - claim: It went out.
      record: So it did.
      stances:
        - {document: letter-1851-03-02, who: marrow, stance: asserts, exact: The lamp went out}
        - {document: hearing-1851-04-01, who: chair, stance: reports, exact: The lamp was out. Who, note: He asks.}
  comment: They agree.
  by: [editors]
"""
INTRODUCTION = """---
title: The lamp
short_title: A lamp
about: [letter-1851-03-02]
by: [editors]
---

Of [[person:marrow]] and [[event:outage]].
"""
NAMED = {
    "sources/register/persons.yml": PERSONS,
    "sources/register/events.yml": EVENTS,
    "sources/parallels/outages.yml": CLAIMS,
    "sources/introductions/lamp.md": INTRODUCTION,
}


def with_registers(edition: Path, *changes: tuple[str, str]) -> None:
    """Give the edition registers, a claim and an introduction; each change is made in the file that has its words."""
    files = dict(NAMED)
    for old, new in changes:
        (path,) = [name for name, words in files.items() if old in words]
        files[path] = files[path].replace(old, new, 1)
    for name, words in files.items():
        path = edition / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(words.removeprefix("\n"))


def assert_nothing_runs(site: Path) -> None:
    """No page has a tag, an attribute or an address of the attacker's; the words may stand there as words."""
    for path in site.rglob("*.html"):
        page = path.read_text()
        assert "<script>pwned" not in page, path
        for tag, attributes in Tokens(page).elements:
            for name, value in attributes:
                assert not name.startswith("on"), (path, tag, name)
                assert "pwned" not in name, (path, tag, name)
                if name in ("href", "src", "srcset", "action"):
                    assert "pwned(" not in (value or ""), (path, tag, value)
                    assert not (value or "").strip().lower().startswith(("javascript:", "//")), (path, tag, value)
            assert (tag, attributes[:1]) != ("img", [("src", "x")]), path


def test_the_signs_in_a_register_a_claim_and_a_title_are_published_as_words(tiny: Path) -> None:
    signs = json.dumps(SIGNS)
    with_registers(
        tiny,
        ("name: J. Marrow", f"name: {signs}"),
        ("sort: Marrow", f"sort: {signs}"),
        ("romanised: Marrow", f"romanised: {signs}"),
        ("summary: Keeper of the lamp.", f"summary: {json.dumps(SIGNS[:150])}"),
        ("forms: [Marrow]", f"forms: [Marrow, {signs}]"),
        ("mistaken_forms: [MARROW]", f"mistaken_forms: [MARROW, {signs}]"),
        ("reason: So signed.", f"reason: {signs}"),
        ("name: The outage", f"name: {signs}"),
        ("claim: It went out.", f"claim: {signs}"),
        ("note: He asks.", f"note: {signs}"),
        ("title: The lamp", f"title: {signs}"),
        ("short_title: A lamp", f"short_title: {signs}"),
    )
    ran = run("--root", tiny)
    assert ran.code == 0, ran.out + ran.err
    assert_nothing_runs(tiny / "site")
    # name, romanised, reason, form, mistaken form, claim: each as often as the page shows it, at least
    shown = {
        "register/persons/marrow": 6, "register/persons": 2, "register/events/outage": 1, "parallels": 4,
        "timeline": 2, "open-questions": 2, "introductions/lamp": 3, "named/letter-1851-03-02": 2,
        "letter-1851-03-02": 1,
    }  # fmt: skip
    for page, least in shown.items():
        words = re.sub(r"<[^>]*>", "", (tiny / f"site/edition/{page}/index.html").read_text())
        assert html.unescape(words).count(SIGNS) >= least, page


@pytest.mark.parametrize(
    ("attack", "code"),
    [
        ("[x](javascript:pwned())", "M102"),
        ("[x](java&#115;cript:pwned())", "M102"),
        ("a <b onclick=pwned()>b</b>", "M101"),
        ("[x](https://evil.example){: onclick=pwned() }", "M107"),
    ],
)
def test_the_markdown_of_a_register_and_of_a_claim_is_checked_where_it_stands(
    tiny: Path, attack: str, code: str
) -> None:
    fields = (
        "office: Keeper.", "fate: Unknown.", "rehabilitation: None.", "open: [Who was he?]",
        "body: He wrote the letter.", "record: So it did.", "comment: They agree.",
    )  # fmt: skip
    value = json.dumps(attack)
    changes = [(old, f"{old.split(':')[0]}: {f'[{value}]' if '[' in old else value}") for old in fields]
    with_registers(tiny, *changes)
    ran = run("--root", tiny, "check", "--format", "concise")
    assert ran.code == 1, ran.out + ran.err
    for name in ("sources/register/persons.yml", "sources/parallels/outages.yml"):
        lines = (tiny / name).read_text().split("\n")
        places = [number for number, line in enumerate(lines, start=1) if value in line]
        said = re.findall(rf"^{re.escape(name)}:(\d+):\d+: error: {code}: ", ran.out, re.MULTILINE)
        assert {int(line) for line in said} == set(places), ran.out


@pytest.mark.parametrize(
    ("attack", "code"),
    [
        ("[x](javascript:pwned())", "M102"),
        ("[x](//evil.example/)", "M102"),
        ("[x](../../../secret)", "M102"),
        ("<script>pwned()</script>", "M101"),
        ("<details open ontoggle=pwned()>x</details>", "M101"),
        ("# Another title", "M107"),
        ("![x](https://evil.example/x.png)", "M107"),
        ("[sic]: https://evil.example/\n\nAs [sic].", "M107"),
        ("[[introduction:none]]", "M103"),
        ("x[^y]\n\n[^y]: z", "M107"),
    ],
)
def test_an_introduction_is_checked_as_a_note_is(tiny: Path, attack: str, code: str) -> None:
    with_registers(tiny, ("Of [[person:marrow]]", f"{attack}\n\nOf [[person:marrow]]"))
    ran = run("--root", tiny, "check", "--format", "concise")
    assert ran.code == 1, ran.out + ran.err
    assert re.search(rf"^sources/introductions/lamp\.md:\d+:\d+: error: {code}: ", ran.out, re.MULTILINE), ran.out


def test_what_an_introduction_may_hold_is_published_safely(tiny: Path) -> None:
    kept = "## Of {{ pwned }}\n\n`<script>pwned()</script>` and &lt;script&gt;"
    with_registers(tiny, ("Of [[person:marrow]]", f"{kept}\n\nOf [[person:marrow]]"))
    ran = run("--root", tiny)
    assert ran.code == 0, ran.out + ran.err
    assert_nothing_runs(tiny / "site")
    page = (tiny / "site/edition/introductions/lamp/index.html").read_text()
    assert "Of {{ pwned }}" in html.unescape(page)
    assert "<code>&lt;script&gt;pwned()&lt;/script&gt;</code>" in page


def test_a_form_with_the_signs_of_markdown_is_linked_and_the_words_stay(tiny: Path) -> None:
    signs = [
        "*oil*",
        "{{ two }} wicks {#w}",
        "`glass` | 1 pane ~~ not two",
        "wick_end is <burnt> & black",
        "[^1] below",
    ]
    with_registers(tiny, ("forms: [Marrow]", f"forms: {json.dumps(signs)}"))
    ran = run("--root", tiny)
    assert ran.code == 0, ran.out + ran.err
    assert_nothing_runs(tiny / "site")
    page = html.unescape((tiny / "site/edition/register/persons/marrow/index.html").read_text())
    for words in signs:
        assert f"<mark>{words}</mark>" in page
        assert f"“{words}”" in page


@pytest.mark.parametrize("name", ["../../index", "a/b", "/etc/passwd", "..", ".hidden", "a--b", "Marrow", "c:evil", ""])
def test_an_entry_cannot_choose_its_path(tiny: Path, name: str) -> None:
    with_registers(tiny, ("id: quay", f"id: {json.dumps(name)}"))
    before = published(tiny.parent)
    ran = run("--root", tiny)
    assert ran.code == 1, ran.err
    assert re.search(r"^sources/register/persons\.yml:15:\d+: error: N01[03]: ", ran.out, re.MULTILINE), ran.out
    assert published(tiny.parent) == before


def published(folder: Path) -> dict[str, bytes]:
    """Every file but the store of what was made, which readers never get."""
    return {path: content for path, content in files_below(folder).items() if ".build-edition/" not in path}


@pytest.mark.parametrize("name", ["Über uns.md", "a b.md", "A.md", "x" * 65 + ".md", "{: onclick=x }.md"])
def test_an_introduction_cannot_have_any_path(tiny: Path, name: str) -> None:
    with_registers(tiny)
    (tiny / "sources/introductions" / name).write_text(INTRODUCTION)
    before = published(tiny)
    ran = run("--root", tiny)
    assert ran.code == 1, ran.out + ran.err
    assert f"sources/introductions/{name}:1:1: error: N010: " in ran.out
    assert published(tiny) == before


NONSENSE = {
    "yes": "N008",
    "[reader]": "N008",
    "[[]]": "N008",
    "{by: reader, date: 2026-01-05}": "N008",
    "[{by: [reader], date: 2026-01-05}]": "N008",
    "[{by: reader}]": "N007",
    "[{by: reader, date: yesterday}]": "N014",
    '[{by: "<script>", date: 2026-01-05}]': "N015",
    "[{by: reader, date: 2026-01-05, verdict: good}]": "N006",
    '[{by: reader, date: ""}]': "N013",
}


def test_nobody_has_reviewed_an_entry_by_nonsense(tiny: Path) -> None:
    entries = [
        f"- {{id: t{at}, name: t, summary: x, body: x, by: [editors], reviewed: {value}}}"
        for at, value in enumerate(NONSENSE)
    ]
    with_registers(tiny)
    (tiny / "sources/register/terms.yml").write_text("\n".join(entries))
    ran = run("--root", tiny, "check", "--format", "concise")
    assert ran.code == 1, ran.out + ran.err
    said = re.findall(r"^sources/register/terms\.yml:(\d+):\d+: error: (\w+): ", ran.out, re.MULTILINE)
    assert [(int(line), code) for line, code in said] == list(enumerate(NONSENSE.values(), start=1)), ran.out


@pytest.mark.parametrize(
    ("value", "code"), [("yes", "N008"), ("[{by: x, date: 2026-01-05}]", "N015"), ("[{by: reader, date: no}]", "N014")]
)
def test_nobody_has_reviewed_anything_else_by_nonsense(tiny: Path, value: str, code: str) -> None:
    with_registers(
        tiny,
        ("strength: strong", f"strength: strong\n  reviewed: {value}"),
        ("short_title: A lamp", f"short_title: A lamp\nreviewed: {value}"),
    )
    (tiny / LETTER).write_text((tiny / LETTER).read_text() + f"reviewed: {value}\n")
    ran = run("--root", tiny, "check", "--format", "concise")
    assert ran.code == 1, ran.out + ran.err
    for path in (LETTER, "sources/parallels/outages.yml", "sources/introductions/lamp.md"):
        assert re.search(rf"^{re.escape(path)}:\d+:\d+: error: {code}: ", ran.out, re.MULTILINE), ran.out


@pytest.mark.parametrize("value", ["p1", "[[p1]]", "{p1: p2}", "[../p1]", "[p99]", '["p1 p2"]'])
def test_what_was_reviewed_are_paragraphs(tiny: Path, value: str) -> None:
    header = tiny / LETTER
    header.write_text(header.read_text() + f"reviewed: [{{by: reader, date: 2026-01-05, paragraphs: {value}}}]\n")
    ran = run("--root", tiny, "check", "--format", "concise")
    assert ran.code == 1, ran.out + ran.err
    assert re.search(rf"^{re.escape(LETTER)}:\d+:\d+: error: N0(?:08|27): ", ran.out, re.MULTILINE), ran.out
