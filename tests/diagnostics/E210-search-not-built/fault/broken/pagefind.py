raise SystemExit("no room on the disk")
