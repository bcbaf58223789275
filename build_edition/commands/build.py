"""`build`, also the default command: Markdown, search and site; if there are errors, only findings."""

from __future__ import annotations

import argparse
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from build_edition.commands.compiled import counts, in_further_languages
from build_edition.commands.options import OF_VOLUME, WITH_VERSIONS, jobs
from build_edition.commands.terminal import (
    CLEAN,
    ERRORS,
    USAGE_ERROR,
    is_edition,
    note,
    progress,
    say,
    show,
    usage_error,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from build_edition.diagnostics.findings import Diagnostic, Result
    from build_edition.ground.fingerprint import Sums
    from build_edition.measures.memory import Record
    from build_edition.model.edited import Edition
    from build_edition.site.as_it_was import AsItWas
    from build_edition.site.early import Early
    from build_edition.site.generation import Generation
    from build_edition.site.version_sites import Past

NAME: Final = "build"
Ended = tuple[int, int]  # the exit code, and the number of files
Said = tuple["tuple[Diagnostic, ...]", int, str, "Sums"]  # what is remembered of a build (`AsItWas.keep`)
GITHUB_TAKES: Final = 1_000_000_000
_MEGA: Final = 1_000_000
HELP: Final = "build the edition (what happens when no command is named)"


def add(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    parser.add_argument(
        "--pages-only", action="store_true", default=argparse.SUPPRESS, help="write the Markdown, do not build the site"
    )
    parser.add_argument(
        "--offline", action="store_true", default=argparse.SUPPRESS, help="build a site that is opened from the disk"
    )
    parser.add_argument("--versions", action="store_true", default=argparse.SUPPRESS, help=WITH_VERSIONS)
    parser.add_argument("--volume", default=argparse.SUPPRESS, metavar="NAME", help=OF_VOLUME)
    jobs(parser, argparse.SUPPRESS)


def run(options: argparse.Namespace) -> int:
    """Compile, publish and build the site; nothing of that if nothing has changed."""
    from build_edition.site.as_it_was import AsItWas
    from build_edition.site.at_hand import generator_at_hand
    from build_edition.site.generation import heal

    if not is_edition(options.root):
        return USAGE_ERROR
    if options.versions and (options.offline or options.pages_only):
        return usage_error("--versions is for a site that is published: not with --offline, not with --pages-only")
    if options.volume and (wrong := _why_no_volume(options)):
        return usage_error(wrong)
    heal(options.root, note)
    if options.pages_only:
        return _compiled(options, None)
    before = AsItWas(options.root.resolve(), _asked(options))
    last = before.last_build()
    if last is None:
        with generator_at_hand(options.jobs):
            return _compiled(options, before)
    show(last.findings, options.root, "excerpt")
    _say_published(last.files)
    _say_built(last.counts)
    _say_size(options)
    return CLEAN


def _why_no_volume(options: argparse.Namespace) -> str:
    """Why a volume cannot be built alone, in a sentence; empty if it can."""
    from build_edition.sources.changed_volumes import volumes_with_documents
    from build_edition.sources.read import read_tree

    if options.versions or options.offline or options.pages_only:
        return "--volume makes a part of a site: not with --versions, not with --offline, not with --pages-only"
    known = sorted(volumes_with_documents(read_tree(options.root).value))
    there = f"there are {', '.join(known)}" if known else "no document lies in a volume"
    return "" if options.volume in known else f"there is no volume {options.volume} with a document in it; {there}"


def _asked(options: argparse.Namespace) -> str:
    """The key of the kind of site that is requested, with the hashes of files that only this kind is made from."""
    from build_edition.ground.fingerprint import fingerprint, of_file
    from build_edition.sources.walk import given_versions

    given = given_versions(options.root)
    if given.diagnostics:  # no build succeeds with these findings
        return "nothing"
    if not options.versions:
        return "offline" if options.offline else f"volume {options.volume}" if options.volume else ""
    named = (part for path in given.value for part in (path, of_file(options.root / path)))
    return f"versions {fingerprint(*named)}"


def _compiled(options: argparse.Namespace, before: AsItWas | None) -> int:
    """Build, and remember the result: by then no part of the edition is in memory any more."""
    code, said = _built(options, before)
    if before is not None and code == CLEAN:  # the previous generation is gone: files now stay in place
        before.keep(*said)
    return code


def _built(options: argparse.Namespace, before: AsItWas | None) -> tuple[int, Said]:
    from build_edition.edition import compile_edition
    from build_edition.ground.machines import workers
    from build_edition.ground.store import opened
    from build_edition.measures.edit_all import Workshop
    from build_edition.measures.proof import remember_proof
    from build_edition.site.build import asked_of_each, begun_early, lay_pages
    from build_edition.site.generation import generation, work_folder
    from build_edition.site.parts import take_parts

    root, is_proved = options.root, before is None
    with (
        opened(work_folder(root.resolve())) as store,
        workers(options.executor, options.jobs) as jobs,
        generation(root, note) as made,
        begun_early(root, made.sums, partial(lay_pages, made)) as early,
    ):
        if before is not None:
            before.begin(None if made.has_waited else made.sums)
        take_parts(store, root.resolve())
        shop = Workshop(store, jobs, options.volume, asked_of_each, begin=early.begin)
        result = compile_edition(root, progress(), is_proved=is_proved, shop=shop)
        code, files = _publish(options, made, result, before, early)
        if code == CLEAN:
            remember_proof(result.value, store)
    return code, (result.diagnostics, files, counts(result.value) if code == CLEAN else "", made.sums)


def _refused(findings: Sequence[Diagnostic], root: Path, shown: Sequence[Diagnostic] = ()) -> int:
    """Show why nothing is published; the summary also counts what was `shown` before."""
    from build_edition.diagnostics.formats import summary

    show(findings, root, "excerpt")
    say(f"{summary((*shown, *findings))}: nothing was written, site/ is as it was")
    return ERRORS


def _publish(
    options: argparse.Namespace,
    made: Generation,
    result: Result[Edition],
    before: AsItWas | None,
    early: Early,
) -> Ended:
    from build_edition.edition import compile_edition
    from build_edition.site.build import How, every_page, publish_edition, publish_pages
    from build_edition.site.versions import versions

    if result.has_errors:
        return _refused(result.diagnostics, options.root), 0
    show(result.diagnostics, options.root, "excerpt")
    edition = result.value
    past = _past(options, made, edition, () if options.volume else versions(options.root))
    if past.has_errors:
        return _refused(past.diagnostics, options.root, result.diagnostics), 0
    said, sites = past.value
    progress()("indexing for the search")
    every = every_page(edition, options.root, said, early=early)
    if every.has_errors:
        return _refused(every.diagnostics, options.root, result.diagnostics), 0
    pages = every.value
    further = in_further_languages(options.root, compile_edition, progress(), options.volume)
    how = How(options.jobs, options.offline, further, said, sites, is_part=bool(options.volume))
    published, findings = (
        (publish_pages(made, pages), ()) if before is None else publish_edition(made, edition, pages, progress(), how)
    )
    if findings:
        return _refused(findings, options.root, result.diagnostics), 0
    _say_published(len(pages), len(published.written), len(published.removed))
    if before is not None:
        _say_built(counts(edition))
        _say_size(options)
    return CLEAN, len(pages)


def _past(options: argparse.Namespace, made: Generation, edition: Edition, said: Sequence[Record]) -> Result[Past]:
    """The record of each version; and its site, if requested."""
    from build_edition.diagnostics.findings import Result
    from build_edition.edition import compile_edition
    from build_edition.site.build import publish_former
    from build_edition.site.version_sites import Making, Past, version_sites
    from build_edition.site.where_and_when import address_of

    if not options.versions:
        return Result(Past(said))
    build = partial(publish_former, compile_edition)
    making = Making(build, address_of(made, edition), options.jobs, progress())
    return version_sites(made, edition, said, making)


def _say_size(options: argparse.Namespace) -> None:
    """Print the size of a site with its versions, and whether it fits on GitHub Pages."""
    if not options.versions:
        return
    files = (path for path in (options.root / "site").rglob("*") if path.is_file())
    size = sum(path.stat().st_size for path in files)
    say(f"site/: {size / _MEGA:,.0f} MB with every version that has a tag")
    if size > GITHUB_TAKES:
        fewer = "take away the tags of versions that nobody cites, or publish on a server of your own"
        note(f"GitHub Pages takes a site of {GITHUB_TAKES / _MEGA:,.0f} MB: {fewer}")


def _say_published(files: int, written: int = 0, removed: int = 0) -> None:
    from build_edition.sources.walk import GENERATED

    say(f"{GENERATED}/: {files} files, {written} written, {removed} removed")


def _say_built(counted: str) -> None:
    say(f"site/: built, the words of its documents proved untouched; {counted}")
