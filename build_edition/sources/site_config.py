"""`mkdocs.yml` and the front matter of hand-written pages → values that are known to be harmless.

In: a source. Out: a `SiteConfig`: the settings that the site generator is given (written anew from these values, so
that it never parses what a contributor wrote), and the Markdown extensions with their settings. Promises: whatever is
not on the allow-list of `vocabulary.site_config` is a finding at its line and column and is not in the value; no YAML
tag, alias or merge key has any effect.
"""

from __future__ import annotations

import re
from typing import Any, Final

from rapidfuzz import process

from build_edition.diagnostics.findings import Diagnostic, Result, diagnose
from build_edition.ground.places import Place
from build_edition.model.shared import USUAL_EXTENSIONS, SiteConfig
from build_edition.model.sources import Source
from build_edition.sources.notes.tree import Fields, Items, Node, Scalar, parse_tree
from build_edition.vocabulary.site_config import (
    EXTENSIONS,
    FRONT_MATTER,
    NAME,
    PAGE,
    SITE_CONFIG,
    AnyOf,
    Extensions,
    Flag,
    Keys,
    Kind,
    Many,
    Nav,
    Number,
    Text,
)

CONFIG: Final = "mkdocs.yml"
BUILT_IN: Final = ("toc", "tables", "fenced_code")  # the extensions that MkDocs always loads first
_NEAR_ENOUGH: Final = 75
# both as in MkDocs (mkdocs.utils.meta)
_FRONT_MATTER: Final = re.compile(r"-{3}[ \t]*\r?\n(?P<head>.*?\n)(?:\.{3}|-{3})[ \t]*\r?\n", re.DOTALL)
_BARE_META: Final = re.compile(r" {0,3}([A-Za-z0-9_-]+):")


def parse_site_config(source: Source | None) -> Result[SiteConfig]:
    """The settings of `mkdocs.yml`; the defaults if there is no such file."""
    if source is None:
        return Result(SiteConfig())
    tree = parse_tree(source)
    if tree.value is None:
        return Result(SiteConfig(), tree.diagnostics)
    reading = _Reading(CONFIG)
    settings = reading.value(SITE_CONFIG, tree.value, CONFIG)
    settings = settings if isinstance(settings, dict) else {}
    named = settings.pop("markdown_extensions", {})
    extensions = {name: named.get(name, {}) for name in dict.fromkeys((*BUILT_IN, *(named or USUAL_EXTENSIONS)))}
    return Result(SiteConfig(settings, extensions), (*tree.diagnostics, *reading.findings))


def parse_front_matter(source: Source) -> Result[int]:
    """The offset at which a hand-written page's Markdown begins, and what is wrong with the front matter before it.

    A first line such as `Title: words` would be taken for a setting by the site generator and vanish from the page, so
    it is a finding as well.
    """
    found = _FRONT_MATTER.match(source.text)
    reading = _Reading("front matter")
    if found is None:
        bare = _BARE_META.match(source.text)
        if bare is not None:
            outside = "a page outside of front matter"
            reading.findings.append(diagnose("E204", Place(source.path, 1, 1, len(bare[1])), key=bare[1], what=outside))
        return Result(0, tuple(reading.findings))
    tree = parse_tree(Source(source.path, "\n" + found["head"], source.sha256))
    if tree.value is not None:
        reading.value(FRONT_MATTER, tree.value, "front matter")
    return Result(found.end(), (*tree.diagnostics, *reading.findings))


_REFUSED: Final = object()


