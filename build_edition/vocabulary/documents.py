"""The fields of `document.yml`."""

from __future__ import annotations

from typing import Final

from build_edition.vocabulary.facsimiles import FACSIMILE
from build_edition.vocabulary.kinds import KINDS
from build_edition.vocabulary.labelling import CONVENTIONS, LABELLING
from build_edition.vocabulary.shapes import Field, Shape
from build_edition.vocabulary.shared import REVIEW, SELECTOR, TARGET, id_field
from build_edition.vocabulary.witnesses import witness
from build_edition.words.phrases import phrase

PARTS: Final = (
    "heading", "source_note", "dateline", "address", "salutation", "closing", "signature", "postscript", "enclosure",
    "archive_reference", "break", "division", "cast", "clerk",
)  # fmt: skip
PROPOSED: Final = (
    phrase("kind"), phrase("labels"), phrase("speakers"), phrase("paragraphs"), phrase("lines"), phrase("marks"),
    phrase("hyphens"), phrase("footnotes"), phrase("quoted"), phrase("furniture"),
    phrase("directions"), phrase("parts"), phrase("title"), phrase("date"), phrase("sender"), phrase("recipient"),
)  # fmt: skip
KEPT: Final = ("verse", "address", "list", "table", "as-is")
QUOTED: Final = ("letter", "telegram", "document")
MILESTONES: Final = {
    "page": phrase("p. {number}"),
    "folio": phrase("f. {number}"),
    "column": phrase("col. {number}"),
    "line": phrase("l. {number}"),
    "time": phrase("at {number}"),
}
MARKS: Final = tuple(MILESTONES)
_EVERY: Final = Field("every", "flag", "`true` if every line that reads so is meant.")

