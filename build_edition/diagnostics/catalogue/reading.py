"""R: reading files: what the disk holds."""

from __future__ import annotations

from typing import Final

from build_edition.diagnostics.catalogue.code import Code

# fmt: off
CODES: Final = (
    Code("R001", "not-utf-8", "error",
         "byte 0x{byte} is not UTF-8",
         "Every file is read as UTF-8 and nothing is replaced or skipped. Save the file as UTF-8 in your "
         "editor; for a `text.txt` this makes a new received file, so record where the conversion came from."),
    Code("R002", "control-character", "error",
         "control character U+{number} cannot be published",
         "Control characters other than tab and line ends cannot stand in a web page or an XML file and are "
         "invisible in most editors. They usually come from copying out of a PDF or a terminal."),
    Code("R003", "file-missing", "error",
         "{path} is missing",
         "A document needs `document.yml` and `text.txt`; an edition needs `sources/edition.yml`, "
         "`sources/contributors.yml` and `mkdocs.yml`."),
    Code("R004", "file-not-read", "warning",
         "{path} is not read by the edition",
         "The file stands under `sources/` where nothing is looked for, so what it says is not published. "
         "Often the name ends in `.yaml` instead of `.yml`, or the file stands one folder too high."),
    Code("R005", "bad-folder-name", "error",
         "“{name}” cannot be the id of a document",
         "The folder's name is the document's id and part of its address: lower-case letters a to z, digits "
         "and single hyphens, beginning with a letter, at most 64 characters. The names of generated pages and their "
         "folders (index, notes, bibliography, register, reading, report and others) are taken."),
    Code("R006", "outside-the-tree", "error",
         "{path} leads outside the edition",
         "Symbolic links that leave the folder of the edition are not followed: a pull request could use one "
         "to publish a file of the machine that builds the site."),
    Code("R007", "byte-order-mark", "error",
         "the file begins with a byte order mark",
         "An invisible mark (U+FEFF) that some Windows programs write would count as the first character "
         "of the file. Save as “UTF-8 without BOM”."),
)
