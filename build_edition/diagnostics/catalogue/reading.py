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
         "A document needs `document.yml` and `text.txt`, a volume (a folder of documents) `volume.yml`; an edition needs `sources/edition.yml`, "
         "`sources/contributors.yml` and `mkdocs.yml`."),
    Code("R004", "file-not-read", "warning",
         "{path} is not read by the edition",
         "The file stands under `sources/` where nothing is looked for, so what it says is not published. "
         "Often the name ends in `.yaml` instead of `.yml`, or the file stands one folder too high."),
    Code("R005", "bad-folder-name", "error",
         "“{name}” cannot be the id of a document",
         "The folder's name is the document's id and part of its address: lower-case letters a to z, digits "
         "and single hyphens, beginning with a letter, at most 64 characters. The names of generated pages and their "
         "folders (index, notes, bibliography, register, reading, report and others) are taken, and Windows makes no folder of "
         "the names of devices (`con`, `prn`, `aux`, `nul`, `com1`, `lpt1` and the like)."),
    Code("R006", "outside-the-tree", "error",
         "{path} leads outside the edition",
         "Symbolic links that leave the folder of the edition are not followed: a pull request could use one "
         "to publish a file of the machine that builds the site."),
    Code("R007", "byte-order-mark", "error",
         "the file begins with a byte order mark",
         "An invisible mark (U+FEFF) that some Windows programs write would count as the first character "
         "of the file. Save as “UTF-8 without BOM”."),
    Code("R008", "file-not-readable", "error",
         "{path} cannot be read: {problem}",
         "The machine refuses to open the file or folder; usually its permissions are wrong. Nothing of it is in the "
         "edition until it can be read."),
    Code("R009", "file-too-large", "error",
         "{path} has {size} bytes; at most {limit} are read",
         "A text has at most 20 MB, a picture 4 MB, every other file of an edition at most 2 MB, which is more than a thousand "
         "printed pages. Divide the file: notes may stand in as many files as you like. Save a picture as JPEG or WebP."),
    Code("R010", "folders-too-deep", "error",
         "folders are nested more than {limit} deep",
         "Nothing of an edition lies deeper than `sources/document/annotations/`, and pages written by hand need no more "
         "than a few folders. Folders below this one were not looked at."),
    Code("R011", "hidden-character", "error",
         "the invisible character U+{number} ({name}) would change what is read",
         "Marks that turn the direction of the line (U+202A to U+202E, U+2066 to U+2069), line and paragraph separators "
         "(U+2028, U+2029) and U+FEFF are invisible and make a page say something other than the file shows. In "
         "YAML they may also be written as an escape. Remove the character. In words quoted from a document (`exact`, "
         "`prefix`, `suffix` and lines) they may stand, because the document has them."),
    Code("R012", "not-a-picture", "error",
         "{path} is not a JPEG, PNG or WebP picture with the name of one",
         "The bytes of a file decide what it is. The name of a picture of a document ends in `.jpg`, `.png` or `.webp`, as its bytes are, and its "
         "name has letters a to z, digits, dots and hyphens. An SVG is refused, since it can hold scripts; a TIFF or a PDF is "
         "shown by no browser as a picture."),
    Code("R013", "picture-too-large", "error",
         "{path} has {width} × {height} pixels; at most {limit} million are shown",
         "So many pixels would exhaust the memory of a phone. Make a smaller picture for the edition; `rights` can say where "
         "the large one is."),
    Code("R014", "volume-in-volume", "error",
         "the volume “{name}” is inside the volume “{volume}”",
         "A volume holds documents and no other volumes. Move the folder up into `sources/`, or take its `volume.yml` away "
         "if it is a document."),
    Code("R015", "volume-and-document", "error",
         "“{name}” is a volume, but {file} would make it a document",
         "A folder with a `volume.yml` holds documents, each in a folder of its own. Move `document.yml`, `text.txt` and the notes "
         "into such a folder, or take `volume.yml` away."),
    Code("R016", "volume-empty", "warning",
         "the volume “{name}” has no documents",
         "The volume is not shown anywhere before a folder with a document lies in it."),
    Code("R017", "document-twice", "error",
         "two documents have the id “{name}”",
         "The name of its folder is the address of a document (`edition/NAME/`), in whatever volume it lies, so that the address "
         "stays when the document is moved to another volume. Rename one of the two that nobody has cited yet."),
    Code("R018", "link-in-version", "error",
         "{path} is a symbolic link",
         "What lies below `versions/` is the site of a version as it was built then, and is published as it is. No link in it is "
         "followed: a pull request could use one to publish a file of the machine that builds the site. Put the file itself "
         "there."),
    Code("R019", "name-not-utf-8", "error",
         "the name of {path} is not written in UTF-8",
         "A file of this name has no address that every system understands, and cannot be published. In the message, `\\x` and two "
         "digits stand for each byte that is not valid UTF-8. Such names come from old archives and disks: rename the file."),
)
