import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { blank, stopBehind } from './plain-words.rules.ts';

holdReplacement('words without spaces', blank.form, { '城 镇  化': '城|镇|化', 城镇化: '城镇化' }, (text, own) =>
  text.split(own.regex).join('|'),
);
holdReplacement('clause without its stop', stopBehind.form, {
  '增长5%。': '增长5%',
  '增长。5%': '增长。5%',
  增长: '增长',
});
