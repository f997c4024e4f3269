/** A cell of a table at its place on the grid of the table. */
export type PlacedCell = {
  column: number;
  across: number;
  paragraphs: string[];
  /** The cell only continues the one above it (merged downwards). */
  continues: boolean;
};

/** One row on the grid: a cell covered by a merge is the empty string; paragraphs of a cell are parted by `\n`. */
export type GridRow = {
  cells: string[];
  merged: { column: number; across: number; down: number }[];
  /** The paragraphs of the row's only cell when the row is one cell in width; null otherwise. */
  single: string[] | null;
};

type Anchor = { column: number; across: number; down: number };

const mostColumns = 1_024;

/** Lays the rows of one table on its grid, with cells merged across and downwards. */
export function layOnGrid(rows: PlacedCell[][]): GridRow[] {
  const width = Math.min(
    mostColumns,
    rows.reduce((most, cells) => Math.max(most, rightEdge(cells)), 0),
  );
  const open = new Map<number, Anchor>();
  const anchors = rows.map((cells) => cells.flatMap((cell) => anchorOf(cell, open)));
  return rows.map((cells, at) => ({
    cells: onGrid(cells, width),
    merged: (anchors[at] ?? []).filter(({ across, down }) => across > 1 || down > 1),
    single: cells.length === 1 && cells[0] !== undefined && !cells[0].continues ? cells[0].paragraphs : null,
  }));
}

/** A cell that continues makes the anchor above it taller; any other cell is an anchor itself. */
function anchorOf(cell: PlacedCell, open: Map<number, Anchor>): Anchor[] {
  const above = open.get(cell.column);
  if (cell.continues && above !== undefined) {
    above.down += 1;
    return [];
  }
  const anchor = { column: cell.column, across: cell.across, down: 1 };
  open.set(cell.column, anchor);
  return [anchor];
}

function rightEdge(cells: PlacedCell[]): number {
  const last = cells.at(-1);
  return last === undefined ? 0 : last.column + last.across;
}

function onGrid(cells: PlacedCell[], width: number): string[] {
  const grid = new Array<string>(width).fill('');
  for (const cell of cells) {
    const text = cell.paragraphs.filter((part) => part !== '').join('\n');
    const column = Math.min(cell.column, width - 1);
    // Only in a broken table do two cells stand on one place; no text is lost then either.
    grid[column] = [grid[column] ?? '', text].filter((part) => part !== '').join(' ');
  }
  return grid;
}
