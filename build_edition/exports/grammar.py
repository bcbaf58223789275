"""XML → what is wrong with it, by a RELAX NG grammar that comes with the program.

In: the name of a grammar in `schemas/`, the bytes of a file. Out: sentences, each with its line.

Compiling the whole TEI grammar takes about ten seconds. Patterns for elements that do not occur in a file cannot match
anything in it, so files are first validated against the grammar without these patterns. Only if that fails is the file
validated against the whole grammar, which reports the errors. Each grammar is compiled once per process; the reduced
one again when a file has elements that no earlier file had.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, cached_property
from importlib.resources import files

from lxml import etree

_NS = "{http://relaxng.org/ns/structure/1.0}"
_WITHOUT_PATTERNS = {_NS + name for name in ("data", "value", "text", "empty", "anyName", "nsName", "name", "except")}
# an element that never occurs, in place of optional content that cannot occur; after `empty`, libxml2 would stop
# reading
_NONE = "none"
_OPTIONAL = {_NS + "zeroOrMore", _NS + "optional"}


def faults_of(grammar: str, content: bytes) -> Iterator[str]:
    """The errors in a file, each with its line."""
    document, found = etree.fromstring(content), _grammar(grammar)
    if not found.allows(document) and not found.whole.validate(document):
        yield from (f"line {one.line}: {one.message}" for one in found.whole.error_log)


@cache
def _grammar(name: str) -> Grammar:
    return Grammar((files("build_edition") / "exports" / "schemas" / f"{name}.rng").read_bytes())


class Grammar:
    """A grammar, whole and reduced to the elements that have occurred in the documents so far."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._names: set[str] = set()
        self._part: etree.RelaxNG | None = None

    @cached_property
    def whole(self) -> etree.RelaxNG:
        """The grammar as published."""
        return etree.RelaxNG(etree.fromstring(self._content))

    def allows(self, document: etree._Element) -> bool:
        """Whether a document is valid by the reduced grammar."""
        names = {etree.QName(one).localname for one in document.iter(etree.Element)}
        if not names <= self._names:
            self._names |= names
            part = _without_others(self._content, self._names)
            self._part = None if part is None else etree.RelaxNG(part)
        return self._part is not None and self._part.validate(document)


def _without_others(content: bytes, names: set[str]) -> etree._Element | None:
    """A grammar reduced to elements with the given names; None if nothing that can match is left."""
    grammar = etree.fromstring(content, etree.XMLParser(remove_comments=True, remove_pis=True))
    _keep_patterns(grammar)
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


def _keep_patterns(element: etree._Element) -> None:
    """Remove what is not a pattern: documentation and Schematron rules."""
    for child in list(element):
        if str(child.tag).startswith(_NS):
            _keep_patterns(child)
        else:
            element.remove(child)


class _Matching:
    """Which patterns of a grammar can match in a document that has only elements with the given names."""

    def __init__(self, names: set[str]) -> None:
        self._names = names
        self.never: set[str] = set()  # names of definitions that cannot match

    def can(self, pattern: etree._Element) -> bool:
        """Whether a pattern can match, possibly the empty sequence."""
        if pattern.tag in _WITHOUT_PATTERNS | _OPTIONAL:
            return True
        if pattern.tag == f"{_NS}ref":
            return pattern.get("name") not in self.never
        if pattern.tag == f"{_NS}notAllowed":
            return False
        if pattern.tag == f"{_NS}element" and pattern.get("name") not in {None, *self._names}:
            return False
        return (any if pattern.tag == f"{_NS}choice" else all)(map(self.can, pattern))


def _cut(pattern: etree._Element, matching: _Matching) -> None:
    """Remove from a pattern the choices that cannot match, and replace optional content that cannot."""
    if pattern.tag in _WITHOUT_PATTERNS:
        return
    for child in list(pattern):
        if pattern.tag == f"{_NS}choice" and not matching.can(child):
            pattern.remove(child)
        elif child.tag in _OPTIONAL and not all(map(matching.can, child)):
            child[:] = [etree.Element(f"{_NS}ref", name=_NONE)]
        else:
            _cut(child, matching)
