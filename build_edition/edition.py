"""The whole way of an edition, read aloud: read, parse, edit each document, make the pages of all.

In: the folder of an edition. Out: an `Edition` with every page it will write, and all there is to say about it.
Promises: nothing is written here; the same files give the same pages and the same diagnostics in the same order.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from build_edition.diagnostics.findings import Diagnostic, Findings, Result, diagnose
from build_edition.ground.places import WHOLE_FILE, Place
from build_edition.ground.progress import Progress, counted, silent
from build_edition.markup.prove import differences, panes_of, unsafe_markup, words_expected
from build_edition.markup.render import Renderer, renderer_of
from build_edition.markup.resolve import prepare_links, resolve_shared
from build_edition.measures import checks
from build_edition.measures.edit import AtDesk, Desk, edit
from build_edition.measures.facsimiles import check_facsimiles
from build_edition.measures.hand_written import check_bar, check_files, check_pages
from build_edition.measures.look import check_look
from build_edition.measures.pairs import pairs
from build_edition.measures.renderings import check_renderings
from build_edition.measures.summarise import summarise
from build_edition.measures.witnesses import witnesses
from build_edition.model.annotations import Annotation
from build_edition.model.documents import Document
from build_edition.model.edited import Edition
from build_edition.model.shared import Gathered
from build_edition.model.woven import Page
from build_edition.pages.all_pages import all_pages, reserved_names
from build_edition.sources.hand_written import hand_written
from build_edition.sources.parse_sources import parse_sources
from build_edition.sources.read import read_tree
from build_edition.sources.site_config import CONFIG, parse_site_config


def compile_edition(root: Path, progress: Progress = silent, *, is_proved: bool = True) -> Result[Edition]:
    """Read, parse, edit every document, and set the pages, in memory; with every diagnostic.

    Not proved are pages of which a site is made: there each is rendered once, and proved as it is published.
    """
    findings = Findings()
    progress("reading the sources")
    tree = findings.keep(read_tree(root, reserved_names()))
    gathered = parse_sources(tree, findings)
    findings.add(checks.check_documents(tree.documents))
    findings.add(checks.check_between_files(gathered, tree.folders))
    findings.add(check_facsimiles(gathered.documents, tree.images))

    progress("formatting the citations")
    config = findings.keep(parse_site_config(tree.sources.get(CONFIG)))
    renderer = renderer_of(config)
    links, cited = prepare_links(gathered, renderer, findings)
    findings.add(checks.check_bibliography(gathered.shared.bibliography, cited))

    desk = Desk.of(gathered.shared, links)
    given = counted(_with_notes(gathered), len(gathered.documents), "editing the documents", progress)
    at_desk = tuple(findings.keep(edit(document, notes, desk)) for document, notes in given)
    edition = replace(_reduced(gathered, desk, at_desk, findings), config=config, images=tree.images)

    progress("setting the pages")
    by_hand = hand_written(root)
    edition = replace(edition, pages=tuple(all_pages(edition)), hand_written=by_hand.files)
    written = tree.below("docs", ".md")
    findings.add(check_pages(written, renderer))
    findings.add(check_bar(config.settings.get("nav"), written, _worth_naming(edition)))
    findings.add(check_files(by_hand, gathered.shared.imprint.published))
    findings.add(check_look(gathered.shared.imprint, tree.sources.get(CONFIG), by_hand.files))
    if is_proved and not any(found.is_error for found in findings.all):
        progress("proving that the words are kept")
        findings.add(_proof(edition.pages, edition.documents, renderer))
    return Result(edition, findings.all)


def _worth_naming(edition: Edition) -> frozenset[str]:
    """The pages that hold something: the page of the parallels is made where there are none, too."""
    empty = {"parallels.md"} if not edition.parallels else set[str]()
    empty |= {"notes.md"} if not edition.annotations else set()
    return frozenset(page.path for page in edition.pages) - empty


def _with_notes(gathered: Gathered) -> Iterator[tuple[Document, Sequence[Annotation]]]:
    """Each document with its notes: all that editing it needs besides what is shared."""
    notes: dict[str, list[Annotation]] = {}
    for note in gathered.annotations:
        notes.setdefault(note.document, []).append(note)
    for document in gathered.documents:
        yield document, notes.get(document.id, [])


def _reduced(gathered: Gathered, desk: Desk, at_desk: Sequence[AtDesk], findings: Findings) -> Edition:
    """What needs several documents, from their summaries alone."""
    shared = gathered.shared
    edited = tuple(one.edited for one in at_desk)
    summaries = tuple(summarise(one) for one in edited)
    named = {key for one in summaries for key in (*one.named, *one.people)}
    present = frozenset[str]().union(*(one.present for one in at_desk))
    findings.add(check_renderings(shared.entries, summaries))
    findings.add(checks.check_mentions(shared.entries, named, present))
    edition = Edition(
        shared, resolve_shared(shared, desk.links, findings), edited, summaries, targets=tuple(desk.links.targets)
    )
    sides = findings.keep(witnesses(edited))
    return replace(edition, pairs=pairs(edition.by_date, shared.parallels), sides=sides)


def _proof(pages: Sequence[Page], documents: Sequence[Document], renderer: Renderer) -> Iterator[Diagnostic]:
    """Render each page; none holds anything that runs, and a document's keeps its words (M108)."""
    by_id = {document.id: document for document in documents}
    words = {document.id: words_expected(document) for document in documents}
    for page in pages:
        if not page.path.endswith(".md") or not isinstance(page.content, str):
            continue
        html = renderer.render(_body(page.content)).html
        unsafe = unsafe_markup(html)
        if unsafe:
            raise AssertionError(f"{page.path} would be published with {unsafe}")
        for name, difference in differences(html, panes_of(page), words):
            place = Place(by_id[name].source.path, width=WHOLE_FILE)
            yield diagnose("M108", place, document=name, **difference._asdict())


def _body(markdown: str) -> str:
    """A page without its front matter."""
    return markdown.split("\n---\n", 1)[-1]
