"""What was made before, kept between two runs, and never believed without its seal."""
