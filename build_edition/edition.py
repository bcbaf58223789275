"""The table of contents of the program: the stages, in order.

In: the folder of an edition. Out: an `Edition` with every page it will write,
and all there is to say about it. Promises: nothing is written here; the same
files give the same pages and the same diagnostics in the same order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from build_edition.anchor.mentions import Forms, mention, said_of
from build_edition.anchor.notes import anchor_annotations, anchor_exceptions, anchor_passages
from build_edition.anchor.weave import weave
from build_edition.diagnostics.findings import Diagnostic, Findings, Result, diagnose
from build_edition.ground.fold import Folded, fold
from build_edition.ground.places import WHOLE_FILE, Place
from build_edition.markup.prove import differences, unsafe_markup
from build_edition.markup.render import Renderer
from build_edition.markup.resolve import resolve
from build_edition.measures import checks
from build_edition.measures.hand_written import check_files, check_pages
from build_edition.model.annotations import Anchored, Annotation, Contributor, Imprint, Parallel, Passage
from build_edition.model.documents import Document
from build_edition.model.registers import Mention
from build_edition.model.woven import Compiled, Gathered, Page
from build_edition.pages import all_pages
from build_edition.sources.hand_written import hand_written
from build_edition.sources.parse_sources import parse_sources
from build_edition.sources.read import read_tree
from build_edition.sources.site_config import CONFIG, SiteConfig, parse_site_config

Progress = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Edition:
    """A compiled edition: what it is made of, and every page of it."""

    compiled: Compiled
    pages: tuple[Page, ...]
    config: SiteConfig
    hand_written: tuple[str, ...] = ()

    @property
    def renderer(self) -> Renderer:
        """A renderer with the Markdown extensions of its site."""
        return Renderer(list(self.config.extensions), self.config.extensions)

    @property
    def imprint(self) -> Imprint:
        """What the edition says of itself."""
        return self.compiled.gathered.imprint

    @property
    def contributors(self) -> tuple[Contributor, ...]:
        """Who may be named in it."""
        return self.compiled.gathered.contributors

    @property
    def documents(self) -> tuple[Document, ...]:
        """Its documents, by id."""
        return self.compiled.gathered.documents

    @property
    def annotations(self) -> tuple[Annotation, ...]:
        """All notes."""
        return self.compiled.gathered.annotations

    @property
    def parallels(self) -> tuple[Parallel, ...]:
        """All parallels."""
        return self.compiled.gathered.parallels


def compile_edition(root: Path, progress: Progress = lambda _: None) -> Result[Edition]:
    """Read, parse, anchor, find the mentions, weave and set in Markdown, in memory; with every diagnostic."""
    findings = Findings()
    progress("reading the sources")
    tree = findings.keep(read_tree(root))

    progress("parsing the documents, notes and registers")
    gathered = parse_sources(tree, findings)
    findings.add(checks.check_documents(tree.documents))
    findings.add(checks.check_between_files(gathered, tree.folders))

    progress("anchoring the notes")
    folded = {one.id: fold(one.source.text) for one in gathered.documents}
    anchored = {one.id: _anchored(one, folded[one.id], gathered, findings) for one in gathered.documents}
    stances = _stances(gathered, folded, findings)

    progress("finding the names")
    forms = Forms(gathered.entries)
    mentions = {one.id: _mentions(one, folded[one.id], forms, anchored[one.id], findings) for one in gathered.documents}
    findings.add(checks.check_mentions(gathered, mentions, folded.values()))
    woven = tuple(weave(one, _woven_in(anchored[one.id]), mentions[one.id]) for one in gathered.documents)

    progress("resolving links and citations")
    config = findings.keep(parse_site_config(tree.sources.get(CONFIG)))
    renderer = Renderer(list(config.extensions), config.extensions)
    bodies = resolve(gathered, woven, renderer, findings)
    findings.add(checks.check_bibliography(gathered.bibliography, bodies.cited))

    progress("setting the pages")
    compiled = Compiled(gathered, woven, anchored, mentions, stances, bodies)
    pages = tuple(all_pages(compiled))
    by_hand = hand_written(root)
    findings.add(check_pages(tree.below("docs", ".md"), renderer))
    findings.add(check_files(by_hand, gathered.imprint.published_files))
    if not any(found.is_error for found in findings.all):
        progress("proving that the words are kept")
        findings.add(_proof(pages, gathered.documents, renderer))
    return Result(Edition(compiled, pages, config, by_hand.files), findings.all)


def _anchored(document: Document, folded: Folded, gathered: Gathered, findings: Findings) -> tuple[Anchored, ...]:
    """Notes and passages of one document with their spans, in text order."""
    notes = [note for note in gathered.annotations if note.document == document.id]
    passages = [one for one in gathered.passages if one.document == document.id]
    found = (
        *findings.keep(anchor_annotations(notes, document, folded)),
        *findings.keep(anchor_passages(passages, document, folded)),
    )
    return tuple(sorted(found, key=lambda one: (one.span.end, one.span.start)))


def _woven_in(anchored: Sequence[Anchored]) -> tuple[Anchored, ...]:
    """What leaves a mark in the text: notes and parallels; the passages of a register are mentions."""
    return tuple(
        one for one in anchored if isinstance(one.target_of, Annotation) or one.target_of.of.startswith("parallel:")
    )


def _stances(gathered: Gathered, folded: Mapping[str, Folded], findings: Findings) -> Mapping[str, Anchored]:
    """The words that carry each stance of each claim, by the key of their passage."""
    stances = [stance for parallel in gathered.parallels for claim in parallel.claims for stance in claim.stances]
    passages = [stance.passage for stance in stances if stance.passage is not None]
    found: dict[str, Anchored] = {}
    for document in gathered.documents:
        here = [one for one in passages if one.document == document.id]
        for one in findings.keep(anchor_passages(here, document, folded[document.id])):
            if isinstance(one.target_of, Passage):
                found[one.target_of.of] = one
    return found


def _mentions(
    document: Document, folded: Folded, forms: Forms, anchored: Sequence[Anchored], findings: Findings
) -> tuple[Mention, ...]:
    """The mentions of one document: what editors said of its words, and the forms found in it."""
    meant = [(one.span, _keys_of(one)) for one in anchored if _keys_of(one)]
    said = said_of(meant, findings.keep(anchor_exceptions(document, folded)))
    return findings.keep(mention(document, folded, forms, said))


def _keys_of(one: Anchored) -> tuple[str, ...]:
    """The register entries that an editor said these words mean."""
    if isinstance(one.target_of, Annotation):
        return tuple(key.value for key in one.target_of.mentions)
    return () if one.target_of.of.startswith("parallel:") else (one.target_of.of,)


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
        for document, difference in differences(html, page, by_id):
            place = Place(document.source.path, width=WHOLE_FILE)
            yield diagnose("M108", place, document=document.id, **difference._asdict())


def _body(markdown: str) -> str:
    """A page without its front matter."""
    return markdown.split("\n---\n", 1)[-1]
