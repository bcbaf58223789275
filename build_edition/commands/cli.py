"""The command line: arguments, printing, exit codes; with `commands`, the only print in the house.

Exit 0: clean. 1: the edition has errors. 2: called wrongly. 70: our own fault.
Findings go to standard output, progress to standard error and only on a terminal.
"""

from __future__ import annotations

import argparse
import os
import sys
import textwrap
import traceback
from collections.abc import Sequence
from pathlib import Path

from build_edition import __version__
from build_edition.anchor.migrate.outcomes import FOR_A_PERSON, Outcome, migrate
from build_edition.anchor.migrate.patch import patch
from build_edition.anchor.migrate.report import in_lines as migrated_in_lines
from build_edition.commands import add_contributing, add_releasing
from build_edition.commands.terminal import CLEAN, ERRORS, OUR_FAULT, WRONG_CALL, is_edition, progress, show
from build_edition.contribute.quote import quote
from build_edition.contribute.start import Refused, add_new
from build_edition.diagnostics import formats as report
from build_edition.diagnostics.catalogue import CATALOGUE
from build_edition.diagnostics.findings import Result
from build_edition.edition import Edition, compile_edition
from build_edition.measures.coverage import coverage, in_lines
from build_edition.model.documents import Document
from build_edition.model.woven import Page
from build_edition.search.index import search_pages
from build_edition.site.engine import SITE, build_site
from build_edition.site.preview import preview
from build_edition.site.publish import publish, write
from build_edition.sources.former_text import former_text
from build_edition.sources.read import GENERATED
from build_edition.sources.repository import repository, repository_page
from build_edition.sources.text.portrait import portrait
from build_edition.vocabulary.json_schema import FOLDER, NAMES, schemas


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code."""
    options = _parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        return CLEAN
    except Exception:  # noqa: BLE001 - the last door: everything that gets here is our own mistake
        traceback.print_exc()
        print("build-edition: this is our own mistake, not yours; please report it", file=sys.stderr)
        return OUR_FAULT


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="build-edition",
        description="Build an annotated digital edition: Markdown with footnoted annotations, and a site of it.",
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    parser.add_argument("--root", type=Path, default=Path(), help="folder of the edition (default: here)")
    parser.add_argument("--pages-only", action="store_true", help="write the Markdown, do not build the site")
    parser.set_defaults(run=_build, format="excerpt")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    _add_check(commands)
    explain = commands.add_parser("explain", help="what a diagnostic means and what to do")
    explain.add_argument("code", metavar="CODE")
    explain.set_defaults(run=_explain)
    quoting = commands.add_parser("quote", help="the YAML of a note on words of a document")
    quoting.add_argument("document", metavar="DOCUMENT")
    quoting.add_argument("words", metavar="WORDS")
    quoting.add_argument("--occurrence", type=int, metavar="N", help="only the Nth occurrence (default: all)")
    quoting.set_defaults(run=_quote)
    picturing = commands.add_parser("portrait", help="how the parser reads a document, line by line")
    picturing.add_argument("document", metavar="DOCUMENT")
    picturing.set_defaults(run=_portrait)
    describing = commands.add_parser("schema", help="the JSON Schema of a kind of YAML file, for completion in editors")
    describing.add_argument("kind", metavar="KIND", nargs="?", choices=NAMES, help=", ".join(NAMES))
    describing.add_argument("--write", action="store_true", help=f"write it (without KIND: all) to {FOLDER}/")
    describing.set_defaults(run=_schema)
    _add_migrate(commands)
    add_new(commands, _new)
    serving = commands.add_parser("preview", help="serve the edition and rebuild as files change")
    serving.add_argument("--address", default="127.0.0.1:8000", metavar="HOST:PORT")
    serving.set_defaults(run=_preview)
    add_contributing(commands)
    add_releasing(commands)
    return parser


def _add_check(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    check = commands.add_parser("check", help="say what is wrong, write nothing")
    check.add_argument("--format", choices=sorted(report.FORMATS), default="excerpt")
    check.add_argument("--report", action="store_true", help="also print what the edition covers and leaves open")
    check.add_argument("--strict", action="store_true", help="exit 1 on warnings too")
    check.set_defaults(run=_check)


def _add_migrate(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    migrating = commands.add_parser("migrate", help="what becomes of the notes on a text that was replaced")
    migrating.add_argument("old", metavar="OLD", type=Path, help="the former text.txt, or a folder of an older tree")
    migrating.add_argument("--document", metavar="ID", help="whose text it is, where the path does not say")
    migrating.add_argument("--patch", metavar="FILE", type=Path, help="write the certain changes there, for git apply")
    migrating.set_defaults(run=_migrate)


def _build(options: argparse.Namespace) -> int:
    root = options.root
    if not is_edition(root):
        return WRONG_CALL
    result = compile_edition(root, progress())
    show(result.diagnostics, root, "excerpt")
    if result.has_errors:
        print(f"{report.summary(result.diagnostics)}: nothing was written, {SITE}/ is as it was")
        return ERRORS
    progress()("indexing for the search")
    written = _written(result.value, root)
    if written.has_errors:
        show(written.diagnostics, root, "excerpt")
        print(f"{report.summary(written.diagnostics)}: nothing was written, {SITE}/ is as it was")
        return ERRORS
    pages = written.value
    published = publish(pages, root / GENERATED)
    print(f"{GENERATED}/: {len(pages)} files, {len(published.written)} written, {len(published.removed)} removed")
    if options.pages_only:
        return CLEAN
    progress()("building the site")
    findings = build_site(root, pages, result.value.documents)
    show(findings, root, "excerpt")
    if findings:
        print(f"{report.summary(findings)}: {SITE}/ is as it was")
        return ERRORS
    print(f"{SITE}/: built, the words of its documents proved untouched; {_counts(result.value)}")
    return CLEAN


def _check(options: argparse.Namespace) -> int:
    if not is_edition(options.root):
        return WRONG_CALL
    result = compile_edition(options.root, progress())
    show(result.diagnostics, options.root, options.format)
    if options.format in ("excerpt", "concise"):
        print(f"{report.summary(result.diagnostics)}; {_counts(result.value)}")
    if options.report:
        print("\n".join(in_lines(coverage(result.value.compiled))))
    return ERRORS if result.has_errors or (options.strict and result.diagnostics) else CLEAN


def _explain(options: argparse.Namespace) -> int:
    code = CATALOGUE.get(options.code.upper())
    if code is None:
        print(
            f"build-edition: there is no diagnostic {options.code}; the codes are {', '.join(CATALOGUE)}",
            file=sys.stderr,
        )
        return WRONG_CALL
    print(f"{code.id} {code.name} ({code.severity})\n\n    {code.sentence}\n")
    print(textwrap.fill(code.explanation, 80))
    return CLEAN


def _quote(options: argparse.Namespace) -> int:
    found = _edition_and_document(options)
    if found is None:
        return WRONG_CALL
    edition, document = found
    taken = frozenset(note.id.value for note in edition.annotations)
    by = next((one.id for one in edition.contributors), "editors")
    entries = quote(document, options.words, taken, by, options.occurrence)
    if not entries:
        print(f"build-edition: these words do not occur in {document.id}", file=sys.stderr)
        return ERRORS
    print(entries, end="")
    return CLEAN


def _portrait(options: argparse.Namespace) -> int:
    found = _edition_and_document(options)
    if found is None:
        return WRONG_CALL
    print(portrait(found[1]), end="")
    return CLEAN


def _migrate(options: argparse.Namespace) -> int:
    if not is_edition(options.root):
        return WRONG_CALL
    found = former_text(options.root, options.old, options.document)
    if not found.pairs:
        print("build-edition: no former text of a document is there; name a file and --document ID", file=sys.stderr)
        return WRONG_CALL
    outcomes: list[Outcome] = []
    for old, new in found.pairs:
        of_one = migrate(old, new, found.gathered)
        print("\n".join(migrated_in_lines(new, of_one)))
        outcomes += of_one
    changes, left_out = patch(outcomes, found.tree.sources)
    for one in left_out:
        print(f"{one.place}: change this selector by hand: {one.advice}")
    if options.patch and changes:
        write({options.patch.name: changes}, options.patch.parent)
        print(f"{options.patch}: written; apply it with `git apply`")
    elif changes:
        print(changes, end="")
    return ERRORS if left_out or any(one.what in FOR_A_PERSON for one in outcomes) else CLEAN


def _new(options: argparse.Namespace) -> int:
    if "file" in options and not is_edition(options.root):
        return WRONG_CALL
    try:
        print(options.start(options), end="")
    except Refused as refused:
        print(f"build-edition: {refused}", file=sys.stderr)
        return WRONG_CALL if refused.is_wrong_call else ERRORS
    return CLEAN


def _schema(options: argparse.Namespace) -> int:
    found = {name: text for name, text in schemas().items() if options.kind in (None, name)}
    if options.write:
        if not is_edition(options.root):
            return WRONG_CALL
        written = write({f"{name}.json": text for name, text in found.items()}, options.root / FOLDER)
        print(f"{FOLDER}/: {report.plural(len(found), 'schema')}, {len(written)} written")
    elif options.kind is None:
        print("\n".join(found))
    else:
        print(found[options.kind], end="")
    return CLEAN


def _edition_and_document(options: argparse.Namespace) -> tuple[Edition, Document] | None:
    """The edition and the document a command names; None, and a word about it, when there is none."""
    if not is_edition(options.root):
        return None
    edition = compile_edition(options.root, progress()).value
    document = next((one for one in edition.documents if one.id == options.document), None)
    if document is not None:
        return edition, document
    known = ", ".join(one.id for one in edition.documents)
    print(f"build-edition: there is no document {options.document}; there are {known}", file=sys.stderr)
    return None


def _preview(options: argparse.Namespace) -> int:
    root = options.root
    if not is_edition(root):
        return WRONG_CALL

    def rebuild() -> None:
        result = compile_edition(root)
        written = Result(()) if result.has_errors else _written(result.value, root)
        found = (*result.diagnostics, *written.diagnostics)
        show(found, root, "excerpt")
        if result.has_errors or written.has_errors:
            print(f"{report.summary(found)}: the last good pages stay")
        else:
            published = publish(written.value, root / GENERATED)
            print(f"{len(published.written)} pages written; reading at http://{options.address}/", flush=True)

    return preview(root, options.address, rebuild)


def _written(edition: Edition, root: Path) -> Result[tuple[Page, ...]]:
    """Every file to write: the pages, and what only a run that writes has need of: the search and the repository."""
    search = search_pages(edition.compiled)
    pages = (*edition.pages, repository_page(repository(root, os.environ)), *search.value)
    return Result(pages, search.diagnostics)


def _counts(edition: Edition) -> str:
    explanatory = sum(1 for note in edition.annotations if note.kind == "explanatory")
    defects = len(edition.annotations) - explanatory
    counted = (
        report.plural(len(edition.documents), "document"),
        report.plural(explanatory, "explanatory note"),
        f"{defects} on translation and text",
        report.plural(len(edition.parallels), "parallel"),
    )
    return ", ".join(counted)
