/** Raised with each release in which reading gives other results for the same bytes, so that a source can say it was read by an older reader. */
export const readerVersion = 3;
