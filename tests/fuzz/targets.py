"""Targets for generated input, one or more a room: bytes in, and whatever must hold of what comes out.

A target never fails on an input that a room may refuse: it takes findings, `NotTaken` and their like for answers. It
fails on any other exception, and on a law that does not hold. Files of several parts are divided by a line `%%%`.
"""

from __future__ import annotations

import contextlib
import functools
import json
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import MappingProxyType

import lxml.html

from build_edition.anchor.describe import describe_quote, yaml_scalar
from build_edition.anchor.match import match_quote
from build_edition.anchor.migrate.outcomes import FOR_A_PERSON, migrate
from build_edition.contribute.proposal import NotAnIssueError, parse_issue, proposal, refusal
from build_edition.contribute.survey import survey
from build_edition.diagnostics.findings import Diagnostic, Findings, Result
from build_edition.edition import compile_edition
from build_edition.ground.dates import in_words
from build_edition.ground.edtf import days_of, is_edtf
from build_edition.ground.fold import fold, fold_words
from build_edition.ground.places import Place, Span
from build_edition.ground.plain_text import pasteable, printable
from build_edition.markup.escape import escaped, in_attribute
from build_edition.markup.limits import beyond_limit
from build_edition.markup.prove import prove, unsafe_markup
from build_edition.markup.render import NotRenderedError, Renderer, renderer_of
from build_edition.markup.resolve import prepare_links
from build_edition.markup.sanitize import sanitize
from build_edition.measures.edit import Desk, edit
from build_edition.measures.hand_written import check_pages
from build_edition.measures.leaves import leaf_of
from build_edition.model.annotations import Annotation, Imprint
from build_edition.model.documents import Document
from build_edition.model.edited import Edition
from build_edition.model.leaf import Parsed
from build_edition.model.registers import REGISTERS
from build_edition.model.resolved import SharedTexts
from build_edition.model.shared import Gathered, Shared
from build_edition.model.sources import Selector, Source, Written
from build_edition.pages.text.document import of_document
from build_edition.sources.notes.annotations import parse_annotations
from build_edition.sources.notes.bibliography import parse_bibliography
from build_edition.sources.notes.editions import parse_contributors, parse_imprint
from build_edition.sources.notes.headers import parse_header
from build_edition.sources.notes.introductions import parse_introduction
from build_edition.sources.notes.near_dates import near_edtf
from build_edition.sources.notes.parallels import parse_parallels
from build_edition.sources.notes.registers import parse_register
from build_edition.sources.parse_sources import parse_sources
from build_edition.sources.read import read_tree
from build_edition.sources.site_config import parse_site_config
from build_edition.sources.take_in.received import NotTaken
from build_edition.sources.take_in.rtf import mended
from build_edition.sources.take_in.take_in import take_in
from build_edition.sources.text.documents import parse_text
from build_edition.words.catalogue import languages, words_of
from build_edition.words.language import ENGLISH

TINY = Path(__file__).parent.parent / "editions/tiny"
PART = "\n%%%\n"
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")
HEADER = "kind: {}\ntitle: T\nshort_title: T\ndate: 1851\nreceived:\n  sha256: x\n"
SPOKEN = "labelling: {}\n"
PANDOC = (b"PK", b"%PDF")  # read by programs of others, in processes of their own: slow, and not ours


def parts(content: bytes, count: int) -> list[str]:
    """The parts of an input, without the signs for which a file is refused when it is read (R002); else empty."""
    found = CONTROL.sub("", content.decode("utf-8", "ignore")).split(PART, count - 1)
    return [*found, *[""] * (count - len(found))]


def said(findings: Sequence[Diagnostic], *files: str) -> None:
    """Findings can be printed, and stand at lines that are there."""
    longest = max((file.count("\n") + file.count("\r") + 2 for file in files), default=1)
    for one in findings:
        line = f"{one.place}: {one.message}"
        assert line.isprintable(), repr(line)
        assert pasteable(one.hint) == one.hint, repr(one.hint)
        assert 1 <= one.place.line <= longest, line
        assert one.place.column >= 1, line


def dates(content: bytes) -> None:
    """A date in EDTF has words in every language, and first and last days in order."""
    written = content.decode("utf-8", "ignore")
    if is_edtf(written):
        for language in languages():
            assert in_words(written, words_of(language)).strip()
        days = days_of(written)
        assert days is None or days[0] <= days[1], written
    for near in near_edtf(written):
        assert is_edtf(near), (written, near)


def folding(content: bytes) -> None:
    """What is pointed at can be described, what is described is found, and folding twice changes nothing."""
    text, which = parts(content, 2)
    folded = fold(text)
    assert fold_words(folded.text) == folded.text.strip()
    numbers = [ord(sign) for sign in which[:8]]
    for first, length in zip(numbers[::2], numbers[1::2], strict=False):
        if text:
            span = Span(first % len(text), min(len(text), first % len(text) + 1 + length % 40))
            try:
                quote = describe_quote(text, folded, span)
            except ValueError:
                continue
            (found,) = match_quote(folded, *quote)
            assert fold_words(found.of(text)) == fold_words(span.of(text))
            assert "\n" not in yaml_scalar(quote.exact)


