"""Read the text layer of a PDF in a separate process.

In: the bytes of a PDF. Out: its text, with a form feed before each page but the first. Promises: bounded time and
memory for any file; a PDF without a text layer, or with a password, is reported.
"""

from __future__ import annotations

import io
import subprocess
import sys
import unicodedata
from typing import Final

from build_edition.ground.plain_text import clipped
from build_edition.sources.take_in.received import LARGEST_TEXT, NotTaken, Received, counted

_SECONDS: Final = 120
_MEMORY: Final = 2_000_000_000
_PAGE: Final = "\f"
_REFUSED: Final = 3


def from_pdf(content: bytes) -> Received:
    """The text layer, with lines as on the page."""
    command = [sys.executable, "-m", "build_edition.sources.take_in.pdf"]
    try:
        ran = subprocess.run(command, input=content, capture_output=True, check=False, timeout=_SECONDS)  # noqa: S603 - ours
    except subprocess.TimeoutExpired as error:
        raise NotTaken(f"it could not be read within {_SECONDS} seconds") from error
    if ran.returncode:
        said = ran.stdout.decode("utf-8", "replace") if ran.returncode == _REFUSED else "it is damaged"
        raise NotTaken(clipped(said or "it is damaged", 200))
    pages = unicodedata.normalize("NFC", ran.stdout.decode("utf-8")).split(_PAGE)
    if not any(page.strip() for page in pages):
        raise NotTaken("it has no text layer, only pictures of pages; have the text recognised first (OCR)")
    without = sum(1 for page in pages if not page.strip())
    steps = [f"the text layer of {counted(len(pages), 'page', 'pages')} read with pypdf, lines as on the page"]
    steps += [f"{counted(without, 'page', 'pages')} without text"] if without else []
    text = f"\n{_PAGE}".join(
        "\n".join(line.rstrip() for line in page.strip("\n").split("\n")) for page in pages if page.strip()
    )
    return Received(f"{text}\n", "pdf", tuple(steps))


def _main() -> int:
    """Read a PDF from standard input; write its pages to standard output, or a sentence with exit code 3."""
    _limit_memory()
    from pypdf import PdfReader  # noqa: PLC0415 - only the process that reads needs it
    from pypdf.errors import PyPdfError  # noqa: PLC0415 - the same

    try:
        reader = PdfReader(io.BytesIO(sys.stdin.buffer.read()))
        if reader.is_encrypted and not reader.decrypt(""):
            return _refuse("it is encrypted; save it without a password")
        pages = [page.extract_text().replace(_PAGE, " ") for page in reader.pages]
    except (PyPdfError, ValueError, TypeError, KeyError, AttributeError, IndexError, RecursionError, OSError) as error:
        return _refuse(f"it is damaged: {clipped(str(error), 120)}")
    except MemoryError:
        return _refuse("it needs more memory than a text can")
    text = _PAGE.join(pages)
    if len(text) > LARGEST_TEXT:
        return _refuse(f"its text has more than {LARGEST_TEXT:,} letters")
    sys.stdout.buffer.write(text.encode("utf-8", "replace"))
    return 0


def _limit_memory() -> None:
    try:
        import resource  # noqa: PLC0415 - Windows has none
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))


def _refuse(sentence: str) -> int:
    sys.stdout.buffer.write(sentence.encode())
    return _REFUSED


if __name__ == "__main__":
    raise SystemExit(_main())
