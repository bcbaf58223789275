"""Every locus of an edition → what a link to it is called and where it leads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from build_edition.links import Target
from build_edition.markdown import note_label
from build_edition.model import Parallel, Woven

_PAGES = {
    "parallels": Target("parallels", "parallels.md"),
    "notes": Target("notes", "notes.md"),
    "bibliography": Target("works cited", "bibliography.md"),
}


def link_targets(woven: Sequence[Woven], parallels: Sequence[Parallel]) -> Mapping[str, Target]:
    """Documents, paragraphs, notes, parallels and the index pages, by the words between `[[` and `]]`."""
    found = dict(_PAGES)
    for one in woven:
        found.update(_of_document(one))
    for parallel in parallels:
        title = parallel.title.value.strip()
        found[f"parallel:{parallel.id.value}"] = Target(title, f"parallels.md#{parallel.id.value}")
    return found


def _of_document(one: Woven) -> Iterator[tuple[str, Target]]:
    document = one.document
    page, title = f"{document.id}.md", document.header.short_title
    name = title[:1].lower() + title[1:]
    yield document.id, Target(name, page)
    for paragraph in document.paragraphs:
        label = f"{name}, ¶ {paragraph.number}" if paragraph.number else f"{name}, {paragraph.part.replace('_', ' ')}"
        yield f"{document.id}#{paragraph.id}", Target(label, f"{page}#{paragraph.id}")
    for note in one.notes:
        label = f"note on “{note.selector.exact.value.strip()}”"
        yield (
            f"note:{note.id.value}",
            Target(label.replace("[", "(").replace("]", ")"), f"{page}#fn-{note_label(note)}"),
        )
