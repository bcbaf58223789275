"""The page *Proof*: the SHA-256 of each text and each page of a document, and how anybody can check them.

In: an edition. Out: one page. The hashes of built pages are filled in when the site is finished; they are also in
`SHA256SUMS` with those of all other files.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final

from build_edition import __version__
from build_edition.ground.addresses import further_page, received_file
from build_edition.ground.json_text import read_dense
from build_edition.markup.escape import escaped, in_attribute
from build_edition.model.edited import Edited, Edition
from build_edition.model.woven import Page
from build_edition.pages.kit.called import called
from build_edition.pages.kit.parts import shown, titled_part
from build_edition.pages.kit.tables import own_words, table
from build_edition.pages.kit.text import head
from build_edition.words.language import Words

RESERVED: Final = ("proof",)
PATH: Final = "proof.md"


def of_edition(edition: Edition) -> Iterator[Page]:
    """`proof.md`."""
    yield Page(PATH, "\n".join(_lines(edition)))


def _lines(edition: Edition) -> Iterator[str]:
    words = edition.words
    yield from head(words.say("Proof"))
    yield words.say(
        "What stands here can be checked without trusting whoever publishes it. A fingerprint (SHA-256) is a number "
        "that changes when a single byte of a file does."
    )
    yield ""
    yield from own_words(edition, "proof", PATH)
    yield words.say(
        "This is version {version} of the edition, built by build-edition {program}. The same sources built again, on "
        "another day, by another person and on another machine, give the same bytes.",
        version=escaped(edition.imprint.version),
        program=__version__,
    )
    yield ""
    yield from (f"## {words.say('The texts as received')} {{: #texts }}", "")
    yield words.say(
        "Each text is published byte for byte as it was received. Its fingerprint was taken when it came and is "
        "compared with the file on every build."
    )
    yield ""
    yield from table((words.say("Text"), words.say("File in the sources"), "SHA-256"), _texts(edition))
    yield from (f"## {words.say('The pages')} {{: #pages }}", "")
    yield words.say(
        "The words of each page of a text, notes and marks taken off, were compared with the text above before it was "
        "published. The fingerprints of all other files stand in {list}.",
        list=_list_of_all(edition),
    )
    yield ""
    yield from table((words.say("Page"), "SHA-256"), _pages(edition))
    yield from _how(edition)


def _texts(edition: Edition) -> Iterator[tuple[str, ...]]:
    for name, one in _documents(edition).items():
        yield f"[{one['title']}]({received_file(name)})", f"`{one['path']}`", f"`{one['sha256']}`"


def _pages(edition: Edition) -> Iterator[tuple[str, ...]]:
    for one in _documents(edition).values():
        yield from (_page(f"[{title}]({path})", path) for title, path in one["pages"])


def _documents(edition: Edition) -> Mapping[str, Mapping[str, Any]]:
    """What this page says about each document."""
    return {name: read_dense(written) for name, written in edition.each("proof", _document).items()}


def _document(edited: Edited, edition: Edition) -> str:
    source, title = edited.document.source, called(edition.words, edited.document.header)
    pages = [*_parts(edition, edited, title, f"{edited.id}.md")]
    if edited.accepted:
        read = edition.words.say("{title}: reading text", title=title)
        pages += _parts(edition, edited, read, f"reading/{edited.id}.md")
    return json.dumps({"title": title, "path": source.path, "sha256": source.sha256, "pages": pages})


def _parts(edition: Edition, edited: Edited, name: str, first: str) -> Iterator[tuple[str, str]]:
    """Each page of a text: its title and its path."""
    for one in shown(edited, edition.imprint.page_length):
        yield titled_part(edition.words, name, one), further_page(first, one.at)


def _page(link: str, path: str) -> tuple[str, ...]:
    return link, f'<code class="be-page-hash" data-page="{in_attribute(path)}">SHA256SUMS</code>'


def _list_of_all(edition: Edition) -> str:
    up = "../../" if edition.config.settings.get("use_directory_urls", True) else "../"
    return f'<a href="{up}SHA256SUMS"><code>SHA256SUMS</code></a>'


def _how(edition: Edition) -> Iterator[str]:
    """Two commands that are available, or can be installed, on every system."""
    words = edition.words
    text, said = next(iter(_documents(edition).items()), ("", {}))
    yield from (f"## {words.say('How to check')} {{: #how }}", "")
    if text:
        yield words.say("A text that you have downloaded from this page:")
        yield from _command(f"sha256sum {text}.received.txt")
        yield words.say("The same text in the edition’s repository, as it was in this version:")
        yield from _command(f"git show v{_plain(edition.imprint.version)}:{said['path']} | sha256sum")
    yield words.say("The whole site, from a folder that holds a copy of it:")
    yield from _command("sha256sum --check --quiet SHA256SUMS")
    yield words.say("Where a paragraph, a note or an entry comes from, in a copy of the sources:")
    yield from _command(f"{edition.command} why {text or 'index'}#p1")
    yield from _note(words)


def _command(line: str) -> Iterator[str]:
    yield from ("", "```console", f"$ {line}", "```", "")


def _plain(version: str) -> str:
    return "".join(sign for sign in version if sign.isalnum() or sign in ".-_+")


def _note(words: Words) -> Iterator[str]:
    yield words.say(
        "On macOS the first command is `shasum -a 256`, on Windows `certutil -hashfile` with the file’s name and "
        "`SHA256`."
    )
    yield ""


PIECES: Final = {"proof": _document}
