"""Static pictures, drawn when the edition is built: SVG in the edition's own fonts and colours.

In: counts and dates. Out: a figure as raw HTML for a Markdown page. Promises: well-formed; no script, no style
attribute, no address; colours and fonts come from the style sheet, so that a picture follows light, dark and print; it
has a title and a description, and the page that shows it has the same data as a table.
"""
