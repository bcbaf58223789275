"""`new`: start an edition, or import a file or many texts into one."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Final

from build_edition.commands.compiled import sound_edition
from build_edition.commands.ending import writing_to
from build_edition.commands.options import everywhere
from build_edition.commands.terminal import (
    CLEAN,
    ERRORS,
    USAGE_ERROR,
    ask,
    complain,
    is_edition,
    progress,
    say,
    usage_error,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from build_edition.contribute.edition_files import Wishes
    from build_edition.contribute.many import Wanted
    from build_edition.contribute.rows import Row
    from build_edition.contribute.start import Refused

NAME: Final = "new"
HELP: Final = "start an edition, or take a file into one"
_WISHES: Final = {
    "title": "what the edition is called",
    "language": "the language of its notes and pages, by its English name",
    "original_language": "the language the documents were written in, where they are read in translation",
    "kind": "what the sample is: letters or hearings",
    "licence": "of the notes: CC-BY-4.0, CC-BY-SA-4.0, CC0-1.0, or other words",
    "repository": "where it will be kept: https://github.com/ACCOUNT/NAME",
    "contact": "whom to write to: an address of mail or of the web",
    "editors": "who answers for it",
}


def add(parser: argparse.ArgumentParser) -> None:
    """Add the subcommands."""
    from build_edition.vocabulary.kinds import KINDS

    kinds = parser.add_subparsers(title="what", metavar="WHAT", required=True)
    edition = kinds.add_parser(
        "edition", help="a small complete edition with a sample to delete", parents=[everywhere()]
    )
    _add_wishes(edition)
    document = kinds.add_parser("document", help="a document of this edition from a file", parents=[everywhere()])
    document.add_argument(
        "file", type=Path, metavar="FILE",
        help="text in any encoding, .docx, .odt, .rtf, .html, .epub, .md, TEI, WebVTT, SRT or the text layer of a PDF",
    )  # fmt: skip
    document.add_argument("--id", default="", help="its id (default: from the file's name)")
    document.add_argument("--kind", choices=tuple(KINDS), default="", help="default: from its labels")
    document.add_argument("--volume", default="", metavar="NAME", help="the volume it is put into (default: none)")
    document.add_argument("--encoding", default="", help="of a text file, where it is not seen: windows-1251, cp866 …")
    many = kinds.add_parser(
        "documents", help="many texts at once: a folder of files, or one file cut into pieces", parents=[everywhere()]
    )
    _add_many(many)
    notes = kinds.add_parser(
        "notes", help="annotations of another program as proposals of this edition", parents=[everywhere()]
    )
    notes.add_argument(
        "annotations", type=Path, metavar="FILE", help="Web Annotation (JSON-LD), what Hypothesis or Recogito exports"
    )
    notes.add_argument("--document", default="", metavar="DOCUMENT", help="the document that they are all on")


def run(options: argparse.Namespace) -> int:
    """Write the files of a scaffold, unless one of them exists."""
    from build_edition.contribute.start import Asked, Refused, start_document, start_edition, start_edition_from

    if "source" in options:
        return _run_many(options)
    if "annotations" in options:
        return _take_notes(options)
    if "file" in options and not is_edition(options.root):
        return USAGE_ERROR
    try:
        if "file" in options:
            asked = Asked(options.id, options.kind, options.encoding, options.volume)
            print(start_document(options.root, options.file, asked), end="")
        else:
            made = options.origin and start_edition_from(options.folder, options.origin)
            print(made or start_edition(options.folder, _wishes(options)), end="")
            _write_citation(options.folder)
    except Refused as refused:
        return _refused(refused)
    return CLEAN


def _take_notes(options: argparse.Namespace) -> int:
    """Write proposals; report annotations that could not be imported, and exit 1 if there are any."""
    from build_edition.contribute.start import Refused, start_notes
    from build_edition.edition import compile_edition

    with sound_edition(options, compile_edition) as edition:
        if isinstance(edition, int):
            return edition
        try:
            said, are_all_taken = start_notes(edition, options.root, options.annotations, options.document)
        except Refused as refused:
            return _refused(refused)
        print(said, end="")
        return CLEAN if are_all_taken else ERRORS


def _refused(refused: Refused) -> int:
    return usage_error(str(refused)) if refused.is_usage_error else complain(str(refused))


def _write_citation(folder: Path) -> None:
    """Write `CITATION.cff`, which follows from the sources."""
    from build_edition.edition import compile_edition
    from build_edition.exports.citation_file import CITATION, citation_file
    from build_edition.site.publish import write

    write({CITATION: citation_file("", compile_edition(folder).value)}, folder)


def _add_wishes(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, metavar="DIR")
    for name, words in _WISHES.items():
        choices = ("letters", "hearings") if name == "kind" else None
        parser.add_argument(f"--{name.replace('_', '-')}", dest=name, metavar="WORDS", choices=choices, help=words)
    parser.add_argument(
        "--from",
        type=Path,
        metavar="FILE",
        dest="origin",
        help="the edition that an edition.tei.xml of this program holds",
    )
    parser.add_argument("--yes", action="store_true", help="ask nothing; what is not given is as usual")


def _wishes(options: argparse.Namespace) -> Wishes:
    """The values given as options; the rest is asked for on a terminal, and otherwise has defaults."""
    from build_edition.contribute.edition_files import Wishes

    usual = Wishes()
    given = {name: getattr(options, name) for name in _WISHES}
    for name, words in _WISHES.items():
        if given[name] is None:
            before = getattr(usual, name)
            given[name] = before if options.yes else ask(words, before)
    return Wishes(**given)


def _add_many(parser: argparse.ArgumentParser) -> None:
    """Add the source of the texts, and what is done with them."""
    from build_edition.vocabulary.kinds import KINDS

    parser.add_argument("source", type=Path, metavar="FOLDER|FILE", help="a folder of files, or one file with --cut")
    parser.add_argument(
        "--cut", default="", metavar="LINE",
        help="how the first line of each text in a file is written: “LETTER {n}”, “{date}”, “No. {n} …”",
    )  # fmt: skip
    parser.add_argument("--write", action="store_true", help="write them; without it, they are only shown")
    parser.add_argument(
        "--table", type=Path, metavar="FILE.csv",
        help="write what is shown into this file, for a spreadsheet; if it is there, your corrections in it are used",
    )  # fmt: skip
    parser.add_argument("--id", default="", help="what their ids begin with (default: the file's name)")
    parser.add_argument("--kind", choices=tuple(KINDS), default="", help="of all of them (default: from each)")
    parser.add_argument("--volume", default="", metavar="NAME", help="the volume they are put into (default: none)")
    parser.add_argument("--encoding", default="", help="of text files, where it is not seen: windows-1251, cp866 …")


def _run_many(options: argparse.Namespace) -> int:
    """Show, or write, a document for each text."""
    from build_edition.contribute.many import is_too_deep, take_many
    from build_edition.contribute.table import NoTable, counts, in_lines, written_table
    from build_edition.sources.folders import volumes_at, why_no_volume
    from build_edition.sources.take_in.cutting import may_cut
    from build_edition.sources.walk import DEEPEST

    if not is_edition(options.root):
        return USAGE_ERROR
    if not options.source.exists() or (options.source.is_file() and not options.cut):
        return usage_error(
            f"{options.source}: there is no such folder or file" if not options.source.exists()
            else f"{options.source} is one file: say with --cut how it is cut, or use `new document`"
        )  # fmt: skip
    wrong = why_no_volume(options.root, options.volume) if options.volume else ""
    if is_too_deep(options.source):
        wrong = f"{options.source}: folders stand in one another more than {DEEPEST} deep"
    if wrong:
        return usage_error(wrong)
    if options.cut and not may_cut(options.cut):
        return usage_error(f"“{options.cut}” says nothing to cut at; write a line as “LETTER {{n}}” or “{{date}}”")
    try:
        wanted = _wanted(options)
    except (NoTable, OSError) as error:
        return complain(f"{options.table} cannot be used: {error}")
    rows: list[Row] = []
    for row in take_many(options.root, wanted, progress()):
        rows.append(row)
        print("\n".join(in_lines([row])), flush=True)
    say(f"{counts(rows)}{'' if options.write else '; nothing was written: look at it, then add --write'}")
    if options.table and not options.table.exists():
        table = written_table(rows, has_volumes=bool(volumes_at(options.root)))
        with writing_to(options.table):
            options.table.write_bytes(table)
        say(f"wrote {options.table}: correct it, say “yes” under confirmed where you compared, and give it back")
    return ERRORS if any(row.state == "not taken" for row in rows) else CLEAN


def _wanted(options: argparse.Namespace) -> Wanted:
    from build_edition.contribute.many import Wanted
    from build_edition.contribute.registered import registered
    from build_edition.contribute.table import read_table
    from build_edition.pages.all_pages import reserved_names

    table: Mapping[tuple[str, str], Mapping[str, str]] = {}
    if options.table and options.table.exists():
        table = read_table(options.table.read_bytes())
    return Wanted(
        options.source,
        options.cut,
        options.kind,
        options.encoding,
        options.id,
        table,
        registered(options.root),
        reserved_names(),
        options.write,
        options.volume,
    )
