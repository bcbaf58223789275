"""Names with a comma that YAML takes apart in a list in brackets: `forms: [Marrow, A.]` has two forms.

In: a list as it was read, the fields of its entry. Out: a finding where an item without quotation marks looks
like the rest of the name before it (N067). Promises: words in quotation marks, and lists with a hyphen to each, are
what their editor meant.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Final

from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.ground.fold import fold_words
from build_edition.ground.places import Place
from build_edition.ground.plain_text import clipped
from build_edition.sources.notes.tree import Items, Node, Scalar

_PARTICLE: Final = r"(?:von|vom|van|de|der|den|del|della|di|du|da|dos|zu|zur|af|av|ter|ten|bin|ibn|fon)"
_INITIAL: Final = r"[^\W\d_]{1,2}\."
_TITLE: Final = (
    r"(?:Dr|Jr|Sr|Prof|Esq|Rev|Gen|Col|Capt|Lt|Sgt|Maj|Hon|Mrs?|Ms|Mme|Mlle|MM|St|Ltd|Inc|Co|Corp|Bros|Fr|Bp|Msgr)\."
    r"|Jr|Sr|Esq|Ltd|Inc|GmbH|II|III|IV|VI{0,3}|fils|père"
)
_INITIALS: Final = rf"(?:(?i:{_TITLE})\s*)*{_INITIAL}(?:[\s-]*{_INITIAL})*(?:\s+{_PARTICLE})*"
_REST: Final = re.compile(rf"(?:{_INITIALS}|(?:{_TITLE})|{_PARTICLE}(?:\s+{_PARTICLE})*|[^\W\d_])")
_SURNAME: Final = re.compile(r"[^\W\d_]{2,}")


def names_in_pieces(items: Items, fields: Mapping[str, tuple[Place, Node]]) -> Iterator[Diagnostic]:
    """What looks like the rest of the name before it; `fields` are the entry's, of which one may be its name."""
    if not items.is_flow:
        return
    name = fields["name"][1] if "name" in fields else None
    whole = fold_words(name.written.value) if isinstance(name, Scalar) else ""
    for first, rest in pairwise(items.items):
        if not (isinstance(first, Scalar) and isinstance(rest, Scalar) and first.is_plain and rest.is_plain):
            continue
        said, more = first.written.value.strip(), rest.written.value.strip()
        both = f"{said}, {more}"
        is_rest = _SURNAME.search(said) and not _is_rest(said) and _is_rest(more)
        if is_rest or fold_words(both) == whole:
            hint = f"write `{_quoted(both)}`, or `{_quoted(more)}` if it is one of its own"
            yield diagnose("N067", rest.place, hint=hint, first=clipped(said), rest=clipped(more))


def _is_rest(words: str) -> bool:
    """Whether words look like initials, a title or what stands before a surname, with nothing else."""
    is_letter = len(words) == 1 and words.isalpha()
    return (words.isupper() if is_letter else bool(words)) and _REST.fullmatch(words) is not None


def _quoted(words: str) -> str:
    return json.dumps(words, ensure_ascii=False)
