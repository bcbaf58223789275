"""The site generator's process: `engine` runs it in the folder of a generation."""

from build_edition.site.press import main

main()
