"""Pages → `docs/edition/` → `site/`: written, built by the site generator, proved and exchanged as a whole."""
