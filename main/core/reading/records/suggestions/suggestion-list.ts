import { readOrdinalMark } from '#core/language/ordinal-mark.ts';
import type { ReadSuggestion } from '#shared/domain/readings/read-suggestion.ts';
import { splitOrganList } from '#shared/text/organ-name.ts';
import type { Paper } from '../../structure/paper.ts';
import { findMotionPhrases } from '../motions/motion-phrase.ts';
import { helpersBehind, lineHelpers, lineOrgans } from './suggestion-reply.rules.ts';

/** Suggestions listed as numbered paragraphs (1．张三代表：关于…的建议（主办单位：市教育局）), one record each. */
export function readSuggestionLines(paper: Paper): ReadSuggestion[] {
  return paper.body.flatMap((paragraph) => {
    const mark = readOrdinalMark(paragraph.text);
    const phrase = findMotionPhrases(paragraph.text, '建议')[0];
    if (!phrase || !mark || mark.number === 0) return [];
    const rest = paragraph.text.slice(phrase.start);
    return [
      {
        number: String(phrase.number ?? mark.number),
        title: phrase.title,
        proposers: phrase.leadProposers,
        delegation: null,
        category: null,
        lead: splitOrganList(helpersBehind.form.replace(lineOrgans.form.find(rest)?.groups.organs ?? '')),
        support: splitOrganList(lineHelpers.form.find(rest)?.groups.organs ?? ''),
        handedOverOn: null,
        answerClass: null,
        satisfaction: null,
        cells: {},
        document: paper.document.id,
        firstLine: paragraph.firstLine,
        lastLine: paragraph.lastLine,
      },
    ];
  });
}
