# Kept in step by `build-edition upgrade`; to go your own way, take this line off.
"""The edition without `make`, on any system: `python edition.py check`, `python edition.py preview`, and so on.

Without a command the edition is built into `site/`. The first call makes a private environment in `.venv` and installs
the generator that lies in `generator/` with all it needs, each file compared with the fingerprint that is written
there; Python 3.11 or newer is all that must be there before. `python edition.py upgrade FILE.whl` tries a newer
generator and shows what it would change; with `--apply` it does.
"""

import hashlib
import os
import subprocess
import sys
import venv
import zipfile
import zlib
from pathlib import Path

ROOT = Path(__file__).resolve().parent
GENERATOR = ROOT / "generator" / "requirements.txt"
PLACE = ROOT / ".venv"
INSTALLED = PLACE / "installed.sha256"
PYTHON = PLACE / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def main(arguments: list[str]) -> int:
    """Install what is missing, run the command, and end as it ends."""
    if sys.version_info < (3, 11):
        sys.exit("Python 3.11 or newer is needed")
    if arguments[:1] == ["upgrade"] and len(arguments) > 1 and arguments[1].endswith(".whl"):
        install(requirements_of(Path(arguments.pop(1))))
    else:
        install(GENERATOR.read_text(encoding="utf-8"))
    if arguments == ["install"]:
        return 0
    return subprocess.run([PYTHON, "-m", "build_edition", "--root", ROOT, *arguments], check=False).returncode


def install(requirements: str) -> None:
    """Install exactly this, unless it is what was installed last."""
    wanted = hashlib.sha256(requirements.encode()).hexdigest()
    if INSTALLED.is_file() and INSTALLED.read_text(encoding="utf-8") == wanted and PYTHON.is_file():
        return
    print("edition.py: installing the generator into .venv", file=sys.stderr, flush=True)
    if not PYTHON.is_file():
        venv.create(PLACE, with_pip=True)
    lines = requirements.splitlines(keepends=True)
    pip_install("needed.txt", [line for line in lines if ".whl " not in line])
    pip_install("generator.txt", [line for line in lines if ".whl " in line], "--force-reinstall")
    INSTALLED.write_text(wanted, encoding="utf-8")


def pip_install(name: str, lines: list[str], *options: str) -> None:
    """Install what the lines list, each file by its fingerprint."""
    listed = PLACE / name
    listed.write_text("".join(lines), encoding="utf-8")
    pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes", "--no-deps"]
    if subprocess.run([PYTHON, *pip, *options, "-r", listed], cwd=ROOT, check=False).returncode:
        sys.exit("edition.py: the generator could not be installed; what pip says stands above")


def requirements_of(wheel: Path) -> str:
    """What a generator of another version needs, and itself."""
    try:
        with zipfile.ZipFile(wheel) as file:
            needed = file.read("build_edition/assets/requirements.txt").decode("utf-8")
    except OSError as error:
        sys.exit(f"edition.py: {wheel} cannot be read: {error.strerror or error}")
    except (zipfile.BadZipFile, zlib.error, EOFError, LookupError, ValueError, RuntimeError):
        sys.exit(f"edition.py: {wheel} is no generator; fetch the file again, whole")
    address = wheel.resolve().as_uri()
    return f"{needed}{address} --hash=sha256:{hashlib.sha256(wheel.read_bytes()).hexdigest()}\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