_PERSON: Final = (
    id_field("The person's id in the register."),
    Field("name", "words", "The name as it is printed.", is_required=True),
)
PEOPLE: Final = (
    Field("author", "record or records", "Who wrote it: one, or a list of several.", shape=Shape("“author”", _PERSON)),
    Field(
        "sender",
        "record or records",
        "Who wrote the letter: one, or a list of several.",
        shape=Shape("“sender”", _PERSON),
    ),
    Field(
        "recipient",
        "record or records",
        "To whom it was written: one, or a list of several.",
        shape=Shape("“recipient”", _PERSON),
    ),
    Field("speaker", "record", "Who gave the speech.", shape=Shape("“speaker”", _PERSON)),
)
FACTS: Final = (
    Field("occasion", "words", "On what occasion it was said."),
    Field("place", "words", "Where it was written or said."),
    Field("archive", "words", "Where the original is kept, with its shelfmark."),
    Field("printed", "words", "Where it has been printed, with citations."),
    Field("language", "words", "The language of the text, by its English name."),
    Field("original_language", "words", "The language it was written in, by its English name."),
    Field("title_language", "words", "The language of the titles, where it is not that of the text."),
    Field(
        "translation",
        "words",
        "Whose the translation is and what it is worth: `machine, unreviewed`, `by Ann Pharos, 1912`.",
    ),
)
RECEIVED_FACTS: Final = (
    Field("from", "words", "Where the text was found, as Markdown with a link."),
    Field("note", "words", "What is to be known of the text as received."),
)
_RECEIVED: Final = Shape(
    "“received”",
    (
        Field(
            "sha256", "words",
            "The SHA-256 fingerprint of text.txt, which proves that the text is as it was received.",
            is_required=True,
        ),
        Field("file", "words", "The file as it was received, of which text.txt was made: `received/…` beside it."),
        Field("file_sha256", "words", "The SHA-256 fingerprint of that file."),
        Field("encoding", "words", "The encoding of that file, where the editor had to say it."),
        Field(
            "cut", "words",
            "Where many texts were cut of one file: how the first line of each is written, `{n}` for a number, "
            "`{date}` for a date.",
        ),
        Field("piece", "words", "Which piece of that file this text is, counted from 1."),
        Field("steps", "list", "What was done to make text.txt of it, in order."),
        *RECEIVED_FACTS,
    ),
)  # fmt: skip
_SPEAKER: Final = Shape(
    "a speaker",
    (
        id_field("The speaker's id, the one of the register where there is one."),
        Field("name", "words", "The name as it is printed.", is_required=True),
        Field(
            "labels", "list",
            "The labels that stand for this speaker, without their stop; with it where it is an unusual one. "
            "`BY THE CHAIR` among them says that this speaker asks the questions (`Q.`) from such a line on.",
            is_required=True,
        ),
        Field(
            "status", "choice",
            "`named` (the usual case), `anonymous` (a voice), or `unresolved` (nobody knows who is meant).",
            allowed=("named", "anonymous", "unresolved"),
        ),
        Field("remark", "words", "A remark on the label or the speaker."),
    ),
)  # fmt: skip
_LINE: Final = Field("line", "words", "The line, whole and as it stands in text.txt.", is_required=True)
_PART: Final = Shape(
    "an entry of “parts”",
    (
        Field("line", "words", "The line, whole and as it stands in text.txt."),
        Field(
            "opens", "words", "In place of `line`: the words that a line begins with, where they alone are the part."
        ),
        Field("ends", "words", "In place of `line`: the words that a line ends with, where they alone are the part."),
        Field("part", "choice", "What it is; `clerk`: the record tells it.", is_required=True, allowed=PARTS),
        Field("reason", "words", "Why, if it is not plain."),
        _EVERY,
        Field("first", "flag", "`true` if only the first line that reads so is meant."),
    ),
)
_FURNITURE: Final = Shape(
    "an entry of “furniture”",
    (_LINE, Field("reason", "words", "Why the line is not part of the document.", is_required=True), _EVERY),
)
_FROM: Final = Field("from", "words", "How the first line begins.", is_required=True)
_TO: Final = Field("to", "words", "How the last line begins; without it, the first is the only one.")
_KEPT: Final = Shape(
    "an entry of “lines”",
    (
        _FROM,
        _TO,
        Field(
            "as",
            "choice",
            "Why the lines are kept as they stand, each with its white space.",
            is_required=True,
            allowed=KEPT,
        ),
        Field("reason", "words", "How one can tell, if it is not plain."),
    ),
)
_QUOTED: Final = Shape(
    "an entry of “quoted”",
    (
        _FROM,
        _TO,
        Field(
            "as",
            "choice",
            "What is quoted within the document, with parts of its own.",
            is_required=True,
            allowed=QUOTED,
        ),
        Field("reason", "words", "How one can tell, if it is not plain."),
    ),
)
_MARK: Final = Shape(
    "an entry of “marks”",
    (
        Field("as", "choice", "What the mark counts.", is_required=True, allowed=MARKS),
        Field(
            "pattern",
            "words",
            "How it is written, `{n}` for the number: `[PAGE {n}]`, `f. {n}`; or `form feed`, the sign between "
            "pages of a PDF's text.",
            is_required=True,
        ),
        Field(
            "at",
            "choice",
            "Where it stands: `anywhere`, alone on a `line`, or at the `start` of one.",
            allowed=("anywhere", "line", "start"),
        ),
        Field("first", "words", "The number of the first page, where form feeds are counted."),
    ),
)
_FOOTNOTE: Final = Shape(
    "an entry of “footnotes”",
    (
        Field(
            "mark", "words",
            "How the mark in the text is written: `[{n}]`, `{n}` for a number after a word, `{s}` for a sign (`*`).",
            is_required=True,
        ),
        Field("opens", "words", "What a note begins with, if not with its mark, such as `[Footnote {n}:`."),
        Field("closes", "words", "What it ends with, such as `]`; it may then run over several paragraphs."),
    ),
)  # fmt: skip
_CORRECTION: Final = Shape(
    "a correction",
    (
        Field("join", "words", "The line that belongs to the paragraph before it.", is_required=True),
        Field("reason", "words", "How one can tell.", is_required=True),
    ),
)
_LACUNA: Final = Shape(
    "a lacuna",
    (
        Field("before", "words", "The line before which text is missing.", is_required=True),
        Field("description", "words", "What is known to be missing.", is_required=True),
    ),
)
_EXCEPTION: Final = Shape(
    "an exception",
    (*SELECTOR, Field("reason", "words", "Whom or what the words mean instead.", is_required=True), _EVERY),
)
_PARAGRAPH_REVIEW: Final = Shape(
    "a review",
    (
        *REVIEW.fields,
        Field("paragraphs", "list", "The paragraphs that were read: [p1, p2].", is_required=True),
    ),
)

_UNCONFIRMED: Final = Shape(
    "an entry of “unconfirmed”",
    (
        Field("of", "choice", "What was proposed.", is_required=True, allowed=PROPOSED),
        Field("because", "words", "The evidence: how often, and examples.", is_required=True),
    ),
)

