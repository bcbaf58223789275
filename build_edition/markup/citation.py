"""What a citation looks like in Markdown: `[@key, p. 5; @other]`, with keys in the letters of any script."""

from __future__ import annotations

import re
from typing import Final

# marks of combining and of vowels belong to a letter, but not to `\w`; general, CJK and full-width punctuation does not
LETTER: Final = (
    r"[\w\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f"
    r"\u0900-\u0963\u0980-\u1fff\ufe20-\ufe2f]"
)
KEY: Final = rf"@(?:\{{([^{{}}\s]+)\}}|({LETTER}(?:(?:{LETTER}|[:.#$%&+?<>~/\-])*{LETTER})?))"
CITATION: Final = re.compile(rf"(?<!\[)\[((?:[^\[\]]*[\s;])?-?@(?:\{{[^\[\]{{}}\s]+\}}|{LETTER})[^\[\]]*)\](?![\[(])")
