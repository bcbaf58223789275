"""The lowest floor of the program: places in files, ids, dates, languages, addresses, folding.

In: strings and numbers. Out: the same. Promises: no module here imports another room; nothing here knows what an
edition is.
"""
