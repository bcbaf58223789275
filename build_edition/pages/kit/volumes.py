"""Volumes on pages: the documents of each, and the link from a document to its volume.

In: an edition. Out: documents in groups; pieces of Markdown. Promises: an edition without volumes has one group, and no
text about volumes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from build_edition.ground.addresses import relative_url, volume_place
from build_edition.markup.escape import escaped
from build_edition.model.edited import Edition
from build_edition.model.summary import Summary
from build_edition.model.volumes import Volume


def by_volume(edition: Edition) -> Iterator[tuple[Volume | None, Sequence[Summary]]]:
    """Each volume that has documents, with them in order of date; first those that are in no volume."""
    known: dict[str, Volume | None] = {"": None, **{one.id: one for one in edition.shared.volumes}}
    held: dict[str, list[Summary]] = {name: [] for name in known}
    for one in edition.by_date:
        held[one.volume if one.volume in held else ""].append(one)
    yield from ((known[name], documents) for name, documents in held.items() if documents)


def anchor_of(volume: Volume) -> str:
    """The anchor of a volume on the page of documents."""
    return volume_place(volume.id).partition("#")[2]


def way_to_volume(edition: Edition, volume: str, page: str) -> str:
    """A link from a page to the volume with this id; empty if there is none."""
    found = next((one for one in edition.shared.volumes if one.id == volume), None)
    if found is None:
        return ""
    return f"[{escaped(found.title)}]({relative_url(page, volume_place(volume))})"
