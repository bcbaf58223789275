"""An edition in which every field that a contributor may write holds hostile values, wherever they are accepted.

In: the files of `values/`, one a kind. Out: an edition laid over the tiny one, in which each value stands in a note, a
person, a parallel, a contributor, a work, a text and on pages written by hand; and in turn in the fields there is one of.
What the check refuses is taken out again, by the line of its finding, until nothing is refused.
"""

from __future__ import annotations

import functools
import hashlib
import json
import re
import shutil
import sys
import tempfile
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from conftest import TESTS, TINY, run

from build_edition.ground.places import Place
from build_edition.measures.hand_written import check_pages
from build_edition.model.sources import Source
from build_edition.model.sources import Written as Parsed

sys.path.append(str(TESTS / "fuzz"))
from hostile_values import chosen, quoted
from targets import tiny

REFUSED = Path(__file__).parent / "refused.txt"
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff\ufeff]")
ROUNDS = 8
_LEADS_ASIDE = re.compile(r"\]\(|\]:|\]\[|href|src")


@dataclass
class Written:
    """A file of lines; some hold a value, which can be taken back."""

    path: str
    lines: list[str] = field(default_factory=list)
    harmless: dict[int, str] = field(default_factory=dict)
    refused: set[tuple[str, str]] = field(default_factory=set)
    _kinds: dict[int, tuple[str, str]] = field(default_factory=dict)

    def add(self, line: str) -> None:
        """A line of ours."""
        self.lines.append(line)

    def put(self, kind: str, key: str, harmless: str, form: str = "{}") -> None:
        """A field with the value of a kind, and what stands there when it is refused."""
        self._kinds[len(self.lines)] = (kind, key.strip(" -"))
        self.harmless[len(self.lines)] = f"{key}: {form.format(harmless)}" if harmless else ""
        self.lines.append(f"{key}: " + form.format(quoted(chosen()[kind])))

    def put_block(self, kind: str) -> None:
        """The value of a kind as it is, in Markdown; nothing where it is refused."""
        for line in CONTROL.sub("", chosen()[kind]).splitlines() or [""]:
            self._kinds[len(self.lines)] = (kind, "block")
            self.harmless[len(self.lines)] = ""
            self.lines.append(line)
        self.lines += ["", "Words between.", ""]

    def take_back(self, number: int) -> bool:
        """Make the field on a line harmless; false where no value stands there."""
        found = self.harmless.pop(number - 1, None)
        if found is not None:
            if (kind := self._kinds[number - 1])[1] == "block":
                self.lines = ["" if self._kinds.get(at) == kind else line for at, line in enumerate(self.lines)]
            else:
                self.lines[number - 1] = found
            self.refused.add(self._kinds[number - 1])
        return found is not None

    def drop(self, start: int, kind: str) -> None:
        """Take the last block off again."""
        del self.lines[start:]
        self._kinds = {at: it for at, it in self._kinds.items() if at < start}
        self.harmless = {at: it for at, it in self.harmless.items() if at < start}
        self.refused.add((kind, "block"))

    def forget(self, refused: Collection[tuple[str, str, str]]) -> None:
        """Take back what was refused before, as it is remembered."""
        for at, (kind, key) in self._kinds.items():
            if (self.path, key, kind) in refused and at in self.harmless:
                self.take_back(at + 1)

    @property
    def put_in(self) -> set[tuple[str, str]]:
        """Each kind and the field it was put in."""
        return set(self._kinds.values())

    @property
    def kept(self) -> set[tuple[str, str]]:
        """Those that were not refused."""
        return self.put_in - self.refused

    @property
    def text(self) -> str:
        """The file."""
        return "\n".join(self.lines) + "\n"


DOCUMENTS = ("hostile-words", "hostile-copy", "hostile-text")
FACTS = ("occasion", "place", "archive", "printed", "language", "translation", "remarks", "content_note")
PAGES = (
    "documents", "parallels", "bibliography", "notes", "registers", "persons", "organisations", "places", "events",
    "terms", "timeline", "search",
)  # fmt: skip
FURTHER = dict.fromkeys(
    ("sort", "romanised", "original", "office", "fate", "rehabilitation", "born", "died", "wikidata"), "{}"
) | dict.fromkeys(("forms", "mistaken_forms", "open"), "[{}]")


def somebody() -> str:
    """A person whom there always is."""
    return f"p-{next(iter(chosen()))}"


def notes() -> Written:
    """A note a kind, with everything a note may say."""
    file = Written("sources/hostile-words/annotations/hostile.yml")
    for number, kind in enumerate(chosen()):
        file.add(f"- id: n-{kind}")
        file.add("  kind: translation")
        file.add(f"  target: {{exact: number {number} burns}}")
        for line in (
            "category: accuracy/untranslated",
            "severity: major",
            "original_status: attested",
            "certainty: high",
            "by: [editors]",
        ):
            file.add(f"  {line}")
        for key in ("body", "misleads", "reading", "original"):
            file.put(kind, f"  {key}", f"number {number} burnt" if key == "reading" else "Words.")
    return file


