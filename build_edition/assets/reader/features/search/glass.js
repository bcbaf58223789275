// The icon of the search.
const SVG = "http://www.w3.org/2000/svg";

/** A magnifying glass, as SVG in the colour of the text. */
export function glass() {
  const made = document.createElementNS(SVG, "svg");
  const path = document.createElementNS(SVG, "path");
  for (const [key, value] of Object.entries({ viewBox: "0 0 24 24", width: "20", height: "20", "aria-hidden": "true" })) made.setAttribute(key, value);
  path.setAttribute("d", "M10 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12Zm4.5 10.5L20 20");
  made.append(path);
  return made;
}
