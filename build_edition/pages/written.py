"""Pages ⇄ JSON, for the cache; and their digests, by which a page is known without being read."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache, partial
from typing import Any, NamedTuple

from build_edition.ground.at_rest import Elsewhere
from build_edition.ground.json_text import dense, read_dense
from build_edition.ground.pieces import Face, Several
from build_edition.ground.shelf import packed_lines
from build_edition.model.edited import Edition
from build_edition.model.woven import Page
from build_edition.pages.kit.led import names_led_to
from build_edition.pages.kit.long import may_be_cut

Titled = tuple[str, Page]
Contents = Sequence[str | bytes]
Make = Callable[[str], str]


class Faced(NamedTuple):
    """A page, its title, and its link targets (see `led`); None if the page must be read to be finished."""

    title: str
    page: Page
    names: str | None


def to_json(pages: Iterable[Titled]) -> str:
    """Pages with their titles, encoded as JSON."""
    return dense([
        (title, _text(one.content), one.path, one.proves, one.is_reading, one.panes, one.head, one.hosts, one.part,
         one.further)
        for title, one in pages
    ])  # fmt: skip


def from_json(written: str) -> Iterator[Titled]:
    """The same pages, decoded."""
    for title, said, *fields in read_dense(written):
        yield title, _page(_held(*said), *fields)


def faces(written: str, *, are_cut: bool = False) -> str:
    """The digests of pages: everything but the content, which has size and SHA-256; `are_cut`: already cut."""
    rows = ((title, _page(_held(*said), *fields), fields) for title, said, *fields in read_dense(written))
    return dense([(title, _seen(page, may_be_long=not are_cut), *fields) for title, page, fields in rows])


def kept_pages(
    edition: Edition, kind: str, written: Mapping[str, str], face: Face = faces
) -> Iterator[tuple[str, Iterator[Faced]]]:
    """The pages in cached pieces of a kind, by name; if there is a cache, content is read lazily."""
    if edition.pieces is None:
        for name, one in written.items():
            yield name, (Faced(title, page, None) for title, page in from_json(one))
        return
    said = lru_cache(1)(lambda name: tuple(page.content for _, page in from_json(written[name])))
    for name, seen in edition.pieces.faces(kind, written, face):
        yield name, _from_faces(seen, partial(said, name))


def kept_lists(edition: Edition, kind: str, make: Make, asked: Several) -> Iterator[tuple[Faced, ...]]:
    """The cut pages about many documents that `make` writes as JSON: made again where `asked` differs."""
    for _, found in kept_pages(edition, kind, edition.each_of(kind, make, asked), partial(faces, are_cut=True)):
        yield tuple(found)


def _from_faces(written: str, said: Callable[[], Contents]) -> Iterator[Faced]:
    """Pages from their digests; `said` gives their contents."""
    for at, (title, (names, *known), *fields) in enumerate(read_dense(written)):
        page = _page(Elsewhere(partial(_at, said, at), *known), *fields)
        yield Faced(title, replace(page, head=packed_lines(page.head)) if page.head else page, names)


def _at(said: Callable[[], Contents], at: int) -> str | bytes:
    return said()[at]


def _page(held: str | bytes | Elsewhere, path: str, *fields: Any) -> Page:  # noqa: ANN401 - what JSON can hold
    proves, is_reading, panes, head, hosts, part, further = fields
    return Page(path, held, proves, is_reading, tuple(panes), tuple(head), tuple(hosts), part, tuple(further))


def _seen(page: Page, *, may_be_long: bool) -> tuple[str | None, int, str, str]:
    """The link targets of a page (None if it may have to be cut), its size, its SHA-256, its front matter."""
    content = b"".join(page.chunks)
    names = None if may_be_long and may_be_cut(page) else names_led_to(page)
    opening = str(page.opening).partition("\n---\n")[0] if page.path.endswith(".md") else ""
    return names, len(content), hashlib.sha256(content).hexdigest(), opening


def _held(text: str, is_bytes: bool) -> str | bytes:  # noqa: FBT001 - as it is written
    return text.encode() if is_bytes else text


def _text(content: str | bytes) -> tuple[str, bool]:
    return (content.decode(), True) if isinstance(content, bytes) else (content, False)
