"""The edition's record of its versions: JSON files fetched on demand, pages of changes, and a page to check citations.

In: an edition and the records of its tagged versions. Out: `memory/today/<document>.json` (what every paragraph, note
and entry says), `memory/<version>/<document>.json` for each document that has changed since, `memory/versions.json`
(the list of versions), `versions.md` with the same list, `history.md` and a page per version, `check-citation.md`, and
a page in place of each document and entry that was removed, so that no address of a former version is a dead link. Made
by a run that writes the site. Promises: words of a former version that are unchanged are written once; no page of a
text grows.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Any, Final

from build_edition.ground.at_rest import Elsewhere
from build_edition.ground.json_text import compact, read_dense
from build_edition.markup.escape import escaped
from build_edition.measures.memory import REGISTER, Fate, Record, entry_id, fates, is_document, is_place, said_in
from build_edition.model.edited import Edited, Edition, OfOne
from build_edition.model.woven import Page
from build_edition.pages.data.history import HISTORY, history
from build_edition.pages.data.versions import versions_page, way_to
from build_edition.pages.kit.tables import behind, division
from build_edition.pages.kit.text import head
from build_edition.words.language import Words

RESERVED: Final = ("memory", "history", "check-citation", "versions")
CHECK: Final = "check-citation.md"
_MOST_WORDS: Final = 400
_KIND: Final = "memory today"
_DIGITS: Final = 16  # of a hash: enough to distinguish two states of the same place


def memory_pages(
    edition: Edition, former: Sequence[Record], today: Record, *, is_former: bool = False
) -> Iterator[Page]:
    """Every file and page; `today` is the present record; `is_former`: the edition is itself a former version."""
    yield from _today(edition, today)
    yield from (page for one in former for page in _files(one, today))
    listed = {
        "current": today.version,
        "versions": [_listed(one, today, edition) for one in former],
        **({"former": True} if is_former else {}),
    }
    yield Page("memory/versions.json", compact(listed))
    yield from history(edition, former, today)
    yield versions_page(edition, former)
    yield Page(CHECK, "\n".join(_check(edition.words)))
    yield from _tombstones(edition, former, today)


def _today(edition: Edition, today: Record) -> Iterator[Page]:
    """What everything says now: a document's file is cached, and not read if it is already published."""
    written = edition.each(_KIND, today_of)
    for name, seen in edition.faces(_KIND, written, summed):
        yield Page(f"memory/today/{name}.json", Elsewhere(partial(written.__getitem__, name), *read_dense(seen)))
    yield from (_file("today", name, today, {}) for name in today.groups if not is_document(name))


def today_of(edited: Edited, _edition: Edition) -> str:
    """The file with what everything in a document says now."""
    said, names = said_in(edited)
    return _written(names.get(edited.document.id, ""), said, {})


def summed(written: str) -> str:
    """The size of the file in bytes, and its SHA-256."""
    content = written.encode()
    return json.dumps((len(content), hashlib.sha256(content).hexdigest()))


def _listed(one: Record, today: Record, edition: Edition) -> Mapping[str, Any]:
    """A version, its address, and the groups in which it differs from today."""
    return {
        **({"at": way_to(one, edition, "edition/")} if one.at else {}),
        "version": one.version,
        "changed": [name for name, said in one.groups.items() if said != today.groups.get(name, said)],
        "gone": [name for name in one.groups if name not in today.groups],
        "new": [name for name in today.groups if name not in one.groups],
    }


def _files(one: Record, today: Record) -> Iterator[Page]:
    for group, said in one.groups.items():
        is_now = today.groups.get(group, {})
        if said != is_now:
            yield _file(one.version, group, one, fates(said, is_now, is_text=is_document(group)))


def _file(folder: str, group: str, one: Record, became: Mapping[str, Fate]) -> Page:
    return Page(f"memory/{folder}/{group}.json", _written(one.names.get(group, ""), one.groups[group], became))


def _written(title: str, said: Mapping[str, str], became: Mapping[str, Fate]) -> str:
    return compact({"title": title, "things": {key: _thing(words, became.get(key)) for key, words in said.items()}})


def _thing(words: str, fate: Fate | None) -> Mapping[str, str]:
    """A hash of the words; the words themselves if today's file does not have them; what became of them."""
    found = {"hash": hashlib.sha256(words.encode()).hexdigest()[:_DIGITS]}
    if fate is None or fate.kind in ("changed", "gone"):
        found["words"] = words
    if fate is not None and fate.kind != "same":
        found |= {"fate": fate.kind, **({"to": fate.to} if fate.to else {})}
    return found


def _check(words: Words) -> Iterator[str]:
    yield from head(words.say("Check a citation"), has_contents=False)
    yield words.say(
        "Paste a citation of this edition, or an address of it that names a version. You see whether the place says "
        "today what it said then. Nothing of it leaves your browser."
    )
    yield ""
    changed = f"[{words.say('What changed')}]({HISTORY})"
    without = words.say(
        "This needs JavaScript. Without it, {history} lists what changed from version to version.", history=changed
    )
    yield from division("be-check", [without, ""], ' id="be-check-citation"')


def _tombstones(edition: Edition, former: Sequence[Record], today: Record) -> Iterator[Page]:
    """A page in place of each removed document and entry, with its words in the last version that had it."""
    taken = {page.path for page in edition.pages}
    present = {entry_id(one) for one in edition.entries}
    stones: dict[str, tuple[str, str, str]] = {}
    for one in former:
        for name, said in one.groups.get(REGISTER, {}).items():
            if name not in present:
                stones[f"register/{name}.md"] = (one.names[f"{REGISTER}#{name}"], one.version, said)
        for name, said_of in one.groups.items():
            if is_document(name) and name not in today.groups:
                text = " ".join(words for key, words in said_of.items() if is_place(key))
                stones[f"{name}.md"] = (one.names[name], one.version, text)
    for path, (name, version, said) in stones.items():
        if path not in taken:
            yield Page(path, "\n".join(_tombstone(edition.words, name, version, said)))


def _tombstone(words: Words, name: str, version: str, said: str) -> Iterator[str]:
    yield from head(words.say("No longer in the edition: {name}", name=name), has_contents=False)
    yield words.say(
        "What stood at this address was in version {version} for the last time. Its id is not used for anything else.",
        version=escaped(version),
    )
    yield ""
    all_words = said.split()
    shown = " ".join(all_words[:_MOST_WORDS]) + (" …" if len(all_words) > _MOST_WORDS else "")
    yield from behind(words.say("What it said"), [escaped(shown), ""])


PUBLISHED: Final[Mapping[str, OfOne]] = {_KIND: today_of}  # made by a run that writes the site
SEALS: Final = {_KIND: summed}
