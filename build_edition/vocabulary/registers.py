"""The fields of a register entry: one shape for each of the five registers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from build_edition.ground.coordinates import FORM
from build_edition.ground.identifiers import authorities_of
from build_edition.ground.ids import is_id
from build_edition.model.registers import REGISTERS, RegisterKind
from build_edition.vocabulary.shapes import Field, Shape
from build_edition.vocabulary.shared import CERTAINTY, PASSAGE, RESPONSIBLE, id_field

LONGEST_SUMMARY: Final = 160
DATES: Final[Mapping[RegisterKind, tuple[Field, ...]]] = {
    "person": (
        Field("born", "date", 'Date of birth in EDTF, in quotation marks: "1880-10-31", "1880", "1880~" for about.'),
        Field("died", "date", 'Date of death in EDTF, in quotation marks: "1921-03-08".'),
    ),
    "event": (
        Field(
            "date", "date",
            'When it happened, in EDTF and in quotation marks: "1921-03-08", "1921-03-08/1921-03-16".',
            is_required=True,
        ),
    ),
}  # fmt: skip
PLACED: Final[Mapping[RegisterKind, tuple[Field, ...]]] = {
    "place": (
        Field(
            "coordinates", "identifier",
            "Where it lies, in degrees: latitude, then longitude, south and west with a minus: `59.93, 30.31`.",
            form=FORM,
        ),
    ),
}  # fmt: skip
FACTS: Final[Mapping[RegisterKind, tuple[Field, ...]]] = {
    "person": (
        Field("office", "words", "What the person was at the time of the documents, with citations."),
        Field("fate", "words", "What became of the person, with citations."),
        Field("rehabilitation", "words", "Whether and when the person was cleared, with citations."),
    ),
}
_IDENTIFICATION: Final = Shape(
    "“identification”",
    (CERTAINTY, Field("reason", "words", "What the identification rests on.", is_required=True)),
)


def how_to_enter(key: str) -> str:
    """A hint on how to add a missing entry to its register; empty where the key names no register."""
    kind, _, name = key.partition(":")
    register = next((one for one, its in REGISTERS.items() if its == kind), "")
    if not register or not is_id(name):
        return ""
    needed = ", ".join(
        f"`{one.key}`" for one in ENTRIES[REGISTERS[register]].fields if one.is_required and one.key != "id"
    )
    return f"add an entry `- id: {name}` to sources/register/{register}.yml, with {needed}"


def _entry(kind: RegisterKind) -> Shape:
    return Shape({"organisation": "an organisation", "event": "an event"}.get(kind, f"a {kind}"), tuple(_fields(kind)))


def _fields(kind: RegisterKind) -> Iterator[Field]:
    yield id_field(f"The {kind}'s name in links: `[[{kind}:id]]`.")
    yield Field("name", "words", "The name as the edition gives it.", is_required=True)
    yield Field("sort", "words", "The name as it is put in order: `Tomsky, Mikhail`.")
    yield Field("romanised", "words", "The name of the original language in Latin letters.")
    yield Field("original", "words", "The name in the original language.")
    yield Field("forms", "list", "Words by which the documents name it; each whole word that is one becomes a mention.")
    yield Field("mistaken_forms", "list", "Words by which the translation misnames it.")
    yield Field("passages", "records", "Words of the documents that mean it without naming it.", shape=PASSAGE)
    yield from DATES.get(kind, ())
    summary = f"One short sentence for lists and cards, of at most {LONGEST_SUMMARY} characters."
    yield Field("summary", "words", summary, is_required=True)
    yield from FACTS.get(kind, ())
    yield Field("body", "words", "The entry, in Markdown with citations and links.", is_required=True)
    yield Field("status", "choice", "`fabricated` if the thing never existed.", allowed=("fabricated",))
    identified = "How certain it is who or what is meant, and why."
    yield Field("identification", "record", identified, is_required=kind == "person", shape=_IDENTIFICATION)
    yield Field("open", "list", "What has not been established, one question a line.")
    yield from PLACED.get(kind, ())
    for one in authorities_of(kind):
        says = f"What {one.name} calls it, such as `{one.example}`. Leave it out if in doubt."
        yield Field(one.key, "identifier", says, form=one.form)
    yield from RESPONSIBLE


ENTRIES: Final[Mapping[RegisterKind, Shape]] = {kind: _entry(kind) for kind in REGISTERS.values()}
