"""Hostile values where they are not published: as whole files, as what is pointed at, as answers in a form."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from conftest import TESTS, run

sys.path.append(str(TESTS / "hostile"))
sys.path.append(str(TESTS / "fuzz"))
import hostile_edition
from hostile_values import chosen, quoted, values
from targets import TARGETS, is_harmless

from build_edition.contribute.proposal import HEADINGS

SECONDS = 5  # of the processor
RARE = 97  # one value of so many is checked alone in the ordinary test
ANSWERS = {"document": "letter-1851-03-02", "exact": "lit it again", "kind": "explanatory", "certainty": "high"}


@pytest.mark.parametrize("target", ["notes", "markup", "words", "bibliography", "received", "dates", "texts"])
def test_a_value_that_is_a_whole_file_is_read_or_refused(target: str) -> None:
    head = b"x\n" if target == "received" else b""
    for value in values().values():
        TARGETS[target](head + value.encode("utf-8"))


def test_a_value_in_any_answer_of_the_form_makes_a_note_or_a_reply() -> None:
    for number, value in enumerate(values().values()):
        hostile = ("body", list(HEADINGS)[number % len(HEADINGS)])
        given = {key: value if key in hostile else ANSWERS.get(key, "_No response_") for key in HEADINGS}
        body = "\n\n".join(f"### {heading}\n\n{given[key]}" for key, heading in HEADINGS.items())
        TARGETS["proposals"](body.encode("utf-8"))


def test_what_is_pointed_at_may_be_anything_and_is_found_or_said(tiny: Path) -> None:
    fields = ("exact", "prefix", "suffix", "id", "by", "kind", "mentions", "category", "every", "cause")
    lines = []
    for value in values().values():
        for hostile in fields:
            given = dict(zip(fields, ("lamp", "", "", "n", "[editors]", "explanatory", "[]", "", "", ""), strict=True))
            if hash_of(value, hostile):
                given[hostile] = f"[{quoted(value)}]" if hostile in ("by", "mentions") else quoted(value)
                target = ", ".join(f"{key}: {given.pop(key)}" for key in fields[:3] if given[key])
                rest = "".join(f"\n  {key}: {it}" for key, it in given.items() if it)
                lines.append(f"- target: {{{target}}}{rest}\n  body: x\n  certainty: high\n")
    (tiny / "sources/letter-1851-03-09/annotations/hostile.yml").write_text("".join(lines), "utf-8")
    ran = run("--root", tiny, "check", "--format", "concise")
    assert ran.code == 1, ran.err
    assert all(is_harmless(line) for line in ran.out.splitlines())
    assert ran.out.count("hostile.yml:") > len(values())


def hash_of(value: str, field: str) -> bool:
    """Whether a value is put into a field: each into three."""
    return sum(map(ord, value + field)) % 3 == 0


@pytest.mark.parametrize("kind", chosen(RARE))
def test_no_value_keeps_a_check_busy(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hostile_edition, "chosen", lambda: {kind: values()[kind]})
    edition = hostile_edition.Hostile(tmp_path / "edition")
    edition.write()
    before = os.times()
    ran = run("--root", edition.root, "check")
    spent = [now - then for now, then in zip(os.times()[:4], before[:4], strict=True)]
    assert ran.code in (0, 1), ran.err
    assert sum(spent) < SECONDS
