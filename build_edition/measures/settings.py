"""Settings of `mkdocs.yml` at which the site generator would fail, reported before anything is built.

In: the file, the paths of files below `docs/`, the pages of the edition. Out: diagnostics, each at its line.
Promises: pages, icons and addresses that pass exist when the site is built, and no page of the edition is
excluded; the generator itself is not loaded.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from pathspec import GitIgnoreSpec

from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.diagnostics.hints import write_nearest
from build_edition.model.sources import Source, Written
from build_edition.sources.notes.tree import Fields, Items, Node, Scalar, parse_tree
from build_edition.vocabulary.site_config import PAGE, PLAIN, SCRIPT, STYLE, WEB_ADDRESS

LATER: Final = ("check-citation.md", "downloads.md", "history.md", "versions.md")  # made when the site is built
_NO_ICONS: Final = ("name", "link", "media", "scheme", "primary", "accent")
_OURS: Final = "edition/"


def check_settings(config: Source | None, files: Collection[str], pages: Sequence[str]) -> Iterator[Diagnostic]:
    """Whatever `mkdocs.yml` names exists (E220), and it excludes no page of the edition (E202)."""
    tree = parse_tree(config).value if config is not None else None
    if not isinstance(tree, Fields):
        return
    there = {path.removeprefix("docs/") for path in files}
    made = sorted(f"{_OURS}{page}" for page in pages if page.endswith(".md"))
    yield from _missing(_below(tree, "nav"), there.union(made, (f"{_OURS}{page}" for page in LATER)))
    yield from _unloaded(tree, [f"{_OURS}{page}" for page in pages if page.endswith((".css", ".js", ".mjs"))])
    yield from _left_out(tree, made)
    yield from _edit_address(tree)
    for node in (_below(tree, "theme", "icon"), _below(tree, "theme", "palette"), _below(tree, "extra", "social")):
        for key, name in _icons(node, "icon"):
            if name.value not in _known_icons():
                hint = write_nearest(name.value, _known_icons())
                yield diagnose("E220", name.place, hint=hint, key=key, what=f"the icon {name.value}")
    yield from _twice(_below(tree, "plugins"))


def _missing(node: Node | None, known: Collection[str]) -> Iterator[Diagnostic]:
    """Findings for pages in a `nav` that do not exist."""
    if isinstance(node, Scalar):
        said = node.written.value
        is_inside = PAGE.pattern.fullmatch(said) is not None and ":" not in said
        if is_inside and said not in known:
            yield diagnose("E220", node.place, hint=write_nearest(said, known), key="nav", what=f"the page {said}")
    for below in _children(node):
        yield from _missing(below, known)


def _unloaded(tree: Fields, loaded: Sequence[str]) -> Iterator[Diagnostic]:
    """Findings for style sheets and scripts that are not among `loaded`, the ones that the edition writes."""
    for key in ("extra_css", "extra_javascript"):
        listed = _below(tree, key)
        for item in listed.items if isinstance(listed, Items) else ():
            node = _below(item, "path") if isinstance(item, Fields) else item
            said = node.written.value.strip() if isinstance(node, Scalar) else ""
            is_ours = SCRIPT.pattern.fullmatch(said) or STYLE.pattern.fullmatch(said)  # others are reported by E205
            if isinstance(node, Scalar) and is_ours and said not in loaded:
                yield diagnose("E220", node.place, hint=write_nearest(said, loaded), key=key, what=f"the file {said}")


def _left_out(tree: Fields, pages: Sequence[str]) -> Iterator[Diagnostic]:
    """The first excluded page of the edition, reported at the key that excludes it."""
    place, node = tree.fields.get("exclude_docs", (None, None))
    if place is None or not isinstance(node, Scalar):
        return
    for line in node.written.value.splitlines():
        try:
            pattern = GitIgnoreSpec.from_lines([line])
        except ValueError:  # not a valid pattern
            continue
        gone = [page for page in pages if pattern.match_file(page)]
        if gone:
            hint = f"take out `{line.strip()}`, which leaves out {len(gone)} of the pages that the edition writes"
            yield diagnose("E202", place, hint=hint, page=gone[0])


def _edit_address(tree: Fields) -> Iterator[Diagnostic]:
    """A relative path for editing requires the address of a repository."""
    node = _below(tree, "edit_uri")
    if isinstance(node, Scalar) and "repo_url" not in tree.fields and not WEB_ADDRESS.pattern.match(node.written.value):
        expected = "a whole address, or a `repo_url` beside it"
        yield diagnose("E205", node.place, key="edit_uri", expected=expected)


def _twice(plugins: Node | None) -> Iterator[Diagnostic]:
    """A plugin that is named twice."""
    for item in plugins.items[1:] if isinstance(plugins, Items) else ():
        yield diagnose("E205", item.place, key="plugins", expected="`search`, once")


def _icons(node: Node | None, key: str) -> Iterator[tuple[str, Written]]:
    """Every name of an icon below a node."""
    if isinstance(node, Scalar):
        if key not in _NO_ICONS and PLAIN.pattern.fullmatch(node.written.value):
            yield key, node.written
    elif isinstance(node, Fields):
        for name, (_, below) in node.fields.items():
            yield from _icons(below, name)
    elif isinstance(node, Items):
        for item in node.items:
            yield from _icons(item, key)


@cache
def _known_icons() -> frozenset[str]:
    """The icons of the theme."""
    spec = find_spec("material")
    folders = (spec.submodule_search_locations if spec is not None else None) or ()
    roots = [Path(folder) / "templates" / ".icons" for folder in folders]
    return frozenset(
        path.relative_to(root).with_suffix("").as_posix() for root in roots for path in root.rglob("*.svg")
    )


def _children(node: Node | None) -> Iterator[Node]:
    if isinstance(node, Items):
        yield from node.items
    elif isinstance(node, Fields):
        yield from (below for _, below in node.fields.values())


def _below(node: Node | None, *keys: str) -> Node | None:
    for key in keys:
        node = node.fields[key][1] if isinstance(node, Fields) and key in node.fields else None
    return node
