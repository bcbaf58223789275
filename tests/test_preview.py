"""The preview serves the edition and follows what an editor writes."""

from __future__ import annotations

import argparse
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from http.client import HTTPConnection
from pathlib import Path
from threading import Thread

import pytest
from conftest import BARE, files_below, put_document, run
from everything import everything

from build_edition.commands import preview as preview_command
from build_edition.commands.preview import AtOnce
from build_edition.site.again import PagesAgain
from build_edition.site.serve import Served
from build_edition.site.serve import served as served_at

PATIENCE = 40.0


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def eventually(holds: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if holds():
            return True
        time.sleep(0.2)
    return False


def served(address: str) -> str:
    try:
        with urllib.request.urlopen(address, timeout=5) as answer:  # noqa: S310 - our own server on this machine
            return str(answer.read().decode("utf-8"))
    except OSError:
        return ""


@pytest.fixture
def there(built_tiny: Path, tmp_path: Path) -> Path:
    """The tiny edition as it was built."""
    return Path(shutil.copytree(built_tiny, tmp_path / "there"))


@pytest.fixture
def preview(there: Path) -> Iterator[str]:
    address = f"127.0.0.1:{free_port()}"
    command = [sys.executable, "-m", "build_edition", "--root", str(there), "preview", "--address", address]
    with (there.parent / "log.txt").open("w") as log:
        running = subprocess.Popen(command, stdout=log, stderr=log, env=BARE, start_new_session=True)
    yield f"http://{address}/"
    os.killpg(running.pid, signal.SIGINT)
    running.wait(timeout=20)


@pytest.fixture
def site(tmp_path: Path) -> Iterator[tuple[Served, str]]:
    folder = tmp_path / "site"
    (folder / "below").mkdir(parents=True)
    (folder / "index.html").write_text("<html><body><p>Home</p></body></html>")
    (folder / "404.html").write_text("<html><body>Lost</body></html>")
    (folder / "below" / "words.json").write_text("[1]")
    (tmp_path / "secret.txt").write_text("secret")
    port = free_port()
    with served_at(folder, ("127.0.0.1", port)) as server:
        yield server, f"http://127.0.0.1:{port}/"


def asked(address: str) -> tuple[int, str]:
    try:
        with urllib.request.urlopen(address, timeout=60) as answer:  # noqa: S310 - our own server on this machine
            return int(answer.status), str(answer.read().decode("utf-8"))
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode("utf-8")


def test_a_page_asks_whether_it_is_still_the_last_one(site: tuple[Served, str]) -> None:
    server, address = site
    code, page = asked(address)
    (script,) = re.findall(r'<script type="module" src="/([^"]+)"></script></body>', page)
    assert code == 200
    assert asked(address + script)[0] == 200
    since = script.rpartition("=")[2]
    Thread(target=server.has_changed).start()
    assert asked(f"{address}.changed?since={since}") == (200, str(int(since) + 1))
    assert f"since={int(since) + 1}" in asked(address)[1]


@pytest.mark.parametrize("since", ["", "many", "-1", "9" * 40, "0&since=1"])
def test_a_question_that_makes_no_sense_is_answered(site: tuple[Served, str], since: str) -> None:
    site[0].has_changed()
    assert asked(f"{site[1]}.changed?since={since}") == (200, "1")


@pytest.mark.parametrize(
    ("host", "code"),
    [
        ("127.0.0.1", 200),
        ("localhost:8000", 200),
        ("LOCALHOST", 200),
        ("edition.localhost", 200),
        ("[::1]:8000", 200),
        ("leads-here.example", 421),
        ("leads-here.example:8000", 421),
        ("127.0.0.1.leads-here.example", 421),
        ("localhost.leads-here.example", 421),
        ("192.0.2.7", 421),
        ("[::1", 421),
        ("", 421),
    ],
)
def test_a_page_of_a_stranger_under_a_name_that_leads_here_reads_nothing(
    site: tuple[Served, str], host: str, code: int
) -> None:
    connection = HTTPConnection(site[1].removeprefix("http://").rstrip("/"), timeout=60)
    for path in ("/", "/.changed?since=9", "/below/words.json"):
        connection.request("GET", path, headers={"Host": host})
        answer = connection.getresponse()
        assert answer.status == code
        assert (b"[1]" in answer.read()) == (code == 200 and path.endswith("json"))


@pytest.mark.parametrize(
    ("path", "code", "words"),
    [
        ("below/words.json", 200, "[1]"),
        ("nowhere", 404, "Lost"),
        ("nowhere/", 404, "Lost"),
        ("below/", 404, "Lost"),
        ("../secret.txt", 404, "Lost"),
        ("%2e%2e/secret.txt", 404, "Lost"),
        ("below/%2e%2e/%2e%2e/secret.txt", 404, "Lost"),
    ],
)
def test_only_the_files_of_the_site_are_served(site: tuple[Served, str], path: str, code: int, words: str) -> None:
    answered = asked(site[1] + path)
    assert answered[0] == code
    assert words in answered[1]
    assert "secret" not in answered[1]


def test_an_address_that_is_taken_is_one_sentence(tiny: Path, site: tuple[Served, str]) -> None:
    ran = run("--root", tiny, "preview", "--address", site[1].removeprefix("http://").rstrip("/"))
    assert ran.code == 1
    assert ran.err.startswith("build-edition: nothing can be served at 127.0.0.1:")
    assert len(ran.err.splitlines()) == 1


@pytest.mark.parametrize("given", ["", "8000", ":8000", "here", "here:", "here:-1", "here:99999", "here:²"])
def test_an_address_is_a_host_and_a_port(tiny: Path, given: str) -> None:
    assert run("--root", tiny, "preview", "--address", given).code == 2


def test_a_change_is_served_and_an_error_leaves_the_last_good_page(there: Path, preview: str) -> None:
    page = preview + "edition/letter-1851-03-02/"
    notes = there / "sources/letter-1851-03-02/annotations/notes.yml"
    good = notes.read_text()
    assert eventually(lambda: "In the morning." in served(page))
    notes.write_text(good.replace("In the morning.", "In the evening."))
    assert eventually(lambda: "In the evening." in served(page))
    notes.write_text(good.replace("exact: Send", "exact: No such words"))
    assert eventually(lambda: "A101" in (there.parent / "log.txt").read_text())
    assert "In the evening." in served(page)
    notes.write_text(good)
    assert eventually(lambda: "In the morning." in served(page))

    assert eventually(lambda: "fingerprints are in step with the pages" in (there.parent / "log.txt").read_text())
    assert eventually((there / "site/SHA256SUMS").is_file)


def edited(root: Path, told: list[str]) -> bool:
    """What the preview does after an edit; whether anything but the pages is behind."""
    asked = argparse.Namespace(root=root, jobs=1, executor=None, address=("127.0.0.1", 8000))
    return preview_command._rebuilt(asked, lambda: told.append("there"), AtOnce(root))  # noqa: SLF001 - without a server


def test_after_an_edit_the_pages_come_first_and_a_whole_build_makes_all_else_as_ever(
    built_tiny: Path, tmp_path: Path
) -> None:
    root = Path(shutil.copytree(built_tiny, tmp_path / "tiny"))
    last, told = files_below(root / "site"), list[str]()
    notes = root / "sources/letter-1851-03-02/annotations/notes.yml"
    notes.write_text(notes.read_text().replace("In the morning.", "In the evening."))
    assert edited(root, told)
    assert told == ["there"]
    first = files_below(root / "site")
    assert b"In the evening." in first["edition/letter-1851-03-02/index.html"]
    stays = [path for path in last if path.startswith(("edition/pagefind/", "edition/downloads/", "edition/memory/"))]
    assert stays
    assert [path for path in stays if first.get(path) != last[path]] == []
    assert not last.keys() - first.keys() - {"SHA256SUMS"}
    assert "SHA256SUMS" not in first
    assert run("--root", root).code == 0
    whole = files_below(root / "site")
    shutil.rmtree(root / ".build-edition")
    shutil.rmtree(root / "site")
    shutil.rmtree(root / "docs/edition")
    assert run("--root", root).code == 0
    assert files_below(root / "site") == whole
    assert any(b"In the evening." in whole[path] for path in whole if path.startswith("edition/pagefind/words/"))


class Editor:
    """Who edits an edition that the preview watches, without a server; `told` is what their browser was told."""

    def __init__(self, root: Path) -> None:
        self.root, self.told = root, list[str]()
        asked = argparse.Namespace(root=root, jobs=1, executor=None, address=("127.0.0.1", 8000))
        self.preview = preview_command._Editing(asked)  # noqa: SLF001 - without a server
        self.preview.changed(lambda: None)

    def edits(self, path: str, before: str, after: str) -> None:
        file = self.root / path
        file.write_text(file.read_text("utf-8").replace(before, after), "utf-8")
        swap = file.with_name(f".{file.name}.swp")  # as editors' programs leave it for a moment
        self.preview.changed(lambda: self.told.append("there"), {file, swap})


@pytest.fixture
def editor(built_tiny: Path, tmp_path: Path) -> Iterator[Editor]:
    editor = Editor(Path(shutil.copytree(built_tiny, tmp_path / "tiny")))
    yield editor
    editor.preview.end()


NOTES = "sources/letter-1851-03-02/annotations/notes.yml"


@pytest.fixture
def in_two_languages(tiny: Path) -> Path:
    edition = tiny / "sources/edition.yml"
    said = edition.read_text("utf-8").replace(
        "language: English\n", "language: English\nlanguages: [English, German]\n"
    )
    edition.write_text(said, "utf-8")
    return tiny


def test_a_version_of_a_note_reaches_the_page_in_its_language_and_the_switch_leads_there(
    in_two_languages: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    editor = Editor(in_two_languages)
    try:
        page, german = (in_two_languages / "site" / way / "edition/letter-1851-03-02/index.html" for way in ("", "de"))
        assert 'href="../../de/edition/letter-1851-03-02/" hreflang="de"' in page.read_text("utf-8")
        assert 'href="../../../edition/letter-1851-03-02/" hreflang="en"' in german.read_text("utf-8")
        version = "  versions:\n    - language: German\n      body: Erst am Abend.\n"
        first = "  body: In the morning.\n"
        editor.edits(NOTES, first, first + version)
        assert said_when_in_step(editor, capsys)
        assert "Erst am Abend." in german.read_text("utf-8")
        assert "Erst am Abend." not in page.read_text("utf-8")
    finally:
        editor.preview.end()


def test_after_an_edit_to_notes_the_pages_of_the_document_come_at_once_as_a_whole_build_makes_them(
    editor: Editor, monkeypatch: pytest.MonkeyPatch
) -> None:
    root, before, markdown = editor.root, files_below(editor.root / "site"), files_below(editor.root / "docs")
    monkeypatch.setattr(preview_command, "_rebuilt", lambda *_: 1 / 0)
    editor.edits(NOTES, "In the morning.", "In the evening.")
    editor.edits(NOTES, "In the evening.", "At noon.")
    assert editor.told == ["there", "there"]
    now = files_below(root / "site")
    others = {path for path in now if now[path] != before.get(path)}
    assert any(path.startswith("edition/letter-1851-03-02/") for path in others)
    assert before.keys() - now.keys() <= {"SHA256SUMS"}
    assert files_below(root / "docs") == markdown
    editor.preview.end()
    assert run("--root", root).code == 0
    whole = files_below(root / "site")
    assert [path for path in others if now[path] != whole[path]] == []
    assert not (root / ".build-edition/again").exists()


def test_an_edit_with_an_error_is_said_at_once_and_the_next_one_mends_it(
    editor: Editor, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    site = files_below(editor.root / "site")
    monkeypatch.setattr(preview_command, "_rebuilt", lambda *_: 1 / 0)
    editor.edits(NOTES, "exact: Send", "exact: No such words")
    assert "A101" in "".join(capsys.readouterr())
    assert editor.told == []
    assert files_below(editor.root / "site") == site
    editor.edits(NOTES, "exact: No such words", "exact: Send")
    assert editor.told == ["there"]


def test_what_an_edit_means_for_other_files_is_said_with_the_whole_build_and_once(
    editor: Editor, capsys: pytest.CaptureFixture[str]
) -> None:
    editor.edits("sources/letter-1851-03-09/document.yml", " [@lamps1850, 12]", "")
    editor.edits(NOTES, " and [@lamps1850]", "")
    assert "E103" not in "".join(capsys.readouterr())
    assert "E103" in said_when_in_step(editor, capsys)
    editor.edits(NOTES, "In the morning.", "In the evening.")
    assert "E103" not in said_when_in_step(editor, capsys)


def said_when_in_step(editor: Editor, capsys: pytest.CaptureFixture[str]) -> str:
    editor.preview.resting()
    whole = editor.preview._whole  # noqa: SLF001 - the process that is at work
    assert whole is not None
    whole.wait(PATIENCE)
    editor.preview.resting()
    said = "".join(capsys.readouterr())
    assert "are in step with the pages" in said
    return said


def test_an_edit_to_anything_else_makes_all_pages(editor: Editor, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[object] = []
    monkeypatch.setattr(preview_command, "_rebuilt", lambda *given: bool(made.append(given)))
    editor.edits("sources/letter-1851-03-02/document.yml", "title:", "title: ")
    editor.edits(NOTES, "In the morning.", "In the evening.")
    assert len(made) == 2  # the notes too: what is at hand is of before the title
    assert editor.told == []


def test_where_the_generator_is_gone_all_pages_are_made(editor: Editor, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[object] = []
    monkeypatch.setattr(preview_command, "_rebuilt", lambda *given: bool(made.append(given)))
    pages = editor.preview._quick._pages  # noqa: SLF001 - the process that is ended here
    assert pages is not None
    os.killpg(pages.running.pid, signal.SIGKILL)
    pages.running.wait()
    editor.edits(NOTES, "In the morning.", "In the evening.")
    assert len(made) == 1


def test_a_page_that_names_a_file_of_a_whole_build_has_one_at_once(built_tiny: Path, tmp_path: Path) -> None:
    root, told = Path(shutil.copytree(built_tiny, tmp_path / "tiny")), list[str]()
    put_document(root, "letter-new", "A new lamp.\n", "kind: letter\ntitle: New\ndate: '1851-04-01'\n")
    assert not edited(root, told)
    assert told == ["there"]
    assert (root / "site/edition/letter-new/index.html").is_file()
    assert any(b"A new lamp." in path.read_bytes() for path in (root / "site/edition/pagefind/words").iterdir())


def test_an_edit_with_an_error_makes_nothing(built_tiny: Path, tmp_path: Path) -> None:
    root, told = Path(shutil.copytree(built_tiny, tmp_path / "tiny")), list[str]()
    notes = root / "sources/letter-1851-03-02/annotations/notes.yml"
    notes.write_text(notes.read_text().replace("exact: Send", "exact: No such words"))
    assert not edited(root, told)
    assert told == []
    assert files_below(root / "site") == files_below(built_tiny / "site")


# starts the preview as a shell would, says its number, and waits for it; a hang-up that is ignored, as in tests that
# are run by `nohup`, would be so in the preview too, which then outlives whoever started it
STARTER = """
import signal, subprocess, sys
signal.signal(signal.SIGHUP, signal.SIG_DFL)
running = subprocess.Popen(sys.argv[1:])
print(running.pid, flush=True)
running.wait()
"""


def is_free(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) != 0


# that each signal is heard, and means the same, is tried in test_generations
@pytest.mark.parametrize(
    "end",
    ["SIGTERM", "SIGKILL", "its parent", *(pytest.param(one, marks=everything()) for one in ("SIGINT", "SIGHUP"))],
)
def test_whatever_ends_the_preview_leaves_its_port_free(tiny: Path, end: str) -> None:
    port = free_port()
    command = [sys.executable, "-m", "build_edition", "--root", str(tiny), "preview", "--address", f"127.0.0.1:{port}"]
    with (tiny.parent / "log.txt").open("w") as log:
        starter = subprocess.Popen(
            [sys.executable, "-c", STARTER, *command], stdout=subprocess.PIPE, stderr=log, env=BARE, text=True
        )
        assert starter.stdout is not None
        preview = int(starter.stdout.readline())
        try:
            assert eventually(lambda: not is_free(port)), (tiny.parent / "log.txt").read_text()
            if end == "its parent":
                starter.kill()
            else:
                os.kill(preview, signal.Signals[end])
            assert eventually(lambda: is_free(port))
            starter.wait(timeout=PATIENCE)
            assert "Traceback" not in (tiny.parent / "log.txt").read_text()
        finally:
            starter.kill()
            starter.stdout.close()


class Forgotten:
    """An object during whose end a signal comes: Python drops what is raised there."""

    def __del__(self) -> None:
        signal.raise_signal(signal.SIGTERM)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_signal_that_python_dropped_still_ends_the_preview(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("build_edition.commands.preview._rebuilt", lambda *_given: bool(Forgotten()) and False)
    ran = run("--root", tiny, "preview", "--address", f"127.0.0.1:{free_port()}")
    assert ran.code == 128 + signal.SIGTERM


def test_an_edit_ends_a_whole_build_at_once_and_waits_for_its_end_before_the_site_is_touched(
    editor: Editor, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor.edits(NOTES, "In the morning.", "In the evening.")
    editor.preview.resting()
    whole = editor.preview._whole  # noqa: SLF001 - the process that is at work
    assert whole is not None
    there: list[bool] = []
    put = PagesAgain._put  # noqa: SLF001 - where the site is touched
    monkeypatch.setattr(PagesAgain, "_put", lambda *given: [there.append(whole.poll() is not None), put(*given)])
    monkeypatch.setattr(preview_command, "_rebuilt", lambda *_: 1 / 0)
    editor.edits(NOTES, "In the evening.", "At noon.")
    assert there == [True]
    assert whole.returncode in (-signal.SIGTERM, 128 + signal.SIGTERM)  # and not by force
    assert "At noon." in (editor.root / "site/edition/letter-1851-03-02/index.html").read_text("utf-8")