DOCUMENT: Final = Shape(
    "document.yml",
    (
        Field("kind", "choice", "What the document is.", is_required=True, allowed=tuple(KINDS)),
        Field("title", "words", "The full title.", is_required=True),
        Field("short_title", "words", "A shorter title for menus and lists."),
        Field("siglum", "words", "What stands for this text among its witnesses, a letter or two: M."),
        Field("date", "date", 'Its date in EDTF, in quotation marks: "1921-03-08".', is_required=True),
        Field("date_received", "date", 'When a letter reached its recipient, in EDTF: "1921-03-10".'),
        *PEOPLE,
        *FACTS,
        Field("received", "record", "How the text reached us.", is_required=True, shape=_RECEIVED),
        Field("witness", "record", "If this is the text of another document in a further form: of which, in which.",
              shape=witness(TARGET)),
        Field("facsimiles", "records", "Pictures of the original, in the order of its pages.", shape=FACSIMILE),
        Field("content_note", "words", "What a reader is to know before reading, in Markdown."),
        Field("remarks", "words", "An introduction of a paragraph or two, in Markdown."),
        Field(
            "labels", "choice or record",
            "How the transcript names who speaks: `capitals` (NAME.), `colon` (Name:), `title` (Mr. NAME.), "
            "`question-answer` (Q. and A.), `own-line` (on a line of its own), `none`, or what it is composed of.",
            allowed=CONVENTIONS, shape=LABELLING,
        ),
        Field("speakers", "records", "Who the labels stand for.", shape=_SPEAKER),
        Field("not_labels", "list", "Words that look like a label and are none."),
        Field("stage_directions", "list", "Words in brackets that are stage directions."),
        Field(
            "direction_dress", "list",
            "How every stage direction is dressed: `round`, `square`, `curly` or `angles` (brackets), "
            "`dashes`, `asterisks`, `underscores`. All that is dressed so is one, except what `not_directions` names.",
            allowed=("round", "square", "curly", "angles", "dashes", "asterisks", "underscores"),
        ),
        Field("not_directions", "list", "Words in brackets that are not stage directions."),
        Field("parts", "records", "Lines that are a part of a letter or head a transcript.", shape=_PART),
        Field(
            "paragraphs", "choice",
            "How paragraphs are set: parted by a `blank-line` (the usual case), each one `line`, begun by an `indent`, "
            "or in lines that go on until a short one (`unwrap`).",
            allowed=("blank-line", "line", "indent", "unwrap"),
        ),
        Field("lines", "records", "Stretches whose lines are kept: verse, addresses, lists, tables.", shape=_KEPT),
        Field("quoted", "records", "Letters and other documents quoted within this one.", shape=_QUOTED),
        Field("marks", "records", "How pages, folios, columns, lines or times are marked in the text.", shape=_MARK),
        Field("footnotes", "records", "How notes that stand in the text itself are written.", shape=_FOOTNOTE),
        Field("not_footnotes", "list", "Marks that look like those of notes and are none: `[{n}]`."),
        Field("not_garbled", "list", "Words that look wrongly decoded and stand so in the source: `hÃ¶rte`."),
        Field(
            "hyphens", "choice",
            "`unfold` if a hyphen between small letters at the end of a line only divides a word.",
            allowed=("keep", "unfold"),
        ),
        Field("furniture", "records", "Lines that are no text: a website's, or heads of its pages.", shape=_FURNITURE),
        Field("corrections", "records", "Paragraphs that were broken in two by mistake.", shape=_CORRECTION),
        Field("lacunae", "records", "Where text is known to be missing.", shape=_LACUNA),
        Field(
            "names", "choice",
            "`unchecked` if capitalised words are not to be held against the registers, `capitals` if they are. "
            "Without it they are, but not in a language that writes every noun with a capital, such as German.",
            allowed=("capitals", "unchecked"),
        ),
        Field("not_names", "list", "Capitalised words that are no names."),
        Field("not_mentions", "records", "Words that look like a registered name and are none.", shape=_EXCEPTION),
        Field(
            "unconfirmed", "records",
            "What was proposed when the text was taken in. Delete an entry once you have confirmed what it says.",
            shape=_UNCONFIRMED,
        ),
        Field("reviewed", "records", "Who has read which paragraphs against the original.", shape=_PARAGRAPH_REVIEW),
    ),
)  # fmt: skip
