"""T: the text of a document."""

from __future__ import annotations

from typing import Final

from build_edition.diagnostics.catalogue.code import Code

# fmt: off
CODES: Final = (
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
         "Nobody becomes a speaker silently: from here to the next declared label the words belong to no speaker, and the page "
         "says “speaker unknown”. Declare the label under `speakers` in `document.yml` (with its stop, if that "
         "differs from the other labels'), as in `speakers: [{id: tobin, name: Mr. Tobin, labels: [Mr. Tobin]}]`: `labels` are "
         "the words in the text, `name` is what readers see. What is no label goes under `not_labels`; a line that nobody says and "
         "that is no label either, such as “Present: …”, is declared under `parts` as `clerk`."),
    Code("T105", "silent-speaker", "warning",
         "the declared label “{label}” does not occur",
         "Either the label is written differently in the text or the speaker can be removed."),
    Code("T106", "undeclared-direction", "warning",
         "“{words}” looks like a stage direction and is not declared",
         "Words in round brackets that begin with a capital after the end of a sentence are usually the stenographer's. "
         "Add the first word to `stage_directions` in `document.yml` to set it as a direction, or the "
         "whole bracket to `not_directions`."),
    Code("T107", "line-declared-twice", "error",
         "line {line} is declared both as {first} and as {second}",
         "A line is one thing only: furniture, or one part of the document."),
    Code("T108", "empty-text", "error",
         "text.txt has no paragraph",
         "All lines are blank, furniture or declared as other parts, so there is no text to publish."),
    Code("T110", "nothing-to-join", "error",
         "“{line}” does not begin a paragraph that follows another one",
         "`corrections: join` unites a paragraph with the one before it. Give the first words of the second one."),
    Code("T111", "unconfirmed-proposal", "warning",
         "{of} was proposed when the text was taken in and is not confirmed: {because}",
         "`new document` proposes how a text is read, with its evidence, and decides nothing. Compare what it wrote into "
         "`document.yml` with the text; correct it, and delete the entry under `unconfirmed`. Until then readers are "
         "told on the page that nobody has confirmed it."),
    Code("T112", "hidden-direction-mark", "warning",
         "the text contains the invisible character U+{number} ({name}), which changes the direction of what follows",
         "The text stays as it was received, and the page keeps the character from turning anything but its own words. Say "
         "in `received: note:` whether it came with the text, or find out how it got there: such a mark can make a page "
         "read otherwise than the file."),
    Code("T120", "received-file-changed", "error",
         "{file} is not the file that was received: its SHA-256 is {found}",
         "The file as it was received is never edited; its fingerprint stands in `document.yml` as `file_sha256`. Restore the "
         "file. If a better one was received, take it in as a new document."),
    Code("T121", "text-made-otherwise", "warning",
         "text.txt differs from what {file} gives when it is taken in again",
         "`check --received` makes the text again of the file as it was received and compares. Either text.txt was changed "
         "after it was made, or a newer version of the program reads the file otherwise; the note shows the first line that "
         "differs. Say in `received`, under `note`, what was changed, or take the file in again."),
    Code("T122", "received-file-unreadable", "error",
         "{file} cannot be taken in again: {problem}",
         "The text was made of this file, kept below `received/`. Without it nobody can see whether the text is right."),
    Code("T113", "mark-absent", "warning",
         "no mark in text.txt matches “{pattern}”",
         "`marks` says how pages, folios, columns, lines or times are marked: `[PAGE {n}]`, with `{n}` for the number. A "
         "pattern of a number alone is looked for alone on a line. Correct the pattern, or delete the entry."),
    Code("T114", "stretch-upside-down", "error",
         "the last line of the stretch, “{line}”, is above its first line",
         "`lines` and `quoted` name the first and the last line of a stretch by how they begin. Change `from` and `to`."),
    Code("T115", "undeclared-footnotes", "warning",
         "“{words}”{others} looks like the mark of a footnote in the text and is not declared",
         "A note at the foot of a page or at the end counts as the author's words until `footnotes` in `document.yml` says "
         "how notes are written: `mark` in the text, what a note `opens` with, if that differs, and what it `closes` with. "
         "Then each is printed as a note of the source, and the text goes on across it. If the marks number pages, declare "
         "them under `marks`; if they are neither, under `not_footnotes`."),
    Code("T116", "lone-footnote", "warning",
         "“{words}” {problem}",
         "A note of the source is taken as one only with its mark. Where a mark has no note, two notes have one number before "
         "the next, or a mark stands twice, all of them stay in the text as they are. Correct the patterns under `footnotes`; "
         "if the text itself is so, nothing needs to be done."),
    Code("T131", "picture-absent", "error",
         "the picture “{image}” is missing beside document.yml",
         "`facsimiles` names pictures in the folder `facsimile` of the document, such as `facsimile/page-1.jpg`. Put the file "
         "there, or correct the name. A file that is there but is not a picture is reported separately."),
    Code("T132", "picture-not-shown", "warning",
         "the picture {path} is not used",
         "A picture goes out with the edition only with a description for those who cannot see it. Add it under `facsimiles` "
         "in `document.yml`, with `image` and `alt`, or remove it."),
    Code("T133", "page-of-picture-absent", "error",
         "no page mark in {document} has the number “{page}”",
         "`page` is the number of a page or folio as a mark in the text has it, by the patterns that `marks` declares. Correct "
         "the number, declare how pages are marked, or leave `page` out: the picture is then shown without its place."),
    Code("T134", "picture-not-fetched", "error",
         "no picture could be fetched from {address}: {problem}",
         "`build-edition fetch-pictures` downloads the pictures that `document.yml` names with `from` and that are missing. "
         "Nothing of this one was saved. See in a browser whether the address still gives it, and ask again later; if the "
         "archive has moved it, put in the new address, or save the picture by hand."),
    Code("T135", "picture-altered", "error",
         "the picture is not the one that was fetched: its SHA-256 is {found}",
         "The fingerprint under `sha256` is that of the picture as an archive gave it. If the file was altered by accident, "
         "delete it and run `build-edition fetch-pictures`. If you cut or turned it, or the archive gives another picture "
         "now and you have looked at it, put in the new fingerprint."),
    Code("T136", "picture-elsewhere", "error",
         "readers' browsers may not load a picture from {address}",
         "An entry of `facsimiles` without `image` is shown from the address under `from`: whoever opens it tells that host that "
         "it is read, and when the host is gone, so is the picture. The edition says under `picture_hosts` in `edition.yml` which "
         "hosts may be asked; the pages then say so to their readers. Or give the entry an `image`, such as "
         "`facsimile/page-1.jpg`, and run `build-edition fetch-pictures`."),
    Code("T109", "unattributed-paragraph", "warning",
         "no speaker is known for “{words}”",
         "The paragraph stands before the first label, or after a part of the document, which ends a turn. If nobody says it, "
         "declare its lines under `parts`: `heading`, `clerk` for what the record tells (who was present, that the meeting "
         "closed), `cast` in a play, `source_note` for a remark on the text. If somebody does, declare the label it begins with "
         "under `speakers`. Words under `not_labels` are not a label, but still need a part where nobody speaks yet."),
    Code("T118", "date-in-the-line", "warning",
         "{count} paragraphs begin with a date followed by other words, such as “{date}”, and start no entry",
         "In a diary a short line that is a date begins an entry; a date before the words of a paragraph is part of them. Declare "
         'each under `parts` with `opens` (`- {opens: "3 March 1921.", part: division}`): the text stays as it is, and the date '
         "becomes the head of its entry. Where they are no entries, `kind: prose` or `letter` looks for none."),
    Code("T117", "doubtful-paragraph", "warning",
         "“{words}” has no label and follows the words of {name}, but may not be theirs: {why}",
         "A paragraph without a label goes on with the turn before it. This one may be what the clerk tells, and belongs to no speaker "
         "until an editor decides. If nobody says it, declare its line under `parts` as `clerk` (or `heading`, `division`, `closing`), which ends the turn; `labels: "
         "unlabelled: nobody` takes all such paragraphs from everybody. If it is the speaker's, write `unlabelled: continues` "
         "under `labels`: nothing more is asked of this document. Words in brackets are declared under `stage_directions` or "
         "`direction_dress`."),
    Code("T119", "label-inside-paragraph", "warning",
         "the declared label “{label}” is inside a paragraph, where it does not begin a turn",
         "A turn begins with a paragraph, or with a label in square brackets inside one. Where a label that is declared follows "
         "the end of a sentence with its stop, somebody else may go on there, and the words count as the former speaker's. "
         "Look at each place: `labels: {like: question-answer, inside: turns}` lets every one begin a turn, which readers see "
         "as run in; `inside: words` says that they are only names in somebody's words."),
    Code("T123", "stray-inside-paragraph", "warning",
         "“{label}” looks like {what} inside a paragraph, and is given to {name}",
         "After the end of a sentence stands what may be another's label, or what nobody says. Declare the label under "
         "`speakers`, or under `not_labels` if it is none; `labels: {like: capitals, inside: turns}` lets each begin a turn. A "
         "sentence that tells what was heard (“Laughter.”) is given to nobody by `parts` with `opens` or `ends` and `part: clerk`; "
         "`inside: words` says that all of it is the speaker's."),
    Code("T124", "garbled-words", "warning",
         "“{words}” looks wrongly decoded: it {how}{read}{more}",
         "Characters such as `Ã¶`, `â€œ` or `Ð¿Ñ€` appear where a file was read in another encoding than it was written in, and saved again; "
         "� stands for what could not be read at all. What the text should say is in the file as it was before: ask for it, or take "
         "it in anew with `--encoding`. The text is not mended by guess. Words that stand so in the source itself go under "
         "`not_garbled`. In notes, registers, parallels, introductions, pages and the bibliography, words that are quoted from a text, or "
         "written as code between backticks, are not reported."),
)
