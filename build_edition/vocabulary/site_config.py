"""What `mkdocs.yml` may contain: an allow-list, so that unforeseen settings of the site generator are refused.

In: nothing. Out: `SITE_CONFIG`, `EXTENSIONS` and `FRONT_MATTER`, built from the few kinds of value below. Promises: no
accepted value runs code, reads a file, fetches from another host or opens a tag in a page; the generator's
templates print most values unescaped.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Flag:
    """`true` or `false`."""

    expected: str = "true or false"


@dataclass(frozen=True, slots=True)
class Text:
    """Words that match a pattern, which `expected` describes."""

    pattern: re.Pattern[str]
    expected: str


@dataclass(frozen=True, slots=True)
class Number:
    """A whole number."""

    expected: str = "a number"


@dataclass(frozen=True, slots=True)
class Many:
    """A list of one kind of value."""

    of: Kind

    @property
    def expected(self) -> str:
        """A description for messages."""
        return "a list"


@dataclass(frozen=True, slots=True)
class Keys:
    """A mapping: its known keys, or (`others`) any key of plain words, and the keys it `needs`."""

    known: Mapping[str, Kind]
    others: Kind | None = None
    needs: tuple[str, ...] = ()

    @property
    def expected(self) -> str:
        """A description for messages."""
        return f"values for {' and '.join(self.needs)}" if self.needs else "keys and values"


@dataclass(frozen=True, slots=True)
class AnyOf:
    """A value of the first of these kinds whose structure it has."""

    kinds: tuple[Kind, ...]

    @property
    def expected(self) -> str:
        """A description for messages."""
        return " or ".join(kind.expected for kind in self.kinds)


@dataclass(frozen=True, slots=True)
class Nav:
    """Titles and addresses, nested."""

    expected: str = "pages and titles"


@dataclass(frozen=True, slots=True)
class Extensions:
    """Names of Markdown extensions, with their settings."""

    expected: str = "a list of Markdown extensions"


Kind = Flag | Text | Number | Many | Keys | AnyOf | Nav | Extensions

_WEB: Final = r"https?://[^\s<>\"'\\\[\]]+"
FLAG: Final = Flag()
PLAIN: Final = Text(re.compile(r"[^<>\"]*", re.DOTALL), 'words without <, > and "')
NAME: Final = Text(re.compile(r"[^<>\"]*[^<>\"\s][^<>\"]*", re.DOTALL), 'words without <, > and "')
WEB_ADDRESS: Final = Text(re.compile(_WEB), "an address that begins with https:// or http://")
LINK: Final = Text(re.compile(rf"{_WEB}|mailto:[^\s<>\"]+"), "an address that begins with https://, http:// or mailto:")
INSIDE: Final = r"(?![/.])(?!.*(?:^|/)\.)(?!.*//)[^\s<>\"'\\:?#]+"
PAGE: Final = Text(re.compile(rf"{_WEB}|mailto:[^\s<>\"]+|{INSIDE}"), "a page below docs/, or an address of the web")
PICTURE: Final = Text(re.compile(rf"{INSIDE}\.(?:png|jpg|jpeg|webp|gif|avif|ico)"), "a picture below docs/")
_BELOW: Final = Text(re.compile(rf"{_WEB}|{INSIDE}"), "an address, or a path below the repository's")
_ICON: Final = Text(re.compile(r"[a-z0-9]+(?:[/-][a-z0-9]+)*"), "the name of an icon")
_NAME: Final = Text(re.compile(r"[a-z0-9]+(?:[._-][a-z0-9]+)*"), "a name")
_LANGUAGE: Final = Text(re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*"), "the code of a language")
_LEVEL: Final = Text(re.compile(r"warn|info|ignore"), "warn, info or ignore")
# a pattern that begins with ! would restore the hidden files that the generator leaves out
_PATTERNS: Final = Text(re.compile(r"(?!\s*!)(?:(?!\n\s*!).)*", re.DOTALL), "patterns that do not begin with !")
STYLE: Final = Text(re.compile(r"edition/assets/[a-z0-9/_.-]+\.css"), "a style sheet that the edition publishes")
SCRIPT: Final = Text(re.compile(r"edition/assets/[a-z0-9/_.-]+\.m?js"), "a script that the edition publishes")


def _exactly(value: str) -> Text:
    return Text(re.compile(re.escape(value)), f"“{value}”")


_TOGGLE: Final = Keys({"icon": _ICON, "name": NAME}, needs=("icon", "name"))
_SCHEME: Final = Keys({"media": Text(re.compile(r"[a-z():\s-]+"), "a media query"), "scheme": _NAME,
                       "primary": _NAME, "accent": _NAME, "toggle": _TOGGLE})  # fmt: skip
_THEME: Final = Keys({
    "name": _exactly("material"), "language": _LANGUAGE, "direction": Text(re.compile("ltr|rtl"), "ltr or rtl"),
    "font": Text(re.compile("false"), "false, since a font would come from another host"),
    "icon": Keys(dict.fromkeys(("admonition", "tag"), Keys({}, _ICON)), _ICON),
    "logo": PICTURE, "favicon": PICTURE, "features": Many(_NAME),
    "palette": AnyOf((Many(_SCHEME), _SCHEME)),
})  # fmt: skip
_VALIDATED: Final = ("not_found", "absolute_links", "unrecognized_links", "anchors", "omitted_files")
_LEVELS: Final = dict.fromkeys(_VALIDATED, _LEVEL)
_VALIDATION: Final = Keys({
    "nav": Keys({name: _LEVELS[name] for name in ("omitted_files", "not_found", "absolute_links")}),
    "links": Keys({name: _LEVELS[name] for name in _LEVELS if name != "omitted_files"}), **_LEVELS,
})  # fmt: skip
_SOCIAL: Final = Keys({"icon": _ICON, "link": LINK, "name": NAME}, needs=("icon", "link"))
_ALTERNATE: Final = Keys({"name": NAME, "link": PAGE, "lang": _LANGUAGE})
_LOADED: Final = Keys({"path": SCRIPT, "type": _exactly("module"), "async": FLAG, "defer": FLAG})
SITE_CONFIG: Final = Keys({
    "site_name": NAME, "site_url": WEB_ADDRESS, "site_description": PLAIN, "site_author": PLAIN, "copyright": PLAIN,
    "repo_url": WEB_ADDRESS, "repo_name": PLAIN, "edit_uri": _BELOW, "remote_branch": _NAME,
    "docs_dir": _exactly("docs"), "site_dir": _exactly("site"), "strict": FLAG, "use_directory_urls": FLAG,
    "nav": Nav(), "not_in_nav": _PATTERNS, "exclude_docs": _PATTERNS, "validation": _VALIDATION,
    "theme": AnyOf((_THEME, _exactly("material"))),
    "plugins": Many(Keys({"search": Keys({"enabled": Text(re.compile("false"), "false")})})),
    "extra": Keys({"generator": FLAG, "social": Many(_SOCIAL), "alternate": Many(_ALTERNATE), "homepage": WEB_ADDRESS}),
    "extra_css": Many(STYLE),
    "extra_javascript": Many(AnyOf((_LOADED, SCRIPT))),
    "markdown_extensions": Extensions(),
})  # fmt: skip

_WORD: Final = Text(re.compile(r"[^<>\"&]{0,100}"), 'words without <, >, & and "')
_NONE: Final = Keys({})
_QUOTES: Final = Keys(dict.fromkeys(("smart_quotes", "smart_dashes", "smart_ellipses", "smart_angled_quotes"), FLAG))
_TOC: Final = Keys({"permalink": AnyOf((FLAG, _WORD)), "permalink_title": _WORD, "permalink_class": _NAME,
                    "title": _WORD, "toc_depth": Text(re.compile(r"[1-6](?:-[1-6])?"), "a depth such as 3 or 2-4"),
                    "anchorlink": FLAG, "permalink_leading": FLAG, "baselevel": Number()})  # fmt: skip
_HIGHLIGHT: Final = Keys(dict.fromkeys((
    "use_pygments", "guess_lang", "noclasses", "auto_title", "anchor_linenums", "linenums", "pygments_lang_class",
), FLAG))  # fmt: skip
_SYMBOLS: Final = Keys(dict.fromkeys((
    "trademark", "copyright", "registered", "care_of", "plusminus", "arrows", "notequal", "fractions",
    "ordinal_numbers",
), FLAG))  # fmt: skip
_TASKS: Final = Keys({"custom_checkbox": FLAG, "clickable_checkbox": FLAG})
EXTENSIONS: Final[Mapping[str, Keys]] = {
    **dict.fromkeys((
        "abbr", "admonition", "attr_list", "def_list", "fenced_code", "legacy_em", "md_in_html", "nl2br", "sane_lists",
        "build_edition.footnotes", "pymdownx.betterem", "pymdownx.caret", "pymdownx.details", "pymdownx.inlinehilite",
        "pymdownx.keys", "pymdownx.mark", "pymdownx.saneheaders", "pymdownx.superfences", "pymdownx.tilde",
    ), _NONE),
    "smarty": _QUOTES,
    "tables": Keys({"use_align_attribute": FLAG}),
    "toc": _TOC,
    "pymdownx.highlight": _HIGHLIGHT,
    "pymdownx.smartsymbols": _SYMBOLS,
    "pymdownx.tabbed": Keys({"alternate_style": FLAG}),
    "pymdownx.tasklist": _TASKS,
}  # fmt: skip

FRONT_MATTER: Final = Keys({"title": PLAIN, "description": PLAIN, "hide": Many(_NAME)})
