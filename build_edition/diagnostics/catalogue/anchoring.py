"""A: anchoring notes in the text."""

from __future__ import annotations

from typing import Final

from build_edition.diagnostics.catalogue.code import Code

# fmt: off
CODES: Final = (
    Code("A101", "no-match", "error",
         "{exact} does not occur in {document}",
         "The words of `exact` are looked for in the received text. White space, quotation marks and dashes "
         "may differ; everything else must agree. Nothing is ever placed by guessing: the hint shows the "
         "nearest words for you to check."),
    Code("A102", "several-matches", "error",
         "{exact} occurs {count} times in {document}",
         "The note could refer to any of them. Add the `prefix` (words just before) or `suffix` (words just after) "
         "from the hint. For an error that recurs in the same words, `every: true` marks all of them."),
    Code("A103", "target-in-furniture", "error",
         "{exact} is in the furniture of {document}",
         "Furniture is not printed with the document, so a note on it would be lost. Choose words of the "
         "document itself."),
    Code("A104", "every-of-one", "warning",
         "{exact} occurs only once in {document}",
         "`every: true` is for words that recur. Remove it, so that a later second occurrence is noticed."),
    Code("A105", "overlapping-readings", "error",
         "the reading for {exact} overlaps another one",
         "Both replace the same words, so the reading text would not be defined. Shorten one of the "
         "targets, unite the two notes, or keep one reading out of the reading text with `held_back: true`."),
    Code("A106", "reading-over-paragraphs", "error",
         "the reading for {exact} runs over more than one paragraph",
         "A reading replaces words inside one paragraph, so that the reading text keeps the paragraphs of the text as "
         "received. Make one note for each paragraph. A reading with a blank line in it would be several paragraphs itself."),
    Code("A107", "text-replaced", "warning",
         "the text of {document} was changed {when}: check {count} made for the former text",
         "A note is found by its words, and so is a passage of a parallel or of a register, a stance on a claim, or an "
         "exception. Where the text was replaced, or changed near them, they may stand at another place, at several, or nowhere; and "
         "where paragraphs came in or went, a link (`[[letter#p17]]`), a review, an alignment or a gap may mean another paragraph. `build-edition migrate`, as the hint says, tells what becomes of each note, and with "
         "`--patch` writes the certain changes. Each counts as looked at once anything in its entry was changed after "
         "that: a prefix, a suffix, its review. This is seen where the edition is kept with git and the former text stands "
         "in the history; in a shallow clone it does not."),
    Code("A108", "passages-overlap", "warning",
         "{exact} overlaps another passage of the same {what}",
         "The words that both have would be printed and marked twice. Make one passage of the two, or shorten one of them. Words "
         "of another person, another stance on them, and passages of another parallel, claim or entry may overlap."),
)
