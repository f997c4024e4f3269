import { making } from '#core/language/asking-words.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';
import { act } from './acts.ts';

/** What an office makes once and can show: a rule, a plan, a list. */
export const product = part(
  'product',
  form`办法|机制|制度|规定|规则|规程|细则|方案|标准|预案|清单|目录|名录|台账|档案|平台|规划|指南|指引`,
);

/** Between the members of a list. */
export const listSign = part('listSign', form`、|和|及|与|以及`);

/** Products of which a demand asks for several in one breath: 准入、退出办法, 值班制度和培训办法. */
export const productList = form`
  [\u4e00-\u9fff]{2,}?((${listSign})[\u4e00-\u9fff]{2,}?)*?(${listSign})[\u4e00-\u9fff]{2,}?(${product})`;

/** Those who are to do it, at the head of such a list: 市人民政府、市中级人民法院要建立…. */
export const inCharge = form`
  ^[\u4e00-\u9fff、]*(政府|法院|检察院|[局委厅办]|部门|单位)(要|应当?|须|必须)`;

/** What a member of such a list is beside a name. Asked alone. */
export const memberRules = [
  {
    id: 'coordinated-own-act',
    means: 'has a verb of its own, or names those who are to do it: no list of products',
    form: form`^(${act})..|(${making})$|([局委厅办]|部门|单位|政府|法院|检察院)$|的`,
  },
] as const satisfies readonly FormRule[];

export const [hasOwnAct] = memberRules;
