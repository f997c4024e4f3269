import { form } from '../rules/form.ts';
import { holdForm } from '../rules/testing/hold-form.ts';
import { texts } from '../rules/testing/texts.ts';
import { asksForTime, moreTime } from './more-time.ts';

const whole = (own: typeof moreTime) => form`^${own}$`;

holdForm('more time', moreTime, texts`延期 延至 延长 延后 推迟 宽限`, texts`延 期限 按期`, whole);
holdForm(
  'asking for more time',
  asksForTime,
  texts`恳请延期 申请将期限延至 商请推迟 请求宽限 同意延长 恳请将期限延后`,
  texts`延期 恳请 申请，延期 请延期`,
  whole,
);
