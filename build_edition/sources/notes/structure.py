"""How labels are written: what stands in `document.yml` → `Labelling`."""

from __future__ import annotations

from collections.abc import Mapping

from build_edition.model.labelling import LABELLINGS, Labelling


def labelling_of(said: Mapping[str, tuple[str, ...]]) -> Labelling:
    """The composition of values by key; what is not said is that of `like`, or the usual."""
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
        is_complete=_one(said, "others") == "words",
    )


def _one(said: Mapping[str, tuple[str, ...]], key: str) -> str:
    return next(iter(said[key]), "")
