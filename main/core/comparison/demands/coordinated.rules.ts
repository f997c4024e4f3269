import { making } from '#core/language/asking-words.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';
import { act } from './acts.rules.ts';

export const product = {
  id: 'coordinated-product',
  means: 'what an office makes once and can show: a rule, a plan, a list',
  form: part(
    'product',
    form`办法|机制|制度|规定|规则|规程|细则|方案|标准|预案|清单|目录|名录|台账|档案|平台|规划|指南|指引`,
  ),
} as const satisfies FormRule;

export const listSign = {
  id: 'coordinated-sign',
  means: 'what stands between the members of a list',
  form: part('listSign', form`、|和|及(?!以[上下内])|与|以及`),
} as const satisfies FormRule;

export const productList = {
  id: 'coordinated-list',
  means: 'products of which a demand asks for several in one breath: 准入、退出办法, 值班制度和培训办法',
  form: form`
    [\u4e00-\u9fff]{2,}?((${listSign.form})[\u4e00-\u9fff]{2,}?)*?(${listSign.form})[\u4e00-\u9fff]{2,}?(${product.form})`,
} as const satisfies FormRule;

export const productAtEnd = {
  id: 'coordinated-end',
  means: 'the product with which the last member of such a list ends',
  form: form`(${product.form})$`,
} as const satisfies FormRule;

export const inCharge = {
  id: 'coordinated-in-charge',
  means: 'those who are to do it, at the head of such a list: 市人民政府、市中级人民法院要建立…',
  form: form`
    ^[\u4e00-\u9fff、]*(政府|法院|检察院|[局委厅办]|部门|单位)(要|应当?|须|必须)`,
} as const satisfies FormRule;

export const hasOwnAct = {
  id: 'coordinated-own-act',
  means: 'a member that has a verb of its own, or names those who are to do it: no list of products',
  form: form`^(${act.form})..|(${making})$|([局委厅办]|部门|单位|政府|法院|检察院)$|的`,
} as const satisfies FormRule;
