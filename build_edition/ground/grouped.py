"""Pairs → their second parts, grouped by the first; keys in order of their first occurrence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

K = TypeVar("K")
V = TypeVar("V")


def values_by(pairs: Iterable[tuple[K, V]]) -> Mapping[K, Sequence[V]]:
    """Values by key, each key's values in order."""
    found: dict[K, list[V]] = {}
    for key, value in pairs:
        found.setdefault(key, []).append(value)
    return found
