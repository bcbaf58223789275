"""The namespaces of TEI and XML as lxml writes them before names, and the words of an element."""

from typing import Final

from lxml import etree

T: Final = "{http://www.tei-c.org/ns/1.0}"
ID: Final = "{http://www.w3.org/XML/1998/namespace}id"
LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"


def words_of(element: etree._Element) -> str:
    """The text of an element on one line, with white space collapsed."""
    return " ".join("".join(map(str, element.itertext())).split())
