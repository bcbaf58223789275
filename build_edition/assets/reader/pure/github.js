// Addresses on GitHub: of a file, and of the page on which a new file is created. No DOM.

/** @typedef {{ address: string, branch: string, folder: string }} Repository */

export const LONGEST_ADDRESS = 8000; // bytes; GitHub's servers may refuse longer ones

/** @param {string} words */
const path = (words) => words.split("/").map(encodeURIComponent).join("/");

/**
 * An address in a repository: `action` is new, edit, blob or commits; `file` is relative to the folder of the edition.
 * @param {Repository} repository @param {string} action @param {string} file
 */
export function onGitHub({ address, branch, folder }, action, file) {
  return `${address}/${action}/${path(branch)}/${path(folder + file)}`;
}

/**
 * The address of GitHub's page for a new file; `isWhole` is false if it has only the name, because the file is too long.
 * @param {Repository} repository @param {string} folder @param {string} name @param {string} yaml
 */
export function newFile(repository, folder, name, yaml) {
  return carrying(onGitHub(repository, "new", folder), ["filename", "value"], [name, yaml]);
}

/**
 * An address with a message in its query; `isWhole` is false if it has only the first part, because the message is too long.
 * @param {string} to @param {string[]} names of its parts @param {string[]} parts the first is always included @param {number} [longest]
 */
export function carrying(to, names, parts, longest = LONGEST_ADDRESS) {
  const [first, ...others] = parts.map((words, at) => `${names[at]}=${encodeURIComponent(words)}`);
  const whole = `${to}?${[first, ...others].join("&")}`;
  const isWhole = whole.length <= longest; // an address is ASCII: as many bytes as characters
  return { address: isWhole ? whole : `${to}?${first}`, isWhole };
}
