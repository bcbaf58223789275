"""A Python-Markdown extension: skips inline patterns that cannot match a text.

In: the tree of Python-Markdown. Out: the same HTML, faster. Python-Markdown tries every pattern on every piece of
text, although most patterns begin with a character that most texts do not contain. Promises: a pattern that is not
exactly one of those known here is always tried; an unknown version of Python-Markdown is left unchanged.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from markdown import Extension, Markdown, inlinepatterns
from markdown.treeprocessors import InlineProcessor
from markdown.util import AtomicString

_NAME: Final = "inline"
_PRIORITY: Final = 20  # the priority of the processor that it replaces
_OURS: Final = ("_InlineProcessor__handleInline", "_InlineProcessor__applyPattern")
_FOOTNOTE: Final = r"\[\^([^\]]*)\]"
# strings of which at least one is in every text that the pattern matches
_NEEDED: Final = {
    inlinepatterns.BACKTICK_RE: ("`",),
    inlinepatterns.ESCAPE_RE: ("\\",),
    _FOOTNOTE: ("[^",),
    inlinepatterns.LINK_RE: ("[",),
    inlinepatterns.REFERENCE_RE: ("[",),
    inlinepatterns.IMAGE_LINK_RE: ("![",),
    inlinepatterns.IMAGE_REFERENCE_RE: ("![",),
    inlinepatterns.AUTOLINK_RE: ("<",),
    inlinepatterns.AUTOMAIL_RE: ("<",),
    inlinepatterns.LINE_BREAK_RE: ("  \n",),
    inlinepatterns.HTML_RE: ("<",),
    inlinepatterns.ENTITY_RE: ("&",),
    r"\*|_": ("*", "_"),
}


class QuickInline(InlineProcessor):
    """Python-Markdown's own processor, except that it first asks whether a pattern can match."""

    def __init__(self, md: Markdown) -> None:
        """Create the processor once all other patterns are registered."""
        super().__init__(md)
        self._patterns: list[tuple[Any, tuple[str, ...] | None]] = []

    _InlineProcessor__applyPattern: Callable[[Any, str, int, int], tuple[str, bool, int]]

    def run(self, tree: Any, ancestors: Any = None) -> Any:  # noqa: ANN401 - the library's own
        """Insert the inline elements of a text."""
        self._patterns = [(one, _needed(one)) for one in self.inlinePatterns]
        return super().run(tree, ancestors)

    def _InlineProcessor__handleInline(self, data: str, patternIndex: int = 0) -> str:  # noqa: N802, N803 - the library's own
        if isinstance(data, AtomicString):
            return data
        at = 0
        for number, (pattern, needed) in enumerate(self._patterns[patternIndex:], start=patternIndex):
            is_found = needed is None or any(sign in data for sign in needed)
            while is_found:
                data, is_found, at = self._InlineProcessor__applyPattern(pattern, data, number, at)
        return data


class Quickly(Extension):
    """The extension."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the library's own
        """Replace the processor, if it is the one known here."""
        if type(md.treeprocessors[_NAME]) is InlineProcessor and all(hasattr(InlineProcessor, one) for one in _OURS):
            md.treeprocessors.register(QuickInline(md), _NAME, _PRIORITY)


def _needed(pattern: Any) -> tuple[str, ...] | None:  # noqa: ANN401 - of the library's classes
    """Strings of which at least one is in every text that a pattern matches; None where that is unknown."""
    return _NEEDED.get(pattern.getCompiledRegExp().pattern)
