// What cards say and what makes them, fetched when the first is wanted.
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

/** Run `then` with that at hand: now if it is here, or when it has come; never if it cannot be had.
 * @param {(cards: Said) => void} then @param {() => void} [without] what is done where it cannot be had */
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
