import assert from "node:assert/strict";
import { test } from "node:test";
import { addressOf, filled, filledHtml, inVersion, locatorOf, seenOn, waysToCite, onPages } from "../../build_edition/assets/reader/pure/citing.js";
import { USUAL, chosen, fitting, shows, withChoice } from "../../build_edition/assets/reader/pure/layers.js";

const format = { document: ["Title. ", { slot: "address" }], place: [{ slot: "locator" }, ", ", { slot: "address" }, " ", { slot: "anchor" }] };

test("a citation of the whole document and of a place in it", () => {
  assert.equal(filled(format, {}, "https://e.org/"), "Title. https://e.org/");
  assert.equal(filled(format, { id: "p3", locator: "¶ 3" }, "https://e.org/#p3"), "¶ 3, https://e.org/#p3 p3");
});

test("a slot is never left open, and what fills one is no slot", () => {
  assert.throws(() => filled(format, { locator: "¶ 3" }, "https://e.org/"), /anchor/);
  const quotation = { document: [], place: [{ slot: "words" }, { slot: "locator" }] };
  assert.equal(filled(quotation, { locator: "{slot}", words: "$& {words}" }, "x"), "$& {words}{slot}");
});

test("an address that is cited ends no field of any format, and has none of the theme's words", () => {
  const address = addressOf("https://e.org/a/?h=lamp&q={x}\\,'y'|`z`^#old", "p3");
  assert.doesNotMatch(address, /[{}\\^|`"'<>,\s]/);
  assert.ok(address.endsWith("#p3") && !address.includes("h=lamp"));
  assert.equal(addressOf("https://e.org/a/#old"), "https://e.org/a/");
});

test("an address that is cited names the version, in the place of any that stood there", () => {
  assert.equal(addressOf("https://e.org/a/?v=0.1.0&layer=reading#old", "p3", "0.2.0"), "https://e.org/a/?v=0.2.0&layer=reading#p3");
  assert.equal(addressOf("https://e.org/a/"), "https://e.org/a/");
});

test("a page stands in a version at the same place below it", () => {
  const edition = new URL("https://e.org/x/edition/");
  const here = "https://e.org/x/edition/a/?v=1.0&layer=reading#p3";
  assert.equal(inVersion(here, edition, "../v1.0/edition/"), "https://e.org/x/v1.0/edition/a/?layer=reading#p3");
  assert.equal(inVersion("https://e.org/x/de/edition/a/", new URL("https://e.org/x/de/edition/"), "../../v1.0/de/edition/"), "https://e.org/x/v1.0/de/edition/a/");
  for (const at of ["", "../v1.0/edition/"]) assert.equal(inVersion("https://e.org/about/", edition, at), "https://e.org/about/");
  assert.equal(inVersion(here, edition, ""), here);
});

test("the day of access is said in figures and in the language's words", () => {
  const day = seenOn(new Date(2026, 2, 5), "en-GB");
  assert.deepEqual([day.accessed, day.seen, day["month-name"], day["short-month"], day.day], ["2026-03-05", "5 March 2026", "March", "Mar", "05"]);
  assert.equal(seenOn(new Date(2026, 2, 5), "de").seen, "5. März 2026");
  assert.equal(seenOn(new Date(2026, 2, 5), "ru")["month-name"], "марта");
  assert.equal(seenOn(new Date(2026, 8, 5), "fr")["short-month"], "sept.");
});

test("what fills a slot of HTML is never markup", () => {
  const html = { document: [], place: ["<i>In</i> ", { slot: "locator" }, ' <a href="', { slot: "address" }, '">'] };
  assert.equal(filledHtml(html, { id: "p3", locator: '<b>"&' }, 'x"><script>', {}), '<i>In</i> &#60;b&#62;&#34;&#38; <a href="x&#34;&#62;&#60;script&#62;">');
});

test("every way to cite is offered: our own, the styles of the edition in the layer that is shown, files", () => {
  const one = { document: ["x"], place: ["y"] };
  const none = { document: [], place: [] };
  const formats = Object.fromEntries(["chicago", "chicago_html", "bib", "ris", "csl"].map((id) => [id, one]));
  const styles = [
    { id: "apa", name: "APA", layers: { received: { ...one, in_text: one }, reading: { ...one, in_text: none } } },
  ];
  assert.deepEqual(waysToCite(formats, styles, "received").map(({ name }) => name), ["Chicago", "APA", "BibTeX", "RIS", "CSL-JSON"]);
  assert.ok(waysToCite(formats, styles, "received")[1]?.inText);
  assert.equal(waysToCite(formats, styles, "reading")[1]?.inText, undefined);
  assert.equal(waysToCite(formats, [], "elsewhere").length, 4);
});

test("a place is called by its paragraph, several by the first and the last", () => {
  assert.deepEqual([locatorOf([]), locatorOf(["3"]), locatorOf(["3", "3"]), locatorOf(["3", "4", "7"])], ["", "¶\u00a03", "¶\u00a03", "¶¶\u00a03–7"]);
});

test("the choice is the address's, then the one remembered, then the usual one", () => {
  assert.deepEqual(chosen(""), USUAL);
  assert.equal(chosen("?layer=reading", { layer: "received" }).layer, "reading");
  assert.equal(chosen("", { defects: "all" }).defects, "all");
});

test("a choice that there is not is the usual one, wherever it comes from", () => {
  assert.equal(chosen("?layer=other").layer, "received");
  assert.equal(chosen("", { defects: "everything" }).defects, "grave");
  assert.equal(chosen("?explain=constructor").explain, "shown");
});

test("an address says what is not usual, keeps what else it says, and gives the choice back", () => {
  const choice = { ...USUAL, layer: "reading", category: "accuracy/omission" };
  const address = withChoice("https://e.org/?q=1&defects=all#p3", choice);
  assert.equal(address, "https://e.org/?q=1&layer=reading&category=accuracy%2Fomission#p3");
  assert.deepEqual(chosen(new URL(address).search), choice);
});

const explains = { isExplanatory: true, isSevere: false, facets: { certainty: "high" } };
const grave = { isExplanatory: false, isSevere: true, facets: { certainty: "low", category: "a" } };
const light = { isExplanatory: false, isSevere: false, facets: { certainty: "low", category: "b" } };
/** @param {Partial<typeof USUAL>} choice */
const shown = (choice) => [explains, grave, light].map((note) => shows({ ...USUAL, ...choice }, note));

test("the usual view has the notes that explain and the graver ones", () => {
  assert.deepEqual(shown({}), [true, true, false]);
});

test("each choice shows what it says and hides the others", () => {
  assert.deepEqual(shown({ defects: "all" }), [true, true, true]);
  assert.deepEqual(shown({ defects: "none" }), [true, false, false]);
  assert.deepEqual(shown({ explain: "hidden" }), [false, true, false]);
  assert.deepEqual(shown({ certainty: "low", defects: "all" }), [false, true, true]);
  assert.deepEqual(shown({ category: "b", defects: "all" }), [true, false, true]);
});

test("notes of the source are shown or hidden by themselves, whatever is chosen of the editors' notes", () => {
  const ofSource = { isExplanatory: false, isOfSource: true, isSevere: false, facets: { certainty: "high" } };
  const none = { ...USUAL, explain: "hidden", defects: "none", certainty: "low" };
  assert.equal(shows(none, ofSource), true);
  assert.equal(shows({ ...USUAL, source: "hidden" }, ofSource), false);
  assert.equal(chosen("?source=hidden").source, "hidden");
});

test("a place is called by its pages, where they are marked, and its paragraphs", () => {
  assert.equal(onPages([], "¶ 12"), "¶ 12");
  assert.equal(onPages(["p. 3"], "¶ 12"), "p. 3, ¶ 12");
  assert.equal(onPages(["f. 3r", "f. 3v", "f. 4r"], "¶¶ 12–14"), "ff. 3r–4r, ¶¶ 12–14");
  assert.equal(onPages(["p. 1", "p. 2"], "¶\u00a04"), "pp. 1–2, ¶\u00a04");
  assert.equal(onPages(["p. 3", "f. 4r"], ""), "p. 3 – f. 4r");
  assert.equal(onPages(["p. 3"], ""), "p. 3");
});

test("where no note is grave, the usual choice is all of them", () => {
  const minor = { isExplanatory: false, isSevere: false, facets: {} };
  const one = { ...minor, isSevere: true };
  assert.equal(fitting(USUAL, [minor]).defects, "all");
  assert.equal(fitting(USUAL, [minor, one]).defects, "grave");
  assert.equal(fitting({ ...USUAL, defects: "none" }, [minor]).defects, "none");
});
