"""The site generator in a process of its own: running it, and checking what it built.

In: a configuration known to be harmless, Markdown on disk. Out: a site, or diagnostics. The generator sees a folder of
its own with a configuration that we wrote and the files that were checked, never the `mkdocs.yml` of a contributor and
no other file of the machine. It runs no plugin or hook of ours; another engine can build the same tree.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from build_edition.diagnostics.findings import Diagnostic, diagnose, in_order
from build_edition.ground.at_rest import WordsAtRest
from build_edition.ground.json_text import dense, read_dense
from build_edition.ground.places import WHOLE_FILE, LineMap, Place
from build_edition.ground.plain_text import clipped
from build_edition.ground.progress import Progress, silent
from build_edition.markup.prove import panes_of, words_by_part
from build_edition.measures.parts import cut
from build_edition.model.edited import Edited, Edition
from build_edition.model.sources import Source
from build_edition.model.woven import Page
from build_edition.site.at_hand import GENERATOR, QUIET, asked
from build_edition.site.children import PRINTED, child
from build_edition.site.generation import Generation
from build_edition.site.job import REFUSED, Job, Pressed
from build_edition.site.languages import hand_written_in, ways_of
from build_edition.sources.site_config import CONFIG
from build_edition.sources.walk import GENERATED

SITE: Final = "site"
_STAGE: Final = "building the site"
_COUNT: Final = re.compile(r"([0-9]+) ([1-9][0-9]*)\n")
_REFUSED: Final = re.compile(rf"{REFUSED} ([0-9]+) (.+)\n")
_EXCLUDES: Final = re.compile(r"^exclude_docs(?=\s*:)", re.MULTILINE)
_PAGE = re.compile(r"[Dd]oc file '([^']+)'")


def run_generator(folder: Path, job: Job, progress: Progress = silent) -> Pressed:
    """Let the generator make `site/` in a folder with a configuration and `docs/`; its result."""
    job.write(folder)
    progress(_STAGE)
    environment = {**QUIET, "SOURCE_DATE_EPOCH": str(job.epoch)}
    with asked(folder, environment) or child(GENERATOR, folder, environment) as running:
        for line in running.stdout or ():
            if count := _COUNT.fullmatch(line):
                progress(_STAGE, int(count[1]), int(count[2]))
            elif refused := _REFUSED.fullmatch(line):
                raise OSError(int(refused[1]), refused[2], "the site")
        code = running.wait()
    pressed = Pressed.read(folder) if code == 0 else None
    printed = (folder / PRINTED).read_text(encoding="utf-8", errors="replace")
    return pressed or Pressed((printed or "the site generator was ended by the system, perhaps for want of memory",))


def build_site(
    made: Generation, edition: Edition, pages: Sequence[Page], work: tuple[int, int], progress: Progress = silent
) -> tuple[Diagnostic, ...]:
    """Make and prove `site/` of a generation; its diagnostics.

    `work` is the number of processes, and the time to print as that of the build, in seconds since 1970.
    """
    folder = made.folder
    pressed = run_generator(folder, _job(made, edition, pages, work), progress)
    if pressed.unlike:
        progress(f"every page is rendered by MkDocs itself: {len(pressed.unlike)} of the sample came out otherwise")
    for path, sha256 in pressed.sums.items():
        made.sums.know(f"{folder}/{SITE}/{path}", sha256)
    return said_of(pressed, edition, folder) or in_order(_missing(folder / SITE, pages, edition.files.get(CONFIG)))


def said_of(pressed: Pressed, edition: Edition, folder: Path) -> tuple[Diagnostic, ...]:
    """The diagnostics of pages that were made in a folder."""
    if pressed.unsafe:
        raise AssertionError(f"there would be published: {', '.join(pressed.unsafe)}")
    if pressed.complaints:
        return in_order(_problems(_relative("\n".join(pressed.complaints), folder)))
    return in_order(_changed(pressed, edition))


def _job(made: Generation, edition: Edition, pages: Sequence[Page], work: tuple[int, int]) -> Job:
    words = WordsAtRest()
    for one in edition.each("expected", expected).values():
        for name, said in read_dense(one).items():
            words.put(name, said)
    return job_of(made, edition, pages, work, words)


def job_of(
    made: Generation, edition: Edition, pages: Sequence[Page], work: tuple[int, int], words: Mapping[str, str]
) -> Job:
    """The message to the process that makes some pages; `words` are those the pages must contain, by document."""
    panes = {f"edition/{page.path}": tuple(panes_of(page)) for page in pages if page.proves or page.panes}
    heads = {f"edition/{page.path}": page.head for page in pages if page.head}
    jobs, epoch = work
    languages = hand_written_in(edition)
    hosts = {f"edition/{page.path}": page.hosts for page in pages if page.hosts}
    further = {f"edition/{page.path}": page.further for page in pages if page.further}
    ways = ways_of(edition)
    told = Job(str(made.root), jobs, panes, words, heads, epoch, made.within, ways, languages, hosts, further)
    return replace(told, sources=_source_hashes(made, pages), last=_last_hashes(made, pages))


def _source_hashes(made: Generation, pages: Sequence[Page]) -> Mapping[str, str]:
    """The known SHA-256 of the pages' Markdown, by page."""
    lying = made.path(GENERATED)
    paths = ((f"edition/{page.path}", f"{lying}/{page.path}") for page in pages if _is_set(page))
    return {path: sha256 for path, file in paths if (sha256 := made.sums.known_at(file))}


