"""What several pages are set with: heads, paragraphs, tables, contexts."""
