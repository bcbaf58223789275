"""The type that YAML gives an unquoted value where a string is expected: `No` is false, 1794 a number."""

from __future__ import annotations

from typing import Final

import yaml

_RESOLVER: Final = yaml.resolver.Resolver()
_MEANINGS: Final = {
    "tag:yaml.org,2002:bool": "true or false",
    "tag:yaml.org,2002:int": "a number",
    "tag:yaml.org,2002:float": "a number",
    "tag:yaml.org,2002:null": "nothing",
    "tag:yaml.org,2002:timestamp": "a date",
}


def meaning_of(value: str) -> str:
    """The meaning of an unquoted value in YAML; empty if it is a string."""
    tag = _RESOLVER.resolve(yaml.ScalarNode, value, (True, False))  # type: ignore[no-untyped-call]
    return _MEANINGS.get(tag, "")
