"""What editors may write in YAML: every key, with its values and a sentence of description.

In: the vocabulary of the model and of MQM. Out: a `Shape` for every kind of
file. Promises: the parsers and the JSON Schemas are both made from these tables.
"""
