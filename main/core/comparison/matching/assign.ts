/**
 * The one-to-one assignment of rows to columns with the greatest total value (Hungarian method with potentials, after
 * Kuhn and Munkres; O(rows² × columns)). `value(row, column)` is 0 or more; a pair of value 0 is never assigned. Gives the
 * column of each row, or -1. Ties fall to the lower column, so the same input always gives the same answer.
 */
export function assign(rows: number, columns: number, value: (row: number, column: number) => number): number[] {
  if (rows > columns) return transposed(rows, columns, value);
  const potentialOfRow = new Float64Array(rows + 1);
  const potentialOfColumn = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  const cameFrom = new Int32Array(columns + 1);
  const cost = new Float64Array(columns);
  for (let row = 1; row <= rows; row += 1) {
    rowOf[0] = row;
    const slack = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(columns + 1);
    let column = 0;
    do {
      used[column] = 1;
      const current = rowOf[column] ?? 0;
      for (let at = 0; at < columns; at += 1) cost[at] = -value(current - 1, at);
      let step = Number.POSITIVE_INFINITY;
      let next = 0;
      const ofRow = potentialOfRow[current] ?? 0;
      for (let at = 1; at <= columns; at += 1) {
        if (used[at]) continue;
        const reduced = (cost[at - 1] ?? 0) - ofRow - (potentialOfColumn[at] ?? 0);
        if (reduced < (slack[at] ?? 0)) {
          slack[at] = reduced;
          cameFrom[at] = column;
        }
        if ((slack[at] ?? 0) < step) {
          step = slack[at] ?? 0;
          next = at;
        }
      }
      for (let at = 0; at <= columns; at += 1) {
        if (used[at]) {
          const owner = rowOf[at] ?? 0;
          potentialOfRow[owner] = (potentialOfRow[owner] ?? 0) + step;
          potentialOfColumn[at] = (potentialOfColumn[at] ?? 0) - step;
        } else slack[at] = (slack[at] ?? 0) - step;
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const before = cameFrom[column] ?? 0;
      rowOf[column] = rowOf[before] ?? 0;
      column = before;
    }
  }
  const found = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= columns; column += 1) {
    const row = (rowOf[column] ?? 0) - 1;
    if (row >= 0 && value(row, column - 1) > 0) found[row] = column - 1;
  }
  return found;
}

function transposed(rows: number, columns: number, value: (row: number, column: number) => number): number[] {
  const found = new Array<number>(rows).fill(-1);
  assign(columns, rows, (column, row) => value(row, column)).forEach((row, column) => {
    if (row >= 0) found[row] = column;
  });
  return found;
}
