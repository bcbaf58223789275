"""How labels are written: the entries in `document.yml` → `Labelling`; and findings on what has no effect there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, Protocol

from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.ground.places import Place
from build_edition.model.documents import Header
from build_edition.model.labelling import LABELLINGS, Labelling
from build_edition.sources.notes.known_language import unknown_languages
from build_edition.sources.notes.stopgaps import stopgaps
from build_edition.vocabulary.kinds import KINDS

_LANGUAGES: Final = ("language", "original_language", "title_language")
OF_SPEAKERS: Final = ("labels", "speakers", "not_labels", "stage_directions", "direction_dress", "not_directions")


class Composed(Protocol):
    """A mapping of values by key."""

    def choices(self) -> Mapping[str, tuple[str, ...]]:
        """The values of each key."""


def labelling_said(name: str, composed: Composed | None, usual: str) -> Labelling:
    """How labels are written: a labelling by its name, a composition, or what is `usual` for the kind of document."""
    return labelling_of(composed.choices()) if composed is not None else LABELLINGS[name or usual]


def labelling_of(said: Mapping[str, tuple[str, ...]]) -> Labelling:
    """The labelling composed of values by key; defaults are those of the labelling under `like`, or the usual ones."""
    base = LABELLINGS.get(_one(said, "like"), Labelling())
    stands = _one(said, "stands")
    return Labelling(
        stands=stands or base.stands,
        ends=said["ends"] or base.ends or (() if stands == "own-line" or base.stands == "own-line" else (".", ":")),
        dress=_one(said, "dress") or base.dress,
        titles=said["titles"],
        between=said["between"],
        joint=said["joint"],
        examiner=said["examiner"],
        continues=_one(said, "unlabelled") != "nobody",
        continues_certainly=_one(said, "unlabelled") == "continues",
        is_complete=_one(said, "others") == "words",
        inside=_one(said, "inside") or base.inside,
    )


def _one(said: Mapping[str, tuple[str, ...]], key: str) -> str:
    return next(iter(said[key]), "")


def said_of_nobody(said: Mapping[str, Place], labels: str, kind: str) -> Iterator[Diagnostic]:
    """Findings on keys about speakers for a kind without any (N060); `said` has their places. `labels: none` is OK."""
    spoken = " or ".join(f"`kind: {one.name}`" for one in KINDS.values() if one.is_spoken)
    for key in () if KINDS[kind].is_spoken else OF_SPEAKERS:
        if key in said and not (key == "labels" and labels == "none"):
            hint = f"write {spoken} where speakers are set down; else remove the key"
            yield diagnose("N060", said[key], hint=hint, key=key, kind=kind)


def heeded(header: Header, findings: list[Diagnostic]) -> Header:
    """The header; findings on unknown languages (N069), which pages could not name, and on template placeholders."""
    findings.extend(unknown_languages(map(header.facts.get, _LANGUAGES)))
    findings.extend(stopgaps(header))
    return header
