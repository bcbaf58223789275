"""A note's Markdown → Markdown that is safe to publish, with its links and citations resolved.

In: the body of a note as a contributor wrote it. Out: Markdown in which
`[[locus]]` and `[@key]` have become links. Promises: what is published is what
was checked: the *resolved* body is rendered and checked against the allow-list of
a note; raw HTML, scripts, images, attribute lists, definitions and unsafe
addresses are diagnostics at their place. A stage between `anchor` and `markdown`.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final

from build_edition.diagnostics.findings import Diagnostic, Result, diagnose
from build_edition.ground.addresses import taken_apart
from build_edition.ground.places import Place
from build_edition.ground.plain_text import clipped
from build_edition.markup.begun import begun
from build_edition.markup.citation import CITATION, bare_keys, keys_of
from build_edition.markup.cite import Citations, one_line
from build_edition.markup.escape import escaped, without_code, without_lists
from build_edition.markup.formatted import PAGE
from build_edition.markup.left_open import LINK, left_open, target_meant, work_meant
from build_edition.markup.limits import LONGEST, LONGEST_PAGE, beyond_limit, unclosed_fence
from build_edition.markup.link_targets import Targets
from build_edition.markup.other_script import marked
from build_edition.markup.render import NotRenderedError, Rendered, Renderer
from build_edition.markup.spoken import SILENT, Spoken, in_language, spoken_labels
from build_edition.markup.tags import Seen, is_of_code, is_permalink, seen_in, without_permalinks
from build_edition.markup.tokens import Attributes, unlike_read
from build_edition.model.annotations import Bibliography
from build_edition.model.resolved import Resolved, Target
from build_edition.model.sources import Written

_HTML = re.compile(r"<(?!\w+:\S+>|[^\s<>@]+@[^\s<>]+>)(?:[A-Za-z][^>\n]*|/[^>\n]*|![^>\n]*|\?[^>\n]*)>?")
_DEFINITION = re.compile(r"^[ \t]*\*?\[(?!\^)[^\[\]@\n]+\]:", re.MULTILINE)
_NOTE = re.compile(r"(?<!\\)(?:\\\\)*\[\^([^\]\n]*)\](:?)")
_TEMPLATE = re.compile(r"\{(?=[{%#])")
_TAGS: Final = frozenset({
    "p", "em", "strong", "a", "ul", "ol", "li", "blockquote", "code", "pre", "br",
    "table", "thead", "tbody", "tr", "th", "td",
})  # fmt: skip
_ATTRIBUTES: Final = frozenset({("a", "href"), ("a", "title"), ("ol", "start")})
_ALIGNED: Final = re.compile(r"text-align: (?:left|right|center);")
_ROW: Final = re.compile(
    r"\|[^\n]*\n[ \t]*(\|?[ \t]*:?-+:?[ \t]*\|[ \t:|-]*)$", re.MULTILINE
)  # the line below the head
# an introduction may also have headings, to which the site generator adds an id and a permalink
_HEADINGS: Final = frozenset({"h2", "h3"})
_OF_HEADINGS: Final = frozenset({("h2", "id"), ("h3", "id")})
_SPOILING: Final = ("M101",)  # and footnotes: after these, findings about the rendered result add nothing new
_SCHEMES: Final = ("https", "http", "mailto")
_AT_HAND: Final = 512  # cached bodies: those of one document, which several pages and files request
_BEFORE, _AFTER = "Words", "Line"


class Links:
    """Resolves the bodies of one edition."""

    def __init__(
        self,
        targets: Mapping[str, Target],
        bibliography: Bibliography,
        citations: Citations,
        renderer: Renderer,
        spoken: Spoken = SILENT,
    ) -> None:
        """`targets` by locus: `letter-…`, `letter-…#p2`, `note:…`, `parallel:…`.

        `spoken` are the languages of the bodies.
        """
        self._spoken = spoken
        self._targets = targets if isinstance(targets, Targets) else Targets(targets.items())
        self._bibliography = bibliography
        self._citations = citations
        self._renderer = renderer
        self.asked: set[str] = set()

    @property
    def citations(self) -> Citations:
        """The formatted works and citations."""
        return self._citations

    @property
    def targets(self) -> Targets:
        """All possible targets of links."""
        return self._targets

    def with_targets(self, targets: Mapping[str, Target]) -> Links:
        """A copy with further targets, which take precedence."""
        known = self._targets.with_others(targets)
        return Links(known, self._bibliography, self._citations, self._renderer, self._spoken)

    def answer(self, asked: str) -> str:
        """The current answer to one of the questions recorded in `asked` while bodies were resolved."""
        kind, _, name = asked.partition(" ")
        match kind:
            case "target":
                return repr(self._targets.get(name))
            case "citation":
                return self._citations.inline.get(name, "")
            case "work":
                return str(name in self._bibliography.entries)
        return str(self._targets.has_address(name))

    def _asks(self, kind: str, name: str) -> str:
        """Record that a name was looked up, and return it."""
        self.asked.add(f"{kind} {name}")
        return name

    def resolve(self, body: Written, *, has_headings: bool = False, version: str = "") -> Result[Resolved]:
        """The body, ready for a page of `docs/edition/`; empty when there are findings.

        `version` is the language code of a translated note; versions and whole pages do not mark their own language.
        """
        longest = LONGEST_PAGE if has_headings else LONGEST
        limit, fence = beyond_limit(body.value, longest), unclosed_fence(body.value)
        if limit is not None:
            return Result(Resolved(), (diagnose("M110", body.place_at(limit.offset), problem=limit.problem),))
        if fence is not None:
            return Result(Resolved(), (diagnose("M109", body.place_at(fence, 3)),))
        searched = without_code(body.value)
        findings = (*self._unresolved(body, searched), *_forbidden(body, searched))
        text = body.value
        if has_headings:  # ids and classes of headings are set by the site generator alone
            text = without_lists(text)
            searched = without_code(text)
        if _NOTE.search(searched) or any(found.code in _SPOILING for found in findings):
            return Result(Resolved(), findings)
        resolved = self._resolved(text, searched).strip("\n")
        # rendered in its future context: between the annotated words and the line that names the author
        try:
            rendered = self._renderer.render(f"{_BEFORE}\n\n{resolved}\n\n{_AFTER}")
        except NotRenderedError as error:
            return Result(Resolved(), (*findings, diagnose("M110", body.place, problem=error)))
        seen = seen_in(rendered.html)
        is_said = _DEFINITION.search(searched) is not None
        findings = (*findings, *self._unsafe(body, rendered, seen, is_said=is_said, has_headings=has_headings))
        if not findings:
            findings = tuple(_swallowed(body, searched, rendered.html))
        read = seen_in(without_permalinks(rendered.html)) if has_headings else seen
        words = " ".join(read.words.split()).removeprefix(_BEFORE).removesuffix(_AFTER).strip()
        # what gave no attributes here would give some in a cell of a table or behind a link of ours
        linked = (self._targets.get(match[1].strip()) for match in LINK.finditer(searched) if not match[2])
        keys = (key for match in CITATION.finditer(searched) for key in keys_of(match[1]))
        said = spoken_labels(without_lists(resolved), linked)
        for code in dict.fromkeys((self._spoken.original, *(self._citations.languages.get(key, "") for key in keys))):
            said = marked(said, code, version or self._spoken.notes)
        said = in_language(said, "" if version or has_headings else self._spoken.to_say)
        return Result(Resolved() if findings else Resolved(said, words), findings)

    def _resolved(self, text: str, searched: str) -> str:
        """The text with the links and citations outside of code replaced."""
        matches = sorted((*LINK.finditer(searched), *CITATION.finditer(searched)), key=lambda match: match.start())
        pieces: list[str] = []
        at = 0
        for match in matches:
            if match.start() >= at:
                pieces += [text[at : match.start()], self._replaced(match, text)]
                at = match.end()
        return _TEMPLATE.sub("&#123;", "".join([*pieces, text[at:]]))

    def _replaced(self, match: re.Match[str], text: str) -> str:
        if match.re is CITATION:
            citation = self._asks("citation", one_line(text[slice(*match.span(1))]))
            return self._citations.inline.get(citation, escaped(text[slice(*match.span())]))
        target = self._targets.get(self._asks("target", match[1].strip()))
        label = text[slice(*match.span(2))] if match[2] else target.label if target else match[0]
        return f"[{escaped(label)}]({target.address})" if target else escaped(label)

    def _unresolved(self, body: Written, searched: str) -> Iterator[Diagnostic]:
        """Findings for link targets that do not exist and keys that are not in the bibliography."""
        for match in LINK.finditer(searched):
            target = match[1].strip()
            if not self._is_target(target):
                hint = target_meant(target, self._targets, self._bibliography.entries)
                yield diagnose("M103", body.place_at(match.start(), len(match[0])), hint=hint, target=target)
        for match in CITATION.finditer(searched):
            for key in keys_of(match[1]):
                if not self._is_work(key):
                    at = match.start() + match[0].index("@" + key)
                    hint = work_meant(key, self._bibliography.entries)
                    yield diagnose("M104", body.place_at(at, len(key) + 1), hint=hint, key=key)
        for at, key, whole in bare_keys(searched):
            if self._is_work(key):
                yield diagnose("M111", body.place_at(at, len(key) + 1), hint=f"write `{whole}`", key=key)
        yield from left_open(body, searched, self._is_work, self._is_target)
        yield from begun(body, searched, self._renderer.extensions)

    def _is_work(self, key: str) -> bool:
        return self._asks("work", key) in self._bibliography.entries

    def _is_target(self, name: str) -> bool:
        return self._asks("target", name) in self._targets

    def _unsafe(
        self, body: Written, rendered: Rendered, seen: Seen, *, is_said: bool, has_headings: bool
    ) -> Iterator[Diagnostic]:
        """The rendered body, checked against the allow-list."""
        for label in rendered.undefined:
            yield diagnose("M105", _place_of(body, f"[^{label}]"), label=label)
        if rendered.references and not is_said:
            yield diagnose("M107", body.place, found="a definition")
        for sign in (*seen.other, *unlike_read(rendered.html)):
            yield diagnose("M101", body.place, found=sign)
        for tag, attributes in seen.elements:
            if has_headings and tag == "a" and is_permalink(attributes):
                continue
            if tag in ("div", "span") and is_of_code(attributes):
                continue
            if tag not in _TAGS and not (has_headings and tag in _HEADINGS):
                yield diagnose("M107", _place_of(body, _sign_of(tag)), found=f"the element {tag}")
            else:
                yield from self._unsafe_attributes(body, tag, attributes)

    def _unsafe_attributes(self, body: Written, tag: str, attributes: Attributes) -> Iterator[Diagnostic]:
        for name, value in attributes:
            if tag in ("td", "th") and name == "style" and _ALIGNED.fullmatch(value or ""):
                continue
            if (tag, name) not in _ATTRIBUTES | _OF_HEADINGS:
                yield diagnose("M107", _place_of(body, name), found=f"the attribute {name}")
            elif name == "href" and not self._is_safe(value or ""):
                address = value or ""
                if "[" in address and address not in html.unescape(body.value):  # contains a link of ours
                    address = address.partition("[")[0].rstrip()
                yield diagnose("M102", _place_of_address(body, address), address=address)

    def _is_safe(self, address: str) -> bool:
        """Whether a link may be published: to our own pages, the web, or an e-mail address."""
        if self._targets.has_address(self._asks("address", address)) or address.startswith(PAGE + "#ref-"):
            return True
        parts = taken_apart(address.strip())
        return parts is not None and parts.scheme in _SCHEMES and (bool(parts.netloc) or parts.scheme == "mailto")


def links_in(body: str) -> Iterator[str]:
    """The targets between `[[` and `]]`, without the words displayed for them."""
    return (match[1].strip() for match in LINK.finditer(body))


@lru_cache(maxsize=_AT_HAND)
def citations_in(body: str) -> tuple[str, ...]:
    """The citations of a body as written, without brackets; none in code, and none if the body exceeds the limits."""
    if "@" not in body or beyond_limit(body, LONGEST_PAGE) is not None:
        return ()
    return tuple(one_line(body[slice(*match.span(1))]) for match in CITATION.finditer(without_code(body)))


def _swallowed(body: Written, searched: str, html: str) -> Iterator[Diagnostic]:
    """Markdown that absorbs the text after it (M109), and a table that is not rendered as one (M107)."""
    if not (html.startswith(f"<p>{_BEFORE}</p>") and html.endswith(f"<p>{_AFTER}</p>")):
        yield diagnose("M109", body.place)
    row = _ROW.search(searched)
    if row is not None and "<table" not in html:
        words = "a table, where `mkdocs.yml` does not name the extension `tables`,"
        yield diagnose("M107", body.place_at(row.start(1), len(row[1])), found=words)


def _forbidden(body: Written, searched: str) -> Iterator[Diagnostic]:
    """Markup that is not allowed in a note, with its place."""
    for match in _HTML.finditer(searched):
        yield diagnose("M101", body.place_at(match.start(), len(match[0])), found=clipped(match[0]))
    for match in _DEFINITION.finditer(searched):
        yield diagnose("M107", body.place_at(match.start(), len(match[0])), found="a definition")
    signs = list(_NOTE.finditer(searched))
    whole = {one[1] for one in signs if one[2]} & {one[1] for one in signs if not one[2]}
    for match in signs:
        place = body.place_at(match.start(), len(match[0]))
        if match[1] not in whole:
            yield diagnose("M106" if match[2] else "M105", place, label=match[1])
        elif not match[2]:
            hint = "put its words in brackets here, or make them a note of their own and lead there with `[[note:id]]`"
            yield diagnose("M107", place, hint=hint, found="a footnote")


def _place_of(body: Written, words: str) -> Place:
    at = body.value.find(words)
    return body.place_at(at, len(words)) if at >= 0 else body.place


def _place_of_address(body: Written, address: str) -> Place:
    """The place of a link's address as written, including character references."""
    for match in re.finditer(r"\]\([ \t]*<?([^\s<>]*)", body.value):
        if address and body.value.startswith(address, match.start(1)):
            return body.place_at(match.start(1), len(address))
        written = match[1].removesuffix(")") if match[1].count(")") > match[1].count("(") else match[1]
        if html.unescape(written).startswith(address):
            width = len(written) if html.unescape(written) != written else len(address)
            return body.place_at(match.start(1), width)
    return _place_of(body, address)


def _sign_of(tag: str) -> str:
    """The Markdown syntax that produces an element, to point at."""
    return {"img": "![", "hr": "---", "pre": "```"}.get(tag, "#" if tag.startswith("h") else tag)
