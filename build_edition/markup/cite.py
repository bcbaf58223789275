"""Citations → formatted references, by a CSL processor (pandoc's citeproc).

In: the bibliography and every citation as written (`[@key, p. 5; @other]`).
Out: each citation and each cited work as Markdown. Promises: one run of the
processor for a whole edition; nothing is formatted by hand; what the processor
cannot read is a diagnostic. A stage beside `parse_text`.
"""

from __future__ import annotations

import html
import json
import re
import tempfile
import unicodedata
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Final, cast

import lxml.html
from lxml.html import HtmlElement

from build_edition.diagnostics.findings import Diagnostic, Result, diagnose
from build_edition.ground.languages import text_attributes
from build_edition.ground.pandoc import run_pandoc
from build_edition.ground.places import Place
from build_edition.ground.plain_text import clipped, unescaped
from build_edition.ground.programs import ProgramFailedError
from build_edition.markup.citation import GENERAL_KNOWLEDGE, KEYED, keys_of
from build_edition.markup.escape import escaped
from build_edition.markup.formatted import PAGE, as_markdown, is_web_address
from build_edition.markup.lost_words import lost_fields, missing_part
from build_edition.markup.other_script import in_its_own, marked, script_of
from build_edition.markup.style_language import usual_style, with_months
from build_edition.markup.works import Item, as_paper, cite_items
from build_edition.model.annotations import Bibliography
from build_edition.words.language import ENGLISH, Words

_SEMICOLON: Final = re.compile(r"\\.|&#?\w+;|(;)")
_OPEN_RANGE: Final = re.compile(r"(?<=\d)([-–])(?=\s*(?:[,;&]|$))")
# lines at the beginning of a note that the processor reads as fields, as Zotero keeps those it has no place for
_HEARD: Final = re.compile(
    r"\A(?:[ \t]*(?:(?:original|event|available|container|collection|publisher|reviewed|volume|chapter|call)-[a-z-]+"
    r"|genre|status|medium|version|DOI|PMID|PMCID|type|tex\.[\w.-]+)[ \t]*:.*(?:\n|\Z))+"
)
_OWN_CAPITALS: Final = ("az", "lt", "tr")
_ENDED: Final = re.compile(r"[.?!…。！？؟।][”’»›\"')\]}]*$")
_JOINER: Final = "\u2060"  # unseen; behind the dash it keeps the processor from writing the first page again
_NAMED: Final = re.compile(rf"\[((?:[^\[\]\\]|\\.)+)\]\({re.escape(PAGE)}#ref-([^)\s]+)\)")
_AS_A_WORK: Final = re.compile(rf"\[(?:[^\[\]\\]|\\.)+\]\({re.escape(PAGE)}#ref-{GENERAL_KNOWLEDGE}\)")
_PAGES: Final = re.compile(r"@[^\s,]+\s*,\s*\S")
_READER: Final = "markdown-raw_html-raw_tex-raw_attribute-native_spans-native_divs-implicit_figures"


@dataclass(frozen=True, slots=True)
class Citations:
    """Formatted citations by their words as written, and by key the formatted works and their kinds, in list order.

    The kind of a work is the first of its `keywords`; `languages` are the codes of works that name their language.
    """

    inline: Mapping[str, str] = field(default_factory=dict)
    works: Mapping[str, str] = field(default_factory=dict)
    kinds: Mapping[str, str] = field(default_factory=dict)
    languages: Mapping[str, str] = field(default_factory=dict)

    @property
    def in_text(self) -> Mapping[str, str]:
        """The short name of each cited work by key, such as “Kotkin 2017”; without pages."""
        found: dict[str, str] = {}
        for asked, answer in self.inline.items():
            pages = {key: _PAGES.search(part) for part in asked.split(";") for key in keys_of(part)}
            for said, key in _NAMED.findall(answer) if "-@" not in asked else ():
                short = said[: said.rindex(",")] if pages.get(key) and "," in said else said
                found[key] = min(found.get(key, short), short, key=len)
            found |= {GENERAL_KNOWLEDGE: "°"} if keys_of(asked) == (GENERAL_KNOWLEDGE,) else {}
        return found


class _NotFormattedError(Exception):
    """The processor could not read its input; the message says why."""


def one_line(citation: str) -> str:
    """A citation with white space collapsed to single spaces, so that nothing in it can begin a block."""
    return " ".join(citation.split())


