"""E: the edition as a whole, and the built site."""

from __future__ import annotations

from typing import Final

from build_edition.diagnostics.catalogue.code import Code

# fmt: off
CODES: Final = (
    Code("E101", "no-documents", "error",
         "the edition has no documents",
         "There is no folder with a `document.yml` under `sources/`."),
    Code("E102", "one-sided-parallel", "error",
         "the parallel “{id}” joins passages of fewer than two documents",
         "A parallel compares what two documents say. For a repetition inside one document write an "
         "explanatory note."),
    Code("E103", "work-never-cited", "warning",
         "“{key}” is in the bibliography but never cited",
         "The list of works would show something no note uses. Cite it or remove it."),
    Code("E104", "ambiguous-name", "error",
         "“{words}” in {document} could be {names}",
         "Two entries of the registers have this form. Give one of them a longer form, or say at each place which is "
         "meant: with `passages` in the entry, or with `mentions` in a note on these words."),
    Code("E105", "unregistered-name", "warning",
         "“{words}” looks like a name and is not in any register",
         "A capitalised word inside a sentence is usually a name, and every name has an entry. Add it to a register, or to "
         "`not_names` in `document.yml` if it is none. `names: unchecked` in `document.yml` turns the check off. It is off "
         "by itself where `language` (or, without one, the text) writes every noun with a capital, as German does and English did; "
         "`names: capitals` turns it on."),
    Code("E106", "entry-never-mentioned", "warning",
         "{key} is not mentioned in any document",
         "The registers list what the documents name. Give the entry the form that stands in the text, or `passages` that "
         "mean it, or remove it."),
    Code("E107", "form-absent", "warning",
         "“{words}” does not occur in any document",
         "A form of an entry is a word or name as a document has it. Usually it is spelt differently there, or a longer form "
         "of another entry covers it everywhere."),
    Code("E108", "speaker-not-registered", "warning",
         "the {role} “{id}” is not in any register",
         "Where an edition has a register of persons, whoever writes, receives or speaks has an entry in it."),
    Code("E109", "one-sided-claim", "error",
         "the claim has a stance of only one document",
         "A claim compares. Where the other document does not speak of it, give it the stance `silent`."),
    Code("E110", "title-of-two", "warning",
         "{document} is called “{words}” in lists, like {other}",
         "In links, in lists and in the choices of the search a document is known by its short title alone, or by its "
         "title where it has none: two that are called the same cannot be told apart there, and whoever chooses one "
         "of them in the search is shown both. Write a `short_title:` with the day, the place or the language."),
    Code("E201", "site-not-built", "error",
         "the site generator stopped: {problem}",
         "The Markdown is in order, but the site generator could not make pages of it; its own message follows. "
         "The last good site is untouched."),
    Code("E202", "page-missing", "error",
         "{page} is missing from the built site",
         "Every page that the edition writes must be published. Look for `exclude_docs` in `mkdocs.yml`."),
    Code("E203", "site-words-changed", "error",
         "the published page changes the words of {document}: “{expected}” became “{found}”",
         "The words of each built page, notes and marks taken off, are compared with the received text. "
         "A theme override or plugin changes them. The last good site is untouched."),
    Code("E204", "site-key-refused", "error",
         "“{key}” is not a key of {what} that an edition may set",
         "The site generator can be told to run programs, read files and fetch from other hosts, and anybody who proposes "
         "a change can edit its settings. So an edition may set only what is on a list: names and addresses, `nav`, "
         "the theme's language, features, icons and colours, and the Markdown extensions that do no more than set text. "
         "The list is in `docs/decisions/0015-what-mkdocs-yml-may-set.md`."),
    Code("E205", "site-value-refused", "error",
         "“{key}”: expected {expected}",
         "The site generator prints most settings into every page as they are written, or acts on them. So each may hold "
         "only what it is meant for: words without the signs of HTML, an address of the web, a file that the edition "
         "publishes, `true` or `false`."),
    Code("E206", "extension-refused", "error",
         "“{name}” is not a Markdown extension that an edition may use",
         "Some extensions read files of the machine that builds the site, load programs or fetch from other hosts. "
         "Those that only set text may be used; `docs/decisions/0015-what-mkdocs-yml-may-set.md` lists them."),
    Code("E207", "file-not-published", "error",
         "{path} is neither a page, a picture nor a file listed in `published_files`",
         "Below `docs/` may stand pages (`.md`) and pictures (`.png`, `.jpg`, `.webp`, `.gif`, `.avif`). A file of another "
         "kind could run in the reader's browser. If you know it, list its path under `published_files` in "
         "`sources/edition.yml`; otherwise remove it."),
    Code("E208", "markup-in-page", "error",
         "{markup} is not allowed on a hand-written page",
         "A page below `docs/` may hold Markdown, a few plain tags (`<div>`, `<span>`, `<figure>`, `<abbr>` and their like) "
         "with `class`, `id`, `title`, `lang` and `markdown`, pictures from below `docs/`, and links to pages and addresses "
         "of the web. Nothing on it may run or be fetched from another host, and every tag and comment must be one that no "
         "browser can read otherwise: a comment is `<!-- words -->`, and `<!-->` begins none."),
    Code("E209", "stray-file", "error",
         "{path} was not written by the edition",
         "`docs/edition/` is written by the edition and by nothing else, so that everything in it was checked. Move the "
         "file to another place below `docs/`, or remove it."),
    Code("E210", "search-not-built", "error",
         "the search engine could not make an index: {problem}",
         "The words of an edition are indexed by Pagefind before the site is built. It is installed with build-edition; "
         "its own message stands after the colon. Nothing was written, the last good site is untouched."),
    Code("E211", "one-place-for-two", "error",
         "{path} and {other} would be published at the same address, {address}",
         "`a.md` is published as `a/index.html`, and so is `a/index.md`; `README.md` is published as `index.md` is; a site for the "
         "disk, or one with `use_directory_urls: false`, has `a.html` of `a.md`. Some file systems do not tell small letters from "
         "capitals. One of two such files would silently replace the other. Rename one of them."),
    Code("E212", "place-of-the-program", "error",
         "{path} would be published at {address}, which the program writes itself",
         "`404.html`, `sitemap.xml` and `SHA256SUMS` at the top of the site and everything below `edition/` are made by the "
         "program for each site, and a file of yours would vanish under them. A site for the disk, or one with "
         "`use_directory_urls: false`, has `404.html` of `404.md`. Give the file another name. A `robots.txt` of your own is "
         "published as it is."),
    Code("E213", "folder-left-out", "error",
         "{path} would not be published: the site generator ignores docs/templates/",
         "The site generator keeps `templates/` at the top of `docs/` for templates of its own, and publishes nothing that lies "
         "there. Give the folder another name."),
    Code("E220", "setting-leads-nowhere", "error",
         "`{key}` names {what}, which does not exist",
         "`nav` names pages or files below `docs/`, or pages that the edition makes; an icon is named like its file in the "
         "theme, such as `material/library`. The site generator would stop, and nothing would be published. A style sheet or script "
         "that is missing leaves pages without its effect: `edition/assets/edition.css` and `edition/assets/reader/reader.js` are "
         "what the edition writes."),
    Code("E221", "listed-file-missing", "warning",
         "`published_files` lists {path}, which does not exist below docs/",
         "A file that the site is to publish is named by its path below `docs/`, with `/` between folders and in the same small "
         "and capital letters as the file; a folder is not named, but each file in it. Readers would find nothing at its address."),
    Code("E222", "words-of-a-template", "warning",
         "“{words}” is a placeholder that readers would see",
         "A new edition comes with pages, a sample and lines to be replaced; writers also leave reminders such as TODO. "
         "Write your own words, or delete the page, the line or the sample's folder. The pages and the sample are reported only "
         "once there is a document of your own and the version is no longer 0.1.0."),
    Code("E223", "page-link-leads-nowhere", "error",
         "the page {what} {target}, which does not exist below docs/",
         "A link or a picture of a page names a file as it lies beside the page, such as `about.md`, `../pictures/lamp.png` or "
         "`edition/index.md`. The site generator would stop, and nothing would be published."),
    Code("E224", "nothing-at-the-address", "warning",
         "link target not found: {address}; there is {where}",
         "Readers who follow the link find nothing, or only the top of the page. A page is named by its file, such as `about.md` "
         "and not `about`; a place on it by its id behind `#`: that of a heading is its words in small letters, with a hyphen for "
         "each space; that of a paragraph of a document is such as `#p17`. An address in HTML (`<a href=…>`, `<img src=…>`) is left "
         "as it is written, while `about.md` is published as the folder `about/`: write links and pictures in Markdown."),
    Code("E301", "witness-of-no-document", "error",
         "“{id}” cannot have this witness: it is the same text, or a witness itself",
         "A witness is a document that is the text of another in a further form: its original, a translation, another "
         "printing. `witness: of:` names the one document that all its witnesses are of."),
    Code("E302", "alignment-crosses", "error",
         "the alignment of {document} with {other} crosses itself",
         "Paragraphs that belong together follow each other in both texts. An entry of `alignment` names paragraphs that "
         "stand before those of an entry above it in one text and after them in the other, or names some twice."),
    Code("E303", "alignment-doubtful", "warning",
         "{names} of {document} is aligned with {beside}, but {doubt}",
         "Which paragraphs of two witnesses belong together is found by their numbers, speakers, figures and lengths. Here "
         "something speaks against it: words may be missing in one, or added; how much longer one may be is measured in the "
         "other paragraphs of the two. If it is right, or to set it right, write the "
         "paragraphs that belong together under `witness: alignment:`."),
    Code("E304", "witness-differs", "warning",
         "{names} of {document} and {beside} differ: {lone} on one side only",
         "A figure or a name that stands in one witness and not in the other is often a slip of a translator, or more. "
         "Write a note on the place that says what stands there; one that names it answers this."),
    Code("E305", "term-drifts", "warning",
         "{key} is rendered as {renderings}, but neither its entry nor a note explains {left}",
         "Where one word of the original has become several in translation, a reader takes it for several things. Say in the "
         "body of the entry which words stand for it, or write a note on the words that links to the entry; what is named in "
         "the one, or stands in the words or the reading of the other, is answered for."),
    Code("E306", "original-not-there", "warning",
         "“{original}” is marked as attested but does not occur in {document} near {paragraph}",
         "The edition has the original of this text, and the words that the note gives as its wording are not in the paragraphs "
         "that belong to the place. Correct the words or the alignment, or say `original_status: reconstructed`; where another "
         "source has them, that source is a witness of its own."),
    Code("E307", "siglum-of-two", "error",
         "the siglum “{siglum}” is already used for another text of the same document",
         "In the apparatus a siglum is all that says whose words stand there. A document and each of its witnesses have "
         "sigla of their own; witnesses of another document may have the same ones."),
    Code("E308", "witness-says-more", "warning",
         "{names} of {document} says more than {beside}: nothing there seems to correspond to “{words}”",
         "How long two texts are for each other, and how far that varies, is measured in these two. Here one has sentences "
         "that the other seems to lack: a translator left them out, or added them. If so, write a note of the category "
         "`accuracy/omission` or `accuracy/addition` on the place; if both say the same, write the paragraphs that belong "
         "together under `witness: alignment:`."),
    Code("E401", "kept-file-out-of-step", "warning",
         "{path} differs from what this version of the program writes for these documents",
         "Schemas, workflows, the issue form and the list of what is installed are made by the program, and follow it and "
         "your documents. `build-edition upgrade` shows what would change, `build-edition upgrade --apply` changes it. To "
         "keep a file your own way, take off its line “Kept in step by …”."),
    Code("E402", "page-not-in-nav", "warning",
         "{page} is published, but neither `nav` nor a page of yours links to it",
         "The bar at the top names some lists of the edition, but not this one, which exists because of what is in the "
         "sources now. Add it under `nav` in `mkdocs.yml`, or link to it from a page below `docs/`."),
    Code("E403", "no-colour", "error",
         "`{key}: {value}` is not a colour",
         'Write six digits from 0 to f after a #, between quotation marks, such as "#1f5673", or one of the names black, '
         "gray, silver, white, maroon, red, purple, fuchsia, green, lime, olive, yellow, navy, blue, teal, aqua."),
    Code("E404", "colour-hard-to-read", "error",
         "links in {value} have too little contrast on {kind} pages",
         "Words must stand out from their paper by 4.5 to 1 (WCAG 2.2), on the paper of the text as received, of the reading "
         "text, and of boxes. The hint names the nearest shade of the same colour that does."),
    Code("E405", "look-file-missing", "error",
         "`{key}` names {path}, which is {problem}",
         "A logo, an icon or a face is named by its path below `docs/`, with `/` between folders and in the same small and "
         "capital letters as the file."),
    Code("E406", "two-files-disagree", "warning",
         "`{key}` is “{value}” in mkdocs.yml, but {instead}",
         "Title, language and colours of an edition stand in `sources/edition.yml`, and every page follows it. What "
         "`mkdocs.yml` says of the same thing is without effect, or contradicts it. A site may have a shorter name: one "
         "that the title begins with."),
    Code("E407", "folder-of-a-language", "error",
         "{path} is in the folder reserved for pages in another language",
         "`languages` in `sources/edition.yml` names the language with this code, and its pages are published in a folder of that "
         "name. Move what lies there into another folder. A version of a page lies beside it: `about.md`, `about.de.md`."),
    Code("E408", "versions-of-notes-missing", "warning",
         "versions in {language} are missing for {count} of the {total} notes on {document}, “{first}” first",
         "Notes of this document have versions for the pages in that language, and some have none: there they stand in the "
         "language of the edition, and say so. Write them under `versions`. Where no note of a document has a version, this is "
         "not said."),
    Code("E409", "nobody-to-write-to", "warning",
         "the edition gives readers no address to send a note or a correction to",
         "A proposal goes to the repository of the edition where that is on GitHub: its address is taken from git (`git remote "
         "get-url origin`), or from the workflow that builds. Here none is known, and `sources/edition.yml` names no `contact`, "
         "so the panel can only say “to the editors”. Write `contact:` with an address of mail or of the web; or put the edition "
         "into a repository on GitHub, and nothing needs to be written."),
    Code("E501", "id-taken-again", "error",
         "“{id}” was the id of “{name}” in version {version} and cannot be used for something else",
         "Whoever cited it in that version is told that it is gone, and must not be led to something else. An id that was in a "
         "version with a tag and is no longer in the edition is not given to another note, entry, parallel or document. Take "
         "another id; what comes back as it was may have its own."),
    Code("E502", "version-not-published", "error",
         "version {version} cannot be published beside this one: {problem}",
         "`build-edition --versions` puts each version that has a tag into a folder of the site, made of the sources as they "
         "were then. What is wrong stands in them and cannot be mended there. Build the version with the generator it was "
         "built with, and put its `site/` into a folder `versions/` of the repository, under the name of the tag: it is "
         "then taken as it is. Where a page written by hand lies in the folder of a version, move it, or name another "
         "folder with `versions_at` in `sources/edition.yml`. A page below `versions/` that is not UTF-8 must be saved as UTF-8."),
)
