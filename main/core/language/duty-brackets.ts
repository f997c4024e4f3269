import { type Decision, firstMatch, holds } from '#core/rules/first-match.ts';
import { hasOrganForm, isOrganName, splitOrganList } from '#shared/text/organ-name.ts';
import {
  type BracketRole,
  type BracketRule,
  behindStop,
  bracketRules,
  closesSentence,
  explainsNoun,
  givesExample,
} from './duty-bracket.rules.ts';
import { betweenParts, bracketOfWords, speakingBody } from './duty-bracket-words.rules.ts';

type Told = Decision<BracketRule>;

/** A bracket that says whose work the words beside it are. Offsets count UTF-16 units, brackets included; organs as printed. */
export type DutyBracket = { start: number; end: number; lead: string[]; support: string[]; told: Told[] };

type BracketPart = { told: Told; names: string[] };
type Part = { role: BracketRole; names: string[]; told: Told };

function areOrgans(names: readonly string[]): boolean {
  const isOne = (name: string) => isOrganName(name) || (hasOrganForm(name) && !holds(givesExample, name));
  return names.some(isOrganName) && names.every(isOne) && !names.some((name) => holds(speakingBody, name));
}

/** The rule that a part of a bracket has, and the organs that it names; null for an empty part. */
export function readBracketPart(part: string, rules: readonly BracketRule[] = bracketRules): BracketPart | null {
  const told = firstMatch(rules, part);
  const names = told?.rule.form.find(part)?.groups.names ?? '';
  return told && { told, names: splitOrganList(names) };
}

/** The parts with their organs; null where one of them names none, so that the bracket says something else. */
function partsOf(inside: string): Part[] | null {
  const parts: (Part & { isLabelled: boolean })[] = [];
  for (const text of inside.split(betweenParts.form.regex).filter((one) => one.trim() !== '')) {
    const read = readBracketPart(text);
    if (read === null || read.names.length === 0) return null;
    const { names, told } = read;
    const { id, role, isLabelled = false } = told.rule;
    const before = parts.at(-1);
    const goesOn = id === 'bracket-names' && before?.isLabelled === true;
    if (!isLabelled && !goesOn && !areOrgans(names)) return null;
    parts.push({ role: goesOn ? before.role : role, names, told, isLabelled: isLabelled || goesOn });
  }
  return parts.length === 0 ? null : parts;
}

function isLabelled(inside: string): boolean {
  return readBracketPart(inside)?.told.rule.isLabelled === true;
}

/** A bracket without a label stands behind its sentence or closes it, and explains no noun before it. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  if (start === 0 || holds(behindStop, before)) return true;
  return holds(closesSentence, text.slice(end)) && !holds(explainsNoun, before);
}

/**
 * The brackets of a text that say whose work it is, in order: （责任单位：市公安局、市交通运输局） with their label, （市生态环境局） and
 * （市水务局牵头，市财政局配合） where they close a sentence. Brackets that explain (（含城乡接合部）, 主管部门（市水务局）) are none.
 */
export function findDutyBrackets(text: string): DutyBracket[] {
  return bracketOfWords.form.findAll(text).flatMap(({ words, start, groups }) => {
    const inside = (groups.inside ?? '').trim();
    const end = start + words.length;
    if (!isLabelled(inside) && !standsAlone(text, start, end)) return [];
    const parts = partsOf(inside);
    if (parts === null) return [];
    const hasHead = parts.some(({ role }) => role === 'lead');
    const isLead = ({ role }: Part) => role === 'lead' || (role === 'carry' && !hasHead);
    const of = (own: readonly Part[]) => [...new Set(own.flatMap(({ names }) => names))];
    const lead = of(parts.filter(isLead));
    const support = of(parts.filter((part) => !isLead(part))).filter((name) => !lead.includes(name));
    return [{ start, end, lead, support, told: parts.map(({ told }) => told) }];
  });
}

/** The text without them. */
export function withoutDutyBrackets(text: string): string {
  return findDutyBrackets(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}