def persons() -> Written:
    """A person a kind."""
    file = Written("sources/register/persons.yml")
    for number, kind in enumerate(chosen()):
        file.add(f"- id: p-{kind}")
        for key in ("name", "summary", "body"):
            file.put(kind, f"  {key}", f"A person {kind}")
        for at, (key, form) in enumerate(FURTHER.items()):
            if (number + at) % 3 == 0:
                file.put(kind, f"  {key}", "", form)
        file.put(kind, "  identification", "Known.", "{{certainty: low, reason: {}}}")
        file.add("  by: [editors]")
    return file


def parallels() -> Written:
    """A parallel a kind, with a claim."""
    file = Written("sources/parallels/hostile.yml")
    for number, kind in enumerate(chosen()):
        file.add(f"- id: x-{kind}")
        file.add("  strength: strong")
        file.add("  by: [editors]")
        passages = [f"{{document: {it}, exact: Lamp number {number} burns}}" for it in DOCUMENTS[:2]]
        file.add(f"  passages: [{', '.join(passages)}]")
        for key in ("title", "comment"):
            file.put(kind, f"  {key}", f"Lamps {kind}")
        file.add("  claims:")
        for key in ("  - claim", "    record"):
            file.put(kind, f"  {key}", "It burns.")
        file.add("      stances:")
        for it in DOCUMENTS[:2]:
            file.add(f"        - document: {it}")
            file.add(f"          who: {somebody()}")
            file.add("          stance: asserts")
            file.add(f"          exact: Lamp number {number} burns")
            file.put(kind, "          note", "Yes.")
    return file


def citing() -> Written:
    """A note a kind that cites its work, and leads to its person and its parallel."""
    file = Written("sources/hostile-copy/annotations/hostile.yml")
    for number, kind in enumerate(chosen()):
        file.add(f"- id: m-{kind}")
        file.add("  kind: explanatory")
        file.add(f"  target: {{exact: number {number} burns}}")
        file.add(f'  body: "See [@w-{kind}], [[person:p-{kind}]] and [[parallel:x-{kind}]]."')
        file.add("  certainty: high")
        file.add(f"  by: [c-{kind}]")
    return file


def contributors() -> Written:
    """A contributor a kind."""
    file = Written("sources/contributors.yml")
    file.lines += (TINY / file.path).read_text("utf-8").splitlines()
    for kind in chosen():
        file.add(f"- id: c-{kind}")
        for key, harmless in (("name", f"C {kind}"), ("role", "notes"), ("orcid", ""), ("address", "")):
            file.put(kind, f"  {key}", harmless)
    return file


def imprint(shift: int) -> Written:
    """What there is of the edition once, each field with another value."""
    file = Written("sources/edition.yml")
    kinds = Turning(shift)
    for key, harmless in (
        ("title", "A"),
        ("version", "1.0.0"),
        ("subtitle", ""),
        ("responsibility", ""),
        ("text_licence", "CC0"),
    ):
        file.put(next(kinds), key, harmless)
    for key in ("code_licence", "original_language", "contact"):
        file.put(next(kinds), key, "")
    file.add("language: English")
    file.add("pages:")
    for key in PAGES:
        file.put(next(kinds), f"  {key}", "Words.")
    return file


class Turning(Iterator[str]):
    """The kinds, one after the other, from anywhere."""

    def __init__(self, shift: int) -> None:
        self._at = shift

    def __next__(self) -> str:
        self._at += 7
        return list(chosen())[self._at % len(chosen())]


def header(document: str, shift: int) -> Written:
    """A letter, each fact of which is hostile."""
    file = Written(f"sources/{document}/document.yml")
    kinds = Turning(shift)
    file.add("kind: letter")
    for key, harmless in (("title", "A letter"), ("short_title", "A letter"), ("date", '"1851"')):
        file.put(next(kinds), key, harmless)
    for key in FACTS:
        file.put(next(kinds), key, "")
    for key in ("sender", "recipient"):
        file.put(next(kinds), key, "X", f"{{{{id: {somebody()}, name: {{}}}}}}")
    file.add("received:")
    file.put(next(kinds), "  note", "Words.")
    file.add("  sha256: FINGERPRINT")
    return file


def config() -> Written:
    """What may be said of the site."""
    file = Written("mkdocs.yml")
    kinds = Turning(3)
    for key, harmless in (("site_name", "A"), ("site_description", ""), ("site_author", ""), ("copyright", "")):
        file.put(next(kinds), key, harmless)
    file.lines += [
        line for line in (TINY / "mkdocs.yml").read_text("utf-8").splitlines() if not line.startswith("site_name")
    ]
    return file


def pages() -> Iterator[Written]:
    """Pages written by hand and introductions, of which the values are the Markdown, as long as the page is accepted."""
    kinds = list(chosen())
    for at in range(0, len(kinds), 30):
        yield filled(Written(f"docs/hostile-{at}.md", ["# Words", ""]), kinds[at : at + 30])
        head = ["---", f"title: Words {at}", "about: [hostile-words]", "by: [editors]", "---", "Words.", ""]
        yield filled(Written(f"sources/introductions/hostile-{at}.md", head), kinds[at : at + 30])


