// Every subject of rules, with the texts that hold it: what `npm run rules` lists. The program never imports this.
import { besideBrackets, brackets } from '#core/language/duty-bracket.corpus.ts';
import { type BracketRule, besideBracketRules, bracketRules } from '#core/language/duty-bracket.rules.ts';
import { bracketWordRules } from '#core/language/duty-bracket-words.rules.ts';
import { readBracketPart } from '#core/language/duty-brackets.ts';
import { marksByRule } from '#core/language/ordinal-mark.corpus.ts';
import { type MarkRule, markRules } from '#core/language/ordinal-mark.rules.ts';
import { markRule } from '#core/language/ordinal-mark.ts';
import { ruleOfForm } from '#core/language/testing/rule-of-form.ts';
import { type ExtractionRule, extract } from '#core/rules/extract.ts';
import { type FormRule, firstMatch } from '#core/rules/first-match.ts';
import { dottedDay, writtenDay } from '#shared/text/chinese-date.rules.ts';
import { bareLevel, leadingVerb, noNameForms, noPlaceForms, placeForms } from '#shared/text/place-name.rules.ts';
import { people, titles } from '../links/links.corpus.ts';
import { dutyRules, linkRules, motionCarriedOut } from '../links/links.rules.ts';
import { answeringTitles, openings } from '../records/feedback/answered.corpus.ts';
import { answeredRules, printedRules } from '../records/feedback/answered.rules.ts';
import { answeredByTitle } from '../records/feedback/feedback-title.ts';
import { phrases } from '../records/feedback/phrases.corpus.ts';
import { phraseRules } from '../records/feedback/phrases.rules.ts';
import { headingRules, namedRules, topicRules } from '../records/feedback/points-named.rules.ts';
import { dispositions } from '../records/motions/disposition.corpus.ts';
import { type DispositionRule, dispositionRules } from '../records/motions/disposition.rules.ts';
import { decideDisposition } from '../records/motions/disposition.ts';
import { columns, labels } from '../records/motions/motion-labels.corpus.ts';
import { columnRules, labelRules } from '../records/motions/motion-labels.rules.ts';
import { before, behind } from '../records/motions/motion-phrase.corpus.ts';
import { moversBefore, moversBehind } from '../records/motions/motion-phrase.rules.ts';
import { told } from '../records/motions/movers-told.corpus.ts';
import { moversTold } from '../records/motions/movers-told.rules.ts';
import { decideLead } from '../records/opinions/lead-in.ts';
import { pointOrgans } from '../records/opinions/point-organ.corpus.ts';
import { type PointOrganRule, pointOrganRules } from '../records/opinions/point-organ.rules.ts';
import { decidePointOrgan } from '../records/opinions/point-organs.ts';
import { closings, leads } from '../records/opinions/turns.corpus.ts';
import { closingRules, type LeadRule, leadRules } from '../records/opinions/turns.rules.ts';
import { asking, headings, problems } from '../records/opinions/wording.corpus.ts';
import {
  askingRules,
  type ProblemRule,
  problemRules,
  type SectionRule,
  sectionRules,
} from '../records/opinions/wording.rules.ts';
import { decideAsking, decideProblem, decideSection } from '../records/opinions/wording.ts';
import { tails } from '../records/outline/tail.corpus.ts';
import { tailRules } from '../records/outline/tail.rules.ts';
import { actionRules } from '../records/targets/action.rules.ts';
import { roles } from '../records/targets/context.corpus.ts';
import { type RoleRule, roleRules, wanted } from '../records/targets/context.rules.ts';
import { indicators, names } from '../records/targets/indicator.corpus.ts';
import { indicatorRules, nameRules } from '../records/targets/indicator.rules.ts';
import { decideIndicator } from '../records/targets/indicator-name.ts';
import { pieceRules } from '../secrecy/mark-pieces.rules.ts';
import { secrecyMarks } from '../secrecy/secrecy-mark.corpus.ts';
import { type SecrecyRule, secrecyMarkRules } from '../secrecy/secrecy-mark.rules.ts';
import { bylinesByRule } from '../structure/byline.corpus.ts';
import { type BylineRule, bylineRules } from '../structure/byline.rules.ts';
import { bylineRule } from '../structure/byline-form.ts';
import { bodiesByRule } from '../structure/kind-by-body.corpus.ts';
import { type BodyRule, bodyRules } from '../structure/kind-by-body.rules.ts';
import { decideKindByText } from '../structure/kind-by-body.ts';
import { titlesByRule } from '../structure/kind-by-title.corpus.ts';
import { type TitleRule, titleRules } from '../structure/kind-by-title.rules.ts';
import { decideKind } from '../structure/kind-by-title.ts';
import { meetings } from '../structure/meeting-name.corpus.ts';
import { meetingRules } from '../structure/meeting-name.rules.ts';
import { meetingRule } from '../structure/meeting-name.ts';
import { signOffs } from '../structure/sign-off.corpus.ts';
import { signOffRules } from '../structure/sign-off.rules.ts';
import { headRules, headVetoes } from '../structure/weigh-head.rules.ts';

