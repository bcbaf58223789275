// The reader of an edition that has pictures of its originals: no other gets a byte of what shows them.
import "./reader.js";
import "./features/facsimile/facsimile.js";
