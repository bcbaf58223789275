// Addresses on GitHub: of a file, and of the page on which a new one is made. No DOM.

/** @typedef {{ address: string, branch: string, folder: string }} Repository */

export const LONGEST_ADDRESS = 8000; // bytes; longer ones GitHub's servers may refuse

/** @param {string} words */
const path = (words) => words.split("/").map(encodeURIComponent).join("/");

/**
 * An address of a repository: `action` is new, edit, blob or commits; `file` starts from the edition's own folder.
 * @param {Repository} repository @param {string} action @param {string} file
 */
export function onGitHub({ address, branch, folder }, action, file) {
  return `${address}/${action}/${path(branch)}/${path(folder + file)}`;
}

/**
 * GitHub's page for a new file; `isWhole` is false where the address cannot carry the file, only its name.
 * @param {Repository} repository @param {string} folder @param {string} name @param {string} yaml
 */
export function newFile(repository, folder, name, yaml) {
  return carrying(onGitHub(repository, "new", folder), ["filename", "value"], [name, yaml]);
}

/**
 * An address that carries a message in its query; `isWhole` is false where it can carry only the first of its parts.
 * @param {string} to @param {string[]} names of its parts @param {string[]} parts the first is always carried @param {number} [longest]
 */
export function carrying(to, names, parts, longest = LONGEST_ADDRESS) {
  const [first, ...others] = parts.map((words, at) => `${names[at]}=${encodeURIComponent(words)}`);
  const whole = `${to}?${[first, ...others].join("&")}`;
  const isWhole = whole.length <= longest; // an address is ASCII: as many bytes as signs
  return { address: isWhole ? whole : `${to}?${first}`, isWhole };
}
