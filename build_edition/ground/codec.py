"""Nouns ⇄ plain values: frozen dataclasses as lists that JSON can hold, and back.

In: a class; those of which its values are made are found from its fields. Out: an encoder and a decoder. Promises:
what comes back is equal to what was given; nothing is made but values of these classes, by their own constructors;
what stands in a value several times is written once. Plain values of another shape raise `NotDecodedError`.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from typing import Any, Generic, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

Noun = TypeVar("Noun")
Plain = Any
_Decoder = Callable[[Plain, Sequence[Any]], Any]


class NotDecodedError(ValueError):
    """Plain values that are none of these nouns."""


class Codec(Generic[Noun]):
    """Writes values of one class and of all that its fields name as rows: each once, after what it is made of."""

    def __init__(self, noun: type[Noun]) -> None:
        self._classes: tuple[type[Any], ...] = tuple(sorted(_named_by(noun), key=lambda one: one.__qualname__))
        self._numbers = {one: number for number, one in enumerate(self._classes)}
        self._fields = {one: _fields(one) for one in self._classes}
        self._decoders = [_decoders(one) for one in self._classes]

    def encode(self, value: Noun) -> Plain:
        """The value as rows: of each the number of its class, then its fields; the last is the value itself."""
        rows: list[list[Plain]] = []
        self._written(value, rows, {})
        return rows

    def decode(self, rows: Plain) -> Noun:
        """The value again; raises NotDecodedError where these are no such rows."""
        done: list[Any] = []
        try:
            for number, *plain in rows:
                noun, decoders = self._classes[number], self._decoders[number]
                known = zip(decoders, plain, strict=True)
                done.append(noun(*(decoder(said, done) if decoder else said for decoder, said in known)))
            value: Noun = done[-1]
        except (TypeError, ValueError, IndexError, KeyError, AttributeError) as error:
            raise NotDecodedError(str(error)) from error
        return value

    def _written(self, value: Any, rows: list[list[Plain]], known: dict[int, int]) -> Plain:  # noqa: ANN401 - any noun
        kind = type(value)
        if kind in (str, int, bool, float) or value is None:
            return value
        if kind in self._numbers:
            if id(value) not in known:
                row = [self._written(getattr(value, name), rows, known) for name in self._fields[kind]]
                rows.append([self._numbers[kind], *row])
                known[id(value)] = len(rows) - 1
            return known[id(value)]
        if isinstance(value, Mapping):
            return [[self._written(one, rows, known) for one in pair] for pair in value.items()]
        if isinstance(value, frozenset):
            return [self._written(one, rows, known) for one in sorted(value)]
        if isinstance(value, (tuple, list)):
            return [self._written(one, rows, known) for one in value]
        raise TypeError(f"{kind.__name__} is no noun that can be kept")


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
    if is_dataclass(hint) and isinstance(hint, type):
        yield hint
    elif get_origin(hint) is not Literal:
        for one in get_args(hint):
            yield from _nouns_in(one)


def _fields(noun: type[Any]) -> tuple[str, ...]:
    """The fields that a constructor takes; the others follow from them."""
    return tuple(one.name for one in fields(noun) if one.init)


def _decoders(noun: type[Any]) -> tuple[_Decoder | None, ...]:
    hints = get_type_hints(noun)
    return tuple(_decoder(hints[name]) for name in _fields(noun))


def _decoder(hint: Any) -> _Decoder | None:  # noqa: ANN401 - a type of any form
    """What makes a field of this type of plain values; None where it is plain itself."""
    origin, inside = get_origin(hint), get_args(hint)
    if is_dataclass(hint):
        return lambda plain, done: done[plain]
    if origin in (Union, types.UnionType):
        return (lambda plain, done: None if plain is None else done[plain]) if any(_nouns_in(hint)) else None
    if origin is tuple and inside[1:] != (...,):
        return _each([_decoder(one) for one in inside])
    if origin is not None and isinstance(origin, type) and issubclass(origin, Mapping):
        pair = _each([_decoder(one) for one in inside])
        return lambda plain, done: dict(pair(one, done) for one in plain)
    if origin in (tuple, frozenset):
        return _all(origin, _decoder(inside[0]))
    return None


def _each(decoders: Sequence[_Decoder | None]) -> _Decoder:
    return lambda plain, done: tuple(
        one(said, done) if one else said for one, said in zip(decoders, plain, strict=True)
    )


def _all(made: Callable[[Any], Any], one: _Decoder | None) -> _Decoder:
    if one is None:
        return lambda plain, _done: made(plain)
    return lambda plain, done: made(one(said, done) for said in plain)
