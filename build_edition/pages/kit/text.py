"""Building blocks of pages that show a text: head, paragraphs with their attributes, runs in their units, names.

In: a document as runs and marks. Out: lines and pieces of Markdown. Promises: no character by an author is ever read as
markup; every paragraph has its id.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import pairwise
from typing import Final

from build_edition.ground.addresses import entry_page, relative_url, synopsis_anchor
from build_edition.ground.hidden import turns_direction
from build_edition.ground.languages import text_attributes
from build_edition.markup.escape import escaped, escaped_lines, in_attribute
from build_edition.measures.unnamed import who_speaks
from build_edition.model.documents import DIRECTIONS, Document, Header, Paragraph, Turn
from build_edition.model.sources import NOTE, RECURRING, Milestone
from build_edition.model.woven import Run, Sign
from build_edition.vocabulary.documents import MILESTONES
from build_edition.words.language import Words

Only = Collection[str] | None
SPEAKER: Final = '<b class="be-speaker" role="heading" aria-level="3">'
WRAPS: Final = {
    # a heading, so that a screen reader can move from turn to turn
    "label": (SPEAKER, "</b>"),
    "divided": ("", ""),
    "sign": ('<span class="be-sign">', "</span>"),
    "milestone": ('<span class="be-milestone">', "</span>"),
    "numbering": ('<span class="be-numbering">', "</span>"),
    **{f"direction {sort}": (f'<i class="be-direction be-is-{sort}">', "</i>") for sort in DIRECTIONS},
    "voice": ('<i class="be-direction be-voice">', "</i>"),
}


def head(
    short_title: str, title: str = "", *, has_contents: bool = True, more: Sequence[str] = (), heading: str = ""
) -> tuple[str, ...]:
    """The first lines of a page: its front matter (with `more` lines after `hide`), and its heading.

    `has_contents`: whether the theme shows a list of headings beside the page; `heading` is the page's heading in
    Markdown, if it is not a plain title.
    """
    # the theme inserts the title into the page's head without escaping, so it is already HTML here
    quoted = json.dumps(html.escape(short_title, quote=False).replace("{", "&#123;"), ensure_ascii=False)
    hidden = ("  - navigation",) if has_contents else ("  - navigation", "  - toc")
    front = ("---", f"title: {quoted}", "hide:", *hidden, *more, "---", "")
    return (*front, f"# {heading or escaped(title or short_title)}", "")


def skip(words: str, to: str, anchor: str = "") -> tuple[str, ...]:
    """A link that skips a part of the page, for keyboard users; visible only when focused."""
    named = f"#{anchor} " if anchor else ""
    return (f"[{words}](#{to}){{: {named}.be-skip }}", "{: .be-skips }", "")


def join(words: Words) -> str:
    """The sign where two paragraphs of the text as received were joined."""
    title = words.say("Two paragraphs in the text as received; joined by the editors")
    return f'<span class="be-join be-editorial" title="{in_attribute(title)}"></span> '


def joined(words: Words, document: Document, paragraph: Paragraph, pieces: Sequence[str]) -> str:
    """The pieces of a paragraph, with a sign where editors joined them; none where a note or a head stood between."""
    if len(pieces) < 2:  # noqa: PLR2004 - nothing to join
        return "".join(pieces)
    over = [one.span.start for one in document.furniture if one.sort in (NOTE, RECURRING)]
    found = pieces[0]
    for (before, after), piece in zip(pairwise(paragraph.spans), pieces[1:], strict=True):
        goes_on = any(before.end <= at < after.start for at in over)
        found += (" " if goes_on else join(words)) + piece
    return found


def text_of(
    words: Words, document: Document, set_paragraph: Callable[[Paragraph], str], prefix: str = "", only: Only = None
) -> Iterator[str]:
    """The paragraphs of a document, each rendered with its attributes, and before it the note of a known gap.

    `only` are the ids of the paragraphs to include, if not all.
    """
    for _, lines in units_of(words, document, set_paragraph, prefix, only):
        yield from lines


def units_of(
    words: Words, document: Document, set_paragraph: Callable[[Paragraph], str], prefix: str = "", only: Only = None
) -> Iterator[tuple[str, Sequence[str]]]:
    """The same, as the id and the lines of each paragraph."""
    gaps = dict(document.lacunae)
    for division in document.divisions:
        turn = division if isinstance(division, Turn) else None
        of_division = division.paragraphs if isinstance(division, Turn) else (division,)
        for paragraph in of_division if only is None else (one for one in of_division if one.id in only):
            lines = [lacuna(words, document, gaps[paragraph.id])] if paragraph.id in gaps else []
            if turn is not None and turn.paragraphs[0] is paragraph:
                lines += _before_turn(words, turn)
            lines += (set_paragraph(paragraph), attributes(paragraph, turn, document.header, prefix) + "\n")
            yield paragraph.id, lines


def _before_turn(words: Words, turn: Turn) -> Iterator[str]:
    """What the editors say before a turn: that it has no own paragraph, that nobody is named, that it goes on."""
    if turn.run_in:
        said = words.say("run in: as received, this turn stands within the paragraph above")
        yield f"[{escaped(said)}]\n{{: .be-ran-in .be-editorial }}\n"
    said = who_speaks(words, turn)
    if said:
        yield f"[{escaped(said)}]\n{{: .be-nobody .be-editorial }}\n"


def speakers(words: Words, document: Document) -> str:
    """The attribute with the speakers of a text by id, as JSON; empty if nobody speaks."""
    names = {turn.speaker.id: turn.speaker.printed(words) for turn in document.turns}
    said = escaped(json.dumps(names, ensure_ascii=False)).replace('"', "&quot;")
    return f' data-speakers="{said}"' if names else ""


def language_of(document: Document) -> str:
    """The language and direction attributes of a document's text."""
    found = document.header.facts.get("language")
    return text_attributes(found.value if found is not None else "", document.source.text)


