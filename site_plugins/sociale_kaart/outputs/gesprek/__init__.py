"""`/gesprek/`: at a huisarts, what matters to somebody, what is near for it, and a sheet to take along."""
