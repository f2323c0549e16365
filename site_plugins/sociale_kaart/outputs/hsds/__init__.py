"""The places as services in the words of the Human Services Data Specification (HSDS 3.1), for other directories."""
