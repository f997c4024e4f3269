import { form } from '../rules/form.ts';
import { holdForm } from '../rules/testing/hold-form.ts';
import { brackets, printedBrackets } from './brackets.ts';

const long = '字'.repeat(30);

holdForm(
  'brackets',
  brackets,
  ['题', '题（草案）', '题(草案)（修订）', `题（${long}）`, '题（）'],
  [
    '题（一）（二）（三）',
    `题（${long}字）`,
    '题（一（二））',
    '题（一）二）',
    '题(一(二))',
    '题(一)二)',
    '题(一（)',
    '题（一(）',
    '题草案',
    '题（一',
    '题一）',
  ],
  (own) => form`^题${own}$`,
);

holdForm(
  'brackets as printed',
  printedBrackets,
  ['题', '题（草案）', '题 (草案)', '题〔2026〕[三]（修订）', `题（${long}）`, '题（）'],
  [
    '题（一）（二）（三）（四）',
    `题（${long}字）`,
    '题  （一）',
    '题草案',
    '题（一',
    '题一）',
    '题（（一）',
    '题（(一）',
    '题（〔一）',
    '题（）一）',
    '题（)一）',
    '题（〕一）',
  ],
  (own) => form`^题${own}$`,
);
