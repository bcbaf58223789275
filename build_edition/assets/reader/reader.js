// The reader: every module of it, started on every page. The outline comes first: it makes the bar that others fill.
import { onPage } from "./page.js";
import * as outline from "./outline.js";
import * as apparatus from "./apparatus.js";
import * as tools from "./tools.js";
import * as cards from "./cards.js";
import * as synopsis from "./synopsis.js";
import * as search from "./search.js";
import * as highlight from "./highlight.js";
import * as tables from "./tables.js";
import * as propose from "./propose.js";
import * as sources from "./sources.js";

const modules = [outline, apparatus, tools, cards, synopsis, search, highlight, tables, propose, sources];

onPage((page) => {
  for (const module of modules) module.start(page);
});
