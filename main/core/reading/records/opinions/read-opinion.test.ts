import { describe, expect, it } from 'vitest';
import { inventedPaper } from '../invented-paper.ts';
import { readOpinion } from './read-opinion.ts';

const read = (title: string, text: string, firstLine = 1) =>
  readOpinion(inventedPaper('deliberation-opinion', title, text, firstLine)).opinion;
const headings = (text: string) =>
  read('关于全市供水安全情况报告的审议意见', text).points.map((point) => point.heading);

describe('readOpinion', () => {
  it('reads points numbered 一、 in paragraphs of their own, problems parted by semicolons', () => {
    const opinion = read(
      '关于全市供水安全情况报告的审议意见',
      `组成人员认为，供水部门高度重视安全，工作取得明显成效。
组成人员指出，全市供水工作仍存在以下问题：老旧管网改造进度偏慢；二次供水管理责任不清；应急水源建设滞后。
为进一步保障供水安全，组成人员建议：
一、加快管网改造。制定三年计划，分年⏎
落实资金。
二、理顺管理体制。明确二次供水的责任主体。
三、完善应急体系。建成备用水源。`,
    );
    expect(opinion.subject).toBe('关于全市供水安全情况的报告');
    expect(opinion.affirmation?.firstLine).toBe(1);
    expect(opinion.problems.map((problem) => problem.text)).toEqual([
      '老旧管网改造进度偏慢',
      '二次供水管理责任不清',
      '应急水源建设滞后。',
    ]);
    expect(opinion.points.map((point) => [point.number, point.heading, point.firstLine, point.lastLine])).toEqual([
      [1, '加快管网改造', 4, 5],
      [2, '理顺管理体制', 6, 6],
      [3, '完善应急体系', 7, 7],
    ]);
    expect(opinion.points[0]?.text).toBe('一、加快管网改造。制定三年计划，分年落实资金。');
  });

  it('keeps a further paragraph of the last point with it, right before the request that closes the opinion', () => {
    const opinion = read(
      '关于全市供水安全情况报告的审议意见',
      `组成人员认为，供水工作取得明显成效，提出如下审议意见：
一、加快管网改造。制定三年计划。
二、完善应急体系。每半年演练一次。
由市应急管理局负责，对演练中的问题限期整改。
请市人民政府认真研究处理，并在三个月内书面报告市人大常委会。`,
    );
    expect(opinion.points.map(({ firstLine, lastLine }) => [firstLine, lastLine])).toEqual([
      [2, 2],
      [3, 4],
    ]);
    expect(opinion.closing?.firstLine).toBe(5);
  });

  it('leaves a request for the report that names nobody out of the last point', () => {
    for (const closing of [
      '请于2027年11月20日前书面报告研究处理情况。',
      '请在收到后三个月内将整改情况反馈我委。',
      '请于11月底前报送整改情况。',
    ]) {
      const opinion = read(
        '关于全市供水安全情况报告的审议意见',
        `提出如下审议意见：
一、加快管网改造。年底前完成。
二、落实资金。列入预算。
三、及时向代表通报办理进展。⏎
${closing}`,
      );
      expect([closing, opinion.points.at(-1)?.text, opinion.closing?.text]).toEqual([
        closing,
        '三、及时向代表通报办理进展。',
        closing,
      ]);
    }
  });

  it('keeps a request to one bureau with the last point', () => {
    const text = `提出如下审议意见：
一、加快管网改造。年底前完成。
二、完善预案。请市教育局于9月底前报告演练情况。`;
    const opinion = read('关于全市供水安全情况报告的审议意见', text);
    expect(opinion.points.at(-1)?.text).toBe('二、完善预案。请市教育局于9月底前报告演练情况。');
    expect(opinion.closing).toBeNull();
  });

  it('leaves words that close an opinion out of the point whose last line ends with a bracket', () => {
    for (const closing of ['请认真研究处理。', '请抓好落实。', '特此函告。', '以上意见，请认真研究处理。']) {
      const opinion = read(
        '关于全市供水安全情况报告的审议意见',
        `组成人员提出如下审议意见：
一、加快管网改造。制定三年计划。
二、完善应急体系。每半年演练一次，对发现的问题逐项整改（由市应急管理局牵头，市财政局配合）⏎
${closing}`,
      );
      expect(opinion.points.map(({ lastLine }) => lastLine)).toEqual([2, 3]);
      expect(opinion.points[1]?.text).toMatch(/市财政局配合）$/);
      expect(opinion.closing).toMatchObject({ text: closing, firstLine: 4 });
    }
  });

  it('keeps a line of the last point that only goes on behind a bracket', () => {
    const opinion = read(
      '关于全市供水安全情况报告的审议意见',
      `组成人员提出如下审议意见：
一、加快管网改造。制定三年计划。
二、完善应急体系。每半年演练一次（含夜间演练）⏎
请专家评估演练效果。`,
    );
    expect(opinion.points[1]?.lastLine).toBe(4);
  });

  it('tells problems 一是…四是 from recommendations 一要…三要 that hold 一是 二是 inside', () => {
    const opinion = read(
      '关于全市养老服务工作情况报告的审议意见',
      `会议认为，市政府推进养老服务工作力度大、成效好。
组成人员指出，全市养老服务仍有不少问题。
一是床位结构不合理。一是普惠床位少，二是护理床位缺。
二是专业人员不足。
三是社区设施利用率偏低。
四是医养结合不够紧密。
组成人员建议：市政府及有关部门要对照规划，压实责任。
一要优化床位结构。一是增加普惠床位。二是改造护理床位。
二要建强人才队伍。一是扩大培训。二是提高待遇。
三要用好社区设施。一是统一标识。二是延长开放。`,
    );
    expect(opinion.problems).toHaveLength(4);
    expect(opinion.points.map((point) => point.heading)).toEqual(['优化床位结构', '建强人才队伍', '用好社区设施']);
    expect(opinion.addressee).toBe('市政府及有关部门');
  });

  it('reads points that run in one paragraph', () => {
    expect(
      headings(
        `会议听取了报告，对工作表示肯定，同时指出管网老化问题突出。会议建议：一要加快改造，两年内完成主干管网更新。二要强化监测，全程在线。三要严格执法，查处偷盗用水。`,
      ),
    ).toEqual(['加快改造，两年内完成主干管网更新', '强化监测，全程在线', '严格执法，查处偷盗用水']);
  });

  it('reads points parted by semicolons or commas in one sentence', () => {
    expect(headings('会议建议，一要提高认识，压实责任；二要突出重点，补齐短板；三要强化保障，注重实效。')).toEqual([
      '提高认识，压实责任',
      '突出重点，补齐短板',
      '强化保障，注重实效',
    ]);
  });

  it('reads （一） with the heading in a paragraph of its own and text below', () => {
    const opinion = read(
      '关于全市职业教育发展情况报告的审议意见',
      `常委会组成人员对报告给予肯定，并提出以下审议意见：
（一）坚持规划引领
编制职业教育布局规划。
定期评估。
（二）深化产教融合
推进校企共建实训基地。
支持企业办学。
（三）建强师资队伍
完善双师型教师标准。
落实编制。
常委会要求，市政府要认真研究处理，在9月底前报告落实情况。`,
    );
    expect(opinion.points.map((point) => [point.heading, point.firstLine, point.lastLine])).toEqual([
      ['坚持规划引领', 2, 4],
      ['深化产教融合', 5, 7],
      ['建强师资队伍', 8, 10],
    ]);
    expect(opinion.closing?.firstLine).toBe(11);
  });

  it('reads arabic numbers 1. and （1） under them as one level of points', () => {
    expect(
      headings(`组成人员提出如下意见建议：
1.强化源头管控。（1）划定保护区。（2）清理排口。
2．加强水质监测。
3、健全应急预案。`),
    ).toEqual(['强化源头管控', '加强水质监测', '健全应急预案']);
  });

  it('reads 第一，第二， and 首先，其次，最后，', () => {
    expect(headings('会议建议：第一，加强统筹。第二，加大投入。第三，强化监管。')).toEqual([
      '加强统筹',
      '加大投入',
      '强化监管',
    ]);
    expect(headings('组成人员建议：\n首先，要摸清底数。\n其次，要分类施策。\n最后，要建章立制。')).toHaveLength(3);
  });

  it('counts 十一是 as eleven and not as one', () => {
    const ten = '一二三四五六七八九十'.split('').map((n) => `${n}是要做好第${n}项工作。`);
    const opinion = read(
      '关于河湖管理情况报告的审议意见',
      `组成人员建议：\n${[...ten, '十一是要严格考核。', '十二是要加强宣传。'].join('\n')}`,
    );
    expect(opinion.points.map((point) => point.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('reads unnumbered paragraphs with less confidence', () => {
    const opinion = read(
      '关于全区社区治理情况报告的审议意见',
      `会议认为，区政府工作扎实。
会议建议：
要健全工作机制。进一步明确职责。
要加强队伍建设。提高社工待遇。
要推进数字赋能。打通数据壁垒。`,
    );
    expect(opinion.points.map((point) => point.heading)).toEqual(['健全工作机制', '加强队伍建设', '推进数字赋能']);
    expect(opinion.confidence).toBeLessThan(0.8);
  });

  it('reads unnumbered sentences 要…。要…。 in one paragraph', () => {
    expect(headings('会议建议，要加强组织领导，明确责任分工。要加大资金投入，保障重点项目。要严格督查考核。')).toEqual([
      '加强组织领导，明确责任分工',
      '加大资金投入，保障重点项目',
      '严格督查考核',
    ]);
  });

  it('reads bold headings left over from markdown', () => {
    expect(
      headings('组成人员建议：**加强统筹协调。**完善机制。**加大资金投入。**落实预算。**强化监督检查。**定期通报。'),
    ).toEqual(['加强统筹协调', '加大资金投入', '强化监督检查']);
  });

  it('keeps the consent paragraph and the closing out of the points', () => {
    const opinion = read(
      '关于云泽市2025年市级预算调整方案（草案）报告的审议意见',
      `组成人员认为，预算调整符合实际。
会议同意市财政局所作的报告，批准预算调整方案。
组成人员指出，财政收支矛盾依然突出，资金绩效有待提升。
组成人员建议：
一要加强收入管理。依法征收。
二要优化支出结构。过紧日子。
预算管理是一项长期任务，市政府及财政部门要统筹谋划，不断提升管理水平。`,
    );
    expect(opinion.consent?.firstLine).toBe(2);
    expect(opinion.problems.map((problem) => problem.text)).toEqual(['财政收支矛盾依然突出', '资金绩效有待提升。']);
    expect(opinion.points).toHaveLength(2);
    expect(opinion.points[1]?.lastLine).toBe(6);
    expect(opinion.closing?.firstLine).toBe(7);
  });

  it('carries on after a number that is left out and warns with its line', () => {
    const { opinion, warnings } = readOpinion(
      inventedPaper(
        'deliberation-opinion',
        '关于招商工作情况报告的审议意见',
        '组成人员建议：\n一、加强统筹。\n二、优化服务。\n三、盯住项目。\n五、强化考核。',
        20,
      ),
    );
    expect(opinion.points.map((point) => point.number)).toEqual([1, 2, 3, 5]);
    expect(warnings).toMatchObject([{ line: 24, code: 'numbering-gap' }]);
  });

  it('gives no points, little confidence and a warning where nothing recommends', () => {
    const { opinion, warnings } = readOpinion(
      inventedPaper('deliberation-opinion', '关于某项工作的审议意见', '会议听取了汇报。'),
    );
    expect(opinion.points).toEqual([]);
    expect(opinion.confidence).toBeLessThan(0.5);
    expect(warnings).toMatchObject([{ code: 'opinion-without-points' }]);
  });

  it('reads problems strung together before 等问题 in the sentence of the lead-in', () => {
    const opinion = read(
      '关于全区养老服务工作情况的审议意见',
      `组成人员给予充分肯定，同时指出了设施布局不够合理、护理人员短缺、医养结合深度不够等问题，并提出以下意见建议：
一要优化布局。
二要建强队伍。`,
    );
    expect(opinion.problems.map((problem) => problem.text)).toEqual([
      '设施布局不够合理',
      '护理人员短缺',
      '医养结合深度不够',
    ]);
    expect(opinion.subject).toBe('关于全区养老服务工作情况的报告');
  });

  it('reads an opinion that is handed over as a table', () => {
    const opinion = read(
      '关于河湖治理情况报告的审议意见',
      `| 序号 | 审议意见 | 责任单位 | 完成时限 |
| 1 | 加快截污管网建设。年内完成50公里。 | 市水务局 | 2026年12月 |
| 2 | 强化排污监管。 | 市生态环境局 | 长期 |`,
    );
    expect(opinion.points.map((point) => [point.number, point.heading, point.firstLine])).toEqual([
      [1, '加快截污管网建设', 2],
      [2, '强化排污监管', 3],
    ]);
  });

  it('reads whom a row charges with its point and until when, and says where its limit is no day', () => {
    const { opinion, warnings } = readOpinion(
      inventedPaper(
        'deliberation-opinion',
        '关于河湖治理情况报告的审议意见',
        `| 序号 | 存在问题 | 审议意见 | 责任单位 | 配合单位 | 完成时限 |
| 1 | 截污管网短缺 | 建设截污管网50公里。 | 市水务局、市城管局 | 市财政局 | 2026年第四季度 |
| 2 | 排口底数不清 | 逐个登记排口。 | 市生态环境局（牵头）、市水务局（配合） | | 立行立改 |
| 3 | 巡河流于形式 | 建立巡河台账。 | | | |`,
        7,
      ),
    );
    expect(opinion.points.map(({ text, organs, limit }) => [text, organs, limit])).toEqual([
      ['建设截污管网50公里。', { lead: ['市水务局', '市城管局'], support: ['市财政局'] }, '2026年第四季度'],
      ['逐个登记排口。', { lead: ['市生态环境局'], support: ['市水务局'] }, undefined],
      ['建立巡河台账。', { lead: [], support: [] }, undefined],
    ]);
    expect(warnings.map(({ line, code }) => [line, code])).toEqual([[9, 'limit-without-day']]);
  });

  it('reads a list of tasks: what each asks for, under its name, with whom it charges and until when', () => {
    const { opinion, warnings } = readOpinion(
      inventedPaper(
        'deliberation-opinion',
        '关于检查《云泽市河道管理条例》实施情况报告的审议意见',
        `会议审议了执法检查组的报告。会议要求逐项落实。请市人民政府对照下列任务清单认真研究处理。
任务清单
| 序号 | 任务 | 具体要求 | 责任单位 | 完成时限 |
| 1 | 划定管理范围 | 完成12条河道管理范围划定并公布 | 市水务局 | 2026年9月30日 |
| 2 | 整治违建 | 拆除河道内违法建筑8处 | 市自然资源和规划局、市城市管理局 | 2026年底 |
| 3 | 清理河面 | 县区河面日日清 | 各县（市、区）人民政府 | 长期坚持 |`,
        7,
      ),
    );
    expect(
      opinion.points.map(({ number, heading, text, organs, limit }) => [number, heading, text, organs, limit]),
    ).toEqual([
      [1, '划定管理范围', '完成12条河道管理范围划定并公布', { lead: ['市水务局'], support: [] }, '2026年9月30日'],
      [
        2,
        '整治违建',
        '拆除河道内违法建筑8处',
        { lead: ['市自然资源和规划局', '市城市管理局'], support: [] },
        '2026年底',
      ],
      [3, '清理河面', '县区河面日日清', { lead: ['各县（市、区）人民政府'], support: [] }, undefined],
    ]);
    expect(opinion.addressee).toBe('市人民政府');
    expect(warnings.map(({ line, code }) => [line, code])).toEqual([[12, 'limit-without-day']]);
  });

  it('takes a table of tasks alone for points, and one of figures that charges nobody for none', () => {
    const table = (rows: string) =>
      read('关于河湖治理情况报告的审议意见', rows).points.map(({ heading, text }) => [heading, text]);
    expect(
      table(`| 工作任务 | 牵头单位 |
| 修复生态岸线20公里 | 市水务局 |
| 开展水质监测 | 市生态环境局 |`),
    ).toEqual([
      ['修复生态岸线20公里', '修复生态岸线20公里'],
      ['开展水质监测', '开展水质监测'],
    ]);
    expect(
      table(`| 事项 | 2025年 | 2026年 |
| 新增岸线 | 12 | 20 |
| 水质达标 | 80% | 85% |`),
    ).toEqual([]);
  });

  it('takes a recommendation that is added behind the numbered ones for a point, with less confidence', () => {
    const opinion = read(
      '关于环境状况报告的审议意见',
      `审议中，常委会组成人员提出以下意见和建议：
第一，打好蓝天保卫战。
第二，推进碧水保卫战。
此外，有的组成人员还建议，要加强环境宣传教育。`,
    );
    expect(opinion.points.map((point) => [point.heading, point.confidence < 0.8])).toEqual([
      ['打好蓝天保卫战', false],
      ['推进碧水保卫战', false],
      ['加强环境宣传教育', true],
    ]);
    expect(opinion.addressee).toBeNull();
  });

  it('reads points that the meeting demands in one sentence, behind its problems', () => {
    const opinion = read(
      '关于对市人民政府乡村振兴工作情况报告的审议意见',
      `会议听取和审议了报告，现将审议意见综合如下：
会议指出，当前工作仍有不足：一是产业链条短；二是人才流失多。
会议强调，一要延伸产业链条，发展农产品精深加工；二要引育乡土人才，完善返乡创业政策；三要强化要素保障，落实用地指标。`,
    );
    expect(opinion.problems.map((problem) => problem.text)).toEqual(['一是产业链条短；', '二是人才流失多。']);
    expect(opinion.points.map((point) => [point.number, point.heading, point.firstLine])).toEqual([
      [1, '延伸产业链条，发展农产品精深加工', 3],
      [2, '引育乡土人才，完善返乡创业政策', 3],
      [3, '强化要素保障，落实用地指标', 3],
    ]);
  });

  it('keeps the paragraph under a last heading that stands alone, although the other points run on', () => {
    const opinion = read(
      '关于养老服务体系建设情况报告的审议意见',
      `会议提出如下审议意见：
一、优化设施布局。对用房缺口逐一摸底，每个街道建成一处中心。
二、建强护理队伍。支持院校开设护理专业，完善补贴办法。
三、拓宽投入渠道。
鼓励社会资本参与。落实税费优惠。
请市人民政府认真研究处理以上意见。`,
    );
    expect(opinion.points.map((point) => [point.firstLine, point.lastLine])).toEqual([
      [2, 2],
      [3, 3],
      [4, 5],
    ]);
    expect(opinion.closing?.firstLine).toBe(6);
  });

  it('tells a closing hope from the last point although other points are as long', () => {
    const opinion = read(
      '关于乡村振兴工作情况报告的审议意见',
      `针对存在的产业基础不牢、人才支撑不够等问题，提出如下审议意见：
一、在产业上发力
要做强特色产业。
要培育龙头企业。
二、在人才上发力
要完善引才政策。
乡村振兴任重道远，希望市政府及相关部门切实抓好落实。`,
    );
    expect(opinion.problems.map((problem) => problem.text)).toEqual(['产业基础不牢', '人才支撑不够']);
    expect(opinion.points[1]?.lastLine).toBe(6);
    expect(opinion.closing?.firstLine).toBe(7);
  });
});