def cite(bibliography: Bibliography, citations: Collection[str], words: Words = ENGLISH) -> Result[Citations]:
    """All citations of an edition, formatted in one run; the caller must remove unknown keys."""
    if not bibliography.entries:
        return Result(Citations())
    items, problems = cite_items(bibliography, words)
    findings = tuple(
        diagnose("N020", bibliography.entries[key], problem=clipped(problem, 160)) for key, problem in problems.items()
    )
    findings += (*_without_link(bibliography, items), *_not_printed(bibliography, items))
    written = sorted({one_line(asked) for asked in citations})
    cited = {key for asked in written for key in keys_of(asked)} & set(bibliography.works)
    cited -= {*problems, GENERAL_KNOWLEDGE}
    try:
        answers, entries = _formatted(written, items, words)
        papers = {key: as_paper(items[key]) for key in _not_whole(cited, items, entries) if key in items}
        if papers:
            items |= papers
            answers, entries = _formatted(written, items, words)
    except _NotFormattedError as error:
        return Result(Citations(), (*findings, _complaint(bibliography, str(error))))
    missing = _not_whole(cited, items, entries)
    findings += tuple(
        diagnose("N061", bibliography.entries[key], key=key, part=missing[key]) for key in sorted(missing)
    )
    inline = {
        asked: as_markdown(answer).replace(_JOINER, "").strip() for asked, answer in zip(written, answers, strict=True)
    }
    inline |= {asked: _with_signs(inline[asked], asked, words) for asked in written}
    works = {key: _in_its_language(_work(entry, items[key]), items[key], words) for key, entry in entries.items()}
    languages = {key: _language(item) for key, item in items.items() if item.get("language")}
    return Result(Citations(inline, works, _kinds(bibliography, items), languages), findings)


def _formatted(
    written: Sequence[str], items: Mapping[str, Item], words: Words
) -> tuple[list[HtmlElement], dict[str, HtmlElement]]:
    """The processor's output for each citation, and for each cited work by key, in list order."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bibliography.json"
        path.write_text(json.dumps([_in_plain_case(item) for item in items.values()]), encoding="utf-8")
        options = ["-f", _READER, "-t", "html", "--citeproc", f"--bibliography={path}"]
        if words.language != ENGLISH.language:
            style = Path(folder) / "style.csl"
            style.write_text(usual_style(words), encoding="utf-8")
            options.append(f"--csl={style}")
        ran = run_pandoc(_question(written, locale_of(words)), *options)
    if ran.returncode:
        raise _NotFormattedError(ran.stderr)
    tree = lxml.html.document_fromstring(f"<body>{with_months(ran.stdout, words)}</body>")
    answers = _found(tree, "be-cite")
    if len(answers) != len(written):
        raise ProgramFailedError("pandoc", "it did not answer what it was asked")
    listed = cast("list[HtmlElement]", tree.xpath("//div[@id='refs']/div"))
    return answers, {key: one for one in listed if (key := str(one.get("id")).removeprefix("ref-")) in items}


def _in_plain_case(item: Item) -> Item:
    """The item, of which no word of the style's own gets capitals after the rules of the item's language: “İn”."""
    return {**item, "language": "und"} if _language(item) in _OWN_CAPITALS else item


def _not_whole(
    cited: Collection[str], items: Mapping[str, Item], entries: Mapping[str, HtmlElement]
) -> Mapping[str, str]:
    """The parts of cited works that the processor does not print, by key."""
    printed = {key: str(entries[key].text_content()) if key in entries else "" for key in cited}
    missing = {key: missing_part(items.get(key, {}), words) for key, words in printed.items()}
    return {key: part for key, part in missing.items() if part}


def _with_signs(answer: str, asked: str, words: Words) -> str:
    """A citation in which general knowledge is a sign with a link to its meaning, not a title without a date."""
    said = words.say("from general knowledge; no source was seen")
    sign = f'[°]({PAGE}#ref-{GENERAL_KNOWLEDGE} "{said}")'
    return sign if set(keys_of(asked)) == {GENERAL_KNOWLEDGE} else _AS_A_WORK.sub(lambda _: sign, answer)


def _work(entry: HtmlElement, item: Item) -> str:
    """A work of the list as Markdown; the entry for general knowledge is not a work and needs no date."""
    if item.get("id") == GENERAL_KNOWLEDGE and not item.keys() & {"issued", "author", "editor", "publisher"}:
        title = re.sub(r"</?span[^>]*>", "", str(item.get("title", "")))
        return f"*{escaped(unescaped(title))}*.{_remark(item)}"
    date = str(item.get("issued", {}).get("literal", ""))
    return as_markdown(_dated_once(entry, html.escape(date, quote=False)) if date else entry).strip() + _remark(item)


def _in_its_language(work: str, item: Item, words: Words) -> str:
    """A work with `lang` on everything in another script than the page's, or else on its titles."""
    code = _language(item)
    if code in ("", words.language):
        return work
    said = marked(work, code, words.language)
    if script_of(code) != script_of(words.language):
        return said
    for name in ("title", "container-title"):
        title = re.sub(r"</?span[^>]*>", "", str(item.get(name, "")))
        said = in_its_own(said, escaped(title), text_attributes(code, title))
    return said


