"""Tools for contributors: quotes, proposals, scaffolds, the page that shows what a change changes."""
