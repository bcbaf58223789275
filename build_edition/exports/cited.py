"""How each document of an edition is cited, cached with the other pieces made from it.

In: an edition. Out: by document, the reference of each of its layers. Promises: an unchanged document is not read again
for its references.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from build_edition.exports.citations import LAYERS, Layer, Reference, document_reference
from build_edition.exports.once import once
from build_edition.ground.codec import Codec
from build_edition.ground.fingerprint import fingerprint
from build_edition.ground.json_text import dense, read_dense
from build_edition.ground.pieces import Several
from build_edition.model.edited import Edited, Edition
from build_edition.words.language import ENGLISH, Words


@dataclass(frozen=True, slots=True)
class Cited:
    """A layer of a document and its reference, before it is formatted."""

    document: str
    layer: Layer
    fingerprint: str
    reference: Reference


@dataclass(frozen=True, slots=True)
class _Layers:
    """The layers of one document, as they are encoded."""

    each: tuple[Cited, ...]


_CODEC: Final = Codec(_Layers)


@dataclass(frozen=True)
class References:
    """How the documents of an edition are cited, as JSON by document; decoded on demand."""

    written: Mapping[str, str]
    words: Words

    @cached_property
    def _keys(self) -> Mapping[str, str]:
        """The hash of each document's references, computed once for everything made from them."""
        return {name: fingerprint(written) for name, written in self.written.items()}

    def of(self, document: str) -> Sequence[Cited]:
        """The references of a document, one for each of its layers."""
        told = _CODEC.decode(read_dense(self.written[document]))
        return [replace(cited, reference=replace(cited.reference, words=self.words)) for cited in told.each]

    def asked(self, *besides: str) -> Several:
        """The cache keys of pieces made from each document's references and from `besides`."""
        more = fingerprint(self.words.language, self.words.locale, *besides)
        return {name: ((), fingerprint(key, more)) for name, key in self._keys.items()}


@once
def references(edition: Edition) -> References:
    """The references of an edition."""
    return References(edition.each("references", references_of), edition.words)


def references_of(edited: Edited, edition: Edition) -> str:
    """The references of a document's layers, as JSON, without the words of a language."""
    told = _Layers(tuple(
        Cited(edited.id, layer, edited.document.source.sha256, replace(reference, words=ENGLISH))
        for layer in LAYERS
        for reference in (document_reference(edition.shared, edited, layer),)
    ))  # fmt: skip
    return dense(_CODEC.encode(told))
