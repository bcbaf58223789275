"""The families of commands that stand beside those of `cli`.

In: a parser, or the options of a call. Out: what is printed and written, and an
exit code. One module a family.
"""

from build_edition.commands.contributing import add_contributing
from build_edition.commands.releasing import add_releasing

__all__ = ["add_contributing", "add_releasing"]
