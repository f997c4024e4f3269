import type { Form } from '#core/rules/form.ts';
import { holdGroups } from '#core/rules/testing/hold-groups.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import {
  anyWideGap,
  frameAround,
  inBrackets,
  leftMarkup,
  nameSeam,
  narrowGap,
  rowOfCells,
  unseenSign,
} from './mark-pieces.rules.ts';

const gone = (text: string, own: Form) => own.replaceAll(text);
const parted = (text: string, own: Form) => text.split(own.regex).join('|');
const long = (length: number) => '密'.repeat(length);
const opening = [...'（(【［[〔〖'];
const closing = [...'）)】］]〕〗'];

holdReplacement('sign that is not seen', unseenSign.form, { '机　密\u200b ★': '机密★' }, gone);
holdReplacement(
  'gap in a head',
  narrowGap.form,
  {
    '云泽市  机密': '云泽市|机密',
    '云泽市    机密': '云泽市|机密',
    '云泽市\t机密': '云泽市|机密',
    '机　密 ★': '机　密 ★',
  },
  parted,
);
holdReplacement(
  'gap or wide space in a head',
  anyWideGap.form,
  {
    '云泽市  机密': '云泽市|机密',
    '云泽市    机密': '云泽市|机密',
    '云泽市\t机密': '云泽市|机密',
    '云泽　机密 ★': '云泽|机密 ★',
  },
  parted,
);
holdReplacement(
  'brackets around a mark',
  frameAround.form,
  {
    ...Object.fromEntries(opening.map((sign) => [`${sign}机${sign}密`, `机${sign}密`])),
    ...Object.fromEntries(closing.map((sign) => [`机${sign}密${sign}`, `机${sign}密`])),
    '（【机密】）': '机密',
    '《机密》': '《机密》',
  },
  gone,
);
holdGroups('words in brackets', inBrackets.form, {
  ...Object.fromEntries(opening.map((sign) => [`报告${sign}机密）`, { inner: '机密' }])),
  ...Object.fromEntries(closing.map((sign) => [`报告（机密${sign}稿）`, { inner: '机密' }])),
  [`（${long(20)}）`]: { inner: long(20) },
  [`（${long(21)}）`]: null,
  '（密）': null,
  '报告（机密': null,
});
holdReplacement(
  'marks left by a converter',
  leftMarkup.form,
  { '## > 机密': '机密', '**机密**': '机密', '机密 # >': '机密 # >', '*机密': '*机密' },
  gone,
);
holdReplacement(
  'between the words of a name',
  nameSeam.form,
  {
    ...Object.fromEntries([...' _＿—–+、，,-'].map((sign) => [`报告${sign}机密`, '报告|机密'])),
    '报告——机密': '报告|机密',
    报告·机密: '报告·机密',
  },
  parted,
);
holdGroups('row of cells', rowOfCells.form, {
  '| 机密 | 第12号 |': { cells: ' 机密 | 第12号 ' },
  '  | 机密 |  ': { cells: ' 机密 ' },
  '||': { cells: '' },
  '密级 | 机密 |': null,
  '| 密级 | 机密': null,
});
