"""`new`: start an edition, or take a file into one."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Final

from build_edition.commands.many import add_options, run_many
from build_edition.commands.options import everywhere
from build_edition.commands.terminal import CLEAN, USAGE_ERROR, ask, complain, is_edition, usage_error

if TYPE_CHECKING:
    from build_edition.contribute.edition_files import Wishes

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
    """What is new."""
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
    document.add_argument("--encoding", default="", help="of a text file, where it is not seen: windows-1251, cp866 …")
    many = kinds.add_parser(
        "documents", help="many texts at once: a folder of files, or one file cut into pieces", parents=[everywhere()]
    )
    add_options(many)


def run(options: argparse.Namespace) -> int:
    """Write the files of a scaffold, where none of them exists."""
    from build_edition.contribute.start import Refused, start_document, start_edition

    if "source" in options:
        return run_many(options)
    if "file" in options and not is_edition(options.root):
        return USAGE_ERROR
    try:
        if "file" in options:
            print(start_document(options.root, options.file, options.id, options.kind, options.encoding), end="")
        else:
            print(start_edition(options.folder, _wishes(options)), end="")
            _write_citation(options.folder)
    except Refused as refused:
        return usage_error(str(refused)) if refused.is_usage_error else complain(str(refused))
    return CLEAN


def _write_citation(folder: Path) -> None:
    """`CITATION.cff`, which follows from the sources."""
    from build_edition.edition import compile_edition
    from build_edition.exports.citation_file import CITATION, citation_file
    from build_edition.site.publish import write

    write({CITATION: citation_file("", compile_edition(folder).value)}, folder)


def _add_wishes(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, metavar="DIR")
    for name, words in _WISHES.items():
        choices = ("letters", "hearings") if name == "kind" else None
        parser.add_argument(f"--{name.replace('_', '-')}", dest=name, metavar="WORDS", choices=choices, help=words)
    parser.add_argument("--yes", action="store_true", help="ask nothing; what is not given is as usual")


def _wishes(options: argparse.Namespace) -> Wishes:
    """What was given as options; the rest is asked for on a terminal, and else as usual."""
    from build_edition.contribute.edition_files import Wishes

    usual = Wishes()
    given = {name: getattr(options, name) for name in _WISHES}
    for name, words in _WISHES.items():
        if given[name] is None:
            before = getattr(usual, name)
            given[name] = before if options.yes else ask(words, before)
    return Wishes(**given)
