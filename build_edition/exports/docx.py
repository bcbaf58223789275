"""Edition → DOCX, for publishers and further editing: the book, with real footnotes, by pandoc.

Promises: the same edition gives the same bytes, whatever the day.
"""

from __future__ import annotations

import io
import os
import re
import subprocess
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Final

from build_edition.exports.days import earliest_day
from build_edition.exports.epub import book
from build_edition.exports.formats import whole_file
from build_edition.ground.pandoc import pandoc_path
from build_edition.ground.plain_text import clipped
from build_edition.ground.programs import ProgramFailedError
from build_edition.model.edited import Edition
from build_edition.model.woven import Page
from build_edition.words.phrases import phrase

NAME: Final = "DOCX"
SAYS: Final = phrase("A document for Word and LibreOffice: every text, every note a footnote. For publishers.")
ENDING: Final = "docx"
MIME: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
IS_COSTLY: Final = True
_HEADING: Final = re.compile(rb'(?<=<section epub:type="footnotes">)<h2>[^<]*</h2>')
_NOTE: Final = re.compile(rb"(<aside [^>]*>)(.*?)(?=</aside>)", re.DOTALL)
_FIRST: Final = datetime(1980, 1, 1, tzinfo=UTC)  # the earliest moment in a zip file


def write(edition: Edition) -> Iterator[Page]:
    """The document."""
    language = edition.words.language
    written = _for_pandoc(b"".join(book(edition)), language)
    yield Page(whole_file(ENDING), _converted(written, earliest_day(edition), language))


def _for_pandoc(epub: bytes, language: str) -> bytes:
    """The book without the headings above its notes, since Word sets notes at the foot of its pages.

    A footnote is inserted where it is called, in a text that may be in another language: it states its own.
    """
    kept = io.BytesIO()
    spoken = rb'\1<div lang="%s">\2</div>' % language.encode()
    with zipfile.ZipFile(io.BytesIO(epub)) as book_, zipfile.ZipFile(kept, "w") as archive:
        for one in book_.infolist():
            archive.writestr(one, _NOTE.sub(spoken, _HEADING.sub(b"", book_.read(one))))
    return kept.getvalue()


def _converted(epub: bytes, day: str, language: str) -> bytes:
    """The book as DOCX; pandoc takes the date from `day`, not from the clock."""
    moment = max(_FIRST, datetime.fromisoformat(f"{day}T00:00:00+00:00"))
    ran = subprocess.run(  # noqa: S603 - our own command, no shell
        [pandoc_path(), "--sandbox", "--from=epub", "--to=docx", f"--metadata=lang:{language}", "--output=-"],
        input=epub,
        capture_output=True,
        check=False,
        env={**os.environ, "SOURCE_DATE_EPOCH": str(int(moment.timestamp()))},
    )
    if ran.returncode:
        raise ProgramFailedError(
            "pandoc", clipped(ran.stderr.decode(errors="replace")) or f"it ended with {ran.returncode}"
        )
    return ran.stdout
