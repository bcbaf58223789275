"""What contributors write wrongly in notes: each is said where it stands, and no page is made of it that cannot be."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import run

NOTES = "sources/letter-1851-03-02/annotations/slip.yml"


def note(name: str, exact: str, kind: str = "explanatory", more: str = "") -> str:
    """The lines of one note."""
    return (
        f"- id: {name}\n  kind: {kind}\n  target:\n    exact: {exact}\n{more}"
        "  body: A note [@general-knowledge].\n  certainty: high\n  by: [editors]\n"
    )


@pytest.mark.parametrize(
    ("kind", "more", "code"),
    [
        ("translation", "  category: accuracy/mistranslation\n  severity: serious\n", "N009"),
        ("translation", "  category: accuracy/mistranslation\n", "N007"),
        ("explanatory", "  category: accuracy/mistranslation\n", "N016"),
        ("textual", "  severity: minor\n  reading: Bring oil\n", "N007"),
    ],
)
def test_a_defect_without_its_severity_or_category_is_a_finding(tiny: Path, kind: str, more: str, code: str) -> None:
    (tiny / NOTES).write_text(note("slip", "Send oil", kind, more))
    ran = run("--root", tiny, "check")
    assert ran.code == 1, ran.err
    assert f"error: {code}" in ran.out
