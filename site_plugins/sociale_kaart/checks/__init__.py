"""Rules across fields and across places, one family in one small file; `all.CHECKS` is the whole list."""

from sociale_kaart.checks.all import CHECKS, run_checks
from sociale_kaart.checks.context import Context
from sociale_kaart.checks.veil import Veil, blind, veiled

__all__ = ["CHECKS", "Context", "Veil", "blind", "run_checks", "veiled"]
