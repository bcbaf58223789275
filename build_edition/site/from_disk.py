"""A site that is opened from the disk, without a server: what browsers refuse to fetch there stands in classic scripts.

In: a built site with flat addresses. Out: beside its files, `edition/assets/reader/from-disk.js` (every module of the
reader in one script, in the order of their imports) and `edition/from-disk/` (each file that a script asks for, in a
script of its own). Promises: no file that is there is touched; the modules are ours and Pagefind's, word for word but
for the lines that import and export.
"""

from __future__ import annotations

import json
import posixpath
import re
from base64 import b64encode
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path
from typing import Final

SUMS: Final = "SHA256SUMS"
READER: Final = "edition/assets/reader/"
SCRIPT: Final = f"{READER}from-disk.js"
_MAIN: Final = "reader.js"
_IMPORT: Final = re.compile(r'^import (\{[^}]*\}|\* as \w+) from "([^"]+)";$', re.MULTILINE)
_HANDED_ON: Final = re.compile(r'^export (\{[^}]*\}) from "([^"]+)";$', re.MULTILINE)
_BESIDE: Final = re.compile(r'^import "[^"]+";$', re.MULTILINE)
_LATER: Final = re.compile(r'\bimport\("(\./[^"]+)"\)(?! )')
_ASKED: Final = re.compile(
    r'^(?:import|export) (?:(?:\{[^}]*\}|\* as \w+) from )?"([^"]+)";$|\bimport\("(\./[^"]+)"\)', re.MULTILINE
)
_WITH_PICTURES: Final = "reader-with-pictures.js"
_EXPORT: Final = re.compile(r"^export (?=(?:async )?(?:function|class|const) (\w+))", re.MULTILINE)
_EXPORTS: Final = re.compile(r"\bexport\s*\{([\w\s,]*)\};?\s*$")
_CANONICAL: Final = re.compile(r'(<link rel="?canonical"? href="?)([^">\s]+)')
_URL: Final = "import.meta.url"
_TEXTS: Final = (".json", ".txt")
_SOUGHT: Final = "pagefind/"


def lay_for_disk(site: Path, modules: Mapping[str, str]) -> None:
    """Add to a site what it needs to be opened from the disk; `modules` are those of the reader, by their paths."""
    edition = site / "edition"
    _write(site / SCRIPT, bundle(modules))
    for path in sorted(edition.rglob("*")):
        name = path.relative_to(edition).as_posix()
        if path.is_file() and _is_asked_for(name):
            _write(edition / "from-disk" / f"{name}.js", _kept(name, path.read_bytes()))


def bundle(modules: Mapping[str, str]) -> str:
    """One classic script of modules by their paths, begun by what stands for `fetch` and `import`."""
    loader = (files("build_edition") / "assets" / "disk" / "from-disk.js").read_text(encoding="utf-8")
    main = _WITH_PICTURES if _WITH_PICTURES in modules else _MAIN
    whole = "\n".join(_module(name, modules[name]) for name in _in_order(modules, main, {}))
    run = f"const modules = {{}};\n((fetch) => {{\n{whole}}})(fetchFromDisk);"
    return f'"use strict";\n(() => {{\n{loader}\n{run}\n}})();\n'


def _in_order(modules: Mapping[str, str], name: str, seen: dict[str, None]) -> Mapping[str, None]:
    """The paths of a module and of all it imports, each after those that it imports."""
    for address in map("".join, _ASKED.findall(modules[name])):
        other = _beside(name, address)
        if other not in seen:
            _in_order(modules, other, seen)
    seen[name] = None
    return seen


def _module(name: str, source: str) -> str:
    """A module as a function that is called where it stands; what it exports is kept by its path."""

    def taken(match: re.Match[str]) -> str:
        names = match[1].removeprefix("* as ").replace(" as ", ": ")
        return f"const {names} = modules[{json.dumps(_beside(name, match[2]))}];"

    handed = [one.strip() for names in _HANDED_ON.findall(source) for one in names[0].strip("{} ").split(",")]
    exported = ", ".join([*_EXPORT.findall(source), *handed])
    body = _EXPORT.sub("", _BESIDE.sub("", _IMPORT.sub(taken, _HANDED_ON.sub(taken, source))))
    body = _LATER.sub(lambda match: f"Promise.resolve(modules[{json.dumps(_beside(name, match[1]))}])", body)
    body = body.replace("import(", "importFromDisk(")
    address = f"`${{EDITION_FOLDER}}assets/reader/{name}`"
    return f"modules[{json.dumps(name)}] = (() => {{\n{body.replace(_URL, address)}\nreturn {{ {exported} }};\n}})();\n"


def _beside(name: str, address: str) -> str:
    return posixpath.normpath(posixpath.join(posixpath.dirname(name), address))


def _is_asked_for(name: str) -> bool:
    """Whether a script of the reader asks for a file."""
    if name.startswith(("assets/", "from-disk/", "downloads/", "schema/")):
        return False
    return name.endswith(_TEXTS) or (name.startswith(_SOUGHT) and not name.endswith("-worker.js"))


def _kept(name: str, content: bytes) -> str:
    """A script that hands over a file: words as words, a module as a function, anything else in base 64."""
    if name.endswith(".js"):
        source = content.decode("utf-8").replace(_URL, "ownUrl")
        return f"beKept({json.dumps(name)}, {{ module: (fetch, ownUrl, Worker) => {{\n{_returning(source)}\n}} }});\n"
    if name.endswith(_TEXTS):
        return f"beKept({json.dumps(name)}, {{ text: {json.dumps(content.decode('utf-8'))} }});\n"
    return f'beKept({json.dumps(name)}, {{ base64: "{b64encode(content).decode()}" }});\n'


def _returning(source: str) -> str:
    """A module that returns what it would export."""
    return _EXPORTS.sub(lambda match: f"return {{{match[1].replace(' as ', ': ')}}};", source)


def set_for_disk(html: str) -> str:
    """A page with the canonical address of the published site, where pages stand in folders of their own.

    The list of fingerprints, which is no page, is a folder nearer.
    """
    told = _CANONICAL.sub(lambda match: f"{match[1]}{_in_folder(match[2])}", html, count=1)
    return told.replace(f'href="../../{SUMS}"', f'href="../{SUMS}"')


def _in_folder(address: str) -> str:
    return re.sub(r"(?:(?<=/)index)?\.html$", lambda match: "" if match[0] != ".html" else "/", address)


def _write(path: Path, content: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8", newline="")
