"""Rules for hand-written files below `docs/`.

In: hand-written pages, the renderer of the site, and the files below `docs/`. Out: diagnostics. Promises: a page
that passes has correct front matter, notes and markup, and contains nothing that runs or is fetched.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.diagnostics.hints import write_nearest
from build_edition.ground.codec import Codec, NotDecodedError
from build_edition.ground.fingerprint import fingerprint, program
from build_edition.ground.places import WHOLE_FILE, LineMap, Place
from build_edition.ground.store import Store
from build_edition.markup.escape import without_code
from build_edition.markup.hand_written import PageLink, begun_on_page, links_and_ids, refused_markup
from build_edition.markup.limits import LONGEST_PAGE, beyond_limit
from build_edition.markup.render import NotRenderedError, Rendered, Renderer
from build_edition.model.sources import Source, Written
from build_edition.sources.hand_written import PAGE_ENDING, PICTURE_ENDINGS, HandWritten
from build_edition.sources.site_config import CONFIG, parse_front_matter
from build_edition.sources.text.garbled import garbled_in_writing
from build_edition.words.language import Words
from build_edition.words.phrases import phrase

_LISTS: Final = {
    "notes.md": phrase("Notes"),
    "parallels.md": phrase("Parallels"),
    "register/index.md": phrase("Registers"),
    "timeline.md": phrase("Timeline"),
    "search.md": phrase("Search"),
    "bibliography.md": phrase("Works cited"),
}
_KIND: Final = "hand-written page"


@dataclass(frozen=True, slots=True)
class CheckedPage:
    """The findings about a page by itself, its links, and the ids of its elements."""

    path: str
    findings: tuple[Diagnostic, ...]
    links: tuple[PageLink, ...] = ()
    ids: tuple[str, ...] = ()


_CODEC: Final = Codec(CheckedPage)


def check_pages(sources: Sequence[Source], renderer: Renderer) -> Iterator[CheckedPage]:
    """Check that pages call every note they define, define every note they call, and contain nothing that runs."""
    for source in sources:
        front = parse_front_matter(source)
        rendered = _rendered(source, front.value, renderer)
        if isinstance(rendered, Diagnostic):
            yield CheckedPage(source.path, (*front.diagnostics, rendered))
            continue
        refused = refused_markup(source, rendered.html, front.value)
        misread = garbled_in_writing(source, tuple)
        left = begun_on_page(source, rendered.html, front.value, renderer.extensions)
        findings = (*front.diagnostics, *_notes(source, front.value, rendered), *refused, *misread, *left)
        links, ids = links_and_ids(source, rendered.html, front.value)
        yield CheckedPage(source.path, findings, links, ids)


def _notes(source: Source, start: int, rendered: Rendered) -> Iterator[Diagnostic]:
    searched = without_code(source.text)
    for code, labels, sign in (("M105", rendered.undefined, "[^{}]"), ("M106", rendered.uncalled, "[^{}]:")):
        for label in labels:
            words = sign.format(label)
            place = LineMap(source.path, source.text).place(max(searched.find(words, start), start), len(words))
            yield diagnose(code, place, label=label)


def check_pages_again(
    sources: Sequence[Source], renderer: Renderer, store: Store, read_with: str
) -> Iterator[CheckedPage]:
    """Like `check_pages`, with a cache; `read_with` is the fingerprint of everything that checking depends on."""
    keys = [fingerprint(program(), read_with, source.path, source.sha256) for source in sources]
    for source, key in zip(sources, keys, strict=True):
        found = _known(store, key, source.path)
        if found is None:
            found = next(iter(check_pages([source], renderer)))
            store.put(_KIND, key, _CODEC.encode(found))
        yield found
    store.keep_only(_KIND, frozenset(keys))


def _known(store: Store, key: str, path: str) -> CheckedPage | None:
    """The cached result for a page, if it is of that page."""
    kept = store.get(_KIND, key)
    try:
        said = None if kept is None else _CODEC.decode(kept)
    except NotDecodedError:
        return None
    return said if said is not None and said.path == path else None


def check_bar(nav: object, sources: Sequence[Source], pages: Collection[str], words: Words) -> Iterator[Diagnostic]:
    """A bar that names single lists of the edition names each that was made, or a page written by hand leads to it."""
    named = frozenset(_named(nav))
    if not any(address.startswith("edition/") and address != "edition/index.md" for address in named):
        return
    for page in _LISTS:
        address = f"edition/{page}"
        if page in pages and address not in named and not any(address in source.text for source in sources):
            hint = f"add `- {words.say(_LISTS[page])}: {address}` under `nav`"
            yield diagnose("E402", Place(CONFIG, width=WHOLE_FILE), hint=hint, page=address)


def _named(nav: object) -> Iterator[str]:
    """The addresses in a `nav`, under whatever titles."""
    if isinstance(nav, str):
        yield nav
    for one in nav.values() if isinstance(nav, dict) else nav if isinstance(nav, list) else ():
        yield from _named(one)


def _rendered(source: Source, start: int, renderer: Renderer) -> Rendered | Diagnostic:
    """The HTML of a page; a finding where it exceeds a limit (M110)."""
    lines = LineMap(source.path, source.text)
    limit = beyond_limit(source.text[start:], LONGEST_PAGE)
    if limit is not None:
        return diagnose("M110", lines.place(start + limit.offset), problem=limit.problem)
    try:
        return renderer.render(source.text[start:])
    except NotRenderedError as error:
        return diagnose("M110", lines.place(start), problem=error)


def check_folders(found: HandWritten, others: Collection[str]) -> Iterator[Diagnostic]:
    """No file is where the pages of a further language will be (E407)."""
    taken = {path.split("/")[1]: path for path in reversed(found.files) if path.count("/") > 1}
    for code in others:
        if code in taken:
            yield diagnose("E407", Place(taken[code], width=WHOLE_FILE), path=taken[code])


def check_files(found: HandWritten, published: Collection[str]) -> Iterator[Diagnostic]:
    """Below `docs/` are only pages, pictures and files declared as published (E207), and no strays (E209)."""
    for path in found.files:
        if not path.endswith((PAGE_ENDING, *PICTURE_ENDINGS)) and path not in published:
            yield diagnose("E207", Place(path, width=WHOLE_FILE), path=path)
    for path in found.strays:
        yield diagnose("E209", Place(path, width=WHOLE_FILE), path=path)


def check_listed(found: HandWritten, listed: Collection[Written]) -> Iterator[Diagnostic]:
    """Each file that the edition declares to publish exists (E221)."""
    files = frozenset(found.files)
    for one in listed:
        if f"docs/{one.value}" not in files:
            inside = f"docs/{one.value.strip('/')}/"
            near = write_nearest(one.value, [path.removeprefix("docs/") for path in files])
            first = next((path for path in sorted(files) if path.startswith(inside)), "")
            hint = f"name each file, such as `{first.removeprefix('docs/')}`" if first else near
            yield diagnose("E221", one.place, hint=hint, path=one.value)
