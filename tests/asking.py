"""What pandoc answers, and what a page of Markdown looks like, follows from the question alone: it is asked once.

So do how a document is cited, whether markup is safe, how the program is called, and the page of what may be written.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import subprocess
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from build_edition.commands import cli
from build_edition.exports.chicago import Note
from build_edition.exports.citations import Reference
from build_edition.markup.render import Rendered, Renderer
from build_edition.measures.proof import Rendering
from build_edition.model.edited import Edition
from build_edition.model.woven import Page
from build_edition.words.language import Words

LONG, MANY = 400, 1_000  # a page of so many signs is kept; so many are
Asked = Callable[..., "subprocess.CompletedProcess[str]"]


def asked_once(folder: Path, ask: Asked) -> Asked:
    """`ask`, whose answers all processes of the tests keep in a folder; of files that it names their content counts."""

    def answered(question: str, *options: str, seconds: float | None = None) -> subprocess.CompletedProcess[str]:
        kept = folder / hashlib.sha256(json.dumps([question, *_meant(options)]).encode()).hexdigest()
        if kept.is_file():
            return subprocess.CompletedProcess(*json.loads(kept.read_text("utf-8")))
        ran = ask(question, *options, seconds=seconds)
        written = kept.with_name(f"{kept.name}.{os.getpid()}")
        written.write_text(json.dumps([list(options), ran.returncode, ran.stdout, ran.stderr]), "utf-8")
        written.replace(kept)
        return ran

    return answered


def _meant(options: tuple[str, ...]) -> Iterator[str]:
    for option in options:
        name, sign, path = option.partition("=")
        is_file = bool(sign) and Path(path).is_file()
        yield f"{name}={Path(path).read_text('utf-8')}" if is_file else option


def rendered_once(folder: Path, render: Callable[[Renderer, str], Rendered]) -> Callable[[Renderer, str], Rendered]:
    """`Renderer.render`, which keeps pages: the editions of the tests have most of theirs in common.

    What was rendered lies in a folder for all processes of the tests.
    """
    kept: dict[tuple[object, ...], Rendered] = {}

    def once(self: Renderer, text: str) -> Rendered:
        if len(text) < LONG:
            return render(self, text)
        key = (repr(self.__reduce__()[1]), text)
        if key not in kept:
            if len(kept) >= MANY:
                kept.clear()
            file = folder / f"{hashlib.sha256(repr(key).encode('utf-8', 'surrogatepass')).hexdigest()}.page"
            kept[key] = _page(file) or _put(file, render(self, text))
        return kept[key]

    return once


def html_once(make: Callable[[Rendering, Page], str]) -> Callable[[Rendering, Page], str]:
    """`Rendering.html`, which keeps pages, for each way to render them."""
    kept: dict[tuple[str, str], str] = {}

    def once(self: Rendering, page: Page) -> str:
        key = (repr(self.config.extensions), page.sha256)
        if key not in kept:
            if len(kept) >= MANY:
                kept.clear()
            kept[key] = make(self, page)
        return kept[key]

    return once


def _page(file: Path) -> Rendered | None:
    """What another process, or this one, has rendered."""
    if not file.is_file():
        return None
    html, *others = json.loads(file.read_text("utf-8"))
    return Rendered(html, *map(tuple, others))


def _put(file: Path, page: Rendered) -> Rendered:
    written = file.with_name(f"{file.name}.{os.getpid()}")
    written.write_text(json.dumps([page.html, page.undefined, page.uncalled, page.references]), "utf-8")
    written.replace(file)
    return page


def cited_once(write: Callable[[Sequence[Reference]], tuple[Note, ...]]) -> Callable[..., tuple[Note, ...]]:
    """`write_chicago`, for references in the same words; words of one language may differ in these tests."""
    kept: dict[tuple[object, ...], tuple[tuple[Note, ...], Sequence[Reference]]] = {}

    def once(references: Sequence[Reference]) -> tuple[Note, ...]:
        key = (*references, *dict.fromkeys(id(one.words) for one in references))
        if key not in kept:  # words that are kept have a place that no others get
            kept[key] = write(references), references
        return kept[key][0]

    return once


def parser_once(make: Callable[[], argparse.ArgumentParser]) -> Callable[[], argparse.ArgumentParser]:
    """`parser_of_calls`, which is made anew only where there are more processors."""
    kept: dict[int, argparse.ArgumentParser] = {}

    def once() -> argparse.ArgumentParser:
        processors = cli.processors()
        if processors not in kept:
            kept[processors] = make()
        return kept[processors]

    return once


def fields_once(make: Callable[[Edition], Iterator[Page]]) -> Callable[[Edition], Sequence[Page]]:
    """`fields.of_edition`, for each set of words that an edition speaks in."""
    kept: dict[int, tuple[Words, Sequence[Page]]] = {}

    def once(edition: Edition) -> Sequence[Page]:
        if id(edition.words) not in kept:  # words that are kept have a place that no others get
            kept[id(edition.words)] = edition.words, tuple(make(edition))
        return kept[id(edition.words)][1]

    return once
