"""The table of contents of the program: the stages, in order.

In: the folder of an edition. Out: an `Edition` with every page it will write,
and all there is to say about it. Promises: nothing is written here; the same
files give the same pages and the same diagnostics in the same order.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from build_edition import checks
from build_edition.anchor import anchor_annotations, anchor_passages
from build_edition.cite import cite, keys_of
from build_edition.diagnostics import Diagnostic, Findings, Result, diagnose
from build_edition.fold import fold
from build_edition.links import Links, citations_in
from build_edition.markdown import document_page
from build_edition.model import (
    Anchored,
    Annotation,
    Bibliography,
    Contributor,
    Document,
    Imprint,
    Page,
    Parallel,
    Woven,
    Written,
)
from build_edition.pages import assets, bibliography_page, diagnostics_page, documents_page, notes_page, parallels_page
from build_edition.parse_notes import (
    parse_annotations,
    parse_bibliography,
    parse_contributors,
    parse_header,
    parse_imprint,
    parse_parallels,
)
from build_edition.parse_text import parse_text
from build_edition.places import WHOLE_FILE, Place
from build_edition.prove import prove, unsafe_markup
from build_edition.read import Tree, read_tree
from build_edition.render import Renderer
from build_edition.site import load_renderer
from build_edition.targets import link_targets
from build_edition.weave import weave

Progress = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Edition:
    """A compiled edition."""

    imprint: Imprint
    contributors: tuple[Contributor, ...]
    documents: tuple[Document, ...]
    annotations: tuple[Annotation, ...]
    parallels: tuple[Parallel, ...]
    pages: tuple[Page, ...]


def compile_edition(root: Path, progress: Progress = lambda _: None) -> Result[Edition]:
    """Read, parse, anchor, weave and set in Markdown, in memory; with every diagnostic of the run."""
    findings = Findings()
    progress("reading the sources")
    tree = findings.keep(read_tree(root))
    imprint, contributors, bibliography = _about(tree, findings)
    known = [one.id for one in contributors] if "sources/contributors.yml" in tree.sources else None

    progress("parsing the documents and notes")
    documents = tuple(_documents(tree, findings))
    annotations = tuple(_annotations(tree, documents, known, findings))
    parallels = tuple(_parallels(tree, known, findings))
    findings.add(_whole(tree, annotations, parallels))

    progress("anchoring the notes")
    anchored = {one.id: _anchored(one, annotations, parallels, findings) for one in documents}
    woven = tuple(weave(one, anchored[one.id]) for one in documents)

    progress("resolving links and citations")
    renderer = findings.keep(load_renderer(root, is_readable="mkdocs.yml" in tree.sources))
    bodies = _bodies(_Parts(woven, annotations, parallels, bibliography), renderer, findings)

    progress("setting the pages")
    pages = tuple(_pages(imprint, woven, parallels, anchored, bodies))
    findings.add(checks.check_hand_written(tree.below("docs", ".md"), renderer))
    if not any(found.is_error for found in findings.all):
        progress("proving that the words are kept")
        findings.add(_proof(pages, documents, renderer))
    edition = Edition(imprint, contributors, documents, annotations, parallels, pages)
    return Result(edition, findings.all)


def _about(tree: Tree, findings: Findings) -> tuple[Imprint, tuple[Contributor, ...], Bibliography]:
    """What the shared files say; empty where one is missing (`read` has said so)."""
    sources = tree.sources
    imprint, bibliography = Imprint("", "", ""), Bibliography(None)
    contributors: tuple[Contributor, ...] = ()
    if "sources/edition.yml" in sources:
        imprint = findings.keep(parse_imprint(sources["sources/edition.yml"]))
    if "sources/contributors.yml" in sources:
        contributors = findings.keep(parse_contributors(sources["sources/contributors.yml"]))
    if "sources/bibliography.bib" in sources:
        bibliography = findings.keep(parse_bibliography(sources["sources/bibliography.bib"]))
    return imprint, contributors, bibliography


def _documents(tree: Tree, findings: Findings) -> Iterator[Document]:
    for name in tree.documents:
        header = findings.keep(parse_header(tree.sources[f"sources/{name}/document.yml"], name))
        if header is not None:
            yield findings.keep(parse_text(tree.sources[f"sources/{name}/text.txt"], header))


def _annotations(
    tree: Tree, documents: Sequence[Document], known: Collection[str] | None, findings: Findings
) -> Iterator[Annotation]:
    for document in documents:
        for source in tree.below(f"sources/{document.id}/annotations", ".yml"):
            yield from findings.keep(parse_annotations(source, document.id, known))


def _parallels(tree: Tree, known: Collection[str] | None, findings: Findings) -> Iterator[Parallel]:
    for source in tree.below("sources/parallels", ".yml"):
        yield from findings.keep(parse_parallels(source, known))


def _whole(tree: Tree, annotations: Sequence[Annotation], parallels: Sequence[Parallel]) -> Iterator[Diagnostic]:
    yield from checks.check_documents(tree.documents)
    yield from checks.check_ids(annotations, parallels)
    folders = {path.split("/")[1] for path in tree.sources if path.endswith(("/document.yml", "/text.txt"))}
    yield from checks.check_parallels(parallels, folders)


def _anchored(
    document: Document, annotations: Sequence[Annotation], parallels: Sequence[Parallel], findings: Findings
) -> tuple[Anchored, ...]:
    """Notes and passages of one document with their spans, in text order."""
    folded = fold(document.source.text)
    notes = [note for note in annotations if note.document == document.id]
    passages = [one for parallel in parallels for one in parallel.passages if one.document == document.id]
    found = (
        *findings.keep(anchor_annotations(notes, document, folded)),
        *findings.keep(anchor_passages(passages, document, folded)),
    )
    return tuple(sorted(found, key=lambda one: (one.span.end, one.span.start)))


class _Parts(NamedTuple):
    """What of an edition holds Markdown of contributors, and what it may cite."""

    woven: Sequence[Woven]
    annotations: Sequence[Annotation]
    parallels: Sequence[Parallel]
    bibliography: Bibliography


def _bodies(parts: _Parts, renderer: Renderer, findings: Findings) -> Mapping[str, Mapping[str, str]]:
    """Resolved Markdown of every note, parallel and header; works cited under `works`."""
    woven, annotations, parallels, bibliography = parts
    written: dict[str, dict[str, Written]] = {
        "notes": {note.id.value: note.body for note in annotations},
        "parallels": {parallel.id.value: parallel.comment for parallel in parallels},
        **{one.document.id: _header_texts(one.document) for one in woven},
    }
    texts = [body.value for group in written.values() for body in group.values()]
    asked = dict.fromkeys(words for text in texts for words in citations_in(text))
    cited = {key for words in asked for key in keys_of(words)}
    known = [words for words in asked if set(keys_of(words)) <= set(bibliography.entries)]
    citations = findings.keep(cite(bibliography, known))
    findings.add(checks.check_bibliography(bibliography, cited))
    links = Links(link_targets(woven, parallels), bibliography, citations, renderer)
    resolved = {
        group: {name: findings.keep(links.resolve(body)) for name, body in bodies.items()}
        for group, bodies in written.items()
    }
    return {**resolved, "works": citations.works}


def _header_texts(document: Document) -> dict[str, Written]:
    header = document.header
    texts = dict(header.facts)
    if header.content_note is not None:
        texts["content_note"] = header.content_note
    if header.remarks is not None:
        texts["remarks"] = header.remarks
    return texts


def _pages(
    imprint: Imprint,
    woven: Sequence[Woven],
    parallels: Sequence[Parallel],
    anchored: Mapping[str, Sequence[Anchored]],
    bodies: Mapping[str, Mapping[str, str]],
) -> Iterator[Page]:
    by_id = {parallel.id.value: parallel for parallel in parallels}
    for one in woven:
        yield document_page(one, bodies["notes"], bodies[one.document.id], by_id)
    yield documents_page(imprint, woven, len(parallels))
    yield notes_page(woven)
    yield parallels_page(parallels, [one.document for one in woven], anchored, bodies["parallels"])
    yield bibliography_page(bodies["works"])
    yield diagnostics_page()
    yield from assets()


def _proof(pages: Sequence[Page], documents: Sequence[Document], renderer: Renderer) -> Iterator[Diagnostic]:
    """Render each page; none holds anything that runs, and a document's keeps its words (M108)."""
    by_id = {document.id: document for document in documents}
    for page in pages:
        if not page.path.endswith(".md") or not isinstance(page.content, str):
            continue
        html = renderer.render(_body(page.content)).html
        unsafe = unsafe_markup(html)
        if unsafe:
            raise AssertionError(f"{page.path} would be published with {unsafe}")
        if page.proves:
            document = by_id[page.proves]
            difference = prove(html, document)
            if difference is not None:
                place = Place(document.source.path, width=WHOLE_FILE)
                yield diagnose("M108", place, document=document.id, **difference._asdict())


def _body(markdown: str) -> str:
    """A page without its front matter."""
    return markdown.split("\n---\n", 1)[-1]
