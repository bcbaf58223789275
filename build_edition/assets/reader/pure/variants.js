// Whether texts of this edition are collated with others, so that variants are among the notes; where they are not, nothing of
// what is said and shown of them is in the bundle.
export const HAS_VARIANTS = false;