/** What a text is decided to be: by which rule, by which words, and what that is worth outside. */
export type Decided = { id: string; words: string; outcome: string } | null;

export type Subject = {
  name: string;
  rules: readonly (FormRule & { weight?: number })[];
  /** How many texts hold each rule; absent where they stand in the test itself. */
  texts?: Readonly<Record<string, number>>;
  /** The same decision as in reading, with these rules. Rules that are asked one by one have none. */
  decide?: (text: string, rules: readonly FormRule[]) => Decided;
};

export const weighed = [
  { name: 'head of a paper: ruled out', rules: headVetoes },
  { name: 'head of a paper: evidence', rules: headRules },
] as const;

type Found<R> = { rule: R; words: string } | null;
type Read<R> = { rule: R; value: unknown; found: { words: string } } | null;

export function matching<R extends FormRule>(
  name: string,
  rules: readonly R[],
  corpus: Readonly<Record<string, readonly string[]>>,
  decide: (text: string, rules: readonly R[]) => Found<R>,
  outcome: (rule: R) => string | null,
): Subject {
  return {
    name,
    rules,
    texts: Object.fromEntries(Object.entries(corpus).map(([id, texts]) => [id, texts.length])),
    decide: (text, own) => {
      const found = decide(text, own as readonly R[]);
      return found && { id: found.rule.id, words: found.words, outcome: String(outcome(found.rule)) };
    },
  };
}

export function extracting<R extends ExtractionRule<unknown>>(
  name: string,
  rules: readonly R[],
  corpus: Readonly<Record<string, Readonly<Record<string, unknown>>>> | null,
  read: (text: string, rules: readonly R[]) => Read<R> = (text, own) => extract<R>(own, text),
): Subject {
  const texts = Object.entries(corpus ?? {}).map(([id, values]) => [id, Object.keys(values).length] as const);
  return {
    name,
    rules,
    ...(corpus === null ? {} : { texts: Object.fromEntries(texts) }),
    decide: (text, own) => {
      const found = read(text, own as readonly R[]);
      return found && { id: found.rule.id, words: found.found.words, outcome: JSON.stringify(found.value) };
    },
  };
}

export function each(
  name: string,
  rules: readonly FormRule[],
  corpus: Readonly<Record<string, { has: readonly string[]; hasNot: readonly string[] }>>,
): Subject {
  const texts = Object.entries(corpus).map(([id, { has, hasNot }]) => [id, has.length + hasNot.length] as const);
  return { name, rules, texts: Object.fromEntries(texts) };
}

/** Forms that are asked one by one; their texts stand in the tests. */
export const asked = (name: string, rules: readonly FormRule[]): Subject => ({
  name: `${name}, each asked alone`,
  rules,
});

export const first = <R extends FormRule>(text: string, rules: readonly R[]) => firstMatch(rules, text);

