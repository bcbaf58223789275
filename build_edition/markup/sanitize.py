"""HTML → the same words with a few plain tags and nothing else.

In: HTML that was made from contributors' Markdown. Out: rewritten HTML: words,
the tags of `_PLAIN` without attributes, and external links
to `http`, `https` or `mailto`. Promises: nothing that runs or fetches,
whatever came in, since every tag that goes out is one of ours.
"""

from __future__ import annotations

import html
from typing import Final

from build_edition.ground.plain_text import bounded
from build_edition.markup.tokens import Lenient

# fmt: off
_PLAIN: Final = frozenset((
    "p", "em", "strong", "i", "b", "ul", "ol", "li", "blockquote", "code", "pre", "ins", "del", "sup", "sub",
    "dl", "dt", "dd", "h2", "h3", "h4", "h5", "h6", "q", "cite", "small",
))
# fmt: on
_VOID: Final = frozenset(("br", "hr"))
_SILENT: Final = frozenset(("script", "style", "template", "noscript", "iframe", "object"))
_SCHEMES: Final = ("http://", "https://", "mailto:")


def sanitize(written: str) -> str:
    """The rewritten HTML; elements that are not allowed lose their tags but keep their words."""
    return _Writer(written).html


class _Writer(Lenient):
    """Writes each allowed tag as it comes and closes those left open."""

    def __init__(self, written: str) -> None:
        super().__init__(convert_charrefs=True)
        self._out: list[str] = []
        self._open: list[str] = []
        self._silent = 0
        self.feed(bounded(written))
        self.close()
        self._out += [f"</{tag}>" for tag in reversed(self._open)]
        self.html = "".join(self._out)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent += 1
        elif tag in _VOID:
            self._out.append(f"<{tag}>")
        elif tag in _PLAIN:
            self._start(tag, f"<{tag}>")
        elif tag == "a":
            address = (dict(attrs).get("href") or "").strip()
            if address.lower().startswith(_SCHEMES):
                self._start(tag, f'<a href="{html.escape(address)}" rel="noreferrer">')

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag in self._open:
            while self._open:
                last = self._open.pop()
                self._out.append(f"</{last}>")
                if last == tag:
                    break

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._out.append(html.escape(data, quote=False))

    def _start(self, tag: str, written: str) -> None:
        self._open.append(tag)
        self._out.append(written)
