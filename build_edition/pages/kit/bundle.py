"""The reader's JavaScript as browsers get it: the bundles that `make reader` made of the modules in `assets/reader/`.

In: the language of the edition. Out: each file by name, containing the reader's messages in that language, but only
those that these bundles use; a bundle imports others with a query string that changes with their content, so that no
browser mixes two releases.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from itertools import product
from typing import Final, NamedTuple

from build_edition.vocabulary.spoken import SPOKEN
from build_edition.words.for_scripts import catalogue_of_scripts
from build_edition.words.language import Words

FOLDER: Final = "bundled"
_PLAIN: Final = "plain"
_QUOTES: Final = "\"'`"
_ESCAPE: Final = re.compile(r"\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(\n)|(.))")
_CATALOGUE: Final = re.compile(r'import\{catalogue as (\w+)\}from"(?:\.\./)+reader/pure/catalogue\.js";')


class Wants(NamedTuple):
    """What the reader of an edition needs that others do not: pictures of originals, witnesses of texts."""

    pictures: bool = False
    witnesses: bool = False

    @property
    def folder(self) -> str:
        """The folder of the bundles that differ from the plain ones."""
        return "-".join(name for name, is_wanted in self._asdict().items() if is_wanted) or _PLAIN


_KINDS: Final = tuple(Wants(*both) for both in product((False, True), repeat=2))


@cache
def version() -> str:
    """The version in the addresses of the bundles: it changes with their content."""
    whole = "".join(script for kind in _KINDS for script in _made(kind).values())
    return hashlib.sha256(whole.encode()).hexdigest()[:10]


def bundles(words: Words, wants: Wants = _KINDS[0]) -> Mapping[str, str]:
    """The bundles, as they are published together, without features that the edition does not need."""
    made, catalogue = _made(wants), _catalogue(words, wants)
    return {name: _published(script, made, catalogue) for name, script in made.items()}


def _catalogue(words: Words, wants: Wants) -> str:
    """The messages of the bundles in a language: the sentences in them, and the values that pages pass to them."""
    strings = _plain(wants)
    asked = {one for one in words.in_scripts if any(f"{quote}{one}{quote}" in strings for quote in _QUOTES)}
    return catalogue_of_scripts(words, asked | words.in_scripts.intersection(SPOKEN))


@cache
def _plain(wants: Wants) -> str:
    """The bundles without escape sequences, so that their strings match the catalogue."""
    return _ESCAPE.sub(_unescaped, "\n".join(_made(wants).values()))


def _unescaped(found: re.Match[str]) -> str:
    code, short, continued, sign = found.groups()
    return chr(int(code or short, 16)) if code or short else "" if continued else f"{sign}"


def _published(script: str, made: Iterable[str], catalogue: str) -> str:
    for name in made:
        script = script.replace(f'"./{name}"', f'"./{name}?v={version()}"')
    return _CATALOGUE.sub(lambda found: f"var {found[1]}={catalogue};", script)


@cache
def _made(wants: Wants) -> Mapping[str, str]:
    folders = (files("build_edition") / "assets" / FOLDER / name for name in dict.fromkeys((_PLAIN, wants.folder)))
    found = {one.name: one.read_text(encoding="utf-8") for folder in folders for one in folder.iterdir()}
    return dict(sorted(found.items()))
