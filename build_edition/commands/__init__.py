"""The commands, one module each.

In: the options of a call. Out: what is printed and written, and an exit code. A module here that has a `NAME` is a
command: `HELP` is its line in `--help`, `add(parser)` declares its arguments, `run(options)` executes it. Imports that
a command needs are inside `run`, so that `--help` and `explain` start quickly.
"""
