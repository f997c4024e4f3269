/** A title without the sign or the word that stands before or behind it, and what the word says. */
export type MarkedTitle = { title: string; says: 'key' | 'hard' | null };

const sign = '★☆▲△◆◇●◎※⊙♦*＊✱';
const inFront = new RegExp(`^[${sign}]+`);
const anySign = new RegExp(`[${sign}]`, 'g');
const behind = new RegExp(`[${sign}]+$`);
const inWords = /^[（(【[](重点|疑难)(?:督办)?(?:件|建议)?[）)】\]]|[（(【[](重点|疑难)(?:督办)?(?:件|建议)?[）)】\]]$/;

/** Takes the sign (★关于…) or the word in brackets (关于…（重点）) off a title. What a sign means stands elsewhere. */
export function markedTitle(text: string): MarkedTitle {
  const title = plainOfSigns(text);
  const [words, first, last] = inWords.exec(title) ?? [];
  if (words === undefined) return { title, says: null };
  return { title: plainOfSigns(title.replace(words, '')), says: (first ?? last) === '重点' ? 'key' : 'hard' };
}

/** A number without the sign that stands beside it. */
export function plainOfSigns(text: string): string {
  return text.trim().replace(inFront, '').replace(behind, '');
}

/** The sign beside a title or a number; null where none stands. */
export function signOf(cell: string): string | null {
  const text = cell.replace(/\s/g, '');
  return (inFront.exec(text)?.[0] ?? behind.exec(text)?.[0])?.charAt(0) ?? null;
}

/** What the signs of a list mean, as a note on it says: 注：带★的为重点督办建议. */
export type SignMeanings = ReadonlyMap<string, 'key' | 'hard'>;

const clauseEnd = /[。；;，,\n]|(?<=[\u4e00-\u9fff])\s+/;
/** What the notes around the rows of a list say of its signs. */
export function signMeanings(notes: readonly string[]): SignMeanings {
  const meanings = new Map<string, 'key' | 'hard'>();
  for (const clause of notes.flatMap((note) => note.split(clauseEnd))) {
    const says = clause.includes('重点') ? 'key' : clause.includes('疑难') ? 'hard' : null;
    if (says === null) continue;
    for (const one of clause.match(anySign) ?? []) meanings.set(one, says);
  }
  return meanings;
}
