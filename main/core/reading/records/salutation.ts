import { holds } from '#core/rules/first-match.ts';
import { isOrganName, splitOrganList } from '#shared/text/organ-name.ts';
import type { Paper } from '../structure/paper.ts';
import { body, greeted, greetedOrgans } from './salutation.rules.ts';

/** Organs that commas part (市人民政府，市中级人民法院：); any other words with a comma are a sentence. */
function organsGreeted(line: string): string | undefined {
  const who = greetedOrgans.form.find(line)?.groups.who;
  return who !== undefined && splitOrganList(who).every(isOrganName) ? who : undefined;
}

/**
 * Whom a paper addresses in the line above its text (市人民政府：, 王刚、李明代表：), without 尊敬的 and the colon; from the lines between title
 * and text or from the first paragraphs. Null when no such line stands there.
 */
export function findSalutation(paper: Paper): string | null {
  const lines = [...(paper.cut?.bylineLines ?? []), ...paper.body.slice(0, 2)];
  for (const { text } of lines) {
    const who = greeted.form.find(text.trim())?.groups.who ?? organsGreeted(text.trim());
    if (who !== undefined && holds(body, who)) return who.trim();
  }
  return null;
}
