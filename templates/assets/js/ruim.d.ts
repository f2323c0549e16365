/**
 * Whether a script is for a large region, whose places come in squares (vakken/). There are two of each script that asks it: one for
 * towns, without a byte of what only a country needs, and one for large regions. Put in by scripts/assets.py; undefined in Node.
 */
declare var RUIM: boolean | undefined;
