import { splitAtStops } from '#core/language/clauses.ts';
import { holds } from '#core/rules/first-match.ts';
import type { Finding } from '#shared/domain/finding-record.ts';
import { told } from '#shared/messages/catalogue.ts';
import { type AlarmPaper, citeWords } from './alarm-paper.ts';
import { findingId, opening } from './finding-id.ts';
import { opensRow } from './passage.rules.ts';
import { sumRow } from './sum.rules.ts';
import { readTold, type WrongFigure } from './told-figure.ts';
import { findWrongColumns, type WrongColumn } from './wrong-columns.ts';
import { wrongShare } from './wrong-share.ts';
import { wrongSum } from './wrong-sum.ts';

const becauseOf = {
  sum: 'finding.sum-differs-because',
  rest: 'finding.rest-differs-because',
  share: 'finding.share-differs-because',
} as const;

type Shared = Pick<Finding, 'kind' | 'point' | 'feedback'>;

function ofSentence(wrong: WrongFigure, sentence: string): Omit<Finding, keyof Shared | 'citations'> {
  const { kind, rule, words, of, printed, right } = wrong;
  const about = opening(sentence);
  return {
    id: findingId('figures-disagree', sentence, printed, right),
    title: told('finding.sum-differs', { indicator: about }),
    about,
    because: told(becauseOf[kind], { of, first: printed, second: right }),
    rules: [{ rule, words: words === '' ? printed : words }],
  };
}

function ofColumn({ head, printed, right, total }: WrongColumn): Omit<Finding, keyof Shared | 'citations'> {
  return {
    id: findingId('figures-disagree', total.text, head, printed),
    title: told('finding.sum-differs', { indicator: head }),
    about: head,
    because: told('finding.sum-differs-because', { of: head, first: printed, second: right }),
    rules: [{ rule: sumRow.id, words: `${printed} / ${right}` }],
  };
}

/**
 * Figures of a paper that the figures beside them do not give: a sum (合计) or a rest (其余) in a sentence or a cell, a share of counts, and the row 合计 of a table.
 * What is rough, and what some choice of the figures gives, passes. Cites the sentence, or the row of the sum and the first row.
 */
export function findWrongSums({ paper, feedback }: { paper: AlarmPaper; feedback: string | null }): Finding[] {
  const shared: Shared = { kind: 'figures-disagree', point: null, feedback };
  const columns = findWrongColumns(paper).map((column) => ({
    ...shared,
    ...ofColumn(column),
    citations: [column.total, column.first].map((row) => citeWords(paper, row, row.text)),
  }));
  const sentences = paper.paragraphs.flatMap((paragraph) => {
    const stretches = holds(opensRow, paragraph.text) ? paragraph.text.split('|') : [paragraph.text];
    return stretches.flatMap(splitAtStops).flatMap(({ text }) => {
      const all = readTold(text);
      return all.flatMap((_, at) => {
        const wrong = wrongSum(all, at) ?? wrongShare(all, at);
        return wrong ? [{ ...shared, ...ofSentence(wrong, text), citations: [citeWords(paper, paragraph, text)] }] : [];
      });
    });
  });
  return [...sentences, ...columns];
}
