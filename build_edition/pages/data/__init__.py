"""Files fetched by the reader's scripts: cards, search, choices for a proposal, citations, schemas, styles, fonts."""
