// What stands in for two libraries that protomaps-leaflet brings and our map does not use: reading one large archive by pieces, and
// the looks of its own maps. Without them, and read from its source, it is a third of what is published.

export class PMTiles {}
export const namedFlavor = () => ({});
