"""An edition with versions behind it: commits, tags, and what was changed between them."""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
from pathlib import Path

LETTER = "letter-1851-03-02"
TEXT, NOTES = f"sources/{LETTER}/text.txt", f"sources/{LETTER}/annotations/notes.yml"


def committed(root: Path, words: str) -> None:
    """Commit the edition as it stands."""
    git = ["git", "-C", str(root), "-c", "user.name=Ann", "-c", "user.email=ann@example.org"]
    if not (root / ".git").exists():
        subprocess.run([*git, "init", "-q"], check=True)
    (root / ".gitignore").write_text("/site/\n/docs/edition/\n/.build-edition/\n")
    for command in (["add", "-A"], ["commit", "-q", "--allow-empty", "-m", words]):
        subprocess.run([*git, *command], check=True, capture_output=True)


def tagged(root: Path, version: str) -> None:
    """Commit the edition as it stands, as a version of its own."""
    with_version(root, version)
    committed(root, version)
    subprocess.run(["git", "-C", str(root), "tag", f"v{version}"], check=True)


def with_version(root: Path, version: str) -> None:
    path = root / "sources/edition.yml"
    path.write_text(re.sub(r"(?m)^version:.*$", f"version: {version}", path.read_text()))


def changed(root: Path, path: str, before: str, after: str) -> None:
    file = root / path
    text = file.read_text()
    assert before in text
    file.write_text(text.replace(before, after))


def with_fingerprint(root: Path) -> None:
    """The text as it is now is the text as received."""
    header = root / f"sources/{LETTER}/document.yml"
    digest = hashlib.sha256((root / TEXT).read_bytes()).hexdigest()
    header.write_text(re.sub(r"sha256: \S+", f"sha256: {digest}", header.read_text()))


def with_two_versions(root: Path) -> None:
    """1.0.0, and 1.1.0 in which a paragraph and a note are others and a note, an entry and a document are gone."""
    places = root / "sources/register/places.yml"
    places.parent.mkdir()
    places.write_text(
        "- id: wick\n  name: Wick\n  forms: [Wick]\n  summary: A town.\n  body: A town.\n  by: [editors]\n"
    )
    tagged(root, "1.0.0")
    shutil.rmtree(places.parent)
    shutil.rmtree(root / "sources/letter-1851-03-09")
    shutil.rmtree(root / "sources/parallels")
    changed(root, TEXT, "Send oil", "Send much more oil")
    with_fingerprint(root)
    notes = (root / NOTES).read_text()
    kept = [part for part in notes.split("- id: ") if not part.startswith("three-o-clock")]
    (root / NOTES).write_text("- id: ".join(kept).replace("An order, not a request.", "An order."))
    tagged(root, "1.1.0")
