"""What `make test` leaves to `make everything`: more of what it tries already, at other widths, in other texts and numbers.

In: the test that fails for the same fault. A whole test that waits names it, as `test_room.py::test_name`; of a test
with several values some may wait, and the others stand for them. Out: the mark. Promises: no behaviour is proved by
`make everything` alone; `test_what_waits.py` looks that each test named is there and does not wait itself.
"""

from __future__ import annotations

import pytest

STAYS = ""  # the same test, with its other values


def everything(seen_by: str = STAYS) -> pytest.MarkDecorator:
    """The mark of a test, or of a value of one (`pytest.param(…, marks=everything())`), that `make test` leaves out."""
    return pytest.mark.everything(seen_by)
