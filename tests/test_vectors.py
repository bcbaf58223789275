"""The vectors that hold the browser's match and describe to Python's: each is what Python says today."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from conftest import TESTS

from build_edition.anchor.describe import describe_quote
from build_edition.anchor.match import match_quote
from build_edition.ground.fold import fold
from build_edition.ground.places import Span, trimmed
from build_edition.search.name_variants import plain_form

VECTORS = TESTS / "vectors" / "describe.json"
COMBINING = TESTS / "vectors" / "combining.json"
PLAIN = TESTS / "vectors" / "plain-form.json"

# a text, and the words in it that are to be described: the second number says which occurrence (from 0)
ASKED: dict[str, tuple[str, tuple[tuple[str, int], ...]]] = {
    "plain words": ("The cat sat on the mat.", (("cat", 0), ("sat on", 0), ("The cat sat on the mat.", 0))),
    "a word that comes twice": ("the cat and the dog", (("the", 0), ("the", 1))),
    "a sentence repeated": (
        "He said no. He went.\n\nHe said no. She went.\n\nHe said no.",
        (("He said no.", 0), ("He said no.", 1), ("He said no.", 2), ("said no", 1)),
    ),
    "the same words over and over": ("ha ha ha ha ha", (("ha", 0), ("ha", 2), ("ha ha", 1), ("ha ha ha", 2))),
    "overlapping words": ("anana banana ananas", (("ana", 0), ("ana", 1), ("ana", 4))),
    "quotation marks of many kinds": ('“So” he said: «so», „so‟, ″so″, "so".', (("“So”", 0), ("so", 2), ("»", 0), ('"so"', 0))),
    "apostrophes": ("Rykov’s, Rykov's, Rykov`s, Rykovʼs", (("Rykov’s", 0), ("Rykov's", 0), ("Rykovʼs", 0))),
    "dashes": ("1931–1936, 1931-1936, 1931—1936, 1931−1936", (("1931–1936", 0), ("1931-1936", 0), ("1931−1936", 0))),
    "a no-break space": ("14\u00a0September and 14 September", (("14\u00a0September", 0), ("14 September", 0))),
    "rare spaces": ("a\u2003b a\u202fb a\u3000b a\u1680b a\x1fb a\x85b", (("a\u2003b", 0), ("b", 2), ("a\x85b", 0))),
    "what is no space": ("a\ufeffb a\u200bb a b", (("a\ufeffb", 0), ("a\u200bb", 0), ("a b", 0))),
    "composed and decomposed": ("caf\u00e9 cafe\u0301 cafe", (("caf\u00e9", 0), ("cafe\u0301", 0), ("cafe", 1))),
    "marks in another order": ("q\u0323\u0307 q\u0307\u0323 q", (("q\u0323\u0307", 0), ("q\u0307\u0323", 0), ("q", 2))),
    "Cyrillic with marks": ("Йежов И\u0306ежов Ёлка Е\u0308лка", (("Йежов", 0), ("И\u0306ежов", 0), ("Е\u0308лка", 0))),
    "a cut through a character": ("cafe\u0301 e", (("cafe", 0), ("\u0301", 0), ("e", 1))),
    "Hangul syllables and jamo": ("\u1112\u1161\u11ab 한 \u1112", (("\u1112\u1161\u11ab", 0), ("한", 0), ("\u1112", 1))),
    "singletons": ("\u212b \u00c5 A\u030a \u2126 Ω \u1fef", (("\u212b", 0), ("\u00c5", 0), ("\u2126", 0), ("\u1fef", 0))),
    "what decomposes and combines": ("a\u0344 a\u0308\u0301 \u0f71\u0f72 \u0f73", (("a\u0344", 0), ("a\u0308\u0301", 0), ("\u0f73", 0))),
    "emoji": ("🙂 a 🙂 b 👩‍👩‍👧 c 🇷🇺", (("🙂", 0), ("🙂", 1), ("👩‍👩‍👧", 0), ("b", 0), ("🇷🇺", 0))),
    "an emoji before the words": ("😀😀😀 words words", (("words", 0), ("words", 1), ("😀", 1))),
    "astral letters that combine": ("𑂙\U000110ba 𑂚 𝒳", (("𑂙\U000110ba", 0), ("𑂚", 0), ("𝒳", 0))),
    "right to left": ("אמר לו כן. אמר לו לא. قال نعم", (("אמר לו", 0), ("אמר לו", 1), ("قال نعم", 0))),
    "vowel points": ("שָׁלוֹם שלום", (("שָׁלוֹם", 0), ("שלום", 0))),
    "Cyrillic": ("Пятаков показаний не даёт. Пятаков молчит.", (("Пятаков", 0), ("Пятаков", 1), ("даёт", 0))),
    "line ends of every kind": ("one\r\ntwo\rthree\ntwo\u2028three\n\n\ntwo", (("one\r\ntwo", 0), ("two\rthree", 0), ("two", 2))),
    "white space at the edges": ("  a word  here ", (("  a word ", 0), (" here ", 0), ("  ", 0))),
    "letters inside a word": ("Trotskyite-Zinovievite and Trotskyite", (("rot", 0), ("rot", 1), ("-Z", 0))),
    "a byte order mark": ("\ufeffHello there, hello", (("Hello", 0), ("ello", 1))),
    "Devanagari": ("कि कि क", (("कि", 0), ("कि", 1), ("क", 2))),
}  # fmt: skip


def spans(text: str, asked: tuple[tuple[str, int], ...]) -> Iterator[Span]:
    for words, index in asked:
        at = -1
        for _ in range(index + 1):
            at = text.index(words, at + 1)
        yield Span(at, at + len(words))


def described(text: str, span: Span) -> dict[str, Any]:
    try:
        quote = describe_quote(text, fold(text), span)
    except ValueError as error:
        return {"start": span.start, "end": span.end, "refused": str(error)}
    return {"start": span.start, "end": span.end, **quote._asdict()}


def combining() -> str:
    """Every character of the two planes in use whose combining class is not 0 (of what this Python knows)."""
    chars = (chr(code) for code in range(0x300, 0x20000) if not 0xD800 <= code < 0xE000)
    return "".join(char for char in chars if unicodedata.combining(char))


def test_the_vectors_are_what_python_says(expect: Callable[[Path, str], None]) -> None:
    vectors = [
        {
            "name": name,
            "text": text,
            "folded": fold(text).text,
            "quotes": [described(text, one) for one in spans(text, asked)],
        }
        for name, (text, asked) in ASKED.items()
    ]
    # ASCII, so that no editor or diff changes a character that cannot be seen
    expect(VECTORS, json.dumps(vectors, ensure_ascii=True, indent=1) + "\n")


def test_the_combining_characters_of_the_vectors_combine_in_python() -> None:
    # a newer Python may know more; a combining class never changes
    known = "".join(chr(code) for code in json.loads(COMBINING.read_text(encoding="utf-8")))
    assert len(known) > 800
    assert set(known) <= set(combining())


def test_every_quote_of_the_vectors_is_found_where_it_was_described() -> None:
    count = 0
    for vector in json.loads(VECTORS.read_text(encoding="utf-8")):
        text = vector["text"]
        for quote in vector["quotes"]:
            if "exact" in quote:
                found = match_quote(fold(text), quote["exact"], quote["prefix"], quote["suffix"])
                assert found == (trimmed(text, Span(quote["start"], quote["end"])),), vector["name"]
                count += 1
    assert count > 60


def test_the_plain_forms_of_the_vectors_are_what_python_says() -> None:
    vectors = json.loads(PLAIN.read_text(encoding="utf-8"))
    assert len(vectors) > 10
    assert [[words, plain_form(words)] for words, _ in vectors] == vectors
