"""Words that were decoded wrongly before the text came to us → the findings on them.

In: a text and the words that `document.yml` declares to be so in the source; or what editors write. Out: a diagnostic
for each kind of wrong decoding, at its first place, with the next places. Promises: the text is unchanged; what
editors copy from a text, or write as code, is not reported.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Final

from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.ground.mojibake import Garbled, garbled
from build_edition.ground.places import LineMap, Span
from build_edition.model.sources import Source

_MORE_SHOWN: Final = 4
_LONGEST: Final = 30  # characters of a word, on either side of the garbled ones
_CODE: Final = re.compile(r"`[^`\n]+`")
_SHARED: Final = re.compile(
    r"sources/(?:(?:parallels|register|introductions)/.*|[^/]+/volume\.yml"
    r"|(?:edition|contributors)\.yml|bibliography\.(?:bib|json))"
)
_BEFORE: Final = re.compile(r"[^\W_]*\Z")
_BEHIND: Final = re.compile(r"[^\W_]*")


def garbled_words(source: Source, stands: Collection[str] = ()) -> Iterator[Diagnostic]:
    """Each kind of wrong decoding that a text seems to have undergone (T124)."""
    hint = 'declare `not_garbled: ["{words}"]` in document.yml if it stands so in the source'
    yield from _all_said((source.path, source.text), garbled(source.text), stands, hint)


def garbled_in_writing(source: Source, texts: Callable[[], Sequence[str]]) -> Iterator[Diagnostic]:
    """The same for an editor's writing; `texts` returns the texts it may quote, and is called only if needed."""
    searched = _CODE.sub(lambda code: " " * len(code[0]), source.text)
    found = garbled(searched)
    words = [words for words, _ in _by_words(searched, list(found))] if found else []
    copied = texts() if words else ()
    stands = [one.of(searched) for one in words if any(one.of(searched) in text for text in copied)]
    yield from _all_said((source.path, searched), found, stands, "{would}")


def garbled_in_shared(sources: Mapping[str, Source], texts: Callable[[], Sequence[str]]) -> Iterator[Diagnostic]:
    """The same for each file about the edition or several documents, sorted by path."""
    for path in sorted(filter(_SHARED.fullmatch, sources)):
        yield from garbled_in_writing(sources[path], texts)


def _all_said(
    read: tuple[str, str], found: Sequence[Garbled], stands: Collection[str], hint: str
) -> Iterator[Diagnostic]:
    """The findings on the stretches `found` in a file's text, except those within words that are so in the source."""
    if not found:
        return
    path, text = read
    kept = [Span(one.start(), one.end()) for words in stands if words for one in re.finditer(re.escape(words), text)]
    left = [one for one in found if not any(span.start <= one.start and one.end <= span.end for span in kept)]
    if not left:
        return
    lines = LineMap(path, text)
    for how, some in groupby(sorted(left, key=lambda one: (one.how, one.start)), key=lambda one: one.how):
        yield _said((text, hint), lines, how, _by_words(text, list(some)))


def _said(of: tuple[str, str], lines: LineMap, how: str, words: Sequence[tuple[Span, str]]) -> Diagnostic:
    text, hint = of
    (first, would), *others = words
    near = others[:_MORE_SHOWN]
    shown = [(lines.place(span.start, len(span)), _and_would(span.of(text), read)) for span, read in near]
    more = f"; so {'do' if len(others) > 1 else 'does'} {len(others)} more" if others else ""
    read = f", and would read “{would}”" if would else ""
    place = lines.place(first.start, len(first))
    mend = f"write `{would}`" if would else "write the letters that are meant"
    hint = hint.replace("{words}", first.of(text)).replace("{would}", mend)
    return diagnose("T124", place, shown, hint, words=first.of(text), how=how, read=read, more=more)


def _and_would(words: str, read: str) -> str:
    return f"“{words}”, which would read “{read}”" if read else f"“{words}”"


def _by_words(text: str, some: Sequence[Garbled]) -> list[tuple[Span, str]]:
    """The words around stretches, each once, with their corrected reading; empty if that cannot be recovered."""
    found: list[tuple[Span, list[Garbled]]] = []
    for one in some:
        start = one.start - len(_found(_BEFORE.search(text[max(0, one.start - _LONGEST) : one.start])))
        end = one.end + len(_found(_BEHIND.match(text, one.end, one.end + _LONGEST)))
        if found and start < found[-1][0].end:
            before, inside = found.pop()
            found.append((Span(before.start, max(end, before.end)), [*inside, one]))
        else:
            found.append((Span(start, end), [one]))
    return [(span, _mended(text, span, inside)) for span, inside in found]


def _found(one: re.Match[str] | None) -> str:
    return one[0] if one is not None else ""


def _mended(text: str, span: Span, inside: Sequence[Garbled]) -> str:
    words, at = "", span.start
    for one in inside:
        words += text[at : one.start] + one.would
        at = one.end
    return words + text[at : span.end] if all(one.would for one in inside) else ""
