"""What can be known of a place: each key with its model, its questions, its answers and how every output says it."""
