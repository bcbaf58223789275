"""Options of every command, before or after its name, and the location of the edition.

In: a parser, the working directory. Out: a parser that knows the options; the edition's folder. Promises: an option
means the same in either position.
"""

from __future__ import annotations

import argparse
import os
import re
from pathlib import Path
from typing import Final

WITH_VERSIONS: Final = "put each version that has a tag beside it, as it was, such as below /v1.0.0/"


OF_VOLUME: Final = "make the documents of this volume alone, for a build elsewhere that joins the volumes"


def everywhere() -> argparse.ArgumentParser:
    """The options of every command, for `parents=`; one that is not given does not override another parser's value."""
    shared = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    shared.add_argument("--root", type=Path, help="folder of the edition (default: here, or the next one above)")
    shared.add_argument("-q", "--quiet", action="store_true", help="print what is wrong and what was asked for, only")
    shared.add_argument("-v", "--verbose", action="store_true", help="say on the way what is being done")
    return shared


def jobs(parser: argparse.ArgumentParser, default: object) -> None:
    """Add the number of processes, or the scheduler that distributes the work."""
    told = f"how many processes work at the same time (default: one for each processor, here {processors()})"
    parser.add_argument("-j", "--jobs", type=_count, default=default, metavar="N", help=told)
    elsewhere = "let a Dask scheduler's workers, which have this program too, edit the documents (dask://HOST:PORT)"
    nobody = default if default is argparse.SUPPRESS else None
    parser.add_argument("--executor", type=_scheduler, default=nobody, metavar="ADDRESS", help=elsewhere)


def processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _count(given: str) -> int:
    if not re.fullmatch(r"[1-9][0-9]{0,2}", given):
        raise argparse.ArgumentTypeError(f"“{given}” is not a number from 1 to 999")
    return int(given)


def _scheduler(given: str) -> str:
    if not re.fullmatch(r"dask://(?:[A-Za-z0-9.-]+|\[[0-9a-fA-F:]+\]):[0-9]{1,5}", given):
        raise argparse.ArgumentTypeError(f"“{given}” is not an address like dask://127.0.0.1:8786")
    return given


def edition_folder(given: Path | None, here: Path) -> Path:
    """The given folder, or this one, or the nearest parent that contains an edition."""
    if given is not None:
        return given
    if (here / "sources").is_dir():
        return here
    above = (one for one in here.resolve().parents if (one / "sources" / "edition.yml").is_file())
    return next(above, here)
