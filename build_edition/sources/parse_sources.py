"""Sources → Gathered: every file of an edition parsed by the parser it belongs to.

In: the tree as read. Out: documents, annotations, parallels, register entries,
introductions, and what is shared by all; the findings of every parser. Order of
files decides nothing but order.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from build_edition.diagnostics.findings import Findings
from build_edition.model.annotations import Annotation, Bibliography, Contributor, Imprint, Introduction, Parallel
from build_edition.model.documents import Document
from build_edition.model.registers import REGISTERS, Entry
from build_edition.model.shared import Gathered, Shared
from build_edition.model.sources import Written
from build_edition.sources.notes.annotations import parse_annotations
from build_edition.sources.notes.bibliography import BIBLIOGRAPHIES, parse_bibliography
from build_edition.sources.notes.citation_styles import citation_styles
from build_edition.sources.notes.editions import check_editors, parse_contributors, parse_imprint
from build_edition.sources.notes.headers import parse_header
from build_edition.sources.notes.introductions import parse_introduction
from build_edition.sources.notes.parallels import parse_parallels
from build_edition.sources.notes.registers import parse_register
from build_edition.sources.read import Tree
from build_edition.sources.text.documents import parse_text

Known = Collection[str] | None


def parse_sources(tree: Tree, findings: Findings) -> Gathered:
    """Everything the sources say; what cannot be understood is left out and said."""
    imprint, contributors, bibliography = _about(tree, findings)
    known = [one.id for one in contributors] if "sources/contributors.yml" in tree.sources else None
    documents = tuple(_documents(tree, known, imprint.content_note, findings))
    findings.add(check_editors(imprint, known))
    shared = Shared(
        imprint=imprint,
        contributors=contributors,
        bibliography=bibliography,
        parallels=tuple(_parallels(tree, known, findings)),
        entries=tuple(_entries(tree, known, findings)),
        introductions=tuple(_introductions(tree, known, findings)),
        styles=findings.keep(citation_styles(imprint, tree.sources)),
    )
    return Gathered(shared, documents, tuple(_annotations(tree, documents, known, findings)))


def _about(tree: Tree, findings: Findings) -> tuple[Imprint, tuple[Contributor, ...], Bibliography]:
    """What the shared files say; empty where one is missing (`read` has said so)."""
    sources = tree.sources
    imprint = Imprint("", "", "")
    contributors: tuple[Contributor, ...] = ()
    if "sources/edition.yml" in sources:
        imprint = findings.keep(parse_imprint(sources["sources/edition.yml"]))
    if "sources/contributors.yml" in sources:
        contributors = findings.keep(parse_contributors(sources["sources/contributors.yml"]))
    listed = [sources[name] for name in BIBLIOGRAPHIES if name in sources]
    bibliography = findings.keep(parse_bibliography(listed))
    return imprint, contributors, bibliography


def _documents(tree: Tree, known: Known, content_note: Written | None, findings: Findings) -> Iterator[Document]:
    """Each document; one without a content note of its own has that of the edition."""
    for name in tree.documents:
        header = findings.keep(parse_header(tree.sources[f"sources/{name}/document.yml"], name, known))
        if header is not None:
            header = replace(header, content_note=header.content_note or content_note)
            yield findings.keep(parse_text(tree.sources[f"sources/{name}/text.txt"], header))


def _annotations(tree: Tree, documents: Sequence[Document], known: Known, findings: Findings) -> Iterator[Annotation]:
    for document in documents:
        for source in tree.below(f"sources/{document.id}/annotations", ".yml"):
            yield from findings.keep(parse_annotations(source, document.id, known))


def _parallels(tree: Tree, known: Known, findings: Findings) -> Iterator[Parallel]:
    for source in tree.below("sources/parallels", ".yml"):
        yield from findings.keep(parse_parallels(source, known))


def _entries(tree: Tree, known: Known, findings: Findings) -> Iterator[Entry]:
    """The entries of every register, persons first, each register in the order of its names."""
    for name, kind in REGISTERS.items():
        source = tree.sources.get(f"sources/register/{name}.yml")
        if source is not None:
            found = findings.keep(parse_register(source, kind, known))
            yield from sorted(found, key=lambda one: (one.sort.casefold(), one.id.value))


def _introductions(tree: Tree, known: Known, findings: Findings) -> Iterator[Introduction]:
    found = [findings.keep(parse_introduction(one, known)) for one in tree.below("sources/introductions", ".md")]
    kept = [one for one in found if one is not None]
    yield from sorted(kept, key=lambda one: (one.order.zfill(4), one.id))
