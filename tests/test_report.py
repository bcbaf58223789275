"""GitHub's workflow commands: one finding is one command, whatever stands in it."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from build_edition.diagnostics.findings import Diagnostic
from build_edition.diagnostics.formats import github
from build_edition.ground.places import Place

COMMAND = re.compile(r"::(error|warning) file=([^,:\r\n]*),line=(\d+),col=(\d+),title=([^,:\r\n]*)::([^\r\n]*)")
SIGNS = st.text(st.sampled_from("%\r\n:,=a 1%2C25é"), max_size=12)


def decoded(words: str) -> str:
    """What GitHub's runner makes of an escaped value: the codes in the reverse of the order they were put in."""
    for code, sign in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        words = words.replace(code, sign)
    return words


@given(path=SIGNS, message=SIGNS, hint=SIGNS, note=SIGNS)
def test_every_sign_arrives_and_none_ends_the_command(path: str, message: str, hint: str, note: str) -> None:
    place = Place(path, 4, 12)
    found = Diagnostic("A101", place, message, ((Place("text.txt", 2, 3), note),), hint)
    command = COMMAND.fullmatch(github([found], lambda _: ""))
    assert command is not None
    assert (command[1], command[3], command[4], command[5]) == ("error", "4", "12", "A101")
    assert decoded(command[2]) == path
    assert decoded(command[6]) == "\n".join([message, f"text.txt:2:3: {note}", *([hint] if hint else [])])


def test_a_command_hidden_in_a_file_is_words() -> None:
    hidden = "x\n::set-output name=a::b\r\n::error::c"
    said = github([Diagnostic("A101", Place("a,line=9::b.yml", 1, 1), hidden)], lambda _: "")
    assert said == (
        "::error file=a%2Cline=9%3A%3Ab.yml,line=1,col=1,title=A101::x%0A::set-output name=a::b%0D%0A::error::c"
    )
