"""The proof of every page that a command does not publish: none contains anything that runs, each keeps the words.

In: an edition with its pages, the Markdown extensions, the number of processes. Out: a finding (M108) for each document
whose words a page does not keep. Promises: our pages are rendered by our fast renderer, which is tested against the
engine's; one in forty, and every page with any other content, is rendered by Python-Markdown itself; a page that
already `is_proved` is not rendered.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import cache, lru_cache, partial
from pathlib import Path
from typing import Final

from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.ground.cores import Jobs, on_cores
from build_edition.ground.fingerprint import fingerprint, of_file
from build_edition.ground.json_text import dense
from build_edition.ground.places import WHOLE_FILE, Place
from build_edition.ground.store import Store
from build_edition.markup.prove import Difference, differences, panes_of, unsafe_markup, words_by_part
from build_edition.markup.quick.page import Quick
from build_edition.markup.render import Renderer, renderer_of
from build_edition.measures.parts import cut
from build_edition.model.edited import Edited, Edition
from build_edition.model.shared import SiteConfig
from build_edition.model.woven import Page

_KIND: Final = "proved"
_EVERY: Final = 40  # one of so many pages is rendered by the library
_AT_HAND: Final = 4  # cached documents: those of a page, and of the next
Found = tuple[str, Sequence[tuple[str, Difference]]]  # markup that could run; the documents whose words differ, and how


def proof(
    edition: Edition, is_proved: Callable[[Page], bool] = lambda _: False, jobs: Jobs = 1
) -> Iterator[Diagnostic]:
    """Render and check each page not yet proved; raises AssertionError where one contains anything that runs."""
    pages = [page for page in edition.pages if page.path.endswith(".md") and not is_proved(page)]
    find, words = edition.finder(), _words_of(edition)
    seen = partial(_seen, Rendering(edition.config), words)
    for page, (unsafe, lost) in zip(pages, on_cores(seen, pages, jobs if isinstance(jobs, int) else 1), strict=True):
        if unsafe:
            raise AssertionError(f"{page.path} would be published with {unsafe}")
        for name, difference in lost:
            place = Place(find(name).document.source.path, width=WHOLE_FILE)
            yield diagnose("M108", place, document=name, **difference._asdict())


def _words_of(edition: Edition) -> Callable[[str], Mapping[str, str]]:
    """A function that returns the expected words of a document, of the whole and of each of its parts."""
    find, length = edition.finder(), edition.imprint.page_length

    def words(edited: Edited) -> Mapping[str, str]:
        return words_by_part(edited.document, cut(edited, length))

    return lru_cache(maxsize=_AT_HAND)(lambda name: words(find(name)))


def _seen(rendering: Rendering, words: Callable[[str], Mapping[str, str]], page: Page) -> Found:
    html, panes = rendering.html(page), [*panes_of(page)]
    wanted = {name: said for pane in panes for name, said in words(pane.document).items()}
    return unsafe_markup(html), [*differences(html, panes, wanted)]


class Rendering:
    """Renders our pages to the HTML that will be published."""

    def __init__(self, config: SiteConfig) -> None:
        """`config` has the Markdown extensions."""
        self.config = config
        self._quick = Quick.of(config.extensions)
        self._renderer: Callable[[], Renderer] = cache(partial(renderer_of, config.extensions))

    def html(self, page: Page) -> str:
        """The HTML of a page without its front matter."""
        markdown = str(page.content).split("\n---\n", 1)[-1]
        is_quick = self._quick is not None and int(page.sha256[:8], 16) % _EVERY
        quick = self._quick.page(markdown, str) if self._quick is not None and is_quick else None
        return quick.content if quick is not None else self._renderer().render(markdown).html


def remember_proof(edition: Edition, store: Store) -> None:
    """Store that every page of an edition was proved, with the fingerprints of documents and extensions."""
    made_of = edition.pieces.keys if edition.pieces is not None else {}
    store.put(_KIND, _KIND, [_with_what(edition), dict(made_of)])


def proved_before(store: Store, folder: Path) -> Callable[[Edition, Page], bool]:
    """A predicate for pages proved by the last build, from the same documents, and published unchanged in `folder`."""

    @cache
    def remembered() -> tuple[str, Mapping[str, str]]:
        found = store.get(_KIND, _KIND)
        return (found[0], found[1]) if isinstance(found, list) else ("", {})

    def is_proved(edition: Edition, page: Page) -> bool:
        by, made_of = remembered()
        now = edition.pieces.keys if edition.pieces is not None else {}
        names = [pane.document for pane in panes_of(page)]
        if by != _with_what(edition) or any(now.get(name, "") != made_of.get(name) for name in names):
            return False
        with suppress(OSError):
            return of_file(folder / page.path) == page.sha256
        return False

    return is_proved


def _with_what(edition: Edition) -> str:
    return fingerprint(dense(edition.config.extensions))
