"""Texts in Chinese, Japanese and Korean are taken in where one encoding alone can be right, and else shown as each reads."""

from __future__ import annotations

import pytest

from build_edition.sources.take_in.eastern import eastern
from build_edition.sources.take_in.received import NotTaken
from build_edition.sources.take_in.take_in import take_in

LONG = {
    "simplified": (
        "敬爱的李先生：\n\n今天的会议已经结束，我们讨论了灯塔的问题。请您尽快回信。\n\n王小明\n",
        "gb18030 gbk",
    ),
    "traditional": ("親愛的李先生：\n\n今天的會議已經結束，我們討論了燈塔的問題。請您盡快回信。\n", "big5 gb18030"),
    "Japanese": (
        "拝啓\n\n今日の会議は終わりました。灯台の問題について話し合いました。\n",
        "shift_jis euc_jp iso2022_jp",
    ),
    "Korean": (
        "존경하는 이 선생님께\n\n오늘 회의가 끝났습니다. 우리는 등대 문제를 논의했습니다.\n",
        "euc_kr cp949 johab",
    ),
    "half-width": ("ﾃﾞﾝﾎﾟｳ ﾊﾊ ｷﾄｸ ｽｸﾞ ｶｴﾚ\n", "cp932"),
}


@pytest.mark.parametrize(("text", "encoding"), [(text, one) for text, some in LONG.values() for one in some.split()])
def test_a_text_of_some_sentences_is_taken_in_by_the_only_encoding_that_makes_words_of_it(
    text: str, encoding: str
) -> None:
    assert take_in(text.encode(encoding), "a.txt").text == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("王小明", "gb18030"),
        ("김철수", "euc_kr"),
        ("灯台消ゆ", "euc_jp"),
        ("母病危 速归", "gb18030"),
        ("Dear Sir,\n\nThe lamp of 灯塔 is out; Mr 李 was there, and we saw nothing of it but smoke.\n", "gb18030"),
        ("Dear Sir,\n\nThe lamp of 灯塔 is out; Mr 李 was there, and we saw nothing of it but smoke.\n", "shift_jis"),
    ],
)
def test_a_few_signs_are_shown_as_each_encoding_reads_them_and_never_guessed(text: str, encoding: str) -> None:
    with pytest.raises(NotTaken) as refused:
        take_in(text.encode(encoding), "a.txt")
    said = str(refused.value)
    shown = "of 灯塔 is out" if "灯塔" in text else text
    assert f"{encoding} reads “{shown}" in said, said
    assert said.count(" reads “") > 1
    assert "say which with --encoding and its name" in said
    assert take_in(text.encode(encoding), "a.txt", encoding).text == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Grüße aus Köln, für Öl und Brot", "cp1252"),
        ("“The lamp” — it’s out… “Go!”—and he went", "cp1252"),
        ("Привет, Мир", "cp1251"),
        ("ПРИКАЗ ДЕРЖАТЬ ОГОНЬ", "koi8_r"),
        ("שלום עולם", "cp1255"),
        ("Žluťoučký kůň", "cp1250"),
    ],
)
def test_words_of_the_west_are_none_of_the_east(text: str, encoding: str) -> None:
    assert eastern(text.encode(encoding)) == ()
