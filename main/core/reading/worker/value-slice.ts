/**
 * A piece of a value on its way to another process. The value is told from its leaves up as a list of *nodes*, each of which names its
 * parts by their numbers: `kinds` times their place, and the kind, which is that of a node, of an atom (what has no parts, every string
 * once) or of a whole number that stands for itself. The last node to begin is an array of the value alone. So what stands in many places is sent once and stays one and the same, and a heavy value is put together in
 * pieces without holding anybody up.
 */
export type ValueSlice = {
  /** The next atoms, in the order of their numbers. */
  atoms: unknown[];
  /** Lists of keys that are used from here on, in the order of their numbers. */
  shapes: string[][];
  /** Nodes one after the other: form, count, then as many numbers. */
  nodes: number[];
  /** Pieces of bytes, in the order in which `piece` asks for them. */
  pieces: Uint8Array[];
};

/**
 * What stands in `nodes`: from `shape` on an object with the keys of the shape of that number. `bytes` gives a length, `piece` a node
 * and the place of the next piece in it, `more` a node and further parts of it.
 */
export const form = { array: 0, map: 1, set: 2, bytes: 3, piece: 4, more: 5, shape: 6 } as const;

/** What a number names, by its remainder. */
export const [atom, node, ownNumber, kinds] = [0, 1, 2, 3];

/** Whole numbers that need no place among the atoms: with their kind they still are small for the machine. */
export function isOwnNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 && value < 2 ** 28;
}

export function emptySlice(): ValueSlice {
  return { atoms: [], shapes: [], nodes: [], pieces: [] };
}
