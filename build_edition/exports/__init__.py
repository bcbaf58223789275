"""The formats in which other programs can use the edition: one file per format.

In: the compiled edition. Out: text in a format that has a validator. Promises: no title or name can end its field or
begin another; every citation format is written from the same `Reference`.
"""
