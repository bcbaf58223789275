"""The nouns of an edition.

What the stages pass to one another: frozen values, tuples not lists. A
newcomer who reads this folder knows the vocabulary (textual scholarship's words,
the W3C's for annotation, MQM's for translation quality, TEI's for certainty).
No function here does any work beyond looking at its own fields.
"""
