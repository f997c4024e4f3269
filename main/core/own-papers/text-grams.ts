/** Letters of one gram: long enough that two papers seldom share one by chance, short enough to survive a changed word. */
export const gramLetters = 8;

const basis = 0x811c9dc5;
const prime = 0x01000193;

/** Hash of the gram at each place of the letters; empty for letters that are too few for one. */
export function gramsOf(letters: string): Uint32Array {
  const grams = new Uint32Array(Math.max(0, letters.length - gramLetters + 1));
  for (let place = 0; place < grams.length; place += 1) grams[place] = hashAt(letters, place);
  return grams;
}

/** FNV-1a, stirred at the end so that the lowest hashes are a fair choice of grams. */
function hashAt(letters: string, place: number): number {
  let hash = basis;
  for (let at = place; at < place + gramLetters; at += 1) hash = Math.imul(hash ^ letters.charCodeAt(at), prime);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
