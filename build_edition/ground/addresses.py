"""Where things stand below `docs/edition/`, and the way from one page to another.

In: ids and keys. Out: POSIX paths with anchors. One place for all of them, so
that a page and the links to it cannot disagree.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final
from urllib.parse import SplitResult, urlsplit

from build_edition.ground.keys import Key

_FOLDERS: Final = {
    "person": "persons",
    "organisation": "organisations",
    "place": "places",
    "event": "events",
    "term": "terms",
}
_KINDS: Final = {folder: kind for kind, folder in _FOLDERS.items()}
_ENTRY: Final = re.compile(rf"register/({'|'.join(_KINDS)})/([a-z0-9-]+)\.md")
_FURTHER: Final = re.compile(r"/[0-9]+\.md$")
_MAIL: Final = re.compile(r"[^\s<>\"()@:/]+@[^\s<>\"()@:/]+")
_WEB: Final = re.compile(r"https?://[^\s<>\"()]+")
_HOST: Final = re.compile(r"https?://[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::[0-9]{1,5})?(?=[/?#]|\Z)", re.IGNORECASE)
DOWNLOADS: Final = "downloads"
RECEIVED: Final = "received.txt"  # how the name of a text as received ends, which scripts fetch


def received_file(document: str) -> str:
    """Where the text of a document as received is published, below `docs/edition/`."""
    return f"{DOWNLOADS}/documents/{document}.{RECEIVED}"


def taken_apart(address: str) -> SplitResult | None:
    """The parts of an address; None where it has none (`https://[x`): a site generator would stop at such a one."""
    try:
        return urlsplit(address)
    except ValueError:
        return None


def of_contact(said: str) -> str:
    """The address behind a contact: of mail, or of the web; nothing where it is neither."""
    if _MAIL.fullmatch(said.removeprefix("mailto:")):
        return f"mailto:{said.removeprefix('mailto:')}"
    return said if _WEB.fullmatch(said) else ""


def entry_page(key: Key) -> str:
    """The page of a register entry: `person:tomsky` → `register/persons/tomsky.md`."""
    return f"register/{_FOLDERS[key.kind]}/{key.id}.md"


def entries_in(markdown: str) -> Iterator[Key]:
    """The entries to whose pages resolved Markdown leads."""
    return (Key(_KINDS[found[1]], found[2]) for found in _ENTRY.finditer(markdown))


def register_page(kind: str) -> str:
    """The index of one register: `person` → `register/persons/index.md`."""
    return f"register/{_FOLDERS[kind]}/index.md"


def passage_anchor(parallel: str, index: int) -> str:
    """The id of the `index`th mark (from 1) of a parallel in one document."""
    return f"parallel-{parallel}-{index}"


def synopsis_page(first: str, second: str) -> str:
    """The page on which two documents stand side by side."""
    return f"synopsis/{first}--{second}.md"


def witness_page(first: str, second: str) -> str:
    """The page on which two witnesses of one text stand row by row."""
    return f"witnesses/{first}--{second}.md"


def synopsis_anchor(document: str, name: str) -> str:
    """The id of something of one document where two stand on one page; no id of a document has two hyphens."""
    return f"{document}--{name}"


def further_page(page: str, number: int) -> str:
    """Where a page that is cut goes on: first `a.md`, then `a/2.md`."""
    return page if number == 1 else f"{page.removesuffix('.md')}/{number}.md"


def first_page(page: str) -> str:
    """Where a page begins that goes on at `a/2.md`: `a.md`; any other is its own."""
    return _FURTHER.sub(".md", page)


def volume_place(volume: str) -> str:
    """Where a volume stands on the page of documents."""
    return f"index.md#volume-{volume}"


def relative_url(page: str, address: str) -> str:
    """The relative address that leads from a page to another (with or without an anchor)."""
    path, hash_sign, anchor = address.partition("#")
    return _way(posixpath.dirname(page), path) + hash_sign + anchor


@lru_cache(maxsize=4096)  # thousands of lines of a page lead to the same few pages
def _way(folder: str, path: str) -> str:
    return posixpath.relpath(path, folder or ".")


def on_site(address: str) -> str:
    """Where a page (with or without an anchor) stands on the built site, as its folder: `a/b.md#c` → `a/b/#c`."""
    path, hash_sign, anchor = address.partition("#")
    folder, _, name = path.removesuffix(".md").rpartition("/")
    steps = [step for step in (folder, "" if name == "index" else name) if step]
    return "".join(f"{step}/" for step in steps) + hash_sign + anchor


def relative_links(page: str, resolved: str) -> str:
    """Resolved Markdown, whose links start from `docs/edition/`, as it may stand in a page of a folder below."""
    folder = posixpath.dirname(page)
    return _from(resolved, "../" * (folder.count("/") + 1)) if folder else resolved


def links_from_above(resolved: str) -> str:
    """Resolved Markdown, as it may stand in a page beside `docs/edition/`."""
    return _from(resolved, "edition/")


def _from(resolved: str, way: str) -> str:
    pieces = resolved.split("](")
    return "](".join([pieces[0], *(piece if _leads_out(piece) else way + piece for piece in pieces[1:])])


def _leads_out(rest: str) -> bool:
    """Whether a link's address, which begins here, is not one of our own pages."""
    address = rest.split(")", 1)[0]
    return not address.partition("#")[0].endswith(".md") or ":" in address


def facsimile_anchor(number: int) -> str:
    """Where a picture of the original is described on the page of its document."""
    return f"facsimile-{number}"


def host_of(address: str) -> str:
    """The scheme, host and port of an address of the web; empty where it is none, or has a password."""
    found = _HOST.match(address)
    return found[0].lower() if found is not None else ""
