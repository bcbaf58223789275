"""Names with a comma that YAML splits in a list in brackets: `forms: [Marrow, A.]` has two forms.

In: the items of a list, and the name of its entry. Out: where an item without quotation marks looks like the rest of
the name before it (N067). Promises: words in quotation marks, and lists with one hyphen for each item, are taken as
their editor wrote them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from build_edition.ground.fold import fold_words
from build_edition.ground.plain_text import in_quotes

_PARTICLE: Final = r"(?:von|vom|van|de|der|den|del|della|di|du|da|dos|zu|zur|af|av|ter|ten|bin|ibn|fon)"
_INITIAL: Final = r"[^\W\d_]{1,2}\."
_TITLE: Final = (
    r"(?:Dr|Jr|Sr|Prof|Esq|Rev|Gen|Col|Capt|Lt|Sgt|Maj|Hon|Mrs?|Ms|Mme|Mlle|MM|St|Ltd|Inc|Co|Corp|Bros|Fr|Bp|Msgr)\."
    r"|Jr|Sr|Esq|Ltd|Inc|GmbH|II|III|IV|VI{0,3}|fils|père"
)
_INITIALS: Final = rf"(?:(?i:{_TITLE})\s*)*{_INITIAL}(?:[\s-]*{_INITIAL})*(?:\s+{_PARTICLE})*"
_REST: Final = re.compile(rf"(?:{_INITIALS}|(?:{_TITLE})|{_PARTICLE}(?:\s+{_PARTICLE})*|[^\W\d_])")
_SURNAME: Final = re.compile(r"[^\W\d_]{2,}")


def names_in_pieces(items: Sequence[tuple[str, bool]], name: str) -> Iterator[tuple[int, str, str]]:
    """The items that look like the rest of the name before them: index, that name, and the hint.

    `items` are words and whether they are unquoted, `name` is the name of the entry.
    """
    for at, ((said, is_plain), (more, is_plain_too)) in enumerate(pairwise(items), start=1):
        both = f"{said}, {more}"
        is_rest = _SURNAME.search(said) and not _is_rest(said) and _is_rest(more)
        if is_plain and is_plain_too and (is_rest or fold_words(both) == fold_words(name)):
            yield at, said, f"write `{in_quotes(both)}`, or `{in_quotes(more)}` if it is one of its own"


def _is_rest(words: str) -> bool:
    """Whether words are only initials, a title or particles of a surname."""
    is_letter = len(words) == 1 and words.isalpha()
    return (words.isupper() if is_letter else bool(words)) and _REST.fullmatch(words) is not None
