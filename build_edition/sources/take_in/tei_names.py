"""What TEI calls things, as a parser names them: its namespace before each element; the words of one, words as YAML."""

from typing import Final

from lxml import etree

T: Final = "{http://www.tei-c.org/ns/1.0}"
ID: Final = "{http://www.w3.org/XML/1998/namespace}id"
LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"


def words_of(element: etree._Element) -> str:
    """The words in an element, on one line."""
    return " ".join("".join(map(str, element.itertext())).split())