@functools.cache
def headers() -> tuple[str, ...]:
    """A header of every kind, and of every labelling."""
    kinds = ("letter", "transcript", "prose", "verse", "play", "diary", "interview", "minutes", "decree", "telegram")
    labellings = ("capitals", "colon", "title", "question-answer", "own-line")
    return (*map(HEADER.format, kinds), *(HEADER.format("transcript") + SPOKEN.format(it) for it in labellings))


def document_of(header: str, text: str) -> Result[Document] | None:
    """The document; None where its header cannot be read."""
    read = parse_header(Source("sources/d/document.yml", header, ""), "d", ["editors"])
    said(read.diagnostics, header)
    if read.value is None:
        return None
    found = parse_text(Source("sources/d/text.txt", text, ""), read.value)
    said(found.diagnostics, text, header)
    return found


def texts(content: bytes) -> None:
    """Every kind of document can be read of any text, and every word stands in one of its parts (`parse_text`)."""
    header, text = parts(content, 2)
    document_of(header or headers()[len(text) % len(headers())], text)
    survey(Source("text.txt", text, ""))


def notes(content: bytes) -> None:
    """Any YAML is read as any kind of file."""
    (written,) = parts(content, 1)
    source, known = Source("x.yml", written, ""), ["editors"]
    readings: tuple[Callable[[], Result[object]], ...] = (
        lambda: parse_annotations(source, "d", known),
        lambda: parse_header(source, "d", known),
        lambda: parse_imprint(source),
        lambda: parse_contributors(source),
        lambda: parse_parallels(source, known),
        lambda: parse_introduction(source, known),
        lambda: parse_site_config(source),
        *(functools.partial(parse_register, source, kind, known) for kind in REGISTERS.values()),
    )
    for read in readings:
        said(read().diagnostics, written)


def bibliography(content: bytes) -> None:
    """Any BibTeX and any CSL-JSON is read, and can be given to the citation processor."""
    (written,) = parts(content, 1)
    for path in ("sources/bibliography.bib", "sources/bibliography.json"):
        read = parse_bibliography([Source(path, written, "")])
        said(read.diagnostics, written)
        json.dumps([dict(work.item) if hasattr(work, "item") else str(work) for work in read.value.works.values()])


def received(content: bytes) -> None:
    """Text, cues and TEI are taken in, and Rich Text is mended; the same bytes give the same text."""
    name, _, rest = content.partition(b"\n")
    if rest.lstrip()[:5] == b"{\\rtf":
        assert mended(rest) == mended(rest)
        return
    if rest.lstrip()[:5].startswith(PANDOC) or b"%PDF-" in rest[:1024]:
        return
    ending = (b"txt", b"srt", b"vtt", b"xml")[sum(name) % 4].decode()
    if b"<" in rest[:200] and ending != "xml":
        return
    found, refused = None, ""
    try:
        found = take_in(rest, f"x.{ending}")
    except NotTaken as error:
        refused = str(error)
    assert refused.isprintable()
    if found is None:
        return
    assert found.text.strip()
    assert take_in(rest, f"x.{ending}") == found
    found.text.encode("utf-8")


@functools.cache
def tiny() -> tuple[Gathered, Desk, Renderer]:
    """The tiny edition, and what its documents are edited with."""
    findings = Findings()
    tree = findings.keep(read_tree(TINY))
    gathered = parse_sources(tree, findings)
    renderer = renderer_of(findings.keep(parse_site_config(tree.sources["mkdocs.yml"])).extensions)
    leaves = [
        findings.keep(leaf_of(Parsed(one, tuple(it for it in gathered.annotations if it.document == one.id)), ENGLISH))
        for one in gathered.documents
    ]
    _, links, _ = prepare_links(gathered.shared, leaves, renderer, findings)
    return gathered, Desk.of(gathered.shared, links), renderer


def markup(content: bytes) -> None:
    """Markdown of a contributor's that is not refused makes a page on which nothing runs, and no other note is undone."""
    (body,) = parts(content, 1)
    _, desk, renderer = tiny()
    for has_headings in (False, True):
        found = desk.links.resolve(Written(body, Place("x.yml"), 5), has_headings=has_headings)
        said(found.diagnostics, body + "\n" * 2)
        if not found.diagnostics:
            html = renderer.render(f"Before\n\n{found.value.markdown}\n\nAfter").html
            assert unsafe_markup(html) == "", html
            assert html.startswith("<p>Before</p>"), html
            assert html.endswith("<p>After</p>"), html
    html = body
    if beyond_limit(body) is None:
        with contextlib.suppress(NotRenderedError):
            html = renderer.render(body).html
    for written in (html, body):
        clean = sanitize(written)
        assert unsafe_markup(clean) == "", clean
        assert sanitize(clean) == sanitize(sanitize(clean))
    said(next(iter(check_pages([Source("docs/x.md", body, "")], renderer))).findings, body)


