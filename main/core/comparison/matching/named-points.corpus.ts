import type { FormCorpus } from '#shared/text/form-texts.ts';

export const pointTitles: FormCorpus = {
  'measure-title-sign': { finds: { '加快 电梯改造：摸清底数。:': [' ', '：', '。', ':'], '加快，改造': null } },
};
