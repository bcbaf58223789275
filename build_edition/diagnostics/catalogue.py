"""The catalogue: every diagnostic's code, name, severity, sentence and explanation.

In: nothing. Out: `CATALOGUE`, from which messages, `build-edition explain` and
the page *Diagnostics* are all made. Promises: a code never changes its meaning
and the number of a retired one is never used again. Letters by stage: R
reading, T text, N notes, A anchoring, M Markdown and links, E whole edition.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from build_edition.words.language import phrase

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Code:
    """One kind of finding. `sentence` is a format string filled by `diagnose`."""

    id: str
    name: str
    severity: Severity
    sentence: str
    explanation: str


STAGES: Final = {
    "R": phrase("Reading files"),
    "T": phrase("The text of a document"),
    "N": phrase("What stands in YAML and BibTeX files"),
    "A": phrase("Anchoring notes in the text"),
    "M": phrase("Markdown and links"),
    "E": phrase("The edition as a whole"),
}


def _catalogue(*codes: Code) -> dict[str, Code]:
    """The codes by id; two with one id are our own mistake."""
    found = {code.id: code for code in codes}
    if len(found) != len(codes):
        raise ValueError("a code stands twice in the catalogue")
    return found


# fmt: off
CATALOGUE: Final = _catalogue(
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

    Code("T101", "changed-text", "error",
         "text.txt is not the file that was received: its SHA-256 is {found}",
         "The received text is never edited. Its fingerprint stands in `document.yml` and is compared at every "
         "build. If a byte changed by accident, restore the file; an error in the text is recorded as a note "
         "with a `reading`. Only if a better file was received, put in the new fingerprint."),
    Code("T102", "declared-line-absent", "error",
         "no line of text.txt reads “{line}”",
         "`furniture`, `parts`, `corrections` and `lacunae` name lines by their words. White space, quotation "
         "marks and dashes may differ, everything else must agree."),
    Code("T103", "declared-line-ambiguous", "error",
         "{count} lines of text.txt read “{line}”",
         "The words given must pick out one line. Write more of the line; a whole line that recurs may be "
         "declared once with `every: true`."),
    Code("T104", "undeclared-label", "warning",
         "“{label}” looks like a speaker's label and is not declared",
         "Nobody becomes a speaker silently: from here to the next declared label the words are nobody's, and the page "
         "says “speaker unknown”. Declare the label under `speakers` in `document.yml` (with its stop, if that "
         "differs from the other labels'), or under `not_labels` if it is not one."),
    Code("T105", "silent-speaker", "warning",
         "the label “{label}” is declared and never occurs",
         "Either the label is written differently in the text or the speaker can be removed."),
    Code("T106", "undeclared-direction", "warning",
         "“{words}” looks like a stage direction and is not declared",
         "Words in round brackets that begin with a capital after the end of a sentence are usually the stenographer's. "
         "Add the first word to `stage_directions` in `document.yml` to set it as a direction, or the "
         "whole bracket to `not_directions`."),
    Code("T107", "line-declared-twice", "error",
         "line {line} is declared as {first} and as {second}",
         "A line is one thing only: furniture, or one part of the document."),
    Code("T108", "empty-text", "error",
         "text.txt has no paragraph",
         "All lines are blank, furniture or declared as other parts, so there is no text to publish."),
    Code("T110", "nothing-to-join", "error",
         "“{line}” does not begin a paragraph that another one precedes",
         "`corrections: join` unites a paragraph with the one before it. Give the first words of the second one."),
    Code("T109", "unattributed-paragraph", "warning",
         "the transcript begins with words of no speaker",
         "The paragraph stands before the first label. Declare it under `parts` (heading, source_note …) or "
         "declare the label it begins with."),

    Code("N001", "yaml-syntax", "error",
         "this is not YAML: {problem}",
         "The file cannot be read from here on. The usual causes are a tab, a missing space after a colon, "
         "or a text with `: ` or ` #` in it that wants quotation marks."),
    Code("N002", "yaml-alias", "error",
         "YAML anchors and aliases (& and *) are not allowed",
         "They can be used to make a small file grow without limit, and no note needs them. If the text "
         "itself begins with & or *, put it in quotation marks."),
    Code("N003", "yaml-tag", "error",
         "YAML tags (!) are not allowed",
         "Tags ask a program to build objects of its own. If the text itself begins with !, put it in "
         "quotation marks."),
    Code("N004", "yaml-depth", "error",
         "lists and mappings are nested more than {limit} deep",
         "No file of an edition needs this; it is refused so that no file can exhaust the machine."),
    Code("N005", "repeated-key", "error",
         "“{key}” stands twice in the same entry",
         "Most programs would silently keep the last one. Remove one of the two."),
    Code("N006", "unknown-key", "error",
         "“{key}” is not a key of {what}",
         "Unknown keys are refused so that a misspelt one is not lost unseen."),
    Code("N007", "missing-key", "error",
         "{what} needs “{key}”",
         "The entry cannot be understood without it."),
    Code("N008", "wrong-shape", "error",
         "“{key}” wants {wanted}",
         "The value has another shape than expected: a list where a text is wanted, or the reverse. "
         "List items begin with `- ` on lines of their own or stand in square brackets."),
    Code("N009", "unknown-value", "error",
         "“{value}” is not a value of “{key}”",
         "The key takes one of a fixed list of values; where one is near, or there are few, the hint names it. Categories "
         "are the issue types of MQM-Core."),
    Code("N010", "bad-id", "error",
         "“{id}” cannot be an id",
         "Ids become part of addresses: lower-case letters a to z, digits and single hyphens, beginning with "
         "a letter, at most 64 characters. They are never paths."),
    Code("N011", "repeated-id", "error",
         "the id “{id}” is already taken",
         "An id names one note of the whole edition (or one parallel, register entry, speaker or contributor), so that a "
         "link to it can never change its meaning. "
         "The note says where it was first used. `unknown` is always taken: it is the speaker of what nobody declared."),
    Code("N012", "unquoted-value", "error",
         "other programs would read {value} as {meaning}, not as words",
         "In plain YAML `No` is false, `1794` a number and `1936-09-14` a date. This edition reads what is "
         "written, but other tools would not find the words. Put them in quotation marks."),
    Code("N013", "empty-value", "error",
         "“{key}” is empty",
         "Write the value or remove the key."),
    Code("N014", "bad-date", "error",
         "“{date}” is not an EDTF date",
         "Dates follow EDTF (ISO 8601-2): `1936-09-14`, `1936-09`, `1936`, `1936-09-08/1936-09-14`, with `~` "
         "for about and `?` for uncertain."),
    Code("N015", "unknown-contributor", "error",
         "“{id}” is not in contributors.yml",
         "Whoever is named in `by` or `reviewed` has an entry there, so that credit can be given and "
         "nobody is invented."),
    Code("N016", "key-out-of-kind", "error",
         "“{key}” does not belong to an explanatory note",
         "`category`, `severity`, `reading`, `original` and `original_status` describe defects of the "
         "text or translation. Make the note `kind: translation` or `kind: textual`, or remove the key."),
    Code("N017", "several-documents", "error",
         "the file holds more than one YAML document",
         "A line of three hyphens begins a second document, which would not be read. Remove it."),
    Code("N018", "reading-changes-nothing", "error",
         "the reading is the same as the words it replaces",
         "An emendation changes something. Leave `reading` out where the note only comments."),
    Code("N019", "status-and-original", "error",
         "“{given}” is given without “{missing}”",
         "Russian words are printed only with the word on where they come from: `attested` (a source shows "
         "them) or `reconstructed` (inferred from the English)."),
    Code("N020", "bibtex-syntax", "error",
         "the bibliography cannot be read: {problem}",
         "The BibTeX file is read by the same program that formats the citations. The usual causes are an unbalanced "
         "brace and a missing comma."),
    Code("N021", "repeated-bibtex-key", "error",
         "the key “{key}” stands twice in the bibliography",
         "A citation could mean either. Rename or remove one of the two entries."),
    Code("N022", "unknown-document", "error",
         "“{id}” is not a document of this edition",
         "A passage names the folder of the document it is taken from."),

    Code("N023", "silent-with-words", "error",
         "a silent document has no words to point to",
         "The stance `silent` says that the document does not speak of the claim. Remove `exact`, or say what the "
         "words do: assert, deny, doubt, report or concede."),
    Code("N024", "long-summary", "error",
         "the summary has {count} characters; {most} fit on a card",
         "The summary stands in lists and on cards. One short sentence is enough; the rest belongs into `body`."),
    Code("N025", "no-front-matter", "error",
         "the introduction does not begin with front matter",
         "An introduction begins with a line of three hyphens, then `title`, `about` (the documents it introduces) and "
         "`by`, then three hyphens again, then the text."),
    Code("N026", "unknown-entry", "error",
         "“{key}” is in no register",
         "`mentions`, `events` and `who` name entries of `sources/register/` by their id; in `mentions` the kind stands before it: "
         "`person:tomsky`."),
    Code("N027", "unknown-paragraph", "error",
         "{document} has no paragraph “{id}”",
         "`reviewed` lists paragraphs by the ids that the page prints beside them, `p1`, `p2` and so on."),

    Code("A101", "no-match", "error",
         "{exact} does not occur in {document}",
         "The words of `exact` are looked for in the received text. White space, quotation marks and dashes "
         "may differ; everything else must agree. Nothing is ever placed by guessing: the hint shows the "
         "nearest words for you to check."),
    Code("A102", "several-matches", "error",
         "{exact} occurs {count} times in {document}",
         "The note could mean any of them. Add the `prefix` (words just before) or `suffix` (words just after) "
         "from the hint. For an error that recurs in the same words, `every: true` marks all of them."),
    Code("A103", "target-in-furniture", "error",
         "{exact} stands in furniture of {document}",
         "Furniture is not printed with the document, so a note on it would be lost. Choose words of the "
         "document itself."),
    Code("A104", "every-of-one", "warning",
         "{exact} occurs only once in {document}",
         "`every: true` is for words that recur. Remove it, so that a later second occurrence is noticed."),
    Code("A105", "overlapping-readings", "error",
         "the reading for {exact} overlaps another one",
         "Both replace the same words, so the reading text would not be defined. Shorten one of the "
         "targets or unite the two notes."),

    Code("A106", "reading-over-paragraphs", "error",
         "the reading for {exact} runs over more than one paragraph",
         "A reading replaces words inside one paragraph, so that the reading text keeps the paragraphs of the text as "
         "received. Make one note for each paragraph."),

    Code("M101", "raw-html", "error",
         "HTML is not allowed in a note: {found}",
         "Notes are written in Markdown alone, so that no script can be published. A less-than sign before "
         "a word is written `&lt;`."),
    Code("M102", "unsafe-link", "error",
         "the link “{address}” is not allowed",
         "Links lead to `https:`, `http:` or `mailto:` addresses; inside the edition use [[…]]."),
    Code("M103", "unknown-link-target", "error",
         "[[{target}]] leads nowhere",
         "Links inside the edition name a document (`[[letter-1936-09-14]]`), a paragraph "
         "(`[[letter-1936-09-14#p2]]`), a note (`[[note:id]]`), a parallel (`[[parallel:id]]`), a register entry "
         "(`[[person:id]]`, `organisation`, `place`, `event`, `term`), an introduction (`[[introduction:id]]`), a reading text or "
         "report (`[[reading:letter-1936-09-14]]`, `[[report:…]]`) or one of the pages `[[parallels]]`, `[[notes]]`, "
         "`[[bibliography]]`, `[[timeline]]`, `[[registers]]` and `[[open-questions]]`."),
    Code("M104", "unknown-citation-key", "error",
         "“@{key}” is not in the bibliography",
         "Citations name an entry of `bibliography.bib` by its key."),
    Code("M105", "undefined-note", "error",
         "the note [^{label}] is called and never defined",
         "Markdown would print the brackets as they stand. Define the note or remove the mark; in a note of "
         "the apparatus use [[note:id]]."),
    Code("M106", "unused-note", "error",
         "the note [^{label}] is defined and never called",
         "Nobody could find it from the text. Set a mark for it or remove it."),
    Code("M107", "markup-not-allowed", "error",
         "{found} cannot stand in a note",
         "A note may hold paragraphs, emphasis, links, lists, quotations and code. Images, headings, tables "
         "and attribute lists are not for notes."),
    Code("M108", "words-changed", "error",
         "the page does not keep the words of {document}: “{expected}” became “{found}”",
         "Every page is rendered with the extensions of `mkdocs.yml`, notes and marks are taken off, and the "
         "rest is compared with the received text. An extension that rewrites text (such as `smarty`) "
         "breaks the promise that the text is untouched; remove it from `mkdocs.yml`."),

    Code("E101", "no-documents", "error",
         "the edition has no document",
         "There is no folder with a `document.yml` under `sources/`."),
    Code("E102", "one-sided-parallel", "error",
         "the parallel “{id}” joins passages of fewer than two documents",
         "A parallel compares what two documents say. For a repetition inside one document write an "
         "explanatory note."),
    Code("E103", "work-never-cited", "warning",
         "“{key}” is in the bibliography and never cited",
         "The list of works would show something no note uses. Cite it or remove it."),
    Code("E104", "ambiguous-name", "error",
         "“{words}” in {document} could be {names}",
         "Two entries of the registers have this form. Give one of them a longer form, or say at each place which is "
         "meant: with `passages` in the entry, or with `mentions` in a note on these words."),
    Code("E105", "unregistered-name", "warning",
         "“{words}” looks like a name and is in no register",
         "A capitalised word inside a sentence is usually a name, and every name has an entry. Add it to a register, or to "
         "`not_names` in `document.yml` if it is none. `names: unchecked` turns the check off for a document in a "
         "language that capitalises other words too."),
    Code("E106", "entry-never-mentioned", "warning",
         "{key} is mentioned in no document",
         "The registers list what the documents name. Give the entry the form that stands in the text, or `passages` that "
         "mean it, or remove it."),
    Code("E107", "form-absent", "warning",
         "“{words}” stands in no document",
         "A form of an entry is a word or name as a document has it. Usually it is spelt differently there, or a longer form "
         "of another entry covers it everywhere."),
    Code("E108", "speaker-not-registered", "warning",
         "the {role} “{id}” is in no register",
         "Where an edition has a register of persons, whoever writes, receives or speaks has an entry in it."),
    Code("E109", "one-sided-claim", "error",
         "the claim has a stance of one document only",
         "A claim compares. Where the other document does not speak of it, give it the stance `silent`."),
    Code("E201", "site-not-built", "error",
         "the site generator stopped: {problem}",
         "The Markdown is in order, but the site generator could not make pages of it; its own message follows. "
         "The last good site is untouched."),
    Code("E202", "page-missing", "error",
         "{page} is missing from the built site",
         "Every page that the edition writes must be published. Look for `exclude_docs` in `mkdocs.yml`."),
    Code("E203", "site-words-changed", "error",
         "the published page of {document} does not keep its words: “{expected}” became “{found}”",
         "The words of each built page, notes and marks taken off, are compared with the received text. "
         "A theme override or plugin changes them. The last good site is untouched."),
)
