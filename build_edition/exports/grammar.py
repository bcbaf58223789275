"""XML → what is wrong with it, by a RELAX NG grammar that comes with the program.

In: the name of a grammar in `schemas/`, the bytes of a file. Out: sentences, each with its line.

To put TEI's whole grammar together takes some ten seconds. A pattern of an element that no file has can match nothing
in it: files are held against what is left of the grammar without such patterns. Only where that refuses one is it held
against the whole, which says what is wrong. Each is put together once a process, and what is left anew when a file has
elements that none before it had.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, cached_property
from importlib.resources import files

from lxml import etree

_NS = "{http://relaxng.org/ns/structure/1.0}"
_NOT_OF_CHILDREN = {_NS + name for name in ("data", "value", "text", "empty", "anyName", "nsName", "name", "except")}
# an element that no file has, for what may be there or not and is not; after `empty` libxml2 would read no more
_NONE = "none"
_MAY_BE_NONE = {_NS + "zeroOrMore", _NS + "optional"}


def faults_of(grammar: str, content: bytes) -> Iterator[str]:
    """What is wrong with a file."""
    document, found = etree.fromstring(content), _grammar(grammar)
    if not found.allows(document) and not found.whole.validate(document):
        yield from (f"line {one.line}: {one.message}" for one in found.whole.error_log)


@cache
def _grammar(name: str) -> Grammar:
    return Grammar((files("build_edition") / "exports" / "schemas" / f"{name}.rng").read_bytes())


class Grammar:
    """A grammar, whole and without the elements that no document so far has had."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._names: set[str] = set()
        self._part: etree.RelaxNG | None = None

    @cached_property
    def whole(self) -> etree.RelaxNG:
        """The grammar as its makers have written it."""
        return etree.RelaxNG(etree.fromstring(self._content))

    def allows(self, document: etree._Element) -> bool:
        """Whether a document is as the grammar says."""
        names = {etree.QName(one).localname for one in document.iter(etree.Element)}
        if not names <= self._names:
            self._names |= names
            part = _without_others(self._content, self._names)
            self._part = None if part is None else etree.RelaxNG(part)
        return self._part is not None and self._part.validate(document)


def _without_others(content: bytes, names: set[str]) -> etree._Element | None:
    """A grammar without the patterns of elements of other names; nothing where nothing is left that can match."""
    grammar = etree.fromstring(content, etree.XMLParser(remove_comments=True, remove_pis=True))
    _leave_patterns(grammar)
    matching = _Matching(names)
    defined = list(grammar.iterfind(f"{_NS}define"))
    while more := [one for one in defined if one.get("name") not in matching.never and not matching.can(one)]:
        matching.never |= {str(one.get("name")) for one in more}
    if not all(map(matching.can, grammar.iterfind(f"{_NS}start"))):
        return None
    for one in defined:
        if one.get("name") in matching.never:
            grammar.remove(one)
    for one in grammar:
        _cut(one, matching)
    none = etree.SubElement(grammar, f"{_NS}define", name=_NONE)
    etree.SubElement(etree.SubElement(none, f"{_NS}element", name=_NONE, ns=""), f"{_NS}empty")
    return grammar


def _leave_patterns(element: etree._Element) -> None:
    """Take away what is no pattern: documentation, and the rules of Schematron."""
    for child in list(element):
        if str(child.tag).startswith(_NS):
            _leave_patterns(child)
        else:
            element.remove(child)


class _Matching:
    """What of a grammar can match in a document that has elements of these names alone."""

    def __init__(self, names: set[str]) -> None:
        self._names = names
        self.never: set[str] = set()  # definitions that cannot

    def can(self, pattern: etree._Element) -> bool:
        """Whether a pattern can match anything, be it nothing at all."""
        if pattern.tag in _NOT_OF_CHILDREN | _MAY_BE_NONE:
            return True
        if pattern.tag == f"{_NS}ref":
            return pattern.get("name") not in self.never
        if pattern.tag == f"{_NS}notAllowed":
            return False
        if pattern.tag == f"{_NS}element" and pattern.get("name") not in {None, *self._names}:
            return False
        return (any if pattern.tag == f"{_NS}choice" else all)(map(self.can, pattern))


def _cut(pattern: etree._Element, matching: _Matching) -> None:
    """Take from a pattern the choices, and what may be there or not, that cannot be there."""
    if pattern.tag in _NOT_OF_CHILDREN:
        return
    for child in list(pattern):
        if pattern.tag == f"{_NS}choice" and not matching.can(child):
            pattern.remove(child)
        elif child.tag in _MAY_BE_NONE and not all(map(matching.can, child)):
            child[:] = [etree.Element(f"{_NS}ref", name=_NONE)]
        else:
            _cut(child, matching)
