"""Markdown → HTML, with exactly the extensions the site is published with.

In: Markdown and the extension list of `mkdocs.yml`. Out: HTML, and which notes
were called without a definition or defined without a call. Used to check
contributors' Markdown and to prove that a page keeps its document's words.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from markdown import Markdown

from build_edition.markup.footnotes import SeriesFootnotes
from build_edition.markup.quick.page import KNOWN, quick_piece
from build_edition.markup.quick_inline import Quickly


@dataclass(frozen=True, slots=True)
class Rendered:
    """The HTML of one page, the labels of undefined and uncalled notes, and its link definitions."""

    html: str
    undefined: tuple[str, ...] = ()
    uncalled: tuple[str, ...] = ()
    references: tuple[str, ...] = ()


class NotRenderedError(ValueError):
    """Python-Markdown failed on a text, because its nesting or its numbers exceed what it can process."""


class Renderer:
    """Python-Markdown, configured once, and again after a failure, since it keeps its position in a text."""

    def __init__(self, extensions: Sequence[str], configs: Mapping[str, Mapping[str, Any]]) -> None:
        """Raises what Python-Markdown raises when an extension cannot be loaded."""
        self._extensions = list(extensions)
        self._configs = {name: dict(config) for name, config in configs.items()}
        self._is_known = KNOWN.issuperset(self._extensions) and "attr_list" in self._extensions
        self._set_up()

    def __reduce__(self) -> tuple[Any, ...]:
        """When pickled for another process, it is configured again there."""
        return Renderer, (self._extensions, self._configs)

    @property
    def extensions(self) -> Sequence[str]:
        """The names of its extensions."""
        return self._extensions

    def render(self, text: str) -> Rendered:
        """The HTML of a text; no state is kept between calls. Raises NotRenderedError."""
        quick = quick_piece(text) if self._is_known else None
        if quick is not None:
            return Rendered(quick)
        self._markdown.reset()
        try:
            html = self._markdown.convert(text)
        except (RecursionError, ValueError, OverflowError) as error:
            self._set_up()
            raise NotRenderedError(f"Markdown cannot be made of it ({type(error).__name__})") from error
        references = tuple(self._markdown.references)
        if self._notes is None:
            return Rendered(html, references=references)
        return Rendered(html, tuple(dict.fromkeys(self._notes.undefined)), self._notes.uncalled, references)

    def _set_up(self) -> None:
        self._markdown = Markdown(extensions=[*self._extensions, Quickly()], extension_configs=self._configs)
        found = (one for one in self._markdown.registeredExtensions if isinstance(one, SeriesFootnotes))
        self._notes = next(found, None)


def renderer_of(extensions: Mapping[str, Mapping[str, Any]]) -> Renderer:
    """A renderer with the extensions of a site, by name with their settings."""
    return Renderer(list(extensions), extensions)
