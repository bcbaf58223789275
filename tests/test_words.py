"""The catalogue: every sentence a reader sees, in a language that is a file and nothing else.

The language of these tests is none: the letters of English with signs of their own, in the plural forms, dates and
numbers of Russian, so that a sentence left outside of the catalogue is one with plain letters in it.
"""

from __future__ import annotations

import ast
import functools
import json
import pickle
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import lxml.html
import pytest
from babel.messages import Catalog
from conftest import ROOT, TINY

from build_edition.edition import compile_edition
from build_edition.exports.chicago import style_in
from build_edition.ground.dates import in_words
from build_edition.markup.footnotes import language_line
from build_edition.markup.render import Renderer
from build_edition.model.edited import Edition
from build_edition.pages.data.downloads import downloads
from build_edition.vocabulary import annotations, mqm, parallels
from build_edition.vocabulary.kinds import KINDS
from build_edition.vocabulary.shared import CERTAINTIES
from build_edition.vocabulary.spoken import SPOKEN
from build_edition.words import catalogue
from build_edition.words.catalogue import languages, parse_catalogue, words_of
from build_edition.words.extract import CATALOGUES, PACKAGE, english_catalogue, in_step, sentences_in, written
from build_edition.words.for_scripts import catalogue_of_scripts
from build_edition.words.language import ENGLISH, PLACEHOLDER, Words

EXTENSIONS = ["attr_list", "def_list", "md_in_html", "tables", "build_edition.footnotes"]
_SIGNS = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", "áƀćďéƒǵĥíĵķĺɱńóṕʠŕśťúṽẃẋýžÁƁĆĎÉƑǴĤÍĴĶĹṀŃÓṔɊŔŚŤÚṼẂẊÝŽ"
)


def pseudo(english: str) -> str:
    """The sentence with signs on all its letters, its values left as they are."""
    pieces = re.split(r"(\{\w+\})", english)
    return "⟦" + "".join(one if PLACEHOLDER.fullmatch(one) else one.translate(_SIGNS) for one in pieces) + "⟧"


@functools.cache
def sentences_of_today() -> Catalog:
    """Every sentence of the program, looked for in its modules once."""
    return english_catalogue()


PARSED = functools.cache(parse_catalogue)  # what a catalogue says follows from its bytes


@functools.cache
def pseudo_catalogue() -> bytes:
    """What a translator would hand in, for every sentence of today."""
    made = Catalog(locale="ru", fuzzy=False)
    for message in sentences_of_today():
        if isinstance(message.id, tuple):
            one, many = message.id
            made.add(
                message.id, tuple(pseudo(form) for form in (one, many, many)[: made.num_plurals]), message.locations
            )
        elif message.id:
            made.add(message.id, pseudo(message.id), message.locations)
    return written(made)


@pytest.fixture
def other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Words]:
    """A second language, by its file alone."""
    folder = tmp_path / "catalogues"
    folder.mkdir()
    (folder / "ru.po").write_bytes(pseudo_catalogue())
    monkeypatch.setattr(catalogue, "FOLDER", folder)
    monkeypatch.setattr(catalogue, "parse_catalogue", PARSED)
    catalogue.read_catalogue.cache_clear()
    yield words_of("ru")
    catalogue.read_catalogue.cache_clear()


@pytest.fixture
def edition(other: Words, tmp_path: Path) -> Edition:
    """The tiny edition, its pages in the other language."""
    root = tmp_path / "edition"
    shutil.copytree(TINY, root)
    imprint = root / "sources" / "edition.yml"
    imprint.write_text(imprint.read_text().replace("language: English", "language: Russian"))
    result = compile_edition(root)
    assert not result.has_errors
    assert result.value.words == other
    return result.value


def test_the_catalogue_is_in_step_with_the_code() -> None:
    assert (CATALOGUES / "en.po").read_bytes() == written(sentences_of_today()), "run `make words`"


def test_a_language_is_a_file(other: Words) -> None:
    assert languages() == ("ru",)
    assert words_of("ru-RU") == other
    assert words_of("de") == ENGLISH


def test_a_sentence_that_is_not_said_yet_is_said_in_english() -> None:
    half = parse_catalogue(b'msgid ""\nmsgstr ""\n"Language: de\\n"\n\nmsgid "Notes"\nmsgstr ""\n', "de")
    assert half.say("Notes") == "Notes"
    assert half.many(2, "{n} note", "{n} notes") == "2 notes"


def test_a_fuzzy_sentence_is_not_said() -> None:
    text = b'msgid ""\nmsgstr "Language: de\\n"\n\n#, fuzzy\nmsgid "Notes"\nmsgstr "Noten"\n'
    assert parse_catalogue(text, "de").say("Notes") == "Notes"


