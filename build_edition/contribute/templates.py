"""The files that the program supplies for an edition: templates, and the values that are put into them.

In: `assets/scaffold/edition/`. Out: files by path from the edition's root. Promises: one set of templates is used for a
new edition, for upgrading an edition, and for the edition in the program's own repository.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from string import Template
from typing import Final

from build_edition.vocabulary.annotations import ORIGINAL_STATUSES, PROPOSABLE
from build_edition.vocabulary.mqm import NAMES, SEVERITIES
from build_edition.vocabulary.shared import CERTAINTIES

ASSETS: Final = files("build_edition") / "assets"
FORM: Final = ".github/ISSUE_TEMPLATE/propose-note.yml"
PUBLISH: Final = ".github/workflows/publish.yml"
EVERY_PLACE: Final = "every place"
PLACES: Final = ("one place", EVERY_PLACE)
# stored without their dot, so that they are neither hidden in the package nor take effect there
_HIDDEN: Final = ("gitattributes", "github", "gitignore", "devcontainer", "pre-commit-config.yaml")


@cache
def templates() -> Mapping[str, bytes]:
    """Every template, by the path of its file in an edition."""
    return dict(below(ASSETS / "scaffold" / "edition", ""))


@cache
def pages_in(language: str) -> Mapping[str, str]:
    """The pages written by hand as a new edition begins them, by their path, in a language that has them."""
    folder = ASSETS / "scaffold" / "pages" / language
    if not folder.is_dir():
        return {}
    return {path: content.decode("utf-8") for path, content in below(folder, "docs/")}


def publish_volumes() -> bytes:
    """The workflow that publishes an edition with volumes."""
    return (ASSETS / "scaffold" / "volumes" / "publish.yml").read_bytes()


def below(folder: Traversable, path: str) -> Iterator[tuple[str, bytes]]:
    """Every file below a folder of the package."""
    for entry in sorted(folder.iterdir(), key=lambda one: one.name):
        name = f".{entry.name}" if entry.name in _HIDDEN else entry.name
        if entry.is_dir() and entry.name != "__pycache__":
            yield from below(entry, f"{path}{name}/")
        elif entry.is_file():
            yield path + name, entry.read_bytes()


def filled(path: str, words: Mapping[str, str], language: str = "") -> str:
    """A template with words in the places of `$names`; a page of a language that has its own is that."""
    template = pages_in(language).get(path) or templates()[path].decode("utf-8")
    return Template(template).substitute(words)


def issue_form(documents: Sequence[str]) -> str:
    """The form *Propose a note*, which offers these documents."""
    offered: Mapping[str, Sequence[str]] = {
        "documents": documents,
        "kinds": PROPOSABLE,
        "categories": tuple(NAMES),
        "severities": tuple(SEVERITIES),
        "statuses": ORIGINAL_STATUSES,
        "places": PLACES,
        "certainties": tuple(CERTAINTIES),
    }
    return filled(FORM, {name: "\n".join(f"        - {one}" for one in choices) for name, choices in offered.items()})
