"""`preview`: serve the edition and rebuild as files change."""

from __future__ import annotations

import argparse
from typing import Final

from build_edition.commands.terminal import USAGE_ERROR, is_edition, note, show

NAME: Final = "preview"
HELP: Final = "serve the edition and rebuild as files change"


def add(parser: argparse.ArgumentParser) -> None:
    """Where it is served."""
    parser.add_argument("--address", default="127.0.0.1:8000", metavar="HOST:PORT")


def run(options: argparse.Namespace) -> int:
    """Serve until stopped."""
    from build_edition.diagnostics.formats import summary
    from build_edition.edition import compile_edition
    from build_edition.model.shared import SiteConfig
    from build_edition.site.build import every_page, publish_pages
    from build_edition.site.generation import generation
    from build_edition.site.preview import preview

    root = options.root
    if not is_edition(root):
        return USAGE_ERROR

    def rebuild() -> SiteConfig | None:
        result = compile_edition(root)
        show(result.diagnostics, root, "excerpt")
        if result.has_errors:
            print(f"{summary(result.diagnostics)}: the last good pages stay", flush=True)
            return None
        every = every_page(result.value, root)
        show(every.diagnostics, root, "excerpt")
        if every.has_errors:
            print(f"{summary(every.diagnostics)}: the last good pages stay", flush=True)
            return None
        with generation(root, note) as made:
            published = publish_pages(made, every.value)
        print(f"{len(published.written)} pages written; reading at http://{options.address}/", flush=True)
        return result.value.config

    return preview(root, options.address, rebuild)
