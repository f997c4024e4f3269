import { splitAtStops } from '#core/language/clauses.ts';
import { holds, reasonOf } from '#core/rules/first-match.ts';
import type { Finding } from '#shared/domain/finding-record.ts';
import type { RuleReason } from '#shared/domain/rule-reason.ts';
import { told, toldList } from '#shared/messages/catalogue.ts';
import { findOrganNames } from '#shared/text/organ-name.ts';
import { cutAtFuture, decideTense, tenseOf } from '../demands/tense.ts';
import { termsOf } from '../terms/passage-terms.ts';
import { type AlarmPaper, type AlarmParagraph, citeWords } from './alarm-paper.ts';
import { findEmptyPassages } from './empty-passage.ts';
import { findingId, opening } from './finding-id.ts';
import {
  aheadHeading,
  bareHeading,
  checkable,
  leadsOn,
  marked,
  opensAhead,
  ordinary,
  type VagueValues,
  vague,
  vagueValues,
} from './vague.rules.ts';

function isNamed(part: string): boolean {
  return findOrganNames(part).some((organ) => !holds(ordinary, organ.name));
}

/** The vague words of a promise that says neither who, nor what exactly, nor when, nor how much; empty for any other sentence. */
export function vagueWordsOf(part: string, inOutlook: boolean, values: VagueValues = vagueValues): string[] {
  const tense = tenseOf(part);
  const isPromise = tense === 'promised' || (inOutlook && tense === 'stated');
  if (!isPromise || holds(leadsOn, part) || holds(checkable, part) || isNamed(part)) return [];
  const words = vague.form.findAll(part).map((found) => found.words);
  if (words.length >= values.vagueMany) return [...new Set(words)];
  const isEnough = tense === 'promised' || words.length >= values.vagueFewestUnder;
  return isEnough && termsOf(part).size <= values.vagueTerms ? [...new Set(words)] : [];
}

/** Why a passage is taken for a vague promise: what makes it a promise, and its vague words. */
function rulesOf(part: string, words: readonly string[]): RuleReason[] {
  return [...reasonOf(decideTense(part)), ...words.map((word) => ({ rule: vague.id, words: word }))];
}

type Vague = Pick<Finding, 'because' | 'rules'> & { paragraph: AlarmParagraph; part: string };

/** Vague promises, sentence by sentence, in the order of the paper. */
function vagueParts(paper: AlarmPaper): Vague[] {
  let inOutlook = false;
  return paper.paragraphs.flatMap((paragraph) => {
    if (holds(marked, paragraph.text)) inOutlook = holds(aheadHeading, paragraph.text);
    else if (holds(opensAhead, paragraph.text)) inOutlook = true;
    if (holds(bareHeading, paragraph.text)) return [];
    return splitAtStops(paragraph.text)
      .flatMap((sentence) => cutAtFuture(sentence.text))
      .flatMap((part) => {
        const words = vagueWordsOf(part, inOutlook);
        if (words.length === 0) return [];
        const because = told('finding.vague-promise-because', { words: toldList(words, 'comparison.list-separator') });
        return [{ paragraph, part, because, rules: rulesOf(part, words) }];
      });
  });
}

function emptyParts(paper: AlarmPaper): Vague[] {
  return findEmptyPassages(paper).map(({ paragraph, text, words, rules }) => {
    const details = { words: toldList(words, 'comparison.list-separator') };
    return { paragraph, part: text, because: told('finding.empty-passage-because', details), rules };
  });
}

/**
 * Promises of a feedback report that nobody can check later: a vague word (进一步, 积极, 加强, 研究, 逐步 …) in a sentence on what
 * will be done, without an organ, a date, a figure or a named paper; and passages that only take a stance, whatever their tense. Precision before recall:
 * one concrete thing is enough to let a sentence pass.
 */
export function findVaguePromises(input: { paper: AlarmPaper; feedback: string }): Finding[] {
  const { paper, feedback } = input;
  const empty = emptyParts(paper);
  const isTold = ({ paragraph, part }: Vague) =>
    empty.some((one) => one.paragraph === paragraph && one.part.includes(part));
  const parts = [...vagueParts(paper).filter((one) => !isTold(one)), ...empty];
  const findings = parts.map(({ paragraph, part, because, rules }) => ({
    id: findingId('vague-promise', part, paper.document),
    kind: 'vague-promise' as const,
    title: told('finding.vague-promise', { passage: opening(part) }),
    about: opening(part),
    because,
    rules: rules ?? [],
    citations: [citeWords(paper, paragraph, part)],
    point: null,
    feedback,
  }));
  return [...new Map(findings.map((one) => [one.id, one])).values()];
}
