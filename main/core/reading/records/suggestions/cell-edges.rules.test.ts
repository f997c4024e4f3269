import type { Form } from '#core/rules/form.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { texts } from '#core/rules/testing/texts.ts';
import {
  bracketSign,
  bracketWords,
  classNoun,
  clauseOver,
  drawnRule,
  labelColon,
  labelRest,
  labelSaid,
  nameColon,
  ordinalSign,
  titleOpens,
  titleWhole,
  twoSigns,
} from './cell-edges.rules.ts';

const everywhere = (text: string, own: Form) => own.replaceAll(text);

holdReplacement('brackets of a heading', bracketSign.form, { '主办（会办） 单位(人)': '主办会办单位人' }, everywhere);
holdReplacement(
  'words in brackets of a heading',
  bracketWords.form,
  {
    '答复 日期（年月日）(天)类': '答复日期类',
    '答复（）日期': '答复日期',
    '答复（年）月）': '答复月）',
    '答复(年)月)': '答复月)',
    '答复（年': '答复（年',
  },
  everywhere,
);
holdReplacement('noun of a class', classNoun.form, { B类: 'B', 类B: '类B', B: 'B' });
holdReplacement('sign of an ordinal', ordinalSign.form, { 第二次: '二次', 次第: '次第' });
holdReplacement('colon of a label', labelColon.form, { '主办：': '主办', '主办:': '主办', '主：办': '主：办' });
holdReplacement(
  'rest behind a label',
  labelRest.form,
  {
    '市水务局（(，,；;。 ': '市水务局',
    '市水务局）。 ': '市水务局',
    '市水务局)': '市水务局',
    '市水务局（河长办）市财政局': '市水务局（河长办）市财政局',
    '市水务局，市财政局': '市水务局，市财政局',
  },
  everywhere,
);
holdReplacement('colon behind a name', nameColon.form, { '： :2026': '2026', '2026：': '2026：' });
holdReplacement(
  'end of a clause',
  clauseOver.form,
  { '甲。乙;丙；丁!戊！己，庚': '甲|乙|丙|丁|戊|己，庚' },
  (text, own) => text.split(own.regex).join('|'),
);
holdEach('edge of a cell', [labelSaid, titleOpens, titleWhole, twoSigns, drawnRule], {
  'edge-label-said': { has: ['单位：件', '单位:件', '单位：  件'], hasNot: ['单位：', '单位： ', '单位件'] },
  'edge-title-opens': { has: texts`关于修渠的建议`, hasNot: texts`修渠 请关于` },
  'edge-title-whole': {
    has: texts`关于修渠的建议 《关于修渠》的建议`,
    hasNot: texts`修渠的建议 关于修渠的建议书 关于修渠`,
  },
  'edge-two-signs': { has: texts`城建 A城建类`, hasNot: texts`城 A城B建 12` },
  'edge-drawn-rule': {
    has: ['|---|:-:|', '|：—|', '||', '| - |'],
    hasNot: ['|甲|', '---|', '|---', '甲|---|', '|---|甲'],
  },
});
