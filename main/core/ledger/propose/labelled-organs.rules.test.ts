import { form } from '#core/rules/form.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdGroups } from '#core/rules/testing/hold-groups.ts';
import { labelledLead, labelledSupport, organSign } from './labelled-organs.rules.ts';

const organs = (named: string) => ({ organs: named });
const long = (length: number) => '局'.repeat(length);

holdForm(
  'sign of a list of organs',
  organSign,
  ['局', '、', ...[...'县市区旗、'].map((sign) => `（${sign}）`), '(县)', '（县、市、区、旗）'],
  [...'；;。（）()', '（', '（）', '（镇）', '（县、市、区、旗、）', '（县', '县）'],
  (own) => form`^${own}$`,
);
holdGroups('organs whose work a point is', labelledLead.form, {
  ...Object.fromEntries(
    ['责任', '牵头', '承办', '主办'].map((role) => [`${role}单位：市水务局；配合`, organs('市水务局')]),
  ),
  '责任部门: 市水务局、各（县、区）。': organs('市水务局、各（县、区）'),
  '责任单位：  水局': organs('水局'),
  [`责任单位：${long(81)}`]: organs(long(80)),
  '责任单位：局': null,
  责任单位市水务局: null,
  '责任领导：市水务局': null,
  '配合单位：市水务局': null,
});
holdGroups('organs that help with a point', labelledSupport.form, {
  ...Object.fromEntries(['配合', '协办', '会办'].map((role) => [`${role}单位：市财政局；`, organs('市财政局')])),
  '配合部门:  财局': organs('财局'),
  [`配合单位：${long(121)}`]: organs(long(120)),
  '配合单位：局': null,
  配合单位市财政局: null,
  '配合领导：市财政局': null,
  '责任单位：市财政局': null,
});
