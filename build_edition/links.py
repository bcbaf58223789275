"""A note's Markdown → Markdown that is safe to publish, with its links and citations resolved.

In: the body of a note as a contributor wrote it. Out: Markdown in which
`[[locus]]` and `[@key]` have become links. Promises: what is not on the
allow-list of a note (raw HTML, scripts, images, attribute lists, definitions,
unsafe addresses) is a diagnostic at its place and never published. A stage
between `anchor` and `markdown`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

import lxml.html
from rapidfuzz import process

from build_edition.cite import CITATION, Citations, keys_of
from build_edition.diagnostics import Diagnostic, Result, clipped, diagnose
from build_edition.model import Bibliography, Written
from build_edition.places import Place
from build_edition.render import Renderer

_LINK = re.compile(r"\[\[([^\[\]|\n]+)(?:\|([^\[\]\n]+))?\]\]")
_HTML = re.compile(r"<(?:[A-Za-z][^>\n]*|/[^>\n]*|![^>\n]*|\?[^>\n]*)>?")
_DEFINITION = re.compile(r"^[ \t]*\*?\[(?!\^)[^\[\]\n]+\]:", re.MULTILINE)
_NOTE = re.compile(r"\[\^([^\]\n]*)\](:?)")
_TEMPLATE = re.compile(r"\{(?=[{%#])")
_TAGS: Final = frozenset({
    "p", "em", "strong", "a", "ul", "ol", "li", "blockquote", "code", "br", "pre", "div",
})  # fmt: skip
_ATTRIBUTES: Final = frozenset({("a", "href"), ("a", "title"), ("ol", "start")})
_SCHEMES: Final = ("https", "http", "mailto")


@dataclass(frozen=True, slots=True)
class Target:
    """Something a link can lead to: what to call it, and its address below `docs/edition/`."""

    label: str
    address: str


class Links:
    """Resolves the bodies of one edition."""

    def __init__(
        self, targets: Mapping[str, Target], bibliography: Bibliography, citations: Citations, renderer: Renderer
    ) -> None:
        """`targets` by locus: `letter-…`, `letter-…#p2`, `note:…`, `parallel:…`."""
        self._targets = targets
        self._bibliography = bibliography
        self._citations = citations
        self._renderer = renderer

    def resolve(self, body: Written) -> Result[str]:
        """The body as it may stand in a page below `docs/edition/`."""
        text = body.value.strip("\n")
        findings = tuple(self._complaints(Written(text, body.place, body.block_column)))
        if findings:
            return Result("", findings)
        text = CITATION.sub(self._cited, _LINK.sub(self._linked, text))
        return Result(_TEMPLATE.sub("&#123;", text))

    def _complaints(self, body: Written) -> Iterator[Diagnostic]:
        plain = _blanked(body.value)
        yield from self._unresolved(body)
        for match in _HTML.finditer(plain):
            if not re.match(r"<(?:https?://|mailto:)\S+>", match[0]):
                yield diagnose("M101", body.place_at(match.start(), len(match[0])), found=clipped(match[0]))
        for match in _DEFINITION.finditer(plain):
            yield diagnose("M107", body.place_at(match.start(), len(match[0])), found="a definition")
        for match in _NOTE.finditer(plain):
            code = "M106" if match[2] else "M105"
            yield diagnose(code, body.place_at(match.start(), len(match[0])), label=match[1])
        yield from self._rendered_complaints(body, plain)

    def _unresolved(self, body: Written) -> Iterator[Diagnostic]:
        for match in _LINK.finditer(body.value):
            target = match[1].strip()
            if target not in self._targets:
                hint = self._nearest(target)
                yield diagnose("M103", body.place_at(match.start(), len(match[0])), target=target, hint=hint)
        for match in CITATION.finditer(body.value):
            for key in keys_of(match[1]):
                if key not in self._bibliography.entries:
                    at = match.start() + match[0].index("@" + key)
                    yield diagnose("M104", body.place_at(at, len(key) + 1), key=key, hint=self._nearest_key(key))

    def _nearest(self, target: str) -> str:
        near = process.extractOne(target, list(self._targets), score_cutoff=70)
        return f"write `[[{near[0]}]]`" if near else ""

    def _nearest_key(self, key: str) -> str:
        near = process.extractOne(key, list(self._bibliography.entries), score_cutoff=60)
        return f"write `@{near[0]}`" if near else ""

    def _rendered_complaints(self, body: Written, plain: str) -> Iterator[Diagnostic]:
        """What Markdown makes of the body, held against the allow-list."""
        html = self._renderer.render(plain).html
        for element in lxml.html.fragment_fromstring(html, create_parent="div").iterdescendants():
            tag = str(element.tag)
            if tag not in _TAGS:
                yield diagnose("M107", _place_of(body, _sign_of(tag)), found=f"the element {tag}")
            for name, value in element.items():
                if (tag, name) == ("a", "href") and not _is_safe(value):
                    yield diagnose("M102", _place_of(body, value), address=value)
                elif (tag, name) not in _ATTRIBUTES:
                    yield diagnose("M107", _place_of(body, name), found=f"the attribute {name}")

    def _linked(self, match: re.Match[str]) -> str:
        target = self._targets[match[1].strip()]
        label = match[2] or target.label
        return f"[{label}]({target.address})"

    def _cited(self, match: re.Match[str]) -> str:
        return self._citations.inline.get(match[1], match[0])


def citations_in(body: str) -> tuple[str, ...]:
    """The citations of a body as written, brackets off."""
    return tuple(match[1] for match in CITATION.finditer(body))


def _blanked(text: str) -> str:
    """The text with links and citations of ours replaced by as many letters."""
    text = _LINK.sub(lambda match: "x" * len(match[0]), text)
    return CITATION.sub(lambda match: "x" * len(match[0]), text)


def _is_safe(address: str) -> bool:
    try:
        parts = urlsplit(address.strip())
    except ValueError:
        return False
    return parts.scheme.lower() in _SCHEMES and (bool(parts.netloc) or parts.scheme.lower() == "mailto")


def _place_of(body: Written, words: str) -> Place:
    at = body.value.find(words)
    return body.place_at(max(at, 0), len(words) if at >= 0 else 0)


def _sign_of(tag: str) -> str:
    """The Markdown sign that makes an element, to point at."""
    return {"img": "![", "hr": "---", "table": "|"}.get(tag, "#" if tag.startswith("h") else tag)
