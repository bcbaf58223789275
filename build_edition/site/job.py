"""What the process that presses a site is told, and what it answers: two files of JSON in the generation's folder.

In and out: plain values. Promises: what is read is what was written; nothing in it is run.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, Final, NamedTuple, cast

from build_edition.ground.at_rest import WordsAtRest
from build_edition.ground.json_text import dense, read_dense
from build_edition.ground.shelf import packed_lines
from build_edition.markup.prove import Pane
from build_edition.site.ways import Way

_JOB: Final = "job.jsonl"  # a thing a line, so that they are never in memory all at once
_PRESSED: Final = "pressed.json"
_MANY: Final = 8
REFUSED: Final = "refused"  # begins the line that says what the machine refused: its number and its words


def plain(value: Job | PageRecord | Pressed) -> dict[str, Any]:
    """The fields of a value, by name, as JSON has them."""
    return {one.name: getattr(value, one.name) for one in fields(value)}


@dataclass(frozen=True, slots=True)
class Job:
    """The edition's folder, how many processes there may be, and what each page (below `docs/`) is to keep.

    `panes` are by page; `words` by document, as `prove.words_expected` gives them; `heads` are lines of HTML, by page;
    `epoch` is the moment that stands wherever the time of the build would, in seconds since 1970; `within` the folder
    of the site in which this one will stand; `ways` lead to the same pages in other languages; `languages` are those of
    hand-written pages that are not in that of the site; `hosts` those that a page may ask for pictures;
    `further` the places to which a page leads on, though they stand on others (`ranges.packed`); `sources` and `last`
    are the SHA-256 that are known of pages' Markdown, by page, and of their files in the last site, by address there.
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
        """Leave it for the process."""
        by_name = {name: said for name, said in plain(self).items() if isinstance(said, Mapping)}
        with (folder / _JOB).open("w", encoding="utf-8") as file:
            file.write(f"{dense({name: said for name, said in plain(self).items() if name not in by_name})}\n")
            for name, said in by_name.items():
                file.writelines(f"{dense((name, key, _sent(one)))}\n" for key, one in said.items())

    @classmethod
    def read(cls, folder: Path) -> Job:
        """What was left."""
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
    """A value of a mapping as JSON has it: lines that are read when they are asked for are a list."""
    return said if isinstance(said, str) else list(cast("Iterable[object]", said))


class Changed(NamedTuple):
    """A document whose words a page does not keep: those expected and those found where they part."""

    document: str
    expected: str
    found: str


@dataclass(frozen=True, slots=True)
class PageRecord:
    """What there is to know of a page that was made, besides its file.

    `made` is the SHA-256 of the file; `asked` what MkDocs looked for when it resolved the links, and whether it was
    there; `links` are, by file, the places linked to and the links as written; `scripts` those taken out of the page.
    """

    made: str
    asked: Mapping[str, bool]
    anchors: Sequence[str]
    links: Mapping[str, Mapping[str, str]]
    scripts: Mapping[str, str]


class Leads(NamedTuple):
    """What of a record is asked for when every page is made, packed: its file, places, one a line, links."""

    made: str
    anchors: str
    links: bytes

    @classmethod
    def of(cls, record: PageRecord) -> Leads:
        """That of a record."""
        lines = "".join(f"{anchor}\n" for anchor in record.anchors)
        return cls(record.made, f"\n{lines}", zlib.compress(dense(record.links).encode(), 1))

    def lacking(self, anchors: Mapping[str, str]) -> Mapping[str, str]:
        """Those of some links, by their places, whose places the page does not have."""
        if len(anchors) < _MANY:  # for few the places are not taken apart
            return {anchor: link for anchor, link in anchors.items() if f"\n{anchor}\n" not in self.anchors}
        lacking = anchors.keys() - self.anchors.split("\n")
        return {anchor: link for anchor, link in anchors.items() if anchor in lacking}

    @property
    def to(self) -> Mapping[str, Mapping[str, str]]:
        """The places linked to, by file, with the links as written."""
        found: Mapping[str, Mapping[str, str]] = read_dense(zlib.decompress(self.links))
        return found


@dataclass(frozen=True, slots=True)
class Made:
    """A page that was made now: its record, what MkDocs complains of in it, and what is wrong with it."""

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
    """What came of it: what the generator complains of, what differs, what must never be published.

    `made` counts the pages that were made, the others are as they were in the last site; `unlike` are pages for which
    the quick way comes to something else, so that none went it; `sums` are the SHA-256 of the files of pages, by their
    paths in the site.
    """

    complaints: Sequence[str] = ()
    changed: Sequence[Changed] = ()
    unsafe: Sequence[str] = ()
    made: int = 0
    unlike: Sequence[str] = ()
    sums: Mapping[str, str] = field(default_factory=dict)

    def write(self, folder: Path) -> None:
        """Leave the answer."""
        (folder / _PRESSED).write_text(dense(plain(self)), encoding="utf-8")

    @classmethod
    def read(cls, folder: Path) -> Pressed | None:
        """The answer; None where the process left none."""
        try:
            return cls.of((folder / _PRESSED).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None

    @classmethod
    def of(cls, written: str) -> Pressed:
        """The answer that was written; raises ValueError."""
        said = read_dense(written)
        changed = tuple(Changed(*one) for one in said["changed"])
        return cls(
            tuple(said["complaints"]), changed, tuple(said["unsafe"]), said["made"], tuple(said["unlike"]), said["sums"]
        )