export const subjects: readonly Subject[] = [
  matching<TitleRule>('kind by title', titleRules, titlesByRule, decideKind, ({ kind }) => kind),
  matching<BodyRule>('kind by text', bodyRules, bodiesByRule, decideKindByText, ({ kind }) => kind),
  extracting<BylineRule>('line under a title', bylineRules, bylinesByRule, bylineRule),
  extracting<MarkRule>('mark of an item', markRules, marksByRule, (text, rules) => markRule(text, 0, rules)),
  extracting<ExtractionRule<unknown>>('name of a meeting', meetingRules, meetings, (text, rules) =>
    meetingRule(text, rules as readonly ExtractionRule<string>[]),
  ),
  matching<SecrecyRule>('mark of secrecy', secrecyMarkRules, secrecyMarks, first, ({ id }) => id),
  asked('piece that a mark of secrecy stands in', pieceRules),
  matching<FormRule>('line that signs a paper', signOffRules, signOffs, first, ({ id }) => id),
  matching<LeadRule>(
    'words that lead to recommendations',
    leadRules,
    Object.fromEntries(Object.entries(leads).map(([id, values]) => [id, Object.keys(values)])),
    decideLead,
    ({ takes }) => takes,
  ),
  matching<FormRule>('close of an opinion', closingRules, closings, first, () => 'closing'),
  matching<PointOrganRule>('organ of a point', pointOrganRules, pointOrgans, decidePointOrgan, ({ role }) => role),
  matching<BracketRule>(
    'bracket that says whose work it is',
    bracketRules,
    Object.fromEntries(Object.entries(brackets).map(([id, values]) => [id, Object.keys(values)])),
    (text, rules) => readBracketPart(text, rules)?.told ?? null,
    ({ role }) => role,
  ),
  asked('bracket and its parts', bracketWordRules),
  each('beside a bracket, each asked alone', besideBracketRules, besideBrackets),
  matching<FormRule>('asking', askingRules, asking, decideAsking, () => 'asking'),
  matching<ProblemRule>('problem', problemRules, problems, decideProblem, ({ says }) => says),
  matching<SectionRule>('part of an opinion', sectionRules, headings, decideSection, ({ role }) => role),
  extracting(
    'what a title answers',
    answeredRules,
    answeringTitles,
    (text, rules) => answeredByTitle(text, rules) as Read<(typeof rules)[number]>,
  ),
  extracting('what an opening answers', printedRules, openings),
  extracting('points named in an opening', namedRules, null),
  extracting('point quoted in a heading', headingRules, null),
  extracting('topic of a heading', topicRules, null),
  each('phrases of feedback, each asked alone', phraseRules, phrases),
  matching<DispositionRule>(
    'what becomes of a motion',
    dispositionRules,
    dispositions,
    decideDisposition,
    (rule) => rule.disposition,
  ),
  matching('label of a motion', labelRules, labels, first, ({ field }) => field),
  matching('column of a table of motions', columnRules, columns, first, ({ column }) => column),
  extracting('movers before a title', moversBefore, before),
  extracting('movers behind a title', moversBehind, behind),
  extracting('movers told behind a title', moversTold, told),
  matching<RoleRule>('role of a heading', roleRules, roles, first, ({ role }) => role),
  { name: 'words of wanting', rules: [wanted] },
  matching<FormRule>('name of an indicator', indicatorRules, indicators, decideIndicator, () => 'indicator'),
  each('names that need their context, each asked alone', nameRules, names),
  extracting('what is done to what', actionRules, null),
  each('end of a paper, each asked alone', tailRules, tails),
  extracting('person of a paper on duties', dutyRules, people),
  extracting('motion that was carried out', [motionCarriedOut], null),
  each('titles and texts that link, each asked alone', linkRules, titles),
  asked(
    'name of a place',
    [...placeForms, ...noNameForms, leadingVerb, ...Object.values(noPlaceForms), bareLevel].map(ruleOfForm),
  ),
  asked('day that a text names', [writtenDay, dottedDay].map(ruleOfForm)),
];
