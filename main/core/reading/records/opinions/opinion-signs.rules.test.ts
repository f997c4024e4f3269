import type { Form } from '#core/rules/form.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { texts } from '#core/rules/testing/texts.ts';
import {
  endsComplete,
  endsInBracket,
  goesOnBehindMark,
  headingSigns,
  markedMatter,
  outerBookMarks,
  signsBeforeWords,
  starsBeforeWords,
  wishLead,
} from './opinion-signs.rules.ts';

const gone = (text: string, own: Form) => own.replaceAll(text);

holdEach('signs of an opinion', [endsComplete, goesOnBehindMark, endsInBracket], {
  'opinion-ends-complete': {
    has: [...[...'。！？!?：:；;”）)*'].map((sign) => `修渠${sign}`), '修渠。  '],
    hasNot: texts`修渠 修渠， 修渠。通水`,
  },
  'opinion-goes-on': {
    has: [...'。；：:，'].map((sign) => `修渠${sign}通水`),
    hasNot: texts`加快修渠 加快修渠。 加快修渠、通水`,
  },
  'opinion-ends-in-bracket': {
    has: ['修渠（市水务局）', '修渠(市水务局)', '修渠（市水务局）  '],
    hasNot: ['修渠（市水务局）。', '修渠'],
  },
});
holdReplacement('signs around a heading', headingSigns.form, { '## **意见 建议**：:': '意见建议' }, gone);
holdReplacement(
  'outer book marks',
  outerBookMarks.form,
  { '《水网报告》': '水网报告', '关于《水法》的报告': '关于《水法》的报告' },
  gone,
);
holdReplacement(
  'matter in book marks',
  markedMatter.form,
  {
    '《关于《水法》情况的报告》': '关于《水法》情况的报告|',
    '《关于水网情况》的汇报': '关于水网情况|的汇报',
    '《关于水网情况》报告': '关于水网情况|报告',
    '《水法》情况的报告': '',
    '关于《水网》的汇报': '',
    '《关于水网情况》的说明': '',
    '《关于水网情况》的报告书': '',
  },
  (text, own) => {
    const { name, noun } = own.find(text)?.groups ?? {};
    return name === undefined ? '' : `${name}|${noun}`;
  },
);
holdReplacement('verb before a wish', wishLead.form, { 要加快修渠: '加快修渠', 主要是修渠: '主要是修渠' });
holdReplacement('signs before words', signsBeforeWords.form, {
  '** “修渠': '修渠',
  '"修渠': '修渠',
  '修渠 “通水': '修渠 “通水',
});
holdReplacement('stars before words', starsBeforeWords.form, { '** 修渠': '修渠', '“修渠': '“修渠', '修 渠': '修 渠' });
