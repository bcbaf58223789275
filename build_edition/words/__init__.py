"""Every sentence a reader sees, in one catalogue a language: gettext's `.po`, its English sentences the keys."""
