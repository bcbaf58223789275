"""How each document of an edition is cited, kept with what else is made of it.

In: an edition. Out: by document, the reference of each of its layers. Promises: a document that did not change is not
read again for them.
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
class _Told:
    """The layers of a document."""

    each: tuple[Cited, ...]


_CODEC: Final = Codec(_Told)


@dataclass(frozen=True)
class References:
    """How the documents of an edition are cited, by document; read when it is asked for."""

    written: Mapping[str, str]
    words: Words

    @cached_property
    def _keys(self) -> Mapping[str, str]:
        """The fingerprint of how each document is cited, read once for all that is made of it."""
        return {name: fingerprint(written) for name, written in self.written.items()}

    def of(self, document: str) -> Sequence[Cited]:
        """How the layers of a document are cited."""
        told = _CODEC.decode(read_dense(self.written[document]))
        return [replace(cited, reference=replace(cited.reference, words=self.words)) for cited in told.each]

    def asked(self, *besides: str) -> Several:
        """What pieces of each document are made of: how that one is cited, and what is read besides."""
        more = fingerprint(self.words.language, self.words.locale, *besides)
        return {name: ((), fingerprint(key, more)) for name, key in self._keys.items()}


@once
def references(edition: Edition) -> References:
    """Those of an edition."""
    return References(edition.each("references", references_of), edition.words)


def references_of(edited: Edited, edition: Edition) -> str:
    """How the layers of a document are cited, as JSON, without the words of a language."""
    told = _Told(tuple(
        Cited(edited.id, layer, edited.document.source.sha256, replace(reference, words=ENGLISH))
        for layer in LAYERS
        for reference in (document_reference(edition.shared, edited, layer),)
    ))  # fmt: skip
    return dense(_CODEC.encode(told))