@pytest.mark.parametrize("said", ["{titel}", "Notizen", "{title} {more}"])
def test_a_sentence_with_other_values_than_its_english_is_refused(said: str) -> None:
    text = f'msgid ""\nmsgstr "Language: de\\n"\n\nmsgid "Side by side: {{title}}"\nmsgstr "{said}"\n'
    with pytest.raises(ValueError, match=r"de\.po"):
        parse_catalogue(text.encode(), "de")


def test_a_plural_that_lacks_a_form_is_said_in_english() -> None:
    head = (
        'msgid ""\nmsgstr "Language: ru\\n"\n"Plural-Forms: nplurals=3; plural=(n%10==1 ? 0 : n%10<5 ? 1 : 2);\\n"\n\n'
    )
    text = head + 'msgid "{n} note"\nmsgid_plural "{n} notes"\nmsgstr[0] "a {n}"\nmsgstr[1] "b {n}"\n'
    assert parse_catalogue(text.encode(), "ru").many(5, "{n} note", "{n} notes") == "5 notes"


def test_a_value_that_is_not_given_is_our_own_fault() -> None:
    with pytest.raises(KeyError):
        ENGLISH.say("{title}: who speaks")


def test_a_value_is_never_taken_for_a_sentence_of_its_own() -> None:
    assert ENGLISH.say("{first} to {last}", first="{last}", last="x") == "{last} to x"


@pytest.mark.parametrize(("n", "said"), [(0, "0 notes"), (1, "1 note"), (2, "2 notes"), (1234, "1,234 notes")])
def test_one_is_said_in_the_singular_none_and_many_in_the_plural(n: int, said: str) -> None:
    assert ENGLISH.many(n, "{n} note", "{n} notes") == said


def test_a_plural_follows_the_rule_of_its_language() -> None:
    forms = ("заметка", "заметки", "заметок")
    words = Words("ru", "ru", {}, {"{n} note": forms}, "(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 ? 1 : 2)")
    assert [forms.index(words.many(n, "{n} note", "{n} notes")) for n in (1, 2, 5, 11, 21, 22)] == [0, 1, 2, 2, 0, 1]


@pytest.mark.parametrize(
    ("edtf", "language", "said"),
    [
        ("1936-09-14", ENGLISH, "14 September 1936"),
        ("1936-09", ENGLISH, "September 1936"),
        ("1936~", ENGLISH, "about 1936"),
        ("1936-09-14/1936-12-04", ENGLISH, "14 September 1936 to 4 December 1936"),
        ("1936-09-14", Words("de", "de"), "14. September 1936"),
        ("1936-09-14", Words("fr", "fr"), "14 septembre 1936"),
        ("1XXX", Words("de", "de"), "between 1000 and 1999"),
    ],
)
def test_a_date_is_said_as_its_language_says_it(edtf: str, language: Words, said: str) -> None:
    assert in_words(edtf, language) == said


def test_a_language_can_be_sent_to_another_process(other: Words) -> None:
    assert pickle.loads(pickle.dumps(other)).say("Notes") == pseudo("Notes")  # noqa: S301 - our own bytes


def test_a_catalogue_is_brought_in_step_and_keeps_what_it_says() -> None:
    english = sentences_of_today()
    old = b'msgid ""\nmsgstr "Language: de\\n"\n\nmsgid "Notes"\nmsgstr "Anmerkungen"\n\nmsgid "Gone"\nmsgstr "Weg"\n'
    words = parse_catalogue(in_step(old, english), "de")
    assert words.say("Notes") == "Anmerkungen"
    assert words.say("Gone") == "Gone"
    assert in_step(in_step(old, english), english) == in_step(old, english)


def test_every_call_in_a_script_is_found(tmp_path: Path) -> None:
    (tmp_path / "a.js").write_text(
        'say("One");\nthis.say(say("Two {a}", { a: sayMany("{n} note", "{n} notes", 2) }));\n'
        "label(say('It\\'s ' + \"three\"), say(name));\n"
    )
    found = [sentence for _, sentence in sentences_in(tmp_path)]
    assert found == ["One", "Two {a}", ("{n} note", "{n} notes"), "It's three"]


def test_every_value_of_the_vocabulary_that_a_reader_sees_is_in_the_catalogue() -> None:
    fields = [one for shape in (annotations.ANNOTATION, parallels.PARALLEL) for one in shape.fields]
    strengths = next(one.allowed for one in fields if one.key == "strength")
    statuses = next(one.allowed for one in fields if one.key == "original_status")
    shown = {*CERTAINTIES, *mqm.SEVERITIES, *parallels.STANCES, *parallels.DIFFERENCES, *strengths, *statuses}
    assert shown <= set(SPOKEN)
    known = {message.id for message in sentences_of_today()}
    assert {*SPOKEN, *(kind.name for kind in KINDS.values())} <= known


