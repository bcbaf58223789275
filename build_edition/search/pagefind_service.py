"""HTML pages → the files of an index, by Pagefind as a service: over two pipes, without a file for each page.

In: pages by path, a language. Out: the files that Pagefind makes of them, by path; raises IndexerError with its
message. Promises: the same pages give the same files; no configuration and no environment variable of the user's
reaches Pagefind; it ends when we do, because its input ends. The messages are those of Pagefind's own Python library,
which waits a tenth of a second for each.
"""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
import tempfile
from base64 import b64decode, b64encode
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from threading import Thread, Timer
from typing import IO, Any, Final

_PRINTED: Final = "printed.txt"
_SECONDS: Final = 3600
_AT_ONCE: Final = 1 << 20
# word positions in a file of the index; by default 20,000
_SETTINGS: Final = {"PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE": "3000"}


class IndexerError(Exception):
    """Pagefind did not make an index; the message is what it printed."""


def indexed(pages: Mapping[str, str], language: str) -> Mapping[str, bytes]:
    """The files of an index of pages, in order of path."""
    with tempfile.TemporaryDirectory(prefix="build-edition-search-") as folder:
        answers = _answered(list(_asked(pages, language)), Path(folder))
    last = json.loads(b64decode(answers[-1]))["payload"]
    if "files" not in last:
        raise IndexerError(str(last.get("message", "it gave no files")))
    return {one["path"]: b64decode(one["content"]) for one in sorted(last["files"], key=lambda one: str(one["path"]))}


def _asked(pages: Mapping[str, str], language: str) -> Iterator[dict[str, Any]]:
    yield {"type": "NewIndex", "config": {"force_language": language}}
    for path, page in pages.items():
        yield {"type": "AddFile", "index_id": 0, "file_path": path, "file_contents": page}
    yield {"type": "GetFiles", "index_id": 0}


def _answered(asked: list[dict[str, Any]], folder: Path) -> list[bytes]:
    """The answers to all questions, in order."""
    with (folder / _PRINTED).open("w", encoding="utf-8") as printed:
        running = _begun(folder, printed)
    writing = Thread(target=_write, args=(asked, running.stdin), daemon=True)
    patience = Timer(_SECONDS, running.kill)
    patience.start()
    writing.start()
    try:
        answers = _read(running.stdout, len(asked))
        writing.join()
    finally:
        patience.cancel()
        _end(running)
    if len(answers) < len(asked):
        said = (folder / _PRINTED).read_text(encoding="utf-8", errors="replace").strip()
        if "No module named" in said or "binary not found" in said.lower():
            raise FileNotFoundError(errno.ENOENT, "the program of the search index is missing", "pagefind")
        raise IndexerError(said or f"it ended with {running.returncode}")
    return answers


def _begun(folder: Path, printed: IO[str]) -> subprocess.Popen[bytes]:
    variables = {name: value for name, value in os.environ.items() if not name.startswith("PAGEFIND_")}
    variables |= _SETTINGS
    command = [sys.executable, "-P", "-m", "pagefind", "--service"]
    try:
        return subprocess.Popen(  # noqa: S603 - our own command, no shell
            command, cwd=folder, env=variables, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=printed
        )
    except OSError as error:
        raise IndexerError(str(error)) from error


def _write(asked: list[dict[str, Any]], to: IO[bytes] | None) -> None:
    """Send all questions; if Pagefind no longer reads, the missing answers show it."""
    with suppress(OSError, ValueError):
        for number, one in enumerate(asked):
            message = json.dumps({"message_id": number, "payload": one})
            if to is not None:
                to.write(b64encode(message.encode()) + b",")
        if to is not None:
            to.flush()


def _read(source: IO[bytes] | None, count: int) -> list[bytes]:
    """`count` answers, or as many as there are; each ends with a comma."""
    parts: list[bytes] = []
    found = 0
    while found < count and source is not None and (part := os.read(source.fileno(), _AT_ONCE)):
        parts.append(part)
        found += part.count(b",")
    return b"".join(parts).split(b",")[:-1]


def _end(running: subprocess.Popen[bytes]) -> None:
    """Let Pagefind end by closing its pipes, and kill it if it does not; errors in closing do not matter."""
    for pipe in (running.stdin, running.stdout):
        with suppress(OSError):
            if pipe is not None:
                pipe.close()
    try:
        running.wait(timeout=5)
    except subprocess.TimeoutExpired:
        running.kill()
        running.wait()
