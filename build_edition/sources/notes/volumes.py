"""`volume.yml` → `Volume`."""

from __future__ import annotations

from pathlib import PurePosixPath

from build_edition.diagnostics.findings import Diagnostic, Result
from build_edition.ground.places import Place
from build_edition.model.sources import Source
from build_edition.model.volumes import Volume
from build_edition.sources.notes.record import Record
from build_edition.sources.notes.stopgaps_below import stopgaps_in
from build_edition.sources.notes.tree import parse_tree
from build_edition.vocabulary.volumes import VOLUME


def parse_volume(source: Source) -> Result[Volume]:
    """A volume; its title defaults to the name of its folder."""
    name = PurePosixPath(source.path).parent.name
    tree = parse_tree(source)
    findings: list[Diagnostic] = list(tree.diagnostics)
    if tree.value is None and findings:
        return Result(Volume(name, name), tuple(findings))
    findings += stopgaps_in(tree.value)
    record = Record(tree.value, VOLUME, Place(source.path), findings)
    found = Volume(name, record.text("title") or name, record.text("years"), record.text("order"))
    record.close()
    return Result(found, tuple(findings))
