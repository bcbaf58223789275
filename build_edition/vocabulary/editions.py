"""The fields of `edition.yml`, `contributors.yml` and the head of an introduction."""

from __future__ import annotations

from typing import Final

from build_edition.ground.identifiers import AUTHORITIES
from build_edition.vocabulary.shapes import Field, Shape
from build_edition.vocabulary.shared import RESPONSIBLE, id_field

FACTS: Final = (
    Field("responsibility", "words", "Who answers for the edition, as it is printed."),
    Field("text_licence", "words", "The licence of the editorial texts, and what holds for the documents."),
    Field("code_licence", "words", "The licence of the programs, where the edition has its own."),
    Field("language", "words", "The language of the edition, by its English name."),
    Field("original_language", "words", "The language the documents were written in, by its English name."),
    Field("contact", "words", "Whom to write to: an address of mail, or one of the web."),
)
PAGES: Final = (
    Field("documents", "words", "For the list of documents: below its title, in Markdown."),
    Field("parallels", "words", "For the parallels: below what the page says of itself, in Markdown."),
    Field("bibliography", "words", "For the works cited: what they are and how they were seen, in Markdown."),
    Field("notes", "words", "For the list of notes, in Markdown."),
    Field("registers", "words", "For the overview of the registers, in Markdown."),
    Field("persons", "words", "For the register of persons, in Markdown."),
    Field("organisations", "words", "For the register of organisations, in Markdown."),
    Field("places", "words", "For the register of places, in Markdown."),
    Field("events", "words", "For the register of events, in Markdown."),
    Field("terms", "words", "For the register of terms, in Markdown."),
    Field("timeline", "words", "For the timeline, in Markdown."),
    Field("search", "words", "For the search, in Markdown."),
    Field("proof", "words", "For the page of fingerprints, in Markdown."),
)
THEME: Final = (
    Field("bar", "words", 'The colour of the bar at the top and of the footer, as "#1f5673" or a name such as teal.'),
    Field("links", "words", "The colour of links, on light pages. It must be read easily on the paper."),
    Field("links_dark", "words", "The same on dark pages; without it a lighter shade of `links`."),
    Field("logo", "words", "A picture below docs/, for the bar at the top: pictures/logo.png."),
    Field("favicon", "words", "A picture below docs/, for the tab of the browser."),
    Field("text_face", "words", "The face of the text: serif, sans, system, or a .woff2 file below docs/."),
)
COSTLY: Final = ("docx", "dts", "pdf")  # made only on request; a test compares these with the formats
EDITION: Final = Shape(
    "edition.yml",
    (
        Field("title", "words", "The title of the edition.", is_required=True),
        Field("subtitle", "words", "The subtitle."),
        Field("version", "words", "The version that is cited: raise it with every release.", is_required=True),
        Field("released", "date", 'The day of this version, in quotation marks: "2026-11-28".'),
        Field("editors", "list", "The editors by name, as citations give them: ids of contributors.yml."),
        Field(
            "versions_at",
            "words",
            "The folder of the site for each version that has a tag, as it was: v{version}, if nothing is said.",
        ),
        Field("doi", "words", "The DOI of this version, where it has one: 10.5281/zenodo.1234567."),
        Field(
            "citation_styles",
            "list",
            "The styles that are offered besides our own: chicago-author-date, mla, apa, gb-t-7714, or a file of CSL "
            "below sources/styles/, such as house.csl. All four where the key is absent; [] for none.",
        ),
        *FACTS,
        Field(
            "languages",
            "list",
            "The languages in which the pages are given, by their English names, such as [English, German]: readers "
            "switch from one to another. Where the key is absent the pages speak the language of the edition alone.",
        ),
        Field(
            "pages",
            "record",
            "What the edition itself says on pages that the program makes, in Markdown with links and citations.",
            shape=Shape("“pages”", PAGES),
        ),
        Field(
            "content_note",
            "words",
            "What a reader is to know before reading any document that has no such note of its own, in Markdown.",
        ),
        Field(
            "theme",
            "record",
            "How the pages look. What is not said here is as the program has it.",
            shape=Shape("“theme”", THEME),
        ),
        Field(
            "downloads",
            "list",
            "Costly formats that the site offers too: docx, dts, pdf. The others it always has.",
            allowed=COSTLY,
        ),
        Field(
            "picture_hosts",
            "list",
            "Other hosts that a reader's browser may ask for pictures of originals, when they are opened: "
            "[https://iiif.archive.example]. The pages say so. Where the key is absent, none is asked.",
        ),
        Field(
            "page_length",
            "words",
            "How much of a text stands on one page, in signs, a note counting for 100; a longer text is cut. A number "
            "from 1000 to 1000000; 120000 where the key is absent.",
        ),
        Field("published_files", "list", "Files below docs/, besides pages and pictures, that the site publishes."),
    ),
)
_ORCID_SAYS: Final = f"The ORCID, where there is one, such as `{AUTHORITIES['orcid'].example}`."
CONTRIBUTOR: Final = Shape(
    "a contributor",
    (
        id_field("The name by which notes refer to this person, under `by` and `reviewed`."),
        Field("name", "words", "The name as it is printed.", is_required=True),
        Field("role", "words", "What the person does in the edition.", is_required=True),
        Field("orcid", "identifier", _ORCID_SAYS, form=AUTHORITIES["orcid"].form),
        Field("sort", "words", "The name as a list has it, where it has a family name: Family, Given."),
    ),
)
INTRODUCTION: Final = Shape(
    "an introduction",
    (
        Field("title", "words", "The title of the introduction.", is_required=True),
        Field("short_title", "words", "A shorter title for menus."),
        Field("about", "list", "The documents it is about: the names of their folders.", is_required=True),
        Field("order", "words", "A number by which introductions are put in order."),
        *RESPONSIBLE,
    ),
)
