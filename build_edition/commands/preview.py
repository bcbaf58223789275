"""`preview`: serve the edition and rebuild as files change."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Final

from build_edition.commands.compiled import in_further_languages
from build_edition.commands.ending import is_asked_to_end
from build_edition.commands.options import jobs
from build_edition.commands.terminal import USAGE_ERROR, complain, is_edition, note, show

if TYPE_CHECKING:
    from collections.abc import Sequence

    from build_edition.diagnostics.findings import Diagnostic
    from build_edition.measures.edit_all import Workshop

NAME: Final = "preview"
HELP: Final = "serve the edition and rebuild as files change"
_HIGHEST: Final = 65_535


def add(parser: argparse.ArgumentParser) -> None:
    """Where it is served."""
    parser.add_argument("--address", type=_address, default=("127.0.0.1", 8000), metavar="HOST:PORT")
    jobs(parser, argparse.SUPPRESS)


def run(options: argparse.Namespace) -> int:
    """Serve until stopped."""
    from build_edition.site.preview import preview
    from build_edition.site.serve import AddressError

    if not is_edition(options.root):
        return USAGE_ERROR
    try:
        return preview(options.root, options.address, lambda: _rebuilt(options), is_asked_to_end)
    except AddressError as error:
        return complain(f"nothing can be served at {_printed(options.address)}: {error}")


def _rebuilt(options: argparse.Namespace) -> bool:
    """Whether there is a new site; if not, what is wrong is printed and the last good one stays."""
    from build_edition.ground.machines import workers
    from build_edition.ground.store import opened
    from build_edition.measures.edit_all import Workshop
    from build_edition.site.generation import work_folder

    with opened(work_folder(options.root.resolve())) as store, workers(options.executor, options.jobs) as jobs:
        return _built(options, Workshop(store, jobs))


def _built(options: argparse.Namespace, shop: Workshop) -> bool:
    from build_edition.edition import compile_edition
    from build_edition.ground.progress import silent
    from build_edition.site.build import How, every_page, publish_edition
    from build_edition.site.generation import generation
    from build_edition.site.versions import versions

    root: Path = options.root
    result = compile_edition(root, is_proved=False, shop=shop)
    if _is_stopped(result.diagnostics, root):
        return False
    with generation(root, note) as made:
        former = versions(root)
        further = in_further_languages(root, compile_edition, silent)
        every = every_page(result.value, root, former)
        if _is_stopped(every.diagnostics, root):
            return False
        published, findings = publish_edition(
            made, result.value, every.value, how=How(options.jobs, compiled=further, former=former)
        )
    if _is_stopped(findings, root):
        return False
    print(f"{len(published.written)} files written; reading at http://{_printed(options.address)}/", flush=True)
    return True


def _is_stopped(findings: Sequence[Diagnostic], root: Path) -> bool:
    """Show findings; whether one of them is an error."""
    from build_edition.diagnostics.formats import summary

    show(findings, root, "excerpt")
    is_error = any(found.is_error for found in findings)
    if is_error:
        print(f"{summary(findings)}: the last good site stays", flush=True)
    return is_error


def _address(given: str) -> tuple[str, int]:
    host, _, port = given.rpartition(":")
    if not (host and port.isascii() and port.isdigit() and int(port) <= _HIGHEST):
        raise argparse.ArgumentTypeError(f"“{given}” is not a host and a port, such as 127.0.0.1:8000")
    return host, int(port)


def _printed(address: tuple[str, int]) -> str:
    return f"{address[0]}:{address[1]}"
