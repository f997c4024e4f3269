import { describe, expect, it } from 'vitest';
import { form } from '#core/rules/form.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { inventedPaper } from '../../reading/records/invented-paper.ts';
import { planLetters } from './read-plan-letter.corpus.ts';
import { numbered, ofWork, planLetterRules } from './read-plan-letter.rules.ts';
import { readPlanLetter } from './read-plan-letter.ts';

holdEach('paper that sends a plan', planLetterRules, planLetters);

const title = '云泽市人民政府关于报送第1号代表议案实施方案的函';
const read = (text: string, own = title) => readPlanLetter(inventedPaper('letter', own, text), 'd1')?.is ?? null;

describe('a paper that sends the plan for a motion', () => {
  it('is the plan itself where the plan stands in it, opened by its words or in numbered parts', () => {
    expect(
      read(
        '市人大常委会：\n现将第1号议案实施方案报告如下：\n一、分三批疏浚内河，先老城片区，后河西片区。\n云泽市人民政府',
      ),
    ).toBe('plan');
    expect(
      read(
        '市人大常委会：\n根据决定，制定实施方案。\n一、分三批疏浚内河，先老城片区。\n二、市水利局负责组织，市财政局保障资金。',
      ),
    ).toBe('plan');
  });

  it('is the plan where that stands behind it as its attachment', () => {
    expect(
      read(
        '市人大常委会：\n现将第1号代表议案实施方案报上。\n附件：第1号代表议案实施方案\n云泽市人民政府\n附件\n第1号代表议案实施方案\n一、工作安排。分三批疏浚内河。\n二、责任分工。市水利局负责组织。',
      ),
    ).toBe('plan');
  });

  it('only goes with it where it names what is attached', () => {
    expect(read('市人大常委会：\n现将第1号代表议案实施方案报上，请予审阅。\n云泽市人民政府\n2026年5月27日')).toBe(
      'covering',
    );
    expect(
      read(
        '市人大常委会：\n现将第1号代表议案实施方案随函报上，请予审阅。\n附件：1.第1号代表议案实施方案（云泽市人民政府制定）\n2.第1号代表议案实施方案任务分解表（分三批）',
      ),
    ).toBe('covering');
    expect(
      read('市人大常委会：\n现将第1号代表议案实施方案报告如下，请予审阅。\n附件：第1号代表议案实施方案（共三章）'),
    ).toBe('covering');
  });

  it('is none where the congress itself writes, or where the paper is on something else', () => {
    expect(read('市人民政府：\n请报送第1号代表议案实施方案。')).toBeNull();
    expect(
      read(
        '市人大常委会：\n现将方案报告如下：\n一、分三批疏浚内河，先老城片区。',
        '关于第1号议案实施方案落实情况的报告',
      ),
    ).toBeNull();
    expect(read('现将方案报告如下：\n一、分三批疏浚内河，先老城片区，后河西片区。')).toBeNull();
  });
});

holdForm(
  'words of work',
  ofWork,
  ['', ...texts`贯彻 落实 执行 实施 办理 推进 工作 行动 贯彻落实执行`],
  texts`贯彻落实执行实施 通过`,
  (own) => form`^${own}$`,
);
holdForm(
  'number in brackets',
  numbered,
  ['', ...texts`（第1号） (第1号) （一） （一二三四五六七八九十一二）`],
  texts`第1号 （） （一二三四五六七八九十一二三） （一 一）`,
  (own) => form`^${own}$`,
);
