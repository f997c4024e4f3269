import type { FormCorpus } from '../../text/form-texts.ts';

export const sessionTexts: FormCorpus = {
  'year-of-session': {
    finds: {
      '2026年市九届人大五次会议': '2026',
      '1998年': '1998',
      '20261': '2026',
      '202年': null,
      '2126年': null,
      九届五次: null,
    },
  },
};
