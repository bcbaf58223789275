"""The site generator, at arm's length: its extensions, its run, and the proof of what it built.

In: `mkdocs.yml` and Markdown on disk. Out: `site/`, swapped in whole, or
diagnostics and the last good site left as it was. No plugin or hook of ours
takes part; another engine can build the same tree.
"""

from __future__ import annotations

import contextlib
import io
import logging
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

import yaml
from mkdocs.config import load_config
from mkdocs.exceptions import Abort, ConfigurationError

from build_edition.diagnostics.findings import Diagnostic, Result, diagnose, in_order
from build_edition.ground.places import WHOLE_FILE, LineMap, Place
from build_edition.ground.plain_text import clipped
from build_edition.markup.prove import differences
from build_edition.markup.render import Renderer
from build_edition.model.documents import Document
from build_edition.model.woven import Page
from build_edition.site.mend_theme import tidy

CONFIG: Final = "mkdocs.yml"
SITE: Final = "site"
_HOOK = re.compile(r"^(hooks|INHERIT)[ \t]*:", re.MULTILINE)
_PAGE = re.compile(r"[Dd]oc file '([^']+)'")
_STAGING: Final = ".site-staging"
_QUIET: Final = {"NO_MKDOCS_2_WARNING": "1", "PYTHONWARNINGS": "ignore"}


def load_renderer(root: Path, *, is_readable: bool) -> Result[Renderer]:
    """A renderer with the Markdown extensions of `mkdocs.yml`; with our own few when it cannot be used."""
    usual = Renderer(["attr_list", "def_list", "md_in_html", "build_edition.footnotes"], {})
    if not is_readable:
        return Result(usual)
    text = (root / CONFIG).read_text(encoding="utf-8")
    hook = _HOOK.search(text)
    if hook is not None:
        place = LineMap(CONFIG, text).place(hook.start(1), len(hook[1]))
        return Result(usual, (diagnose("E201", place, problem=f"“{hook[1]}” would run or read what is not checked"),))
    tag = _code_tag(text)
    if tag is not None:
        return Result(usual, (diagnose("E201", tag, problem="a tag of this kind would run code; it is refused"),))
    heard = _Heard()
    logger = logging.getLogger("mkdocs")
    logger.addHandler(heard)
    try:
        with contextlib.redirect_stderr(io.StringIO()):
            config = load_config(config_file=str(root / CONFIG))
        return Result(Renderer(config.markdown_extensions, config.mdx_configs))
    except (Abort, ConfigurationError, ImportError, OSError, TypeError, ValueError) as error:
        said = "; ".join(heard.messages) or str(error)
        return Result(usual, (_about_config(_relative(said, root)),))
    finally:
        logger.removeHandler(heard)


def _code_tag(text: str) -> Place | None:
    """The first tag of a YAML text that would build an object or import a module, which MkDocs would do."""
    with contextlib.suppress(yaml.YAMLError):
        for event in yaml.parse(text, Loader=yaml.SafeLoader):
            tag = getattr(event, "tag", None) or ""
            if tag.startswith("tag:yaml.org,2002:python/") and not tag.startswith("tag:yaml.org,2002:python/name:"):
                mark = event.start_mark
                return Place(CONFIG, mark.line + 1, mark.column + 1) if mark else Place(CONFIG)
    return None


class _Heard(logging.Handler):
    """What the generator logs while it reads its configuration."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the first line of a message."""
        self.messages.append(record.getMessage().strip())


def _about_config(said: str) -> Diagnostic:
    """A complaint about `mkdocs.yml`, at the line it names."""
    match = re.search(r"line (\d+), column (\d+)", said)
    place = Place(CONFIG, int(match[1]), int(match[2])) if match else Place(CONFIG, width=WHOLE_FILE)
    return diagnose("E201", place, problem=clipped(said, 300))


def build_site(root: Path, pages: Sequence[Page], documents: Sequence[Document]) -> tuple[Diagnostic, ...]:
    """Build into a staging folder, prove it, and only then put it in the place of `site/`."""
    root = root.resolve()
    staging = root / _STAGING
    for folder in (staging, root / SITE):
        if folder.is_symlink():
            folder.unlink()
    shutil.rmtree(staging, ignore_errors=True)
    ran = subprocess.run(  # noqa: S603 - our own command, no shell
        [sys.executable, "-P", "-m", "mkdocs", "build", "--strict", "-f", CONFIG, "-d", str(staging)],
        cwd=root,
        env={**os.environ, **_QUIET},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if ran.returncode:
        shutil.rmtree(staging, ignore_errors=True)
        return tuple(_problems(_relative(ran.stderr, root)))
    tidy(staging)
    findings = in_order((*_missing(staging, pages), *_changed(staging, pages, documents)))
    if findings:
        shutil.rmtree(staging, ignore_errors=True)
        return findings
    _swap(staging, root / SITE)
    return ()


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


def _swap(staging: Path, site: Path) -> None:
    """Put the new site in the old one's place; the old one stays until the new one stands."""
    old = site.with_name(".site-old")
    shutil.rmtree(old, ignore_errors=True)
    if site.exists():
        site.rename(old)
    staging.rename(site)
    shutil.rmtree(old, ignore_errors=True)
