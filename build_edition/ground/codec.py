"""Nouns ⇄ plain values: frozen dataclasses and named tuples as lists that JSON can hold, and back.

In: a class; the classes that its values contain are found from its fields. Out: an encoder and a decoder. Promises:
a decoded value equals the encoded one; only values of these classes are created, by their own constructors;
a value that occurs several times is written once. Plain values of another shape raise `NotDecodedError`.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from typing import Any, Final, Generic, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

Noun = TypeVar("Noun")
Plain = Any
_PLAIN: Final = (str, int, bool, float, types.NoneType)
_Decoder = Callable[[Plain, Sequence[Any]], Any]
_Rows = list[list[Plain]]
_Known = dict[Any, int]  # a value's id -> its row number; for small rows also the row's content -> its number
_Writer = Callable[[Any, _Rows, _Known], Plain]


class NotDecodedError(ValueError):
    """The plain values do not encode these nouns."""


class Codec(Generic[Noun]):
    """Encodes values of one class and of all that its fields name as rows: each once, after those it contains."""

    def __init__(self, noun: type[Noun]) -> None:
        classes = sorted(_named_by(noun), key=lambda one: one.__qualname__)
        self._decoders = [(one, len(_fields(one)), _decoders(one)) for one in classes]
        self._writers = {one: (number, self._writers_of(one), _is_small(one)) for number, one in enumerate(classes)}

    def encode(self, value: Noun) -> Plain:
        """The value as rows: in each the number of its class, then its fields; the last row is the value itself."""
        rows: _Rows = []
        self._row(value, rows, {})
        return rows

    def decode(self, rows: Plain) -> Noun:
        """The value again; raises NotDecodedError where the rows have another shape."""
        try:
            value: Noun = self._decoded(rows)[-1]
        except (TypeError, ValueError, IndexError, KeyError, AttributeError) as error:
            raise NotDecodedError(str(error)) from error
        return value

    def _decoded(self, rows: Plain) -> Sequence[Any]:
        """The value of each row; a row refers only to rows before it."""
        done: list[Any] = []
        for number, *said in rows:
            noun, length, decoders = self._decoders[number]
            if len(said) != length:
                raise ValueError(f"{noun.__name__} has {length} fields, not {len(said)}")
            for at, decoder in decoders:
                said[at] = decoder(said[at], done)
            done.append(noun(*said))
        return done

    def _row(self, value: Any, rows: _Rows, known: _Known) -> int:  # noqa: ANN401 - any noun
        """The number of a value's row, which is added where there is none yet."""
        at = known.get(id(value))
        if at is None:
            found = self._writers.get(type(value))
            if found is None:
                raise TypeError(f"{type(value).__name__} is no noun that can be kept")
            number, writers, is_small = found
            row: list[Plain] = [number]
            for name, write in writers:
                said = getattr(value, name)
                row.append(said if write is None or said is None else write(said, rows, known))
            at = known.setdefault(tuple(row), len(rows)) if is_small else len(rows)
            known[id(value)] = at
            if at == len(rows):
                rows.append(row)
        return at

    def _writers_of(self, noun: type[Any]) -> Sequence[tuple[str, _Writer | None]]:
        hints = get_type_hints(noun)
        return [(name, self._writer(hints[name])) for name in _fields(noun)]

    def _writer(self, hint: Any) -> _Writer | None:  # noqa: ANN401 - a type of any form
        """The function that makes a field of this type plain; None where it is plain already."""
        origin, inside = get_origin(hint), get_args(hint)
        if all(map(_is_noun, _but_none(hint))):
            return self._row
        if hint in _PLAIN or origin is Literal:
            return None
        if origin is Sequence or (origin is tuple and inside[1:] == (...,)):
            one = self._writer(inside[0])
            return one and (lambda values, rows, known: [one(value, rows, known) for value in values])
        return self._written

    def _written(self, value: Any, rows: _Rows, known: _Known) -> Plain:  # noqa: ANN401 - any noun
        if isinstance(value, (str, int, bool, float)) or value is None:
            return value
        if isinstance(value, Mapping):
            return [[self._written(one, rows, known) for one in pair] for pair in value.items()]
        if isinstance(value, frozenset):
            return [self._written(one, rows, known) for one in sorted(value)]
        if isinstance(value, (tuple, list)) and not _is_noun(type(value)):
            return [self._written(one, rows, known) for one in value]
        return self._row(value, rows, known)


