import { titleKey } from '#core/language/title-key.ts';
import { extract } from '#core/rules/extract.ts';
import { dutyRules, matterTail } from './links.rules.ts';

/**
 * The matter a title is about, as a key to compare: `关于…情况的调研报告`, `关于…情况报告的审议意见` and `关于…情况的报告` give the same
 * one. Organs before 关于 are left out.
 */
export function matterOf(title: string): string {
  const from = title.indexOf('关于');
  const named = from >= 0 && from <= 40 ? title.slice(from + 2) : title;
  let key = titleKey(named);
  for (let round = 0; round < 4; round += 1) {
    const shorter = matterTail.replace(key);
    if (shorter === key || shorter.length < 4) break;
    key = shorter;
  }
  return key;
}

/** The titles named in book-title marks in a text, outermost marks only. */
export function namedTitles(text: string): string[] {
  const titles: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '《') {
      if (depth === 0) start = at + 1;
      depth += 1;
    } else if (character === '》' && depth > 0) {
      depth -= 1;
      if (depth === 0 && at - start <= 160) titles.push(text.slice(start, at));
    }
  }
  return titles;
}

/** The person a duty paper is about, from its title: `关于…局长李明履职情况的调研报告` → 李明; null when none is named. */
export function dutyPerson(title: string): string | null {
  return extract(dutyRules, title)?.value ?? null;
}
