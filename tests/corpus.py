"""An edition in one file of TEI, whole in memory."""

from __future__ import annotations

from build_edition.exports.tei import write_corpus
from build_edition.model.edited import Edition


def corpus(edition: Edition) -> bytes:
    """What is published part by part, put together."""
    return b"".join(write_corpus(edition).chunks())
