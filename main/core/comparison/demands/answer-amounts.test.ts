import { describe, expect, it } from 'vitest';
import { splitAtStops } from '#core/language/clauses.ts';
import { answerAmounts } from './answer-amounts.ts';
import { tellsReached } from './reported-amounts.ts';
import { cutAtFuture, tenseOf } from './tense.ts';

/** What is asked and what is reported instead, `reached` where all is there, null where nothing can be compared. */
function judged(demand: string, answer: string): string | null {
  const parts = splitAtStops(answer).flatMap(({ text }) => cutAtFuture(text));
  const sentences = parts
    .filter((text) => tellsReached({ text, tense: tenseOf(text) }))
    .map((text) => ({ text, near: true }));
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

  it('is to be reached by each of several shares where it is asked of them evenly', () => {
    const each = '渡口、码头、站房三类设施完好率均达到100%';
    expect(judged(each, '渡口、码头、站房设施完好率分别为100%、98.4%、100%。')).toBe('达到100% → 98.4%');
    expect(judged(each, '渡口、码头、站房设施完好率均为100%。')).toBe('reached');
  });

  it('is none where it is what there is, a condition, or so much for each', () => {
    expect(judged('现有隐患点120处，要加强巡查', '已整治隐患点96处。')).toBeNull();
    expect(judged('对现有隐患点120处逐一整治', '已整治隐患点96处。')).toBe('120处 → 96处');
    expect(judged('每个社区建成养老食堂2处', '建成养老食堂1处。')).toBeNull();
    expect(judged('每个社区建成养老食堂2处', '每个社区建成养老食堂1处。')).toBe('2处 → 1处');
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

  it('is held against another unit of its kind', () => {
    expect(judged('清淤河道85公里', '清淤河道91.4千米。')).toBe('reached');
    expect(judged('清淤河道85公里', '清淤河道71.4千米。')).toBe('85公里 → 71.4千米');
    expect(judged('盘活闲置码头15万平方米', '盘活闲置码头231亩。')).toBe('reached');
    expect(judged('盘活闲置码头15万平方米', '盘活闲置码头174亩。')).toBe('15万平方米 → 174亩');
  });

  it('is what came to it, where an answer tells from how many to how many, and what it came to, where it tells by how many', () => {
    const added = '新增救助员40名';
    expect(judged(added, '救助员由26名增加到52名。')).toBe('40名 → 26名→52名');
    expect(judged(added, '救助员由26名增加到67名。')).toBe('reached');
    expect(judged('救助员达到40名', '救助员由26名增加到52名。')).toBe('reached');
    expect(judged('供水用户达到20万户', '供水用户由16.7万户净增4.5万户。')).toBe('reached');
    expect(judged('供水用户达到22万户', '供水用户由16.7万户净增4.5万户。')).toBe('达到22万户 → 16.7万户＋4.5万户');
  });

  it('is the most only of a time behind which a matter is settled', () => {
    expect(judged('来信5个工作日办结', '来信7个工作日办结。')).toBe('5个 → 7个');
    expect(judged('年底前积案90件办结', '积案办结96件。')).toBe('reached');
    expect(judged('年底前积案90件办结', '积案办结76件。')).toBe('90件 → 76件');
  });

  it('is told by a total behind the parts of it, and by counts one by one of which some fall short', () => {
    expect(judged(asked, '江北区整治隐患点56处、江南区40处，合计整治隐患点96处。')).toBe('120处 → 96处');
    const each = '渡口、码头、站房三类设施检查均不少于200项';
    expect(judged(each, '渡口、码头、站房设施检查分别达到246项、231项和187项。')).toBe('不少于200项 → 187项');
    expect(judged(each, '渡口、码头、站房设施检查分别达到246项、231项和207项。')).toBe('reached');
  });

  it('is left of so many by those that came to their end', () => {
    expect(judged('完成水库加固34座', '34座水库完工23座。')).toBe('34座 → 23座');
  });

  it('is not told by a rise where it is to fall', () => {
    expect(judged('渡运投诉下降10%', '渡运投诉增长12%。')).toBeNull();
    expect(judged('渡运投诉下降10%', '渡运投诉下降12%。')).toBe('reached');
  });

  it.each([
    ['2026年底前新建公办幼儿园12所', '新建公办幼儿园9所，另有3所正在建设。', '12所 → 9所'],
    ['将审批时限压缩到5天以内', '审批时限由15天压缩到7天。', '5天以内 → 7天'],
    ['行政村生活污水处理率达到60%', '行政村生活污水处理率达到52.3%，较上年提高8个百分点。', '达到60% → 达到52.3%'],
    ['新增停车位2000个', '新增停车位0.21万个。', 'reached'],
    ['发放补贴资金3000万元', '发放补贴资金0.28亿元。', '3000万元 → 0.28亿元'],
    ['绿道完好率不低于90%', '绿道完好率为86%。', '不低于90% → 86%'],
    ['绿道完好率不低于90%', '绿道完好率为93%。', 'reached'],
    ['三季度末绿道、广场完好率不低于90%', '绿道完好率86%，广场完好率93%。', '不低于90% → 86%'],
    ['三季度末绿道、广场完好率不低于90%', '绿道完好率94%，广场完好率82%。', '不低于90% → 82%'],
    ['三季度末绿道、广场完好率不低于90%', '绿道完好率94%，广场完好率93%。', 'reached'],
    ['三季度末绿道、广场完好率不低于90%', '6月底绿道完好率80%，9月底绿道完好率94%；广场完好率93%。', 'reached'],
    ['绿道、广场完好率不低于90%', '绿道完好率94%，广场完好率93%，车辆完好率71%。', 'reached'],
    ['改造老旧小区60个', '60个老旧小区改造全部完工。', 'reached'],
    ['改造老旧小区60个', '列入计划的60个老旧小区中，52个已完工、8个正在施工。', '60个 → 52个'],
    ['加装电梯80部', '加装电梯80台。', null],
    ['清理欠薪案件35件', '受理欠薪案件35件，办结31件。', '35件 → 31件'],
    ['检查餐饮单位500家', '出动执法人员1200人次，检查餐饮单位560家，发现问题96个。', 'reached'],
    ['整治“小散乱”企业40家', '整治“小散乱”企业38家，关停2家。', 'reached'],
    ['空气优良天数比例达到85%以上', '空气优良天数比例为84.97%。', '达到85%以上 → 84.97%'],
    ['完成河道清淤至少30公里', '完成河道清淤28.5公里，占年度任务的95%。', '至少30公里 → 28.5公里'],
    ['要建成口袋公园20个', '今年计划建成口袋公园20个，目前已建成14个。', '20个 → 14个'],
    ['投入资金不少于5亿元', '投入资金近5亿元。', '不少于5亿元 → 近5亿元'],
    ['选派科技特派员100名', '选派科技特派员105名，其中高级职称38名。', 'reached'],
    ['新增学位1200个，其中公办学位800个', '新增学位1260个，其中公办学位760个。', '800个 → 760个'],
    ['现有养老床位1200张，年底前增加到1500张', '养老床位增加到1430张。', '1500张 → 1430张'],
    ['整治隐患点120处', '120处隐患点，其中96处已完成整治。', '120处 → 96处'],
    ['整治隐患点120处', '已完成80%的整治任务。', null],
    ['整治隐患点120处', '一季度整治30处，二季度整治40处，三季度整治50处。', 'reached'],
    ['整治隐患点120处', '年度任务120处，完成率80%，完成96处。', '120处 → 96处'],
    ['关停码头4座', '4座码头已关停3座，余1座12月10日前关停。', '4座 → 3座'],
    ['追缴欠费1350万元', '核实欠费1350万元，已收回1102万元。', '1350万元 → 1102万元'],
    ['开展船员宣讲120场以上', '已举办宣讲56场，年底前再安排70场。', '120场以上 → 56场'],
    ['组织船员培训每年至少两轮', '5月组织培训一轮，412人参加。', '至少两轮 → 一轮'],
    ['组织船员培训每年至少两轮', '今年组织培训3次。', 'reached'],
    ['每季度巡航不少于2次', '每季度巡航3遍。', 'reached'],
    ['每季度巡航不少于2次', '今年巡航3遍。', null],
    ['每个渡口配备救生衣不少于30套', '46个渡口各配备救生衣36套。', 'reached'],
    ['每个渡口配备救生衣不少于30套', '7个渡口各配备救生衣36套，2个渡口各配备救生衣16套。', '不少于30套 → 16套'],
    ['为30个渡口配备救生艇，每个渡口不少于2艘', '30个渡口各有救生艇1艘。', '不少于2艘 → 1艘'],
    ['召开一次船东座谈会', '召开船东座谈会。', null],
    ['清退码头周边200米内的摊点', '清退摊点23个。', null],
    ['编制五个片区规划', '三个片区规划已批复，其余两个片区11月底前报批。', '五个 → 三个'],
  ] as const)('%s – %s: %s', (demand, answer, says) => {
    expect(judged(demand, answer)).toBe(says);
  });
});

describe('what an answer tells of all amounts', () => {
  const answered = (demand: string, answer: string, near = true) => {
    const sentences = splitAtStops(answer).map(({ text }) => ({ text, near }));
    const { shortfall, ...others } = answerAmounts(demand, sentences);
    return { ...others, shortfall: shortfall && [shortfall.asked, shortfall.reported] };
  };
  const nothing = { told: [], shortfall: null, reached: false, all: true, plain: false, doubtful: false };

  it('is each amount beside the one that is asked', () => {
    expect(answered('新增公办学位120个、托位60个', '新增公办学位130个、托位45个。')).toEqual({
      ...nothing,
      told: [
        { asked: '120个', reported: '130个' },
        { asked: '60个', reported: '45个' },
      ],
      shortfall: ['60个', '45个'],
    });
    expect(answered('新增公办学位', '新增公办学位120个。')).toEqual(nothing);
    expect(answered('新增公办学位120个', '已有进展。')).toEqual({ ...nothing, all: false });
  });

  it('is plain where each is the very thing or the very amount, and all are told', () => {
    expect(answered('新增公办学位120个', '新增公办学位130个。')).toMatchObject({ reached: true, plain: true });
    expect(answered('新增公办学位120个', '已完成120个。')).toMatchObject({ reached: true, plain: true });
    expect(answered('新增公办学位120个', '已完成130个。')).toMatchObject({ reached: true, plain: false });
    expect(answered('新增公办学位120个、改造食堂8处', '新增公办学位130个。')).toMatchObject({
      reached: true,
      plain: false,
    });
    expect(answered('新增公办学位120个、改造食堂8处', '新增公办学位130个，已改造9处。')).toMatchObject({
      reached: true,
      plain: false,
    });
  });

  it('is doubtful where another thing is told in the unit that is too few, right where it answers', () => {
    expect(answered('新增公办学位120个', '新增停车位96个。')).toMatchObject({ doubtful: true, told: [] });
    expect(answered('新增公办学位120个', '新增停车位126个。').doubtful).toBe(false);
    expect(answered('新增公办学位120个', '新增停车位96个。', false).doubtful).toBe(false);
    expect(answered('新增公办学位120个', '新增停车位96处。').doubtful).toBe(false);
    expect(answered('新增公办学位120个、改造食堂8处', '新增公办学位96个。').doubtful).toBe(false);
  });
});
