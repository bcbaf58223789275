"""An edition whose documents lie in volumes: those of an edition, moved."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

VOLUMES: Final[Mapping[str, str]] = {
    "letters": "title: The letters & the *lamp*\nyears: 1851\norder: 1\n",
    "hearings": "title: The hearings\norder: 2\n",
}
OF: Final[Mapping[str, str]] = {
    "letter-1851-03-02": "letters",
    "letter-1851-03-09": "letters",
    "hearing-1851-04-01": "hearings",
}


def put_in_volumes(root: Path, of: Mapping[str, str] = OF, volumes: Mapping[str, str] = VOLUMES) -> Path:
    """Move documents into volumes, which are made."""
    sources = root / "sources"
    for name, said in volumes.items():
        (sources / name).mkdir(exist_ok=True)
        (sources / name / "volume.yml").write_text(said, encoding="utf-8")
    for document, volume in of.items():
        (sources / document).rename(sources / volume / document)
    return root
