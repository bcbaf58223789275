"""Messages to and from the process that makes ("presses") a site: two JSON files in the generation's folder.

In and out: plain values. Promises: what is read equals what was written; nothing in it is executed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, Final, NamedTuple, cast

from build_edition.ground.at_rest import WordsAtRest
from build_edition.ground.compressed import compressed, decompressed
from build_edition.ground.json_text import dense, read_dense
from build_edition.ground.shelf import packed_lines
from build_edition.markup.prove import Pane
from build_edition.site.ways import Way

_JOB: Final = "job.jsonl"  # one item a line, so that they are never in memory all at once
_PRESSED: Final = "pressed.json"
_MANY: Final = 8
REFUSED: Final = "refused"  # begins the line that reports an OSError: its number and its message


def plain(value: Job | PageRecord | Pressed) -> dict[str, Any]:
    """The fields of a value, by name, as JSON has them."""
    return {one.name: getattr(value, one.name) for one in fields(value)}


@dataclass(frozen=True, slots=True)
class Job:
    """The edition's folder, the number of processes, and what each page (path below `docs/`) must contain.

    `panes` are by page; `words` by document, as from `prove.words_expected`; `heads` are lines of HTML, by page;
    `epoch` replaces the time of the build wherever it would be printed, in seconds since 1970; `within` is the folder
    inside the site for this one; `ways` link to the same pages in other languages; `languages` are those of
    hand-written pages that differ from the site's; `hosts` are those from which a page may load pictures; `further` are
    anchors that a page redirects to other pages (`ranges.packed`); `sources` and `last` are known SHA-256: of the
    pages' Markdown, by page, and of their files in the last site, by path there.
    """

    root: str
    jobs: int
    panes: Mapping[str, Sequence[Pane]]
    words: Mapping[str, str]
    heads: Mapping[str, Sequence[str]]
    epoch: int = 0
    within: str = ""
    ways: Sequence[Way] = ()
    languages: Mapping[str, str] = field(default_factory=dict)
    hosts: Mapping[str, Sequence[str]] = field(default_factory=dict)
    further: Mapping[str, Sequence[str]] = field(default_factory=dict)
    sources: Mapping[str, str] = field(default_factory=dict)
    last: Mapping[str, str] = field(default_factory=dict)

    def write(self, folder: Path) -> None:
        """Write it to a file for the process."""
        by_name = {name: said for name, said in plain(self).items() if isinstance(said, Mapping)}
        with (folder / _JOB).open("w", encoding="utf-8") as file:
            file.write(f"{dense({name: said for name, said in plain(self).items() if name not in by_name})}\n")
            for name, said in by_name.items():
                file.writelines(f"{dense((name, key, _sent(one)))}\n" for key, one in said.items())

    @classmethod
    def read(cls, folder: Path) -> Job:
        """Read that file."""
        words, by_name = WordsAtRest(), dict[str, dict[str, Any]]()
        with (folder / _JOB).open(encoding="utf-8") as file:
            told = read_dense(next(file))
            for name, key, said in map(read_dense, file):
                if name == "words":
                    words.put(key, said)
                else:
                    by_name.setdefault(name, {})[key] = packed_lines(said) if name == "heads" else said
        panes = {page: tuple(Pane(*one) for one in panes) for page, panes in by_name.pop("panes", {}).items()}
        ways = tuple(Way(*one) for one in told.pop("ways"))
        return cls(**{"heads": {}, **told, **by_name, "panes": panes, "ways": ways, "words": words})


def _sent(said: object) -> object:
    """A value of a mapping as JSON has it: a lazy sequence of lines becomes a list."""
    return said if isinstance(said, str) else list(cast("Iterable[object]", said))


class Changed(NamedTuple):
    """A document whose words a page does not contain exactly: expected and found text where they differ."""

    document: str
    expected: str
    found: str


@dataclass(frozen=True, slots=True)
class PageRecord:
    """What is known of a page that was made, besides its file.

    `made` is the SHA-256 of the file; `asked` are the paths MkDocs looked up to resolve links, and whether they
    existed; `links` are, by file, the anchors linked to and the links as written; `scripts` are those taken out of the
    page.
    """

    made: str
    asked: Mapping[str, bool]
    anchors: Sequence[str]
    links: Mapping[str, Mapping[str, str]]
    scripts: Mapping[str, str]


class Leads(NamedTuple):
    """The part of a record that is needed once every page is made, compact: file hash, anchors (one a line), links."""

    made: str
    anchors: str
    links: bytes

    @classmethod
    def of(cls, record: PageRecord) -> Leads:
        """The compact form of a record."""
        lines = "".join(f"{anchor}\n" for anchor in record.anchors)
        return cls(record.made, f"\n{lines}", compressed(dense(record.links).encode()))

    def lacking(self, anchors: Mapping[str, str]) -> Mapping[str, str]:
        """Those of some links, by anchor, whose anchor this page does not have."""
        if len(anchors) < _MANY:  # for a few, splitting the anchors would cost more
            return {anchor: link for anchor, link in anchors.items() if f"\n{anchor}\n" not in self.anchors}
        lacking = anchors.keys() - self.anchors.split("\n")
        return {anchor: link for anchor, link in anchors.items() if anchor in lacking}

    @property
    def to(self) -> Mapping[str, Mapping[str, str]]:
        """The anchors linked to, by file, with the links as written."""
        found: Mapping[str, Mapping[str, str]] = read_dense(decompressed(self.links))
        return found


@dataclass(frozen=True, slots=True)
class Made:
    """A page made now: its record, MkDocs' warnings, and what is wrong with it."""

    record: PageRecord | None
    complaints: Sequence[str] = ()
    changed: Sequence[Changed] = ()
    unsafe: str = ""

    @property
    def is_sound(self) -> bool:
        """Whether nothing is wrong with it."""
        return not (self.complaints or self.changed or self.unsafe)


@dataclass(frozen=True, slots=True)
class Pressed:
    """The result: MkDocs' warnings, documents whose words changed, markup that must never be published.

    `made` counts the pages that were made; the others are unchanged from the last site; `unlike` are pages on which the
    quick renderer differs from MkDocs, so that no page was rendered by it; `sums` are the SHA-256 of the pages' files,
    by path in the site.
    """

    complaints: Sequence[str] = ()
    changed: Sequence[Changed] = ()
    unsafe: Sequence[str] = ()
    made: int = 0
    unlike: Sequence[str] = ()
    sums: Mapping[str, str] = field(default_factory=dict)

    def write(self, folder: Path) -> None:
        """Write the result to a file."""
        (folder / _PRESSED).write_text(dense(plain(self)), encoding="utf-8")

    @classmethod
    def read(cls, folder: Path) -> Pressed | None:
        """The result; None where the process left none."""
        try:
            return cls.of((folder / _PRESSED).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None

    @classmethod
    def of(cls, written: str) -> Pressed:
        """The result from its JSON; raises ValueError."""
        said = read_dense(written)
        changed = tuple(Changed(*one) for one in said["changed"])
        return cls(
            tuple(said["complaints"]), changed, tuple(said["unsafe"]), said["made"], tuple(said["unlike"]), said["sums"]
        )
