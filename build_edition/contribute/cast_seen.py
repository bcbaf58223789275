"""The list of the cast above a play, and labels that name several who speak at once.

In: a text, the heads of its acts and scenes, and its labels. Out: the lines of the cast with the evidence; sentences on
labels such as `BOTH`. Promises: a list is one only below a line that says so and above an act or a scene; who is meant
by such a label is never guessed.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from typing import Final, NamedTuple

from build_edition.contribute.told_parts import DeclaredPart
from build_edition.ground.fold import fold_words
from build_edition.ground.places import line_spans, trimmed
from build_edition.ground.plain_text import clipped
from build_edition.sources.take_in.received import counted
from build_edition.vocabulary.kinds import KINDS

_HEAD: Final = re.compile(
    r"(?:the\s+)?(?:dramatis person(?:ae|æ)|persons?(?:\s+(?:of|in) the (?:play|drama))?|persons represented|"
    r"characters|cast(?:\s+of characters)?|personen(?:verzeichnis)?|personnages|acteurs|personaggi|"
    r"interlocutori|personajes|personagens|osoby|действующие лица|лица|personer(?:ne|na)?)\W*",
    re.IGNORECASE,
)
_SEVERAL: Final = frozenset({
    "both", "all", "all together", "omnes", "ambo", "together", "alle", "beide", "alle drei", "tous", "toutes",
    "les deux", "tous deux", "toutes deux", "tous les deux", "ensemble", "tutti", "tutte", "entrambi", "a due", "todos",
    "todas", "ambos", "ambas", "los dos", "все", "оба", "обе", "вместе", "begge", "båda", "beiden", "allen", "wszyscy",
})  # fmt: skip


class Cast(NamedTuple):
    """The lines of the list of a cast, its head first, the evidence, and where these lines begin."""

    parts: tuple[DeclaredPart, ...] = ()
    because: str = ""
    starts: frozenset[int] = frozenset()


def cast_seen(text: str, heads: Collection[int]) -> Cast:
    """The list of the cast; none where no line says so, no act or scene ends it, or one of its lines recurs."""
    lines = [trimmed(text, span) for span in line_spans(text)]
    end = next((at for at, line in enumerate(lines) if line.start in heads and len(line)), 0)
    first = next((at for at in range(end) if _HEAD.fullmatch(lines[at].of(text))), end)
    found = [one for one in lines[first:end] if len(one)]
    counts = Counter(fold_words(one.of(text)) for one in lines)
    if not found[1:] or any(counts[fold_words(one.of(text))] > 1 for one in found):
        return Cast()
    many = counted(len(found) - 1, "line", "lines")
    because = f"line {first + 1} says that {many} below it are the cast (“{clipped(found[0].of(text), 40)}”)"
    parts = tuple(DeclaredPart(one.of(text), "cast") for one in found)
    return Cast(parts, because, frozenset(one.start for one in found))


def several_at_once(labels: Iterable[str], kind: str) -> Iterator[str]:
    """What is to be said of labels that name several."""
    for label in labels if KINDS[kind].is_spoken else ():
        if label.casefold().rstrip(" .:") in _SEVERAL:
            yield f"“{label}” names several who speak at once: the text does not say who, and it is a label of its own"
