// The data of the cards and the code that builds them, fetched when the first card is needed.
import { later } from "../../page/later.js";
import { data } from "../../page/page.js";

/** @import { Subject } from "../../pure/addresses.js" */
/** @import { Popup } from "../../page/popup.js" */
/** @import { OpenCard } from "./open.js" */
/**
 * @typedef {object} Said
 * @property {(link: HTMLElement, subject: Subject) => HTMLElement | null} cardOf
 * @property {(link: HTMLElement, card: HTMLElement) => Popup} openSheet
 * @property {typeof OpenCard} OpenCard
 */

/** @type {Said | null} */
let said = null;

/** Call `then` with data and code: at once if they are loaded, else when they have loaded; never if loading fails.
 * @param {(cards: Said) => void} then @param {() => void} [without] called if loading fails */
export function withCards(then, without = () => {}) {
  if (said) {
    then(said);
    return;
  }
  Promise.all([data("cards.json"), later()]).then(([cards, made]) => {
    said = { ...made, cardOf: (link, subject) => made.cardOf(cards, link, subject) };
    then(said);
  }).catch(without);
}
