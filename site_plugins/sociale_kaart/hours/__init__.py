"""Opening hours that tell the truth: lines as people write them → a value → periods, words, an OSM string.

Pure: no file, no clock and no network is touched here. The day and the calendar of holidays are handed in.
"""
