"""Every sentence a reader sees, in one catalogue for each language: `.po` files of gettext, keyed by the English."""
