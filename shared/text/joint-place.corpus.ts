import type { FormCorpus } from './form-texts.ts';

const ends = ['政府', '人大', '委员会', '常委会', '办公室', '办公厅', '局', '厅', '委', '院'];

export const jointOrganTexts: FormCorpus = {
  'joint-end': {
    has: ends.map((end) => `云泽市${end}`),
    hasNot: ['云泽市政府大楼', '云泽市', '云泽市会', '云泽市公室'],
  },
  'joint-head': {
    finds: {
      ...Object.fromEntries(ends.map((end) => [`云泽${end}北川${end}`, { organ: `云泽${end}` }])),
      中共云泽市委: { organ: '云泽市委' },
      政府政府: { organ: '政府政府' },
      局: null,
      '云泽\n市政府': null,
      云泽市: null,
    },
  },
  'joint-between': { has: [' ', '\u3000', '\n', '、', '，', ','], hasNot: ['；', '和', '。'] },
};
