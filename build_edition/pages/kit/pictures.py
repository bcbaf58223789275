"""The pictures of a document on a page: the list of them, each described, and the marks that link to it.

In: a document and the pictures that were read. Out: lines of Markdown, attributes. Promises: no page fetches a picture
before a reader asks for it, and the list says which other hosts are then contacted, if any; it describes in words what
is to be seen; on a page of two documents every id begins with its document's.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final
from urllib.parse import quote

from build_edition.ground.addresses import facsimile_anchor, host_of, relative_url, synopsis_anchor
from build_edition.markup.escape import escaped, in_attribute
from build_edition.measures.facsimiles import Picture, Shown, called, pictures_of, published, shown_at
from build_edition.model.documents import Document
from build_edition.model.images import ImageFile
from build_edition.model.sources import Facsimile, Milestone
from build_edition.pages.kit.text import printed_mark
from build_edition.words.language import Words

ANCHOR: Final = "facsimiles"


def hosts_of(document: Document) -> tuple[str, ...]:
    """The hosts that a reader's browser contacts for the pictures of a document."""
    hosts = (host_of(one.elsewhere) for one in document.header.facsimiles if one.elsewhere)
    return tuple(sorted(dict.fromkeys(filter(None, hosts))))


def picture_list(
    words: Words, document: Document, images: Mapping[str, ImageFile], page: str, prefix: str = ""
) -> Iterator[str]:
    """The list, as seen from a page; nothing if there is no picture. `prefix` begins its ids."""
    pictures = tuple(pictures_of(images, document))
    if not pictures:
        return
    yield '<section class="be-facsimiles" markdown="1">'
    yield ""
    yield f"## {words.say('Pictures of the original')} {{: #{_prefixed(prefix, ANCHOR)} }}"
    yield ""
    hosts = ", ".join(host.partition("://")[2] for host in hosts_of(document))
    if hosts:
        said = words.say("When you open a picture, your browser asks another host for it: {hosts}.", hosts=hosts)
        yield from (f"{escaped(said)}\n{{: .be-asks }}", "")
    for picture in pictures:
        yield from _entry(words, document, picture, page, prefix)
    yield "</section>"
    yield ""


def mark_attributes(words: Words, mark: Milestone, pictures: Shown, prefix: str = "") -> str:
    """The attributes of a page mark: how it is cited; it links to itself, or, as its title says, to a picture."""
    name = in_attribute(printed_mark(words, mark))
    anchor = _prefixed(prefix, mark.id)
    cited = f'id="{anchor}" data-locator="{name}" aria-label="{name}"'
    if mark.id not in pictures:
        return f'{cited} href="#{anchor}"'
    title = in_attribute(words.say("picture of this page"))
    way = _prefixed(prefix, facsimile_anchor(pictures[mark.id][0]))
    return f'{cited} href="#{way}" title="{title}" data-picture="true"'


def _entry(words: Words, document: Document, picture: Picture, page: str, prefix: str) -> Iterator[str]:
    """A picture: its name with a link to it; its description; its rights, and a link to where its page begins."""
    number, one, image = picture
    mark = next((_prefixed(prefix, mark) for mark, (shown, _) in shown_at(document).items() if shown == number), "")
    title = called(words, document, one, number)
    size = f'data-width="{image.width}" data-height="{image.height}"' if image else _service(one)
    address = relative_url(page, published(document, one)) if image else quote(one.address, safe="%/:=&?~#+!$,;'@")
    yield f'<div class="be-facsimile" id="{_prefixed(prefix, facsimile_anchor(number))}" markdown="1">'
    yield ""
    said = [
        f'[{escaped(title)}]({address}){{: .be-picture data-mark="{mark}" {size} }}',
        f'<span class="be-alt">{escaped(" ".join(one.described.split()))}</span>',
        f'<small class="be-rights">{escaped(one.rights)}</small>' if one.rights else "",
        f"[{words.say('in the text')}](#{mark})" if mark else "",
    ]
    yield " ".join(filter(None, said))
    yield ""
    yield "</div>"
    yield ""


def _service(one: Facsimile) -> str:
    """The attribute with the address of the image service, if there is one."""
    return f'data-service="{in_attribute(one.elsewhere)}"' if one.is_service else ""


def _prefixed(prefix: str, name: str) -> str:
    return synopsis_anchor(prefix, name) if prefix else name
