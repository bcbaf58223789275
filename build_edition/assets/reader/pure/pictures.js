// Whether this edition has pictures of its originals: where it has none, nothing of what makes room for them is in the bundle.
export const HAS_PICTURES = false;
