import { holdNumbers } from '#core/rules/testing/hold-numbers.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { pairTargets } from './pair-targets.ts';
import { aboveScale, gdp, growthTail, sameName, targetNumbers } from './target.rules.ts';

holdReplacement('above scale', aboveScale, { 规上工业产值: '规模以上工业产值', 规划产值: '规划产值' }, (text, own) =>
  own.replaceAll(text, '规模以上'),
);
holdReplacement('GDP', gdp, { GDP总量: '甲总量', gdp总量: '甲总量', GD总量: 'GD总量' }, (text, own) =>
  own.replaceAll(text, '甲'),
);
holdReplacement(
  'words of no indicator',
  sameName,
  {
    全市粮食产量: '粮食产量',
    全县粮食产量: '粮食产量',
    全区粮食产量: '粮食产量',
    全省粮食产量: '粮食产量',
    我市粮食产量: '粮食产量',
    粮食预期产量: '粮食产量',
    力争粮食产量: '粮食产量',
    '“粮食” 产量（谷物）': '粮食产量谷物',
    '"粮食"产量(谷物)': '粮食产量谷物',
  },
  (text, own) => own.replaceAll(text),
);
holdReplacement('growth at the end', growthTail, {
  产值同比增长: '产值',
  产值年均增速: '产值',
  产值增长率: '产值',
  产值增幅: '产值',
  增长产值: '增长产值',
});

const record = (id: string, indicator: string, role: 'target' | 'actual') => ({
  id,
  indicator,
  role,
  value: '3',
  unit: '元',
  period: '2026',
  actual: null,
  citation: { document: 'd', firstLine: 1, lastLine: 1, page: null, quote: '' },
});

holdNumbers<typeof targetNumbers, string>({
  name: 'targets and actual values: numbers',
  numbers: targetNumbers,
  cases: [
    { what: 'a name of four signs that ends another', given: '预算收入', gives: ['part'] },
    { what: 'a name of three signs', given: '总收入', gives: [] },
  ],
  decide: (name, values) =>
    pairTargets([record('t', name, 'target'), record('a', `一般${name}`, 'actual')], values).map(({ by }) => by),
});
