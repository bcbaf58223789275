"""Small letters and capitals, also of scripts whose letters have capitals in name only.

In: a sign, words. Out: whether it is small, whether they know the difference. Promises: a Georgian letter is none of
both: its capitals are for whole words and never begin a name or a sentence.
"""

from __future__ import annotations


def is_small(sign: str) -> bool:
    """Whether a letter is small, where a name would begin with another."""
    return sign.islower() and sign.title() != sign


def has_case(words: str) -> bool:
    """Whether a letter of the words is a capital or a small one."""
    return any(sign.isupper() or is_small(sign) for sign in words)
