"""Variants on a text's own page: what other texts of it have is a series of notes that comes and goes as the others do."""

from __future__ import annotations

import hashlib
import re
import shutil
from pathlib import Path

import pytest
from conftest import BILINGUAL, TINY, put_document
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from build_edition.anchor.weave import weave
from build_edition.edition import compile_edition
from build_edition.exports.book_chapters import chapters
from build_edition.exports.pdf_book import source
from build_edition.ground.places import Place
from build_edition.markup.prove import prove
from build_edition.markup.render import renderer_of
from build_edition.measures.align import align
from build_edition.measures.collate import collate
from build_edition.measures.variants import variants_by_document
from build_edition.model.documents import Document, Header
from build_edition.model.edited import Edition
from build_edition.model.sources import Source, Written
from build_edition.model.witnesses import Sides
from build_edition.model.woven import Run, VariantMark
from build_edition.pages.kit.bundle import Wants, bundles
from build_edition.pages.kit.variants import Variants
from build_edition.sources.text.documents import parse_text
from build_edition.words.language import ENGLISH

BASE, PRINTED, THIRD = "letter-1851-05-01", "letter-1851-05-01-printed", "letter-1851-05-01-copy"
COPY = """kind: letter
title: Oltmann to the bailiff, 1 May 1851, in a copy
short_title: Letter of 1 May, copied
date: "1851-05-01"
names: unchecked
language: English
siglum: C
witness: {of: letter-1851-05-01, form: printing}
"""
TEXT = """Norderend, 1 May 1851

Most honoured bailiff,

The lamp went out twice in the night. I lit it again at 3 o'clock.

The oil will last another 17 days. Please send me two casks, and send them very soon.

The wind has stood in the north-west since Sunday, and no boat comes across.

Send word.

I have heard nothing of the boy.

Yours faithfully,
Harm Oltmann
"""


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Edition:
    """The bilingual edition with a third text in English."""
    root = Path(shutil.copytree(BILINGUAL, tmp_path_factory.mktemp("variants") / "edition"))
    put_document(root, THIRD, TEXT, COPY)
    compiled = compile_edition(root)
    assert not [one for one in compiled.diagnostics if one.is_error]
    return compiled.value


def page(edition: Edition, name: str) -> str:
    return next(str(one.content) for one in edition.pages if one.path == f"{name}.md")


def notes(edition: Edition, name: str) -> list[str]:
    """Each note on a variant in words, without its markup."""
    found = re.findall(r"^\[\^v-([\w.]+)\]:\n((?:    .*\n|\n)+)", page(edition, name), re.MULTILINE)
    plain = (re.sub(r"<[^>]+>|\]\([^)]*\)(?:\{:[^}]*\})?|\[", "", body) for _, body in found)
    return [f"{label} {' '.join(words.split())}" for (label, _), words in zip(found, plain, strict=True)]


def test_every_variant_is_a_note_with_the_words_of_each_text_and_its_siglum(edition: Edition) -> None:
    assert notes(edition, BASE) == [
        "salutation.1 Most honoured bailiff, M Honoured Bailiff, P (left out, capitals)",
        "p1.1 again M again, P (punctuation)",
        "p2.1 71 M 17 C P",
        "p2.2 Please M Pray P",
        "p2.3 send them M nothing P (left out)",
        "p2.4 nothing M very C (added)",
        "p3.1 nothing M Send word. C (added)",
    ]


def test_seen_from_the_other_text_what_was_left_out_is_added(edition: Edition) -> None:
    assert notes(edition, PRINTED)[-1] == "p2.3 nothing P send them M (added)"
    assert notes(edition, THIRD)[-1] == "p4.1 Send word. C nothing M (left out)"


def test_the_sign_stands_after_the_words_or_after_those_before_the_gap(edition: Edition) -> None:
    assert re.sub(r"<[^>]+>", "", page(edition, PRINTED)).count("two casks, and[^v-p2.3] soon.") == 1
    text = re.sub(r"</?span[^>]*>", "", page(edition, BASE))
    assert "71[^t-seventeen]{: .be-grave}[^v-p2.1] days. Please[^v-p2.2] send me" in text
    assert "comes across.[^v-p3.1]\n" in text


def test_a_siglum_is_explained_and_leads_to_the_place_in_the_other_text(edition: Edition) -> None:
    content = page(edition, BASE)
    assert "Sigla: **M** this text · **C** Letter of 1 May, copied · **P** Letter of 1 May, printed" in content
    both = next(str(one.content) for one in edition.pages if one.path == f"witnesses/{BASE}--{PRINTED}.md")
    addresses = re.findall(rf"\[P\]\(witnesses/{BASE}--{PRINTED}\.md(#[^)]+)\)", content)
    assert len(addresses) == 5
    assert all(f"{one} " in both for one in addresses)


