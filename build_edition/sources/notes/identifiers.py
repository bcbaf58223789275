"""Identifiers of authority files, as editors write them: a wrong form or a wrong check digit is a finding."""

from __future__ import annotations

from typing import Final

from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.ground.identifiers import Authority
from build_edition.ground.plain_text import clipped
from build_edition.model.sources import Written

_CODES: Final = {"form": "N051", "check": "N052"}


def identifier(written: Written | None, authority: Authority, findings: list[Diagnostic]) -> Written | None:
    """The identifier; None if it is invalid, since a wrong one is worse than none."""
    fault = authority.fault(written.value) if written is not None else ""
    if written is None or not fault:
        return written
    within = authority.within(written.value)
    hint = f"write `{authority.key}: {within}`" if within else ""
    words = {"id": clipped(written.value), "authority": authority.name, "example": authority.example}
    findings.append(diagnose(_CODES[fault], written.place, (), hint, **words))
    return None
