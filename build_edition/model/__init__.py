"""The nouns of an edition.

What the stages pass to one another: frozen values, tuples not lists. A
newcomer who reads this folder knows the vocabulary (textual scholarship's words,
the W3C's for annotation, MQM's for translation quality, TEI's for certainty).
No function here does any work beyond looking at its own fields.
"""

from build_edition.model.annotations import (
    GRAVE,
    Anchored,
    Annotation,
    Bibliography,
    Claim,
    Contributor,
    Imprint,
    Introduction,
    Kind,
    Parallel,
    Passage,
    Review,
    Stance,
)
from build_edition.model.documents import (
    Declaration,
    Document,
    Furniture,
    Header,
    Lacuna,
    NotAMention,
    Paragraph,
    ParagraphReview,
    PartName,
    Person,
    Speaker,
    StageDirection,
    Turn,
)
from build_edition.model.registers import (
    REGISTERS,
    Entry,
    Identification,
    Mention,
    RegisterKind,
)
from build_edition.model.sources import (
    Selector,
    Source,
    Written,
)
from build_edition.model.woven import Bodies, Compiled, Gathered, Mark, Page, Run, Woven, WovenParagraph

__all__ = [
    "GRAVE",
    "REGISTERS",
    "Anchored",
    "Annotation",
    "Bibliography",
    "Bodies",
    "Claim",
    "Compiled",
    "Contributor",
    "Declaration",
    "Document",
    "Entry",
    "Furniture",
    "Gathered",
    "Header",
    "Identification",
    "Imprint",
    "Introduction",
    "Kind",
    "Lacuna",
    "Mark",
    "Mention",
    "NotAMention",
    "Page",
    "Paragraph",
    "ParagraphReview",
    "Parallel",
    "PartName",
    "Passage",
    "Person",
    "RegisterKind",
    "Review",
    "Run",
    "Selector",
    "Source",
    "Speaker",
    "StageDirection",
    "Stance",
    "Turn",
    "Woven",
    "WovenParagraph",
    "Written",
]
