"""How each document of an edition is cited, kept with what else is made of it.

In: an edition. Out: by document, the reference of each of its layers. Promises: a document that did not change is not
read again for them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from build_edition.exports.citations import LAYERS, Layer, Reference, document_reference
from build_edition.ground.codec import Codec
from build_edition.model.edited import Edited, Edition
from build_edition.words.language import ENGLISH


@dataclass(frozen=True, slots=True)
class Cited:
    """A layer of a document and its reference, before it is formatted."""

    document: str
    layer: Layer
    fingerprint: str
    reference: Reference


@dataclass(frozen=True, slots=True)
class _Told:
    """The layers of a document."""

    each: tuple[Cited, ...]


_CODEC: Final = Codec(_Told)


def references(edition: Edition) -> Iterator[tuple[str, Sequence[Cited]]]:
    """By document, how its layers are cited."""
    for name, one in edition.each("references", references_of).items():
        told = _CODEC.decode(json.loads(one))
        yield name, [replace(cited, reference=replace(cited.reference, words=edition.words)) for cited in told.each]


def references_of(edited: Edited, edition: Edition) -> str:
    """How the layers of a document are cited, as JSON, without the words of a language."""
    told = _Told(tuple(
        Cited(edited.id, layer, edited.document.source.sha256, replace(reference, words=ENGLISH))
        for layer in LAYERS
        for reference in (document_reference(edition.shared, edited, layer),)
    ))  # fmt: skip
    return json.dumps(_CODEC.encode(told))