def filled(file: Written, kinds: Sequence[str]) -> Written:
    """The file with each value that does not spoil it."""
    start = len(file.lines)
    for kind in kinds:
        before = len(file.lines)
        file.put_block(kind)
        if not is_taken("\n".join(file.lines[start:]), file.path):
            file.drop(before, kind)
    return file


def is_taken(written: str, path: str) -> bool:
    """Whether some Markdown is accepted where it stands."""
    _, desk, renderer = tiny()
    if path.startswith("docs/"):
        if _LEADS_ASIDE.search(written):  # what leads to no page is the site generator's to refuse, and it does
            return False
        return not next(iter(check_pages([Source(path, f"# Words\n\n{written}\n", "")], renderer))).findings
    return not desk.links.resolve(Parsed(written, Place(path)), has_headings=True).diagnostics


def texts() -> Mapping[str, str]:
    """Two texts to write notes on, and one of the values themselves, each a paragraph."""
    numbered = "\n\n".join(f"Lamp number {number} burns." for number in range(len(chosen()))) + "\n"
    hostile = (
        "\n\n".join(CONTROL.sub("", value) for value in chosen().values() if CONTROL.sub("", value).strip()) + "\n"
    )
    return dict(zip(DOCUMENTS, (numbered, numbered, hostile), strict=True))


def works() -> str:
    """A work a kind, in CSL-JSON."""
    items = [
        {
            # a work of which nothing is said at all is refused (N061)
            "id": f"w-{kind}", "type": "book", "title": value or "A lamp", "publisher": value, "note": value, "URL": value,
            "author": [{"family": value, "given": value}], "issued": {"raw": value}, "volume": value,
        }
        for kind, value in chosen().items()
    ]  # fmt: skip
    return json.dumps(items, indent=1)


class Hostile:
    """The edition, being made."""

    def __init__(self, root: Path) -> None:
        shutil.copytree(TINY, root, ignore=shutil.ignore_patterns("edition", "site"))
        self.root = root
        self.files = [notes(), citing(), persons(), parallels(), contributors(), imprint(0), config(), *pages()]
        self.files += [header(document, 11 * at) for at, document in enumerate(DOCUMENTS)]
        for document, text in texts().items():
            path = root / "sources" / document / "text.txt"
            path.parent.mkdir(parents=True)
            path.write_bytes(text.encode("utf-8"))
        (root / "sources/bibliography.json").write_text(works(), "utf-8")

    def write(self) -> None:
        """Lay the files down as they are now."""
        for file in self.files:
            path = self.root / file.path
            path.parent.mkdir(parents=True, exist_ok=True)
            text = path.with_name("text.txt")
            fingerprint = hashlib.sha256(text.read_bytes()).hexdigest() if text.exists() else ""
            path.write_text(file.text.replace("FINGERPRINT", fingerprint), "utf-8")

    def _take_back(self, path: str, line: str, by_path: Mapping[str, Written]) -> bool:
        return path in by_path and by_path[path].take_back(int(line))

    def built(self) -> None:
        """Take back what is refused until it is built: first all is tried, then what `refused.txt` does not know yet.

        An error may hide another; without the list it would take a round for each that is hidden.
        """
        said = self._refused()
        for _ in range(ROUNDS):
            by_path = {file.path: file for file in self.files}
            ours = [error for error in said if not self._take_back(*error[:2], by_path)]
            assert len(ours) < len(said), "\n".join(map(str, ours[:40]))
            for file in self.files:
                file.forget(remembered())
            said = self._refused()
            if not said:
                return
        raise AssertionError(said)

    def _refused(self) -> list[tuple[str, str, str]]:
        """What a build refuses: path, line, sentence; nothing, and it is built."""
        self.write()
        ran = run("--root", self.root, "-q")
        refused = re.findall(r"(?m)^(.+?):(\d+):\d+: error: (.+)$", ran.out)
        assert ran.code == int(bool(refused)), ran.out[-3000:] + ran.err[-3000:]
        assert all(line.isprintable() for line in ran.out.splitlines())
        return refused


@functools.cache
def remembered() -> frozenset[tuple[str, str, str]]:
    """What was refused when `refused.txt` was written, by running this file with `HOSTILE=all PYTHONPATH=tests`: path, field and its kinds."""
    lines = REFUSED.read_text("utf-8").splitlines() if REFUSED.exists() else []
    return frozenset((path, key, kind) for path, key, *kinds in map(str.split, lines) for kind in kinds)


def remember(edition: Hostile) -> None:
    """Write the list anew."""
    known: dict[tuple[str, str], list[str]] = {}
    for file in edition.files:
        for kind, key in sorted(file.refused):
            known.setdefault((file.path, key), []).append(kind)
    REFUSED.write_text("".join(f"{' '.join((*field, *kinds))}\n" for field, kinds in sorted(known.items())), "utf-8")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        made = Hostile(Path(folder, "edition"))
        made.built()
        remember(made)
