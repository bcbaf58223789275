"""The page *Downloads*: the edition in the formats of other programs, with the size and SHA-256 of each file.

In: an edition and the files of its formats. Out: the files below `downloads/`, the page, and `SHA256SUMS`, with which
`sha256sum -c` checks them all; on each document's page, links to its own files. Made only by a run that writes the
site, since checks of an edition do not need them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from build_edition.exports.formats import (
    EditionFormat,
    document_file,
    files_of,
    forget_others,
    has_document,
    leave_in,
    published_at,
    published_formats,
)
from build_edition.ground.addresses import DOWNLOADS
from build_edition.ground.at_rest import Rest
from build_edition.ground.reused import Last
from build_edition.markup.escape import escaped
from build_edition.model.edited import Edition
from build_edition.model.woven import Page
from build_edition.pages.kit.tables import behind
from build_edition.pages.kit.text import head
from build_edition.words.language import Words
from build_edition.words.phrases import phrase

RESERVED: Final = (DOWNLOADS,)
PAGE: Final = f"{DOWNLOADS}.md"
SUMS: Final = f"{DOWNLOADS}/SHA256SUMS"
_KILO: Final = 1000
_SMALL: Final = 100  # bytes: a smaller size would be printed as 0 kB
_INTRODUCTION: Final = phrase(
    "Version {version} of the edition as files for other programs, all made from the same sources as these pages. Each "
    "says what its text is worth. The addresses stay the same from version to version. Beside each file stands its "
    "SHA-256; {sums} has all of them, for `sha256sum -c SHA256SUMS`."
)

_ON_THEIR_PAGES: Final = phrase(
    "{files}: the page of each document leads to its own, under *Download this document*, and {sums} lists them all."
)
_MOST: Final = 100  # per format: a page lists at most this many files of single documents

Written = tuple[EditionFormat, tuple[Page, ...]]


def downloads(edition: Edition, rest: Rest | None = None, last: Last | None = None) -> tuple[Page, ...]:
    """Every file of every published format, the page about them, and their checksums; contents stored in `rest`.

    Files that a page kind already makes are listed, but not made again. `last` finds the last versions of files, from
    which unchanged ranges are taken.
    """
    leave_in(edition, rest, last)
    written = [
        (form, tuple(_published(page) for page in files_of(form, edition))) for form in published_formats(edition)
    ]
    forget_others(edition)
    files = tuple(page for _, pages in written for page in pages)
    sums = {page.path: page.sha256 for page in files}
    lines = (f"{one}  {path.removeprefix(f'{DOWNLOADS}/')}\n" for path, one in sums.items())
    made = (page for form, pages in written if not getattr(form, "IS_OF_PAGES", False) for page in pages)
    return (*made, Page(SUMS, "".join(lines)), _page(edition, written, sums))


def _page(edition: Edition, written: Sequence[Written], sums: Mapping[str, str]) -> Page:
    """`downloads.md`: each format, its files of the whole edition, then those of single documents in a box."""
    words = edition.words
    lines = [
        *head(words.say("Downloads")),
        words.say(_INTRODUCTION, version=escaped(edition.imprint.version), sums=f"[SHA256SUMS]({SUMS})"),
        "",
    ]
    for form, pages in (one for one in written if one[1]):
        lines += [f"## {words.say(form.NAME)} {{: #{_anchor(form)} }}", "", words.say(form.SAYS), ""]
        lines += _files(words, form, pages, sums)
    return Page(PAGE, "\n".join(lines))


def sections(edition: Edition) -> Mapping[str, str]:
    """By document, the section of its page with links to its files."""
    return {one.id: "\n".join(_section(edition, one.id)) for one in edition.summaries}


def _section(edition: Edition, document: str) -> Iterator[str]:
    words = edition.words
    links = [
        _link(words, form, document) for form in published_formats(edition) if has_document(form, edition, document)
    ]
    yield '<section class="be-downloads" markdown="1">'
    yield ""
    yield f"## {words.say('Download this document')} {{: #download }}"
    yield ""
    yield words.say(
        "{links}. The whole edition in these and other formats: {downloads}.",
        links=" · ".join(links),
        downloads=f"[{words.say('Downloads')}]({PAGE})",
    )
    yield ""
    yield "</section>"
    yield ""


def _link(words: Words, form: EditionFormat, document: str) -> str:
    attributes = f'download="{document}.{form.ENDING}" type="{form.MIME}"'
    return f"[{words.say(form.NAME)}]({published_at(document_file(document, form.ENDING))}){{: {attributes} }}"


def _files(words: Words, form: EditionFormat, pages: Sequence[Page], sums: Mapping[str, str]) -> Iterator[str]:
    of_documents = published_at(document_file("", "")).rstrip(".")
    each = {page.path: _file(words, form, page, sums[page.path]) for page in pages}
    yield from (line for path, line in each.items() if not path.startswith(of_documents))
    yield ""
    single = [line for path, line in each.items() if path.startswith(of_documents)]
    n = words.many(len(single), "{n} file of a single document", "{n} files of single documents")
    if len(single) > _MOST:
        yield words.say(_ON_THEIR_PAGES, files=n, sums=f"[SHA256SUMS]({SUMS})")
        yield ""
    elif single:
        yield from behind(n, [*single, ""])


def _file(words: Words, form: EditionFormat, page: Page, sha256: str) -> str:
    name = page.path.removeprefix(f"{DOWNLOADS}/")
    link = f'[{escaped(name)}]({page.path}){{: download="{name.rpartition("/")[2]}" type="{form.MIME}" }}'
    said = words.say("{size} kB", size=words.number(page.size / _KILO, 1))
    size = said if page.size >= _SMALL else words.many(page.size, "{n} byte", "{n} bytes")
    return f'- {link}, {size} <span class="be-fingerprint">`{sha256}`</span>'


def _published(page: Page) -> Page:
    """The file at its published path; its contents are not read."""
    return replace(page, path=published_at(page.path))


def _anchor(form: EditionFormat) -> str:
    return form.ENDING.replace(".", "-")
