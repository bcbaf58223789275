"""Sources → Gathered: every file of an edition, parsed by the parser for it.

In: the tree as read. Out: documents, annotations, parallels, register entries,
introductions, and what all documents share; the findings of every parser. The
order of files affects nothing but the order of results.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from build_edition.diagnostics.findings import Findings, Result
from build_edition.ground.filing import VOLUME_FILE
from build_edition.ground.order import alphabetical
from build_edition.model.annotations import Bibliography, Contributor, Imprint, Introduction, Parallel
from build_edition.model.leaf import Parsed
from build_edition.model.registers import REGISTERS, Entry
from build_edition.model.shared import Gathered, Shared
from build_edition.model.sources import Source
from build_edition.model.volumes import Volume
from build_edition.sources.notes.annotations import parse_annotations
from build_edition.sources.notes.bibliography import BIBLIOGRAPHIES, parse_bibliography
from build_edition.sources.notes.citation_styles import citation_styles
from build_edition.sources.notes.editions import check_editors, parse_contributors, parse_imprint
from build_edition.sources.notes.headers import parse_header
from build_edition.sources.notes.introductions import parse_introduction
from build_edition.sources.notes.note_versions import check_versions, spoken_in
from build_edition.sources.notes.parallels import parse_parallels
from build_edition.sources.notes.registers import parse_register
from build_edition.sources.notes.volumes import parse_volume
from build_edition.sources.read import Tree
from build_edition.sources.text.documents import parse_text
from build_edition.sources.text.garbled import garbled_in_shared, garbled_in_writing
from build_edition.sources.versions import versions

Known = Collection[str] | None


class About(NamedTuple):
    """The edition's description of itself, and the contributor ids that may be named: None if there is no list."""

    imprint: Imprint
    contributors: tuple[Contributor, ...]
    bibliography: Bibliography
    known: Known


def parse_sources(tree: Tree, findings: Findings) -> Gathered:
    """Everything the sources say; what cannot be understood is left out and reported."""
    about = parse_about(tree, findings)
    found = [findings.keep(parse_document(tree, name, about)) for name in tree.documents]
    parsed = [one for one in found if one is not None]
    notes = tuple(note for one in parsed for note in one.notes)
    return Gathered(parse_shared(tree, about, findings), tuple(one.document for one in parsed), notes)


def parse_shared(tree: Tree, about: About, findings: Findings) -> Shared:
    """What all documents share."""
    findings.add(check_editors(about.imprint, about.known))
    findings.add(garbled_in_shared(tree.sources, partial(_texts, tree)))
    return Shared(
        imprint=about.imprint,
        contributors=about.contributors,
        bibliography=about.bibliography,
        parallels=tuple(_parallels(tree, about.known, findings)),
        entries=tuple(_entries(tree, about, findings)),
        introductions=tuple(_introductions(tree, about, findings)),
        styles=findings.keep(citation_styles(about.imprint, tree.sources)),
        volumes=tuple(_volumes(tree, findings)),
    )


def _texts(tree: Tree) -> Sequence[str]:
    """The text and the header of every document; a header may list words that only look garbled."""
    files = (f"{tree.folder(name)}/{file}" for name in tree.documents for file in ("text.txt", "document.yml"))
    return [tree.sources[file].text for file in files if file in tree.sources]


def _volumes(tree: Tree, findings: Findings) -> Sequence[Volume]:
    """The volumes in the editors' order, then by the names of their folders."""
    files = (tree.sources.get(f"sources/{name}/{VOLUME_FILE}") for name in tree.volumes)
    found = [findings.keep(parse_volume(file)) for file in files if file is not None]
    return sorted(found, key=lambda one: (one.order.zfill(4), one.id))


def parse_document(tree: Tree, name: str, about: About) -> Result[Parsed | None]:
    """A document and its notes; None if its header cannot be understood. No other document is read.

    A document without a content note gets that of the edition.
    """
    findings, known = Findings(), about.known
    header = findings.keep(parse_header(tree.sources[f"{tree.folder(name)}/document.yml"], name, known))
    if header is None:
        return Result(None, findings.all)
    header = replace(header, content_note=header.content_note or about.imprint.content_note)
    document = findings.keep(parse_text(tree.sources[f"{tree.folder(name)}/text.txt"], header))
    written = notes_of(tree, name)
    found = [findings.keep(parse_annotations(one, name, known)) for one in written]
    notes = tuple(note for some in found for note in some)
    findings.add(check_versions(name, notes, about.imprint))
    for one in (tree.sources[f"{tree.folder(name)}/document.yml"], *written):
        findings.add(garbled_in_writing(one, lambda: (document.source.text, *header.not_garbled)))
    return Result(Parsed(document, tuple(spoken_in(one, about.imprint.further) for one in notes)), findings.all)


def notes_of(tree: Tree, name: str) -> tuple[Source, ...]:
    """The files with a document's notes."""
    return tree.below(f"{tree.folder(name)}/annotations", ".yml")


def files_of(tree: Tree, name: str) -> tuple[Source, ...]:
    """All files of a document."""
    own = (tree.sources[f"{tree.folder(name)}/{file}"] for file in ("document.yml", "text.txt"))
    return (*own, *notes_of(tree, name))


def parse_about(tree: Tree, findings: Findings, language: str = "") -> About:
    """What is needed to parse every document; empty where a file is missing (`read` has reported it).

    `language` is the code of the language of the pages, if it is not the edition's own.
    """
    sources = tree.sources
    imprint = Imprint("", "", "")
    contributors: tuple[Contributor, ...] = ()
    if "sources/edition.yml" in sources:
        imprint = findings.keep(parse_imprint(sources["sources/edition.yml"], language))
    if "sources/contributors.yml" in sources:
        contributors = findings.keep(parse_contributors(sources["sources/contributors.yml"]))
    listed = [sources[name] for name in BIBLIOGRAPHIES if name in sources]
    bibliography = findings.keep(parse_bibliography(listed))
    known = [one.id for one in contributors] if "sources/contributors.yml" in sources else None
    return About(imprint, contributors, bibliography, known)


def _parallels(tree: Tree, known: Known, findings: Findings) -> Iterator[Parallel]:
    for source in tree.below("sources/parallels", ".yml"):
        yield from findings.keep(parse_parallels(source, known))


def _entries(tree: Tree, about: About, findings: Findings) -> Iterator[Entry]:
    """The entries of every register, persons first, each register in the order of its names."""
    for name, kind in REGISTERS.items():
        source = tree.sources.get(f"sources/register/{name}.yml")
        if source is not None:
            found = findings.keep(parse_register(source, kind, about.known))
            language = about.imprint.words.language
            yield from sorted(found, key=lambda one: (alphabetical(one.sort, language), one.id.value))


def _introductions(tree: Tree, about: About, findings: Findings) -> Iterator[Introduction]:
    """The introductions, each in the language of the pages if there is such a version, otherwise as first written."""
    files = [one.path for one in tree.below("sources/introductions", ".md")]
    chosen = versions(files, about.imprint.languages, about.imprint.page_language)
    found = [findings.keep(parse_introduction(tree.sources[path], about.known, name)) for name, path in chosen.items()]
    kept = [one for one in found if one is not None]
    yield from sorted(kept, key=lambda one: (one.order.zfill(4), one.id))
