"""`CITATION.cff` (Citation File Format 1.2.0): the edition as software and repositories cite it.

In: the present text of the file and the compiled edition. Out: the file, updated from `edition.yml` and
`contributors.yml`. Promises: title, version with its date, authors and licence follow from the sources; every other key
stays as an editor wrote it; a second run changes nothing. Authors are entities, named as the editors name themselves.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from build_edition.anchor.describe import yaml_scalar
from build_edition.model.annotations import Contributor, Imprint
from build_edition.model.edited import Edition

CITATION: Final = "CITATION.cff"
_NEW: Final = 'cff-version: 1.2.0\nmessage: "Please cite the edition and its version."\ntype: dataset\n'
_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")
_LICENCE = re.compile(r"\bCC[ -](BY(?:-(?:NC|SA|ND)){0,2})[ -](\d\.\d)\b|\b(CC0)(?:[ -]1\.0)?\b")


def citation_file(written: str, edition: Edition) -> str:
    """The updated text of the file; a new file if `written` is blank."""
    imprint = edition.imprint
    text = written if written.strip() else _NEW
    text = text if text.endswith("\n") else text + "\n"
    for key, block in (
        ("title", f"title: {yaml_scalar(imprint.whole_title)}\n"),
        ("version", f"version: {yaml_scalar(imprint.version)}\n"),
        ("authors", "".join(["authors:\n", *_authors(edition)])),
        ("license", _licence(imprint)),
    ):
        text = _with_block(text, key, block)
    if _DAY.fullmatch(imprint.released):  # the format has no field for a year alone
        text = _with_block(text, "date-released", f"date-released: {yaml_scalar(imprint.released)}\n")
    return text


def authors_of(edition: Edition) -> tuple[Contributor, ...]:
    """The contributors named in any `by`, in the order of `contributors.yml`."""
    named = {name for signed in edition.signed.values() for one in signed for name in one.by}
    return tuple(one for one in edition.contributors if one.id in named)


def _authors(edition: Edition) -> Iterator[str]:
    found = authors_of(edition)
    if not found:
        yield f"  - name: {yaml_scalar(edition.imprint.facts.get('responsibility', 'The editors'))}\n"
    for one in found:
        yield f"  - name: {yaml_scalar(one.name)}\n"
        if one.orcid:
            yield f"    orcid: {yaml_scalar('https://orcid.org/' + one.orcid)}\n"


def _licence(imprint: Imprint) -> str:
    """The SPDX name of the Creative Commons licence that `text_licence` names; empty for any other licence."""
    found = _LICENCE.search(imprint.facts.get("text_licence", ""))
    if found is None:
        return ""
    return "license: CC0-1.0\n" if found[3] else f"license: CC-{found[1]}-{found[2]}\n"


def _with_block(text: str, key: str, block: str) -> str:
    """The text with the block of a top-level key replaced, or appended if it is missing."""
    standing = re.compile(rf"^{key}:.*\n(?:(?:[ \t]+\S|- ).*\n)*", re.MULTILINE)
    if standing.search(text) is None:
        return text + block
    return standing.sub(lambda _: block, text, count=1)
