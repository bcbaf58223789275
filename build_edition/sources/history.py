"""Former texts of documents, and the annotations on them, from the git history of an edition.

In: the folder of an edition and ids of documents. Out: for each document whose text has changed, its former states,
newest first. Promises: outside git, in a shallow clone, or if git refuses, there is simply less history, or none; a
merge counts as one change against its first parent; nothing of the history is executed; at most `MOST` states of a
document and only files of ordinary size are read, by a few git calls however many documents there are.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Final

from build_edition.ground.filing import filed
from build_edition.ground.git import git, git_blobs, git_names
from build_edition.ground.grouped import values_by

MOST: Final = 20
_LARGEST: Final = 2_000_000  # bytes
_TEXTS: Final = (":(glob)sources/*/text.txt", ":(glob)sources/*/*/text.txt")
_OF_ALL: Final = ("sources/parallels/", "sources/register/", "sources/introductions/")
HEADER: Final = "document.yml"
_KINDS: Final = ("text.txt", HEADER, "annotations", "parallels", "register", "introductions")
_COMMIT: Final = "commit "


@dataclass(frozen=True, slots=True)
class FormerState:
    """A document at `revision`, before `commit` changed its text; `commit` is empty if the change is not committed.

    `written` are the files that may quote its words, by their folder or name (`annotations`, `parallels`).
    """

    commit: str
    revision: str
    text: str
    written: Mapping[str, Sequence[str]]


def former_states(
    root: Path, documents: Iterable[str], others: Mapping[str, Collection[str]] = MappingProxyType({})
) -> Mapping[str, tuple[FormerState, ...]]:
    """The former states of each document that has any, whatever volume it was in; line ends are LF.

    `others` are the documents whose headers or notes speak of it too.
    """
    changes = _changes(root, frozenset(documents))
    lists = {revision: _listed(root, revision) for revision in sorted({one for _, one, _ in changes})}
    listed = [_files(lists[revision], document, others.get(document, ())) for _, revision, document in changes]
    wanted = {blob for files in listed for _, blob in files}
    blobs = {name: _plain(content) for name, content in git_blobs(root, sorted(wanted)).items()}
    found: dict[str, list[FormerState]] = {}
    for (commit, revision, document), files in zip(changes, listed, strict=True):
        held = values_by((kind, blobs[blob]) for kind, blob in files if blob in blobs)
        if "text.txt" in held:
            found.setdefault(document, []).append(FormerState(commit, revision, held["text.txt"][0], held))
    return {document: tuple(states) for document, states in found.items()}


def changed_texts(root: Path, documents: Iterable[str]) -> frozenset[str]:
    """Those of the given documents whose text has changed."""
    return frozenset(document for _, _, document in _changes(root, frozenset(documents)))


def files_with_links(root: Path) -> tuple[str, ...]:
    """The paths of notes, headers and whatever else is written that link into a document (`[[letter#p17]]`)."""
    asked = ("grep", "-lzE", "--untracked", "-e", r"\[\[[a-z0-9-]+#", "--", "sources")
    return tuple(sorted(one for one in git_names(root, *asked) if one.endswith((".yml", ".md"))))


def _changes(root: Path, known: frozenset[str]) -> list[tuple[str, str, str]]:
    """Each change of a text: the commit that made it, the revision before it, the document; newest first."""
    if git(root, "rev-parse", "--verify", "--quiet", "HEAD^{commit}") is None:
        return []
    unsaved = git_names(root, "diff", "--name-only", "--no-renames", "--relative", "-z", "HEAD", "--", *_TEXTS)
    found = [("", "HEAD", name) for path in unsaved if (name := _of(path)) in known]
    logged = git_names(
        root, "-c", "log.showSignature=false", "log", "--first-parent", "-m", "--name-only", "--no-renames",
        "--relative", "-z", f"--max-count={MOST * 10}", f"--format={_COMMIT}%h %p", "--", *_TEXTS,
    )  # fmt: skip
    commit = parent = ""
    for said in logged:
        if said.startswith(_COMMIT):
            commit, parent, *_ = [*said.split("\n")[0].removeprefix(_COMMIT).split(), ""]
        elif parent and (name := _of(said)) in known:
            found.append((commit, parent, name))
    once = dict.fromkeys(found)  # a moved document appears twice in a commit: removed at one path, added at another
    return [change for change, number in _numbered(once) if number <= MOST]


def _of(path: str) -> str:
    """The document whose text is at a path; empty if there is none."""
    found = filed(path)
    return found.document if found is not None and found.within == "text.txt" else ""


def _numbered(changes: Iterable[tuple[str, str, str]]) -> Iterator[tuple[tuple[str, str, str], int]]:
    """Each change with its number among the changes of its document."""
    counts: dict[str, int] = {}
    for change in changes:
        counts[change[2]] = counts.get(change[2], 0) + 1
        yield change, counts[change[2]]


def _listed(root: Path, revision: str) -> Mapping[str, Mapping[str, str]]:
    """The files of each document at a revision that are not too large: path in the document → blob id.

    The empty key holds the files about several documents: parallels and registers.
    """
    found: dict[str, dict[str, str]] = {}
    for said in git_names(root, "ls-tree", "-r", "-l", "-z", revision, "--", "sources/"):
        about, _, path = said.partition("\t")
        _, _, blob, size = about.split()
        of = filed(path)
        if not size.isdecimal() or int(size) > _LARGEST:
            continue
        if of is not None:
            found.setdefault(of.document, {})[of.within] = blob
        elif path.startswith(_OF_ALL):
            found.setdefault("", {})[path.removeprefix("sources/")] = blob
    return found


def _files(listed: Mapping[str, Mapping[str, str]], document: str, others: Iterable[str]) -> list[tuple[str, str]]:
    """Kind and blob id of a document's text and of the files that may quote it; empty if there is no text."""
    files = listed.get(document, {})
    speaking = (item for other in others if other != document for item in listed.get(other, {}).items())
    found = [*files.items(), *listed.get("", {}).items(), *(one for one in speaking if one[0] != "text.txt")]
    kinds = ((path.partition("/")[0], blob) for path, blob in sorted(found))
    return [(kind, blob) for kind, blob in kinds if kind in _KINDS] if "text.txt" in files else []


def _plain(content: bytes) -> str:
    return content.decode("utf-8", "replace").replace("\r\n", "\n")
