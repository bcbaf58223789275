// The parts of the reader that are loaded lazily, in one bundle.
export { cardOf } from "./features/cards/content.js";
export { OpenCard } from "./features/cards/open.js";
export { openSheet } from "./features/cards/sheet.js";
export { showKeys } from "./features/keys-shown.js";
export { showMost } from "./features/map.js";
export { startMemory } from "./features/memory/arrived.js";
export { correctionOf } from "./features/propose/correct.js";
export { ProposePanel } from "./features/propose/panel.js";
export { CannotTell, receivedText, spanOfRange } from "./features/propose/received.js";
export { open, search } from "./features/search/index.js";
export { startPage } from "./features/search/page.js";
export { countedHere, showHits } from "./features/search/view.js";
export { startSynopsis } from "./features/synopsis/synopsis.js";
export { showWritten } from "./features/sources/written.js";
export { ToolPanel } from "./features/tools/panel.js";
