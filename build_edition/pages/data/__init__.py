"""What the reader's scripts fetch: cards, search, choices for a proposal, citations, schemas, style and fonts."""
