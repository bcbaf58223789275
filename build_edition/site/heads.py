"""What pages have to say to other programs, put at the end of their heads.

In: a page as it was set, lines of HTML. Out: the page with them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

_COINS: Final = re.compile(r'<span class="Z3988" title="[^"<>]*"></span>')


def with_head(html: str, head: Sequence[str]) -> str:
    """A page that says these lines in its head; one that has none to say is as it was.

    A button of Zotero's would take the COinS before the tags, which say more (the archive, the licence, the address);
    in a `template` it is there for whoever reads the markup, and not for the button.
    """
    if not head:
        return html
    hidden = _COINS.sub(r"<template>\g<0></template>", html)
    return hidden.replace("</head>", "\n".join(("", *head, "</head>")), 1)
