import { type Form, form } from '../rules/form.ts';
import { holdForm } from '../rules/testing/hold-form.ts';
import { texts } from '../rules/testing/texts.ts';
import { growing, growthRate, turning, yearOnYear } from './growth-words.ts';

const whole = (own: Form) => form`^${own}$`;

holdForm('growing', growing, texts`增长 下降 提高 提升 降低`, texts`增加 扩大 增`, whole);
holdForm('turning', turning, texts`减少 增加 上升 回落`, texts`增长 压减 升`, whole);
holdForm('rate of growth', growthRate, texts`增幅 增速`, texts`增长率 增量`, whole);
holdForm('year on year', yearOnYear, texts`同比 年均`, texts`环比 年度`, whole);
