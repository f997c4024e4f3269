import type { Form } from '#core/rules/form.ts';
import { form } from '#core/rules/form.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { texts } from '#core/rules/testing/texts.ts';
import {
  closesParagraph,
  endsWide,
  fullSign,
  opensWide,
  spaceBeforeNumber,
  spaceBehindNumber,
} from './page-spacing.rules.ts';

const gone = (text: string, own: Form) => own.replaceAll(text);

holdForm('sign as wide as a Chinese character', fullSign, [...'水。，％'], [...'a1%.'], (own) => form`^${own}$`);
holdEach('piece of a page', [endsWide, opensWide, closesParagraph], {
  'page-ends-wide': { has: texts`2026年 水网，`, hasNot: texts`水网12 GDP` },
  'page-opens-wide': { has: texts`水网12 （2`, hasNot: texts`12公里 GDP` },
  'page-closes-paragraph': {
    has: [...'。！？；：'].map((sign) => `通水${sign}`),
    hasNot: texts`通水 通水， 通水。修渠`,
  },
});
holdReplacement(
  'space before a number',
  spaceBeforeNumber.form,
  { '修渠 3公里': '修渠3公里', '水网 GDP': '水网GDP', '水网 gdp': '水网gdp', '修 渠': '修 渠', '1 2': '1 2' },
  gone,
);
holdReplacement(
  'space behind a number',
  spaceBehindNumber.form,
  {
    '3 公里': '3公里',
    'GDP 增速': 'GDP增速',
    'pm 浓度': 'pm浓度',
    '5% 以上': '5%以上',
    '1. 修渠': '1.修渠',
    '修 渠': '修 渠',
    '1 2': '1 2',
  },
  gone,
);
