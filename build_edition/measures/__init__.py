"""What is counted and compared: rules between files, coverage, defects, two states of an edition."""
