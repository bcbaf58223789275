"""The sitemap of a site without dates, where nobody knows the dates of its pages.

In: the folder of a site. Out: `sitemap.xml` and its compressed copy. Promises: no page in it has a date, which
https://www.sitemaps.org/protocol.html does not require.
"""

from __future__ import annotations

import gzip
import re
from pathlib import Path
from typing import Final

_DAY: Final = re.compile(rb"\s*<lastmod>[^<]*</lastmod>")


def without_days(site: Path, moment: int) -> None:
    """Remove the dates from the sitemap, if there is one; `moment` is the timestamp in its compressed copy."""
    listed = site / "sitemap.xml"
    if not listed.is_file():
        return
    content = _DAY.sub(b"", listed.read_bytes())
    for path, written in ((listed, content), (site / "sitemap.xml.gz", gzip.compress(content, mtime=moment))):
        path.unlink(missing_ok=True)
        path.write_bytes(written)
