// What a picture is drawn on: OpenSeadragon, which is fetched (from this site, as everything is) when the first picture is opened;
// or an image in a scrollable area, until the library has loaded and if it cannot be loaded.
import { element } from "../../page/dom.js";
import { EDITION } from "../../page/page.js";

const LARGEST = 8;
const STILL = matchMedia("(prefers-reduced-motion: reduce)");

/**
 * @typedef {object} Surface
 * @property {(link: HTMLAnchorElement, says: string, failed: () => void) => void} show as large as the area
 * @property {(factor: number) => void} enlarge or reduce; 0 is the size of the area
 * @property {(right: number, down: number) => void} move by pixels
 * @property {() => void} end leave the area empty
 */
/** @typedef {{ zoomBy: (factor: number) => Viewport, goHome: () => Viewport, panBy: (by: object) => Viewport, deltaPointsFromPixels: (by: object) => object, applyConstraints: () => Viewport }} Viewport */
/** @typedef {{ viewport?: Viewport, open: (source: unknown) => void, destroy: () => void, addHandler: (event: string, act: () => void) => void }} Drawn */
/** @typedef {((options: object) => Drawn) & { Point: new (x: number, y: number) => object }} Library */

/** @type {Promise<Library | null> | undefined} */
let asked;

/** OpenSeadragon; null if it cannot be loaded. */
export function viewerLibrary() {
  asked ??= new Promise((resolve) => {
    const script = element("script", { src: new URL("assets/viewer/openseadragon.min.js", EDITION) });
    script.addEventListener("load", () => resolve(/** @type {{ OpenSeadragon?: Library }} */ (/** @type {unknown} */ (window)).OpenSeadragon ?? null));
    script.addEventListener("error", () => resolve(null));
    document.head.append(script);
  });
  return asked;
}

/** @implements {Surface} */
export class PlainSurface {
  /** @param {HTMLElement} area @param {boolean} isFirst whether pictures of an image service, which come in tiles, are left to the surface that replaces this one */
  constructor(area, isFirst) {
    this.area = area;
    this.isFirst = isFirst;
    this.zoom = 1;
  }

  /** @param {HTMLAnchorElement} link @param {string} says @param {() => void} failed */
  show(link, says, failed) {
    if (this.isFirst && link.dataset.service) return this.end();
    const image = element("img", { alt: says, width: link.dataset.width, height: link.dataset.height });
    image.addEventListener("error", failed);
    image.src = link.href;
    this.area.replaceChildren(image);
    this.enlarge(0);
  }

  /** Zoom; the point in the middle stays in the middle. @param {number} factor */
  enlarge(factor) {
    const { area } = this;
    const middle = [area.scrollLeft + area.clientWidth / 2, area.scrollTop + area.clientHeight / 2];
    const before = this.zoom;
    this.zoom = factor ? Math.min(LARGEST, Math.max(1, this.zoom * factor)) : 1;
    area.style.setProperty("--be-zoom", `${this.zoom * 100}%`);
    const grown = this.zoom / before;
    area.scrollTo((middle[0] ?? 0) * grown - area.clientWidth / 2, (middle[1] ?? 0) * grown - area.clientHeight / 2);
  }

  /** @param {number} right @param {number} down */
  move(right, down) {
    this.area.scrollBy(right, down);
  }

  end() {
    this.area.replaceChildren();
  }
}

/** @implements {Surface} */
export class DeepSurface {
  /** @param {HTMLElement} area @param {Library} library */
  constructor(area, library) {
    this.library = library;
    this.failed = () => {};
    this.view = element("div", { class: "be-picture-view", role: "img" });
    area.replaceChildren(this.view);
    this.drawn = library({
      element: this.view, drawer: "canvas", showNavigationControl: false, tabIndex: "", crossOriginPolicy: false,
      maxZoomLevel: LARGEST, visibilityRatio: 0.5, ...(STILL.matches ? { animationTime: 0 } : {}),
    });
    this.drawn.addHandler("open-failed", () => this.failed());
  }

  /** @param {HTMLAnchorElement} link @param {string} says @param {() => void} failed */
  show(link, says, failed) {
    this.failed = failed;
    this.view.setAttribute("aria-label", says);
    this.drawn.open(link.dataset.service ?? { type: "image", url: link.href, crossOriginPolicy: false });
  }

  /** @param {number} factor */
  enlarge(factor) {
    if (factor) this.drawn.viewport?.zoomBy(factor).applyConstraints();
    else this.drawn.viewport?.goHome();
  }

  /** @param {number} right @param {number} down */
  move(right, down) {
    const { viewport } = this.drawn;
    viewport?.panBy(viewport.deltaPointsFromPixels(new this.library.Point(right, down))).applyConstraints();
  }

  end() {
    this.drawn.destroy();
    this.view.remove();
  }
}
