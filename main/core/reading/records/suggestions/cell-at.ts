/** The words of a row under a heading, or in a column; empty where it has none. */
export function cellAt<Key extends string | number>(cells: Readonly<Record<Key, string>>, at: Key): string {
  return cells[at] ?? '';
}
