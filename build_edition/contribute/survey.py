"""Find out what the speaker labels of a text seem to be, with the evidence: how often, where, what is unexplained.

In: a text about which nothing has been declared. Out: a labelling, the labels that recur and those that occur once.
Promises: this is a proposal; it leaves out abbreviations, headings and the header words of letters and e-mails, and a
labelling is proposed only if enough of the paragraphs have a label.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Final

from build_edition.ground.places import LineMap
from build_edition.ground.plain_text import clipped
from build_edition.model.labelling import LABELLINGS, Labelling
from build_edition.model.sources import Source
from build_edition.sources.text.beginnings import Beginning, beginnings
from build_edition.sources.text.dresses import is_in_brackets
from build_edition.sources.text.label_shapes import shape_of
from build_edition.sources.text.label_words import ADDRESSING, TITLES
from build_edition.sources.text.written_labels import readings

_OFTEN: Final = 2
_ENOUGH: Final = 3
_SHARE: Final = 0.1
_SHARE_OF_THE_UNSURE: Final = 0.3
_ALSO: Final = 0.05
_HALF: Final = 0.5
_SEVERAL: Final = 5
_NEARLY_ALL: Final = 0.8
_COUNTED: Final = ({"A", "B"}, {"А", "Б"}, {"Α", "Β"})  # heads of a list
_JOINING: Final = ("and", "&", "und", "et", "y", "e", "и")


@dataclass(frozen=True, slots=True)
class Survey:
    """A labelling, the recurring labels with their counts, and lines with labels that occur once or differ in form.

    `is_said` where the file itself says who speaks; `few` are labels that recur and do not make a transcript, `each`
    the beginnings of many paragraphs that could be labels and are nearly all different.
    """

    labelling: Labelling = LABELLINGS["none"]
    paragraphs: int = 0
    speakers: Mapping[str, int] = field(default_factory=dict)
    once: tuple[tuple[int, str], ...] = ()
    unexplained: tuple[tuple[int, str], ...] = ()
    examples: tuple[tuple[int, str], ...] = ()
    is_said: bool = False
    few: Mapping[str, int] = field(default_factory=dict)
    each: tuple[str, ...] = ()

    @property
    def labelled(self) -> int:
        """The number of paragraphs that begin with a recurring label."""
        return sum(self.speakers.values())

    @property
    def because(self) -> str:
        """The evidence in a sentence."""
        if not self.speakers and self.each:
            shown = ", ".join(f"“{words}”" for words in self.each[:_ENOUGH])
            begun = f"{len(self.each)} of its {self.paragraphs} paragraphs begin with what could be a label"
            return f"{begun}, nearly each with another ({shown}): a transcript if these speak"
        if not self.speakers and self.few:
            recurring = ", ".join(f"“{words}” {count} times" for words, count in self.few.items())
            return f"what could be labels begins too few of its {self.paragraphs} paragraphs: {recurring}"
        if not self.speakers:
            return "no label recurs in it"
        if self.is_said:
            return f"the file itself marks {self.labelled} speeches and who speaks in each"
        shown = "; ".join(f"line {line}: “{words}”" for line, words in self.examples)
        if self.labelled > self.paragraphs:
            return f"{self.labelled} of its lines begin with a label that recurs ({shown})"
        return f"{self.labelled} of its {self.paragraphs} paragraphs begin with a label that recurs ({shown})"


def survey(text: Source, apart: Collection[int] = (), *, is_spoken: bool = False) -> Survey:
    """What the labels of a text seem to be; `is_spoken` means that the text is known to be a transcript.

    `apart` are the start offsets of lines that do not belong to the text's own words.
    """
    seen = tuple(beginnings(text.text, apart))
    count = sum(1 for one in seen if one.opens_paragraph and not is_in_brackets(one.line.strip()))
    styles: dict[tuple[str, str, str], list[Beginning]] = defaultdict(list)
    for one in seen:
        if one.style and _words(one).casefold() not in ADDRESSING:
            styles[one.style].append(one)
    recurring = {style: _recurring(found) for style, found in styles.items()}
    best = max(recurring, key=lambda style: (sum(recurring[style].values()), len(styles[style])), default=None)
    also = [style for style in styles if best and style != best and _goes_with(recurring, best, style)]
    also = [*filter(None, (best,)), *also]
    together = sum((recurring[style] for style in also), Counter[str]())
    begun = [one for style in also for one in styles[style]]
    is_enough = bool(begun) and _is_enough(together, begun, count, is_spoken=is_spoken)
    each = () if is_enough else _each_another(styles, count)
    if best is None or not (is_enough or (is_spoken and each)):
        return Survey(paragraphs=count, few=_few(recurring), each=each)
    lines = LineMap(text.path, text.text)
    taken = sorted(begun, key=lambda one: one.offset)
    found = _composed(best, also, taken)
    written = {_written(one, found) for one in taken}
    label = partial(_label, found=found, written=written)
    counts = _counted(map(label, taken), found)
    speakers = _often(counts)
    once = counts.keys() - speakers.keys()
    left = [one for style, some in styles.items() if style not in also and "name" not in style for one in some]
    return Survey(
        found,
        count,
        speakers,
        tuple((lines.line_of(one.offset), words) for one in taken if (words := label(one)) in once),
        tuple((lines.line_of(one.offset), one.words) for one in sorted(left, key=lambda one: one.offset)),
        tuple((lines.line_of(one.offset), _shown(one.line)) for one in _examples(taken, speakers, label)),
        each=each,
    )


def _each_another(styles: Mapping[tuple[str, str, str], Sequence[Beginning]], paragraphs: int) -> tuple[str, ...]:
    """What begins half of the paragraphs as a label surely would, nearly each another; nothing where it is less."""
    sure = max((found for found in styles.values() if _is_sure(found[0])), key=len, default=())
    begun = [_shown(one.words) for one in sure if one.opens_paragraph and not one.is_alone]
    is_much = len(begun) >= max(_SEVERAL, paragraphs * _HALF) and len(set(begun)) >= len(begun) * _NEARLY_ALL
    return tuple(begun) if is_much else ()


def _few(recurring: Mapping[tuple[str, str, str], Counter[str]]) -> dict[str, int]:
    """The most frequent labels in a form that hardly anything but a label has."""
    seen = [found for style, found in recurring.items() if style[0] == "run-in" and style[2] != "name"]
    return dict(sum(seen, Counter[str]()).most_common(_ENOUGH))


def _shown(line: str) -> str:
    """The beginning of a line, safe for a comment: without line ends or invisible characters."""
    return "".join(char if char.isprintable() else "?" for char in clipped(line, 40))


def _is_enough(recurring: Mapping[str, int], found: Sequence[Beginning], paragraphs: int, *, is_spoken: bool) -> bool:
    """Whether enough paragraphs have a label; labels on lines of their own may be headings or names."""
    labelled = sum(recurring.values())
    if is_spoken or (len(found) >= _ENOUGH and all(one.has_time for one in found)):
        return labelled >= _OFTEN
    if len(recurring) == 1 and not any(one for one in found if _words(one) not in recurring):
        return False  # one alone, and nobody else even once: a word that paragraphs begin with
    is_sure = _is_sure(found[0]) or found[0].style[2:] == ("brackets",) or all(one.has_time for one in found)
    if is_sure and sum(1 for one in found if one.opens_paragraph) == paragraphs >= _ENOUGH:
        return labelled >= _OFTEN  # every paragraph has one
    begun = sum(1 for one in found if one.opens_paragraph and not one.is_alone)
    least = _OFTEN if _is_sure(found[0]) and begun > _ENOUGH else _ENOUGH if found[0].style[2:] == ("name",) else 0
    if least and labelled >= least and begun >= paragraphs * _HALF:
        return True  # half of all paragraphs begin with one word and a full stop, or with what is surely a label
    stands = sum(1 for one in found if one.style[:1] == ("own-line",) and one.words.isupper())
    if stands == len(found) and stands * 2 >= paragraphs >= 2 * _ENOUGH:
        return labelled >= _OFTEN  # every second paragraph is one, in capitals
    before_words = sum(1 for one in found if not one.is_alone)
    is_sure = _is_sure(found[0]) and before_words >= paragraphs * _SHARE
    return labelled >= _ENOUGH and labelled >= paragraphs * (_SHARE if is_sure else _SHARE_OF_THE_UNSURE)


def _is_sure(one: Beginning) -> bool:
    """Whether a label has a form that hardly anything else has: run-in, with an end mark, or bold or italic."""
    stands, end, dress = one.style or ("", "", "")
    return stands == "run-in" and dress != "name" and (end != "none" or dress in ("bold", "italic"))


def _goes_with(recurring: Mapping[tuple[str, str, str], Counter[str]], best: tuple[str, str, str],
               style: tuple[str, str, str]) -> bool:  # fmt: skip
    """Whether labels of another style belong with the best style: a similar form, and frequent enough beside it."""
    is_alike = style[0] == best[0] and "none" not in (style[1], best[1]) and "name" not in (style[2], best[2])
    is_alike = is_alike or (style[0] == best[0] and style[2] == best[2] and best[2] in ("bold", "italic"))
    count, most = sum(recurring[style].values()), sum(recurring[best].values())
    return is_alike and count >= max(_OFTEN, most * _ALSO)


def _recurring(found: Sequence[Beginning]) -> Counter[str]:
    """The recurring labels of a style, without what is in brackets; single letters only if there are exactly two."""
    counts = Counter(list(readings(one.words, ("party", "aside")))[-1] for one in found)
    letters = {words for words in counts if shape_of(words) == "letter"}
    if found[0].style[1:2] in ((".",), ("tab",)) and (len(letters) != _OFTEN or letters in _COUNTED):
        counts = Counter({words: times for words, times in counts.items() if words not in letters})
    return Counter(_often(counts))


def _often(counts: Mapping[str, int]) -> dict[str, int]:
    """The labels that recur if case is ignored: `ВОПРОС:` twice, or once and `Вопрос:` once."""
    together = Counter[str]()
    for words, times in counts.items():
        together[words.casefold()] += times
    return {words: times for words, times in counts.items() if together[words.casefold()] >= _OFTEN}


def _words(one: Beginning) -> str:
    """The words of a label without an aside."""
    return list(readings(one.words))[-1]


def _written(one: Beginning, found: Labelling) -> str:
    return list(readings(one.words, found.between))[-1]


def _label(one: Beginning, found: Labelling, written: Collection[str]) -> str:
    """The words of a label as they are to be declared: without a full stop that it lacks elsewhere (`CHAIR.:`)."""
    words = _written(one, found)
    return words[:-1] if words[:-1] in written and words.endswith(".") else words


def _composed(
    best: tuple[str, str, str], styles: Sequence[tuple[str, str, str]], taken: Sequence[Beginning]
) -> Labelling:
    """The labelling that fits what was found: a predefined one if there is one."""
    ends = tuple(dict.fromkeys(end for _, end, _ in (best, *styles) if end))
    dress = best[2] if best[2] in ("bold", "italic", "brackets") else "none"
    counts = Counter(_words(one) for one in taken)
    between = (("party",) if _has_parties(counts) else ()) + (("aside",) if _has_asides(counts) else ())
    joint = tuple(word for word in _JOINING if any(_joins(one, word, counts) for one in counts))
    found = Labelling(stands=best[0], ends=ends, dress=dress, between=between, joint=joint)
    shapes = {shape_of(words) for words in counts}
    if found.stands == "own-line":
        plain = LABELLINGS["own-line"]
    elif set(ends) <= {".", ":"} and shapes <= {"letter"}:
        plain = LABELLINGS["question-answer"]
    elif ends == (".",):
        has_titles = any(words.split()[0].casefold().rstrip(".") in TITLES | {"the"} for words in counts)
        plain = LABELLINGS["title" if has_titles or any(words.upper() != words for words in counts) else "capitals"]
    else:
        plain = found
    return replace(plain, between=between, joint=joint, dress=plain.dress if dress == "none" else dress)


def _has_parties(counts: Mapping[str, int]) -> bool:
    """Whether a name occurs both alone and with a bracket (`ROSSI (PD).`, then `ROSSI.`), and none with two of them."""
    brackets: dict[str, set[str]] = defaultdict(set)
    for words in counts:
        bare = list(readings(words, ("party",)))[-1]
        if bare != words:
            brackets[bare].add(words)
    return any(bare in counts for bare in brackets) and all(len(some) == 1 for some in brackets.values())


def _has_asides(counts: Mapping[str, int]) -> bool:
    """Whether some name in capitals occurs both alone and before a comma and lower case (`ANN.`, `ANN, rising.`)."""
    beside = (words for words in counts if ", " in words)
    return any(list(readings(words, ("aside",)))[-1] in counts.keys() - {words} for words in beside)


def _joins(words: str, word: str, counts: Mapping[str, int]) -> bool:
    pieces = re.split(rf" {re.escape(word)} ", words, flags=re.IGNORECASE)
    return len(pieces) > 1 and all(piece.strip() in counts for piece in pieces)


def _counted(labels: Iterable[str], found: Labelling) -> dict[str, int]:
    """The number of occurrences of each label to be declared, in order of first occurrence; not of joint labels."""
    counts = Counter(labels)
    return {words: n for words, n in counts.items() if not any(_joins(words, word, counts) for word in found.joint)}


def _examples(
    taken: Sequence[Beginning], speakers: Mapping[str, int], label: Callable[[Beginning], str]
) -> Iterator[Beginning]:
    shown: set[str] = set()
    for one in taken:
        words = label(one)
        if words in speakers and words not in shown and len(shown) < _ENOUGH:
            shown.add(words)
            yield one
