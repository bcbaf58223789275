// The page *Check a citation*: a field to paste into, and what the edition remembers of each place named in it.
import { button, element } from "../../page/dom.js";
import { citedIn, stands } from "../../pure/memory.js";
import { say } from "../../pure/words.js";
import { asItStood, remembered, told, toldOfWhole } from "./told.js";

/** @import { Cited } from "../../pure/memory.js" */
/** @import { Remembered } from "./told.js" */

/** The form and the element for its answers. */
export function checking() {
  const field = element("textarea", { id: "be-memory-field", rows: "5", spellcheck: "false" });
  const answer = element("div", { class: "be-memory-answer", role: "status" });
  const check = button(say("Check"), async () => answer.replaceChildren(...(await answers(field.value))));
  return [element("label", { for: "be-memory-field" }, say("The citation or the address")), field, element("p", {}, check), answer];
}

/** @param {string} text @returns {Promise<HTMLElement[]>} */
async function answers(text) {
  const cited = citedIn(text);
  if (!cited.length) return [line(say("No address of an edition was found in it."))];
  try {
    return (await Promise.all(cited.map(checked))).flat();
  } catch {
    return [line(say("What the edition remembers could not be loaded"))];
  }
}

/** @param {string} words */
const line = (words) => element("p", {}, words);

/** @param {Cited} cited @returns {Promise<HTMLElement[]>} */
async function checked(cited) {
  const heading = element("h2", { class: "be-memory-address" }, cited.address);
  const { version } = cited;
  if (!version) return [heading, line(say("It names no version, so that nobody can tell what stood there."))];
  const found = await remembered(cited);
  if (!found.isKnown) return [heading, line(say("The edition has had no version {version}.", { version }))];
  if (!found.things.size || (cited.id && !found.things.has(cited.id))) {
    return [heading, line(say("Version {version} had nothing at this place.", { version }))];
  }
  return [heading, ...became(cited, found), ...quotations(cited, found), ...asItStood(cited, found.at)];
}

/** @param {Cited} cited @param {Remembered} found */
function became(cited, { things, isToday }) {
  const thing = things.get(cited.id);
  const lines = thing ? told(thing, cited) : toldOfWhole(things, cited.version);
  if (lines.length) return lines;
  return [line(isToday ? say("This is the version of today.") : say("Unchanged since version {version}.", { version: cited.version }))];
}

/** Lines that say of each quotation in a citation whether its words were at that place. The reading text is not checked: its words differ. @param {Cited} cited @param {Remembered} found */
function quotations({ id, quoted, isReading }, { title, things }) {
  if (isReading) return [];
  return quoted.filter((words) => !title || !stands(words, title)).map((words) => {
    if (stands(words, things.get(id)?.words ?? "")) return line(say("The words “{words}” stood there.", { words }));
    const isElsewhere = [...things.values()].some((thing) => stands(words, thing.words));
    return line(isElsewhere ? say("The words “{words}” stood in the same document, at another place.", { words })
      : say("The words “{words}” did not stand there.", { words }));
  });
}
