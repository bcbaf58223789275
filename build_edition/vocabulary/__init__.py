"""What editors may write in YAML: every key, with its values and a sentence on it.

In: the vocabulary of the model and of MQM. Out: a `Shape` for every kind of
file. Promises: the parsers and the JSON Schemas are both made from these tables.
"""
