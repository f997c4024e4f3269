import { findDutyBrackets } from '#core/language/duty-brackets.ts';
import { splitSentences } from '#core/language/sentences.ts';
import { type Decision, type FormRule, firstMatch } from '#core/rules/first-match.ts';
import { type FoundOrgan, findOrganNames } from '#shared/text/organ-name.ts';
import { isPlaceLevel } from '#shared/text/place-name.ts';
import {
  actTogether,
  anyGovernment,
  branchBehind,
  cityGovernment,
  noPartOfPoint,
  organsJoined,
  twoBefore,
} from './organ-run.rules.ts';
import { type PointOrganRole, type PointOrganRule, pointOrganRules } from './point-organ.rules.ts';

/** The organs that the words of a point charge with it, as printed, and the rules that say so with their words: 由市水务局. */
export type PointOrgans = {
  lead: string[];
  /** Those of them that are to do it together (市水务局、市财政局要共同…); empty where each has its own task. */
  together: string[];
  support: string[];
  told: Decision<FormRule>[];
};

/** As brackets behind its sentences say (（市水务局牵头，市财政局配合）): the first leads, several of it together; those of later ones help. */
export function readBracketOrgans(text: string): PointOrgans | null {
  const brackets = findDutyBrackets(text);
  const lead = brackets.find((one) => one.lead.length > 0)?.lead ?? [];
  const others = brackets.flatMap((one) => [...one.lead, ...one.support]).filter((name) => !lead.includes(name));
  if (lead.length === 0 && others.length === 0) return null;
  const told = brackets.flatMap((one) => one.told);
  return { lead, together: lead.length > 1 ? lead : [], support: [...new Set(others)], told };
}

/** Organs named one after the other: they have one part. */
type Run = { names: string[]; start: number; end: number };

function withBranch({ name, start, end }: FoundOrgan, sentence: string): FoundOrgan {
  const behind = branchBehind.form.words(sentence.slice(end)) ?? '';
  const before = isPlaceLevel(name.charAt(0)) ? (twoBefore.form.words(sentence.slice(0, start)) ?? '') : '';
  return { name: before + name + behind, start: start - before.length, end: end + behind.length };
}

function runsOf(sentence: string): Run[] {
  const runs: Run[] = [];
  for (const found of findOrganNames(sentence)) {
    const { name, start, end } = withBranch(found, sentence);
    if (start < (runs.at(-1)?.end ?? 0)) continue;
    const last = runs.at(-1);
    if (last && organsJoined.form.test(sentence.slice(last.end, start))) {
      last.names.push(name);
      last.end = end;
    } else runs.push({ names: [name], start, end });
  }
  return runs;
}

function markedAt(sentence: string, runs: readonly Run[], at: number): string {
  let text = '';
  let from = 0;
  runs.forEach(({ start, end }, index) => {
    text += `${sentence.slice(from, start)}${index === at ? '@' : '&'}`;
    from = end;
  });
  return text + sentence.slice(from);
}

export function decidePointOrgan(
  marked: string,
  rules: readonly PointOrganRule[] = pointOrganRules,
): Decision<PointOrganRule> | null {
  return firstMatch(rules, marked);
}

type Named = { role: PointOrganRole; names: string[]; isTogether: boolean; told: Decision<PointOrganRule> };

function namedIn(sentence: string): Named[] {
  const runs = runsOf(sentence);
  return runs.flatMap(({ names, end }, at): Named[] => {
    const decided = decidePointOrgan(markedAt(sentence, runs, at));
    const role = decided?.rule.role ?? null;
    if (decided === null || role === null) return [];
    const words = decided.words.replace('@', names.join('、'));
    const isTogether = names.length > 1 && actTogether.form.test(sentence.slice(end));
    return [{ role, names, isTogether, told: { ...decided, words } }];
  });
}

/**
 * The organs that a point's own words charge with it (由市水务局牵头，市财政局配合; 责成市发展和改革委员会…), in their order: those that lead
 * and those that help. `addressee` is whom the opinion asks as a whole: its name alone says nothing of one point. Null where the words name none.
 */
export function readPointOrgans(text: string, addressee: string | null): PointOrgans | null {
  const isAsked = (name: string) =>
    anyGovernment.form.test(name) || (addressee === null ? cityGovernment.form.test(name) : name.endsWith(addressee));
  const named = splitSentences(text)
    .flatMap((sentence) => namedIn(sentence.text))
    .map((one) => ({ ...one, names: one.names.filter((name) => !noPartOfPoint.form.test(name)) }))
    // Whom the opinion asks in general has a part in a point where it is named together with another: 市人民政府、市中级人民法院要共同….
    .map((one) => (one.names.every(isAsked) ? { ...one, names: [] } : one))
    .filter(({ names }) => names.length > 0);
  if (named.length === 0) return null;
  const of = (role: PointOrganRole) => [
    ...new Set(named.filter((one) => one.role === role).flatMap(({ names }) => names)),
  ];
  const lead = of('lead');
  const support = of('support').filter((name) => !lead.includes(name));
  const joint = named.filter(({ role, isTogether }) => role === 'lead' && isTogether).flatMap(({ names }) => names);
  return { lead, together: [...new Set(joint)], support, told: named.map(({ told }) => told) };
}