def _last_hashes(made: Generation, pages: Sequence[Page]) -> Mapping[str, str]:
    """The known SHA-256 of the pages' files in the last site, by path there."""
    site = made.root / SITE / made.within
    addresses = (address for page in pages if _is_set(page) for address in page_files(page.path))
    return {address: sha256 for address in addresses if (sha256 := made.sums.known_at(f"{site}/{address}"))}


def _is_set(page: Page) -> bool:
    return page.path.endswith(".md")


def expected(edited: Edited, edition: Edition) -> str:
    """The words that the pages of a document must contain, as JSON."""
    parts = cut(edited, edition.imprint.page_length)
    return dense(words_by_part(edited.document, parts))


def page_files(path: str) -> tuple[str, ...]:
    """The possible paths of a page of `docs/edition/` in a built site, with directory URLs or without."""
    if not path.endswith(".md"):
        return (f"edition/{path}",)
    name = path.removesuffix(".md")
    if name == "index" or name.endswith("/index"):
        return (f"edition/{name}.html",)
    return (f"edition/{name}/index.html", f"edition/{name}.html")


def built_file(site: Path, path: str) -> Path | None:
    """The file of a page of `docs/edition/` in a built site, if it exists."""
    name = built_name(f"{site}", path)
    return site / name if name else None


def built_name(site: str, path: str) -> str:
    """The same as a path relative to the site; empty where it does not exist."""
    return next((name for name in page_files(path) if os.path.isfile(f"{site}/{name}")), "")


def _relative(printed: str, root: Path) -> str:
    """Printed lines with the edition's folder removed from every path."""
    return printed.replace(str(root.resolve()) + os.sep, "").replace(str(root) + os.sep, "")


def _problems(printed: str) -> Iterator[Diagnostic]:
    """A diagnostic for each warning of the generator, at the page it names; of a traceback only the last line."""
    lines = [line.strip() for line in printed.splitlines() if line.strip()]
    complaints = [line for line in lines if line.startswith(("WARNING", "ERROR", "Error", "Config value"))]
    for line in complaints or lines[-1:]:
        match = _PAGE.search(line)
        place = Place(f"docs/{match[1]}" if match else CONFIG, width=WHOLE_FILE)
        yield diagnose("E201", place, problem=clipped(re.sub(r"^[A-Z]+ +-? *", "", line), 400))


def _missing(site: Path, pages: Sequence[Page], config: Source | None) -> Iterator[Diagnostic]:
    """The pages that were not built, reported where `mkdocs.yml` excludes files."""
    said = _EXCLUDES.search(config.text) if config is not None else None
    at, place = f"{site}", Place(CONFIG, width=WHOLE_FILE)
    if config is not None and said is not None:
        place = LineMap(CONFIG, config.text).place(said.start(), len(said[0]))
    for page in pages:
        if not built_name(at, page.path):
            yield diagnose("E202", place, page=page_files(page.path)[0])


def _changed(pressed: Pressed, edition: Edition) -> Iterator[Diagnostic]:
    """The documents whose words a page does not contain exactly (for a reading text, with every reading undone)."""
    for one in pressed.changed:
        place = Place(edition.finder()(one.document).document.source.path, width=WHOLE_FILE)
        yield diagnose("E203", place, **one._asdict())
