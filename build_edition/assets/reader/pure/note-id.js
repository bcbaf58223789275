// A new id for a note. No DOM.

const STEPS = "0123456789abcdefghijklmnopqrstuvwxyz";

/**
 * An id not among `taken`: the first words that the note is about, and four random characters.
 * @param {string} words @param {string[]} taken
 */
export function freshId(words, taken, suffix = byChance) {
  const plain = words.normalize("NFKD").replace(/[^\x00-\x7f]/g, "").toLowerCase();
  const slug = (plain.match(/[a-z0-9]+/g) ?? []).slice(0, 5).join("-").slice(0, 40).replace(/-+$/, "");
  const start = /^[a-z]/.test(slug) ? slug : ["note", slug].filter(Boolean).join("-");
  for (;;) {
    const id = `${start}-${suffix()}`;
    if (!taken.includes(id)) return id;
  }
}

const byChance = () => Array.from(crypto.getRandomValues(new Uint8Array(4)), (byte) => STEPS[byte % STEPS.length]).join("");
