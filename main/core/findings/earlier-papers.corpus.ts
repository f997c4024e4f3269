import type { FormCorpus } from '#shared/text/form-texts.ts';

export const reportTitles: FormCorpus = {
  'earlier-year': { finds: { '2025年整改情况的报告': '2025', '20256': '2025', '205年': null, '1998年': null } },
};
