"""The edition as tables: what CSV, JSON and SQLite are written from.

`tables_of` in `every.py` has them all. A table knows its columns, what each means, which of them name a row, and to
which table the others lead, so that no format has to know what the edition is made of.
"""
