import { texts } from '#core/rules/testing/texts.ts';
import type { planLetterRules } from './read-plan-letter.rules.ts';

type Near = { has: readonly string[]; hasNot: readonly string[] };

/** What invented papers say that send a plan, and what papers say that ask for one or tell of it. */
export const planLetters: Readonly<Record<(typeof planLetterRules)[number]['id'], Near>> = {
  'plan-letter-title': {
    has: texts`
      关于报送第1号代表议案实施方案的函 市人民政府关于报送《关于疏浚内河的议案》（第1号）办理工作方案的报告 关于上报《市人大关于内河的决定》贯彻落实实施方案的请示
      关于呈报第2号议案方案的函 关于报送内河决议实施方案的函 关于报送第3号议案的推进行动方案的函 关于报送第3号议案执行方案》的函 关于报送《内河议案》(第1号)实施方案的函`,
    hasNot: texts`
      关于请报送第1号代表议案实施方案的函 关于催报第1号议案实施方案的函 关于要求报送议案实施方案的函 关于按时报送议案实施方案的函 关于按期报送议案实施方案的函
      关于限期报送议案实施方案的函 关于尽快报送议案实施方案的函 关于同意第1号议案实施方案的函 关于批复议案实施方案的函 关于征求议案实施方案的函
      关于报送审议意见和议案实施方案的函 关于报送第1号议案实施方案落实情况和方案的函 关于报送第1号议案实施方案情况的函 关于报送防汛实施方案的函 关于报送第1号议案实施方案的通知
      关于报送第1号议案实施方案的函件 第1号议案实施方案的函 关于报送第1号议案和落实方案的函 关于报送第1号议案实施方案函 关于报送议案贯彻落实实施推进方案的函`,
  },
  'plan-letter-to-congress': {
    has: texts`市人大常委会 市人大 市人民代表大会城建委员会 常委会 市常务委员会`,
    hasNot: texts`市人民政府 市水利局`,
  },
  'plan-letter-opens-plan': {
    has: texts`现将实施方案报告如下 方案如下`,
    hasNot: texts`现将实施方案报上 报告如下 方案。情况如下`,
  },
  'plan-letter-sends': { has: texts`现将实施方案报上`, hasNot: texts`现将情况报上` },
  'plan-letter-attachments': { has: ['附件：实施方案', '附：实施方案', '　附件'], hasNot: texts`见附件 实施方案` },
};
