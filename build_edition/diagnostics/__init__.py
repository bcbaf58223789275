"""What there is to say about an edition: the catalogue of findings, findings, and the formats they are printed in."""
