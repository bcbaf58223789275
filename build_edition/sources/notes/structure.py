"""What `document.yml` says of the structure of a text: how labels are written, what is proposed and not confirmed."""

from __future__ import annotations

from build_edition.model.documents import Unconfirmed
from build_edition.model.labelling import LABELLINGS, Labelling
from build_edition.sources.notes.record import Record


def parse_labelling(record: Record, usual: str) -> Labelling:
    """How labels are written: one of the six names, a composition, or what is `usual` of the kind."""
    name, composed = record.named_or_record("labels")
    if composed is None:
        return LABELLINGS[name or usual]
    base = LABELLINGS.get(composed.choice("like"), Labelling())
    stands, dress, unlabelled = composed.choice("stands"), composed.choice("dress"), composed.choice("unlabelled")
    ends = _plain(composed, "ends")
    found = Labelling(
        stands=stands or base.stands,
        ends=ends or base.ends or ((".", ":") if stands != "own-line" else ()),
        dress=dress or base.dress,
        titles=_plain(composed, "titles"),
        between=_plain(composed, "between"),
        joint=_plain(composed, "joint"),
        examiner=_plain(composed, "examiner"),
        continues=unlabelled != "nobody",
    )
    composed.close()
    return found


def parse_unconfirmed(record: Record) -> tuple[Unconfirmed, ...]:
    """What was proposed when the text was taken in and nobody has confirmed."""
    found: list[Unconfirmed] = []
    for entry in record.records("unconfirmed"):
        of, because = entry.choice("of"), entry.text("because")
        if of:
            found.append(Unconfirmed(of, because, entry.place))
        entry.close()
    return tuple(found)


def _plain(record: Record, key: str) -> tuple[str, ...]:
    return tuple(word.value for word in record.list_of_words(key))
