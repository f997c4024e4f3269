import { betweenPersons } from './person-name.rules.ts';

/** Names of a by-line: `卢 渊` is one, `李明 王芳` and `李 明  王 芳` are two. */
export function splitNames(text: string): string[] {
  const trimmed = text.trim();
  const wideGaps = trimmed.split(betweenPersons.form.regex);
  const names: string[] = [];
  for (const part of wideGaps) {
    const words = part.split(' ').filter((word) => word !== '');
    const spaced = words.every((word) => word.length === 1);
    if (spaced) {
      if (words.length > 0) names.push(...pairUp(words));
    } else names.push(...words);
  }
  return names;
}

/** `卢 渊` → one name; `李 明 王 芳` → two. */
function pairUp(characters: string[]): string[] {
  if (characters.length <= 3) return [characters.join('')];
  const names: string[] = [];
  for (let at = 0; at < characters.length; at += 2) names.push(characters.slice(at, at + 2).join(''));
  return names;
}
