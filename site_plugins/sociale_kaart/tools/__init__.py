"""What writes files of a region or of the project: documentation from the model, new places, coordinates."""
