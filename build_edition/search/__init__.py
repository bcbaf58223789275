"""The search: a record for each paragraph, note, entry and parallel, and the index made of them."""
