// Whether texts of this edition have witnesses: variants among the notes, words that belong together on the pages of two. Where they
// have none, nothing of what is said and done with them is in the bundle.
export const HAS_WITNESSES = false;
