import { describe, expect, it } from 'vitest';
import { answerAmounts } from './shortfall.ts';
import { splitSentences } from './split-clauses.ts';

/** What is asked and what is reported instead, `reached` where all is there, null where nothing can be compared. */
function judged(demand: string, answer: string): string | null {
  const sentences = splitSentences(answer).map(({ text }) => ({ text, near: true }));
  const { shortfall, reached } = answerAmounts(demand, sentences);
  return shortfall ? `${shortfall.asked} → ${shortfall.reported}` : reached ? 'reached' : null;
}

const asked = '年内整治隐患点120处';

describe('an amount asked for', () => {
  it('is not reached by less of the same thing', () => {
    expect(judged(asked, '截至目前，已完成96处。')).toBe('120处 → 96处');
    expect(judged('年内新增公办学位120个', '新增公办学位96个。')).toBe('120个 → 96个');
    expect(judged('完成率达到95%以上', '隐患整治完成率达到88%。')).toBe('达到95%以上 → 达到88%');
    expect(judged(asked, '120处隐患点中已完成整治96处。')).toBe('120处 → 96处');
    expect(judged(asked, '全市共排查隐患点120处，已整治96处。')).toBe('120处 → 96处');
    expect(judged(asked, '应整治隐患点120处，实际整治96处。')).toBe('120处 → 96处');
    expect(judged(asked, '隐患点整治进展顺利，尚有24处未完成。')).toBe('120处 → 24处');
  });

  it('is reached by the final figure beside an interim one, by parts that add up, and by more', () => {
    expect(judged(asked, '上半年完成60处，全年完成120处。')).toBe('reached');
    expect(judged(asked, '江北区整治隐患点70处，江南区整治隐患点50处。')).toBe('reached');
    expect(judged(asked, '已整治隐患点135处。')).toBe('reached');
    expect(judged(asked, '已整治隐患点96处，其余24处也已完成。')).toBe('reached');
  });

  it('does not take interim figures for parts', () => {
    expect(judged(asked, '上半年完成60处，截至目前完成96处。')).toBe('120处 → 96处');
    expect(judged(asked, '6月底完成60处，9月底完成90处。')).toBe('120处 → 90处');
    expect(judged(asked, '已整治隐患点96处，其中江北区40处。')).toBe('120处 → 96处');
  });

  it('is held against the very thing', () => {
    expect(judged('新增公办学位120个', '新增停车位96个。')).toBeNull();
    expect(judged('新增公办学位120个', '新增民办学位200个，新增公办学位96个。')).toBe('120个 → 96个');
    expect(judged('新增公办学位120个、托位60个', '新增公办学位120个、托位45个。')).toBe('60个 → 45个');
    expect(judged('完成率达到95%以上', '满意率达到96%，完成率达到88%。')).toBe('达到95%以上 → 达到88%');
    expect(judged('完成率达到95%以上', '已完成114处。')).toBeNull();
  });

  it('is exceeded where it is the most that is allowed, and met by less', () => {
    expect(judged('将管网漏损率降到5%以下', '管网漏损率降到4.6%。')).toBe('reached');
    expect(judged('将管网漏损率降到5%以下', '管网漏损率由12%降至7.8%。')).toBe('5%以下 → 7.8%');
    expect(judged('审批时间不超过30天', '审批时间为26天。')).toBe('reached');
    expect(judged('审批时间不超过30天', '审批时间为41天。')).toBe('不超过30天 → 41天');
  });

  it('is none where it is what there is, a condition, or so much for each', () => {
    expect(judged('现有隐患点120处，要加强巡查', '已整治隐患点96处。')).toBeNull();
    expect(judged('对现有隐患点120处逐一整治', '已整治隐患点96处。')).toBe('120处 → 96处');
    expect(judged('每个社区建成养老食堂2处', '建成养老食堂1处。')).toBeNull();
    expect(judged('对200户以上的小区加装充电桩', '为18户加装充电桩。')).toBeNull();
  });

  it('is told in units of ten thousand, and rounded only by their last sign', () => {
    expect(judged('安排资金1.2亿元', '已安排资金12000万元。')).toBe('reached');
    expect(judged('安排资金1.2亿元', '已安排资金9800万元。')).toBe('1.2亿元 → 9800万元');
    expect(judged('改造燃气管道用户12034户', '改造燃气管道用户1.2万户。')).toBe('reached');
    expect(judged('完成率达到95%以上', '完成率达到94.9%。')).toBe('达到95%以上 → 达到94.9%');
    expect(judged('新增公办学位120个', '新增公办学位近120个。')).toBe('120个 → 近120个');
    expect(judged('新增公办学位120个', '新增公办学位约120个。')).toBe('reached');
  });

  it('is not reached by what was planned, begun or of another year', () => {
    expect(judged(asked, '计划整治隐患点120处，已整治96处。')).toBe('120处 → 96处');
    expect(judged(asked, '整治完成隐患点60处，另有60处已开工。')).toBe('120处 → 60处');
    expect(judged(asked, '去年整治隐患点150处，今年整治隐患点96处。')).toBe('120处 → 96处');
    expect(judged('启动老旧小区改造60个', '已启动老旧小区改造60个。')).toBe('reached');
  });
});
