"""What maintainers are told on a schedule or in a pull request: checks that are due, dead links, what changed."""
