"""The page *Diagnostics* of the contributor guide, from the one catalogue."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from build_edition.diagnostics.catalogue import CATALOGUE, STAGES
from build_edition.ground.programs import called
from build_edition.markup.escape import escaped
from build_edition.model.edited import Edition
from build_edition.model.woven import Page
from build_edition.pages.kit.languages import explained_in_english, in_element
from build_edition.pages.kit.text import head
from build_edition.words.language import Words
from build_edition.words.phrases import phrase

_INTRODUCTION: Final = phrase(
    "What `build-edition check` can say about a file, by code. Words in braces are filled in. An *error* keeps "
    "the edition from being published; a *warning* does not. The same text is printed by "
    "`build-edition explain CODE`."
)


RESERVED: Final = ("diagnostics",)


def of_edition(edition: Edition) -> Iterator[Page]:
    """Every code, its sentence and what to do about it."""
    words = edition.words
    lines = [
        *head(words.say("Diagnostics")),
        called(words.say(_INTRODUCTION), edition.command),
        "",
        *explained_in_english(words),
    ]
    for stage, title in STAGES.items():
        lines += [f"## {stage}: {words.say(title)}", ""]
        for code in CATALOGUE.values():
            if code.id.startswith(stage):
                lines += [
                    f"### {code.id} {code.name} {{: #{code.id.lower()} }}",
                    "",
                    f"*{words.say(code.severity)}:* {in_element(words, escaped(code.sentence), 'en', code.sentence)}",
                    "",
                    _explained(words, called(code.explanation, edition.command)),
                    "",
                ]
    yield Page("diagnostics.md", "\n".join(lines))


def _explained(words: Words, explanation: str) -> str:
    """The explanation with its prose escaped and marked as English, its `code` kept."""
    parts = explanation.split("`")
    told = "".join(f"`{part}`" if index % 2 else escaped(part) for index, part in enumerate(parts))
    return in_element(words, told, "en", explanation)
