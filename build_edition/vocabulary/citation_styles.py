"""Citation styles besides our own: CSL styles that come with the program, and those that an edition supplies.

In: the text of a CSL style. Out: a `Style` that can be used for one citation at a time. Promises: a style is changed
only where it deals with lists of several works: no letter after a year, no dash in place of an author, no number;
elements that a style uses only to disambiguate works are always printed. So a citation is the same
whatever else is cited beside it, and needs no change where somebody cites two. Unusable styles raise an error that
says why.

The styles in `styles/` are those of the CSL project (https://citationstyles.org), CC BY-SA 3.0; authors and licence
are named in each file.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any, Final

import lxml.etree

from build_edition.model.shared import Style

_CSL: Final = "{http://purl.org/net/xbiblio/csl}"
_OF_LISTS: Final = (
    "subsequent-author-substitute",
    "subsequent-author-substitute-rule",
    "collapse",
    "near-note-distance",
    "second-field-align",
)
_ALWAYS_SET: Final = "title"  # a CSL variable that every document of an edition has
_NAMES: Final = {
    "chicago-author-date": "Chicago (author, date)",
    "mla": "MLA",
    "apa": "APA",
    "gb-t-7714": "GB/T 7714",
}


class UnusableStyleError(ValueError):
    """The file is not an independent CSL style; the message says why."""


def built_in() -> tuple[str, ...]:
    """The ids of the styles that come with the program, in the order of presentation."""
    return tuple(_NAMES)


@cache
def style_of(name: str) -> Style:
    """One of the styles that come with the program."""
    text = (files("build_edition") / "exports" / "styles" / f"{name}.csl").read_text(encoding="utf-8")
    return parse_style(name, text, _NAMES[name])


def parse_style(name: str, text: str, title: str = "") -> Style:
    """The style in a CSL text; raises UnusableStyleError."""
    root = _root(text)
    is_titled = root.find(f"{_CSL}info/{_CSL}title-short")
    titled = is_titled if is_titled is not None else root.find(f"{_CSL}info/{_CSL}title")
    own = title or " ".join((titled.text or "").split() if titled is not None else []) or name
    has_notes = root.get("class") == "note" or root.find(f"{_CSL}bibliography") is None
    for part in ("citation", "bibliography"):
        for found in root.findall(f"{_CSL}{part}"):
            for key in list(found.attrib):
                if str(key).startswith("disambiguate-") or key in _OF_LISTS:
                    del found.attrib[key]
    for number in root.xpath("//*[@variable='citation-number'][local-name() != 'key']"):
        number.getparent().remove(number)
    for told_apart in root.xpath("//*[@disambiguate]"):
        del told_apart.attrib["disambiguate"]
        told_apart.set("variable", f"{told_apart.get('variable', '')} {_ALWAYS_SET}".strip())
    root.set("class", "in-text")  # the text of the note itself is wanted, without a mark
    locale = "" if title else str(root.get("default-locale", ""))
    return Style(name, own[:60], lxml.etree.tostring(root, encoding="unicode"), has_notes, locale)


def _root(text: str) -> Any:  # noqa: ANN401 - lxml does not say the name of its own elements
    try:
        parser = lxml.etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
        root = lxml.etree.fromstring(text.encode("utf-8"), parser)
    except lxml.etree.XMLSyntaxError as error:
        raise UnusableStyleError(f"it is not XML: {error.msg}") from error
    if root.tag != f"{_CSL}style":
        raise UnusableStyleError("its outermost element is not <style> of CSL 1.0")
    if any(one.get("rel") == "independent-parent" for one in root.iter(f"{_CSL}link")):
        raise UnusableStyleError("it only names another style; take that one")
    if root.find(f"{_CSL}citation/{_CSL}layout") is None:
        raise UnusableStyleError("it has no <citation> with a <layout>")
    return root
