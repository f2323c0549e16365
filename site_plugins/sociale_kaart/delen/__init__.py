"""A build in parts, by machines that share nothing but the input; and the parts put together to the same site."""
