"""The whole way of an edition on one page: read, parse, edit each document, make the pages of all.

In: the folder of an edition. Out: an `Edition` with every page it will write, and all diagnostics.
Promises: nothing is written here; the same files give the same pages and the same diagnostics in the same order.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import chain
from pathlib import Path

from build_edition.diagnostics.findings import Diagnostic, Findings, Result
from build_edition.exports.original import kin_of
from build_edition.ground.fingerprint import fingerprint
from build_edition.ground.json_text import dense
from build_edition.ground.programs import usual_call
from build_edition.ground.progress import Progress, silent
from build_edition.ground.store import Store
from build_edition.markup.render import Renderer, renderer_of
from build_edition.markup.resolve import prepare_links, resolve_shared
from build_edition.measures import checks
from build_edition.measures.edit import AtHand, Desk, edit
from build_edition.measures.edit_all import ALONE, AllEdited, Documents, Workshop
from build_edition.measures.facsimiles import check_facsimiles
from build_edition.measures.hand_written import (
    check_bar,
    check_files,
    check_folders,
    check_listed,
    check_pages,
    check_pages_again,
)
from build_edition.measures.leaves import leaf_of
from build_edition.measures.look import check_look
from build_edition.measures.notes_in_text import with_own_notes
from build_edition.measures.originals import check_originals
from build_edition.measures.page_links import check_page_links
from build_edition.measures.pairs import pairs
from build_edition.measures.proof import proof
from build_edition.measures.renderings import check_renderings
from build_edition.measures.same_address import check_addresses
from build_edition.measures.settings import check_settings
from build_edition.measures.steps import Steps
from build_edition.measures.summarise import summarise
from build_edition.measures.to_be_written import SAMPLES, check_written
from build_edition.measures.variants import variants_by_document
from build_edition.measures.witnesses import witnesses
from build_edition.model.edited import Edition
from build_edition.model.leaf import Leaf
from build_edition.model.shared import Excerpts, Shared
from build_edition.model.sources import Source
from build_edition.model.woven import Page, at_rest
from build_edition.pages.all_pages import all_pages, reserved_names, told_of_others
from build_edition.sources.hand_written import HandWritten, hand_written
from build_edition.sources.parse_sources import About, files_of, parse_about, parse_document, parse_shared
from build_edition.sources.read import Tree, read_tree
from build_edition.sources.site_config import CONFIG, parse_site_config
from build_edition.vocabulary.shared import SOURCE


def compile_edition(
    root: Path, progress: Progress = silent, *, is_proved: bool = True, shop: Workshop = ALONE, language: str = ""
) -> Result[Edition]:
    """Read, parse and edit every document, and set the pages, in memory; with all diagnostics.

    `is_proved` is false for pages of which a site is made: there each is rendered once, and proved when it is
    published. `shop` is where documents are edited; by default in this process, without a cache. `language` is the code
    of the interface language, where it is not the edition's own. Where the shop is for one volume, documents of other
    volumes get empty pages, and diagnostics that need all documents are not reported.
    """
    return compile_at_hand(root, progress, is_proved=is_proved, shop=shop, language=language)[0]


def compile_at_hand(
    root: Path, progress: Progress = silent, *, is_proved: bool = True, shop: Workshop = ALONE, language: str = ""
) -> tuple[Result[Edition], AtHand]:
    """The same, and the intermediate values it was made of."""
    findings, tree, about = _read(root, progress, language)
    aside = Findings() if shop.volume else findings
    shared = parse_shared(tree, about, findings)
    documents = Documents.of(_steps(about, tree), tree.documents, _parsed_with(about), shop)
    leaves = documents.leaves(findings)
    findings.add(_between(shared, leaves, tree))

    progress("formatting the citations")
    config = findings.keep(parse_site_config(tree.sources.get(CONFIG))).within(language)
    renderer = renderer_of(config.extensions)
    shared, links, cited = prepare_links(shared, leaves, renderer, findings)
    findings.add(checks.check_bibliography(shared.bibliography, cited))

    desk = Desk.of(shared, links, fingerprint(dense(config.extensions), str(bool(shared.entries))))
    chosen = dict.fromkeys(leaf.id for leaf in leaves if shop.volume in ("", tree.volume(leaf.id)))
    done = documents.edited([*chosen], desk, findings, progress)
    edition = replace(_reduced(shared, desk, done, aside), config=config, images=tree.images, files=_files(tree))
    edition = replace(edition, elsewhere=_elsewhere(leaves), command=usual_call(root))
    edition = replace(edition, pieces=documents.pieces(done, *_frame(edition)))

    progress("setting the pages")
    by_hand = hand_written(root)
    empty = (Page(f"{leaf.id}.md", f"# {leaf.id}\n") for leaf in leaves if leaf.id not in chosen)
    told = told_of_others(edition)
    edition = replace(edition, pages=at_rest(chain(_set(told, shop, findings), empty)), hand_written=by_hand.files)
    aside.add(_by_hand(edition, tree, by_hand, (renderer, shop.store)))
    if is_proved and not any(found.is_error for found in findings.all):
        progress("proving that the words are kept")
        findings.add(proof(edition, partial(shop.is_proved, edition), shop.jobs))
    told = replace(edition, ways=told.ways, sections=told.sections, besides=told.besides)
    return Result(edition, findings.all), AtHand(root, tree, partial(_steps, about), desk, leaves, told, told, {})


def _set(told: Edition, shop: Workshop, findings: Findings) -> Iterator[Page]:
    """Every page. With errors the edition will not be published, so nothing else is asked for or started."""
    if any(found.is_error for found in findings.all):
        return all_pages(told)
    return all_pages(told, shop.besides(told), shop.begin)


def _between(shared: Shared, leaves: Sequence[Leaf], tree: Tree) -> Iterator[Diagnostic]:
    """Diagnostics between files, as far as they are known before any document is edited."""
    yield from checks.check_documents(tree.documents)
    yield from checks.check_between_files(shared, leaves, tree.folders)
    yield from check_facsimiles(leaves, tree.images, shared.imprint.picture_hosts)


def _read(root: Path, progress: Progress, language: str) -> tuple[Findings, Tree, About]:
    """The files of an edition, and its own metadata."""
    findings = Findings()
    progress("reading the sources")
    tree = findings.keep(read_tree(root, reserved_names()))
    return findings, tree, parse_about(tree, findings, language)


def _elsewhere(leaves: Sequence[Leaf]) -> frozenset[str]:
    """The documents with a picture that an archive hosts."""
    return frozenset(leaf.id for leaf in leaves if any(one.elsewhere for one in leaf.pictures))


def _files(tree: Tree) -> Mapping[str, Source]:
    """The files of documents and of the edition, without texts and annotations."""
    is_of_text = re.compile(r"sources/(?:[^/]+/)?[^/]+/(?:text\.txt|annotations/.+)").fullmatch
    return {path: tree.sources[path] for path in tree.sources if not is_of_text(path)}


def _by_hand(
    edition: Edition, tree: Tree, by_hand: HandWritten, reading: tuple[Renderer, Store | None]
) -> Iterator[Diagnostic]:
    """Diagnostics of pages and files written by hand; `reading` is the renderer, and the store of what it read."""
    written, (renderer, store) = tree.below("docs", ".md"), reading
    with_these = fingerprint(dense(edition.config.extensions))
    checked = check_pages_again(written, renderer, store, with_these) if store else check_pages(written, renderer)
    yield from check_page_links(edition, [*checked], by_hand.files)
    yield from check_bar(edition.config.settings.get("nav"), written, _worth_naming(edition), edition.words)
    yield from check_files(by_hand, edition.imprint.published)
    yield from check_listed(by_hand, edition.imprint.published_files)
    yield from check_folders(by_hand, edition.imprint.others)
    yield from check_addresses(by_hand.files, edition.imprint, edition.config.settings)
    yield from check_look(edition.imprint, tree.sources.get(CONFIG), by_hand.files)
    yield from check_written(_about_edition(tree, written), tree.documents, edition.imprint.version)
    yield from check_settings(tree.sources.get(CONFIG), by_hand.files, [page.path for page in edition.pages])


def _about_edition(tree: Tree, written: Sequence[Source]) -> Iterator[Source]:
    """Pages written by hand, files about the edition and about several documents, and the headers of the samples."""
    named = ("sources/edition.yml", "sources/contributors.yml", *(f"sources/{one}/document.yml" for one in SAMPLES))
    shared = ("sources/register/", "sources/parallels/", "sources/introductions/")
    yield from (*written, *(tree.sources[path] for path in tree.sources if path in named or path.startswith(shared)))


def _steps(about: About, tree: Tree) -> Steps[Desk]:
    """The steps that each document of a tree goes through."""
    return Steps(
        partial(files_of, tree),
        lambda name: with_own_notes(parse_document(tree, name, about)),
        lambda parsed: leaf_of(parsed, about.imprint.words),
        edit,
        partial(summarise, page_length=about.imprint.page_length),
        lambda name: about.known is None or name in about.known or name == SOURCE,
    )


def _parsed_with(about: About) -> str:
    """The fingerprint of the settings every document is parsed with; contributors are checked for each (`may_sign`)."""
    imprint, words = about.imprint, about.imprint.words
    said = (imprint.content_note, imprint.languages, imprint.further, imprint.facts, imprint.page_length)
    return fingerprint(words.language, words.locale, repr(said))


def _frame(edition: Edition) -> tuple[str, Mapping[str, str]]:
    """Fingerprints of what belongs to no single document: of what all may read, and of what each uses, by document."""
    images = (part for one in edition.images.values() for part in (one.path, one.content))
    excerpts = Excerpts(edition.shared, edition.texts)
    frame = fingerprint(*map(repr, (*excerpts.rest, edition.config, edition.imprint.words)), *images)
    return frame, {one.id: excerpts.seal(one.uses) for one in edition.summaries}


def _worth_naming(edition: Edition) -> frozenset[str]:
    """The pages with any content: the pages of parallels and of notes are made even if there are none."""
    empty = {"parallels.md"} if not edition.parallels else set[str]()
    empty |= {"notes.md"} if not any(one.notes for one in edition.summaries) else set()
    return frozenset(page.path for page in edition.pages) - empty


def _reduced(shared: Shared, desk: Desk, done: AllEdited, findings: Findings) -> Edition:
    """What needs several documents, made of their summaries alone."""
    summaries = done.summaries
    named = {key for one in summaries for key in (*one.named, *one.people)}
    findings.add(check_renderings(shared.entries, summaries))
    findings.add(checks.check_mentions(shared.entries, named, done.present))
    texts = resolve_shared(shared, desk.links, findings, (one.language for one in summaries))
    edition = Edition(shared, texts, done.edited, summaries)
    sides = findings.keep(witnesses(done.edited, summaries))
    findings.add(check_originals(edition.finder(), sides))
    parts = {one.id: one.parts for one in summaries if one.parts}
    find = edition.finder()
    edition = replace(edition, sides=sides, variants=variants_by_document(lambda name: find(name).document, sides))
    edition = replace(edition, kin=kin_of(edition))
    return replace(edition, pairs=pairs(edition.by_date, shared.parallels), parts=parts)
