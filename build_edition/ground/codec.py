"""Nouns ⇄ plain values: frozen dataclasses and named tuples as lists that JSON can hold, and back.

In: a class; those of which its values are made are found from its fields. Out: an encoder and a decoder. Promises:
what comes back is equal to what was given; nothing is made but values of these classes, by their own constructors;
what stands in a value several times is written once. Plain values of another shape raise `NotDecodedError`.
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
_Known = dict[Any, int]  # the row of a value by its id, and that of a row of which there is one by what stands in it
_Writer = Callable[[Any, _Rows, _Known], Plain]


class NotDecodedError(ValueError):
    """Plain values that are none of these nouns."""


class Codec(Generic[Noun]):
    """Writes values of one class and of all that its fields name as rows: each once, after what it is made of."""

    def __init__(self, noun: type[Noun]) -> None:
        classes = sorted(_named_by(noun), key=lambda one: one.__qualname__)
        self._decoders = [(one, len(_fields(one)), _decoders(one)) for one in classes]
        self._writers = {one: (number, self._writers_of(one), _is_small(one)) for number, one in enumerate(classes)}

    def encode(self, value: Noun) -> Plain:
        """The value as rows: of each the number of its class, then its fields; the last is the value itself."""
        rows: _Rows = []
        self._row(value, rows, {})
        return rows

    def decode(self, rows: Plain) -> Noun:
        """The value again; raises NotDecodedError where these are no such rows."""
        try:
            value: Noun = self._decoded(rows)[-1]
        except (TypeError, ValueError, IndexError, KeyError, AttributeError) as error:
            raise NotDecodedError(str(error)) from error
        return value

    def _decoded(self, rows: Plain) -> Sequence[Any]:
        """What each row is; each is made of those before it."""
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
        """The number of the row of a value, which is written where it is not yet."""
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
        """What makes a plain value of a field of this type; None where it is plain itself."""
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
    """Whether a type is that of a noun: its fields have names."""
    return isinstance(hint, type) and (is_dataclass(hint) or (issubclass(hint, tuple) and hasattr(hint, "_fields")))


def _is_small(noun: type[Any]) -> bool:
    """Whether a row of a class is plain values and numbers of rows alone, so that equal ones are found and shared.

    Values that are equal and not the same, as 1, 1.0 and True are, stand in no field of such a class.
    """
    hints = get_type_hints(noun)
    kinds = [_but_none(hints[name]) for name in _fields(noun)]
    return all(
        len(one) == 1 and (one[0] in (str, int, bool) or _is_noun(one[0]) or get_origin(one[0]) is Literal)
        for one in kinds
    )


def _named_by(noun: type) -> frozenset[type]:
    """A class and every class that fields name, of it or of one of these."""
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
    """A type, or those of which a value may be one, without None."""
    several = get_args(hint) if get_origin(hint) in (Union, types.UnionType) else (hint,)
    return [one for one in several if one is not types.NoneType]


def _fields(noun: type[Any]) -> tuple[str, ...]:
    """The fields that a constructor takes; the others follow from them."""
    return tuple(one.name for one in fields(noun) if one.init) if is_dataclass(noun) else noun._fields


def _decoders(noun: type[Any]) -> Sequence[tuple[int, _Decoder]]:
    """Which fields are not plain, and what makes each."""
    hints = get_type_hints(noun)
    found = ((at, _decoder(hints[name])) for at, name in enumerate(_fields(noun)))
    return [(at, decoder) for at, decoder in found if decoder is not None]


def _decoder(hint: Any) -> _Decoder | None:  # noqa: ANN401 - a type of any form
    """What makes a field of this type of plain values; None where it is plain itself."""
    origin, inside = get_origin(hint), get_args(hint)
    if _is_noun(hint):
        return lambda plain, done: done[plain]
    if origin in (Union, types.UnionType):
        one = _decoder(_but_none(hint)[0])  # of several nouns each is a number of a row
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
