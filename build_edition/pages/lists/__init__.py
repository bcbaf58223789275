"""The pages about the edition: registers, notes, parallels, works, pictures, what is open."""