def is_harmless(shown: str) -> bool:
    """Whether a terminal shows words as they are: of what nobody sees, only what joins letters or parts them."""
    return all(sign.isprintable() or sign in "\u200c\u200d" for sign in shown)


def words(content: bytes) -> None:
    """Words of an author are the same words when they were escaped and rendered, in a paragraph and in an attribute."""
    (written,) = parts(content, 1)
    _, _, renderer = tiny()
    flat = " ".join("".join(sign if sign.isprintable() else " " for sign in written).split())
    if flat:
        tree = lxml.html.fromstring(f'<p title="{in_attribute(flat)}">{renderer.render(escaped(flat)).html}</p>')
        assert " ".join(tree.text_content().split()) == " ".join(flat.split()), flat
    assert is_harmless(printable(written))


NOTHING_SHARED = Edition(Shared(Imprint("", "", "")), SharedTexts(), (), ())


def weaving(content: bytes) -> None:
    """Whatever the header, the text and the notes: when there is no error, the page keeps the words and runs nothing."""
    header, text, written = parts(content, 3)
    found = document_of(header or headers()[0], text)
    if found is None:
        return
    document = found.value
    read = parse_annotations(Source("sources/d/annotations/n.yml", written, ""), "d", ["editors"])
    _, desk, renderer = tiny()
    edited = edit(document, read.value, desk)
    said(edited.diagnostics, header, text, written)
    if any(one.is_error for one in (*found.diagnostics, *read.diagnostics, *edited.diagnostics)):
        return
    pages = (str(one.content).split("\n---\n", 1)[1] for one in of_document(edited.value.edited, NOTHING_SHARED))
    html = "".join(renderer.render(page).html for page in pages)
    assert unsafe_markup(html) == "", html
    assert prove(html, document) is None


def selected(text: str, numbers: Sequence[int]) -> Iterator[tuple[Annotation, Span]]:
    """Notes on some spans of a text."""
    folded = fold(text)
    for at, (first, length) in enumerate(zip(numbers[::2], numbers[1::2], strict=False)):
        span = Span(first % len(text), min(len(text), first % len(text) + 1 + length % 60))
        try:
            quote = describe_quote(text, folded, span)
        except ValueError:
            continue
        exact, prefix, suffix = (Written(it, Place("n.yml", at + 1)) if it else None for it in quote)
        if exact is not None:
            yield (
                Annotation(
                    Written(f"n{at}", Place("n.yml")), "d", "explanatory", Selector(exact, prefix, suffix), exact
                ),
                span,
            )


def migrating(content: bytes) -> None:
    """A note about which nobody is asked stands on its own words, and its selector means these and no others."""
    former, present, which = parts(content, 3)
    old, new = (document_of(headers()[2], text) for text in (former, present))
    if old is None or new is None or not former:
        return
    written = dict(enumerate(selected(former, [ord(sign) for sign in which[:40]]), start=1))
    gathered = Gathered(Shared(Imprint("", "", "")), (), tuple(note for note, _ in written.values()))
    folded = fold(present)
    spans = {note.selector.exact.place.line: span for note, span in written.values()}
    for one in migrate(old.value, new.value, gathered):
        if one.what not in FOR_A_PERSON:
            assert one.now is not None
            assert fold_words(one.now.of(present)) == fold_words(spans[one.place.line].of(former))
            it = one.selector
            quote = one.quote or (
                it.exact.value,
                it.prefix.value if it.prefix else "",
                it.suffix.value if it.suffix else "",
            )
            assert match_quote(folded, *quote) == (one.now,)


@functools.cache
def compiled() -> Edition:
    """The tiny edition, whole."""
    return compile_edition(TINY, is_proved=False).value


def proposals(content: bytes) -> None:
    """An issue becomes a file of notes with one note that can be read, or a reply; neither holds anything that runs."""
    (written,) = parts(content, 1)
    body = (
        written
        if written.lstrip().startswith("{")
        else json.dumps({"issue": {"number": 7, "body": written, "user": {"login": "someone", "id": 1}}})
    )
    try:
        issue = parse_issue(body)
    except NotAnIssueError:
        return
    found = proposal(issue, compiled())
    said(found.diagnostics, issue.body)
    if found.value is None:
        assert found.diagnostics
        assert refusal(issue, found.diagnostics)
        return
    made = found.value
    assert Path(made.path).parts[0] == "sources"
    assert ".." not in made.path
    document = made.path.split("/")[1]
    read = parse_annotations(Source(made.path, made.content, ""), document, [one.id for one in compiled().contributors])
    assert len(read.value) == 1
    assert "<" not in made.reply.replace("`", "").split("> ", 1)[0]


TARGETS = MappingProxyType({
    "dates": dates,
    "folding": folding,
    "texts": texts,
    "notes": notes,
    "bibliography": bibliography,
    "received": received,
    "markup": markup,
    "words": words,
    "weaving": weaving,
    "migrating": migrating,
    "proposals": proposals,
})  # fmt: skip
