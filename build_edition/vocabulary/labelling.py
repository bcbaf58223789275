"""What may be written under `labels` in `document.yml`: one of six names, or a combination of options."""

from __future__ import annotations

from typing import Final

from build_edition.model.labelling import LABELLINGS
from build_edition.vocabulary.shapes import Field, Shape

CONVENTIONS: Final = tuple(LABELLINGS)
STANDS: Final = ("run-in", "own-line")
DRESSES: Final = ("none", "capitals", "bold", "italic", "brackets")
BETWEEN: Final = ("party", "place", "aside")

LABELLING: Final = Shape(
    "“labels”",
    (
        Field(
            "like", "choice", "One of the six names from which the other keys differ.", allowed=CONVENTIONS,
        ),
        Field(
            "stands", "choice", "`run-in` before the words (the usual case) or `own-line`, above them.", allowed=STANDS
        ),
        Field(
            "ends", "list",
            'What ends a label: `"."`, `":"`, `".—"`, `"--"` or another stop; `tab`; or `none`, where the dress shows '
            "the end.",
        ),
        Field(
            "dress", "choice",
            "How a label is set: `capitals`, `bold` (`**Ann**`), `italic` (`*Ann*`, `_Ann_`), `brackets` (`[Ann]`) or "
            "`none`.",
            allowed=DRESSES,
        ),
        Field("titles", "list", "Titles and offices before a name, besides the usual ones."),
        Field(
            "between", "list",
            "What may stand between a name and its stop and is no part of the label: `party` (`ROSSI (PD).`), `place` "
            "(`Mr. BROWN of York.`), `aside` (`ANN (rising).`, `ANN, rising.`).",
            allowed=BETWEEN,
        ),
        Field("joint", "list", "Words that join two speakers in one label: `[and]` for `ANN and BEN:`."),
        Field("examiner", "list", "Words that begin a line which says who asks from there on, besides `BY`."),
        Field(
            "others", "choice",
            "What looks like a label and is not declared: `reported` (the usual case), or `words` where the labels "
            "declared are all there are.",
            allowed=("reported", "words"),
        ),
        Field(
            "inside", "choice",
            "A label declared that stands inside a paragraph, after the end of a sentence: it is `reported` (the usual "
            "case), begins one of the `turns` there, or is only `words`.",
            allowed=("reported", "turns", "words"),
        ),
        Field(
            "unlabelled", "choice",
            "What a paragraph without a label is: it `continues` the turn before it (the usual case; written out, "
            "`check` asks no more) or is `nobody`'s.",
            allowed=("continues", "nobody"),
        ),
    ),
)  # fmt: skip
