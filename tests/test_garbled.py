"""Words that were decoded wrongly before they came to us, and what only looks like them."""

from __future__ import annotations

import pytest

from build_edition.contribute.scaffold import new_document
from build_edition.ground.mojibake import garbled
from build_edition.sources.take_in.take_in import take_in

WORDS = {
    "German": "Er hörte die Grüße der Ärzte und Öfen in Übersee.",
    "French": "L’été déjà, où l’on dit « œuvre » … —",
    "Polish": "Zażółć gęślą jaźń",
    "Russian": "Привет, дорогой мир",
    "Greek": "Γειά σου φίλε",
    "Hebrew": "שלום עולם",
    "Arabic": "مرحبا بالعالم",
    "Hindi": "नमस्ते दुनिया",
    "Chinese": "你好世界",
}
PAGES = ("cp1252", "latin_1", "cp1250", "cp1251", "cp1253", "cp1256", "mac_roman", "cp437", "cp850", "cp866", "koi8_r")


def misread(words: str, page: str, written: str = "utf-8") -> str:
    """Words read in another encoding than they were written in; what a page leaves open is read as a control."""
    read = [(bytes([byte]).decode(page, "replace"), chr(byte)) for byte in words.encode(written)]
    return "".join(control if char == "\ufffd" else char for char, control in read)


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("language", WORDS)
def test_utf_8_that_was_read_otherwise_is_seen(language: str, page: str) -> None:
    text = misread(WORDS[language], page)
    assert garbled(text), text


@pytest.mark.parametrize("page", PAGES)
def test_russian_that_was_read_otherwise_is_told_how_it_would_read(page: str) -> None:
    text = misread(WORDS["Russian"], page)
    assert "Привет" in [one.would for one in garbled(text)], text


@pytest.mark.parametrize("written", ["cp1251", "koi8_r"])
def test_a_code_page_that_was_read_as_another_is_seen(written: str) -> None:
    found = garbled(misread("Привет, дорогой товарищ", "cp1252", written))
    assert [one.would for one in found] == ["Привет", "дорогой", "товарищ"]


@pytest.mark.parametrize(
    "text",
    [
        *WORDS.values(),
        "“AMANHÔ, “AMANHû e « AMANHÃ… AMANHÃ—disse ele",
        "A letra « Ã », “”, « À », Â; ÃO – CORAÇÃO, São João",
        "ROMÂN ROMÂ» RĂŞINĂ Ăştia",
        "ĐÃ ĂN CƠM Đã ăn cơm",
        "CAFÉ» “Touché”… NESCAFÉ® été¹²",
        "Річка Рівне СІЯЄ Сірий РЇ",
        "СРЈ РЈЕКА ЊЕГА ЂАК",
        "├──┤ ├┤ │ ÄÄ ═╬═",
        "VÝŠKA BLÍŽE PŘÍŠERA KŘÍŽ",
        "ÉÉÉÉÉÉ! ôôôôô ÄÖÜ",
        "‚Äpfel’ ‚Öl’ »Öl« Öl»",
        "Ærøskøbing Åå Ð og Þ ESPAÑ¡ ¿QUÉ?",
        "Is it?Yes? what?? ??? no?",
        "a link: example.org/a?b=c?d and x?y=1 and z?w&q",
        "25° 3 × 4 ×° Ø 10",
    ],
)
def test_signs_that_touch_in_some_language_are_no_evidence(text: str) -> None:
    assert garbled(text) == ()


def test_letters_that_were_lost_are_seen() -> None:
    assert [one.start for one in garbled("The caf\ufffd was shut.")] == [7]
    assert len(garbled("Er h?rte die Gr??e fr?her, f?nf Tage sp?ter.")) == 4
    assert len(garbled("?????? ???? ??. ????? ???. ??? ????.")) == 3


def test_new_document_says_where_words_look_wrongly_decoded() -> None:
    report = new_document("Dear Ann,\n\nEr hÃ¶rte den Ton.\n".encode(), "letter-one").report
    said = "line 3, column 4: “hÃ¶rte” looks wrongly decoded: it is UTF-8 read as Windows-1252, and would read “hörte”"
    assert said in report


def test_what_is_left_out_with_control_characters_is_said() -> None:
    found = take_in(f"He said:\n{misread('“now” and “then”', 'latin_1')}\n".encode(), "a.txt")
    said = "places looked wrongly decoded: the first, in line 2, is UTF-8 read as Windows-1252 and would read ““”"
    assert any(said in one for one in found.steps), found.steps
