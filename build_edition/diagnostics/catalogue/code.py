"""One kind of finding, and how grave it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Code:
    """One kind of finding. `sentence` is a format string filled by `diagnose`."""

    id: str
    name: str
    severity: Severity
    sentence: str
    explanation: str
