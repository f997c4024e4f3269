import {
  hardWord,
  keyRemark,
  keyWord,
  listSign,
  noteClauseEnd,
  signBefore,
  signBehind,
  wordBeside,
} from './title-marks.rules.ts';

/** A title without the sign or the word that stands before or behind it, and what the word says. */
export type MarkedTitle = { title: string; says: 'key' | 'hard' | null };

/** Takes the sign (★关于…) or the word in brackets (关于…（重点）) off a title. What a sign means stands elsewhere. */
export function markedTitle(text: string): MarkedTitle {
  const title = plainOfSigns(text);
  const words = wordBeside.form.words(title);
  if (words === null) return { title, says: null };
  return { title: plainOfSigns(wordBeside.form.replace(title)), says: keyWord.form.test(words) ? 'key' : 'hard' };
}

/** A number without the sign that stands beside it. */
export function plainOfSigns(text: string): string {
  return signBehind.form.replace(signBefore.form.replace(text.trim()));
}

/** The sign beside a title or a number; null where none stands. */
export function signOf(cell: string): string | null {
  const text = cell.replace(/\s/g, '');
  return (signBefore.form.words(text) ?? signBehind.form.words(text))?.charAt(0) ?? null;
}

/** True where a remark on a row says that its suggestion is a key one (重点督办). */
export function isKeyByRemark(remark: string): boolean {
  const clauses = remark.split(noteClauseEnd.form.regex);
  return clauses.some((clause) => keyRemark.form.test(plainOfSigns(clause.replace(/\s/g, ''))));
}

/** What the signs of a list mean, as a note on it says: 注：带★的为重点督办建议. */
export type SignMeanings = ReadonlyMap<string, 'key' | 'hard'>;

/** What the notes around the rows of a list say of its signs. */
export function signMeanings(notes: readonly string[]): SignMeanings {
  const meanings = new Map<string, 'key' | 'hard'>();
  for (const clause of notes.flatMap((note) => note.split(noteClauseEnd.form.regex))) {
    const says = keyWord.form.test(clause) ? 'key' : hardWord.form.test(clause) ? 'hard' : null;
    if (says === null) continue;
    for (const { words } of listSign.findAll(clause)) meanings.set(words, says);
  }
  return meanings;
}
