// The reader: every module of it, started on every page.
import { onPage } from "./page.js";

const modules = [];

onPage((page) => {
  for (const module of modules) module.start(page);
});
