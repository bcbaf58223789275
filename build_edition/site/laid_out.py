"""The input of the site generator besides the pages of an edition: hand-written files, and the configuration.

In: an edition with the settings of a site, its folder and the folder in which the site will be built. Out: in the
latter `docs/` without `docs/edition/`, and `mkdocs.yml`. Promises: the generator sees only files that were checked, and
a configuration that we wrote.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import yaml

from build_edition.model.edited import Edition
from build_edition.model.shared import SiteConfig
from build_edition.site.languages import laid
from build_edition.site.same_file import same
from build_edition.sources.site_config import CONFIG
from build_edition.words.language import ENGLISH, Words

_TITLE_PAGE: Final = "docs/index.md"


def lay_out(root: Path, folder: Path, edition: Edition, title_page: Callable[[str, Edition], str]) -> None:
    """Write all of it; `title_page` fills in what the edition shows on the hand-written title page."""
    for name, path in laid(edition).items():
        if name == _TITLE_PAGE:
            written = title_page((root / path).read_text(encoding="utf-8"), edition)
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(written, encoding="utf-8", newline="")
        else:
            same(root / path, folder / name, root)
    write_config(_told(edition.config, edition.words), folder / CONFIG, docs_dir="docs", site_dir="site")


def _told(config: SiteConfig, words: Words) -> SiteConfig:
    """The configuration with what the link of a heading says of itself in the language of the pages."""
    toc = config.extensions.get("toc", {})
    if words == ENGLISH or not toc.get("permalink") or "permalink_title" in toc:
        return config
    said = {**toc, "permalink_title": words.say("Permanent link")}
    return replace(config, extensions={**config.extensions, "toc": said})


def write_config(config: SiteConfig, path: Path, **settings: Any) -> None:  # noqa: ANN401 - what YAML can hold
    """Write the generator's configuration anew from what was checked."""
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
