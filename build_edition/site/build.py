"""A compiled edition → `docs/edition/` and `site/`, whole or not at all.

In: the folder of an edition and the edition compiled from it. Out: the files written, and diagnostics of the site; if
there are any, both folders are left as they were.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Final, NamedTuple

from build_edition.diagnostics.findings import Diagnostic, Result, diagnose
from build_edition.exports.formats import pieces
from build_edition.ground.at_rest import Rest, Resting, give_back
from build_edition.ground.fingerprint import Sums
from build_edition.ground.places import WHOLE_FILE, Place
from build_edition.ground.progress import Progress, silent
from build_edition.ground.reused import last_file
from build_edition.ground.store import opened
from build_edition.measures.edit_all import Workshop
from build_edition.measures.memory import Record, memory_of, record_of, taken_again
from build_edition.model.edited import Edition, OfOne
from build_edition.model.woven import Page, at_rest
from build_edition.pages.data.citing_styles import styled_citations
from build_edition.pages.data.downloads import PAGE, downloads
from build_edition.pages.data.memory import PUBLISHED, memory_pages
from build_edition.pages.kit.bundle import Wants, bundles
from build_edition.pages.lists.proof import PATH as PROOF
from build_edition.pages.lists.shown import filled
from build_edition.search.index import search_pages
from build_edition.search.names import OF_DOCUMENTS, Names, names_seen
from build_edition.search.search_records import records_of
from build_edition.site.early import Begun, Early, jobs_beside
from build_edition.site.engine import SITE, build_site, built_file, expected
from build_edition.site.from_disk import lay_for_disk
from build_edition.site.generation import INDEX, WORK, Generation, laid_aside, made_aside
from build_edition.site.kept_search import Aside, Kept, kept_index
from build_edition.site.laid_out import lay_out
from build_edition.site.lay_versions import Today, VersionSite, lay
from build_edition.site.not_found import lead_on
from build_edition.site.parts import sites_of_parts, take_parts
from build_edition.site.publish import Published, Writing, lay_known, publish, stands
from build_edition.site.same_file import same
from build_edition.site.settings import set_up
from build_edition.site.sums import SUMS, write_sums
from build_edition.site.where_and_when import address_of, moment
from build_edition.sources.hand_written import manifest
from build_edition.sources.repository import repository, repository_page
from build_edition.sources.walk import GENERATED

Compiled = Callable[[str, Workshop], Result[Edition]]


class How(NamedTuple):
    """How a site is made: the number of processes, and whether it is for opening from the disk.

    `compiled` compiles the edition in a further language, given its code, with a workshop of its own; `former` is what
    the tagged versions said, `sites` are their sites, to be put beside this one; `is_former` means that this is itself
    the site of a former version, `is_part` that it has only the documents of one volume and lacks pages of others. With
    `do_others_stay`, the last build's files other than pages are left as they are.
    """

    jobs: int = 1
    is_offline: bool = False
    compiled: Compiled | None = None
    former: Sequence[Record] = ()
    sites: Sequence[VersionSite] = ()
    is_former: bool = False
    is_part: bool = False
    do_others_stay: bool = False


_USUAL: Final = How()


def publish_pages(made: Generation, pages: Sequence[Page]) -> Published:
    """Publish the Markdown alone."""
    how = Writing(laid=made.laid, within=made.root)
    published = publish(pages, made.root / GENERATED, made.path(GENERATED), made.sums, how)
    if not published.is_unchanged:
        made.swap([GENERATED])
    return published


def publish_edition(
    made: Generation,
    edition: Edition,
    pages: Sequence[Page],
    progress: Progress = silent,
    how: How = _USUAL,
) -> tuple[Published, tuple[Diagnostic, ...]]:
    """Publish Markdown and site together, in every language of the pages."""
    published, findings = _site_made(made, edition, pages, progress, how)
    others = iter(edition.imprint.others)
    while how.compiled and not findings and (code := next(others, None)) is not None:
        findings = _further(made, code, progress, how, how.compiled)
    if not findings:
        site = made.folder / SITE
        findings = tuple(_beside(Today(site, edition, address_of(made, edition)), how.sites, made.sums))
    if not findings:
        lead_on(site, edition, address_of(made, edition), is_offline=how.is_offline)
        _sum_up(site, made.sums)
        made.swap([GENERATED, SITE])
    return published, findings


def lay_pages(made: Generation, pages: Iterable[Page]) -> None:
    """Put unchanged pages into a generation while others of its pages are still being made."""
    made.laid.update(lay_known(pages, made.root / GENERATED, made.path(GENERATED), made.sums))


def has_been_built(root: Path) -> bool:
    """Whether there is a complete build, whose other files can stay beside new pages."""
    return PAGE in (manifest(root / GENERATED) or ()) and (root / SITE).is_dir()


def publish_first(made: Generation, edition: Edition, jobs: int) -> tuple[Published, tuple[Diagnostic, ...]]:
    """Put the current pages into the site of the last complete build, for an editor to see an edit quickly.

    Each page is made, mended and proved as usual. Search, downloads, citations in other styles, the memory of versions
    and pages in further languages stay those of the last complete build; the list of checksums is left out.
    """
    published, findings = _site_made(made, edition, edition.pages, silent, How(jobs, do_others_stay=True))
    if not findings:
        for code in edition.imprint.others:
            for path in (made.root / SITE / code).rglob("*"):
                if path.is_file() and not path.is_symlink():  # a symbolic link is not one of our files
                    same(path, made.folder / SITE / path.relative_to(made.root / SITE))
        lead_on(made.folder / SITE, edition, address_of(made, edition))
        made.swap([GENERATED, SITE], is_lasting=False)
    return published, findings


def publish_former(
    compile_in: Callable[..., Result[Edition]], made: Generation, said: Sequence[Record], shop: Workshop
) -> tuple[Diagnostic, ...]:
    """Publish pages and site of a former version, in its own folder; `said` is what the versions before it said."""
    compiled = compile_in(made.root, is_proved=False, shop=replace(shop, besides=asked_of_each))
    if compiled.has_errors:
        return compiled.diagnostics
    every = every_page(compiled.value, made.root, said, is_former=True)
    if every.has_errors:
        return every.diagnostics

    def further(code: str, shop: Workshop) -> Result[Edition]:
        return compile_in(made.root, is_proved=False, shop=shop, language=code)

    jobs = shop.jobs if isinstance(shop.jobs, int) else 1
    how = How(jobs, compiled=further, former=said, is_former=True)
    return publish_edition(made, compiled.value, every.value, how=how)[1]


def _beside(today: Today, sites: Sequence[VersionSite], sums: Sums) -> Iterator[Diagnostic]:
    """Put the sites of versions beside today's; E502 where a folder is taken or a page cannot be read."""
    for one in sites:
        is_taken = (today.site / one.at).exists()
        problem = f"docs/{one.at} is published where the version is to stand" if is_taken else lay(today, one)
        if problem:
            yield diagnose("E502", Place("sources/edition.yml", width=WHOLE_FILE), version=one.version, problem=problem)
        else:
            for folder in sorted((path.parent for path in (today.site / one.at).rglob(SUMS)), key=_depth):
                _sum_up(folder, sums)


