import type { Finding } from '#shared/domain/finding-record.ts';
import { findOrganNames } from '#shared/text/organ-name.ts';
import { splitSentences } from '../demands/split-clauses.ts';
import { cutAtFuture, tenseOf } from '../demands/tense.ts';
import type { Say } from '../say.ts';
import { termsOf } from '../terms/passage-terms.ts';
import { type AlarmPaper, citeWords } from './alarm-paper.ts';
import { findingId, opening } from './finding-id.ts';

const vagueWord =
  /进一步|积极|加强|加大|强化|深化|研究|逐步|不断|持续|努力|大力|适时|尽快|着力|切实|深入|全力|稳步|有序|探索/g;
/** What makes a promise checkable: a number, a date, a named paper or plan, a quoted thing. */
const checkable =
  /[\d０-９]|《|“|年底|年内|年前|月底|季度|半年|[一二三四五六七八九十百]+(?:个|项|家|件|次|名|处|条|所|套|批)(?!方面)/;
const outlook = /下一步|下阶段|今后|努力方向|工作打算|工作计划|工作安排|工作重点|接下来/;
/** 从以下三个方面 leads up to what comes. */
const leadIn = /以下|如下|方面(?:抓|做|着手|入手|发力)/;
const ordinary = /^(?:各|市政府|市人民政府|县政府|区政府|政府|市委|全市|有关|相关)|(?:部门|单位)$/;

// With many vague words a long sentence is still vague; with few it must say hardly anything else.
const many = 3;
const fewTerms = 10;

function isNamed(part: string): boolean {
  return findOrganNames(part).some((organ) => !ordinary.test(organ.name));
}

/** The vague words of a promise that says neither who, nor what exactly, nor when, nor how much; empty for any other sentence. */
export function vagueWordsOf(part: string, inOutlook: boolean): string[] {
  const tense = tenseOf(part);
  const isPromise = tense === 'promised' || (inOutlook && tense === 'stated');
  if (!isPromise || leadIn.test(part) || checkable.test(part) || isNamed(part)) return [];
  const words = [...part.matchAll(vagueWord)].map(([word]) => word);
  if (words.length >= many) return [...new Set(words)];
  const least = tense === 'promised' ? 1 : 2;
  return words.length >= least && termsOf(part).size <= fewTerms ? [...new Set(words)] : [];
}

/**
 * Promises of a feedback report that nobody can check later: a vague word (进一步, 积极, 加强, 研究, 逐步 …) in a sentence on what
 * will be done, without an organ, a date, a figure or a named paper. Precision before recall: one concrete thing is enough
 * to let a sentence pass.
 */
export function findVaguePromises(input: { paper: AlarmPaper; feedback: string; say: Say }): Finding[] {
  const { paper, feedback, say } = input;
  let inOutlook = false;
  const seen = new Set<string>();
  return paper.paragraphs.flatMap((paragraph) => {
    const isHeading =
      paragraph.text.length <= 40 &&
      /^\s*(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\d{1,2}[.．、])/.test(paragraph.text);
    if (isHeading) inOutlook = outlook.test(paragraph.text);
    else if (/^\s*(?:下一步|下阶段)/.test(paragraph.text)) inOutlook = true;
    if (isHeading && paragraph.text.length < 30) return [];
    return splitSentences(paragraph.text)
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
            title: say('finding.vague-promise', { passage: opening(part) }),
            because: say('finding.vague-promise-because', { words: words.join(say('comparison.list-separator')) }),
            citations: [citeWords(paper, paragraph, part)],
            point: null,
            feedback,
          },
        ];
      });
  });
}
