"""The site generator, at arm's length: its extensions, its run, and the proof of what it built.

In: `mkdocs.yml` and Markdown on disk. Out: `site/`, swapped in whole, or
diagnostics and the last good site left as it was. No plugin or hook of ours
takes part; another engine can build the same tree.
"""

from __future__ import annotations

import logging
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from mkdocs.config import load_config
from mkdocs.exceptions import Abort, ConfigurationError

from build_edition.diagnostics import Diagnostic, Result, clipped, diagnose
from build_edition.model import Document, Page
from build_edition.places import Place
from build_edition.prove import prove
from build_edition.read import GENERATED
from build_edition.render import Renderer

CONFIG: Final = "mkdocs.yml"
SITE: Final = "site"
_PAGE = re.compile(r"[Dd]oc file '([^']+)'")
_STAGING: Final = ".site-staging"
_QUIET: Final = {"NO_MKDOCS_2_WARNING": "1", "PYTHONWARNINGS": "ignore"}


def load_renderer(root: Path) -> Result[Renderer]:
    """A renderer with the Markdown extensions of `mkdocs.yml`; with our own few when it cannot be read."""
    logging.getLogger("mkdocs").setLevel(logging.ERROR)
    usual = Renderer(["attr_list", "def_list", "md_in_html", "build_edition.footnotes"], {})
    if not (root / CONFIG).exists():
        return Result(usual)
    try:
        config = load_config(config_file=str(root / CONFIG))
        return Result(Renderer(config.markdown_extensions, config.mdx_configs))
    except (Abort, ConfigurationError, ImportError, OSError, TypeError, ValueError) as error:
        return Result(usual, (diagnose("E201", Place(CONFIG), problem=clipped(str(error), 300)),))


def build_site(root: Path, pages: Sequence[Page], documents: Sequence[Document]) -> tuple[Diagnostic, ...]:
    """Build into a staging folder, prove it, and only then put it in the place of `site/`."""
    staging = root / _STAGING
    shutil.rmtree(staging, ignore_errors=True)
    ran = subprocess.run(  # noqa: S603 - our own command, no shell
        [sys.executable, "-m", "mkdocs", "build", "--strict", "-f", CONFIG, "-d", str(staging)],
        cwd=root,
        env={**os.environ, **_QUIET},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if ran.returncode:
        shutil.rmtree(staging, ignore_errors=True)
        return tuple(_problems(ran.stderr.replace(str(root.resolve()) + os.sep, "")))
    findings = (*_missing(staging, pages), *_changed(staging, documents))
    if findings:
        shutil.rmtree(staging, ignore_errors=True)
        return findings
    _swap(staging, root / SITE)
    return ()


def page_file(path: str) -> str:
    """Where a page of `docs/edition/` stands in the built site."""
    if not path.endswith(".md"):
        return f"edition/{path}"
    name = path.removesuffix(".md").removesuffix("index").rstrip("/")
    return f"edition/{name}/index.html" if name else "edition/index.html"


def _problems(printed: str) -> Iterator[Diagnostic]:
    """Each complaint of the generator, at the page it names."""
    lines = [line.strip() for line in printed.splitlines() if line.strip()]
    complaints = [line for line in lines if line.startswith(("WARNING", "ERROR", "Error", "Config value"))]
    for line in complaints or [" ".join(lines)]:
        match = _PAGE.search(line)
        place = Place(f"docs/{match[1]}") if match else Place(CONFIG)
        yield diagnose("E201", place, problem=clipped(re.sub(r"^[A-Z]+ +-? *", "", line), 400))


def _missing(site: Path, pages: Sequence[Page]) -> Iterator[Diagnostic]:
    for page in pages:
        if not (site / page_file(page.path)).is_file():
            yield diagnose("E202", Place(f"{GENERATED}/{page.path}"), page=page_file(page.path))


def _changed(site: Path, documents: Sequence[Document]) -> Iterator[Diagnostic]:
    for document in documents:
        path = site / page_file(f"{document.id}.md")
        difference = prove(path.read_text(encoding="utf-8"), document) if path.is_file() else None
        if difference is not None:
            yield diagnose("E203", Place(document.source.path), document=document.id, **difference._asdict())


def _swap(staging: Path, site: Path) -> None:
    """Put the new site in the old one's place; the old one stays until the new one stands."""
    old = site.with_name(".site-old")
    shutil.rmtree(old, ignore_errors=True)
    if site.exists():
        site.rename(old)
    staging.rename(site)
    shutil.rmtree(old, ignore_errors=True)
