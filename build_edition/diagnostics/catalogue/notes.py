"""N: what stands in YAML files and in the bibliography."""

from __future__ import annotations

from typing import Final

from build_edition.diagnostics.catalogue.code import Code

# fmt: off
CODES: Final = (
    Code("N001", "yaml-syntax", "error",
         "this is not YAML: {problem}",
         "The file cannot be read from here on. The usual causes are a tab, a missing space after a colon, "
         "or a text with `: ` or ` #` in it that needs quotation marks."),
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
         "“{key}” occurs twice in the same entry",
         "Most programs would silently keep the last one. Remove one of the two."),
    Code("N006", "unknown-key", "error",
         "“{key}” is not a key of {what}",
         "Unknown keys are refused so that a misspelt one is not lost unseen."),
    Code("N007", "missing-key", "error",
         "{what} needs “{key}”",
         "The entry cannot be understood without it."),
    Code("N008", "wrong-shape", "error",
         "“{key}”: expected {wanted}",
         "The value has another shape than expected: a list in place of a string, or the reverse. "
         "List items begin with `- ` on lines of their own or stand in square brackets."),
    Code("N009", "unknown-value", "error",
         "“{value}” is not a valid value of “{key}”",
         "The key takes one of a fixed list of values; where one is near, or there are few, the hint names it. Categories "
         "are the issue types of MQM-Core."),
    Code("N010", "bad-id", "error",
         "“{id}” is not a valid id",
         "Ids become part of addresses: lower-case letters a to z, digits and single hyphens, beginning with "
         "a letter, at most 64 characters. They are never paths. Windows makes no file of the names of devices (`con`, `prn`, "
         "`aux`, `nul`, `com1`, `lpt1` and the like): add something to such a name."),
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
         "for about and `?` for uncertain, `17XX` for the eighteenth century, `-0043` for 44 BC."),
    Code("N015", "unknown-contributor", "error",
         "“{id}” is not in contributors.yml",
         "Whoever is named in `by` or `reviewed` has an entry there, so that credit can be given and nobody is invented. Write one "
         "for yourself, `- {id: ellery, name: A. Ellery, role: contributor}`, and sign with its id; never with another's."),
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
         "`bibliography.bib` is BibTeX, `bibliography.json` CSL-JSON, both as Zotero exports them. The usual causes are an "
         "unbalanced brace and a missing comma. The entry is left out; the others are read."),
    Code("N021", "repeated-bibtex-key", "error",
         "the key “{key}” occurs twice in the bibliography",
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
         "“{key}” is not in any register",
         "`mentions`, `events` and `who` name entries of `sources/register/` by their id; in `mentions` the kind stands before it: "
         "`person:tomsky`. An entry has an id, a name, a summary, a body and who wrote it; a person also says what the identification "
         "rests on, an event its date: `- {id: ellery, name: A. Ellery, summary: Keeper of the light., body: …, identification: "
         "{certainty: high, reason: …}, by: [editors]}` in `sources/register/persons.yml`. The page *Fields* of the guide has all keys."),
    Code("N027", "unknown-paragraph", "error",
         "{document} has no paragraph “{id}”",
         "`reviewed` lists paragraphs by the ids that the page prints beside them, `p1`, `p2` and so on."),
    Code("N028", "grave-without-misleads", "warning",
         "a {severity} defect does not say what a reader would wrongly believe",
         "That a defect is critical or major means that somebody who has only the text as received comes away with a false belief. "
         "Say which in `misleads`, in one sentence that begins with “That”, or give the defect a lower severity."),
    Code("N032", "words-cut", "error",
         "only “{kept}” is read; “{lost}” is a comment to YAML",
         "In YAML a # after a space begins a comment that lasts to the end of the line, and what stands there is lost. "
         "Put the whole value in quotation marks; a comment of your own stands on a line of its own."),
    Code("N040", "unknown-tex-command", "error",
         "the TeX command \\{command} is not supported, and what it stands for would be lost",
         "Accents, emphasis and the usual signs of TeX are read. Write the sign itself instead of the command: a `.bib` file "
         "is UTF-8 and may hold any letter."),
    Code("N041", "unusable-style", "error",
         "the citation style {style} cannot be used: {problem}",
         "A style is a file of CSL (Citation Style Language, https://citationstyles.org) that stands alone: one that has its own "
         "`citation`. A small file that only names another style does not; take the one it names."),
    Code("N051", "bad-identifier", "error",
         "“{id}” is not a valid identifier of {authority}, such as {example}",
         "The identifier alone is written, as the authority file itself writes it; the address of its page is made of it. "
         "What has another form names nothing, or something else."),
    Code("N052", "check-digit-wrong", "error",
         "the check character of “{id}” is wrong: this is not a valid identifier of {authority}",
         "The last character of such an identifier is calculated from the others, so that a slip is noticed. A character was mistaken, "
         "left out or exchanged with its neighbour: copy the identifier once more from the authority file."),
    Code("N053", "identifier-of-two", "error",
         "two entries have the identifier “{id}” of {authority}: {one} and {other}",
         "An identifier names one person, organisation, place, event or term. Either one of the two entries has the wrong "
         "identifier, or both are about the same and should be one."),
    Code("N056", "work-address-leads-nowhere", "warning",
         "the address of the work “{key}” is not a web address: {address}",
         "`url` is a whole address of the web, as a browser shows it: https:// first, then the host, without spaces. Readers see "
         "this one as plain words, not as a link."),
    Code("N057", "version-in-no-language-of-the-pages", "error",
         "the note has a version in {language}, but the edition has no pages in that language",
         "`languages` in `sources/edition.yml` names the languages of the pages, by their English names, the edition's own first. "
         "A version of a note in another is shown nowhere: name the language there, or correct it here."),
    Code("N058", "version-given-twice", "error",
         "the note has two versions in {language}",
         "`body` is the note in the language of the edition, and each entry of `versions` gives it in one more. Which of two in "
         "the same language is meant cannot be known: keep one."),
    Code("N055", "bad-coordinates", "error",
         "“{words}” are not valid coordinates",
         "Coordinates are two numbers of degrees with a point and not a comma in them: first the latitude, from -90 (south) to "
         "90, then the longitude, from -180 (west) to 180: `59.93, 30.31`."),
    Code("N054", "alt-says-nothing", "error",
         "“{alt}” does not describe the picture",
         "`alt` takes the place of the picture for whoever cannot see it. Say in a sentence what the picture shows that the text "
         "does not: the hand, the paper, what is struck out, stamped or torn off."),
    Code("N060", "key-says-nothing", "warning",
         "“{key}” has no effect on a document of kind `{kind}`, which has no speakers",
         "Labels, speakers and stage directions are looked for in transcripts, interviews and plays alone. If the words of several "
         "speakers are set down here, change the kind; else remove the key."),
    Code("N061", "work-not-whole", "error",
         "the work “{key}” would be printed without {part}",
         "The citation style of the edition leaves this out for works of this type. Choose another type, such as "
         "`@misc`, `@book` or `@incollection`, or give what is missing: a work without a title and without anybody who made it "
         "cannot be named."),
    Code("N062", "field-not-printed", "warning",
         "“{field}” of the work “{key}” is not printed",
         "Entries of this type have no such field, it is given twice, or the citation style does not print it. What is said "
         "in `addendum` is printed at the end of the entry, in these words: `addendum = {Introduction by C. Ellery}`."),
    Code("N063", "names-run-together", "warning",
         "“{words}” in “{field}” does not separate names",
         "In BibTeX names are divided by the word “and”, whatever the language, and a comma stands between the family name and "
         "the others: `author = {Marrow, A. and Tansy, B.}`. Others who are not named are `and others`, and a name with Jr. or III "
         "is `King, Jr., Martin`. An organisation with such signs in its name has braces of its own: "
         "`author = {{Oil, Wicks & Co.}}`."),
    Code("N064", "parent-not-there", "error",
         "“{parent}”, from which the work “{key}” inherits, is not in the bibliography",
         "`crossref` and `xdata` name other entries of the same file by their keys. What the other entry says would be missing: "
         "a book title, a year, a publisher."),
    Code("N059", "unwritten-note", "warning",
         "the note has not been written: its body is what `quote` printed",
         "`build-edition quote` prints a note with a sentence where its words belong. Write them in its place, "
         "or delete the entry; until then readers would see that sentence."),
    Code("N065", "death-before-birth", "error",
         "the date of death, {died}, is before the date of birth, {born}",
         "One of the two dates is wrong, or they are exchanged. A year before Christ has a minus and is one less, since EDTF "
         "counts a year nought: `-0043` is 44 BC."),
    Code("N066", "form-right-and-mistaken", "warning",
         "“{form}” is both in `forms` and in `mistaken_forms`",
         "`forms` are words by which the documents name an entry, `mistaken_forms` those by which the translation misnames it. "
         "A form in both would be shown as right and never as a mistake: keep it in one."),
    Code("N067", "name-in-pieces", "warning",
         "“{rest}” is a separate item of this list, but looks like the rest of the name “{first}”",
         "In a list in square brackets a comma divides the items: `[Marrow, A.]` are two names. A name with a comma in it has "
         'quotation marks: `["Marrow, A."]`; so has one that is meant as it stands, `[Marrow, "A."]`, and then nothing is said.'),
    Code("N068", "given-twice", "warning",
         "the list already contains this, with the same words",
         "A passage of a parallel or of an entry, and a stance on a claim, would be printed and marked in the text as often as it "
         "is given. Remove one, or say with `prefix` or `suffix` which other place is meant."),
    Code("N069", "language-not-known", "warning",
         "“{language}” is not a known language",
         "The language of a text is written by its English name (`Russian`), by its own (`Deutsch`) or by a code (`fa`, "
         "`zh-Hant`). One that is not known is shown as it stands, but no screen reader speaks it and no browser chooses "
         "letters for it. Of several, write the one that most of the text is in. The language of an edition is written the same way."),
    Code("N070", "nothing-said", "warning",
         "“{words}” under `{key}` looks like text left from a template",
         "Readers would see it as the title, the name, the place or the note. Write what is known, or delete the line; where nothing "
         "is known of a date, write `XXXX`. A text that has no title is called by what it is: “Letter to the Harbour Office”."),
    Code("N071", "date-of-no-day", "warning",
         "“{date}” is probably not meant: {why}",
         "Programs write such dates where they know none, and readers, timelines and catalogues would take them for known. What "
         "is not known is written with X: `XXXX` for a year, `192X` for a decade, `1921-XX` for a month. Years before Christ "
         "have a minus and are one less: `-0043` is 44 BC."),
    Code("N072", "name-misspelt", "warning",
         "“{name}” is no {what} of a bibliography",
         "It differs from one that is known by a slip of the pen. What stands in a field of which nobody knows the name is not "
         "printed, and a work of an unknown type loses its pages or its journal."),
    Code("N073", "abbreviation-not-defined", "warning",
         "“{word}” is no abbreviation that the file defines before this entry, and is printed as it is written",
         "What stands in a `.bib` file without braces or quotation marks is an abbreviation of `@string`, a month or a number. Put words "
         "in braces, or define the abbreviation above: `@string{jhs = {Journal of Harbour Studies}}`."),
    Code("N080", "claim-of-nobody", "warning",
         "nobody makes or denies this claim: every stance on it is `silent`",
         "A claim is something that is said in a document, and compared with what others say or leave out. Give the stance of "
         "whoever says it, with the words, or remove the claim."),
    Code("N081", "stances-exclude-each-other", "warning",
         "the stances of {who} on this claim in {document} contradict each other: `{first}` and `{second}`",
         "Nobody asserts in one document what they deny in it, nor speaks there of what they are silent about: one of the two is "
         "of somebody else, of another document, or a slip. Who comes round in one document, denying first, `concedes` at the "
         "second place. A person who takes it back in another document has a stance for each of the two."),
)
