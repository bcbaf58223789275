"""Building blocks that several pages share: heads, paragraphs, tables, contexts."""
