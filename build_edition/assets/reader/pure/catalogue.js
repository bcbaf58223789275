// The catalogue of messages for English. In a built edition it is replaced by that of the edition's language
// (build_edition/words/for_scripts.py).
export const catalogue = {
 "language": "en-GB",
 "say": {},
 "many": {}
};
