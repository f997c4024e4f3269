/** A page (1-based) whose text was recognised in a picture: its lines, how sure recognition is of each (0 to 100), and whether a person saw it. */
export type ReadScan = { page: number; lines: { line: number; sure: number; seen: boolean }[] };
