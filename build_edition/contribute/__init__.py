"""What helps those who write: quotes, proposals, scaffolds, the page of what a change changes."""
