"""The program itself as a wheel, so that an edition can carry the generator it was made with.

In: the installed files of the package and its metadata. Out: the wheel's name and bytes. Promises: the same files give
the same bytes on every machine, whether the program was installed from a wheel or from its sources; nothing is
downloaded. https://packaging.python.org/specifications/binary-distribution-format/
"""

from __future__ import annotations

import hashlib
import io
import zipfile
from base64 import urlsafe_b64encode
from collections.abc import Iterator
from functools import cache
from importlib.metadata import Distribution, distribution
from pathlib import Path
from typing import Final

import build_edition

_NAME: Final = "build_edition"
_LEFT_OUT: Final = ("__pycache__",)
_WHEEL: Final = "Wheel-Version: 1.0\nGenerator: build-edition\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
_LICENCES: Final = ("licenses/LICENSE", "LICENSE")
_MODE: Final = 0o100644 << 16


@cache
def wheel() -> tuple[str, bytes]:
    """The file name of the wheel, and its bytes."""
    version = build_edition.__version__
    about = f"{_NAME}-{version}.dist-info"
    contents = {**dict(_package()), **{f"{about}/{name}": text for name, text in _about(version)}}
    listed = [f"{path},{_fingerprint(content)},{len(content)}" for path, content in contents.items()]
    record = f"{about}/RECORD"
    contents[record] = "\n".join([*listed, f"{record},,", ""]).encode()
    return f"{_NAME}-{version}-py3-none-any.whl", _zipped(contents)


def _package() -> Iterator[tuple[str, bytes]]:
    """Every file of the package: path in the wheel, content."""
    folder = Path(build_edition.__file__).parent
    for path in sorted(folder.rglob("*")):
        relative = path.relative_to(folder)
        if path.is_file() and not any(part in _LEFT_OUT for part in relative.parts):
            yield f"{_NAME}/{relative.as_posix()}", path.read_bytes()


def _about(version: str) -> Iterator[tuple[str, bytes]]:
    """The metadata that an installer reads: requirements, entry points, the licence."""
    installed = distribution("build-edition")
    needed = [one for one in installed.requires or () if "extra ==" not in one]
    lines = ["Metadata-Version: 2.1", "Name: build-edition", f"Version: {version}", "License: MIT"]
    lines += [f"Requires-Python: {installed.metadata['Requires-Python']}"]
    lines += [f"Requires-Dist: {one}" for one in sorted(needed)]
    yield "METADATA", ("\n".join(lines) + "\n").encode()
    yield "WHEEL", _WHEEL.encode()
    yield "entry_points.txt", _entry_points(installed).encode()
    licence = next((text for name in _LICENCES if (text := installed.read_text(name))), None)
    if licence is not None:
        yield "LICENSE", licence.encode()


def _entry_points(installed: Distribution) -> str:
    groups: dict[str, list[str]] = {}
    for one in sorted(installed.entry_points, key=lambda one: (one.group, one.name)):
        groups.setdefault(one.group, [f"[{one.group}]"]).append(f"{one.name} = {one.value}")
    return "\n\n".join("\n".join(lines) for lines in groups.values()) + "\n"


def _fingerprint(content: bytes) -> str:
    return "sha256=" + urlsafe_b64encode(hashlib.sha256(content).digest()).decode().rstrip("=")


def _zipped(contents: dict[str, bytes]) -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as file:
        for path, content in contents.items():
            entry = zipfile.ZipInfo(path)  # dated 1 January 1980, the default of ZipInfo
            entry.compress_type, entry.external_attr, entry.create_system = zipfile.ZIP_DEFLATED, _MODE, 3
            file.writestr(entry, content)
    return whole.getvalue()
