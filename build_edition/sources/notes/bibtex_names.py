"""The names of types and fields that programs write into a bibliography, so that a slip in one is seen.

In: a name. Out: whether it is known, and the one that was meant. Promises: a name that resembles no other is let be:
everybody may have fields of their own.
"""

from __future__ import annotations

from typing import Final

from build_edition.diagnostics.hints import write_nearest

_TYPES_IN_ORDER: Final = """
    article artwork audio bibnote book bookinbook booklet collection commentary conference dataset electronic image
    inbook incollection inproceedings inreference jurisdiction legal legislation letter manual mastersthesis misc movie
    music mvbook mvcollection mvproceedings mvreference newspaper online patent performance periodical phdthesis
    proceedings reference report review set software standard suppbook suppcollection suppperiodical techreport thesis
    unpublished video webpage www xdata string archival manuscript interview map speech newsarticle
"""
_TYPES: Final = frozenset(_TYPES_IN_ORDER.split())
_FIELDS_IN_ORDER: Final = """
    abstract addendum address addressee afterword annotation annotator annote archive archivelocation archiveprefix
    arxivid author authortype bibsource biburl bookauthor bookpagination booksubtitle booktitle booktitleaddon box
    callnumber chapter citation-key citationkey collection commentator comment contents copyright creationdate crossref
    date date-added date-modified day delo doi edition editor editora editorb editorc editortype editoratype
    editorbtype editorctype eid eissn entryset entrysubtype eprint eprintclass eprinttype eventdate eventtitle
    eventtitleaddon execute file folder fond fonds foreword genre gender groups holder howpublished hyphenation ids
    indexsorttitle indextitle institution introduction inventory isan isbn ismn isrn issn issue issuesubtitle issuetitle
    iswc journal journaltitle journalsubtitle journaltitleaddon key keyword keywords label langid langidopts language
    lastchecked lccn library link lista listb listc listd liste listf location mainsubtitle maintitle maintitleaddon
    medium mendeley-groups mendeley-tags modificationdate month mrnumber namea nameaddon nameb namec nameatype note
    number numpages opis options organization origdate origlanguage origlocation origpublisher origtitle owner page
    pages pagetotal pagination part pdf pmcid pmid presort price primaryclass priority publisher pubstate quality
    ranking rating readstatus recipient related relatedoptions relatedstring relatedtype repository reprinttitle rights
    scale school series shelfmark shortauthor shorteditor shorthand shorthandintro shortjournal shortseries shorttitle
    signature size sortkey sortname sortshorthand sorttitle sortyear source subtitle tags timestamp title titleaddon
    translator type url urldate urlraw usera userb userc userd usere userf venue verba verbb verbc version volume
    volumes web xdata xref year zblnumber
"""
_FIELDS: Final = frozenset(_FIELDS_IN_ORDER.split())


def is_type(name: str) -> bool:
    """Whether a type is known."""
    return name in _TYPES


def type_meant(name: str) -> str:
    """The hint for a type with a slip of the pen; empty for one that is known or resembles none."""
    return "" if name in _TYPES else write_nearest(name, _TYPES, "@{}")


def field_meant(name: str) -> str:
    """The hint for a field with a slip of the pen; empty for one that is known or resembles none."""
    return "" if name in _FIELDS else write_nearest(name, _FIELDS)
