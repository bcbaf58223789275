"""The one key that is known without an entry: `[@general-knowledge]`, which is a sign and not a work.

In: a bibliography, the cited keys, the language of the pages. Out: the bibliography, with an entry for the sign if it
is used and the edition has no entry of its own. Promises: an entry written by an editor is not changed; if the sign
is not used, nothing is added.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Final

from build_edition.ground.places import Place
from build_edition.markup.citation import GENERAL_KNOWLEDGE
from build_edition.model.annotations import Bibliography, Work
from build_edition.words.language import Words

_PLACE: Final = Place("sources/bibliography.bib")


def with_general_knowledge(bibliography: Bibliography, cited: Collection[str], words: Words) -> Bibliography:
    """The bibliography with an explanation of the sign, if anything cites it."""
    if GENERAL_KNOWLEDGE not in cited or GENERAL_KNOWLEDGE in bibliography.entries:
        return bibliography
    said = {
        "title": words.say("General knowledge; no source was seen"),
        "note": words.say(
            "The sign ° stands after what works of reference say everywhere and the editors have not seen in a source "
            "that they can name"
        ),
    }
    if any(work.said.get("keywords") or work.item.get("keyword") for work in bibliography.works.values()):
        said["keywords"] = words.say("No source seen")
    fields = ", ".join(f"{name} = {{{{{value}}}}}" for name, value in said.items())  # double braces keep the capitals
    work = Work(f"@misc{{{GENERAL_KNOWLEDGE}, {fields}}}", said)
    return replace(
        bibliography,
        entries={**bibliography.entries, GENERAL_KNOWLEDGE: _PLACE},
        works={**bibliography.works, GENERAL_KNOWLEDGE: work},
    )
