"""No English is left on pages in another language: those of variants, texts side by side, pictures, volumes."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import BILINGUAL, SOURCES_ONLY, TINY
from in_volumes import put_in_volumes
from test_words import EXTENSIONS, left_in_english, other, pseudo, spoken_on

from build_edition.edition import compile_edition
from build_edition.markup.render import Renderer
from build_edition.model.edited import Edition
from build_edition.words.language import Words

__all__ = ("other",)

# names of formats, of files and of a work as the citation processor sets it
ALSO = "bibtex ris csl-json pharos 1850 pharos, ada. 1850. on lamps. strand. sha-256 sha256sums iiif tei p5 xml"
OF_THE_PROGRAM = ("diagnostics.md", "fields.md")  # its manual, which is in English


def in_russian(source: Path, root: Path, prepare: Callable[[Path], object] = lambda _: None) -> Path:
    """An edition whose pages are in Russian alone."""
    shutil.copytree(source, root, ignore=SOURCES_ONLY)
    prepare(root)
    imprint = root / "sources" / "edition.yml"
    lines = imprint.read_text("utf-8").replace("language: English", "language: Russian", 1).splitlines(keepends=True)
    imprint.write_text("".join(one for one in lines if not one.startswith("languages:")), "utf-8")
    return root


def left_on(edition: Edition, root: Path) -> dict[str, list[str]]:
    """By page, what is left in English; the words of the edition's own sources are no English of ours."""
    sources = [path for path in sorted((root / "sources").rglob("*")) if path.suffix in (".yml", ".txt", ".bib", ".md")]
    own = f"{' '.join(' '.join(path.read_text('utf-8') for path in sources).split())} {ALSO}".lower()
    renderer, found = Renderer(EXTENSIONS, {}), dict[str, list[str]]()
    for page in edition.pages:
        if page.path.endswith(".md") and page.path not in OF_THE_PROGRAM:
            html = renderer.render(str(page.content).split("\n---\n", 1)[-1]).html
            left = [one for words in spoken_on(html) for one in left_in_english(words, own)]
            found |= {page.path: left} if left else {}
    return found


@pytest.mark.usefixtures("other")
def test_none_on_pages_of_variants_and_of_texts_side_by_side(tmp_path: Path, other: Words) -> None:
    root = in_russian(BILINGUAL, tmp_path / "edition")
    edition = compile_edition(root).value
    assert edition.words == other
    whole = " ".join(str(page.content) for page in edition.pages)
    for sentence in ("left out", "Each paragraph beside its counterpart", "this text"):
        assert pseudo(sentence)[1:-1] in whole, sentence
    assert left_on(edition, root) == {}


@pytest.mark.usefixtures("other")
def test_none_on_pages_of_volumes(tmp_path: Path) -> None:
    root = in_russian(TINY, tmp_path / "edition", put_in_volumes)
    edition = compile_edition(root).value
    assert "index.md#volume-hearings" in " ".join(str(page.content) for page in edition.pages)
    assert left_on(edition, root) == {}
