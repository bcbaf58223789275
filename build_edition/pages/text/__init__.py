"""The pages of the texts: a document, its reading text, its introductions, two documents side by side."""
