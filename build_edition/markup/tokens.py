"""HTML → its tags as they are written.

In: any HTML. Out: every start tag with its attributes, and everything that is
neither tag nor text. A tree would not do: it drops a stray `<body onload=…>`,
which a browser would obey.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Final

from build_edition.ground.plain_text import bounded

Attributes = list[tuple[str, str | None]]
# what every reader of HTML takes for one tag, or for one comment: no parser has to guess where it ends
_PLAIN: Final = re.compile(
    r"""</?[a-z][a-z0-9]*(?:\s+[a-z][-a-z0-9]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*\s*/?>"""
    r"|<!--(?!-?>)(?:(?!--).)*-->",
    re.IGNORECASE | re.DOTALL | re.ASCII,
)
_BEGUN: Final = re.compile(r"<[a-z/!?]", re.IGNORECASE)
_SHOWN: Final = 12


def unlike_read(html: str) -> Iterator[str]:
    """The beginning of each piece of markup that a browser may read otherwise than we do (`<!--><script>…-->`)."""
    for match in _BEGUN.finditer(_PLAIN.sub(lambda plain: " " * len(plain[0]), html)):
        yield html[match.start() : match.start() + _SHOWN].partition("\n")[0]


class Lenient(HTMLParser):
    """The library's parser, for which nothing is wrong: what begins as a declaration and is none is a comment."""

    def parse_marked_section(self, i: int, report: bool = True) -> int:  # noqa: FBT001, FBT002 - the library's own
        """Where a section (`<![…]]>`) ends."""
        try:
            return super().parse_marked_section(i, report)
        except AssertionError:  # of a kind that it does not know
            return self.parse_bogus_comment(i, report)


class Tokens(Lenient):
    """Every tag of some HTML as it is written, wherever it stands: a tree would drop a stray `<body onload=…>`."""

    def __init__(self, written: str) -> None:
        """Read all of it at once."""
        super().__init__()
        self.elements: list[tuple[str, Attributes]] = []
        self.other: list[str] = []
        self._words: list[str] = []
        self.feed(bounded(written))
        self.close()

    def handle_starttag(self, tag: str, attrs: Attributes) -> None:
        """Keep a tag with its attributes."""
        self.elements.append((tag, attrs))

    @property
    def words(self) -> str:
        """Everything that is text, in order."""
        return "".join(self._words)

    def handle_data(self, data: str) -> None:
        """Keep the text."""
        self._words.append(data)

    def handle_comment(self, data: str) -> None:  # noqa: ARG002 - that there is one is enough
        """Keep that there is a comment."""
        self.other.append("a comment")

    def handle_decl(self, decl: str) -> None:
        """Keep a declaration."""
        self.other.append(f"<!{decl}>")

    def handle_pi(self, data: str) -> None:
        """Keep a processing instruction."""
        self.other.append(f"<?{data}>")

    def unknown_decl(self, data: str) -> None:
        """Keep what is none of these."""
        self.other.append(f"<![{data}]>")
