"""The generated pages that are not documents: one file a page kind.

In: the compiled parts of an edition. Out: Markdown pages below `docs/edition/`.
Promises: deterministic, no dates, no absolute paths; every link is one that
MkDocs can check.
"""

from build_edition.pages.assets import assets
from build_edition.pages.bibliography import bibliography_page
from build_edition.pages.diagnostics import diagnostics_page
from build_edition.pages.documents import documents_page
from build_edition.pages.notes import notes_page
from build_edition.pages.parallels import parallels_page

__all__ = ["assets", "bibliography_page", "diagnostics_page", "documents_page", "notes_page", "parallels_page"]
