"""`python -m build_edition`."""

import sys

from build_edition.cli import main

if __name__ == "__main__":
    sys.exit(main())
