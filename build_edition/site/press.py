"""Makes ("presses") a site: MkDocs reads and renders each new page once, on every core, and each page is proved.

In: the folder of a generation with a configuration, Markdown and a `Job`. Out: `site/`, mended, and `Pressed`.
Promises: the site is byte for byte what `mkdocs build` makes of the same folder, mended: MkDocs' own functions read and
render each page separately, since pages depend on each other only through what the frame's fingerprint covers. A page
made before from the same Markdown in the same frame, whose file in the last site is unchanged, is that file.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from mkdocs.exceptions import MkDocsException
from mkdocs.structure.files import File
from mkdocs.structure.pages import Page

from build_edition.ground.cores import on_cores
from build_edition.ground.cycles import look_seldom
from build_edition.ground.progress import Progress, counted, silent
from build_edition.ground.store import Store, opened
from build_edition.site.at_hand import WAITS
from build_edition.site.children import PRINTED
from build_edition.site.generation import WORK
from build_edition.site.job import REFUSED, Job, Made, PageRecord, Pressed
from build_edition.site.kept_pages import KeptPages
from build_edition.site.mkdocs_site import MOST_DIGITS, SITE, Complaints, MkDocsSite
from build_edition.site.press_page import press_page
from build_edition.site.pressed_pages import PressedPages
from build_edition.site.quick_pages import SAMPLE, by_what, is_proved, is_the_same, sample
from build_edition.site.sitemap import without_days
from build_edition.site.where_and_when import NOT_KNOWN


def main() -> None:
    """Make the site of the current folder, or of the one that is named on standard input when there is work."""
    if WAITS in sys.argv and not _is_asked(sys.stdin.readline()):
        return
    folder = Path.cwd()
    look_seldom()
    try:
        press(Job.read(folder), _on_standard_output).write(folder)
    except OSError as error:  # reported on standard output, which works even if a full disk takes no error file
        print(REFUSED, error.errno or 0, error.strerror or error, flush=True)  # noqa: T201
        raise


def _is_asked(line: str) -> bool:
    """Whether there is work: then change to its folder and environment, and redirect standard error to a file there."""
    if line:
        folder, environment = json.loads(line)
        os.chdir(folder)
        os.environ.update(environment)
        with Path(PRINTED).open("wb") as printed:
            os.dup2(printed.fileno(), sys.stderr.fileno())
    return bool(line)


def _on_standard_output(words: str, done: int = 0, of: int = 0) -> None:  # noqa: ARG001
    """Print a line that `engine` reads; it knows the words itself."""
    print(done, of, flush=True)  # noqa: T201


def press(job: Job, tell: Progress = silent) -> Pressed:
    """Make a site; its result. `tell` is called with the number of pages made."""
    sys.set_int_max_str_digits(MOST_DIGITS)
    with Complaints() as complaints, opened(Path(job.root) / WORK / job.within) as store:
        try:
            site = MkDocsSite.load(complaints)
            return _pressed(site, job, KeptPages.of(store, site, job), tell)
        except MkDocsException as stopped:
            return Pressed((*complaints.taken(), f"Error: {stopped.format_message()}"))


def _pressed(site: MkDocsSite, job: Job, known: KeptPages, tell: Progress) -> Pressed:
    scripts = site.write_others()
    if job.epoch == NOT_KNOWN:
        without_days(Path(SITE), job.epoch)
    said = list(site.complaints.taken())
    pages = PressedPages(site, job, known, lambda page: _again(page, site, job))
    asked = pages.lacking
    site, unlike = proved(asked, site, job, known.store)
    made = _made(asked, site, job, pages, tell)
    site.write_scripts(scripts | pages.scripts)
    said += [line for one in made.values() for line in one.complaints]
    said += pages.lost_anchors()
    changed = tuple(one for page in made.values() for one in page.changed)
    unsafe = tuple(f"{path} with {page.unsafe}" for path, page in made.items() if page.unsafe)
    pages.keep(known.store, is_sound=not (said or changed or unsafe))
    sums = {page.file.dest_uri: pages.pages[page.file.src_uri].made for page in site.pages}
    return Pressed(tuple(said), changed, unsafe, len(made), unlike, sums)


def _again(page: Page, site: MkDocsSite, job: Job) -> PageRecord:
    """The record of an unchanged page whose entry in the store is lost."""
    site.path_of(page).unlink(missing_ok=True)  # the file is also the last site's
    record = press_page(site, job, page).record
    assert record is not None  # noqa: S101 - each page that is pressed has one
    return record


def proved(
    pages: Sequence[Page], site: MkDocsSite, job: Job, store: Store | None = None
) -> tuple[MkDocsSite, Sequence[str]]:
    """The site, without the quick renderer if a sample of pages differs from MkDocs; and the pages that differ.

    That a sample was the same is stored for this program and configuration.
    """
    by = by_what() if store is not None else ""
    is_known = is_proved(store)
    taken = sample(pages, is_known=is_known) if site.quick else ()
    taken = sorted(taken, key=lambda page: -_length(page.file))  # the longest are started first
    same = on_cores(lambda page: is_the_same(page, site), taken, job.jobs)
    unlike = [page.file.src_uri for page, is_same in zip(taken, same, strict=True) if not is_same]
    if store is not None and (unlike or taken):
        store.put(SAMPLE, by, not unlike)
        store.keep_only(SAMPLE, frozenset({by}))
    return (replace(site, quick=None) if unlike else site), unlike


def _made(pages: Sequence[Page], site: MkDocsSite, job: Job, known: PressedPages, tell: Progress) -> Mapping[str, Made]:
    """Pages made, by path, in order, each stored as soon as it is made; the longest are started first.

    Only the links and anchors of a record stay in memory, together with those of the other pages.
    """
    order = sorted(range(len(pages)), key=lambda at: -_length(pages[at].file))
    numbers = {page.file.src_uri: number for number, page in enumerate(site.pages)}
    asked = [numbers[pages[at].file.src_uri] for at in order]
    pressed = on_cores(lambda number: press_page(site, job, site.pages[number]), asked, job.jobs)
    made = {}
    for at, one in zip(order, counted(pressed, len(asked), "", tell), strict=True):
        known.put(pages[at], one)
        made[at] = replace(one, record=None)
    return {page.file.src_uri: made[at] for at, page in enumerate(pages)}


def _length(file: File) -> int:
    return Path(file.abs_src_path).stat().st_size if file.abs_src_path else len(file.content_bytes)


if __name__ == "__main__":
    main()
