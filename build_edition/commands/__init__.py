"""The commands, one module each.

In: the options of a call. Out: what is printed and written, and an exit code. A module here that has a `NAME` is a
command: `HELP` is its line in `--help`, `add(parser)` declares its arguments, `run(options)` does it. What a command
needs is imported inside `run`, so that `--help` and `explain` start at once.
"""
