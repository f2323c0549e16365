"""`/dekking/`: what there is in the region and what not, as sentences, pictures and tables; the same for programs."""
