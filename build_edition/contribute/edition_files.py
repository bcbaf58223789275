"""The files of a new edition: its complete repository, filled in with what its editor said.

In: what its editor wishes. Out: files to write. Promises: the edition can be checked, built, previewed and published as
it is; what the editor entered appears in it literally, whatever characters it contains.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from build_edition.anchor.describe import yaml_scalar
from build_edition.contribute.kept import carried, of_this_version
from build_edition.contribute.licences import LICENCES, in_a_line, in_markdown, licence_text
from build_edition.contribute.templates import ASSETS, below, filled, templates
from build_edition.ground.addresses import of_contact
from build_edition.ground.languages import code_of
from build_edition.markup.escape import escaped
from build_edition.model.woven import Page
from build_edition.sources.repository import site_address, web_address
from build_edition.words.catalogue import words_of
from build_edition.words.language import ENGLISH, Words
from build_edition.words.phrases import phrase

KINDS: Final = ("letters", "hearings")
_SAMPLES: Final = {"letters": ("letter", "sample-letter"), "hearings": ("hearing", "sample-hearing")}
_TOLD: Final = (
    "README.md", "docs/index.md", "docs/about.md", "docs/principles.md", "docs/contributing.md", "mkdocs.yml",
)  # fmt: skip
_SOURCES: Final = ("sources/edition.yml", "sources/contributors.yml", "sources/bibliography.bib")
_EDITORS: Final = phrase("The editors of this edition")
_BAR: Final = {
    "nav_title_page": phrase("Title page"),
    "nav_documents": phrase("Documents"),
    "nav_search": phrase("Search"),
    "nav_about": phrase("About"),
    "nav_about_this": phrase("About this edition"),
    "nav_principles": phrase("Editorial principles"),
    "nav_contributing": phrase("Contributing"),
    "nav_contributors": phrase("Contributors"),
    "nav_all_notes": phrase("All notes"),
    "nav_works_cited": phrase("Works cited"),
    "nav_downloads": phrase("Downloads"),
    "nav_open_questions": phrase("Open questions"),
    "nav_dark_page": phrase("Dark page"),
    "nav_light_page": phrase("Light page"),
}


@dataclass(frozen=True, slots=True)
class Wishes:
    """What an editor says about the edition to be created."""

    title: str = "A new edition"
    language: str = "English"
    original_language: str = ""
    kind: str = "letters"
    licence: str = "CC-BY-4.0"
    repository: str = ""
    contact: str = ""
    editors: str = _EDITORS


def new_edition(wishes: Wishes) -> tuple[Page, ...]:
    """Every file of a complete edition, with a sample document to delete."""
    folder, sample = _SAMPLES[wishes.kind]
    words = _words(wishes, sample)
    contents = {**frame(wishes, [sample]), **{path: filled(path, words) for path in _SOURCES}}
    contents |= {f"sources/{path}": text for path, text in below(ASSETS / "scaffold" / "samples" / folder, "")}
    return tuple(Page(path, content) for path, content in sorted(contents.items()))


def frame(wishes: Wishes, documents: Sequence[str], *, has_volumes: bool = False) -> dict[str, str | bytes]:
    """Every file around the sources of an edition, by path; the first document is used where an example is named."""
    words = _words(wishes, documents[0])
    brought = {path: content for path, content in templates().items() if path not in _SOURCES}
    contents: dict[str, str | bytes] = {**brought, **of_this_version(documents, has_volumes=has_volumes), **carried()}
    contents |= {path: filled(path, words, code_of(wishes.language)) for path in _TOLD}
    contents["LICENSE"] = licence_text(wishes.licence) or f"{wishes.licence}\n"
    return contents


def _words(wishes: Wishes, sample: str) -> dict[str, str]:
    address = site_address(wishes.repository)
    words = words_of(code_of(wishes.language))
    licence = in_markdown(wishes.licence, words) or escaped(wishes.licence)
    editors = words.say(_EDITORS) if wishes.editors == _EDITORS else wishes.editors
    return {
        **{name: words.say(said) for name, said in _BAR.items()},
        "title": escaped(wishes.title),
        "editors": escaped(editors),
        "licence": licence,
        "licence_in_english": in_markdown(wishes.licence, ENGLISH) or escaped(wishes.licence),
        "sample": sample,
        "code": words.language,
        "language": wishes.language,
        "yaml_title": yaml_scalar(wishes.title),
        "yaml_editors": yaml_scalar(editors),
        "yaml_licence": yaml_scalar(in_a_line(wishes.licence, words)),
        "site_url": f"site_url: {address}" if address else "# site_url: where the edition will be read, as https://…/",
        "remote": f"{web_address(wishes.repository) or 'https://github.com/ACCOUNT/NAME'}.git",
        "yaml_role": yaml_scalar(words.say("annotation")),
        "contact": f" {words.say('Write to {address}.', address=_contact(wishes.contact))}" if wishes.contact else "",
        "send": _send(wishes, words),
        "button_propose": words.say("Propose a note"),
        "button_correct": words.say("Correct this note"),
        "original": "\n".join(_original(wishes.original_language)),
        "yaml_contact": "\n".join(_yaml_contact(wishes.contact)),
    }


def _original(language: str) -> Iterator[str]:
    if language:
        yield "# The language the documents were written in, where they are read in translation."
        yield f"original_language: {language}"
        yield ""


def _yaml_contact(contact: str) -> Iterator[str]:
    yield "# Whom to send a proposal to where there is no repository: an address of mail or of the web."
    yield f"contact: {yaml_scalar(contact)}" if contact else "# contact: name@example.org"


def _contact(contact: str) -> str:
    return f"<{contact}>" if "@" in contact and "://" not in contact else f"[{escaped(contact)}]({contact})"


def _send(wishes: Wishes, words: Words) -> str:
    """How a proposal reaches the editors."""
    contact = _contact(wishes.contact) if wishes.contact else ""
    if not (contact or web_address(wishes.repository)):
        return words.say("save the file and send it to the editors.")
    if not web_address(wishes.repository):
        return words.say("save the file and send it to {address}.", address=contact)
    button = f"*{words.say('Propose on GitHub')}*"
    said = words.say(
        "{button} opens a page that needs one more press. An account of GitHub’s is enough.", button=button
    )
    other = words.say("Without an account there, save the file and send it to {address}.", address=contact)
    return f"{said} {other}" if contact else said


def problems(wishes: Wishes) -> Iterator[tuple[str, str]]:
    """The wishes that cannot be met: an option, and a sentence."""
    for option, language in (("--language", wishes.language), ("--original-language", wishes.original_language)):
        if language and not code_of(language):
            yield option, f"“{language}” is not a known language; write its English name, such as German"
    if wishes.repository and web_address(wishes.repository) is None:
        yield "--repository", f"“{wishes.repository}” is no repository on GitHub; write https://github.com/ACCOUNT/NAME"
    for option, words in (("--title", wishes.title), ("--editors", wishes.editors), ("--licence", wishes.licence)):
        if not words.strip() or any(sign in words for sign in '<>"'):
            yield option, 'it must hold words, without the signs <, > and "'
    if wishes.licence.upper() in LICENCES and wishes.licence not in LICENCES:
        yield "--licence", f"write {wishes.licence.upper()}"
    if wishes.contact and not of_contact(wishes.contact):
        yield "--contact", f"“{wishes.contact}” is neither an address of mail nor one that begins with https://"