def _depth(folder: Path) -> int:
    """The sort key by which a nested folder comes before the folder that contains it."""
    return -len(folder.parts)


def _site_made(
    made: Generation, edition: Edition, pages: Sequence[Page], progress: Progress, how: How
) -> tuple[Published, tuple[Diagnostic, ...]]:
    """Publish the pages of one language and build their site, in the folder of the generation."""
    new = made.path(GENERATED)
    writing = Writing(how.jobs, how.do_others_stay, made.laid, made.root)
    published = publish(pages, made.root / GENERATED, new, made.sums, writing)
    for page in pages:
        if isinstance(page.held, Resting) and page.held.known_sha256:
            made.sums.know(f"{new}/{page.path}", page.held.known_sha256)
    configured = set_up(edition, address_of(made, edition), is_offline=how.is_offline)
    lay_out(made.root, made.folder, configured, filled)
    findings = build_site(made, configured, pages, (how.jobs, moment(edition, os.environ)), progress)
    if how.is_part and built_file(made.folder / SITE, PROOF) is not None:
        # links to pages that only the whole edition has
        findings = tuple(one for one in findings if one.code != "E201")
    if how.is_offline and not findings:
        wants = Wants(edition.has_pictures, bool(edition.sides))
        lay_for_disk(made.folder / SITE, bundles(edition.words, wants))
    return published, findings


