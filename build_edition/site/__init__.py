"""Pages → `docs/edition/` → `site/`: written, built by the site generator, proved and swapped in whole."""
