"""Every locus of an edition → what a link to it is called and where it leads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from build_edition.ground.addresses import entry_page
from build_edition.markup.links import Target
from build_edition.model.woven import Gathered, Woven

_PAGES = {
    "parallels": Target("parallels", "parallels.md"),
    "notes": Target("notes", "notes.md"),
    "bibliography": Target("works cited", "bibliography.md"),
    "timeline": Target("timeline", "timeline.md"),
    "registers": Target("registers", "register/index.md"),
    "open-questions": Target("open questions", "open-questions.md"),
}


def link_targets(gathered: Gathered, woven: Sequence[Woven]) -> Mapping[str, Target]:
    """Everything a link may lead to, by the words between `[[` and `]]`."""
    found = dict(_PAGES)
    for one in woven:
        found.update(_of_document(one))
    for parallel in gathered.parallels:
        title = parallel.title.value.strip()
        found[f"parallel:{parallel.id.value}"] = Target(title, f"parallels.md#{parallel.id.value}")
    for entry in gathered.entries:
        found[entry.key] = Target(entry.name, entry_page(entry.key))
    for one_more in gathered.introductions:
        address = f"introductions/{one_more.id}.md"
        found[f"introduction:{one_more.id}"] = Target(one_more.short_title, address)
    return found


def _of_document(one: Woven) -> Iterator[tuple[str, Target]]:
    document = one.document
    page, title = f"{document.id}.md", document.header.short_title
    name = title[:1].lower() + title[1:]
    yield document.id, Target(name, page)
    yield f"reading:{document.id}", Target(f"{name}, reading text", f"reading/{document.id}.md")
    yield f"report:{document.id}", Target(f"translation report, {name}", f"report/{document.id}.md")
    for paragraph in document.paragraphs:
        label = f"{name}, ¶ {paragraph.number}" if paragraph.number else f"{name}, {paragraph.part.replace('_', ' ')}"
        yield f"{document.id}#{paragraph.id}", Target(label, f"{page}#{paragraph.id}")
    for note in one.notes:
        label = f"note on “{note.selector.exact.value.strip()}”"
        yield (
            f"note:{note.id.value}",
            Target(label.replace("[", "(").replace("]", ")"), f"{page}#fn-{note.label}"),
        )
