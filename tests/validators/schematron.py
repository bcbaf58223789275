"""Schematron by Saxon's XPath: of each pattern the first rule whose context a node matches, and its asserts and reports.

Enough of ISO Schematron for the rules of TEI and CMIF: namespaces, `let`, several rules in a pattern, contexts that are
attributes. Only findings whose role is not `warning` count.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from lxml import etree

SCH = {"sch": "http://purl.oclc.org/dsdl/schematron"}
MILD = ("warning", "warn", "info", "information", "nonfatal")


def failures(schema: Path, file: Path) -> list[str]:
    """What is wrong with a file, as sentences of the schema."""
    from saxonche import PySaxonProcessor  # noqa: PLC0415 - not installed everywhere

    rules = etree.parse(str(schema))
    with PySaxonProcessor(license=False) as saxon:
        xpath = saxon.new_xpath_processor()
        for one in rules.findall(".//sch:ns", SCH):
            xpath.declare_namespace(str(one.get("prefix")), str(one.get("uri")))
        xpath.set_context(xdm_item=saxon.parse_xml(xml_file_name=str(file)))
        return [found for pattern in rules.findall(".//sch:pattern", SCH) for found in _pattern(xpath, pattern)]


def _pattern(xpath: Any, pattern: etree._Element) -> Iterator[str]:
    earlier: list[str] = []
    for rule in pattern.findall("sch:rule", SCH):
        nodes = f"(//({rule.get('context')}))"
        here = " except ".join([nodes, *earlier])
        earlier.append(nodes)
        lets = "".join(f"let ${one.get('name')} := {one.get('value')} return " for one in rule.findall("sch:let", SCH))
        for test in rule:
            kind = etree.QName(test).localname if isinstance(test.tag, str) else ""
            if kind in ("assert", "report") and test.get("role", "error") not in MILD:
                wrong = f"not({test.get('test')})" if kind == "assert" else f"boolean({test.get('test')})"
                said = f"let $here := . return {lets}(if ({wrong}) then path(.) else ())".replace("current()", "$here")
                found = xpath.evaluate(f"({here}) ! ({said})")
                for index in range(found.size if found is not None else 0):
                    sentence = " ".join("".join(test.itertext()).split())
                    yield f"{found.item_at(index).get_string_value()}: {sentence}"