def _further(made: Generation, code: str, progress: Progress, how: How, compile_in: Compiled) -> tuple[Diagnostic, ...]:
    """Build the same edition in a further language and put it into the site; only its own diagnostics are returned."""
    within = replace(made, within=code, laid=set())
    work = made.root / WORK / code
    for folder in (within.folder, work):
        folder.mkdir(parents=True, exist_ok=True)
    with opened(work) as store, begun_early(made.root, made.sums) as early:
        take_parts(store, made.root, code)
        compiled = compile_in(code, Workshop(store, how.jobs, besides=asked_of_each, begin=early.begin))
        if compiled.has_errors:
            return compiled.diagnostics
        every = every_page(compiled.value, made.root, how.former, is_former=how.is_former, early=early)
        if every.has_errors:
            return every.diagnostics
        _, findings = _site_made(within, compiled.value, every.value, progress, how)
    site = within.folder / SITE
    if not findings:
        (site / "404.html").unlink(missing_ok=True)  # a host uses only the one of the whole site
        _sum_up(site, made.sums)
        site.rename(made.folder / SITE / code)
    return findings


def _sum_up(site: Path, sums: Sums) -> None:
    """Write the list of checksums of a site, and put those of its pages on the page of proof."""
    write_sums(site, built_file(site, PROOF), lambda path: built_file(site, path), sums)


def every_page(
    edition: Edition,
    root: Path,
    former: Sequence[Record] = (),
    *,
    is_former: bool = False,
    early: Early | None = None,
) -> Result[tuple[Page, ...]]:
    """Every file to write: the pages, and what only a publishing run needs: search, repository, downloads, memory.

    `former` is what the tagged versions said, oldest first; `early` is the work already started for this edition.
    Nobody proposes changes to a former version, so its pages know no repository.
    """
    edition.prepare(asked_of_each(edition), {OF_DOCUMENTS: names_seen(edition.entries, edition.pieces)})
    with nullcontext(early) if early else begun_early(root) as begun:
        if not early:
            begun.begin(edition)
        kept = repository_page(None if is_former else repository(root, os.environ))
        styles = styled_citations(edition)
        today = record_of(edition)
        remembered = memory_pages(edition, former, today, is_former=is_former)
        others = at_rest(chain((kept,), styles.value, remembered))
        begun.meanwhile((*edition.pages, *others))
        files, found = begun.downloads.made(edition), begun.search.made(edition)
    give_back()
    said = (*found.diagnostics, *styles.diagnostics, *taken_again(former, today, edition))
    return Result((*edition.pages, *others, *files.value, *found.value), said)


def asked_of_each(edition: Edition) -> Mapping[str, OfOne]:
    """What is made of each document for these files and for the site, by kind."""
    records = records_of(Names.of(edition.entries, edition.words))
    return {**pieces(edition), **PUBLISHED, OF_DOCUMENTS: records, "expected": expected, "memory": memory_of}


@contextmanager
def begun_early(
    root: Path, sums: Sums | None = None, meanwhile: Callable[[Sequence[Page]], None] = lambda _: None
) -> Iterator[Early]:
    """Search and downloads of the edition at `root`, started before they are needed; `sums` as for `publish`.

    `meanwhile` is called with the other pages before search and downloads are waited for.
    """
    known = sums or Sums()
    is_there = partial(_stands, root, known)
    with Begun(partial(_search, root, known)) as search, Begun(partial(_downloads, root, known), is_there) as files:
        yield Early(search, files, meanwhile)


def _last(root: Path, edition: Edition) -> Path:
    """The folder in which the last build published this edition's pages, in their interface language."""
    within = edition.imprint.further
    return root / SITE / within / "edition" if within else root / GENERATED


def _stands(root: Path, sums: Sums, edition: Edition, page: Page) -> bool:
    return stands(_last(root, edition) / page.path, page, sums)


def _downloads(root: Path, sums: Sums, edition: Edition, rest: Rest | None) -> Result[tuple[Page, ...]]:
    return Result(at_rest(downloads(edition, rest, partial(last_file, _last(root, edition), sums)), rest))


def _search(root: Path, sums: Sums, edition: Edition, _rest: Rest | None) -> Result[tuple[Page, ...]]:
    within = edition.imprint.further
    with opened(root.resolve() / WORK / within) as store:
        lasts = (_last(root, edition), *(site / "edition" for site in sites_of_parts(root, within)))
        aside = Aside(made_aside(root, INDEX, within), laid_aside(root, INDEX, within))
        kept = Kept(store, lasts, sums, aside)
        return search_pages(edition, lambda found, language: kept_index(found, language, kept, jobs_beside(edition)))
