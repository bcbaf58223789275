"""The pages about the edition: registers, notes, parallels, works, pictures, open questions."""
