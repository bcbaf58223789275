"""The look of one edition's pages: rules at the end of the style sheet, from `theme` in `edition.yml`.

In: these settings, checked by `measures.look`. Out: CSS. Promises: of an editor's input it contains only colours in
digits and the path of an existing file; text on the bar is black or white, whichever has more contrast.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from build_edition.ground.colours import BLACK, WHITE, Colour, colour_of, in_css, ink_on, mixed, readable
from build_edition.markup.escape import css_string
from build_edition.measures.look import DARK_PAPERS, FACES
from build_edition.model.annotations import Imprint

_SCHEMES: Final = ("default", "slate")
_SYSTEM: Final = "ui-serif, Georgia, serif"
_OWN_FACE: Final = "The edition’s own"


def look(imprint: Imprint) -> Iterator[str]:
    """The rules, one per line; none if the edition sets nothing."""
    said = {name: words.value for name, words in imprint.theme.items()}
    bar, links = (colour_of(said.get(name, "")) for name in ("bar", "links"))
    if bar is not None:
        yield from _bar(bar)
    if links is not None:
        dark = colour_of(said.get("links_dark", "")) or readable(links, DARK_PAPERS)
        for scheme, colour in zip(_SCHEMES, (links, dark), strict=True):
            yield from _links(scheme, colour)
    yield from _face(said.get("text_face", ""))


def _bar(colour: Colour) -> Iterator[str]:
    """The bar at the top and the footer, with text of sufficient contrast."""
    ink = ink_on(colour)
    quieter = in_css(mixed(ink, colour, 0.1))
    names: Mapping[str, str] = {
        "--md-primary-fg-color": in_css(colour),
        "--md-primary-fg-color--light": in_css(mixed(colour, WHITE, 0.2)),
        "--md-primary-fg-color--dark": in_css(mixed(colour, BLACK, 0.2)),
        "--md-primary-bg-color": in_css(ink),
        "--md-primary-bg-color--light": quieter,
        "--md-footer-bg-color": in_css(colour),
        "--md-footer-bg-color--dark": in_css(colour),
        "--md-footer-fg-color": in_css(ink),
        "--md-footer-fg-color--light": in_css(ink),
        "--md-footer-fg-color--lighter": in_css(ink),
    }
    rules = " ".join(f"{name}: {value};" for name, value in names.items())
    yield f":root, [data-md-color-scheme] {{ {rules} }}"
    yield f".md-copyright, .md-footer-meta .md-copyright__highlight {{ color: {in_css(ink)}; }}"
    yield ".md-tabs__link, .md-footer__direction { opacity: 1; }"


def _links(scheme: str, colour: Colour) -> Iterator[str]:
    written = in_css(colour)
    rules = f"--md-typeset-a-color: {written}; --md-accent-fg-color: {written};"
    place = f'{":root, " if scheme == "default" else ""}[data-md-color-scheme="{scheme}"]'
    yield f"{place} {{ {rules} --md-accent-fg-color--transparent: {written}1a; }}"


def _face(said: str) -> Iterator[str]:
    """The font of the text; the bar and controls keep theirs."""
    if not said or said == FACES[0]:
        return
    families = {"sans": "var(--be-sans)", "system": _SYSTEM}
    if said not in families:
        source = css_string(f"../../{said}")
        rules = f"font-family: {css_string(_OWN_FACE)}; font-display: swap; src: url({source}) format('woff2');"
        yield f"@font-face {{ {rules} }}"
    family = families.get(said, f'{css_string(_OWN_FACE)}, "Source Serif 4", serif')
    yield f":root, [data-md-color-scheme] {{ --md-text-font: {family}; }}"
