"""`edition.yml` and `contributors.yml` → `Imprint` and contributors."""

from __future__ import annotations

from build_edition.diagnostics.findings import Diagnostic, Result, diagnose
from build_edition.ground.places import Place
from build_edition.model.annotations import Contributor, Imprint
from build_edition.model.sources import Source
from build_edition.sources.notes.record import Record, entries
from build_edition.sources.notes.tree import parse_tree
from build_edition.vocabulary.editions import CONTRIBUTOR, EDITION, FACTS


def parse_imprint(source: Source) -> Result[Imprint]:
    """What the edition says of itself."""
    tree = parse_tree(source)
    findings: list[Diagnostic] = list(tree.diagnostics)
    if tree.value is None and findings:
        return Result(Imprint("", "", ""), tuple(findings))
    record = Record(tree.value, EDITION, Place(source.path), findings)
    imprint = Imprint(
        title=record.text("title"),
        subtitle=record.text("subtitle"),
        version=record.text("version"),
        facts={one.key: text for one in FACTS if (text := record.text(one.key))},
        published_files=tuple(f"docs/{path}" for path in record.list_of_words("published_files")),
    )
    record.close()
    return Result(imprint, tuple(findings))


def parse_contributors(source: Source) -> Result[tuple[Contributor, ...]]:
    """Who may be named in `by` and `reviewed`."""
    tree = parse_tree(source)
    findings: list[Diagnostic] = list(tree.diagnostics)
    found: dict[str, Contributor] = {}
    places: dict[str, Place] = {}
    for record in entries(tree.value, CONTRIBUTOR, "contributors.yml", findings):
        name_id = record.id()
        name, role = record.text("name"), record.text("role")
        orcid = record.text("orcid")
        record.close()
        if name_id is None:
            continue
        if name_id.value in found:
            first = (places[name_id.value], "first here")
            findings.append(diagnose("N011", name_id.place, id=name_id.value, notes=[first]))
            continue
        places[name_id.value] = name_id.place
        found[name_id.value] = Contributor(name_id.value, name, role, orcid)
    return Result(tuple(found.values()), tuple(findings))
