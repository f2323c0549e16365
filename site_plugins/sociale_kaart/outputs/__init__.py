"""What is made of a catalogue. Each output is a pure function to (path below the site, content); none knows another."""
