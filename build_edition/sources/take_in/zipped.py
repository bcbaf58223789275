"""Zip archives of XML files (`.docx`, `.odt`, `.epub`): check that they can be read safely.

In: the bytes of the file. Out: the names in it, or a `NotTaken`. Promises: nothing is unpacked to disk; an archive that
unpacks to more than 300 MB, is encrypted, or declares XML entities is refused in bounded time.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Mapping
from typing import Final

from build_edition.sources.take_in.received import NotTaken

_LARGEST: Final = 300_000_000  # unpacked size, in bytes
_MOST_FILES: Final = 10_000
_PIECE: Final = 1_000_000
_ENCRYPTED: Final = 0x1
_ENTITY: Final = re.compile(rb"<!ENTITY")
_IS_XML: Final = re.compile(r"\.(?:xml|xhtml|html|htm|opf|ncx|rels)$", re.IGNORECASE)


def names_in(content: bytes) -> tuple[str, ...]:
    """The names of the files in an archive that is safe to read; raises NotTaken for any other."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            members = archive.infolist()
            if len(members) > _MOST_FILES:
                raise NotTaken(f"it holds {len(members):,} files; at most {_MOST_FILES:,} are read")
            if any(one.flag_bits & _ENCRYPTED for one in members):
                raise NotTaken("it is encrypted; save it without a password")
            _weigh(archive, members)
            return tuple(one.filename for one in members)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OSError, RuntimeError) as error:
        raise NotTaken("it is a damaged archive and cannot be unpacked") from error


def member(content: bytes, name: str) -> bytes:
    """One file of an archive that `names_in` has accepted; empty if it has none of that name."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return archive.read(name) if name in archive.namelist() else b""


def with_members(content: bytes, changed: Mapping[str, bytes]) -> bytes:
    """The archive with other bytes in the files of these names."""
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as archive, zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as anew:
        for one in archive.infolist():
            anew.writestr(zipfile.ZipInfo(one.filename), changed.get(one.filename, archive.read(one)))
    return packed.getvalue()


def renamed(content: bytes, names: Mapping[str, str]) -> bytes:
    """The archive with other names for some of its files."""
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as archive, zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as anew:
        for one in archive.infolist():
            anew.writestr(zipfile.ZipInfo(names.get(one.filename, one.filename)), archive.read(one))
    return packed.getvalue()


def _weigh(archive: zipfile.ZipFile, members: list[zipfile.ZipInfo]) -> None:
    """Unpack everything once, in chunks, without keeping it, since the sizes that an archive declares may be false."""
    unpacked = 0
    for one in members:
        if unpacked + one.file_size > _LARGEST:
            raise _too_large()
        with archive.open(one) as file:
            is_first = True
            while piece := file.read(_PIECE):
                unpacked += len(piece)
                if unpacked > _LARGEST:
                    raise _too_large()
                if is_first and _IS_XML.search(one.filename) and _ENTITY.search(piece):
                    raise NotTaken(f"“{one.filename}” in it declares XML entities, which can be a bomb; save it anew")
                is_first = False


def _too_large() -> NotTaken:
    return NotTaken(f"it unpacks to more than {_LARGEST:,} bytes")
