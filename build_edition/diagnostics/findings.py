"""The findings on an edition: diagnostics, and values that carry them.

In: a code of the catalogue, a place and the words that fill its sentence. Out:
`Diagnostic`, sorted by place, and `Result`, a value together with all that was
found on the way to it. Promises: a diagnostic is complete in one line, and
nothing here raises for an editor's mistake.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final, Generic, TypeVar

from build_edition.diagnostics.catalogue import CATALOGUE, Severity
from build_edition.ground.places import Place
from build_edition.ground.plain_text import clipped, pasteable, printable

_LONGEST: Final = 1000  # characters of one value; longer than any path that a system allows and any list of names
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding: its code, its place, a sentence, further places, at most one hint."""

    code: str
    place: Place
    message: str
    notes: tuple[tuple[Place, str], ...] = ()
    hint: str = ""

    @property
    def severity(self) -> Severity:
        """`error` or `warning`, according to the catalogue."""
        return CATALOGUE[self.code].severity

    @property
    def is_error(self) -> bool:
        """Whether it prevents the edition from being published."""
        return self.severity == "error"


@dataclass(frozen=True, slots=True)
class Result(Generic[T_co]):
    """A value and the findings on it (after mammoth's results.py)."""

    value: T_co
    diagnostics: tuple[Diagnostic, ...] = field(default=())

    @property
    def has_errors(self) -> bool:
        """Whether any finding is an error."""
        return any(found.is_error for found in self.diagnostics)


class Findings:
    """Collects findings; `keep` separates a result into its diagnostics and its value."""

    def __init__(self) -> None:
        """Begin with no findings."""
        self._found: list[Diagnostic] = []

    def add(self, diagnostics: Iterable[Diagnostic]) -> None:
        """Add diagnostics."""
        self._found.extend(diagnostics)

    def keep(self, result: Result[T]) -> T:
        """Add a result's diagnostics and return its value."""
        self.add(result.diagnostics)
        return result.value

    @property
    def all(self) -> tuple[Diagnostic, ...]:
        """Everything found, in order of place, each finding once."""
        return in_order(self._found)


def diagnose(
    code: str,
    place: Place,
    notes: Iterable[tuple[Place, str]] = (),
    hint: str = "",
    **words: object,
) -> Diagnostic:
    """Fill the catalogue's sentence for `code`; a `KeyError` here is our own mistake."""
    message = CATALOGUE[code].sentence.format(**{key: _in_line(str(value)) for key, value in words.items()})
    return Diagnostic(code, place, message, tuple(notes), pasteable(hint))


def _in_line(words: str) -> str:
    return printable(words if len(words) <= _LONGEST else clipped(words, _LONGEST))


def in_order(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """The diagnostics sorted by path, then place, then code; each finding once."""
    unique = dict.fromkeys(diagnostics)
    return tuple(sorted(unique, key=lambda found: (found.place, found.code, found.message)))
