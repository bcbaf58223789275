"""Text of a template that an editor forgot to replace, and that readers would see.

In: the files of an edition, and the ids of its documents. Out: warnings (E222), each once per file, at its line.
Promises: nothing is reported in code, in comments, or in an edition that has only been started.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from typing import Final

from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.ground.places import LineMap
from build_edition.markup.escape import without_code
from build_edition.model.sources import Source
from build_edition.vocabulary.shared import PLACEHOLDER

FIRST_VERSION: Final = "0.1.0"
SAMPLES: Final = ("sample-letter", "sample-hearing")
_STARTER: Final = re.compile(
    r"This is the title page, `docs/index\.md`\.|This page is `docs/(?:about|principles)\.md`\."
    r"|Which documents belong to the edition and why; how names and dates are written"
)
_VALUE: Final = re.compile(r"(?im)^[ \t-]*\w+:[ \t]*[\"']?(your name|your title|firstname lastname)[\"']?[ \t]*$")
_COMMENT: Final = re.compile(r"(?m)(?:^|[ \t])#[^\n]*$")


def check_written(sources: Iterable[Source], documents: Collection[str], version: str) -> Iterator[Diagnostic]:
    """Forgotten template text in hand-written pages and in files about the edition, and a sample beside documents.

    The text of a template is not reported as long as the edition has its initial `version`.
    """
    own = version != FIRST_VERSION and [one for one in documents if one not in SAMPLES]
    for source in sources:
        is_page = source.path.endswith(".md")
        seen = without_code(source.text) if is_page else _COMMENT.sub(_blank, source.text)
        found = [PLACEHOLDER.search(seen), None if is_page else _VALUE.search(seen)]
        if is_page and own:
            found.append(_STARTER.search(source.text))
        for one in found:
            if one is not None:
                yield _finding(source, one)
        if own and source.path.startswith("sources/") and source.path.split("/")[-2] in SAMPLES:
            title = re.search(r"(?m)^title:.*$", source.text)
            if title is not None and "sample" in title[0].casefold():
                yield _finding(source, title)


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _finding(source: Source, found: re.Match[str]) -> Diagnostic:
    place = LineMap(source.path, source.text).place(found.start(), len(found[0]))
    return diagnose("E222", place, words=found[0].strip())
