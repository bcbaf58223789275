"""What TEI calls things, as a parser names them: its namespace before each element, attributes of ids and languages."""

from typing import Final

T: Final = "{http://www.tei-c.org/ns/1.0}"
ID: Final = "{http://www.w3.org/XML/1998/namespace}id"
LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"
