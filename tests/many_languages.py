"""An edition in many languages, of words that say by their form in which they are: for the tests of `lang` and `dir`.

The pages speak English. A word that ends in `ixen`, `ixde` or `ixfr` is English, German or French; what is in Cyrillic
letters is Russian, in Hebrew letters Hebrew, in Arabic letters Arabic.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from conftest import BILINGUAL, built_once

WORD = re.compile(r"\w+ix(?:en|de|fr)\b|[\u0400-\u04ff]+|[\u0590-\u05ff]+|[\u0600-\u06ff]+")
LETTERS = {"\u0400": "ru", "\u0590": "he", "\u0600": "ar"}
RIGHT_TO_LEFT = ("he", "ar")


def language_of(word: str) -> str:
    """The language of a word of this edition, by its form."""
    return next((code for first, code in reversed(LETTERS.items()) if word[0] >= first), word[-2:])


def _letter(name: str, language: str, title: str, short: str, people: tuple[str, str], **more: Any) -> dict[str, Any]:
    sender, recipient = people
    return {
        "kind": "letter", "title": title, "short_title": short, "date": f"1851-05-{name[-2:]}", "language": language,
        "sender": {"id": "keeper", "name": sender}, "recipient": {"id": "bailiff", "name": recipient},
        "names": "unchecked", "place": "Hafixen", **more,
    }  # fmt: skip


GERMAN, FRENCH, HEBREW, ARABIC = "german-01", "french-02", "hebrew-03", "arabic-04"
PRINTED, TRANSLATED = "german-printed-01", "german-in-arabic-01"
TITLES = {
    GERMAN: ("Langtitelixde", "Kurzixde"), FRENCH: ("Titrelongixfr", "Courtixfr"), HEBREW: ("כותרת ארוכה", "כותרת"),
    ARABIC: ("Titledixen", "Shortixen"), PRINTED: ("Druckixde ganz", "Druckixde"), TRANSLATED: ("عنوان طويل", "عنوان"),
}  # fmt: skip
PEOPLE = ("Keeperixen", "Bailiffixen")
TRANSLATION = {"original_language": "Russian", "translation": "machine, unreviewed"}
LACUNA = {"before": "Herrixde Amtixde,", "description": "Missingixen"}
WITNESS = {"witness": {"of": GERMAN, "form": "printing", "rights": "CC0"}, "siglum": "P"}
SPEAKERS = [
    {"id": "keeper", "name": "Keeperixen", "labels": ["GARDIENIXFR"]},
    {"id": "judge", "name": "Judgeixen", "labels": ["JUGEIXFR"]},
]
HEADERS: dict[str, dict[str, Any]] = {
    GERMAN: _letter(GERMAN, "German", *TITLES[GERMAN], PEOPLE, siglum="M", **TRANSLATION, lacunae=[LACUNA]),
    PRINTED: _letter(PRINTED, "German", *TITLES[PRINTED], PEOPLE, **WITNESS, **TRANSLATION),
    TRANSLATED: _letter(
        TRANSLATED, "Arabic", *TITLES[TRANSLATED], PEOPLE, witness={"of": GERMAN, "form": "translation", "by": "Clerkixen"}
    ),
    FRENCH: {
        "kind": "transcript", "title": TITLES[FRENCH][0], "short_title": TITLES[FRENCH][1], "date": "1851-05-02",
        "language": "French", **TRANSLATION, "labels": "capitals", "speakers": SPEAKERS, "names": "unchecked",
    },
    HEBREW: _letter(HEBREW, "Hebrew", *TITLES[HEBREW], ("שמואל", "Bailiffixen"), **TRANSLATION),
    ARABIC: _letter(ARABIC, "Arabic", *TITLES[ARABIC], ("Keeperixen", "سليم"), title_language="English", **TRANSLATION),
}  # fmt: skip
TEXTS = {
    GERMAN: "Hafenixde, den 1. Mai 1851\n\nHerrixde Amtixde,\n\nLampeixde und Lichtixde sind ausixde. Der Wirtixde "
    "sahixde es zweimalixde.\n\nDas Ölixde reichtixde nochixde.\n\nErgebenixde,\nWächterixde\n",
    PRINTED: "Hafenixde, den 1. Mai 1851\n\nHerrixde Amtixde,\n\nLampeixde und Feuerixde sind ausixde. Der Wirtixde "
    "sahixde es zweimalixde.\n\nDas Ölixde reichtixde nochixde.\n\nErgebenixde,\nWächterixde\n",
    TRANSLATED: "ميناء\n\nسيدي\n\nمصباح وضوء انطفأ مرتين\n\nالزيت يكفي\n\nحارس\n",
    FRENCH: "JUGEIXFR. Lampeixfr était éteinteixfr?\n\nGARDIENIXFR. Ouixfr, la lampeixfr. Huileixfr manquaitixfr.\n\n"
    "JUGEIXFR. Assezixfr.\n",
    HEBREW: "נמל, 1851\n\nאדוני\n\nהמנורה כבתה פעמיים\n\nהשמן מספיק\n\nשמואל\n",
    ARABIC: "ميناء، 1851\n\nسيدي\n\nانطفأ المصباح مرتين\n\nالزيت قليل\n\nحارس\n",
}


def _note(name: str, exact: str, **more: Any) -> dict[str, Any]:
    body = f"Noteixen on {name}ixen, with [[person:keeper]] [@deutsch1850; @russkij1851]."
    said = {"id": name, "kind": "explanatory", "target": {"exact": exact}, "body": body}
    return {**said, "certainty": "high", "by": ["editors"], **more}


DEFECT = {
    "kind": "translation", "category": "accuracy/mistranslation", "severity": "major", "misleads": "Wronglyixen.",
    "original": "фонарь", "original_status": "attested",
}  # fmt: skip
NOTES = {
    GERMAN: [
        _note("lamp", "Lampeixde", **DEFECT, reading="Laterneixde"),
        _note("oil", "Das Ölixde", mentions=["term:lamp"]),
        _note("quoted", "zweimalixde", body="He wrote «дважды два» in it; ixen. [[term:lamp]]"),
    ],
    FRENCH: [_note("lampe", "éteinteixfr"), _note("huile", "Huileixfr manquaitixfr", **DEFECT, reading="Pétroleixfr")],
    HEBREW: [_note("menora", "המנורה"), _note("shemen", "השמן מספיק", **DEFECT, reading="די שמן")],
    ARABIC: [_note("misbah", "المصباح"), _note("zayt", "الزيت قليل", **DEFECT, reading="زيت كثير")],
}


def _entry(name: str, called: str, original: str, **more: Any) -> dict[str, Any]:
    said = {"id": name, "name": called, "original": original, "summary": f"Summary{name}ixen.", "by": ["editors"]}
    return {**said, "body": f"Body{name}ixen [@ivrit1852].", **more}


CERTAIN = {"identification": {"certainty": "high", "reason": "Reasonixen."}}
REGISTER: dict[str, list[dict[str, Any]]] = {
    "persons": [
        _entry("keeper", "Keeperixen", "Смотритель", forms=["Wächterixde", "GARDIENIXFR", "حارس"], **CERTAIN, open=["Whoixen?"]),
        _entry("bailiff", "Bailiffixen", "Бейлиф", forms=["Amtixde"], mistaken_forms=["Wirtixde"], born="1799", **CERTAIN),
        _entry("judge", "Judgeixen", "Судья", forms=["JUGEIXFR"], **CERTAIN),
        _entry("samuel", "שמואל", "Самуил", forms=["שמואל"], **CERTAIN),
    ],
    "places": [_entry("harbour", "Harbourixen", "Гавань", forms=["Hafenixde", "נמל", "ميناء"], coordinates="54.1, 8.9")],
    "organisations": [_entry("office", "Officeixen", "Контора", forms=["Herrixde"])],
    "events": [_entry("outage", "Outageixen", "Затмение", forms=["sind ausixde"], date="1851-05-01")],
    "terms": [_entry("lamp", "Lampixen", "Лампа", forms=["Lampeixde", "lampeixfr", "Lampeixfr", "המנורה", "المصباح"])],
}  # fmt: skip
PARALLELS = [
    {
        "id": "lamps", "title": "Parallelixen", "strength": "strong", "comment": "Commentixen.", "by": ["editors"],
        "events": ["outage"],
        "passages": [
            {"document": GERMAN, "exact": "Lampeixde und Lichtixde"}, {"document": FRENCH, "exact": "la lampeixfr"},
            {"document": HEBREW, "exact": "המנורה כבתה"}, {"document": ARABIC, "exact": "انطفأ المصباح"},
        ],
        "claims": [{
            "claim": "Claimixen.", "record": "Recordixen.",
            "stances": [
                {"document": GERMAN, "who": "keeper", "stance": "asserts", "exact": "ausixde"},
                {"document": HEBREW, "who": "samuel", "stance": "denies", "exact": "כבתה פעמיים", "note": "Remarkixen."},
            ],
        }],
    }
]  # fmt: skip
WORKS = """@book{deutsch1850,
  author = {Authorixen, Anna}, title = {Werkixde über Lampen}, publisher = {Strand}, address = {Bremen},
  year = {1850}, langid = {german}
}
@article{russkij1851,
  author = {Автор, Анна}, title = {Статья о лампах}, journal = {Журнал}, year = {1851}, langid = {russian}
}
@book{ivrit1852,
  author = {Levixen, Anna}, title = {ספר המנורות}, publisher = {Strand}, year = {1852}, langid = {hebrew}
}
@book{english1853, author = {Pharosixen, Ada}, title = {Lampsixen}, year = {1853}}
"""
INTRODUCTION = (
    f"---\ntitle: Introductionixen\nshort_title: Introixen\nabout: [{GERMAN}, {HEBREW}]\nby: [editors]\n---\n\n"
    f"Wordsixen on [[{GERMAN}#p1]], [[{HEBREW}]] and [[person:samuel]] [@english1853; @russkij1851; @deutsch1850].\n"
)


def write(root: Path) -> None:
    """Put the edition in place of what is there."""
    sources = root / "sources"
    for one in [*sources.iterdir(), *(root / "docs").iterdir()]:
        shutil.rmtree(one) if one.is_dir() else one.unlink()
    about = {
        "title": "Editionixen", "subtitle": "Subtitleixen", "version": "1.0.0", "responsibility": "Editorsixen",
        "text_licence": "CC0", "code_licence": "MIT", "contact": "lamp@example.org", "language": "English",
        "original_language": "Russian",
    }  # fmt: skip
    editors = [{"id": "editors", "name": "Editorsixen", "role": "annotation"}]
    files: dict[str, Any] = {"edition.yml": about, "contributors.yml": editors, "parallels/lamps.yml": PARALLELS}
    files |= {f"register/{name}.yml": entries for name, entries in REGISTER.items()}
    files |= {f"{name}/annotations/notes.yml": notes for name, notes in NOTES.items()}
    for name, text in TEXTS.items():
        received = {"received": {"sha256": hashlib.sha256(text.encode()).hexdigest()}}
        files[f"{name}/document.yml"] = {"translation": "none", **HEADERS[name], **received}
        _put(sources / name / "text.txt", text)
    for name, said in files.items():
        _put(sources / name, json.dumps(said, ensure_ascii=False, indent=2))
    _put(sources / "bibliography.bib", WORKS)
    _put(sources / "introductions" / "words.md", INTRODUCTION)
    _put(root / "docs" / "index.md", "# Editionixen\n")
    config = (root / "mkdocs.yml").read_text("utf-8")
    _put(
        root / "mkdocs.yml",
        config.replace("The light at Norderend", "Editionixen").replace("  - About: about.md\n", ""),
    )


def _put(path: Path, words: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(words, "utf-8")


PICTURE = {"image": "facsimile/1r.jpg", "alt": "Pictureixen.", "rights": "Rightsixen, CC0"}


def write_with_address(root: Path) -> None:
    """The same, with a picture and the address of the site, without which some formats have nothing to say."""
    picture = (BILINGUAL / "sources" / "letter-1851-05-01-de" / "facsimile" / "1r.jpg").read_bytes()
    write(root)
    header = root / "sources" / HEBREW / "document.yml"
    said = json.loads(header.read_text("utf-8"))
    _put(header, json.dumps({**said, "facsimiles": [PICTURE]}, ensure_ascii=False))
    (header.parent / "facsimile").mkdir()
    (header.parent / "facsimile" / "1r.jpg").write_bytes(picture)
    config = root / "mkdocs.yml"
    _put(config, f"site_url: https://edition.example/\n{config.read_text('utf-8')}")


@pytest.fixture(scope="session")
def many_languages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The edition in a folder of its own, built with every format."""
    return built_once(tmp_path_factory, "many-languages", BILINGUAL, prepare=write)
