"""Every locus of an edition → what a link to it is called and where it leads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from build_edition.ground.addresses import entry_page
from build_edition.model.documents import Document
from build_edition.model.shared import Gathered, Target

_PAGES = {
    "parallels": Target("parallels", "parallels.md"),
    "notes": Target("notes", "notes.md"),
    "bibliography": Target("works cited", "bibliography.md"),
    "timeline": Target("timeline", "timeline.md"),
    "registers": Target("registers", "register/index.md"),
    "open-questions": Target("open questions", "open-questions.md"),
}


def link_targets(gathered: Gathered) -> Mapping[str, Target]:
    """Everything a link may lead to, by the words between `[[` and `]]`."""
    found = dict(_PAGES)
    titles = {}
    for document in gathered.documents:
        titles[document.id] = _name(document)
        found.update(_of_document(document))
    for note in gathered.annotations:
        if note.document in titles:
            label = f"note on “{note.selector.exact.value.strip()}”".replace("[", "(").replace("]", ")")
            found[f"note:{note.id.value}"] = Target(label, f"{note.document}.md#fn-{note.label}")
    shared = gathered.shared
    for parallel in shared.parallels:
        found[str(parallel.key)] = Target(parallel.title.value.strip(), f"parallels.md#{parallel.id.value}")
    for entry in shared.entries:
        found[str(entry.key)] = Target(entry.name, entry_page(entry.key))
    for introduction in shared.introductions:
        address = f"introductions/{introduction.id}.md"
        found[f"introduction:{introduction.id}"] = Target(introduction.short_title, address)
    return found


def _name(document: Document) -> str:
    """Its short title as it stands inside a sentence."""
    title = document.header.short_title
    return title[:1].lower() + title[1:]


def _of_document(document: Document) -> Iterator[tuple[str, Target]]:
    page, name = f"{document.id}.md", _name(document)
    yield document.id, Target(name, page)
    yield f"reading:{document.id}", Target(f"{name}, reading text", f"reading/{document.id}.md")
    yield f"report:{document.id}", Target(f"translation report, {name}", f"report/{document.id}.md")
    for paragraph in document.paragraphs:
        label = f"{name}, ¶ {paragraph.number}" if paragraph.number else f"{name}, {paragraph.part.replace('_', ' ')}"
        yield f"{document.id}#{paragraph.id}", Target(label, f"{page}#{paragraph.id}")
