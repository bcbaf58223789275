// Whether texts of this edition have witnesses, and with them variants among the notes and tied words on pages of two texts. If not,
// the bundle does not contain the code for them.
export const HAS_WITNESSES = false;
