import { describe, expect, it } from 'vitest';
import { form } from '#core/rules/form.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdGroups } from '#core/rules/testing/hold-groups.ts';
import { holdWords } from '#core/rules/testing/hold-words.ts';
import { texts } from '#core/rules/testing/texts.ts';
import type { OfficeRecord } from '#shared/domain/office-records.ts';
import { betweenWords, classLetter, idleWord, letterBehind, letterInFront, onlyLetter } from './class-cells.rules.ts';
import { classCells } from './class-cells.ts';

const words = (text: string, letter = 'A') => ({ letter, words: text });

holdForm('letter of a class', classLetter, [...'AZaz甲乙丙丁'], [...'戊1一Ａ'], (own) => form`^${own}$`);
holdGroups('letter before its words', letterInFront.form, {
  ...Object.fromEntries(texts`A （A） (A) A类 （A）类 （A类） A） （A A-`.map((cell) => [cell, words('')])),
  ...Object.fromEntries([...'（(：:、，,；;。/—-'].map((sign) => [`A${sign}已解决`, words('已解决')])),
  'A类（暂不具备条件）': words('暂不具备条件'),
  '(A)已解决': words('已解决'),
  '（A）已解决': words('已解决'),
  'A(已解决)': words('已解决'),
  A已解决: words('已解决'),
  A2026年底前: words('2026年底前'),
  A9月: words('9月'),
  A2: null,
  A23: null,
  A2026: null,
  AB: null,
  Ab: null,
  已解决A: null,
  '甲类；分年落实': { letter: '甲', words: '分年落实' },
  'A、、已解决': words('、已解决'),
  A类类: words('类'),
  'A（已解决））': words('已解决）'),
  'A\n甲': null,
});
holdGroups('letter behind its words', letterBehind.form, {
  '已解决（A）': words('已解决'),
  '已解决(A)': words('已解决'),
  '已解决（A类）': words('已解决'),
  '采纳（A）': words('采纳'),
  '已采（A）（B）': { letter: 'B', words: '已采（A）' },
  '采（A）': null,
  '已解决（AB）': null,
  '已解决（A）后': null,
  已解决A: null,
  '\n已解决（A）': null,
});
holdEach('words of a cell of a class', [onlyLetter], {
  'class-only-letter': { has: texts`A 甲类`, hasNot: texts`A类的 的A A2` },
});
holdWords('idle words of a class', idleWord.form, { '已经 解决': ['经', ' '], 采纳者的了: ['者', '的', '了'] });
holdWords('between words of a class', betweenWords.form, { '甲或乙、丙/丁，戊；己': [...'或、/，；'] });

const one = (code: string, label: string, createsCommitment = false) => ({
  code,
  label,
  createsCommitment,
});
const classes = [one('A', '已经解决或采纳'), one('B', '列入计划逐步解决', true), one('C', '留作参考')].map(
  (own) => own as OfficeRecord['answerClasses'][number],
);
const cells = classCells(classes);

describe('the class of a cell', () => {
  it.each([
    ['A', 'A'],
    ['ａ类', 'A'],
    ['（A）', 'A'],
    ['已经解决或采纳', 'A'],
    ['已解决', 'A'],
    ['采纳了的', 'A'],
    ['A-已解决', 'A'],
    ['已解决（A类）', 'A'],
    ['A类已经解决或采纳', 'A'],
    ['A已经解决或采纳', 'A'],
    ['B（2026年9月底前完成）', 'B'],
  ])('of “%s” is %s', (cell, code) => {
    expect(cells.classOf(cell)).toBe(code);
  });

  it.each(['D', 'A-留作参考', 'A（B）', 'A2', '暂不具备条件', ''])('is not known of “%s”', (cell) => {
    expect(cells.classOf(cell)).toBeNull();
  });

  it('is none where two say the same words', () => {
    const doubled = classCells([...classes, { ...classes[0], code: 'D' } as (typeof classes)[number]]);
    expect(doubled.classOf('采纳')).toBeNull();
  });

  it('stands beside words only where it promises, and these are not its own', () => {
    expect(
      ['B（2026年9月底前完成）', 'B类（列入计划逐步解决）', 'B', 'A（2026年9月底前完成）', '分年落实（B）'].map(
        (cell) => cells.besideClass(cell),
      ),
    ).toEqual(['2026年9月底前完成', null, null, null, '分年落实']);
  });
});
