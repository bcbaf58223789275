"""Single pages of a site, pressed again as they change, by MkDocs that was loaded once.

In: a folder as `press` has it; on standard input a line for each time, the pages as JSON, what they are to keep being
in the `Job` of the folder. Out: the pages in `site/` of the folder; on standard output a line each time, what came of
it as JSON. Promises: each is pressed as `press` presses it, the quick way only where a sample is known to be the same.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from build_edition.ground.cycles import look_seldom
from build_edition.ground.store import opened
from build_edition.site.generation import WORK
from build_edition.site.job import Job, Pressed, plain
from build_edition.site.mkdocs_site import GENERATED, MOST_DIGITS, Complaints, MkDocsSite
from build_edition.site.press_page import press_page
from build_edition.site.quick_pages import is_proved


def main() -> None:
    """Press pages of the folder this is run in for as long as any are asked for."""
    look_seldom()
    sys.set_int_max_str_digits(MOST_DIGITS)
    folder = Path.cwd()
    with Complaints() as complaints:
        site = MkDocsSite.load(complaints)
        for line in sys.stdin:
            pressed = press_again(site, Job.read(folder), json.loads(line))
            print(json.dumps(plain(pressed)), flush=True)  # noqa: T201


def press_again(site: MkDocsSite, job: Job, paths: Sequence[str]) -> Pressed:
    """Press some pages of ours; where one is not known there is a complaint."""
    with opened(Path(job.root) / WORK / job.within) as store:
        site = site if is_proved(store) else replace(site, quick=None)
    known = {page.file.src_uri: page for page in site.pages}
    asked = [f"{GENERATED}{path}" for path in paths]
    strangers = [f"{path} is new" for path in asked if path not in known]
    if strangers:
        return Pressed(strangers)
    made = {path: press_page(site, job, known[path]) for path in asked}
    unsafe = [f"{path} with {one.unsafe}" for path, one in made.items() if one.unsafe]
    changed = [change for one in made.values() for change in one.changed]
    return Pressed([line for one in made.values() for line in one.complaints], changed, unsafe, len(made))


if __name__ == "__main__":
    main()
