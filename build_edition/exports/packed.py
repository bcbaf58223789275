"""Files in one zip file, packed as they come, so that none of them is ever whole in memory.

In: entries. Out: the zip file, part by part. Promises: the same entries give the same bytes; each is dated 1980, the
first moment that a zip file knows.
"""

from __future__ import annotations

import tempfile
import zipfile
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from build_edition.ground.at_rest import in_chunks

_LONG: Final = 1_000_000_000  # bytes of a file, for which the usual form of an entry might be too small
_QUICKLY: Final = 3  # a third of the usual time, for a tenth more bytes


class Entry(NamedTuple):
    """A file: its path, what is in it, and about how many bytes that is; as it is, where it is not to be packed."""

    path: str
    chunks: Iterable[bytes]
    size: int = 0
    is_packed: bool = True


def packed(entries: Iterable[Entry]) -> Iterator[bytes]:
    """A zip file of these."""
    with tempfile.TemporaryFile() as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=_QUICKLY) as archive:
            for one in entries:
                entry = one.path if one.is_packed else zipfile.ZipInfo(one.path)  # which is stored, if nothing is said
                with archive.open(entry, "w", force_zip64=one.size > _LONG) as member:
                    member.writelines(one.chunks)
        file.seek(0)
        yield from in_chunks(file)
