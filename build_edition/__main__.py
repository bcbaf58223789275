"""`python -m build_edition`."""

import sys

from build_edition.commands.cli import main

if __name__ == "__main__":
    sys.exit(main())
