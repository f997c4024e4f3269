import { form } from '#core/rules/form.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { texts } from '#core/rules/testing/texts.ts';
import {
  aroundNumber,
  betweenPersons,
  closedNumber,
  countOfPersons,
  deputiesBehind,
  numberBetweenSessions,
  othersBehind,
  quotedNumber,
  roundNumber,
} from './suggestion-row.rules.ts';

holdForm(
  'count of persons',
  countOfPersons,
  ['12名', '三位', '十二人', '12 名', '12  名', '１２人', '９位', '１０名', '１００人'],
  texts`名 12 12件 １０００名`,
  (own) => form`^${own}$`,
);
holdReplacement('noun of deputies', deputiesBehind.form, {
  周远代表: '周远',
  周远等代表: '周远',
  周远人大代表: '周远',
  '周远等 12名 人大代表': '周远',
  '周远等 代表': '周远',
  周远12名代表: '周远',
  周远等共12名代表: '周远',
  '周远代表、顾卓': '周远、顾卓',
  '周远等  12名  代表': '周远',
  城东代表团: '城东代表团',
  周远: '周远',
});
holdReplacement('others', othersBehind.form, {
  周远等: '周远',
  周远等12人: '周远',
  周远等共12人: '周远',
  '周远等 ': '周远',
  '周远等  12人  ': '周远',
  周远等人: '周远等人',
  周远等级: '周远等级',
  周远12人: '周远12人',
});
holdReplacement('apostrophe before a number', quotedNumber.form, {
  "'012": '012',
  '’012': '012',
  '‘‘012': '012',
  '`012': '012',
  "012'": "012'",
  '012': '012',
});
holdReplacement(
  'words before a number between sessions',
  numberBetweenSessions.form,
  {
    闭会1: '闭会1',
    闭会期间第1号: '闭会1号',
    闭会代表建议1: '闭会1',
    闭会期间建议第1号: '闭会1号',
    闭会期间: '闭会期间',
    闭会第一号: '闭会第一号',
    第闭会第1号: '第闭会第1号',
    第1号: '第1号',
  },
  (text, own) => own.replace(text, '闭会'),
);
holdReplacement(
  'words around a number',
  aroundNumber.form,
  {
    第12号: '12',
    代表建议第12号建议: '12',
    代表第12号: '12',
    '建议：第12号': '12',
    '编号:第12号': '12',
    大会第12号: '12',
    议案第12号: '议案第12',
    闭会第12: '闭会第12',
    '12号文': '12号文',
    '12': '12',
  },
  (text, own) => own.replaceAll(text),
);
holdEach('cell of a suggestion', [betweenPersons, roundNumber, closedNumber], {
  'suggestion-between-persons': { has: ['、', '，', ',', '；', ';', '\n'], hasNot: ['。', ' ', '周'] },
  'suggestion-round-number': { has: ['1', '123'], hasNot: ['1234', '', '第1', '1轮'] },
  'suggestion-closed-number': { has: ['闭会1', '闭1'], hasNot: ['第闭1', '1'] },
});
