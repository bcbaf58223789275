// What the reader's scripts say in English; in the bundle the words of the edition's language stand in its place
// (build_edition/words/for_scripts.py).
export const catalogue = {
 "language": "en-GB",
 "say": {},
 "many": {}
};
