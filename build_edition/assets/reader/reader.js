// The reader: starts every feature on every page; the signal is aborted when the next page comes. `make reader` bundles it.
import { comesFrom } from "./page/later.js";
import { inTurns } from "./page/turns.js";
import { onPage } from "./page/page.js";
import * as popup from "./page/popup.js";
import * as outline from "./features/outline/outline.js";
import * as apparatus from "./features/notes/apparatus.js";
import * as tools from "./features/tools/tools.js";
import * as cards from "./features/cards/cards.js";
import * as synopsis from "./features/synopsis/start.js";
import * as search from "./features/search/search.js";
import * as highlight from "./features/highlight.js";
import * as go from "./features/go.js";
import * as parts from "./features/parts.js";
import * as copying from "./features/copying.js";
import * as tables from "./features/tables.js";
import * as propose from "./features/propose/propose.js";
import * as keyboard from "./features/keyboard.js";
import * as keys from "./features/keys.js";
import * as frame from "./features/frame.js";
import * as short from "./features/short.js";
import * as sources from "./features/sources/sources.js";
import * as memory from "./features/memory/memory.js";
import * as tied from "./features/tied.js";
import { HAS_WITNESSES } from "./pure/witnesses.js";

const features = [
  popup, parts, frame, keyboard, keys, outline, apparatus, tools, go, cards, synopsis, search, highlight, copying, tables, short, propose,
  sources, memory,
];

if (HAS_WITNESSES) features.push(tied);

comesFrom(() => import("./later.js"));

onPage(async (root, signal) => {
  root.documentElement.dataset.beStarting = "";
  await inTurns(features.map((feature) => () => { feature.start(root, signal); }), signal);
  if (!signal.aborted) delete root.documentElement.dataset.beStarting;
});
