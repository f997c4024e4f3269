import { splitAtStops } from '#core/language/clauses.ts';
import { holds, reasonOf } from '#core/rules/first-match.ts';
import type { Finding } from '#shared/domain/finding-record.ts';
import type { RuleReason } from '#shared/domain/rule-reason.ts';
import { told, toldList } from '#shared/messages/catalogue.ts';
import { findOrganNames } from '#shared/text/organ-name.ts';
import { cutAtFuture, decideTense, tenseOf } from '../demands/tense.ts';
import { termsOf } from '../terms/passage-terms.ts';
import { type AlarmPaper, citeWords } from './alarm-paper.ts';
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

/**
 * Promises of a feedback report that nobody can check later: a vague word (进一步, 积极, 加强, 研究, 逐步 …) in a sentence on what
 * will be done, without an organ, a date, a figure or a named paper. Precision before recall: one concrete thing is enough
 * to let a sentence pass.
 */
export function findVaguePromises(input: { paper: AlarmPaper; feedback: string }): Finding[] {
  const { paper, feedback } = input;
  let inOutlook = false;
  const seen = new Set<string>();
  return paper.paragraphs.flatMap((paragraph) => {
    if (holds(marked, paragraph.text)) inOutlook = holds(aheadHeading, paragraph.text);
    else if (holds(opensAhead, paragraph.text)) inOutlook = true;
    if (holds(bareHeading, paragraph.text)) return [];
    return splitAtStops(paragraph.text)
      .flatMap((sentence) => cutAtFuture(sentence.text))
      .flatMap((part) => {
        const words = vagueWordsOf(part, inOutlook);
        const id = findingId('vague-promise', part, paper.document);
        if (words.length === 0 || seen.has(id)) return [];
        seen.add(id);
        return [
          {
            id,
            kind: 'vague-promise' as const,
            title: told('finding.vague-promise', { passage: opening(part) }),
            about: opening(part),
            because: told('finding.vague-promise-because', { words: toldList(words, 'comparison.list-separator') }),
            rules: rulesOf(part, words),
            citations: [citeWords(paper, paragraph, part)],
            point: null,
            feedback,
          },
        ];
      });
  });
}
