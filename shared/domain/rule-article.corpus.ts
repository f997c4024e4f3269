import type { FormCorpus } from '../text/form-texts.ts';

export const articleTexts: FormCorpus = {
  'article-unconfirmed': {
    finds: {
      '办法第九条（待确认）': '（待确认）',
      '办法第九条  (待确认)': '  (待确认)',
      '办法第九条 （待确认）': ' （待确认）',
      '办法（待确认）第九条': null,
      办法第九条待确认: null,
    },
  },
};
