"""Words of two texts that an editor has tied: on the page of both, each links to its counterpart.

In: the spans of one text, in the order in which they are tied. Out: the words of a run, marked up. Promises: without
scripts a click leads to the counterpart; links are never nested.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from build_edition.ground.places import Span
from build_edition.markup.escape import in_attribute
from build_edition.model.woven import Run
from build_edition.words.language import Words


@dataclass(frozen=True, slots=True)
class TiedWords:
    """The tied words of a document, and the document whose words they are tied to."""

    document: str
    other: str
    spans: Sequence[Span]

    @property
    def edges(self) -> frozenset[int]:
        """Where tied words begin and end."""
        return frozenset(edge for one in self.spans for edge in (one.start, one.end))

    def wrapped(self, words: Words, run: Run, said: str, *, is_link: bool) -> str:
        """The words of a run, marked for each span that contains it, the shortest innermost.

        The first run of a span is the link, unless it `is_link` already or a shorter span begins there too.
        """
        held = [(len(one), at, one) for at, one in enumerate(self.spans, 1) if run.span in one]
        for _, at, one in sorted(held):
            is_first = run.span.start == one.start
            anchor = f' id="{self.document}--w{at}"' if is_first else ""
            if is_first and not is_link:
                title = in_attribute(words.say("The same in the other text"))
                about = f'href="#{self.other}--w{at}" title="{title}"'
                said = f'<a class="be-tied" data-tied="{at}"{anchor} {about}>{said}</a>'
                is_link = True
            else:
                said = f'<span class="be-tied" data-tied="{at}"{anchor}>{said}</span>'
        return said
