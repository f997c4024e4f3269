import type { LintResult } from '#shared/contract/brief-calls.ts';
import { message, tell } from '#shared/messages/catalogue.ts';
import type { Language } from '#shared/messages/define-messages.ts';
import type { Form } from '../form/brief-styles.ts';
import type { Brief } from '../outline/brief.ts';
import type { BriefFault } from './brief-fault.ts';
import { briefFaults, endsInColon } from './brief-only.ts';
import type { LintFacts } from './facts.ts';
import { lintPapers, type PaperFault } from './lint-paper.ts';
import { blocksOfBrief } from './paper/blocks-of-brief.ts';
import { makePapers } from './paper/make-paper.rules.ts';
import type { Severity } from './rule.ts';
import { toldSentence } from './told-fault.ts';

const contractSeverity = { E: 'error', W: 'warning', I: 'hint' } as const;
const order: Record<Severity, number> = { E: 0, W: 1, I: 2 };

export type BriefCheck = { form: Form; language: Language; facts?: LintFacts; withSources?: boolean };

/** Everything that the checks find wrong with a paper as it will be printed, errors first, in words. */
export function lintBrief(brief: Brief, { form, language, facts = {}, withSources = false }: BriefCheck): LintResult[] {
  const papers = makePapers(blocksOfBrief(brief, withSources));
  const found = lintPapers(papers, facts).filter((fault) => !onlyByPlan(fault, brief));
  const own = briefFaults(brief, form);
  const all = [
    ...own.map((fault) => wordedOwn(fault, language)),
    ...onceForNotes(found).map((fault) => worded(fault, language)),
  ];
  return all.sort((a, b) => order[a.at] - order[b.at]).map(({ result }) => result);
}

/** What the plan knows better than the words: its contact and addressee where the office has not set them. */
function onlyByPlan({ rule, place }: PaperFault, brief: Brief): boolean {
  const own = briefFaultPlaces(brief);
  return (
    own.some((one) => one.rule === rule && one.place === place) ||
    (rule === 'M05' && brief.form !== 'letter' && brief.head === null)
  );
}

function briefFaultPlaces(brief: Brief): { rule: string; place: string }[] {
  const places = [];
  if (brief.contact?.includes('未')) places.push({ rule: 'M05', place: '附注' });
  if (endsInColon(brief.addressee)) places.push({ rule: 'O04', place: '主送机关' }, { rule: 'P06', place: '主送机关' });
  return places;
}

/** Footnotes of one form have one fault: it is told once. */
function onceForNotes(faults: readonly PaperFault[]): PaperFault[] {
  return faults.filter(
    ({ rule, place }, at) =>
      place !== '脚注' || faults.findIndex((one) => one.rule === rule && one.place === place) === at,
  );
}

type Worded = { at: Severity; result: LintResult };

function worded(fault: PaperFault, language: Language): Worded {
  const { rule, severity, place, words } = fault;
  return {
    at: severity,
    result: { rule, severity: contractSeverity[severity], message: tell(language, toldSentence(fault)), place, words },
  };
}

function wordedOwn({ rule, severity, place, words, say, details }: BriefFault, language: Language): Worded {
  const sentence = say
    ? message(language, say, details ?? {})
    : tell(language, toldSentence({ rule, words, quoted: false }));
  return { at: severity, result: { rule, severity: contractSeverity[severity], message: sentence, place, words } };
}
