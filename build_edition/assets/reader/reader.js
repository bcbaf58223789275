// The reader: every module of it, started on every page.
import { onPage } from "./page.js";
import * as apparatus from "./apparatus.js";

const modules = [apparatus];

onPage((page) => {
  for (const module of modules) module.start(page);
});
