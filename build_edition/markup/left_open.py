"""Links and citations that are incomplete, so that readers would see their source.

In: Markdown without its code, and predicates for link targets and keys of works. Out: the place of each such thing and
what is probably meant. Promises: brackets that name nothing in the edition are an editor's own and are not reported.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final, NamedTuple

from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.diagnostics.hints import write_nearest
from build_edition.ground.plain_text import clipped
from build_edition.markup.citation import CITATION, GENERAL_KNOWLEDGE, KEY, keys_of
from build_edition.model.sources import Written
from build_edition.vocabulary.registers import how_to_enter

Known = Callable[[str], bool]
LINK: Final = re.compile(r"\[\[([^\[\]|\n]+)(?:\|((?:[^\[\]\n]|\n(?![ \t]*\n))+))?\]\]")
_KEY: Final = KEY.removeprefix("@")
_DOUBLED: Final = re.compile(rf"\[(?:@[@\s]+){_KEY}(?:\s*,\s*([^\[\]]+))?")
_WITHOUT_SIGN: Final = re.compile(r"\[(?<![\[\\\w]\[)([^\[\]\s@^]*\d[^\[\]\s@]*)\](?![\[(:])")
_WORD: Final = re.compile(r"[^\s,;@]+")
_OF_TEX: Final = re.compile(r"\\[A-Za-z]*cite[A-Za-z]*\*?(?:\[([^\[\]\n]*)\])*\{([^{}\n]+)\}")
_OPENED: Final = re.compile(r"\[\[[ \t]*([^\[\]|\n]*)(?=(\]\]|\|)?)")
_CLOSED: Final = re.compile(r"(?<![^\s(\[])([\w:#-]+)\]\]")


_SEVERAL: Final = re.compile(r"([^#\s]+)#([a-z]\d+)\s*([-–—,;/]|\.\.+|…)\s*(?:\1)?#?([a-z])?(\d+)")
_OF_THE_SIGN: Final = re.compile(rf"-?@(?:{GENERAL_KNOWLEDGE}|\{{{GENERAL_KNOWLEDGE}\}})")
_PIECE: Final = re.compile(r"(?:\\.|&#?\w+;|[^;\\])+")
_REFERENCE: Final = re.compile(r"\[(?<![\w\\\[\]]\[)([^\[\]\n@^]+)\]\[([^\[\]\n@^]*)\](?![\[(:])")
_OF_EDITORS: Final = re.compile(r"(?i:sic|recte\b.*|\W*|\d+)")  # allowed in adjacent brackets
_ADDRESSED: Final = re.compile(r"\[(?<!\\\[)([^\[\]\n]*)\]\([ \t]*((?:[^)\n]|\n(?![ \t]*\n)){0,300})(\)?)")
_LONGEST: Final = 300  # characters of an address that are examined
_WEB: Final = re.compile(r"(?i:https?:|ftp:|mailto:|www\.)")
_ONE_ADDRESS: Final = re.compile(r"\S*(?:\s+[\"'].*)?\s*", re.DOTALL)


class _Found(NamedTuple):
    """The offset of a finding, its length, what it names, and the correct form."""

    at: int
    length: int
    name: str
    pasted: str


def left_open(body: Written, searched: str, is_work: Known, is_target: Known) -> Iterator[Diagnostic]:
    """Findings for everything incomplete in a body; `searched` is the body without its code."""
    for one in _unread_citations(searched, is_work):
        yield diagnose("M112", body.place_at(one.at, one.length), hint=f"write `{one.pasted}`", key=one.name)
    for at, said in _beside_the_sign(searched):
        yield diagnose("M114", body.place_at(at, len(said)), words=clipped(said))
    for one in (*_without_address(searched, is_work, is_target), *_spaced(searched)):
        yield diagnose("M115", body.place_at(one.at, one.length), hint=one.pasted)
    for one in _open_links(searched, is_target):
        hint = f"write `{one.pasted}`" if one.pasted else ""
        yield diagnose("M113", body.place_at(one.at, one.length), hint=hint)


def target_meant(target: str, targets: Mapping[str, object], works: Mapping[str, object]) -> str:
    """A hint: what an unknown link target may mean."""
    if target[:1] == "@" and target[1:] in works:
        return f"write `[{target}]`"
    plain = re.sub(r"\s*([:#])\s*", r"\1", target)
    several = _SEVERAL.fullmatch(plain)
    if several is not None and (first := f"{several[1]}#{several[2]}") in targets:
        last = f"{several[1]}#{several[4] or several[2][0]}{several[5]}"
        sign = ", " if several[3] in ",;" else "–"
        both = f"[[{first}]]{sign}[[{last}]]" if last in targets else f"[[{first}]]"
        return f"write `{both}`: a link leads to one paragraph"
    if plain in targets:
        return f"write `[[{plain}]]`"
    return write_nearest(target, targets, "[[{}]]") or how_to_enter(target)


def work_meant(key: str, works: Iterable[str]) -> str:
    """A hint: which work an unknown key may mean, or how to add it to the bibliography."""
    return write_nearest(key, works, "@{}") or _how_to_list(key)


def _how_to_list(key: str) -> str:
    """The hint for adding a work to a bibliography."""
    return f"add `@book{{{key}, author = {{…}}, title = {{…}}, year = {{…}}}}` to sources/bibliography.bib"


def _unread_citations(markdown: str, is_work: Known) -> Iterator[_Found]:
    """Citations without @, with a space or a second @ after it, or as a TeX command."""
    yield from _unsigned_pieces(markdown, is_work)
    markdown = CITATION.sub(lambda found: "\0" * len(found[0]), markdown)
    for found in _DOUBLED.finditer(markdown):
        key = found[1] or found[2]
        if is_work(key):
            yield _found(found, key, [key], found[3])
    for found in _WITHOUT_SIGN.finditer(markdown):
        if is_work(found[1]):
            yield _found(found, found[1], [found[1]], "")
    for found in _OF_TEX.finditer(markdown):
        keys = [one.strip() for one in found[2].split(",")]
        if all(map(is_work, keys)):
            yield _found(found, keys[0], keys, found[1])


def _unsigned_pieces(markdown: str, is_work: Known) -> Iterator[_Found]:
    """Works inside citations that lack their @: `[@one1900; two1901, p. 3]`."""
    for citation in CITATION.finditer(markdown) if ";" in markdown else ():
        for piece in _PIECE.finditer(markdown, *citation.span(1)):
            for word in _WORD.finditer(markdown, *piece.span()) if not keys_of(piece[0]) else ():
                if any(map(str.isdigit, word[0])) and is_work(word[0]):
                    yield _Found(word.start(), len(word[0]), word[0], f"@{word[0]}")


def _beside_the_sign(markdown: str) -> Iterator[tuple[int, str]]:
    """Text in a citation beside the sign for general knowledge, which has no pages."""
    for citation in CITATION.finditer(markdown) if GENERAL_KNOWLEDGE in markdown else ():
        keys = keys_of(citation[1])[:1]
        for piece in _PIECE.finditer(markdown, *citation.span(1)):
            keys = keys_of(piece[0]) or keys  # a piece without a work belongs to the previous one
            if GENERAL_KNOWLEDGE not in keys:
                continue
            for said in _OF_THE_SIGN.split(piece[0]):
                if words := said.strip(" \t\r\n,"):
                    yield piece.start() + piece[0].index(words), words


def _without_address(markdown: str, is_work: Known, is_target: Known) -> Iterator[_Found]:
    """Two adjacent pairs of brackets, the second without a definition, which notes may not contain."""
    for found in _REFERENCE.finditer(markdown) if "][" in markdown else ():
        words, name = found[1], found[2].strip()
        if _OF_EDITORS.fullmatch(words) or (name and _OF_EDITORS.fullmatch(name)):
            continue
        hint = f"write `[{words}](https://…)`, or a space between the brackets if they are yours"
        if is_target(name or words):
            hint = f"write `[[{name}|{words}]]`" if name else f"write `[[{words}]]`"
        elif is_work(name):
            continue  # already reported (M112)
        yield _Found(found.start(), len(found[0]), name, hint)


def _spaced(markdown: str) -> Iterator[_Found]:
    """Addresses that contain a space or are not closed by a bracket."""
    for found in _ADDRESSED.finditer(markdown) if "](" in markdown else ():
        address = found[2]
        first = address.split(maxsplit=1)[0] if address.strip() else ""
        if not _WEB.match(first) or len(address) == _LONGEST:
            continue  # if it is a link nevertheless, M102 reports it
        if not found[3]:
            yield _Found(found.start(), len(found[0].rstrip()), first, "close the address with `)`")
        elif _ONE_ADDRESS.fullmatch(address) is None:
            hint = "write `%20` for each space that belongs to the address, and take out the others"
            yield _Found(found.start(), len(found[0]), first, hint)


def _open_links(markdown: str, is_target: Known) -> Iterator[_Found]:
    """Double brackets that are incomplete or empty, if their content is a link target."""
    markdown = LINK.sub(lambda found: "\0" * len(found[0]), markdown)
    for found in _OPENED.finditer(markdown):
        name, first = found[1].strip(), found[1].split(maxsplit=1)[:1]
        names = (name, *(one.rstrip(",.;:)") for one in first))
        meant = next((one for one in names if one and is_target(one)), "")
        if meant or (not name and found[2]):
            yield _Found(found.start(), len(found[0]), meant, f"[[{meant}]]" if meant else "")
    for found in _CLOSED.finditer(markdown) if "]]" in markdown else ():
        if is_target(found[1]):
            yield _Found(found.start(), len(found[0]), found[1], f"[[{found[1]}]]")


def _found(found: re.Match[str], name: str, keys: list[str], pages: str | None) -> _Found:
    cited = "; ".join(f"@{key}" for key in keys)
    return _Found(found.start(), len(found[0]), name, f"[{cited}{f', {pages.strip()}' if pages else ''}]")
