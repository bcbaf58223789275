// The reader of an edition that has pictures of its originals; the bundles of other editions do not contain the code that shows them.
import "./reader.js";
import "./features/facsimile/facsimile.js";
