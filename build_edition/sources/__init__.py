"""The folder of an edition → everything its files say: read, parsed, each value with its place."""
