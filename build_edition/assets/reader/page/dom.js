// Creating and finding elements: the only place where the reader's scripts create markup.

/** @typedef {string | number | boolean | URL | null | undefined} Attribute */

/**
 * An element with attributes and children (strings or elements).
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name @param {Record<string, Attribute>} attributes @param {(Node | string)[]} children
 * @returns {HTMLElementTagNameMap[Name]}
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(key, "");
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(key, String(value));
  }
  made.append(...children);
  return made;
}

/**
 * Words in a language other than the page's, in an element with that language; unchanged if `lang` is empty.
 * @param {string | undefined} lang @param {(Node | string)[]} words @returns {(Node | string)[]}
 */
export const spoken = (lang, ...words) => (lang ? [element("span", { lang, dir: "auto" }, ...words)] : words);

/**
 * A button; `act` is called with the event when it is pressed.
 * @param {string | Node} words @param {(event: MouseEvent) => void} act @param {Record<string, Attribute>} attributes
 */
export function button(words, act, attributes = {}) {
  const made = element("button", { type: "button", ...attributes }, words);
  made.addEventListener("click", act);
  return made;
}

/**
 * All HTML elements below `root` that match.
 * @param {ParentNode} root @param {string} selector @returns {HTMLElement[]}
 */
export const all = (root, selector) => [...root.querySelectorAll(selector)].filter((one) => one instanceof HTMLElement);

/**
 * The first element that matches, or null.
 * @param {ParentNode} root @param {string} selector @returns {HTMLElement | null}
 */
export const first = (root, selector) => root.querySelector(selector);

/**
 * The first element that matches. The page must have it: if it is missing, that is an error in our code.
 * @param {ParentNode} root @param {string} selector @returns {HTMLElement}
 */
export function need(root, selector) {
  const found = first(root, selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}

/**
 * The first link that matches. The page must have it.
 * @param {ParentNode} root @param {string} selector @returns {HTMLAnchorElement}
 */
export const needLink = (root, selector) => /** @type {HTMLAnchorElement} */ (need(root, selector));

/**
 * The innermost element that matches, among the target of an event and its ancestors; null if there is none.
 * @param {{ target: EventTarget | null }} event @param {string} selector @returns {HTMLElement | null}
 */
export const around = (event, selector) => (event.target instanceof Element ? event.target.closest(selector) : null);

/**
 * Whether a click is made with a modifier key or another button, to get for example a new tab or a menu.
 * @param {MouseEvent} event
 */
export const isModified = (event) => Boolean(event.button) || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;

/** The element that has the focus. @returns {HTMLElement | null} */
export const focused = () => (document.activeElement instanceof HTMLElement ? document.activeElement : null);
