"""The pages of an edition: one file a page kind.

In: what was compiled. Out: Markdown pages below `docs/edition/`. Promises:
deterministic, no dates of today, no absolute paths; every link is one that
MkDocs can check.
"""

from collections.abc import Iterator

from build_edition.markdown import document_page
from build_edition.model import Compiled, Page
from build_edition.pages.assets import assets
from build_edition.pages.bibliography import bibliography_page
from build_edition.pages.cards import cards_page
from build_edition.pages.citing import citations, cite_sections, citing_pages
from build_edition.pages.contributors import contributors_page
from build_edition.pages.debate import debate_pages
from build_edition.pages.diagnostics import diagnostics_page
from build_edition.pages.documents import documents_page
from build_edition.pages.introductions import introduction_pages
from build_edition.pages.named import named_pages
from build_edition.pages.notes import notes_page
from build_edition.pages.open_questions import open_questions_page
from build_edition.pages.parallels import parallels_page
from build_edition.pages.proposing import proposing_pages
from build_edition.pages.reading import reading_pages
from build_edition.pages.registers import register_pages
from build_edition.pages.schemas import schema_pages
from build_edition.pages.search import search_page
from build_edition.pages.synopsis import synopses, synopsis_pages
from build_edition.pages.timeline import timeline_pages
from build_edition.pages.translation_report import translation_reports

__all__ = ["all_pages"]


def all_pages(compiled: Compiled) -> Iterator[Page]:
    """Every page, in no order that matters; a page's path is its identity."""
    kinds = {
        "Introduction": introduction_pages(compiled),
        "Reading text": reading_pages(compiled),
        "Who speaks": debate_pages(compiled),
        "Who is named": named_pages(compiled),
        "Translation report": translation_reports(compiled),
    }
    named: list[tuple[str, str]] = []
    for title, pages in kinds.items():
        for page in pages:
            yield page
            named.append((title, page.path))
    links = ways_on(compiled, named)
    cited = citations(compiled)
    sections = cite_sections(cited)
    for woven in compiled.woven:
        name = woven.document.id
        yield document_page(woven, compiled.bodies, compiled.gathered.parallels, links[name], sections[name])
    yield from citing_pages(cited)
    yield documents_page(compiled, links)
    yield notes_page(compiled.woven)
    yield parallels_page(compiled)
    yield from synopsis_pages(compiled)
    yield bibliography_page(compiled.bodies)
    yield open_questions_page(compiled)
    yield contributors_page(compiled)
    yield from register_pages(compiled)
    yield from timeline_pages(compiled)
    yield search_page(compiled)
    yield diagnostics_page()
    yield from schema_pages()
    yield cards_page(compiled)
    yield from proposing_pages(compiled)
    yield from assets(compiled)


def ways_on(compiled: Compiled, pages: list[tuple[str, str]]) -> dict[str, tuple[tuple[str, str], ...]]:
    """For each document, the pages that are about it: what they are called, and where they stand."""
    about = {
        f"introductions/{one.id}.md": (one.short_title, [name.value for name in one.about])
        for one in compiled.gathered.introductions
    }
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for woven in compiled.woven:
        name = woven.document.id
        own = [(title, path) for title, path in pages if path.endswith(f"/{name}.md") and path not in about]
        introductions = [(title, path) for path, (title, names) in about.items() if name in names]
        beside = [(f"Side by side with: {one.other(name).header.short_title}", one.path)
                  for one in synopses(compiled) if one.holds(name)]  # fmt: skip
        found[name] = (*introductions, *beside, *own)
    return found
