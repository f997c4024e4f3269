import { describe, expect, it } from 'vitest';
import type { Form } from '#core/rules/form.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { inventedPaper } from '../invented-paper.ts';
import { betweenClauses, betweenPhrases } from './figure-clauses.rules.ts';
import { findFigureClauses } from './figure-clauses.ts';

const parted = (text: string, own: Form) => text.split(own.regex).join('|');

holdReplacement(
  'between clauses with quantities',
  betweenClauses.form,
  {
    ...Object.fromEntries([...'。；;！？\n'].map((sign) => [`修渠3公里${sign}建闸2座`, '修渠3公里|建闸2座'])),
    '修渠3公里，建闸2座': '修渠3公里，建闸2座',
  },
  parted,
);
holdReplacement(
  'between phrases of a long clause',
  betweenPhrases.form,
  {
    ...Object.fromEntries([...'，,：:'].map((sign) => [`修渠3公里${sign}建闸2座`, '修渠3公里|建闸2座'])),
    '修渠3公里、建闸2座': '修渠3公里、建闸2座',
  },
  parted,
);

describe('a clause with a quantity', () => {
  const { body } = inventedPaper(
    'feedback-report',
    '反馈报告',
    `修渠3公里，通水。${'清淤，'.repeat(45)}建闸2座，通船。`,
  );
  const clauses = findFigureClauses(body, { from: { index: 0, offset: 0 }, to: { index: 1, offset: 0 } });

  it('is a whole clause, and of a long one only the words between its commas', () => {
    expect(clauses.map(({ text }) => text)).toEqual(['修渠3公里，通水', '建闸2座']);
  });
});
