"""Single pages of a site, made again as they change, by an MkDocs that is loaded only once.

In: a folder as for `press`; on standard input one line for each request, the pages as JSON, with what they must contain
in the `Job` of the folder. Out: the pages in `site/` of the folder; on standard output one line for each result, as
JSON. Promises: each page is made as by `press`, with the quick renderer only where a sample is known to be the same.
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
    """Make pages of the current folder for as long as there are requests."""
    look_seldom()
    sys.set_int_max_str_digits(MOST_DIGITS)
    folder = Path.cwd()
    with Complaints() as complaints:
        site = MkDocsSite.load(complaints)
        for line in sys.stdin:
            pressed = press_again(site, Job.read(folder), json.loads(line))
            print(json.dumps(plain(pressed)), flush=True)  # noqa: T201


def press_again(site: MkDocsSite, job: Job, paths: Sequence[str]) -> Pressed:
    """Make some of our pages; a page that is not known is reported as a complaint."""
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
