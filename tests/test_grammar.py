"""Files are held against as much of a grammar as their elements need, and what is wrong is found as by the whole of it."""

from __future__ import annotations

from collections.abc import Callable
from importlib.resources import files

import pytest
from conftest import named_edition
from lxml import etree

from build_edition.exports import cmif, tei
from build_edition.exports.grammar import Grammar, faults_of

NAMES = ("tei_all", "cmif")
TEI = "{http://www.tei-c.org/ns/1.0}"


def content_of(name: str) -> bytes:
    return (files("build_edition") / "exports" / "schemas" / f"{name}.rng").read_bytes()


@pytest.fixture(scope="module", params=NAMES)
def held(request: pytest.FixtureRequest) -> tuple[Grammar, bytes]:
    """A grammar, and a file that is as it says."""
    written = {"tei_all": tei, "cmif": cmif}[request.param].write(named_edition())
    page = next(one for one in written if isinstance(one.content, bytes))
    return Grammar(content_of(request.param)), bytes(page.content)


def lose_the_header(root: etree._Element) -> None:
    root.remove(root[0])


def add_an_element_that_is_none(root: etree._Element) -> None:
    etree.SubElement(last(root), f"{TEI}paragraph")


def add_one_of_another_house(root: etree._Element) -> None:
    etree.SubElement(last(root), "{http://example.org/}p")


def put_an_element_where_it_may_not_stand(root: etree._Element) -> None:
    etree.SubElement(root[0], f"{TEI}p")


def lose_what_must_be_there(root: etree._Element) -> None:
    for title in list(root.iter(f"{TEI}titleStmt")):
        title.getparent().remove(title)  # type: ignore[union-attr]


def exchange_the_order(root: etree._Element) -> None:
    header = root[0][0]
    header.append(header[0])


def give_an_attribute_that_is_none(root: etree._Element) -> None:
    root[0].set("colour", "red")


def give_an_attribute_a_value_that_is_none(root: etree._Element) -> None:
    root.set("{http://www.w3.org/XML/1998/namespace}id", "two words")


def be_another_document(root: etree._Element) -> None:
    root.tag = f"{TEI}p"


def last(root: etree._Element) -> etree._Element:
    """The last paragraph of the header."""
    return [*root[0].iter(f"{TEI}p", f"{TEI}title")][-1]


SPOILS: list[Callable[[etree._Element], None]] = [
    lose_the_header, add_an_element_that_is_none, add_one_of_another_house, put_an_element_where_it_may_not_stand,
    lose_what_must_be_there, exchange_the_order, give_an_attribute_that_is_none, give_an_attribute_a_value_that_is_none,
    be_another_document,
]  # fmt: skip


@pytest.mark.parametrize("spoil", SPOILS, ids=lambda spoil: spoil.__name__)
def test_what_is_wrong_is_refused_by_what_is_left_of_a_grammar(
    held: tuple[Grammar, bytes], spoil: Callable[[etree._Element], None]
) -> None:
    grammar, content = held
    document = etree.fromstring(content)
    assert grammar.allows(document)
    spoil(document)
    assert not grammar.allows(document)
    assert "whole" not in vars(grammar), "nothing took ten seconds"


def test_what_is_left_of_a_grammar_refuses_what_the_whole_refuses() -> None:
    (page,) = cmif.write(named_edition())
    whole, grammar = etree.RelaxNG(etree.fromstring(content_of("cmif"))), Grammar(content_of("cmif"))
    for removed in range(len([*etree.fromstring(bytes(page.content)).iter()])):
        document = etree.fromstring(bytes(page.content))
        lost = [*document.iter()][removed]
        if (around := lost.getparent()) is not None:
            around.remove(lost)
        assert grammar.allows(document) == whole.validate(document), lost.tag


def test_the_whole_grammar_says_what_is_wrong() -> None:
    (page,) = cmif.write(named_edition())
    spoiled = bytes(page.content).replace(b"<titleStmt>", b"<titleStmt><p/>", 1)
    assert list(faults_of("cmif", bytes(page.content))) == []
    assert list(faults_of("cmif", spoiled)) == ["line 2: Did not expect element p there"]


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_defined_twice_or_from_elsewhere(name: str) -> None:
    """The definitions of a grammar are looked up by name, and nothing is looked for in other files."""
    grammar = etree.fromstring(content_of(name))
    names = [one.get("name") for one in grammar.iter("{http://relaxng.org/ns/structure/1.0}define")]
    assert len(names) == len(set(names)) > 300
    for other in ("include", "externalRef", "parentRef", "div"):
        assert grammar.find(f".//{{http://relaxng.org/ns/structure/1.0}}{other}") is None
