// The fields of a proposed note.
import { say } from "../../pure/words.js";
import { choices, field, selection, tick } from "./fields.js";

/** @param {{ categories: Record<string, string>, severities: string[] }} known the values to choose from */
export function fieldsOf({ categories, severities }) {
  return {
    kind: choices("kind", say("This note"),
      [["explanatory", say("explains")], ["translation", say("on the translation")], ["textual", say("on the text")]], "explanatory"),
    body: field("body", say("Note"), "textarea", { rows: 5, required: true, "aria-describedby": "be-propose-hint" }),
    category: selection("category", say("What is wrong"), Object.entries(categories), "accuracy/mistranslation"),
    severity: selection("severity", say("How grave"), severities.map((name) => [name, name]), "minor"),
    reading: field("reading", say("Better words, if you have them"), "input", { type: "text" }),
    original: field("original", say("What the original says, if you know it"), "input", { type: "text" }),
    status: selection("status", say("That wording is"), [["attested", say("in a source")], ["reconstructed", say("inferred")]], "reconstructed"),
    every: tick("every", ""),
    certainty: selection("certainty", say("Certainty"), [["high", say("high")], ["medium", say("medium")], ["low", say("low")]], "medium"),
    proposer: field("proposer", say("Your name or ORCID, if you wish"), "input", { type: "text", autocomplete: "name" }),
  };
}
