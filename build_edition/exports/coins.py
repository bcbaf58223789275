"""`Reference` → COinS (Z39.88), by which the browser button of a reference manager finds a citation in a page.

It is the `title` of an empty span; everything is percent-encoded, so that nothing in it is markup.
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote, urlencode

from build_edition.exports.citations import Reference


def write_coins(reference: Reference) -> str:
    """The span, safe to place in Markdown."""
    query = urlencode([(key, value) for key, value in _fields(reference) if value], quote_via=quote, safe="")
    return f'<span class="Z3988" title="{query.replace("&", "&amp;")}"></span>'


def _fields(reference: Reference) -> Iterator[tuple[str, str]]:
    yield "ctx_ver", "Z39.88-2004"
    yield "rft_val_fmt", "info:ofi/fmt:kev:mtx:dc"
    yield "rft.type", reference.genre.zotero
    yield "rft.title", reference.title
    for name in reference.authors[:1]:
        yield "rft.aulast", name.family
        yield "rft.aufirst", name.given
    for name in reference.authors:
        yield "rft.au", name.literal or f"{name.given} {name.family}".strip()
    yield "rft.date", reference.exact_date or reference.date_in_words
    yield (
        "rft.source",
        reference.words.say("{edition}, version {version}", edition=reference.container, version=reference.version),
    )
    yield "rft.language", reference.language
    yield "rft.description", reference.note
