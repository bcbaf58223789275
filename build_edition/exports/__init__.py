"""The formats in which other programs take the edition: one file a format.

In: what was compiled. Out: text in a format that has a validator. Promises:
nothing in a title or a name can end its field and begin another; every format
of a citation is written from the same `Reference`.
"""
