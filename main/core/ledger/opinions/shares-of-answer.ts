import type { OpinionMatter } from '#shared/domain/opinion-matter.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import type { AnswerPart } from '../propose/answer-parts.ts';
import { opinionsNamed } from './opinions-named.ts';

/** What a heading calls an opinion by, where it does not name its matter. */
const callings: Partial<Record<OpinionMatter, string>> = {
  inspection: '执法检查',
  inquiry: '专题询问',
  audit: '审计',
  'final-accounts': '决算',
  budget: '预算',
  plan: '计划',
};

/** True where a heading names an opinion: by its matter, or by what such opinions are called. */
export function isCalled(opinion: OpinionRecord, heading: string): boolean {
  const calling = callings[opinion.matter];
  return opinionsNamed([opinion], heading).length > 0 || (calling !== undefined && heading.includes(calling));
}

/**
 * The parts of a paper by the opinions that it answers, in their order: each part goes to the one opinion that its heading names, else with the part
 * before. Null where some opinion has none: the paper answers each as a whole then.
 */
export function sharesOfAnswer(
  parts: readonly AnswerPart[],
  opinions: readonly (OpinionRecord | null)[],
): AnswerPart[][] | null {
  const shares = opinions.map((): AnswerPart[] => []);
  let before: number | null = null;
  for (const part of parts) {
    const named = opinions.flatMap((one, at) => (one && isCalled(one, part.heading) ? [at] : []));
    const at: number | null = named.length === 1 ? (named[0] ?? null) : before;
    if (at !== null) shares[at]?.push(part);
    before = at;
  }
  return opinions.length > 1 && shares.every((share) => share.length > 0) ? shares : null;
}
