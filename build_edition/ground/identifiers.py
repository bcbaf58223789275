"""Identifiers of authority files: whether one is well formed, whether its check digit is right, and its URLs.

In: an identifier as a string. Out: what is wrong with it, its URLs. Promises: no network access; an identifier that
passes is well formed, but not necessarily the right one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, Literal

Fault = Literal["", "form", "check"]
_ELEVEN: Final = 11
_SIGNS: Final = "0123456789X"


@dataclass(frozen=True, slots=True)
class Authority:
    """One authority file.

    `kinds` are the registers whose entries it identifies, `form` a regular expression for a whole identifier, `check`
    whether its check digit is right; `page` is the URL for readers, `name_at` the beginning of the URI by which data is
    linked.
    """

    key: str
    name: str
    kinds: tuple[str, ...]
    example: str
    form: str
    page: str
    name_at: str
    check: Callable[[str], bool] = lambda _: True

    def fault(self, words: str) -> Fault:
        """What is wrong with an identifier: its form, its check digit, or nothing."""
        if re.fullmatch(self.form, words) is None:
            return "form"
        return "" if self.check(words) else "check"

    def within(self, words: str) -> str:
        """The identifier in what somebody pasted (a URL, a number with spaces).

        Empty where there is not exactly one.
        """
        joined = re.sub(r"\s+", "", words)
        inside = re.findall(rf"(?<![\w-])(?:{self.form})(?![\w-])", words)
        tried = [*inside, joined, joined.upper(), "-".join(re.findall("....", joined))]
        found = {one for one in tried if not self.fault(one)}
        return found.pop() if len(found) == 1 else ""

    def page_of(self, words: str) -> str:
        """The URL of the authority's page about it."""
        return self.page.format(_plain(self, words))

    def name_of(self, words: str) -> str:
        """The URI by which data is linked."""
        return self.name_at + _plain(self, words)


def _plain(authority: Authority, words: str) -> str:
    return words.replace(" ", "").replace("-", "") if authority.key == "isni" else words


def _is_iso_7064(words: str) -> bool:
    """ISO 7064, modulus 11-2: ORCID and ISNI."""
    signs = [_SIGNS.index(sign) for sign in words if sign in _SIGNS]
    total = 0
    for sign in signs[:-1]:
        total = (total + sign) * 2
    return (total + signs[-1]) % _ELEVEN == 1


def _is_gnd(words: str) -> bool:
    """Whether the check digit is the sum of the digits weighted from the right by 2, 3, 4…, modulo 11.

    Without a hyphen (ten digits) it is the complement of that to 11.
    """
    *digits, check = (_SIGNS.index(sign) for sign in words if sign != "-")
    total = sum(digit * weight for weight, digit in enumerate(reversed(digits), 2))
    return check == (total if "-" in words else -total) % _ELEVEN


_NAMED: Final = ("person", "organisation", "place", "event")
_FILES: Final = (
    Authority(
        "wikidata", "Wikidata", (*_NAMED, "term"), "Q33391", r"Q[1-9][0-9]*",
        "https://www.wikidata.org/wiki/{}", "http://www.wikidata.org/entity/",
    ),
    Authority(
        "gnd", "GND", (*_NAMED, "term"), "118540238",
        r"1[0-3]?[0-9]{7}[0-9X]|3[0-9]{7}[0-9X]|[1-9][0-9]{0,7}-[0-9X]",
        "https://d-nb.info/gnd/{}", "https://d-nb.info/gnd/", _is_gnd,
    ),
    Authority(
        "viaf", "VIAF", _NAMED, "24602065", r"[1-9][0-9]{1,21}",
        "https://viaf.org/viaf/{}", "http://viaf.org/viaf/",
    ),
    Authority(
        "lcnaf", "Library of Congress", _NAMED, "n79003362", r"n[a-z]?(?:[0-9]{8}|[0-9]{10})",
        "https://id.loc.gov/authorities/names/{}", "http://id.loc.gov/authorities/names/",
    ),
    Authority(
        "isni", "ISNI", ("person", "organisation"), "0000 0001 2099 9104", r"(?:[0-9]{4}[ -]?){3}[0-9]{3}[0-9X]",
        "https://isni.org/isni/{}", "https://isni.org/isni/", _is_iso_7064,
    ),
    Authority(
        "orcid", "ORCID", ("person",), "0000-0002-1825-0097", r"(?:[0-9]{4}-){3}[0-9]{3}[0-9X]",
        "https://orcid.org/{}", "https://orcid.org/", _is_iso_7064,
    ),
    Authority(
        "geonames", "GeoNames", ("place",), "2950159", r"[1-9][0-9]{0,9}",
        "https://www.geonames.org/{}", "https://sws.geonames.org/",
    ),
)  # fmt: skip
AUTHORITIES: Final[Mapping[str, Authority]] = {one.key: one for one in _FILES}


def authorities_of(kind: str) -> tuple[Authority, ...]:
    """The authority files that identify entries of one register."""
    return tuple(one for one in _FILES if kind in one.kinds)
