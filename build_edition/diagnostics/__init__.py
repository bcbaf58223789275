"""The findings on an edition: their catalogue, their values, and the formats in which they are printed."""
