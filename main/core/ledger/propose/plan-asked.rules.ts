import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';

// What the limits of decisions say of a plan of the work. Sentences are read in half-width signs; each is asked alone.

/** The plan itself, under the names that papers give it. */
export const plan = part('plan', form`方案|(实施|工作|办理|推进|行动)计划`);
/** What is told of a plan is no plan: 方案落实情况, 方案实施报告. A report to the congress (报告市人大) is the way in which it is sent. */
export const noneOf = part('noneOf', form`(?!.{0,12}(情况|进展|结果)|[^,，、并]{0,8}报告(?!市|省|县|区|州|人大|常委))`);

export const planAsked = {
  id: 'stated-plan-asked',
  means: 'asks for the plan of the work; the plan itself is sent (报送方案, 将方案报…), of 方案落实情况 it is reported',
  form: form`
    (提交|提出|制定|制订|编制|拿出|印发|报|送).{0,30}${plan}${noneOf}|
    [将把].{0,30}${plan}${noneOf}.{0,10}(报|送|提交|提请|印发)`,
} as const satisfies FormRule;

export const planMade = {
  id: 'stated-plan-made',
  means: 'asks for a plan right before the time by which it is sent: 制定实施方案,于5月31日前报市人大常委会',
  form: form`
    (提出|制定|制订|编制|拟定|拟订|拿出|形成)[^,，。；;]{0,30}${plan}
    ([，,、\s]|并|经|后|及时|抓紧|务必|应当?|要|须|于|在|最迟|最晚|不迟于)*$`,
} as const satisfies FormRule;

export const sentThing = {
  id: 'stated-sent-thing',
  means: 'names what is sent to the congress; 报告市人大常委会 and 向市人大常委会报告 name nothing',
  form: form`情况|结果|进展|成果|意见|方案|计划|草案|(提出|作出?|提交)(书面|专题)?报告|的报告`,
} as const satisfies FormRule;

export const resultAsked = {
  id: 'stated-result-asked',
  means: 'asks a committee for the report on its deliberation of motions: 提出审议结果的报告, 报告审议结果',
  form: form`(提出|提交|报送|作出|报告).{0,20}审议(结果|意见)`,
} as const satisfies FormRule;

export const resultReport = {
  id: 'stated-result-report',
  means: 'names the report of a committee on its deliberation: 提出审议结果的报告',
  form: form`审议结果的?报告`,
} as const satisfies FormRule;

export const planAskedRules = [planAsked, planMade, sentThing, resultAsked, resultReport] as const;
