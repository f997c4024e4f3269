import type { FormCorpus } from '#shared/text/form-texts.ts';

const all = (signs: string, make: (sign: string) => string, as: (sign: string) => string | null) =>
  Object.fromEntries([...signs].map((sign) => [make(sign), as(sign)]));

export const countTexts: FormCorpus = {
  'count-in-words': {
    finds: {
      ...all(
        '两二三四五六七八九',
        (sign) => `清淤${sign}处`,
        (sign) => sign,
      ),
      ...all(
        '轮遍次场处家条座所支辆栋台',
        (sign) => `清淤三${sign}`,
        () => '三',
      ),
      ...all(
        '轮遍场次',
        (sign) => `清淤一${sign}`,
        () => '一',
      ),
      ...all(
        '第同首每逐一二三四五六七八九十百千万几数多',
        (sign) => `清淤${sign}三处`,
        () => null,
      ),
      ...all(
        '性一车',
        (sign) => `清淤一次${sign}`,
        () => null,
      ),
      五个片区: '五',
      三个月: null,
      三个一: null,
      一处: null,
      两级: null,
    },
  },
  'count-how-often': {
    finds: {
      '3轮': '轮',
      '3轮次': '轮次',
      '3遍': '遍',
      ...all(
        '车驱候岗',
        (sign) => `3轮${sign}`,
        () => null,
      ),
      三轮: null,
      '3次': null,
    },
  },
};
