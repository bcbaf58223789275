"""XML is written as libxml2 writes it, whatever the words are."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from build_edition.exports.xml import Xml, possible

SPACE, OTHER = "urn:example:one", "urn:example:other&more"
XML = "http://www.w3.org/XML/1998/namespace"
NAMES = {"p": f"{{{SPACE}}}p", "note": f"{{{SPACE}}}note", "o:part": f"{{{OTHER}}}part"}
ATTRIBUTES = {"n": "n", "title": "title", "xml:lang": f"{{{XML}}}lang", "o:kind": f"{{{OTHER}}}kind"}

words = st.text() | st.text("a é\"\n\t\r<>&'\u2028\U0001f600\x7f\x85\xa0\x00\ufffe\ud800", max_size=12)
attributes = st.dictionaries(st.sampled_from(sorted(ATTRIBUTES)), words, max_size=4)
trees = st.recursive(
    words,
    lambda inner: st.tuples(st.sampled_from(sorted(NAMES)), attributes, st.lists(inner, max_size=4)),
    max_leaves=12,
).filter(lambda one: isinstance(one, tuple))


def write(xml: Xml, one: Any) -> None:
    if isinstance(one, str):
        xml.words(one)
        return
    with xml.element(one[0], one[1]):
        for inner in one[2]:
            write(xml, inner)


def build(tree: Any, one: Any) -> None:
    """The same by lxml."""
    if isinstance(one, str):
        if one:
            tree.data(possible(one))
        return
    said = {ATTRIBUTES[name]: possible(value) for name, value in one[1].items() if value}
    tree.start(NAMES[one[0]], said, {None: SPACE, "o": OTHER})
    for inner in one[2]:
        build(tree, inner)
    tree.end(NAMES[one[0]])


@given(trees)
def test_it_is_what_libxml2_writes(one: Any) -> None:
    xml, tree = Xml(SPACE, {"o": OTHER}), etree.TreeBuilder()
    write(xml, one)
    build(tree, one)
    root = tree.close()
    assert xml.finish("<!DOCTYPE p>") == (
        b'<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE p>\n' + etree.tostring(root, encoding="utf-8") + b"\n"
    )
    spaces = f' xmlns="{SPACE}" xmlns:o="{OTHER.replace("&", "&amp;")}"'
    assert xml.inner() == etree.tostring(root, encoding="unicode").replace(spaces, "", 1)


def test_a_name_whose_prefix_stands_for_nothing_is_our_own_mistake() -> None:
    xml = Xml(SPACE)
    for name, said in (("o:part", {}), ("p", {"o:kind": "a"})):
        with pytest.raises(AssertionError):
            xml.leaf(name, "Said.", said)


def test_nothing_is_finished_that_is_still_open() -> None:
    xml = Xml(SPACE)
    xml.begin("p")
    with pytest.raises(AssertionError):
        xml.finish()
    xml.end()
    assert xml.finish().endswith(f'<p xmlns="{SPACE}"/>\n'.encode())
