"""An edition with texts that are too long for one page, built once for all tests of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import TINY, built_once, put_document

DIARY = "diary"
HEADER = 'kind: letter\ntitle: Diary of a keeper\nshort_title: Diary\ndate: "1851"\ntranslation: none\n'
SPOKEN = (
    'kind: transcript\ntitle: A long hearing\nshort_title: Long hearing\ndate: "1851-05-01"\n'
    "speakers:\n  - {id: quay, name: T. Quay, labels: [QUAY]}\n  - {id: marrow, name: J. Marrow, labels: [MARROW]}\n"
)


def note(name: str, exact: str, kind: str = "explanatory", more: str = "", body: str = "Said.") -> str:
    head = f"- id: {name}\n  kind: {kind}\n{more}  target:\n    exact: {exact}\n"
    return f"{head}  body: |\n    {body}\n  certainty: high\n  by: [editors]\n"


DEFECT = "  category: style/register\n  severity: minor\n"


def with_long_texts(root: Path) -> None:
    """A diary of forty days whose notes recur, lead about and give readings; a hearing in which one speaks for long."""
    days = [f"Day {day}. The lamp of night {day} went out, and the keeper wrote it down again." for day in range(1, 41)]
    put_document(root, DIARY, "\n\n".join(days) + "\n", HEADER)
    notes = [
        *(note(f"night-{day}", f"night {day} went", body=f"See [[diary#p{41 - day}]].") for day in range(1, 41, 3)),
        note("again", "wrote it down again", "translation", f"  every: true\n{DEFECT}"),
        note("oil", "Day 39", "textual", f"{DEFECT}  reading: Day nine-and-thirty\n"),
    ]
    (root / "sources" / DIARY / "annotations").mkdir()
    (root / "sources" / DIARY / "annotations" / "notes.yml").write_text("".join(notes))
    said = "\n\n".join(f"I saw lamp {number} go out, and said so." for number in range(1, 60))
    put_document(root, "long-hearing", f"QUAY. {said}\n\nMARROW. No lamp went out.\n", SPOKEN)
    parallel = (
        "- id: lamps\n  title: Lamps\n  strength: strong\n  passages:\n"
        "    - {document: diary, exact: lamp of night 2 went}\n    - {document: diary, exact: lamp of night 38 went}\n"
        "    - {document: long-hearing, exact: lamp 28 go out}\n"
        "  comment: |\n    See [[diary#p40|the last day]] and [[note:night-37]].\n  by: [editors]\n"
    )
    (root / "sources" / "parallels" / "long.yml").write_text(parallel)
    (root / "docs" / "index.md").write_text("# Lamps\n\n[The last day](edition/diary.md#p40)\n")
    with (root / "mkdocs.yml").open("a") as more:
        more.write("extra_javascript:\n  - {path: edition/assets/reader/reader.js, type: module}\n")
        more.write("validation: {links: {not_found: warn, anchors: warn, unrecognized_links: warn}}\n")
    with (root / "sources" / "edition.yml").open("a") as more:
        more.write("page_length: 1500\n")


@pytest.fixture(scope="session")
def long_texts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tiny edition with long texts in a folder of its own, built."""
    return built_once(tmp_path_factory, "long-texts", TINY, prepare=with_long_texts)
