import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdGroups } from '#core/rules/testing/hold-groups.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { holdWords } from '#core/rules/testing/hold-words.ts';
import { texts } from '#core/rules/testing/texts.ts';
import {
  figureInCell,
  listLabel,
  moversLine,
  noNumeral,
  othersInCell,
  saidOfSome,
  signersInCell,
  strayMark,
} from './motion-list.rules.ts';

const long = (length: number) => '云'.repeat(length);

holdEach('heading of a list of motions', [listLabel], {
  'motions-list-label': {
    has: texts`附件2 附：水网 转为建议的议案 转为建议的议案（5件） 以下各件： 以下各件:`,
    hasNot: texts`见附件 议案办理 以下各件：水网`,
  },
});
holdGroups('movers on a line', moversLine.form, {
  '领衔代表：周远': { names: '周远' },
  '领衔：周远': { names: '周远' },
  '领衔人：周远': { names: '周远' },
  '领衔提出人：周远': { names: '周远' },
  '提议案人：周远': { names: '周远' },
  '提出人：周远': { names: '周远' },
  '提案人：周远': { names: '周远' },
  '提交人：周远': { names: '周远' },
  '领衔  ： 周远、顾 卓，阿依·买买提': { names: '周远、顾 卓，阿依·买买提' },
  '领衔：周远（等12名代表）': { names: '周远', count: '12' },
  '领衔：周远  ( 等 12  名代表)': { names: '周远', count: '12' },
  '领衔：周远等十二位': { names: '周远', count: '十二' },
  '领衔：周远等3人': { names: '周远', count: '3' },
  '领衔：周远  （等  ': { names: '周远' },
  '领衔：周远  ': { names: '周远' },
  [`领衔：周远等${long(12)}`]: { names: '周远' },
  [`领衔：周远等1${long(12)}`]: null,
  [`领衔：${long(60)}`]: { names: long(60) },
  [`领衔：${long(61)}`]: null,
  '领衔：周': null,
  '领衔：周远（12名）': null,
  '由领衔：周远': null,
  领衔周远: null,
  '提名人：周远': null,
  '领衔：abc': null,
});
holdWords('figure of a cell', figureInCell.form, { 第12号: '12', '1234': '1234', '12345': ['1234', '5'] }, ['第一号']);
holdReplacement(
  'signs beside a number in words',
  noNumeral.form,
  { 第一百二十号: '一百二十', 三四五六七八九件: '三四五六七八九' },
  (text, own) => own.replaceAll(text),
);
holdReplacement('others of a cell', othersInCell.form, { 周远等12名代表: '周远', 周远: '周远', 周远等: '周远' });
holdWords('signers of a cell', signersInCell.form, { 等12名代表: '12名', '等3 位': '3 位', '共120  人': '120  人' }, [
  '等名代表',
  '12件',
]);
holdReplacement('marks of a heading', strayMark.form, { '## **转为建议 的议案**': '转为建议的议案' }, (text, own) =>
  own.replaceAll(text),
);
holdReplacement(
  'words on some of a list',
  saidOfSome.form,
  {
    '转为建议的议案（两案合并）': '转为建议的议案',
    '转为建议的议案(5件)（含合并）': '转为建议的议案',
    '转为建议（）的议案': '转为建议的议案',
    '转为（建议（5件）': '转为（建议',
    '转为(建议(5件)': '转为(建议',
    '转为（建议(5件)': '转为（建议',
    '转为（建议）5件）': '转为5件）',
    '转为(建议)5件)': '转为5件)',
    '转为（建议': '转为（建议',
  },
  (text, own) => own.replaceAll(text),
);
