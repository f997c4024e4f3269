import { type Form, form } from '#core/rules/form.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdGroups } from '#core/rules/testing/hold-groups.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { texts } from '#core/rules/testing/texts.ts';
import {
  aroundClass,
  betweenNames,
  classNoun,
  classSign,
  emptyWord,
  signAlone,
  signBehind,
  signInFront,
} from './class-cells.rules.ts';

const everywhere = (text: string, own: Form) => own.replaceAll(text);
const parted = (text: string, own: Form) => text.split(own.regex).join('|');
const noWords = { words: '' };

holdForm('sign of a class', classSign, [...'Ab甲乙丙丁'], ['戊', '1', 'AB'], (own) => form`^${own}$`);
holdGroups('sign in front', signInFront.form, {
  A: { sign: 'A', ...noWords },
  b类: { sign: 'b', ...noWords },
  '（A）': { sign: 'A', ...noWords },
  '(A)类': { sign: 'A', ...noWords },
  A类类: { sign: 'A', words: '类' },
  'C（暂不具备条件）': { sign: 'C', words: '暂不具备条件' },
  'C类(暂不具备条件)': { sign: 'C', words: '暂不具备条件' },
  ...Object.fromEntries([...'：:、，,；;。/—-'].map((sign) => [`A${sign}已解决`, { sign: 'A', words: '已解决' }])),
  'A、、已解决': { sign: 'A', words: '、已解决' },
  'A已解决））': { sign: 'A', words: '已解决）' },
  B2026年9月底前: { sign: 'B', words: '2026年9月底前' },
  B9月底前: { sign: 'B', words: '9月底前' },
  A1: null,
  A12: null,
  A12号: null,
  AB: null,
  Ab: null,
  '（（A）': null,
  'A）））': { sign: 'A', words: '）' },
  已解决A: null,
  1: null,
});
holdGroups('sign behind', signBehind.form, {
  '已解决（A类）': { words: '已解决', sign: 'A' },
  '解决(b)': { words: '解决', sign: 'b' },
  '已解决（A）（B）': { words: '已解决（A）', sign: 'B' },
  '办（A）': null,
  '已解决（A类类）': null,
  '已解决（1）': null,
  '已解决A）': null,
  '已解决（A': null,
  '已解决（A）的': null,
});
holdEach('cell of a class', [signAlone], {
  'class-sign-alone': { has: texts`A B类 甲类`, hasNot: texts`AB A类类 已A A的 类` },
});
holdReplacement('empty words', emptyWord.form, { '已 经解决了的者': '已解决' }, everywhere);
holdReplacement('between names', betweenNames.form, { '甲或乙、丙/丁，戊；己,庚': '甲|乙|丙|丁|戊|己,庚' }, parted);
holdReplacement('around a class', aroundClass.form, { '（A） (B)': 'AB', 'A-B': 'A-B' }, everywhere);
holdReplacement('noun of a class', classNoun.form, { A类: 'A', 类A: '类A' });
