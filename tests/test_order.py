"""Names stand in the order in which whoever speaks the language of the pages looks for them."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_edition.edition import compile_edition
from build_edition.ground.order import alphabetical


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("en", ["Abbot", "d’Arc", "Darcy", "de la Mare", "Łódź", "Lorne", "Öland", "Olsen", "Zürn", "Ёлкин"]),
        (
            "de",
            ["Ähren", "Ahrens", "Albrecht", "Äpfel", "Müller", "Muller-Zorn", "Strasse", "Straße", "Straub", "von Aue"],
        ),
        ("fr", ["abbé", "Ébène", "Écluse", "Eddy", "Œuvres", "Olive", "Zola"]),
        ("ru", ["Ежов", "Ёлкин", "Енисей", "Игорь", "Йод", "Калин", "Яков", "Adler", "Zorn"]),
    ],
)
def test_names_are_in_the_order_of_dictionaries(language: str, names: list[str]) -> None:
    mixed = names[::-1]
    assert sorted(mixed, key=lambda one: alphabetical(one, language)) == names


@given(st.text(), st.text())
def test_only_a_name_that_is_alike_stands_at_the_same_place(one: str, other: str) -> None:
    assert (alphabetical(one, "de") == alphabetical(other, "de")) == (one == other)


@given(st.text(alphabet="абвгдеёжзийклмнопрстуфхцчшщъыьэюя", min_size=1))
def test_a_letter_in_two_signs_stands_where_it_stands_in_one(name: str) -> None:
    apart = unicodedata.normalize("NFD", name)
    assert alphabetical(apart, "ru")[1] == alphabetical(name, "ru")[1]


ENTRY = "- {{id: {id}, name: {name}, summary: A person., body: Nobody else., by: [editors], forms: [{name}]}}\n"


def test_a_register_is_in_that_order(tiny: Path) -> None:
    register = tiny / "sources" / "register" / "persons.yml"
    names = {"zorn": "Zorn", "ahl": "Åhl", "apfel": "Äpfel", "adler": "adler"}
    added = "".join(ENTRY.format(id=key, name=name) for key, name in names.items())
    register.parent.mkdir(exist_ok=True)
    register.write_text(added, "utf-8")
    entries = [one.id.value for one in compile_edition(tiny, is_proved=False).value.entries if one.kind == "person"]
    assert [one for one in entries if one in names] == ["adler", "ahl", "apfel", "zorn"]
