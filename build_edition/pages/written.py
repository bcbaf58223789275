"""Pages ⇄ JSON, as pieces of documents are kept."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from build_edition.model.woven import Page

Titled = tuple[str, Page]


def to_json(pages: Iterable[Titled]) -> str:
    """Pages of text, each with what it is called."""
    return json.dumps([
        (title, one.path, *_text(one.content), one.proves, one.is_reading, one.panes, one.head, one.hosts, one.part,
         one.further)
        for title, one in pages
    ], ensure_ascii=False)  # fmt: skip


def from_json(written: str) -> Iterator[Titled]:
    """The same pages again."""
    for title, path, text, is_bytes, proves, is_reading, panes, head, hosts, part, further in json.loads(written):
        content = text.encode() if is_bytes else text
        yield (
            title,
            Page(path, content, proves, is_reading, tuple(panes), tuple(head), tuple(hosts), part, tuple(further)),
        )


def _text(content: str | bytes) -> tuple[str, bool]:
    return (content.decode(), True) if isinstance(content, bytes) else (content, False)
