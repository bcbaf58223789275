// Where a note or a register entry is written: its file at its line, GitHub's editor, its history. Only where the
// repository is known. GitHub's editor is not promised to open at a line; the page that shows the file is.
import { EDITION, data, element } from "./page.js";
import { onGitHub } from "./proposal.js";

export async function start(page) {
  const notes = page.querySelectorAll(".be-notes > li");
  const entry = entryHere();
  if (!notes.length && !entry) return;
  const repository = await data("repository.json").catch(() => null);
  const places = repository && await data("places.json").catch(() => null);
  if (!places) return;
  for (const note of notes) addTo(note.lastElementChild, "be-sources", repository, places.notes[note.id], note.querySelector(".be-cite-note")?.dataset.name);
  const holder = page.querySelector(".md-content__inner");
  if (entry && places.entries[entry] && holder) addTo(holder, "be-sources be-sources--entry", repository, places.entries[entry], "this entry");
}

/** The address of the register entry that this page is, from `docs/edition/`; empty on other pages. */
function entryHere() {
  const here = location.href.replace(/[?#].*$/, "").replace(/index\.html$/, "");
  const path = here.startsWith(EDITION.href) ? here.slice(EDITION.href.length) : "";
  return path.startsWith("register/") ? path : "";
}

function addTo(holder, css, repository, place, name) {
  if (!holder || !place || holder.querySelector(".be-sources")) return;
  const [file, line] = place;
  const of = name ? ` of ${name}` : "";
  holder.append(" ", element("span", { class: css },
    way("source", `source${of}`, `${onGitHub(repository, "blob", file)}#L${line}`), " ",
    way("edit", `edit the file${of}`, onGitHub(repository, "edit", file)), " ",
    way("history", `history of the file${of}`, onGitHub(repository, "commits", file))));
}

const way = (words, label, href) => element("a", { href, "aria-label": label, target: "_blank", rel: "noopener" }, words);
