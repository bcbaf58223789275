// What the reader's scripts say in the language of the edition; made by build_edition/words/for_scripts.py.
export const catalogue = {
 "language": "en-GB",
 "say": {},
 "many": {}
};
