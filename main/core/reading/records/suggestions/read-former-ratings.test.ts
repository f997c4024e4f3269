import { describe, expect, it } from 'vitest';
import { ratingCodes } from '#shared/domain/former-ratings.ts';
import type { FormerRating } from '#shared/domain/motion-record.ts';
import { columnText } from '#shared/messages/column-text.ts';
import { readFormerRatings } from './read-former-ratings.ts';

const former: FormerRating[] = [
  { ratedOn: '2026-06-18', result: 'basically-satisfied', attitude: 'satisfied' },
  { ratedOn: null, result: 'none', attitude: null },
  { ratedOn: '2026-10-13', result: null, attitude: 'dissatisfied' },
];

describe('the earlier ratings of a handling', () => {
  it('come back from the cell of a list of ours in either language', () => {
    for (const language of ['zh-CN', 'en'] as const) {
      const cell = columnText('ratings', ratingCodes(former), { language, nameOf: (organ) => organ });
      expect(readFormerRatings(cell)).toEqual({ value: former });
    }
  });

  it('are told as a problem where the cell says something else', () => {
    expect(readFormerRatings('2026-06-18 拟答复')).toEqual({ problem: 'unknown-rating' });
    expect(readFormerRatings('6月 满意')).toEqual({ problem: 'unknown-rating' });
  });
});
