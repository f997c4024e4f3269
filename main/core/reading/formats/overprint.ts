import type { PagePiece } from './page-piece.ts';

/** Text drawn again nearer than this, in parts of its size, is drawn to look bold or to cast a shadow. */
const near = 0.3;

/** Pieces are sought in squares of a page, in points; in one of them at most so many are compared. */
const square = 16;
const mostCompared = 50;

/** The pieces without those that only draw the same words again at the same place. Linear: a page may draw one sign a hundred thousand times. */
export function withoutOverprint(pieces: readonly PagePiece[]): PagePiece[] {
  const bySquare = new Map<string, PagePiece[]>();
  return pieces.filter((piece) => {
    const [column, row] = [Math.floor(piece.x / square), Math.floor(piece.y / square)];
    const isAgain = [-1, 0, 1].some((right) =>
      [-1, 0, 1].some((down) =>
        bySquare.get(`${column + right} ${row + down} ${piece.text}`)?.some((one) => isOver(one, piece)),
      ),
    );
    if (isAgain) return false;
    const key = `${column} ${row} ${piece.text}`;
    const here = bySquare.get(key);
    if (here === undefined) bySquare.set(key, [piece]);
    else if (here.length < mostCompared) here.push(piece);
    return true;
  });
}

function isOver(one: PagePiece, other: PagePiece): boolean {
  const reach = Math.min(one.size, other.size) * near;
  return Math.abs(one.x - other.x) < reach && Math.abs(one.y - other.y) < reach && one.turn === other.turn;
}
