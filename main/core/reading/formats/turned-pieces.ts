import type { PageContent, PagePiece, PageRule, Turn } from './page-piece.ts';

/** How far text may lean and still count as level or upright. */
const leaning = 0.1;

/** The turn of text that runs in a direction (page downwards); null where it is set at an angle, as stamps and watermarks are. */
export function turnOf(directionX: number, directionY: number): Turn | null {
  const [across, down] = [Math.abs(directionX), Math.abs(directionY)];
  if (down <= across * leaning) return directionX >= 0 ? 0 : 180;
  if (across <= down * leaning) return directionY > 0 ? 90 : 270;
  return null;
}

/**
 * The parts of a page by how their text runs, each as if it were level; that with most letters first, with the ruled lines. A page of one direction
 * is one part.
 */
export function partsByTurn({ pieces, rules }: PageContent): PageContent[] {
  const byTurn = new Map<Turn, PagePiece[]>();
  for (const piece of pieces) {
    const same = byTurn.get(piece.turn ?? 0);
    if (same === undefined) byTurn.set(piece.turn ?? 0, [piece]);
    else same.push(piece);
  }
  const letters = (own: PagePiece[]) => own.reduce((sum, { text }) => sum + text.length, 0);
  const parts = [...byTurn].sort(([, one], [, other]) => letters(other) - letters(one));
  if (parts.length === 0) return [{ pieces, rules }];
  return parts.map(([turn, own], at) => ({
    pieces: own.map((piece) => level(piece, turn)),
    rules: at === 0 ? rules.map((rule) => levelRule(rule, turn)) : [],
  }));
}

function level(piece: PagePiece, turn: Turn): PagePiece {
  const [x, y] = turned(piece.x, piece.y, turn);
  const { turn: _, ...rest } = piece;
  return { ...rest, x, y };
}

function levelRule({ x0, y0, x1, y1 }: PageRule, turn: Turn): PageRule {
  const [fromX, fromY] = turned(x0, y0, turn);
  const [toX, toY] = turned(x1, y1, turn);
  return { x0: fromX, y0: fromY, x1: toX, y1: toY };
}

function turned(x: number, y: number, turn: Turn): [number, number] {
  if (turn === 90) return [y, -x];
  if (turn === 270) return [-y, x];
  return turn === 180 ? [-x, -y] : [x, y];
}