def lacuna(words: Words, document: Document, description: str) -> str:
    """The editors' description of text that is missing before a paragraph, in their language and not in the text's."""
    is_foreign = document.header.language not in ("", words.language)
    spoken = f'<span lang="{words.language}" dir="ltr">{escaped(description)}</span>' if is_foreign else ""
    return f"[{spoken or escaped(description)}]\n{{: .be-lacuna .be-editorial }}\n"


def printed_mark(words: Words, mark: Milestone) -> str:
    """How a mark of a page, folio, line or time is cited: “p. 12”."""
    return words.say(MILESTONES[mark.sort], number=mark.number)


def number_link(words: Words, paragraph: Paragraph) -> str:
    """The printed number of a paragraph, a link to itself; empty for parts without a number."""
    number = paragraph.number
    if number is None:
        return ""
    label = in_attribute(words.say("paragraph {number}", number=str(number)))
    after = "" if paragraph.kept else " "
    return f'<a class="be-number" href="#{paragraph.id}" aria-label="{label}">{number}</a>{after}'


def named_number(words: Words, number: int | str | None) -> str:
    """The attribute list of a link that shows only the number of a paragraph; empty without a number."""
    if not number:
        return ""
    label = in_attribute_list(words.say("paragraph {number}", number=str(number)))
    return f'{{: aria-label="{label}" }}'


def number_elsewhere(words: Words, page: str, document: str, paragraph: Paragraph) -> str:
    """The printed number, a link to the paragraph on its document's own page."""
    number = paragraph.number
    if number is None:
        return ""
    address = relative_url(page, f"{document}.md#{paragraph.id}")
    label = in_attribute_list(words.say("paragraph {number} with its notes", number=str(number)))
    after = "" if paragraph.kept else " "  # a space before the first line would be kept with the line ends
    return f'[{number}]({address}){{: .be-number aria-label="{label}" }}{after}'