def _is_noun(hint: Any) -> bool:  # noqa: ANN401 - a type of any form
    """Whether a type is a noun, that is a dataclass or a named tuple."""
    return isinstance(hint, type) and (is_dataclass(hint) or (issubclass(hint, tuple) and hasattr(hint, "_fields")))


def _is_small(noun: type[Any]) -> bool:
    """Whether rows of a class hold only plain values and row numbers, so that equal rows can be found and shared.

    No field of such a class can hold values that are equal but not the same, such as 1, 1.0 and True.
    """
    hints = get_type_hints(noun)
    kinds = [_but_none(hints[name]) for name in _fields(noun)]
    return all(
        len(one) == 1 and (one[0] in (str, int, bool) or _is_noun(one[0]) or get_origin(one[0]) is Literal)
        for one in kinds
    )


def _named_by(noun: type) -> frozenset[type]:
    """A class and every class named by its fields, directly or through other classes."""
    found: set[type] = set()
    waiting = [noun]
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            hints = get_type_hints(one)
            waiting += [kind for name in _fields(one) for kind in _nouns_in(hints[name])]
    return frozenset(found)


def _nouns_in(hint: Any) -> Iterator[type]:  # noqa: ANN401 - a type of any form
    if _is_noun(hint):
        yield hint
    elif get_origin(hint) is not Literal:
        for one in get_args(hint):
            yield from _nouns_in(one)


def _but_none(hint: Any) -> Sequence[Any]:  # noqa: ANN401 - a type of any form
    """The members of a union type, or the type itself, without None."""
    several = get_args(hint) if get_origin(hint) in (Union, types.UnionType) else (hint,)
    return [one for one in several if one is not types.NoneType]


def _fields(noun: type[Any]) -> tuple[str, ...]:
    """The fields that the constructor takes; the others are computed from them."""
    return tuple(one.name for one in fields(noun) if one.init) if is_dataclass(noun) else noun._fields


def _decoders(noun: type[Any]) -> Sequence[tuple[int, _Decoder]]:
    """The positions of the fields that are not plain, each with its decoder."""
    hints = get_type_hints(noun)
    found = ((at, _decoder(hints[name])) for at, name in enumerate(_fields(noun)))
    return [(at, decoder) for at, decoder in found if decoder is not None]


def _decoder(hint: Any) -> _Decoder | None:  # noqa: ANN401 - a type of any form
    """The function that makes a field of this type from plain values; None where it is plain already."""
    origin, inside = get_origin(hint), get_args(hint)
    if _is_noun(hint):
        return lambda plain, done: done[plain]
    if origin in (Union, types.UnionType):
        one = _decoder(_but_none(hint)[0])  # in a union of several nouns each is a row number
        return one and (lambda plain, done: None if plain is None else one(plain, done))
    if origin is tuple and inside[1:] != (...,):
        return _each([_decoder(one) for one in inside])
    if origin is not None and isinstance(origin, type) and issubclass(origin, Mapping):
        pair = _each([_decoder(one) for one in inside])
        return lambda plain, done: dict(pair(one, done) for one in plain)
    if origin in (tuple, frozenset, Sequence):
        made = frozenset if origin is frozenset else tuple
        return _nouns(made) if _is_noun(inside[0]) else _all(made, _decoder(inside[0]))
    return None


def _nouns(made: Callable[[Any], Any]) -> _Decoder:
    return lambda plain, done: made([done[one] for one in plain])


def _each(decoders: Sequence[_Decoder | None]) -> _Decoder:
    return lambda plain, done: tuple(
        [one(said, done) if one else said for one, said in zip(decoders, plain, strict=True)]
    )


def _all(made: Callable[[Any], Any], one: _Decoder | None) -> _Decoder:
    if one is None:
        return lambda plain, _done: made(plain)
    return lambda plain, done: made([one(said, done) for said in plain])
