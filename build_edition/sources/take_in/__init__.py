"""Import of files as received, in any of the usual formats: the text of a document, and what came with it."""
