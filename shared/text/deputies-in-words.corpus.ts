import type { FormCorpus } from './form-texts.ts';

export const movers: FormCorpus = {
  'movers-named-and-counted': {
    finds: {
      李四等12名代表: { name: '李四', count: '12' },
      李四等1234名代表: { name: '李四', count: '1234' },
      卢等等5名代表: { name: '卢等', count: '5' },
      云等3名代表等9名代表: { name: '云等3名代表', count: '9' },
      '云泽\n李四等12名代表': null,
      李四等12345名代表: null,
      李四等名代表: null,
      等12名代表: null,
      李四等12名代表提出: null,
      李四12名代表: null,
    },
  },
  'movers-counted-alone': {
    finds: {
      '2名代表': { count: '2' },
      '1234名代表': { count: '1234' },
      '12345名代表': null,
      名代表: null,
      等12名代表: null,
      '12名代表团成员': null,
    },
  },
};
