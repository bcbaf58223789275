// Whether this edition has pictures of its originals: if not, the bundle does not contain the code that makes room for them.
export const HAS_PICTURES = false;
