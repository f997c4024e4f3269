/**
 * GB2312 (6,763 characters and 682 signs) by its own table: every pair of lead byte A1–F7 and trail byte A1–FE,
 * decoded as GBK and taken when the pair belongs to the older set. Fonts named `…_GB2312` hold these and no others.
 */
const known = readGb2312();

/** Characters of `text` that a GB2312 font does not hold, each once, in order. Latin and line ends do not count. */
export function rareCharacters(text: string): string[] {
  const rare = new Set<string>();
  for (const character of text) if (isRare(character)) rare.add(character);
  return [...rare];
}

/** Splits text into stretches that a GB2312 font holds and stretches that it does not. */
export function splitAtRare(text: string): { text: string; rare: boolean }[] {
  if (rareCharacters(text).length === 0) return [{ text, rare: false }];
  const parts: { text: string; rare: boolean }[] = [];
  for (const character of text) {
    const rare = isRare(character);
    const last = parts.at(-1);
    if (last && last.rare === rare) last.text += character;
    else parts.push({ text: character, rare });
  }
  return parts;
}

function isRare(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code >= 0x2e80 && code < 0xff00 && !known.has(character) ? true : code > 0xffff;
}

function readGb2312(): Set<string> {
  const characters = new Set<string>();
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0xa1; lead <= 0xf7; lead += 1) {
    if (!rowOfGb2312(lead)) continue;
    for (let trail = 0xa1; trail <= 0xfe; trail += 1) characters.add(decoder.decode(Uint8Array.of(lead, trail)));
  }
  return characters;
}

// Rows 1–9 are signs, 16–87 Chinese characters; the rest of GB2312 is empty, and GBK put later signs there.
function rowOfGb2312(lead: number): boolean {
  const row = lead - 0xa0;
  return (row >= 1 && row <= 9) || (row >= 16 && row <= 87);
}
