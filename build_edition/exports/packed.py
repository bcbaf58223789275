"""A zip file of many entries, compressed as they come, so that none of them is ever whole in memory.

In: entries, parts of which may already be deflated. These are copied unless they are short and follow one another:
compressed one by one, they would make the file a third longer. Out: the zip file, in chunks. Promises: the same entries
give the same bytes, whether or not ranges of the last version are copied; each is dated 1980, the earliest date in a
zip file.
"""

from __future__ import annotations

import hashlib
import tempfile
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import Final, NamedTuple

from build_edition.ground.at_rest import in_chunks
from build_edition.ground.deflated import END, AnyPart, Part, deflated, deflated_together, in_bytes
from build_edition.ground.fingerprint import fingerprint
from build_edition.ground.reused import Ranges, runs

_LONG: Final = 1_000_000_000  # bytes; a larger file might not fit the 32-bit fields of an entry
_SHORT: Final = 16_000  # bytes; a longer part compresses about as well alone as together with others
_FILE_MODE: Final = 0o600 << 16  # Unix permissions of an unpacked file, as zip tools store them
_DEFLATED: Final = "deflated"


class Entry(NamedTuple):
    """A file: its path, its parts, size and checksums; `is_packed` is false for one that is stored uncompressed."""

    path: str
    parts: Iterable[AnyPart]
    size: int
    crc32: int
    is_packed: bool = True
    sha256: str = ""

    @classmethod
    def of(cls, path: str, content: bytes | Part, *, is_packed: bool = True) -> Entry:
        """An entry of one part."""
        if isinstance(content, Part):
            return cls(path, (content,), content.size, content.crc32, sha256=content.sha256)
        known = hashlib.sha256(content).hexdigest()
        return cls(path, (content,), len(content), zlib.crc32(content), is_packed, known)


def packed(entries: Iterable[Entry], ranges: Ranges | None = None) -> Iterator[bytes]:
    """A zip file of entries, in chunks; `ranges` are those of its last version, if there was one."""
    ranges = ranges or Ranges()
    with tempfile.TemporaryFile() as file:
        with zipfile.ZipFile(file, "w") as archive:
            for one in entries:
                _put(archive, one, ranges)
        file.seek(0)
        yield from in_chunks(file)


def _put(archive: zipfile.ZipFile, entry: Entry, ranges: Ranges) -> None:
    """Append a file to the archive; its header is written again once the compressed size is known."""
    found = zipfile.ZipInfo(entry.path)
    found.compress_type = zipfile.ZIP_DEFLATED if entry.is_packed else zipfile.ZIP_STORED
    found.external_attr, found.CRC, found.file_size = _FILE_MODE, entry.crc32, entry.size
    file, is_long = archive.fp, entry.size > _LONG
    if file is None:
        raise AssertionError(entry.path)
    found.header_offset = archive.start_dir
    file.seek(found.header_offset)
    header = found.FileHeader(is_long)
    file.write(header)
    ranges.note("", len(header))
    begin = file.tell()
    if entry.is_packed:
        for key, run in runs(entry.parts):
            file.writelines(ranges.chunks(fingerprint(_DEFLATED, key), partial(_deflated, run)))
        file.write(END)
        ranges.note("", len(END))
    else:
        file.writelines(map(in_bytes, entry.parts))
        ranges.note("", file.tell() - begin)
    archive.start_dir = file.tell()
    found.compress_size = archive.start_dir - begin
    file.seek(found.header_offset)
    file.write(found.FileHeader(is_long))
    archive.filelist.append(found)
    archive.NameToInfo[found.filename] = found


def _deflated(parts: Iterable[AnyPart]) -> Iterator[bytes]:
    """The parts of a file, deflated."""
    run = list[AnyPart]()
    for part in parts:
        if _is_short(part):
            run.append(part)
            continue
        yield from _together(run)
        run.clear()
        yield _alone(part)
    yield from _together(run)


def _together(run: Sequence[AnyPart]) -> Iterator[bytes]:
    if len(run) > 1:
        yield from deflated_together(map(in_bytes, run))
    else:
        yield from map(_alone, run)


def _alone(part: AnyPart) -> bytes:
    return part.packed() if isinstance(part, Part) else deflated(in_bytes(part))


def _is_short(part: AnyPart) -> bool:
    return (part.size if isinstance(part, Part) else len(in_bytes(part))) < _SHORT
