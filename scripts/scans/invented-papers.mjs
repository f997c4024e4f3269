// Papers of an invented city, to be made pictures of. Each paragraph is [its style, its text]; a row of a table is its cells.

const opinion = {
  name: '审议意见',
  paragraphs: [
    ['number', '云泽人办发〔2026〕17号'],
    ['title', '关于全市河道治理情况报告的审议意见'],
    ['addressee', '市人民政府：'],
    [
      'text',
      '2026年4月28日，市七届人大常委会第三十一次会议听取和审议了市水务局局长罗清源受市人民政府委托所作的《关于全市河道治理情况的报告》。会议认为，三年来全市投入治理资金4.37亿元，完成整治河段126.5公里，国控断面优良比例由71.4%提高到85.7%，黑臭水体消除率达到96.2%，成绩来之不易。会议同时指出，支流治理仍有短板，管网错接1080处尚未改造。为此，提出如下审议意见：',
    ],
    ['text', '一、加快补齐管网短板。2026年底前完成错接改造640处，新建污水管网89公里，城区污水集中收集率不低于73.5%。'],
    ['text', '二、压实河长责任。各级河长每月巡河不少于2次，问题整改率达到98%以上，并于2026年10月31日前向社会公布。'],
    ['text', '三、保障资金投入。2027年起市级财政每年安排不少于1.25亿元，较2025年增长9.1%，专款专用。'],
    ['text', '请市人民政府于2026年9月30日前将研究处理情况书面报告市人大常委会。'],
    ['signed', '云泽市人大常委会办公室'],
    ['date', '2026年5月8日'],
  ],
};

const report = {
  name: '政府报告',
  paragraphs: [
    ['title', '关于2025年国民经济和社会发展计划执行情况的报告'],
    [
      'text',
      '2025年，全市地区生产总值完成1386.4亿元，增长5.8%；一般公共预算收入98.65亿元，增长4.2%；固定资产投资下降3.1%，其中工业投资增长12.7%；社会消费品零售总额517.9亿元，增长6.3%。',
    ],
    [
      'text',
      '城镇新增就业2.35万人，城镇调查失业率控制在5.3%以内，居民人均可支配收入38216元，增长6.1%，居民消费价格涨幅0.8%。粮食总产量保持在102.6万吨，建成高标准农田15.4万亩。',
    ],
    [
      'text',
      '2026年主要预期目标：地区生产总值增长5.5%左右，规模以上工业增加值增长7%以上，单位生产总值能耗降低2.6%，森林覆盖率达到43.19%，细颗粒物年均浓度每立方米不高于31微克。',
    ],
    [
      'text',
      '新增养老床位1200张、普惠托位960个，改造老旧小区73个、惠及居民21480户，新建改建农村公路318公里，开工建设保障性租赁住房3500套。',
    ],
    [
      'text',
      '上述各项工作由市发展和改革委员会牵头，市财政局、市人力资源和社会保障局、市自然资源和规划局等单位配合，每季度末通报一次进展。',
    ],
    ['text', '以上报告，请予审议。'],
  ],
};

const table = {
  name: '指标表',
  paragraphs: [
    ['title', '云泽市2026年主要指标表'],
    ['row', ['指标', '单位', '2025年', '2026年目标']],
    ['row', ['地区生产总值增速', '%', '5.8', '5.5']],
    ['row', ['一般公共预算收入', '亿元', '98.65', '102.6']],
    ['row', ['城镇新增就业', '万人', '2.35', '2.4']],
    ['row', ['森林覆盖率', '%', '42.97', '43.19']],
    ['row', ['新建改建农村公路', '公里', '295', '318']],
    ['row', ['保障性租赁住房', '套', '2800', '3500']],
  ],
};

export const inventedPapers = [opinion, report, table];

/** The words of a paper as they are printed, line by line of its source. */
export function textOf({ paragraphs }) {
  return paragraphs.map(([, text]) => [text].flat().join(' '));
}

const styles = {
  number: 'text-align:center;margin-bottom:28px',
  title: 'text-align:center;font-size:22pt;font-weight:bold;line-height:38pt;margin-bottom:20px',
  addressee: '',
  text: 'text-indent:2em',
  signed: 'text-align:right;margin-top:40px;padding-right:2em',
  date: 'text-align:right;padding-right:3em;position:relative',
};

const seal = `<svg style="position:absolute;right:60px;top:-90px;mix-blend-mode:multiply" width="150" height="150" viewBox="0 0 150 150">
<g fill="none" stroke="#d3232a" stroke-width="4"><circle cx="75" cy="75" r="70"/></g>
<path fill="#d3232a" d="M75 45l7.6 20h21.4l-17 13.4 6.2 21L75 87l-18.2 12.4 6.2-21-17-13.4h21.4z"/>
<path id="arc" fill="none" d="M24 90a54 54 0 1 1 102 0"/><text fill="#d3232a" font-size="15"><textPath href="#arc" startOffset="4%">云泽市人大常委会办公室</textPath></text></svg>`;

/** A page of A4 with a paper, `points` its letters in points; with a seal over its day where it has one. */
export function pageOf({ paragraphs }, { points = 16, sealed = false } = {}) {
  const blocks = paragraphs.filter(([style]) => style !== 'row');
  const rows = paragraphs.filter(([style]) => style === 'row');
  const cell = 'border:1px solid #000;padding:2px 8px';
  const body = blocks
    .map(([style, text]) => `<p style="margin:0;${styles[style]}">${text}${style === 'date' && sealed ? seal : ''}</p>`)
    .join('');
  const grid = rows
    .map(([, cells]) => `<tr>${cells.map((one) => `<td style="${cell}">${one}</td>`).join('')}</tr>`)
    .join('');
  return `<meta charset="utf-8"><body style="margin:0;background:#fff"><div style="box-sizing:border-box;width:794px;height:1123px;padding:96px 98px;
font:${points}pt 'FangSong','SimSun','Noto Serif CJK SC',serif;line-height:${points * 1.75}pt;text-align:justify">${body}
<table style="border-collapse:collapse;width:100%">${grid}</table></div>`;
}
