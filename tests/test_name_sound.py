"""A name in another language, script and case is the same name; another name is not."""

from __future__ import annotations

import pytest

from build_edition.ground.keys import Key
from build_edition.measures.name_sound import sounds_there
from build_edition.measures.unlike import _lone_names

SAME = [
    ("Каганович", "Kaganovich"),
    ("Каганович", "Kaganowitsch"),
    ("Kaganovitch", "Kaganowitsch"),
    ("Lazar Kaganovich", "со слов Кагановича"),
    ("Kaganowitsch", "с Кагановичем"),
    ("Bucharin", "о Бухарине"),
    ("Boukharine", "Bukharin"),
    ("Chruschtschow", "Хрущева"),
    ("Tschechow", "Chekhov"),
    ("Tchekhov", "Чеховым"),
    ("Schukow", "Жукову"),
    ("Ordzhonikidze", "Орджоникидзе"),
    ("Oltmann", "Oltmanns Boot"),
]
OTHERS = [
    ("Kaganovich", "Молотов"),
    ("Molotov", "Маленков"),
    ("Stalin", "Ленин"),
    ("Kaganovich", "каганович"),
    ("Li", "Ли"),
]


@pytest.mark.parametrize(("name", "words"), SAME)
def test_a_name_written_otherwise_is_the_same(name: str, words: str) -> None:
    assert sounds_there(name, words)


@pytest.mark.parametrize(("name", "words"), OTHERS)
def test_another_name_is_not(name: str, words: str) -> None:
    assert not sounds_there(name, words)


def test_what_one_text_names_is_not_alone_where_the_other_spells_it_otherwise() -> None:
    named = {Key("person", "kaganovich"): "Kaganovich", Key("person", "molotov"): "Molotov"}
    assert _lone_names(named, (), "Каганович и Маленков") == {Key("person", "molotov")}
