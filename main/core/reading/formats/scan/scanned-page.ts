import type { PagePiece } from '../page-piece.ts';

/** Print that was recognised in a picture: how sure the recognition is of it, 0 to 100. */
export type ScannedPiece = PagePiece & { sure: number };

/** A page (1-based) that has no text of its own, as it was recognised. */
export type ScannedPage = { page: number; pieces: ScannedPiece[] };
