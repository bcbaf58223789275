"""The glossary: each term of the original, how the translations render it, where and how often.

In: entries of the register of terms, summaries. Out: `glossary.md`, if the originals of terms are known. Promises: made
from summaries alone; a rendering is printed as the texts have it, and links to its places.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final

from build_edition.ground.addresses import entry_page
from build_edition.ground.languages import code_of, said_in
from build_edition.markup.escape import escaped
from build_edition.markup.titles import by_letters
from build_edition.measures.renderings import Renderings, drift_of, kinds_of, renderings, terms
from build_edition.model.edited import Edition
from build_edition.model.registers import Entry
from build_edition.model.summary import Summary, by_date
from build_edition.model.woven import Page
from build_edition.pages.kit.called import called
from build_edition.pages.kit.languages import in_its_language
from build_edition.pages.kit.tables import cards, own_words
from build_edition.pages.kit.text import head
from build_edition.words.language import Words

RESERVED: Final = ("glossary",)
PATH: Final = "glossary.md"


def of_edition(edition: Edition) -> Iterator[Page]:
    """`glossary.md`, or nothing if no term has an original."""
    asked = terms(edition.entries)
    found = [*zip(asked, renderings(asked, edition.summaries), strict=True)]
    if not found:
        return
    words = edition.words
    heads = (words.say("Term"), words.say("Original"), words.say("Rendered as"), words.say("Drift"))
    original = code_of(edition.imprint.facts.get("original_language", ""))
    documents = {one.id: one for one in edition.summaries}
    rows = (_row(words, one, wordings, documents, original) for one, wordings in found)
    drifting = sum(len(kinds_of(wordings)) > 1 for _, wordings in found)
    lines = [
        *head(words.say("Glossary")),
        words.say(
            "The terms of the originals and the words that stand for them in the texts as received, with their places. "
            "Where one word of the original has become several, a reader of the translation cannot see that it was one."
        ),
        "",
        *own_words(edition, "glossary"),
        words.many(
            drifting, "{n} term is rendered in more than one way.", "{n} terms are rendered in more than one way."
        ),
        "",
        *cards(heads, rows),
    ]
    yield Page(PATH, "\n".join([*lines, ""]))


def _row(
    words: Words, entry: Entry, found: Renderings, documents: Mapping[str, Summary], original: str
) -> tuple[str, ...]:
    """The term, its original, its renderings with their documents, and its drift; one line per kind of rendering."""
    page = entry_page(entry.key)
    kinds = [
        ", ".join(_wording(words, wording, found, documents, page) for wording in group) for group in kinds_of(found)
    ]
    return (
        f"[{in_its_language(words, entry.name, by_letters(entry.name, words.language, (original,)))}]({page})",
        f"<i{said_in(original, entry.original)}>{escaped(entry.original)}</i>",
        "<br>".join(kinds) or f"<i>{words.say('only described')}</i>",
        "<br>".join(_drift(words, found, documents)),
    )


def _drift(words: Words, found: Renderings, documents: Mapping[str, Summary]) -> Iterator[str]:
    """In which documents, and between which, the renderings of a term differ."""
    within, between = drift_of(found)
    inside = [called(words, one) for one in by_date(documents[name] for name in within)]
    if inside:
        yield words.say("within {title}", title=", ".join(inside))
    named = [called(words, one) for one in by_date(documents[name] for name in between)]
    if named:
        yield words.say("between {titles}", titles=", ".join(named))


def _wording(words: Words, wording: str, found: Renderings, documents: Mapping[str, Summary], page: str) -> str:
    """The words, and how often each document has them."""
    counts = Counter(where.document for where in found[wording])
    places = ", ".join(
        f"[{called(words, one)}]({page}#in-{one.id})"
        + (f"&nbsp;×{words.number(counts[one.id])}" if counts[one.id] > 1 else "")
        for one in by_date(documents[name] for name in counts)
    )
    (code, *more) = {where.language for where in found[wording]}
    return f"{words.quoted(in_its_language(words, wording, '' if more else code))} ({places})"
