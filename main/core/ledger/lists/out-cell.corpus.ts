import type { FormCorpus } from '#shared/text/form-texts.ts';

export const numberCells: FormCorpus = {
  'cell-number': {
    has: ['1', '12', '123456789', '12.5', '12.25'],
    hasNot: ['1234567890', '12.', '.5', '12号', '第12', '', '1.2.3'],
  },
};
