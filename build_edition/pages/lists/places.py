"""The map of the register of places, with its table; nothing if no place has coordinates."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from build_edition.ground.addresses import entry_page, relative_url
from build_edition.ground.keys import Key
from build_edition.model.edited import Edition
from build_edition.model.registers import Entry
from build_edition.pages.kit.called import entry_name, language_of_name
from build_edition.pages.kit.tables import behind, cards
from build_edition.pictures.map import Spot, map_picture
from build_edition.words.language import Words


def on_the_map(edition: Edition, group: Sequence[Entry], counts: Mapping[Key, int], page: str) -> Iterator[str]:
    """A section of the index of places: the picture, and the same as a table."""
    words = edition.words
    placed = [one for one in group if one.coordinates is not None and not one.is_fabricated]
    if not placed:
        return
    spots = [
        Spot(one.name, one.coordinates, counts.get(one.key, 0), language_of_name(one.name, edition))
        for one in placed
        if one.coordinates is not None
    ]
    described = words.many(
        len(spots),
        "{n} place of the register; the table below has the coordinates.",
        "{n} places of the register, each a dot, the larger the more often it is named; the table below has them all.",
    )
    yield f"## {words.say('On the map')} {{: #map }}"
    yield ""
    yield map_picture(words, ("map", words.say("Places on the map"), described), spots, _caption(words))
    yield ""
    heads = (words.say("Name"), words.say("Latitude, longitude"), words.say("Mentioned"))
    rows = (
        (
            f"[{entry_name(edition, one, one.sort)}]({relative_url(page, entry_page(one.key))})",
            str(one.coordinates),
            str(counts.get(one.key, 0) or "–"),
        )
        for one in placed
    )
    yield from behind(words.say("The same as a table"), cards(heads, rows, "llr"))


def _caption(words: Words) -> str:
    return words.say("Land: Natural Earth, public domain. Borders are left out: those of today are not those of then.")
