"""HTML → its tags as written.

In: any HTML. Out: every start tag with its attributes, and everything that is
neither tag nor text. A tree is not enough: it drops a stray `<body onload=…>`,
which a browser would obey.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Final

from build_edition.ground.plain_text import bounded

Attributes = list[tuple[str, str | None]]
# what every HTML parser reads as one tag or one comment, with an unambiguous end
_PLAIN: Final = re.compile(
    r"""</?[a-z][a-z0-9]*(?:\s+[a-z][-a-z0-9]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*\s*/?>"""
    r"|<!--(?!-?>)(?:(?!--).)*-->",
    re.IGNORECASE | re.DOTALL | re.ASCII,
)
_BEGUN: Final = re.compile(r"<[a-z/!?]", re.IGNORECASE)
_SHOWN: Final = 12


def unlike_read(html: str) -> Iterator[str]:
    """The beginning of each piece of markup that a browser may read differently from us (`<!--><script>…-->`)."""
    for match in _BEGUN.finditer(_PLAIN.sub(lambda plain: " " * len(plain[0]), html)):
        yield html[match.start() : match.start() + _SHOWN].partition("\n")[0]


class Lenient(HTMLParser):
    """The standard library's parser without errors: an invalid declaration is a comment."""

    def parse_marked_section(self, i: int, report: bool = True) -> int:  # noqa: FBT001, FBT002 - the library's own
        """The end offset of a section (`<![…]]>`)."""
        try:
            return super().parse_marked_section(i, report)
        except AssertionError:  # of an unknown kind
            return self.parse_bogus_comment(i, report)


class Tokens(Lenient):
    """Every tag in some HTML as written, wherever it is: a tree would drop a stray `<body onload=…>`."""

    def __init__(self, written: str) -> None:
        """Parse everything at once."""
        super().__init__()
        self.elements: list[tuple[str, Attributes]] = []
        self.other: list[str] = []
        self._words: list[str] = []
        self.feed(bounded(written))
        self.close()

    def handle_starttag(self, tag: str, attrs: Attributes) -> None:
        """Record a tag with its attributes."""
        self.elements.append((tag, attrs))

    @property
    def words(self) -> str:
        """All text, in order."""
        return "".join(self._words)

    def handle_data(self, data: str) -> None:
        """Record text."""
        self._words.append(data)

    def handle_comment(self, data: str) -> None:  # noqa: ARG002 - that there is one is enough
        """Record that there is a comment."""
        self.other.append("a comment")

    def handle_decl(self, decl: str) -> None:
        """Record a declaration."""
        self.other.append(f"<!{decl}>")

    def handle_pi(self, data: str) -> None:
        """Record a processing instruction."""
        self.other.append(f"<?{data}>")

    def unknown_decl(self, data: str) -> None:
        """Record any other declaration."""
        self.other.append(f"<![{data}]>")
