"""An issue becomes the file of a note: what is found, what is refused, and that words stay words."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
import yaml
from conftest import ROOT, files_below, run, tiny_edition
from hypothesis import given
from hypothesis import strategies as st

from build_edition.contribute.proposal import HEADINGS, Issue, answers, proposal
from build_edition.vocabulary.mqm import NAMES, SEVERITIES

FIELDS = {
    "document": "letter-1851-03-02",
    "exact": "The lamp went out",
    "kind": "explanatory",
    "body": "Lamps did.",
    "reading": "_No response_",
    "original": "_No response_",
    "original_status": "_No response_",
    "category": "_No response_",
    "severity": "_No response_",
    "every": "_No response_",
    "certainty": "high",
    "name": "Ada Finch",
    "orcid": "_No response_",
}
ONCE = "tins, not casks"  # stands once in the first letter
FORM = ROOT / ".github/ISSUE_TEMPLATE/propose-note.yml"
FILE = "sources/letter-1851-03-02/annotations/proposal-7.yml"


def body(**changed: str) -> str:
    return "\n\n".join(f"### {HEADINGS[name]}\n\n{words}" for name, words in {**FIELDS, **changed}.items())


def event(tmp_path: Path, text: str, **issue: object) -> Path:
    path = tmp_path / "event.json"
    whole = {"number": 7, "title": "x", "body": text, "user": {"login": "ada-f", "id": 42}, **issue}
    path.write_text(json.dumps({"action": "labeled", "issue": whole}), encoding="utf-8")
    return path


def propose(tiny: Path, tmp_path: Path, text: str) -> tuple[int, str, str]:
    """The exit code, what was printed, and the reply."""
    reply = tmp_path / "reply.md"
    ran = run("--root", tiny, "proposal", event(tmp_path, text), "--reply", reply, "--message", tmp_path / "message")
    return ran.code, ran.out, reply.read_text(encoding="utf-8") if reply.exists() else ""


def test_an_issue_becomes_one_file_that_check_accepts(tiny: Path, tmp_path: Path) -> None:
    before = set(files_below(tiny))
    code, out, reply = propose(tiny, tmp_path, body(exact=ONCE))
    assert (code, out.strip()) == (0, FILE)
    assert set(files_below(tiny)) - before == {FILE}
    assert run("--root", tiny, "check").code == 0
    (note,) = yaml.safe_load((tiny / FILE).read_text(encoding="utf-8"))
    assert note["body"].strip() == "Lamps did."
    assert "Ada Finch" in (tiny / FILE).read_text(encoding="utf-8").splitlines()[0]
    assert "Closes #7" in reply


def test_the_author_of_the_issue_is_credited_in_the_commit(tiny: Path, tmp_path: Path) -> None:
    propose(tiny, tmp_path, body(exact=ONCE))
    message = (tmp_path / "message").read_text(encoding="utf-8")
    assert message.rstrip().endswith("Co-authored-by: ada-f <42+ada-f@users.noreply.github.com>")


def test_a_known_contributor_is_named_in_the_note(tiny: Path, tmp_path: Path) -> None:
    propose(tiny, tmp_path, body(exact=ONCE, name="A first reader"))
    (note,) = yaml.safe_load((tiny / FILE).read_text(encoding="utf-8"))
    assert note["by"] == ["reader"]


def test_a_note_on_the_translation_keeps_its_reading_category_and_severity(tiny: Path, tmp_path: Path) -> None:
    words = {"category": "accuracy/mistranslation", "severity": "major", "reading": 'a "new" reading: # yes'}
    code, out, _ = propose(tiny, tmp_path, body(exact=ONCE, kind="translation", **words))
    assert code == 0, out
    (note,) = yaml.safe_load((tiny / FILE).read_text(encoding="utf-8"))
    assert {name: note[name] for name in words} == words


DEFECT = {"kind": "translation", "category": "accuracy/mistranslation", "severity": "minor"}


@pytest.mark.parametrize(
    ("said", "status"), [("attested", "attested"), ("reconstructed", "reconstructed"), ("None", "reconstructed")]
)
def test_the_wording_of_the_original_is_taken_and_is_inferred_unless_it_was_seen(
    tiny: Path, tmp_path: Path, said: str, status: str
) -> None:
    code, out, _ = propose(
        tiny, tmp_path, body(exact=ONCE, original="жесть:\nне бочки", original_status=said, **DEFECT)
    )
    assert code == 0, out
    (note,) = yaml.safe_load((tiny / FILE).read_text(encoding="utf-8"))
    assert (note["original"], note["original_status"]) == ("жесть: не бочки", status)


@pytest.mark.parametrize("kind", [{}, DEFECT])
def test_a_note_may_be_about_every_place_where_its_words_stand(
    tiny: Path, tmp_path: Path, kind: dict[str, str]
) -> None:
    code, out, _ = propose(tiny, tmp_path, body(exact="> “lamp went out”", every="every place", **kind))
    assert code == 0, out
    (note,) = yaml.safe_load((tiny / FILE).read_text(encoding="utf-8"))
    assert (note["every"], set(note["target"])) == (True, {"exact"})
    assert run("--root", tiny, "check").code == 0


def test_every_place_of_words_that_stand_nowhere_is_none(tiny: Path, tmp_path: Path) -> None:
    assert propose(tiny, tmp_path, body(exact="no such words", every="every place"))[0] == 1


def test_words_of_several_places_are_told_of_both_ways_on(tiny: Path, tmp_path: Path) -> None:
    reply = propose(tiny, tmp_path, body(exact="lamp went out", every="one place"))[2]
    assert "a few more of the words around them" in reply
    assert "“every place” under “Places”" in reply


def test_what_an_explanatory_note_cannot_say_is_left_out_and_said(tiny: Path, tmp_path: Path) -> None:
    code, _, reply = propose(tiny, tmp_path, body(exact=ONCE, reading="drums", severity="minor"))
    assert code == 0
    assert "Left out, since only a note on the translation or the text has it: Proposed reading, Severity." in reply
    assert "Left out" not in propose(tiny, tmp_path, body(exact="it in tins", **DEFECT))[2]


def test_an_issue_of_a_form_with_fewer_questions_is_still_read(tiny: Path, tmp_path: Path) -> None:
    asked = [one for one in FIELDS if one not in ("original", "original_status", "every")]
    text = "\n\n".join(f"### {HEADINGS[name]}\n\n{ {**FIELDS, 'exact': ONCE}[name] }" for name in asked)
    assert propose(tiny, tmp_path, text)[0] == 0


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"every": "everywhere else"}, "N009"),
        ({"original_status": "overheard"}, "N009"),
        ({"exact": "no such words at all"}, "A101"),
        ({"exact": "the"}, "A102"),
        ({"exact": "_No response_"}, "N007"),
        ({"document": "no-such-document"}, "N022"),
        ({"document": "../../../etc"}, "N022"),
        ({"document": "letter-1851-03-02/../hearing-1851-04-01"}, "N022"),
        ({"kind": "explanatory\n  every: true"}, "N009"),
        ({"certainty": "certain"}, "N009"),
        ({"kind": "translation"}, "N007"),
        ({"kind": "translation", "category": "no/such", "severity": "major"}, "N009"),
    ],
)
def test_what_cannot_be_a_note_is_refused_in_plain_words(
    tiny: Path, tmp_path: Path, changed: dict[str, str], code: str
) -> None:
    before = files_below(tiny)
    exit_code, out, reply = propose(tiny, tmp_path, body(**changed))
    assert exit_code == 1
    assert f" {code}: " in out
    assert re.match(r"issue-7:\d+:1: error: ", out)
    assert "@ada-f" in reply
    assert files_below(tiny) == before


def test_a_refusal_names_the_line_of_the_answer(tiny: Path, tmp_path: Path) -> None:
    text = body(exact="no such words at all")
    _, out, _ = propose(tiny, tmp_path, text)
    line = text.splitlines().index("no such words at all") + 1
    assert out.startswith(f"issue-7:{line}:1: error: A101: ")


@pytest.mark.parametrize(
    "note",
    [
        "Text\n- id: injected\n  kind: explanatory",
        "certainty: low\nby: [nobody]",
        "&a [*a, *a]",
        "!!python/object/apply:os.system ['true']",
        "Before\n\n### Certainty\n\nlow\n\n### Your name\n\nSomebody else",
        "### Kind\n\ntextual",
        "${{ github.token }} `$(id)` ; rm -rf / #",
        "    indented first line",
        "a\x00b\x1b[31mc\u202ed",
        "line\u2028separator\x85next",
        "---\n...\n%YAML 1.1",
        "\ttab first",
    ],
)
def test_whatever_the_note_says_it_is_the_body_of_one_note(tiny: Path, tmp_path: Path, note: str) -> None:
    code, out, _ = propose(tiny, tmp_path, body(exact=ONCE, body=note))
    if code == 1:
        assert re.search(r" [MNR]\d{3}: ", out)
        assert not (tiny / FILE).exists()
        return
    (made,) = yaml.safe_load((tiny / FILE).read_text(encoding="utf-8"))
    assert set(made) == {"id", "kind", "target", "body", "certainty", "by"}
    assert (made["kind"], made["certainty"], made["by"]) == ("explanatory", "high", ["editors"])
    kept = " ".join(re.sub(r"[\x00-\x08\x0e-\x1f\u202e]", "", note).split())
    assert " ".join(made["body"].split()) == kept


@pytest.mark.parametrize(
    "note", ["<script>alert(1)</script>", "[x](javascript:alert(1))", "[@nobody1999]", "[[note:x]]"]
)
def test_a_note_that_may_not_be_published_is_refused_and_leaves_nothing(tiny: Path, tmp_path: Path, note: str) -> None:
    before = files_below(tiny)
    code, out, reply = propose(tiny, tmp_path, body(exact=ONCE, body=note))
    assert code == 1
    assert " M10" in out
    assert "<script" not in re.sub(r"`[^`\n]*`", "", reply)
    assert files_below(tiny) == before


def test_a_huge_issue_is_cut_and_answered(tiny: Path, tmp_path: Path) -> None:
    code, _, reply = propose(tiny, tmp_path, body(exact="x" * 5_000_000))
    assert code == 1
    assert len(reply) < 5_000


@pytest.mark.parametrize("name", ["@everyone\n- id: x", "<b>", "a: b # c", "\u202eevil", "x" * 10_000])
def test_a_name_stays_in_the_comment_line(tiny: Path, tmp_path: Path, name: str) -> None:
    code, out, reply = propose(tiny, tmp_path, body(exact=ONCE, name=name))
    assert code == 0, out
    lines = (tiny / FILE).read_text(encoding="utf-8").splitlines()
    assert [line.startswith("#") for line in lines[:2]] == [True, False]
    assert len(yaml.safe_load("\n".join(lines))) == 1
    assert "everyone" not in reply


@pytest.mark.parametrize(
    "issue",
    [
        {"number": "7; ls"},
        {"number": True},
        {"user": {"login": "a\nCo-authored-by: x <y@z>", "id": 1}},
        {"user": {"login": "ada", "id": "1"}},
        {"user": None},
        {"body": 3},
    ],
)
def test_what_is_no_issue_is_a_wrong_call(tiny: Path, tmp_path: Path, issue: dict[str, object]) -> None:
    ran = run("--root", tiny, "proposal", event(tmp_path, body(), **issue))
    assert ran.code == 2
    assert "is not the JSON of an issue" in ran.err


@pytest.mark.parametrize("text", ["", "[", "[]", "null", '"x"', "[" * 100_000])
def test_json_that_is_no_issue_is_a_wrong_call(tiny: Path, tmp_path: Path, text: str) -> None:
    path = tmp_path / "event.json"
    path.write_text(text)
    assert run("--root", tiny, "proposal", path).code == 2


def test_a_second_proposal_of_one_issue_does_not_overwrite_the_first(tiny: Path, tmp_path: Path) -> None:
    text = body(exact=ONCE)
    assert propose(tiny, tmp_path, text)[0] == 0
    first = (tiny / FILE).read_bytes()
    assert propose(tiny, tmp_path, text)[0] == 1
    assert (tiny / FILE).read_bytes() == first


@given(st.text(), st.text(), st.text())
def test_no_issue_whatever_raises(first: str, second: str, third: str) -> None:
    issue = Issue(7, body(exact=first or "lamp", body=second, name=third), "ada-f", 42)
    result = proposal(issue, tiny_edition())
    assert result.value is not None or result.diagnostics
    proposal(Issue(7, first + second + third, "ada-f", 42), tiny_edition())


def test_the_answers_are_those_of_the_form(tiny: Path) -> None:
    assert tiny
    found = answers(Issue(7, body(), "ada-f", 42))
    assert list(found) == list(HEADINGS)
    assert found["exact"].words == "The lamp went out"
    assert found["reading"].words == ""


def test_the_form_asks_for_what_a_note_holds_under_the_same_headings() -> None:
    form = yaml.safe_load(FORM.read_text(encoding="utf-8"))
    asked = {one["id"]: one["attributes"] for one in form["body"] if one["type"] != "markdown"}
    assert {name: one["label"] for name, one in asked.items()} == dict(HEADINGS)
    assert asked["category"]["options"] == list(NAMES)
    assert asked["severity"]["options"] == list(SEVERITIES)
    assert asked["document"]["options"] == sorted(path.parent.name for path in ROOT.glob("sources/*/document.yml"))