def test_the_scripts_of_english_are_given_an_empty_catalogue() -> None:
    module = (PACKAGE / "assets/reader/pure/catalogue.js").read_text()
    shipped = json.loads(module.split("=", 1)[1].rstrip().removesuffix(";"))
    assert all(shipped == json.loads(catalogue_of_scripts(one, one.in_scripts)) for one in (ENGLISH, words_of("en")))


def test_the_scripts_are_given_what_they_say_and_no_more(other: Words) -> None:
    said = json.loads(catalogue_of_scripts(other, other.in_scripts))
    assert said["language"] == "ru"
    assert said["say"]["In this text"] == pseudo("In this text")
    assert said["say"]["critical"] == pseudo("critical"), "values of the vocabulary are said by scripts too"
    assert "Works cited" not in said["say"]
    assert said["many"]["{n} hit"] == {name: pseudo("{n} hits") for name in ("few", "many", "other")} | {
        "one": pseudo("{n} hit")
    }


@pytest.mark.usefixtures("other")
def test_the_notes_of_a_page_are_headed_in_its_language() -> None:
    page = f"Words[^e-a]\n\n{language_line('ru')}\n\n[^e-a]:\n    A note.\n"
    html = Renderer(EXTENSIONS, {}).render(page).html
    assert f'id="explanatory-notes">{pseudo("Explanatory notes")}<' in html
    assert "notes in" not in html
    english = Renderer(EXTENSIONS, {}).render(page.replace(language_line("ru"), "")).html
    assert ">Explanatory notes<" in english


def test_a_style_of_citation_is_said_in_another_language(other: Words) -> None:
    style = style_in(other)
    assert 'default-locale="ru"' in style
    assert f'prefix="⟦{"version ".translate(_SIGNS)}"' in style
    assert '" to "' not in style
    assert style_in(ENGLISH).count('prefix="version "') == 1


def spoken_on(html: str) -> Iterator[str]:
    """Every stretch of words of a page that a reader sees or hears; a command or a path, as code, is no language's."""
    tree = lxml.html.document_fromstring(f"<body>{html}</body>")
    for element in tree.iter():
        for words in (element.text if element.tag not in ("script", "style", "code") else "", element.tail):
            if words and words.strip():
                yield " ".join(words.split())
        for name in ("title", "aria-label", "alt", "placeholder"):
            if element.get(name) and element.get("class") != "Z3988":
                yield " ".join(str(element.get(name)).split())


def left_in_english(words: str, own: str) -> list[str]:
    """The plain letters among some words that the edition itself does not say, as they stand, anywhere."""
    stretches = re.findall(r"[A-Za-z][A-Za-z0-9 '’-]*", words)
    return [one for one in map(str.strip, stretches) if one.lower() not in own and not re.fullmatch(r"[pv]\d+", one)]


def test_no_sentence_of_a_page_is_left_outside_the_catalogue(edition: Edition) -> None:
    """But on the page of diagnostics, which is the program's own manual: `explain` prints the same, in English."""
    sources = sorted(path for path in (TINY / "sources").rglob("*") if path.is_file())
    own = " ".join(" ".join(path.read_text(encoding="utf-8") for path in sources).split())
    own = f"{own} BibTeX RIS CSL-JSON Pharos 1850 Pharos, Ada. 1850. On Lamps. Strand.".lower()
    renderer = Renderer(EXTENSIONS, {})
    found: dict[str, list[str]] = {}
    made = downloads(edition)
    own = " ".join(
        [
            own,
            "sha-256 sha256sum -c sha256sums ro-crate oai-pmh",
            *(page.path for page in made),
            *(page.sha256 for page in made),
        ]
    )
    pages = [
        page
        for page in (*edition.pages, *made)
        if page.path.endswith(".md") and page.path not in ("diagnostics.md", "fields.md")
    ]
    assert len(pages) > 10
    for page in pages:
        html = renderer.render(str(page.content).split("\n---\n", 1)[-1]).html
        left = [one for words in spoken_on(html) for one in left_in_english(words, own)]
        if left:
            found[page.path] = left
    assert found == {}


def test_the_style_sheet_itself_says_no_words(edition: Edition) -> None:
    style = next(str(page.content) for page in edition.pages if page.path == "assets/edition.css")
    assert re.findall(r'content: "[^"]*[A-Za-z]{2}[^"]*"', style.split("@page { @top-left")[0]) == []


