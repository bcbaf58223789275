"""The folder of an edition → the contents of its files: read, parsed, each value with its place."""
