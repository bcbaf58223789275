// Links to where a note or a register entry is written: its file at its line, GitHub's editor, its history. Only the page that
// shows the file can be opened at a line; GitHub does not document that for its editor.
import { all, element, first } from "../../page/dom.js";
import { EDITION, data } from "../../page/page.js";
import { writtenOn } from "../../page/written.js";
import { onGitHub } from "../../pure/github.js";
import { say } from "../../pure/words.js";

/** @import { Repository } from "../../pure/github.js" */
/** @import { Written } from "../../page/written.js" */

/**
 * Add the links to the files of the notes of a page, and of the register entry if the page is one.
 * @param {Document} root @param {Repository} repository @param {boolean} isEntry @param {AbortSignal} signal
 */
export async function showWritten(root, repository, isEntry, signal) {
  /** @type {Promise<Record<string, Written>>} */
  const toEntries = isEntry ? data("places.json").catch(() => ({})) : Promise.resolve({});
  const [notes, entries] = await Promise.all([writtenOn(root), toEntries]);
  if (signal.aborted) return;
  for (const note of all(root, ".be-notes > li")) {
    const name = first(note, ".be-cite-note")?.dataset.name;
    addTo(note.lastElementChild, "be-sources", repository, notes[note.id], name);
  }
  addTo(first(root, ".md-content__inner"), "be-sources be-sources--entry", repository, entries[addressHere()], say("this entry"));
}

/** The address of this page relative to `docs/edition/`. */
const addressHere = () => location.href.replace(/[?#].*$/, "").replace(/index\.html$/, "").slice(EDITION.href.length);

/** @param {Element | null} holder @param {string} css @param {Repository} repository
 * @param {Written | undefined} place @param {string} [name] */
function addTo(holder, css, repository, place, name) {
  if (!holder || !place || first(holder, ".be-sources")) return;
  const [file, line] = place;
  const labels = name
    ? [say("source of {name}", { name }), say("edit the file of {name}", { name }), say("history of the file of {name}", { name })]
    : [say("source"), say("edit the file"), say("history of the file")];
  holder.append(" ", element("span", { class: css },
    link(say("source"), labels[0], `${onGitHub(repository, "blob", file)}#L${line}`), " ",
    link(say("edit"), labels[1], onGitHub(repository, "edit", file)), " ",
    link(say("history"), labels[2], onGitHub(repository, "commits", file))));
}

/** @param {string} words @param {string} label @param {string} href */
const link = (words, label, href) => element("a", { href, "aria-label": label, target: "_blank", rel: "noopener" }, words);
