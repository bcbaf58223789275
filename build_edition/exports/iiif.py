"""Edition → IIIF Presentation 3: a manifest for each document with pictures of its original, one canvas per page.

In: an edition with its pictures. Out: a JSON file for each such document. Promises: labels in every language of the
pages; each canvas has a description of what is to be seen and a link to its page in the text; the rights holder, and
the licence if the entry names one of Creative Commons. A manifest identifies everything by its address, so there is
none if `mkdocs.yml` does not give the site's address; nor for pictures that stay with an archive, which has its own
manifests.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final

from build_edition.exports.formats import Packs, document_file, file_of, packing_file, published_at
from build_edition.exports.iris import named, site_url
from build_edition.exports.schema_org import licence_in
from build_edition.exports.spoken import one_language, speech_of
from build_edition.exports.statement import facts, statement
from build_edition.ground.filing import filed
from build_edition.ground.image_bytes import ENDINGS
from build_edition.ground.json_text import indented
from build_edition.ground.languages import is_right_to_left
from build_edition.markup.titles import language_of_title
from build_edition.measures.facsimiles import called, pictures_of, published, shown_at
from build_edition.model.documents import Document
from build_edition.model.edited import Edited, Edition
from build_edition.model.images import ImageFile
from build_edition.model.sources import Facsimile
from build_edition.model.woven import Page
from build_edition.words.catalogue import words_of
from build_edition.words.language import Words
from build_edition.words.phrases import phrase

Json = dict[str, Any]
Kept = tuple[int, Facsimile, ImageFile]

NAME: Final = "IIIF"
SAYS: Final = phrase(
    "IIIF Presentation 3: the pictures of the originals page by page, what is to be seen on each and who has rights in "
    "it. For viewers of archives and libraries, which show them beside their own."
)
ENDING: Final = "manifest.json"
MIME: Final = "application/ld+json"
CONTEXT: Final = "http://iiif.io/api/presentation/3/context.json"


def write(edition: Edition) -> Iterator[Page]:
    """A manifest for each document whose pictures are part of the edition."""
    if not edition.images or not site_url(edition):
        return
    for name, pack in edition.packs("iiif", PACKS["iiif"]).items():
        if pack:
            yield file_of(document_file(name, ENDING), pack)


def has_document(edition: Edition, document: str) -> bool:
    """Whether a document has a manifest."""
    has_any = any(document == of.document for of in map(filed, edition.images) if of is not None)
    is_likely = has_any and bool(site_url(edition))
    return is_likely and any(_kept(edition.finder()(document).document, edition))


def _written(edited: Edited, edition: Edition) -> str:
    """The manifest of a document as JSON; empty for a document without pictures."""
    kept = tuple(_kept(edited.document, edition))
    return indented(_Manifest(edited, edition, kept).said()) if kept else ""


PACKS: Final[Packs] = {"iiif": packing_file(_written)}


def _kept(document: Document, edition: Edition) -> Iterator[Kept]:
    """The pictures that are files of the edition; the size of others is not known."""
    found = pictures_of(edition.images, document)
    yield from ((number, one, image) for number, one, image in found if image is not None)


def _mime(one: Facsimile) -> str:
    """The media type of a picture, by its name, which was checked against its bytes."""
    return f"image/{ENDINGS[one.name.rpartition('.')[2].lower()]}"


class _Manifest:
    """The manifest of one document and its pictures."""

    def __init__(self, edited: Edited, edition: Edition, kept: Sequence[Kept]) -> None:
        self._edited, self._edition, self._kept = edited, edition, kept
        self._address = named(edition)
        self._id = self._address(published_at(document_file(edited.id, ENDING)))
        self._own = edition.words.language
        self._speech = speech_of(edition)
        self._speak = [words_of(one) for one in edition.imprint.languages] or [edition.words]
        self._marks = {number: mark for mark, (number, _) in shown_at(edited.document).items()}

    def said(self) -> Json:
        """The whole manifest."""
        header, page = self._edited.document.header, f"{self._edited.id}.md"
        rights = {one.rights for _, one, _ in self._kept}
        same = rights.pop() if len(rights) == 1 else ""
        right_to_left = is_right_to_left(header.language, self._edited.document.source.text)
        return {
            "@context": CONTEXT,
            "id": self._id,
            "type": "Manifest",
            "label": {language_of_title(header) or self._own: [header.title]},
            **self._summary(),
            "metadata": list(self._facts()),
            **self._rights(same),
            **({"viewingDirection": "right-to-left"} if right_to_left else {}),
            "homepage": [self._homepage(page, header.title)],
            "seeAlso": [self._tei()],
            "items": [self._canvas(one, is_all=bool(same)) for one in self._kept],
        }

    def _each(self, say: Callable[[Words], str]) -> Mapping[str, list[str]]:
        """A phrase in every language of the pages."""
        return {words.language: [say(words)] for words in self._speak}

    def _summary(self) -> Json:
        said = {words.language: " ".join(statement(words, self._edited)) for words in self._speak}
        return {"summary": {code: [one] for code, one in said.items()}} if all(said.values()) else {}

    def _facts(self) -> Iterator[Json]:
        """Who, when and where, each fact in every language."""
        for rows in zip(*(facts(words, self._edited) for words in self._speak), strict=True):
            pairs = list(zip(self._speak, rows, strict=True))
            yield {
                "label": {words.language: [label] for words, (label, _) in pairs},
                "value": {self._language(words, value): [value] for words, (_, value) in pairs},
            }

    def _language(self, words: Words, value: str) -> str:
        """The language of a fact: that of its script, if all of it is in a script other than the page's."""
        return one_language(self._speech.pieces(value)) or words.language

    def _rights(self, said: str) -> Json:
        if not said:
            return {}
        required = {"label": self._each(lambda words: words.say("Rights")), "value": {self._own: [said]}}
        licence = licence_in(said).replace("https://", "http://")  # IIIF names the licences with http
        return {"requiredStatement": required, **({"rights": licence} if licence else {})}

    def _homepage(self, page: str, title: str) -> Json:
        return {
            "id": self._address(page),
            "type": "Text",
            "label": {language_of_title(self._edited.document.header) or self._own: [title]},
            "format": "text/html",
            "language": [self._own],
        }

    def _tei(self) -> Json:
        return {
            "id": self._address(published_at(document_file(self._edited.id, "tei.xml"))),
            "type": "Dataset",
            "label": {"none": ["TEI P5"]},
            "format": "application/tei+xml",
        }

    def _canvas(self, kept: Kept, *, is_all: bool) -> Json:
        """A page: its label, what is to be seen on it, its picture, where it begins in the text."""
        number, one, image = kept
        name = f"{self._id}/canvas/{number}"
        document, mark = self._edited.document, self._marks.get(number, "")
        size = {"height": image.height, "width": image.width}
        body = {"id": self._address(published(document, one)), "type": "Image", "format": _mime(one), **size}
        painted = {
            "id": f"{name}/picture",
            "type": "Annotation",
            "motivation": "painting",
            "body": body,
            "target": name,
        }
        place = f"{self._edited.id}.md#{mark}"
        return {
            "id": name,
            "type": "Canvas",
            "label": self._each(lambda words: called(words, document, one, number)),
            "summary": {self._own: [" ".join(one.described.split())]},
            **size,
            **({} if is_all else self._rights(one.rights)),
            **({"homepage": [self._homepage(place, document.header.title)]} if mark else {}),
            "items": [{"id": f"{name}/page", "type": "AnnotationPage", "items": [painted]}],
        }
