import type { PagePiece } from './page-piece.ts';

/** Text drawn again nearer than this, in parts of its size, is drawn to look bold or to cast a shadow. */
const near = 0.3;

/** The pieces without those that only draw the same words again at the same place. */
export function withoutOverprint(pieces: readonly PagePiece[]): PagePiece[] {
  const known = new Map<string, PagePiece[]>();
  return pieces.filter((piece) => {
    const same = known.get(piece.text);
    if (same === undefined) known.set(piece.text, [piece]);
    else if (same.some((one) => isOver(one, piece))) return false;
    else same.push(piece);
    return true;
  });
}

function isOver(one: PagePiece, other: PagePiece): boolean {
  const reach = Math.min(one.size, other.size) * near;
  return Math.abs(one.x - other.x) < reach && Math.abs(one.y - other.y) < reach && one.turn === other.turn;
}