class _Reading:
    """Reads values by their kinds; a refused value gives a finding and `_REFUSED`."""

    def __init__(self, what: str) -> None:
        self._what = what
        self.findings: list[Diagnostic] = []

    def value(self, kind: Kind, node: Node, key: str) -> Any:  # noqa: ANN401 - a setting may be any YAML value
        """The value of a node."""
        found: Any = _REFUSED
        match kind, node:
            case Keys(), Fields():
                found = self._mapping(kind, node, key)
            case Many(), Items():
                found = self._kept(self.value(kind.of, item, key) for item in node.items)
            case Nav(), Items():
                found = self._kept(self._nav(item) for item in node.items)
            case Extensions(), Items():
                found = self._extensions(node)
            case AnyOf(), _:
                found = self._any_of(kind, node, key)
            case ((Flag() | Text() | Number()), Scalar()):
                found = self._scalar(kind, node, key)
            case _:
                self._refused(kind, node, key)
        return found

    def _mapping(self, kind: Keys, node: Fields, key: str) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for name, (place, below) in node.fields.items():
            own = kind.known.get(name)
            if own is None and kind.others is not None and name.replace("_", "").isalnum():
                own = kind.others
            if own is None:
                self._unknown(name, place, key, kind)
                continue
            value = self.value(own, below, name)
            if value is not _REFUSED:
                found[name] = value
        if any(name not in node.fields for name in kind.needs):
            self._refused(kind, node, key)
        return found

    def _unknown(self, name: str, place: Place, key: str, kind: Keys) -> None:
        near = process.extractOne(name, sorted(kind.known), score_cutoff=_NEAR_ENOUGH)
        hint = f"write `{near[0]}`" if near else ""
        at = Place(place.path, place.line, place.column, len(name))
        self.findings.append(diagnose("E204", at, key=name, what=key or self._what, hint=hint))

    def _scalar(self, kind: Flag | Text | Number, node: Scalar, key: str) -> Any:  # noqa: ANN401 - as above
        written, is_plain = node.written.value, node.is_plain
        if isinstance(kind, Flag) and is_plain and written in ("true", "false"):
            return written == "true"
        if isinstance(kind, Number) and is_plain and written.isascii() and written.isdigit():
            return int(written[:9])
        if isinstance(kind, Text) and kind.pattern.fullmatch(written.strip()):
            return False if kind.pattern.pattern == "false" else written.strip()
        return self._refused(kind, node, key)

    def _any_of(self, kind: AnyOf, node: Node, key: str) -> Any:  # noqa: ANN401 - as above
        """The value by the first kind that accepts it; otherwise the findings by the last kind of the node's type."""
        before, complaints = len(self.findings), list[Diagnostic]()
        for one in kind.kinds:
            value = self.value(one, node, key)
            new = self.findings[before:]
            if not new:
                return value
            del self.findings[before:]
            complaints = new if _has_outline(one, node) or not complaints else complaints
        self.findings += complaints
        return _REFUSED

    def _nav(self, node: Node) -> Any:  # noqa: ANN401 - as above
        if isinstance(node, Scalar):
            return self.value(PAGE, node, "nav")
        if isinstance(node, Items):
            return self._refused(Nav(), node, "nav")
        if len(node.fields) > 1:
            second = [place for place, _ in node.fields.values()][1]
            expected = "one title in each item of the list, so another `- ` here"
            self.findings.append(diagnose("E205", second, key="nav", expected=expected))
        found: dict[str, Any] = {}
        for title, (place, below) in node.fields.items():
            if NAME.pattern.fullmatch(title) is None:
                self.findings.append(diagnose("E205", place, key="nav", expected=f"titles that are {NAME.expected}"))
                continue
            is_list = isinstance(below, Items)
            if isinstance(below, Items) and not below.items:
                self.findings.append(diagnose("E205", below.place, key="nav", expected=f"a page below “{title}”"))
            found[title] = self.value(Nav() if is_list else PAGE, below, "nav")
        return {title: value for title, value in found.items() if value is not _REFUSED}

    def _extensions(self, node: Items) -> dict[str, dict[str, Any]]:
        found: dict[str, dict[str, Any]] = {}
        for item in node.items:
            if isinstance(item, Scalar):
                self._extension(item.written.value, item.place, None, found)
            elif isinstance(item, Fields):
                for name, (place, below) in item.fields.items():
                    self._extension(name, place, below, found)
            else:
                self._refused(Extensions(), item, "markdown_extensions")
        return found

    def _extension(self, name: str, place: Place, below: Node | None, found: dict[str, dict[str, Any]]) -> None:
        own = EXTENSIONS.get(name.removeprefix("markdown.extensions."))
        if own is None:
            near = process.extractOne(name, sorted(EXTENSIONS), score_cutoff=_NEAR_ENOUGH)
            at = Place(place.path, place.line, place.column, len(name))
            self.findings.append(diagnose("E206", at, name=name, hint=f"write `{near[0]}`" if near else ""))
            return
        is_empty = below is None or (isinstance(below, Scalar) and below.written.value in ("", "null", "~"))
        value = {} if is_empty or below is None else self.value(own, below, name)
        found[name.removeprefix("markdown.extensions.")] = value if isinstance(value, dict) else {}

    def _refused(self, kind: Kind, node: Node, key: str) -> Any:  # noqa: ANN401 - as above
        self.findings.append(diagnose("E205", node.place, key=key, expected=kind.expected))
        return _REFUSED

    @staticmethod
    def _kept(values: Any) -> list[Any]:  # noqa: ANN401 - as above
        return [value for value in values if value is not _REFUSED]


def _has_outline(kind: Kind, node: Node) -> bool:
    """Whether a node is of the type that the kind expects: a mapping, a list or a scalar."""
    if isinstance(kind, Keys):
        return isinstance(node, Fields)
    if isinstance(kind, (Many, Nav, Extensions)):
        return isinstance(node, Items)
    return isinstance(node, Scalar)
