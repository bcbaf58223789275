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
  const empty = `${onGitHub(repository, "new", folder)}?filename=${encodeURIComponent(name)}`;
  const whole = `${empty}&value=${encodeURIComponent(yaml)}`;
  const isWhole = whole.length <= LONGEST_ADDRESS; // an address is ASCII: as many bytes as signs
  return { address: isWhole ? whole : empty, isWhole };
}
