"""Literate cases under `cases/`: prose, an input, a line holding ".", the expected portrait.

The input is the header's fields (YAML, only what the case is about), a line `---`, and the text.
"""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import NamedTuple

import pytest
from conftest import TESTS

from build_edition.model.sources import Source
from build_edition.sources.notes.headers import parse_header
from build_edition.sources.text.documents import parse_text
from build_edition.sources.text.portrait import portrait


class Case(NamedTuple):
    """One fenced block of a case file and the heading above it."""

    path: Path
    title: str
    block: str

    @property
    def given(self) -> str:
        """What stands before the line that is a point."""
        return self.block.split("\n.\n", 1)[0]

    @property
    def expected(self) -> str:
        """What stands after it."""
        return self.block.split("\n.\n", 1)[1]

    def expected_or(self, found: str, request: pytest.FixtureRequest) -> str:
        """What is expected; with `--update` what was found, which stands in the file then."""
        if not request.config.getoption("--update"):
            return self.expected
        assert len(request.session.items) == 1, "update one case at a time: select it with -k"
        whole = self.path.read_text(encoding="utf-8")
        self.path.write_text(whole.replace(self.block, f"{self.given}\n.\n{found}"), encoding="utf-8")
        return found


def cases_in(folder: Path) -> list[Case]:
    """The cases of the files of a folder."""
    pattern = re.compile(r"^## (.+?)$.*?^```\n(.*?)^```$", re.MULTILINE | re.DOTALL)
    return [
        Case(path, match[1], match[2])
        for path in sorted(folder.glob("*.md"))
        for match in pattern.finditer(path.read_text(encoding="utf-8"))
    ]


CASES = cases_in(TESTS / "cases")


def picture(fields: str, text: str) -> str:
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    head = f'title: A case\ndate: "1900"\nreceived: {{sha256: "{sha256}"}}\n'
    header = parse_header(Source("document.yml", head + fields, ""), "case")
    assert header.value is not None
    document = parse_text(Source("text.txt", text, sha256), header.value)
    found = [f"{one.place}: {one.code}: {one.message}" for one in (*header.diagnostics, *document.diagnostics)]
    return "".join(line + "\n" for line in (*found, *portrait(document.value).splitlines()[2:]))


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.path.stem}: {case.title}")
def test_a_document_is_read_as_its_case_says(case: Case, request: pytest.FixtureRequest) -> None:
    fields, text = case.given.split("---\n", 1)
    found = picture(fields, (text + "\n").replace("⇥", "\t").replace("␣", "\u00a0"))
    assert found == case.expected_or(found, request)


def test_there_are_cases_for_every_label_convention() -> None:
    conventions = {match[1] for case in CASES if (match := re.search(r"^labels: (\S+)", case.block, re.MULTILINE))}
    assert conventions >= {"capitals", "colon", "title", "question-answer", "own-line", "none"}


def test_cases_have_titles_of_their_own() -> None:
    assert len({case.title for case in CASES}) == len(CASES)
