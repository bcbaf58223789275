"""Convert a file as it was received, in any supported format, to the text of a document.

In: the bytes of a file, its name, and the encoding if the editor names it. Out: the text, the notes that came with it,
what was done. Promises: the format is detected from the content, and only for plain text from the name as well; the
same bytes give the same text; no file can exhaust the machine; what cannot be imported raises `NotTaken` with a
sentence that says what to do.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from build_edition.ground.mojibake import garbled
from build_edition.sources.take_in.code_pages import decoded
from build_edition.sources.take_in.cues import from_cues, is_cues
from build_edition.sources.take_in.pdf import from_pdf
from build_edition.sources.take_in.received import LARGEST, LARGEST_TEXT, NotTaken, Received, counted
from build_edition.sources.take_in.tei import from_tei
from build_edition.sources.take_in.word_parts import TEXT, with_usual_names
from build_edition.sources.take_in.word_processors import from_word_processor
from build_edition.sources.take_in.zipped import member, names_in

_OLD_WORD: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_XML: Final = re.compile(
    r"\s*<\?xml|(?:\s|<!--.*?-->|<\?.*?\?>)*<(?:!DOCTYPE\s+)?(?:\w+:)?(?:TEI|teiCorpus)\b", re.DOTALL
)
_HTML: Final = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_PIECE_OF_HTML: Final = re.compile(
    r"<(?:p|div|br|span|h[1-6])\b[^>]*>.*?(?:</(?:p|div|span|h[1-6])>|$)", re.IGNORECASE | re.DOTALL
)
_CHARSET: Final = re.compile(
    rb"<meta[^>]+charset\s*=\s*[\"']?\s*([\w-]+)|<\?xml[^>]+encoding\s*=\s*[\"']([\w-]+)", re.IGNORECASE
)
# First bytes of files without readable text, and what is to be done with each.
_OTHERS: Final = (
    ((b"\x89PNG", b"\xff\xd8\xff", b"II*\x00", b"MM\x00*", b"GIF8", b"AT&TFORM"),
     "it is a picture; have its text recognised first (OCR)"),
    ((b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"7z\xbc\xaf", b"Rar!", b"(\xb5/\xfd"), "it is packed; unpack it first"),
    ((b"ID3", b"OggS", b"RIFF", b"fLaC", b"\x00\x00\x00\x18ftyp", b"\x00\x00\x00\x20ftyp", b"\x1aE\xdf\xa3"),
     "it is a recording; have it transcribed first"),
)  # fmt: skip
_OF_MAIL: Final = re.compile(rb"(?:[A-Za-z-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?MIME-Version:[^\n]*\n", re.IGNORECASE)
# Text files whose signs would become the author's words, and what is to be done with each.
_OF_SIGNS: Final = (
    (("csv", "tsv", "psv"),
     "it is a table; make a paragraph of each row, such as `Ann: Good evening.`, and save it as .txt"),
    (("json", "jsonl", "ndjson", "yaml", "yml", "toml"),
     "it holds data and is no text; save the words that are in it as .txt"),
    (("tex", "latex", "ltx", "rst", "adoc", "asciidoc", "org", "wiki", "mediawiki", "textile"),
     "it has the commands of a markup language in it; convert it to .docx, .odt or .html, for example with pandoc"),
    (("ttml", "dfxp", "ass", "ssa", "sbv", "sub", "stl", "smi"),
     "it holds subtitles of another kind; save them as .vtt or .srt"),
)  # fmt: skip
_FLAT_ODF: Final = b"urn:oasis:names:tc:opendocument:xmlns:office:1.0"
_LINE_IN_A_PARAGRAPH: Final = "\x0b"
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_TURNING: Final = re.compile(r"[\x85\u2028\u2029]")


def take_in(content: bytes, name: str, encoding: str = "") -> Received:
    """The text of a file; raises NotTaken."""
    if len(content) > LARGEST:
        raise NotTaken(f"it has more than {LARGEST:,} bytes, and no more are read")
    found = _read(content, name.rpartition(".")[2].lower(), encoding)
    found = found if found.is_as_received or found.is_exact else _cleaned(found)
    if not any(unicodedata.category(char)[0] in "LNS" for char in found.text):
        raise NotTaken("there are no words in it")
    if len(found.text.encode("utf-8", "replace")) > LARGEST_TEXT:
        raise NotTaken(f"the text made of it has more than {LARGEST_TEXT:,} bytes; divide it")
    return found


def _read(content: bytes, ending: str, encoding: str) -> Received:
    if content.startswith(b"PK\x03\x04"):
        return _zipped(content)
    if content.startswith(b"%PDF-") or b"%PDF-" in content[:1024]:
        return from_pdf(content)
    if content.startswith(_OLD_WORD):
        raise NotTaken("it is an old Word file (.doc) or one with a password; open it and save it as .docx or .odt")
    if content.lstrip()[:5] == b"{\\rtf":
        return from_word_processor(content, "rtf")
    for signs, said in _OTHERS:
        if content.startswith(signs):
            raise NotTaken(said)
    if _OF_MAIL.match(content[:8192]):
        raise NotTaken("it is a mail or a web archive (MIME); open it and save its text, or the page as .html")
    if content.lstrip()[:5] == b"<?xml" and _FLAT_ODF in content[:4096]:
        raise NotTaken("it is a flat OpenDocument file; open it and save it as .odt")
    return _of_words(content, ending, encoding)


def _zipped(content: bytes) -> Received:
    names = names_in(content)
    if any(name.startswith("word/") for name in names) and TEXT in names_in(content := with_usual_names(content)):
        return from_word_processor(content, "docx")
    kind = member(content, "mimetype").strip()
    if kind == b"application/vnd.oasis.opendocument.text" or ("content.xml" in names and not kind):
        return from_word_processor(content, "odt")
    if kind == b"application/epub+zip":
        return from_word_processor(content, "epub")
    raise NotTaken("it is an archive and neither .docx nor .odt nor .epub; unpack it first")


def _of_words(content: bytes, ending: str, encoding: str) -> Received:
    """A text file: TEI, a web page, subtitles, Markdown or plain text."""
    coding = encoding or _declared(_CHARSET.search(content[:4096]), content)
    if _XML.match(content[:2000].decode("latin-1").lstrip("\xef\xbb\xbf\xff\xfe\x00")) and not _is_html(
        content[:2000].decode("latin-1")
    ):
        return from_tei(content)
    words, name = decoded(content, coding)
    steps = (f"decoded as {name}",)
    if _is_html(words):
        return _with(from_word_processor(_utf8(words), "html"), steps)
    words = _lines(words)
    if ending in ("vtt", "srt") or is_cues(words):
        return _with(from_cues(words), steps)
    if ending in ("md", "markdown"):
        return _with(from_word_processor(_utf8(words), "md"), steps)
    if ending in ("htm", "html", "xhtml"):
        return _with(from_word_processor(_utf8(words), "html"), steps)
    for endings, said in _OF_SIGNS:
        if ending in endings:
            raise NotTaken(said)
    is_as_received = words.encode("utf-8") == content and not _CONTROL.search(words) and not _TURNING.search(words)
    return Received(words, "txt", steps, is_as_received=is_as_received)


def _with(found: Received, steps: tuple[str, ...]) -> Received:
    return replace(found, steps=(*steps, *found.steps))


def _declared(found: re.Match[bytes] | None, content: bytes) -> str:
    """The encoding that a web page declares; empty if its bytes are UTF-8 or begin with a byte order mark."""
    if found is None:
        return ""
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        is_marked = content.startswith((b"\xff\xfe", b"\xfe\xff"))
        said = (found[1] or found[2]).decode("ascii", "ignore").lower()
        # browsers treat these names as the Windows code page
        return "" if is_marked else {"iso-8859-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252"}.get(said, said)
    return ""


def _is_html(words: str) -> bool:
    return _HTML.match(words.lstrip("\ufeff\xef\xbb\xbf")) is not None


def _utf8(words: str) -> bytes:
    """Text in UTF-8, which pandoc expects whatever a web page declares; lone surrogates are replaced."""
    return words.encode("utf-8", "replace")


def _about_lost(text: str) -> Iterator[str]:
    """A sentence on wrongly decoded words with control characters; without these they cannot be recognised."""
    found = [one for one in garbled(text) if one.would and _CONTROL.search(text, one.start, one.end)]
    for one in found[:1]:
        line = text.count("\n", 0, one.start) + 1
        number = counted(len(found), "place", "places")
        yield f"{number} looked wrongly decoded: the first, in line {line:,}, {one.how} and would read “{one.would}”"


def _lines(words: str) -> str:
    return words.replace("\r\n", "\n").replace("\r", "\n")


def _cleaned(found: Received) -> Received:
    """The text with uniform line ends and without control characters, which no page can hold."""
    text, steps = found.text, list(found.steps)
    if "\r" in text:
        text = _lines(text)
    if breaks := text.count(_LINE_IN_A_PARAGRAPH):
        steps.append(f"{counted(breaks, 'line break', 'line breaks')} of a word processor written as line ends")
        text = text.replace(_LINE_IN_A_PARAGRAPH, "\n")
    steps += _about_lost(text)
    if controls := _CONTROL.findall(text):
        names = ", ".join(sorted({f"U+{ord(one):04X}" for one in controls}))
        steps.append(f"{counted(len(controls), 'control character', 'control characters')} left out ({names})")
        text = _CONTROL.sub("", text)
    if separators := _TURNING.findall(text):
        steps.append(f"{counted(len(separators), 'line separator', 'line separators')} written as line ends")
        text = _TURNING.sub("\n", text)
    tables = found.tables if len(text) == len(found.text) else ()
    return replace(found, text=text, steps=tuple(steps), tables=tables)
