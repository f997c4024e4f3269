/** Print that was recognised in a picture: a piece of a page (`PagePiece`), and how sure the recognition is of it, 0 to 100. */
export type ScannedPiece = { text: string; x: number; y: number; width: number; size: number; sure: number };

/** A page (1-based) that has no text of its own, as it was recognised. */
export type ScannedPage = { page: number; pieces: ScannedPiece[] };
