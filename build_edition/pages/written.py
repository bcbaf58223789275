"""Pages ⇄ JSON, as pieces of documents are kept; and their faces, by which a page is known that nobody has to read."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import Any, NamedTuple

from build_edition.ground.at_rest import Elsewhere
from build_edition.model.woven import Page
from build_edition.pages.kit.led import names_led_to
from build_edition.pages.kit.long import may_be_cut

Titled = tuple[str, Page]
Contents = Sequence[str | bytes]


class Faced(NamedTuple):
    """What a page is called, the page, and what it leads to (`led`); None where it must be read to be set."""

    title: str
    page: Page
    names: str | None


def to_json(pages: Iterable[Titled]) -> str:
    """Pages of text, each with what it is called."""
    return json.dumps([
        (title, _text(one.content), one.path, one.proves, one.is_reading, one.panes, one.head, one.hosts, one.part,
         one.further)
        for title, one in pages
    ], ensure_ascii=False)  # fmt: skip


def from_json(written: str) -> Iterator[Titled]:
    """The same pages again."""
    for title, (text, is_bytes), *fields in json.loads(written):
        yield title, _page(text.encode() if is_bytes else text, *fields)


def contents(written: str) -> Contents:
    """What each page says."""
    return tuple(page.content for _, page in from_json(written))


def faces(written: str) -> str:
    """The faces of pages: all but what they say, of which size and SHA-256 are known."""
    rows = zip(from_json(written), json.loads(written), strict=True)
    return json.dumps([(title, _seen(page), *fields) for (title, page), (_, _, *fields) in rows])


def from_faces(written: str, said: Callable[[], Contents]) -> Iterator[Faced]:
    """The same pages; what they say is asked of `said` when somebody asks for it."""
    for at, (title, (size, sha256, names), *fields) in enumerate(json.loads(written)):
        yield Faced(title, _page(Elsewhere(partial(_at, said, at), size, sha256), *fields), names)


def _at(said: Callable[[], Contents], at: int) -> str | bytes:
    return said()[at]


def _page(held: str | bytes | Elsewhere, path: str, *fields: Any) -> Page:  # noqa: ANN401 - what JSON can hold
    proves, is_reading, panes, head, hosts, part, further = fields
    return Page(path, held, proves, is_reading, tuple(panes), tuple(head), tuple(hosts), part, tuple(further))


def _seen(page: Page) -> tuple[int, str, str | None]:
    content = b"".join(page.chunks)
    names = None if may_be_cut(page) else names_led_to(page)
    return len(content), hashlib.sha256(content).hexdigest(), names


def _text(content: str | bytes) -> tuple[str, bool]:
    return (content.decode(), True) if isinstance(content, bytes) else (content, False)