def literals(path: Path) -> Iterator[tuple[int, str]]:
    """The strings of a module that are no docstring and in no call of the catalogue's."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    passed = set[int]()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in ("say", "many", "phrase", "compile", "AssertionError", "ValueError", "SearchIndexError"):
                passed.update(id(one) for argument in node.args for one in ast.walk(argument))
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            passed.add(id(node.value))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in passed:
            yield node.lineno, node.value


@pytest.mark.parametrize("folder", ["pages", "pictures"])
def test_no_sentence_stands_in_the_code_of_a_page_outside_the_catalogue(folder: str) -> None:
    sentence = re.compile(r"[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}|^[A-Z][a-z]+(?: [a-z]+)*[ :.,]*$")
    markup = re.compile(r'[<>{}]|\w="|^be-|font:|Wikidata')
    found = [
        f"{path.relative_to(PACKAGE)}:{line}: {words}"
        for path in sorted((PACKAGE / folder).rglob("*.py"))
        for line, words in literals(path)
        if sentence.search(words) and not markup.search(words)
    ]
    assert found == []


def written_files() -> list[Path]:
    """What somebody wrote of the package; nothing that running it leaves there."""
    endings = (".py", ".js", ".css", ".po", ".yml", ".md", ".csl")
    return sorted(path for path in PACKAGE.rglob("*") if path.suffix in endings and path.is_file())


@pytest.mark.parametrize("path", written_files(), ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_no_word_of_one_edition_stands_in_the_program(path: Path) -> None:
    words = "kaganovich|trotsk|stalin|partisan|party bod|bolshev"
    assert re.findall(words, path.read_text(encoding="utf-8"), re.IGNORECASE) == []


def test_the_flagship_says_its_own_sentences_itself() -> None:
    imprint = (ROOT / "sources" / "edition.yml").read_text(encoding="utf-8")
    assert "Partisan sites" in imprint
    assert "“Trotsky”" in imprint


def document_in(tmp_path: Path, facts: str) -> str:
    """The page of a document of the tiny edition that says this of itself."""
    root = tmp_path / "edition"
    shutil.copytree(TINY, root)
    header = root / "sources" / "letter-1851-03-02" / "document.yml"
    header.write_text(header.read_text(encoding="utf-8").replace("translation: none\n", facts), encoding="utf-8")
    result = compile_edition(root)
    assert not result.has_errors
    return next(str(page.content) for page in result.value.pages if page.path == "letter-1851-03-02.md")


def test_a_translation_by_somebody_is_not_called_wrong_and_its_language_is_its_own(tmp_path: Path) -> None:
    page = document_in(tmp_path, "language: German\ntranslation: by Constance Garnett, 1912, published\n")
    assert "**Translation: by Constance Garnett, 1912, published.** The German below stands exactly" in page
    assert "must not be quoted" not in page
    assert "machine" not in page


def test_of_a_machine_translation_it_is_said_that_it_must_not_be_quoted(tmp_path: Path) -> None:
    page = document_in(tmp_path, "translation: Machine, unreviewed\n")
    assert "The text below stands exactly as it was received, with its errors. It is often wrong and must not" in page
    assert "6 notes follow the text" in page


def test_nothing_is_said_of_a_translation_where_there_is_none(tmp_path: Path) -> None:
    assert "Translation:" not in document_in(tmp_path, "")


def test_what_an_edition_says_on_a_page_stands_there_with_its_links_and_citations(tmp_path: Path) -> None:
    root = tmp_path / "edition"
    shutil.copytree(TINY, root)
    imprint = root / "sources" / "edition.yml"
    said = "pages:\n  bibliography: All seen in the *original* [@lamps1850], see [[parallels]].\n"
    imprint.write_text(imprint.read_text(encoding="utf-8") + said, encoding="utf-8")
    page = next(str(one.content) for one in compile_edition(root).value.pages if one.path == "bibliography.md")
    assert "All seen in the *original* ([Pharos 1850](bibliography.md#ref-lamps1850)), see [parallels]" in page
    imprint.write_text(imprint.read_text(encoding="utf-8").replace("@lamps1850", "@nowhere"), encoding="utf-8")
    assert [found.code for found in compile_edition(root).diagnostics if found.is_error] == ["M104"]


def test_what_a_reader_sees_in_a_list_is_joined_as_the_language_does() -> None:
    """A semicolon has a space before it in French: it comes from the catalogue (`Words.joined`, `telling.js`)."""
    package = ROOT / "build_edition"
    seen = [*(package / "assets/reader").rglob("*.js")]
    seen += [one for room in ("exports", "pages", "pictures", "search") for one in (package / room).rglob("*.py")]
    assert [str(one.relative_to(package)) for one in seen if '"; "' in one.read_text(encoding="utf-8")] == []
