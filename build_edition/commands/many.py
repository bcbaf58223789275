"""`new documents`: many texts at once, shown first and written when asked."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from build_edition.commands.terminal import CLEAN, ERRORS, USAGE_ERROR, complain, is_edition, progress, say, usage_error

if TYPE_CHECKING:
    from collections.abc import Mapping

    from build_edition.contribute.many import Row, Wanted


def add_options(parser: argparse.ArgumentParser) -> None:
    """Where the texts are, and what is done with them."""
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
    parser.add_argument("--encoding", default="", help="of text files, where it is not seen: windows-1251, cp866 …")


def run_many(options: argparse.Namespace) -> int:
    """Show, or write, a document for each text."""
    from build_edition.contribute.many import take_many
    from build_edition.contribute.table import NoTable, counts, in_lines, written_table
    from build_edition.sources.take_in.cutting import may_cut

    if not is_edition(options.root):
        return USAGE_ERROR
    if not options.source.exists() or (options.source.is_file() and not options.cut):
        return usage_error(
            f"{options.source}: there is no such folder or file" if not options.source.exists()
            else f"{options.source} is one file: say with --cut how it is cut, or use `new document`"
        )  # fmt: skip
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
        options.table.write_bytes(written_table(rows))
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
    )