def _language(item: Item) -> str:
    """The language code of a work, without the country that the processor adds."""
    return str(item.get("language", "")).partition("-")[0]


def _dated_once(entry: HtmlElement, date: str) -> HtmlElement:
    """The entry without a second date in words, which some styles print where others print a day."""
    before, found, behind = lxml.html.tostring(entry, encoding="unicode").partition(date)
    again = re.compile(rf"[,.]?\s*{re.escape(date)}(?=[.,]|\s*</div>)")
    once = before + found + again.sub("." if date.endswith(".") else "", behind, count=1)
    return cast("HtmlElement", lxml.html.fragment_fromstring(once))


def _remark(entry: Item) -> str:
    """The `note` of an entry, which the citation style leaves out, as a sentence of Markdown."""
    note = _HEARD.sub("", str(entry.get("note", ""))).strip()
    return f" {escaped(note)}{'' if _ENDED.search(note) else '.'}" if note else ""


def _kinds(bibliography: Bibliography, given: Mapping[str, Item]) -> Mapping[str, str]:
    """The first keyword of each entry that has one, in the order of the file."""
    words = {key: given.get(key, {}).get("keyword", "").split(",")[0].strip() for key in bibliography.entries}
    return {key: word for key, word in words.items() if word}


def _found(tree: HtmlElement, css: str) -> list[HtmlElement]:
    return cast("list[HtmlElement]", tree.xpath(f"//div[contains(@class, '{css}')]"))


def _question(written: Sequence[str], locale: str) -> str:
    """The input for pandoc: one division per citation, and the list of works."""
    head = json.dumps({"link-citations": True, "lang": locale})
    asked = "\n\n".join(f"::: be-cite\n[{_in_braces(words)}]\n:::" for words in written)
    return f"---\n{head}\n---\n\n{asked}\n\n::: {{#refs}}\n:::\n"


def _in_braces(citation: str) -> str:
    """The citation with its keys in braces, since the processor accepts fewer letters in keys than we do.

    A semicolon that does not separate works becomes a character reference, so that the citation stays whole.
    """
    cuts = [0, *(found.start() for found in _SEMICOLON.finditer(citation) if found[1]), len(citation)]
    pieces = [citation[at:end] for at, end in pairwise(cuts)]
    asked = pieces[0]
    has_key = bool(KEYED.search(asked))
    for piece in pieces[1:]:
        divides = has_key and bool(KEYED.search(piece))
        asked += piece if divides else f"&#59;{piece[1:]}"
        has_key = has_key or bool(KEYED.search(piece))
    asked = _OPEN_RANGE.sub(rf"\1{_JOINER}", asked)
    return KEYED.sub(lambda found: f"@{{{unicodedata.normalize('NFC', found[1] or found[2])}}}", asked)


def locale_of(words: Words) -> str:
    """The locale for the citation processor: the styles' own English, or the language of the edition."""
    return "en-US" if words.language == "en" else words.locale.replace("_", "-")


def _complaint(bibliography: Bibliography, stderr: str) -> Diagnostic:
    path = next((place.path for place in bibliography.entries.values()), "")
    return diagnose("N020", Place(path), problem=clipped(stderr, 160))


def _without_link(bibliography: Bibliography, items: Mapping[str, Item]) -> Iterator[Diagnostic]:
    """A finding for each work with an unusable address."""
    for key, item in items.items():
        address = str(item.get("URL", "")).strip()
        if address and not is_web_address(address):
            yield diagnose("N056", bibliography.entries[key], key=key, address=clipped(address, 160))


def _not_printed(bibliography: Bibliography, items: Mapping[str, Item]) -> Iterator[Diagnostic]:
    """A finding for each field that the processor ignores."""
    for key, name, hint in lost_fields(bibliography, items):
        yield diagnose("N062", bibliography.works[key].places[name], hint=hint, field=name, key=key)
