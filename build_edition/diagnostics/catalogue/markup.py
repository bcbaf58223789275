"""M: markdown and links."""

from __future__ import annotations

from typing import Final

from build_edition.diagnostics.catalogue.code import Code

# fmt: off
CODES: Final = (
    Code("M101", "raw-html", "error",
         "HTML is not allowed in a note: {found}",
         "Notes are written in Markdown alone, so that no script can be published. A less-than sign before "
         "a word is written `&lt;`."),
    Code("M102", "unsafe-link", "error",
         "the link “{address}” is not allowed",
         "Links lead to `https:`, `http:` or `mailto:` addresses; inside the edition use [[…]]."),
    Code("M103", "unknown-link-target", "error",
         "link target not found: [[{target}]]",
         "Links inside the edition name a document (`[[letter-1936-09-14]]`), a paragraph "
         "(`[[letter-1936-09-14#p2]]`), a note (`[[note:id]]`), a parallel (`[[parallel:id]]`), a register entry "
         "(`[[person:id]]`, `organisation`, `place`, `event`, `term`), an introduction (`[[introduction:id]]`), a reading text or "
         "report (`[[reading:letter-1936-09-14]]`, `[[report:…]]`) or one of the pages `[[parallels]]`, `[[notes]]`, "
         "`[[bibliography]]`, `[[timeline]]`, `[[registers]]` and `[[open-questions]]`. A link leads to one paragraph; several "
         "have a link each."),
    Code("M104", "unknown-citation-key", "error",
         "“@{key}” is not in the bibliography",
         "Citations name an entry of `bibliography.bib` or `bibliography.json` by its key. In the first, a work is written as "
         "`@book{ellery1851, author = {Ellery, A.}, title = {The Light}, year = {1851}}`, and cited as `[@ellery1851, 12]`."),
    Code("M105", "undefined-note", "error",
         "the note [^{label}] is used but never defined",
         "Markdown would print the brackets as they stand. Define the note or remove the mark; in a note of "
         "the apparatus use [[note:id]]."),
    Code("M106", "unused-note", "error",
         "the note [^{label}] is defined but never used",
         "Nobody could find it from the text. Set a mark for it or remove it."),
    Code("M107", "markup-not-allowed", "error",
         "{found} is not allowed in a note",
         "A note may hold paragraphs, emphasis, links, lists, tables, hard line breaks, quotations and code. Images, "
         "headings and attribute lists are not for notes. Tables need the extension `tables` in `mkdocs.yml`."),
    Code("M108", "words-changed", "error",
         "the page changes the words of {document}: “{expected}” became “{found}”",
         "Every page is rendered with the extensions of `mkdocs.yml`, notes and marks are taken off, and the "
         "rest is compared with the received text. An extension that rewrites text (such as `smarty`) "
         "breaks the promise that the text is untouched; remove it from `mkdocs.yml`."),
    Code("M109", "markdown-left-open", "error",
         "this Markdown block is not closed and would include what follows it",
         "Three backticks or tildes begin a block of code and the same line ends it. Without the second line everything "
         "after the note would be code, or vanish. Close the block."),
    Code("M110", "markdown-beyond-limit", "error",
         "the Markdown exceeds a limit: {problem}",
         "So that no note can keep the machine busy, a field has at most 20,000 characters (an introduction or a page "
         "written by hand 200,000), a paragraph 20,000 and 1,000 lines, 30 brackets open at one time, lists and quotations 12 deep, "
         "3,000 signs of emphasis, code or HTML (ten times that in a page), the same sign fewer than a hundred times in a "
         "row, character references of at most 8 digits, and in one citation 1,000 characters and 24 signs of emphasis, "
         "quotation or code. Nothing that is written to be read comes near these limits; divide what is long."),
    Code("M111", "citation-without-brackets", "error",
         "“@{key}” is not in square brackets, and readers would see it as written",
         "A citation stands in square brackets, with what belongs to it: `[see @ellery1851, p. 12; also @tomsky1902]`. "
         "To name the work in a sentence, write its author and leave the name out of the brackets: `Ellery [-@ellery1851, 12] "
         "says`. An @ that cites nothing has a backslash before it."),
    Code("M112", "citation-not-read", "error",
         "“{key}” is a work of the bibliography, but this is not a citation of it",
         "Readers would see the brackets and the name as they are written. A work is cited by its name behind an @, without a "
         "space between them, in square brackets: `[@ellery1851, p. 12]`, several with semicolons between them. Commands of TeX "
         "are not read in a note."),
    Code("M113", "link-not-whole", "error",
         "these double brackets are not a complete link, and readers would see them as written",
         "A link inside the edition is opened by two square brackets and closed by two: `[[letter-1936-09-14]]`, with words of "
         "your own `[[letter-1936-09-14|the letter]]`. These words have no square brackets of their own and are not empty."),
    Code("M114", "words-beside-the-sign", "error",
         "“{words}” stands beside the sign for general knowledge, which is not a work and has neither pages nor words of its own",
         "`[@general-knowledge]` says that no source was seen and is printed as a sign (°); what stands beside it would be lost. "
         "Cite the work that has the page, or write the words outside of the brackets."),
    Code("M115", "link-without-address", "warning",
         "this is not a complete link, and readers would see it as written",
         "A link to the web is `[the words](https://example.org/page)`: the address follows at once, has no space in it and is "
         "closed by a bracket. Links by name, `[the words][name]`, have no definition in a note. Brackets of your own that stand "
         "side by side have a space between them, or a backslash before the first."),
    Code("M120", "markup-begun", "warning",
         "this begins {what} but is not complete, and readers would see it as written",
         "Bold type is `**words**`, italic type `*words*`, code stands between two backticks, a link is `[words](https://…)` without a space, a table has "
         "a line of hyphens below its head, a named sign is one that HTML knows (`&nbsp;`). A sign that is meant as it stands has a "
         "backslash before it."),
)
