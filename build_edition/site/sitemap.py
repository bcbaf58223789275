"""The list of its pages that a site gives to search engines, where nobody knows of which day they are.

In: the folder of a site. Out: `sitemap.xml` and its compressed twin. Promises: no page in it has a day, which
https://www.sitemaps.org/protocol.html asks of none.
"""

from __future__ import annotations

import gzip
import re
from pathlib import Path
from typing import Final

_DAY: Final = re.compile(rb"\s*<lastmod>[^<]*</lastmod>")


def without_days(site: Path, moment: int) -> None:
    """Take the days out of the list, if there is one; `moment` is what its compressed twin is dated."""
    listed = site / "sitemap.xml"
    if not listed.is_file():
        return
    content = _DAY.sub(b"", listed.read_bytes())
    for path, written in ((listed, content), (site / "sitemap.xml.gz", gzip.compress(content, mtime=moment))):
        path.unlink(missing_ok=True)
        path.write_bytes(written)
