"""Lines for other programs, added at the end of a page's head.

In: a rendered page, lines of HTML. Out: the page with them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

_COINS: Final = re.compile(r'<span class="Z3988" title="[^"<>]*"></span>')


def with_head(html: str, head: Sequence[str]) -> str:
    """A page with these lines in its head; without lines it is unchanged.

    Zotero's button would prefer the COinS to the tags, which have more (the archive, the licence, the address); inside
    a `template` element the COinS stay in the markup for other readers, but not for the button.
    """
    if not head:
        return html
    hidden = _COINS.sub(r"<template>\g<0></template>", html)
    return hidden.replace("</head>", "\n".join(("", *head, "</head>")), 1)
