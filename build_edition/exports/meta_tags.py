"""`Reference` → tags that other programs read in the head of a page: Highwire `citation_…`, Dublin Core, Open Graph.

In: a reference, the licence of the text, and the address of the page if it is known. Out: lines of HTML. Zotero reads
its own names (`z:…`) for what none of the three can express: the archive, the shelfmark, the kind of letter. Promises:
no value can end its attribute; a name not split by an editor is omitted where a program would split it by guessing;
what is not known has no tag, and a date that is not a day, month or year of the calendar is given in words.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import Final

from build_edition.exports.citations import Name, Reference

_TITLES: Final = ("citation_title", "DC.title", "z:shortTitle")  # these state the language of the title
DUBLIN_CORE: Final = "http://purl.org/dc/elements/1.1/"


def meta_tags(reference: Reference, rights: str = "", address: str = "") -> tuple[str, ...]:
    """One line per tag."""
    linked = f'<link rel="schema.DC" href="{DUBLIN_CORE}">'
    is_foreign = reference.title_language not in ("", reference.words.language)
    spoken = dict.fromkeys(_TITLES, f' lang="{reference.title_language}"') if is_foreign else {}
    named = (
        f'<meta name="{name}"{spoken.get(name, "")} content="{escape(value)}">'
        for name, value in _named(reference, rights)
        if value
    )
    open_graph = (
        f'<meta property="og:{name}" content="{escape(value)}">'
        for name, value in _open_graph(reference, address)
        if value
    )
    return (linked, *named, *open_graph)


def _named(reference: Reference, rights: str) -> Iterator[tuple[str, str]]:
    yield from _highwire(reference)
    yield from _dublin_core(reference, rights)
    yield from _zotero(reference)


def _highwire(reference: Reference) -> Iterator[tuple[str, str]]:
    """Tags as in https://scholar.google.com/intl/en/scholar/inclusion.html#indexing ; editors as Zotero asks."""
    yield "citation_title", reference.title
    yield from (("citation_author", parted(name)) for name in reference.authors)
    yield from (("citation_editor", parted(one)) for one in reference.editors if one.family)
    yield "citation_date", reference.exact_date
    yield "citation_language", reference.language
    yield "citation_doi", reference.doi


def _dublin_core(reference: Reference, rights: str) -> Iterator[tuple[str, str]]:
    """The elements of https://www.dublincore.org/specifications/dublin-core/dces/ ; the type is Zotero's term."""
    yield "DC.title", reference.title
    yield from (("DC.creator", parted(name)) for name in reference.authors)
    yield "DC.date", reference.exact_date or reference.date_in_words
    yield "DC.type", reference.genre.zotero
    yield "DC.language", reference.language
    yield "DC.description", reference.note
    yield "DC.rights", rights
    yield "DC.source", _archive(reference)
    yield "DC.identifier", f"https://doi.org/{reference.doi}" if reference.doi else ""
    yield "DCTERMS.isPartOf", edition_of(reference)


def _zotero(reference: Reference) -> Iterator[tuple[str, str]]:
    """Fields of a Zotero item, by their names in its data model."""
    yield "z:itemType", reference.genre.zotero
    yield "z:shortTitle", reference.short_title
    yield "z:archive", reference.archive
    yield "z:archiveLocation", reference.shelfmark
    yield "z:abstractNote", reference.note
    yield "z:sessionTitle", reference.event
    yield "z:extra", ". ".join(filter(None, (edition_of(reference), _archive(reference))))


def _open_graph(reference: Reference, address: str) -> Iterator[tuple[str, str]]:
    """Tags as in https://ogp.me/ ."""
    yield "title", reference.title
    yield "type", "article"
    yield "description", reference.note
    yield "site_name", reference.container
    yield "url", address


def _archive(reference: Reference) -> str:
    return ", ".join(filter(None, (reference.archive, reference.shelfmark)))


def edition_of(reference: Reference) -> str:
    """The edition that contains it and its version, in words."""
    return reference.words.say("{edition}, version {version}", edition=reference.container, version=reference.version)


def parted(name: Name | None) -> str:
    """`Family, Given`; an unsplit name unchanged."""
    if name is None:
        return ""
    return name.literal or ", ".join(filter(None, (name.family, name.given)))
