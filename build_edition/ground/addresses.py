"""The paths of pages below `docs/edition/`, and the relative links between them.

In: ids and keys. Out: POSIX paths with anchors. All of them are defined here, so that a page and the links to it cannot
disagree.
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
RECEIVED: Final = "received.txt"  # how the name of a text as received ends; the scripts in the browser fetch it


def received_file(document: str) -> str:
    """The path of a document's text as received, below `docs/edition/`."""
    return f"{DOWNLOADS}/documents/{document}.{RECEIVED}"


def taken_apart(address: str) -> SplitResult | None:
    """The parts of a URL; None where it cannot be parsed (`https://[x`): a site generator would stop at it."""
    try:
        return urlsplit(address)
    except ValueError:
        return None


def of_contact(said: str) -> str:
    """The URL of a contact: of mail or of the web; empty where it is neither."""
    if _MAIL.fullmatch(said.removeprefix("mailto:")):
        return f"mailto:{said.removeprefix('mailto:')}"
    return said if _WEB.fullmatch(said) else ""


def entry_page(key: Key) -> str:
    """The page of a register entry: `person:tomsky` → `register/persons/tomsky.md`."""
    return f"register/{_FOLDERS[key.kind]}/{key.id}.md"


def entries_in(markdown: str) -> Iterator[Key]:
    """The register entries that resolved Markdown links to."""
    return (Key(_KINDS[found[1]], found[2]) for found in _ENTRY.finditer(markdown))


def register_page(kind: str) -> str:
    """The index of one register: `person` → `register/persons/index.md`."""
    return f"register/{_FOLDERS[kind]}/index.md"


def passage_anchor(parallel: str, index: int) -> str:
    """The id of the `index`th mark (from 1) of a parallel in one document."""
    return f"parallel-{parallel}-{index}"


def synopsis_page(first: str, second: str) -> str:
    """The page that shows two documents side by side."""
    return f"synopsis/{first}--{second}.md"


def witness_page(first: str, second: str) -> str:
    """The page that shows two witnesses of one text row by row."""
    return f"witnesses/{first}--{second}.md"


def synopsis_anchor(document: str, name: str) -> str:
    """An id of one document, unique on a page with two; document ids contain no double hyphen."""
    return f"{document}--{name}"


def further_page(page: str, number: int) -> str:
    """The pages of a page that is split: the first is `a.md`, the second `a/2.md`."""
    return page if number == 1 else f"{page.removesuffix('.md')}/{number}.md"


def first_page(page: str) -> str:
    """The first page of a split page: `a.md` for `a/2.md`; any other page is its own first."""
    return _FURTHER.sub(".md", page)


def volume_place(volume: str) -> str:
    """The place of a volume on the page of documents."""
    return f"index.md#volume-{volume}"


def relative_url(page: str, address: str) -> str:
    """The relative URL from a page to another (with or without an anchor)."""
    path, hash_sign, anchor = address.partition("#")
    return _way(posixpath.dirname(page), path) + hash_sign + anchor


@lru_cache(maxsize=4096)  # thousands of links on a page lead to the same few pages
def _way(folder: str, path: str) -> str:
    return posixpath.relpath(path, folder or ".")


def on_site(address: str) -> str:
    """The address of a page (with or without an anchor) on the built site, as a folder: `a/b.md#c` → `a/b/#c`."""
    path, hash_sign, anchor = address.partition("#")
    folder, _, name = path.removesuffix(".md").rpartition("/")
    steps = [step for step in (folder, "" if name == "index" else name) if step]
    return "".join(f"{step}/" for step in steps) + hash_sign + anchor


def relative_links(page: str, resolved: str) -> str:
    """Resolved Markdown, whose links are relative to `docs/edition/`, with links that work in a subfolder."""
    folder = posixpath.dirname(page)
    return _from(resolved, "../" * (folder.count("/") + 1)) if folder else resolved


def links_from_above(resolved: str) -> str:
    """Resolved Markdown with links that work from a page beside `docs/edition/`."""
    return _from(resolved, "edition/")


def _from(resolved: str, way: str) -> str:
    pieces = resolved.split("](")
    return "](".join([pieces[0], *(piece if _leads_out(piece) else way + piece for piece in pieces[1:])])


def _leads_out(rest: str) -> bool:
    """Whether the link address at the start of `rest` is not one of our own pages."""
    address = rest.split(")", 1)[0]
    return not address.partition("#")[0].endswith(".md") or ":" in address


def facsimile_anchor(number: int) -> str:
    """The anchor of a facsimile's description on the page of its document."""
    return f"facsimile-{number}"


def host_of(address: str) -> str:
    """The scheme, host and port of a web address; empty where it is not one, or has a password."""
    found = _HOST.match(address)
    return found[0].lower() if found is not None else ""
