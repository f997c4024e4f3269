import type { FormCorpus } from './form-texts.ts';

export const signs: FormCorpus = {
  'sign-full-width': {
    has: [...'０９ＡＺａｚ．％＋－\u3000\u00a0'],
    hasNot: [...'09Az.%+-，。：（）、 '],
  },
};
