"""A new place by questions: what is asked, what an answer means, and whether the model takes it."""
