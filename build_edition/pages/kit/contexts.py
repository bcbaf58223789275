"""Keyword in context: words of a document, the words around them, and the speaker, as lines of Markdown."""

from __future__ import annotations

from build_edition.ground.addresses import relative_url
from build_edition.markup.escape import escaped
from build_edition.model.summary import Context, Where
from build_edition.pages.kit.languages import attributes_in
from build_edition.words.language import Words


def context_line(words: Words, page: str, found: Context) -> str:
    """A concordance line as a list item: place, speaker, words before, words, words after."""
    gap = "" if found.touches_before else " "
    space = "" if found.touches_after else " "
    line = (
        f'<span class="be-before{"" if gap else " be-close"}">{escaped(found.before)}{gap}</span>'
        f"<mark>{escaped(found.words)}</mark>"
        f'<span class="be-after{"" if space else " be-close"}">{space}{escaped(found.after)}</span>'
    )
    lang = attributes_in(words, found.where.language, f"{found.before} {found.words} {found.after}")
    line = f'<span class="be-kwic-words"{lang}>{line}</span>' if lang else line
    return f"- {where_link(words, page, found.where)} {line}"


def where_link(words: Words, page: str, where: Where) -> str:
    """A link to a paragraph, by its number and, in a transcript, its speaker."""
    return f"[{escaped(where.with_speaker(words))}]({relative_url(page, where.address)}){{: .be-where }}"
