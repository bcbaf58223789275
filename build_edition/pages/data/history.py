"""`history.md` and a page per version: what changed from one version to the next, word by word.

In: the records of the tagged versions and of today. Out: the list of them, the latest first, and a page for each with
what was changed, removed and added, by document. Promises: source text is shown as plain words; of long texts, a few
words around each change; of many changes in one document, the first.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import islice, pairwise
from typing import Final

from build_edition.markup.escape import escaped
from build_edition.measures.memory import PARALLELS, REGISTER, Record, fates, is_document
from build_edition.model.edited import Edition
from build_edition.model.woven import Page
from build_edition.pages.kit.tables import behind, table
from build_edition.pages.kit.text import head
from build_edition.words.language import Words
from build_edition.words.phrases import phrase

HISTORY: Final = "history.md"
_KINDS: Final = {"changed": phrase("changed"), "gone": phrase("gone"), "new": phrase("new")}
_GROUPS: Final = {REGISTER: phrase("Registers"), PARALLELS: phrase("Parallels")}
_MOST_WORDS: Final = 600
_MOST_CHANGES: Final = 200
_AROUND: Final = 8


@dataclass(frozen=True, slots=True)
class Told:
    """What happened to one thing: its id, and its words before and after."""

    kind: str
    key: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """The step from one version to the next: its page, the name of the later version, and by group what happened."""

    path: str
    before: Record
    name: str
    told: Mapping[str, Sequence[Told]]


def history(edition: Edition, former: Sequence[Record], today: Record) -> Iterator[Page]:
    """The list and its pages."""
    words = edition.words
    known = {one.version for one in former}
    tagged = {f"history/{after.version}.md": (before, after, after.version) for before, after in pairwise(former)}
    if former:
        name = words.say("today") if today.version in known else today.version
        tagged["history/today.md"] = (former[-1], today, name)
    steps = [Step(path, before, name, dict(_between(before, after))) for path, (before, after, name) in tagged.items()]
    titles = {**{name: words.say(said) for name, said in _GROUPS.items()},
              **{one.id: one.short_title for one in edition.summaries}}  # fmt: skip
    yield Page(HISTORY, "\n".join(_index(words, steps, today)))
    yield from (Page(step.path, "\n".join(_page(words, step, titles))) for step in steps)


def _index(words: Words, steps: Sequence[Step], today: Record) -> Iterator[str]:
    yield from head(words.say("What changed"), has_contents=False)
    yield words.say(
        "What became of each paragraph, note, entry and parallel from version to version, taken from the versions "
        "themselves. The id of something that is gone is not used again. {check} tells what became of a place that you "
        "have cited.",
        check=f"[{words.say('Check a citation')}](check-citation.md)",
    )
    yield ""
    if not steps:
        yield words.say("This is the first version: {version}.", version=escaped(today.version))
        yield ""
        return
    heads = (words.say("Version"), *(words.say(said) for said in _KINDS.values()))
    yield from table(heads, (_row(words, step) for step in reversed(steps)), "lrrr")


def _row(words: Words, step: Step) -> tuple[str, ...]:
    counts = Counter(one.kind for told in step.told.values() for one in told)
    return f"[{_named(words, step)}]({step.path})", *(words.number(counts[kind]) for kind in _KINDS)


def _named(words: Words, step: Step) -> str:
    return words.say("From {first} to {second}", first=escaped(step.before.version), second=escaped(step.name))


def _page(words: Words, step: Step, titles: Mapping[str, str]) -> Iterator[str]:
    title = words.say("From {first} to {second}", first=step.before.version, second=step.name)
    yield from head(title, has_contents=False)
    if not step.told:
        yield from (words.say("Nothing changed in a text, a note, an entry or a parallel."), "")
    for name, told in step.told.items():
        count = words.many(len(told), "{n} change", "{n} changes")
        title = titles.get(name, step.before.names.get(name, name))
        lines = [line for one in islice(told, _MOST_CHANGES) for line in _change(words, name, one)]
        more = len(told) - _MOST_CHANGES
        lines += [words.many(more, "and {n} more change", "and {n} more changes"), ""] if more > 0 else []
        yield from behind(words.told(title, count), lines)
    yield from (f"[{words.say('What changed')}](../{HISTORY})", "")


def _between(before: Record, after: Record) -> Iterator[tuple[str, Sequence[Told]]]:
    """The groups with changes."""
    for name in (*after.groups, *(name for name in before.groups if name not in after.groups)):
        told = list(_told(before.groups.get(name, {}), after.groups.get(name, {}), is_text=is_document(name)))
        if told:
            yield name, told


def _told(before: Mapping[str, str], after: Mapping[str, str], *, is_text: bool) -> Iterator[Told]:
    became = fates(before, after, is_text=is_text)
    kept = {fate.to for fate in became.values() if fate.to}
    for key, fate in became.items():
        if fate.kind in ("changed", "gone"):
            yield Told(fate.kind, key, before[key], fate.now)
    yield from (Told("new", key, "", words) for key, words in after.items() if key not in kept)


def _change(words: Words, group: str, told: Told) -> Iterator[str]:
    name = f"{group}#{told.key}" if group != REGISTER else told.key
    yield f"`{name}` {words.say(_KINDS[told.kind])}"
    yield f":   {word_by_word(told.before, told.after)}"
    yield ""


def word_by_word(before: str, after: str) -> str:
    """The difference of two texts as HTML: deletions, insertions, and a few words around them."""
    old, new = before.split()[:_MOST_WORDS], after.split()[:_MOST_WORDS]
    steps = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    pieces = []
    for at, (tag, start, end, first, last) in enumerate(steps):
        if tag == "equal":
            pieces.append(escaped(" ".join(_around(old[start:end], is_first=at == 0, is_last=at == len(steps) - 1))))
        if tag in ("replace", "delete"):
            pieces.append(f"<del>{escaped(' '.join(old[start:end]))}</del>")
        if tag in ("replace", "insert"):
            pieces.append(f"<ins>{escaped(' '.join(new[first:last]))}</ins>")
    return " ".join(pieces)


def _around(same: Sequence[str], *, is_first: bool, is_last: bool) -> Sequence[str]:
    """Of unchanged words, those next to a change."""
    begins, ends = (0 if is_first else _AROUND), (0 if is_last else _AROUND)
    if len(same) <= begins + ends + 1:
        return same
    return [*same[:begins], "…", *same[len(same) - ends :]]
