import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';
import { partEnd } from './role-words.rules.ts';

// How cells of organs write brackets and roles. Each is asked alone.

export const opening = {
  id: 'organ-cell-opening',
  means: 'a bracket that opens, of any form',
  form: form`[(［【〔[]`,
} as const satisfies FormRule;

export const closing = {
  id: 'organ-cell-closing',
  means: 'a bracket that closes, of any form',
  form: form`[)］】〕\]]`,
} as const satisfies FormRule;

export const gapBeforeBracket = {
  id: 'organ-cell-gap',
  means: 'the gap between a name and the bracket behind it',
  form: form`\s+(?=（)`,
} as const satisfies FormRule;

export const shortLabel = {
  id: 'organ-cell-short-label',
  means: 'one sign for what organs do, before a colon: 主：市水务局',
  form: form`(?<=^|${partEnd})(?<sign>[主协会])(?=[：:])`,
} as const satisfies FormRule;

export const shortMark = {
  id: 'organ-cell-short-mark',
  means: 'one sign for what an organ does, in brackets: 市财政局（会）',
  form: form`（\s*(?<sign>[主协会])\s*）`,
} as const satisfies FormRule;

/** Single signs that lists with little room write for a role. */
export const shortRoles: Readonly<Record<string, string>> = { 主: '主办', 协: '协办', 会: '会办' };

export const counties = {
  id: 'organ-cell-counties',
  means: 'the name of many with its brackets: 各县（市、区）',
  form: form`各[\u4e00-\u9fff]{1,4}（[^（）]{1,8}）`,
} as const satisfies FormRule;

export const innerBrackets = {
  id: 'organ-cell-inner',
  means: 'brackets within brackets: （市园林局（含城管中队）、市财政局）',
  form: form`（[^（）]*（(?<words>[^（）]*)）(?=[^]*）)`,
} as const satisfies FormRule;

export const plainOrganCellRules = [
  opening,
  closing,
  gapBeforeBracket,
  shortLabel,
  shortMark,
  counties,
  innerBrackets,
] as const;