def test_without_sigla_texts_are_called_by_their_titles_and_nothing_is_explained() -> None:
    first, second = document_of("Oil and a lamp.", name="a"), document_of("Oil and a boat.", name="b")
    (note,) = variants_by_document({"a": first, "b": second}.__getitem__, [sides_of(first, second)])["a"].notes
    assert (note.label, note.span.of(first.source.text), note.readings[0].words) == ("v-p1.1", "lamp.", "boat.")


def test_signs_of_variants_are_none_of_the_author_s_words(edition: Edition) -> None:
    renderer = renderer_of(edition.config.extensions)
    for one in edition.documents:
        if one.id in edition.variants:
            assert prove(renderer.render(page(edition, one.id).split("\n---\n", 1)[1]).html, one) is None


def test_a_text_that_is_collated_with_none_has_no_trace_of_variants(edition: Edition) -> None:
    alone = [one.id for one in edition.documents if one.id not in edition.variants]
    assert set(alone) == {"hearing-1851-05-20", "hearing-1851-05-20-de", "letter-1851-05-01-de"}
    assert not any(re.search(r"v-|siglum|sigla|ariant", page(edition, one)) for one in alone)


def test_only_an_edition_with_witnesses_has_them_in_its_reader(edition: Edition) -> None:
    assert Wants(edition.has_pictures, bool(edition.sides)) == Wants(pictures=True, witnesses=True)
    tiny = compile_edition(TINY, is_proved=False).value
    assert Wants(tiny.has_pictures, bool(tiny.sides)) == Wants()
    plain, full = (" ".join(bundles(ENGLISH, one).values()) for one in (Wants(), Wants(witnesses=True)))
    assert "ariant" not in plain
    assert "Variants" in full
    told = re.compile(r"be-(?:notes--)?variant|be-sigl|Variant |Variants")
    assert not [
        one.path for one in tiny.pages if one.path.endswith((".md", ".js", ".css")) and told.search(str(one.content))
    ]


def test_books_have_the_apparatus_after_the_notes(edition: Edition) -> None:
    told = {one.name: " ".join(" ".join(etree.fromstring(one.content).itertext()).split()) for one in chapters(edition)}
    assert "Variants M: this text C: Letter of 1 May, copied P: Letter of 1 May, printed" in told[f"{BASE}.xhtml"]
    assert "¶ 2 71 ] M 17 C P ¶ 2 Please ] M Pray P" in told[f"{BASE}.xhtml"]
    assert "Variants" not in told["hearing-1851-05-20.xhtml"]
    printed = source(edition)
    assert '#"¶ 2 ";#strong[#"71";];#" ] M ";#"17";#" C P";' in printed
    assert printed.count('"Variants"') == 3


TEXTS = st.lists(
    st.sampled_from(["oil", "lamp", "Lamp", "reef,", "reef", "a", "boat", "\n\n"]), min_size=1, max_size=40
)


@given(st.lists(TEXTS.map(lambda words: f"Oil {' '.join(words)}"), min_size=3, max_size=3))
def test_every_variant_has_one_sign_after_its_last_word_and_takes_no_word_away(texts: list[str]) -> None:
    documents = {name: document_of(*text.split("\n\n"), name=name) for name, text in zip("abc", texts, strict=True)}
    sides = [sides_of(documents["a"], documents[name]) for name in "bc"]
    collated = variants_by_document(documents.__getitem__, sides)
    assert set(collated) == {name for one in sides if one.variants for name in (one.first, one.second)}
    for name, found in collated.items():
        document, woven = documents[name], weave(documents[name], ())
        signed: list[str] = []
        for one in document.paragraphs:
            segments = woven.paragraphs[one.id].segments
            pieces = list(Variants(document, found).segments(one, segments))
            runs = [[it for it in segment if isinstance(it, Run)] for segment in pieces]
            assert ["".join(it.text for it in segment) for segment in runs] == [
                span.of(document.source.text) for span in one.spans
            ]
            assert all(it.span.of(document.source.text) == it.text for segment in runs for it in segment)
            signed += [it.note.id for segment in pieces for it in segment if isinstance(it, VariantMark)]
        assert signed == [one.id for one in found.notes]


def sides_of(first: Document, second: Document) -> Sides:
    rows = align(first, second, share_a_language=True)
    return Sides(first.id, second.id, rows, collate(first, second, rows))


def document_of(*paragraphs: str, name: str) -> Document:
    text = "\n\n".join(one for one in paragraphs if one.strip()) + "\n"
    header = Header(name, Place("document.yml"), "transcript", name, name, "1851", Written("", Place("document.yml")))
    return parse_text(Source("text.txt", text, hashlib.sha256(text.encode()).hexdigest()), header).value
