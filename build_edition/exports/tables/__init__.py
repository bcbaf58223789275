"""The edition as tables, from which CSV, JSON and SQLite are written.

`tables_of` in `every.py` returns all of them. A table has columns with descriptions, a key, and references to other
tables, so that a format need not know the model of the edition.
"""
