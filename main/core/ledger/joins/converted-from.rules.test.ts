import { holdGroups } from '#core/rules/testing/hold-groups.ts';
import { fromNumber, numberBehind } from './converted-from.rules.ts';

const numerals = Object.fromEntries(
  [...'一二三四五六七八九十'].map((one) => [`第${one}号议案转`, { number: one }] as const),
);

holdGroups('motion that became a suggestion, the number first', fromNumber.form, {
  由第2号议案转: { number: '2' },
  由第12号议案改作建议: { number: '12' },
  第二十一号议案转为建议: { number: '二十一' },
  第2号代表议案转: { number: '2' },
  ...numerals,
  第2号建议转: null,
  第2号议案: null,
  第号议案转: null,
  第2议案转: null,
});
holdGroups('motion that became a suggestion, the number behind', numberBehind.form, {
  议案第2号转为建议: { number: '2' },
  议案12号改作建议: { number: '12' },
  议案第二十一号转: { number: '二十一' },
  ...Object.fromEntries(Object.entries(numerals).map(([text, found]) => [`议案${text.replace('议案', '')}`, found])),
  建议第2号转: null,
  议案第2号: null,
  议案第号转: null,
  议案第2转: null,
});