def attributes(paragraph: Paragraph, turn: Turn | None, header: Header, prefix: str = "") -> str:
    """The attribute list of a paragraph: its id (after the document's, its `prefix`), its part, its speaker."""
    classes = [f".be-{paragraph.part.replace('_', '-')}", ".be-unit"]
    data = ""
    if paragraph.kept:
        classes += [".be-kept", f".be-kept-{paragraph.kept}"]
    if paragraph.quoted:
        classes.append(".be-quoted")
    if turn is not None:
        classes.append(".be-turn" if turn.paragraphs[0] is paragraph else ".be-goes-on")
        data = f' data-speaker="{turn.speaker.id}"'
        speaker = header.people.get("speaker")
        if speaker is not None and turn.speaker.id != speaker.id:
            classes.append(".be-other")
    anchor = synopsis_anchor(prefix, paragraph.id) if prefix else paragraph.id
    return f"{{: #{anchor} {' '.join(classes)}{data} }}"


def set_segment(segment: Sequence[Run | Sign], set_run: Callable[[Run], str], set_mark: Callable[[Sign], str]) -> str:
    """Runs and marks in order, each sequence of one typographic unit in one element."""
    pieces: list[str] = []
    wrap = ""
    for one, following in zip(segment, _units_after(segment), strict=True):
        # a mark stays inside the unit only if the unit continues after it
        wanted = one.wrap if isinstance(one, Run) else wrap if following == wrap else ""
        if wanted != wrap:
            pieces.append(wrap_of(wrap)[1] if wrap else "")
            pieces.append(wrap_of(wanted)[0] if wanted else "")
            wrap = wanted
        pieces.append(set_run(one) if isinstance(one, Run) else set_mark(one))
    pieces.append(wrap_of(wrap)[1] if wrap else "")
    return "".join(pieces)


def _units_after(segment: Sequence[Run | Sign]) -> Sequence[str | None]:
    """For each piece, the unit of the next run from it on; None if no run follows."""
    found: list[str | None] = []
    following: str | None = None
    for one in reversed(segment):
        following = one.wrap if isinstance(one, Run) else following
        found.append(following)
    return found[::-1]


def named(run: Run, page: str = "") -> str:
    """The words of a run, as a link to the entry they name, if any, as seen from a page."""
    words = set_words(run)
    if not run.names or not any(char.isalnum() for char in run.text):
        return words
    keys = html.escape(" ".join(map(str, run.names)))
    return f'[{words}]({relative_url(page, entry_page(run.names[0]))}){{: .be-name data-entry="{keys}" }}'


def set_words(run: Run) -> str:
    """The words of a run; where line ends are kept, with its line ends and spaces, and the numbers of verse lines."""
    if not run.lines:
        return isolated(run.text, escaped_lines if run.is_kept else escaped)
    edges = (0, *(at - run.span.start for at, _ in run.lines), len(run.text))
    pieces = [isolated(run.text[start:end], escaped_lines) for start, end in pairwise(edges)]
    # empty, since the style sheet generates the number: so it is no word, and is neither selected nor copied
    signs = ("", *(f'<span class="be-l" data-l="{number}"></span>' for _, number in run.lines))
    return "".join(sign + piece for sign, piece in zip(signs, pieces, strict=True))


def isolated(words: str, escape: Callable[[str], str] = escaped) -> str:
    """The words, safe in running text; a character that changes text direction has no effect outside them."""
    return f"<bdi>{escape(words)}</bdi>" if turns_direction(words) else escape(words)


def wrap_of(wrap: str) -> tuple[str, str]:
    """The element of a typographic unit: its start and its end."""
    return WRAPS[wrap.partition(" ")[0] if wrap.startswith("milestone") else wrap]


def in_a_label(title: str) -> str:
    """The words of a title without punctuation, safe in an attribute list."""
    return " ".join(re.findall(r"[^\W_]+(?:[’'-][^\W_]+)*", title))


def parallel_labels(words: Words, title: str) -> str:
    """The label and title of the sign of a parallel, as attributes of an attribute list."""
    label, hint = words.say("parallel: {title}", title=title), words.say("Parallel: {title}", title=title)
    return f'aria-label="{in_attribute_list(label)}" title="{in_attribute_list(hint)}"'


def in_attribute_list(words: str) -> str:
    """Text safe in a value of an attribute list, in which only the quotation mark is special."""
    return words.replace('"', "”")


def original_language(document: Document) -> str:
    """The name of the language a document was translated from; empty if it was not."""
    found = document.header.facts.get("original_language")
    return found.value.strip() if found is not None else ""
