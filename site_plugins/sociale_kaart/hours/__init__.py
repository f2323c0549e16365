"""Opening hours: lines as people write them → a value → periods, words, an OSM string.

Pure: nothing here touches a file, the clock or the network. The day and the calendar of holidays are parameters.
"""
