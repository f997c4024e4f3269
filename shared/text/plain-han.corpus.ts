import type { FormCorpus } from './form-texts.ts';

export const radicals: FormCorpus = {
  'sign-radical': {
    has: ['\u2e80', '⼈', '⼤', '\u2fd5', '\uf900', '\ufaff'],
    hasNot: ['人', '大', '〇', '\u2e7f', '\u2fd6', '\uf8ff', '\ufb00'],
  },
};
