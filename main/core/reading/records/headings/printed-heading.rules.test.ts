import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { printedHeadings } from './printed-heading.corpus.ts';
import { boxMark, closingSigns, partMark, printedHeadingRules, sentenceOfHeading } from './printed-heading.rules.ts';

holdEach('heading of a paper', printedHeadingRules, printedHeadings);

holdReplacement(
  'number of a part',
  partMark.form,
  {
    第三章总则: '第三章|章',
    '第十二节 水网': '第十二节|节',
    第一篇: '第一篇|篇',
    第二编: '第二编|编',
    第3章: '第3章|章',
    第12部分: '第12部分|部分',
    '第 三 章': '第 三 章|章',
    第三条: '',
    见第三章: '',
    第章: '',
    '第  三章': '',
    '第三  章': '',
  },
  (text, own) => {
    const found = own.find(text);
    return found ? `${found.words}|${found.groups.part}` : '';
  },
);
holdReplacement(
  'number of a box',
  boxMark.form,
  {
    专栏水网: '专栏',
    专栏4水网: '专栏4',
    '专栏 12': '专栏 12',
    专栏三水网: '专栏三',
    见专栏4: '',
  },
  (text, own) => own.words(text) ?? '',
);
holdReplacement(
  'first sentence',
  sentenceOfHeading.form,
  {
    建好水网: '建好水网',
    '建好。用好': '建好',
    '建好；用好': '建好',
    '建好！用好': '建好',
    '建好？用好': '建好',
    '学位：3所竣工': '学位',
    '。建好': '',
  },
  (text, own) => own.words(text) ?? '',
);
holdReplacement(
  'signs at the ends',
  closingSigns.form,
  {
    ...Object.fromEntries([' ', '*', '、', '.', '．', '：', ' *'].map((sign) => [`${sign}建好`, '建好'])),
    ...Object.fromEntries([' ', '*', '：', '，', '* '].map((sign) => [`建好${sign}`, '建好'])),
    '建 好': '建 好',
    '建好。': '建好。',
  },
  (text, own) => own.replaceAll(text),
);
