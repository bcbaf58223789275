"""The site generator, at arm's length: its run, and the proof of what it built.

In: a configuration that is known to be harmless, Markdown on disk. Out: a site, or diagnostics. The generator sees
a folder of its own with a configuration that we wrote and the files that were checked, never what a contributor
wrote in `mkdocs.yml` and no other file of the machine. No plugin or hook of ours takes part; another engine can build
the same tree.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import yaml

from build_edition.diagnostics.findings import Diagnostic, diagnose, in_order
from build_edition.ground.places import WHOLE_FILE, Place
from build_edition.ground.plain_text import clipped
from build_edition.markup.prove import differences
from build_edition.model.documents import Document
from build_edition.model.shared import SiteConfig
from build_edition.model.woven import Page
from build_edition.site.children import child
from build_edition.site.mend_theme import tidy
from build_edition.sources.site_config import CONFIG

SITE: Final = "site"
QUIET: Final = {"NO_MKDOCS_2_WARNING": "1", "PYTHONWARNINGS": "ignore", "PYTHONUTF8": "1"}
_COINS: Final = re.compile(r'<span class="Z3988" title="[^"<>]*"></span>')
_PAGE = re.compile(r"[Dd]oc file '([^']+)'")


def write_config(config: SiteConfig, path: Path, **settings: Any) -> None:  # noqa: ANN401 - what YAML can hold
    """The configuration as the generator is to have it, written anew from what was checked."""
    extensions = [{name: dict(options)} if options else name for name, options in config.extensions.items()]
    whole = {
        "site_name": "An edition",
        "theme": {"name": "material", "font": False},
        "plugins": [],
        **config.settings,
        "markdown_extensions": extensions,
        **settings,
    }
    path.write_text(yaml.safe_dump(whole, allow_unicode=True, sort_keys=False), encoding="utf-8")


def run_generator(folder: Path) -> str:
    """Let the generator build `site/` in a folder with a configuration and `docs/`; its complaints, or nothing."""
    arguments = ("build", "--strict", "-f", CONFIG, "-d", SITE)
    with child("mkdocs", arguments, folder, QUIET) as running:
        _, printed = running.communicate()
    return (printed or "the site generator ended without a word") if running.returncode else ""


def build_site(
    folder: Path, config: SiteConfig, pages: Sequence[Page], documents: Sequence[Document]
) -> tuple[Diagnostic, ...]:
    """Build `site/` of the generation that stands in `folder`, mend it and prove it."""
    write_config(config, folder / CONFIG, docs_dir="docs", site_dir=SITE)
    printed = run_generator(folder)
    if printed:
        return tuple(_problems(_relative(printed, folder)))
    site = folder / SITE
    tidy(site)
    add_heads(site, pages)
    return in_order((*_missing(site, pages), *_changed(site, pages, documents)))


def page_files(path: str) -> tuple[str, ...]:
    """Where a page of `docs/edition/` may stand in a built site, with directory addresses or without."""
    if not path.endswith(".md"):
        return (f"edition/{path}",)
    name = path.removesuffix(".md")
    if name == "index" or name.endswith("/index"):
        return (f"edition/{name}.html",)
    return (f"edition/{name}/index.html", f"edition/{name}.html")


def built_file(site: Path, path: str) -> Path | None:
    """The file of a page of `docs/edition/` in a built site, if it is there."""
    return next((site / name for name in page_files(path) if (site / name).is_file()), None)


def _relative(printed: str, root: Path) -> str:
    """What was printed, with the folder of the edition taken off every path."""
    return printed.replace(str(root.resolve()) + os.sep, "").replace(str(root) + os.sep, "")


def _problems(printed: str) -> Iterator[Diagnostic]:
    """Each complaint of the generator, at the page it names; of a traceback only the last line."""
    lines = [line.strip() for line in printed.splitlines() if line.strip()]
    complaints = [line for line in lines if line.startswith(("WARNING", "ERROR", "Error", "Config value"))]
    for line in complaints or lines[-1:]:
        match = _PAGE.search(line)
        place = Place(f"docs/{match[1]}" if match else CONFIG, width=WHOLE_FILE)
        yield diagnose("E201", place, problem=clipped(re.sub(r"^[A-Z]+ +-? *", "", line), 400))


def add_heads(site: Path, pages: Sequence[Page]) -> None:
    """What pages have to say to other programs, put at the end of their heads.

    A button of Zotero's would take the COinS before the tags, which say more (the archive, the licence, the address);
    in a `template` it is there for whoever reads the markup, and not for the button.
    """
    for page in pages:
        path = built_file(site, page.path) if page.head else None
        if path is not None:
            html = _COINS.sub(r"<template>\g<0></template>", path.read_text(encoding="utf-8"))
            whole = html.replace("</head>", "\n".join(("", *page.head, "</head>")), 1)
            path.write_text(whole, encoding="utf-8", newline="")


def _missing(site: Path, pages: Sequence[Page]) -> Iterator[Diagnostic]:
    for page in pages:
        if built_file(site, page.path) is None:
            yield diagnose("E202", Place(CONFIG, width=WHOLE_FILE), page=page_files(page.path)[0])


def _changed(site: Path, pages: Sequence[Page], documents: Sequence[Document]) -> Iterator[Diagnostic]:
    """The pages whose words differ from their document's (for a reading text, with every reading undone)."""
    by_id = {document.id: document for document in documents}
    for page in pages:
        path = built_file(site, page.path) if page.proves or page.panes else None
        if path is None:
            continue
        for document, difference in differences(path.read_text(encoding="utf-8"), page, by_id):
            place = Place(document.source.path, width=WHOLE_FILE)
            yield diagnose("E203", place, document=document.id, **difference._asdict())
