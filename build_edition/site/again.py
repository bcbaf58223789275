"""The pages of one document in a built site, made again while somebody edits its notes.

In: an edition whose site was built, and pages of it as they are now. Out: these pages in `site/`, in place of the
earlier ones. Promises: each is proved, and is the page that a complete build would make; if anything is wrong, all of
them stay as they were. Nothing else in the site changes, except that the list of checksums, which only a complete build
writes, is deleted.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from subprocess import Popen
from typing import Final

from build_edition.diagnostics.findings import Result
from build_edition.ground.json_text import read_dense
from build_edition.model.edited import Edited, Edition
from build_edition.model.woven import Page
from build_edition.pages.lists.shown import filled
from build_edition.site.at_hand import QUIET
from build_edition.site.children import child
from build_edition.site.engine import SITE, built_file, expected, job_of, said_of
from build_edition.site.generation import Generation, remove, work_folder
from build_edition.site.job import Pressed
from build_edition.site.laid_out import lay_out
from build_edition.site.publish import stands, write_anew
from build_edition.site.same_file import same
from build_edition.site.settings import set_up
from build_edition.site.sums import SUMS
from build_edition.site.where_and_when import address_of, moment
from build_edition.sources.walk import GENERATED

_FOLDER: Final = "again"


@dataclass(frozen=True, slots=True)
class PagesAgain:
    """A site generator that is loaded; its generation and folder, and the time to print as that of the build."""

    made: Generation
    folder: Path
    epoch: int
    running: Popen[str]

    def publish(
        self, pages: Sequence[Page], edited: Edited, edition: Edition, is_alone: Callable[[], None] = lambda: None
    ) -> Result[Sequence[str]] | None:
        """Put those pages of a document that changed into the site; their paths, or what is wrong with them.

        None if the generator does not answer, or does not know one of the pages. `is_alone` returns when nobody else
        works on the site.
        """
        others = [page for page in pages if not stands(self.folder / GENERATED / page.path, page, self.made.sums)]
        for path, page in ((self.folder / GENERATED / page.path, page) for page in others):
            path.unlink(missing_ok=True)  # a hard link: the file is also the edition's
            write_anew(path, page.chunks)
        words = read_dense(expected(edited, edition))
        job_of(self.made, edition, others, (1, self.epoch), words).write(self.folder)
        paths = [page.path for page in others if page.path.endswith(".md")]
        pressed = self._pressed(paths) if len(paths) == len(others) else None
        if pressed is None:
            return None
        findings = said_of(pressed, edition, self.folder)
        if not findings:
            is_alone()
            self._put(paths)
        return Result(() if findings else paths, findings)

    def try_out(self, pages: Sequence[Page], edited: Edited, edition: Edition) -> None:
        """Make pages of a document for nobody to see, so that the first ones needed come as quickly as later ones."""
        job_of(self.made, edition, pages, (1, self.epoch), read_dense(expected(edited, edition))).write(self.folder)
        self._pressed([page.path for page in pages if page.path.endswith(".md")])

    def _pressed(self, paths: Sequence[str]) -> Pressed | None:
        told, answers = self.running.stdin, self.running.stdout
        if told is None or answers is None:
            return None
        with contextlib.suppress(OSError, ValueError):
            print(json.dumps(paths), file=told, flush=True)
            return Pressed.of(answers.readline())
        return None

    def _put(self, paths: Sequence[str]) -> None:
        site = self.made.root / SITE
        for built in filter(None, (built_file(self.folder / SITE, path) for path in paths)):
            built.replace(site / built.relative_to(self.folder / SITE))
        (site / SUMS).unlink(missing_ok=True)


@contextlib.contextmanager
def pages_again(root: Path, edition: Edition) -> Iterator[PagesAgain]:
    """The generator for the built site of an edition, usable as long as only notes change."""
    made, folder = Generation(root.resolve()), work_folder(root.resolve()) / _FOLDER
    remove(folder)
    for at, _, names in os.walk(made.root / GENERATED):
        for name in names:
            same(Path(at, name), folder / Path(at, name).relative_to(made.root), made.root)
    lay_out(made.root, folder, set_up(edition, address_of(made, edition)), filled)
    epoch = moment(edition, os.environ)
    try:
        environment = {**QUIET, "SOURCE_DATE_EPOCH": str(epoch)}
        with child("build_edition.site.press_again", folder, environment) as running:
            yield PagesAgain(made, folder, epoch, running)
    finally:
        remove(folder)
