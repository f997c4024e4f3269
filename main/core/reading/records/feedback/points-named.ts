import { extract } from '#core/rules/extract.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { headingRules, namedRules, topicRules } from './points-named.rules.ts';

const openingParagraphs = 3;
const longestOpening = 1500;

/** The points of the answered opinion that a feedback paper names itself, in its opening or in its headings; empty when it names none. */
export function findPointsNamed(paragraphs: Paragraph[], headings: string[]): string[] {
  for (const { text } of paragraphs.slice(0, openingParagraphs)) {
    const named = extract(namedRules, text.slice(0, longestOpening));
    if (named !== null) return named.value;
  }
  const quoted = headings.flatMap((heading) => quotedIn(heading));
  return quoted.length > 0 ? quoted : topicHeadings(headings);
}

function quotedIn(heading: string): string[] {
  return headingRules.flatMap(({ form, read }) => form.findAll(heading).flatMap((found) => read(found) ?? []));
}

/** 关于加强基层力量方面, 关于整治隐患的建议: headings that all name a topic of the opinion are its points. */
function topicHeadings(headings: string[]): string[] {
  const topics = headings.map((heading) => extract(topicRules, heading)?.value ?? null);
  const named = topics.filter((topic) => topic !== null);
  return named.length > 1 && named.length === topics.length ? named : [];
}
