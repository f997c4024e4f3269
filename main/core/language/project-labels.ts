import { form, part } from '../rules/form.ts';

/** A label under which papers on livelihood projects tell of one: 项目背景, 资金安排. */
export const projectField = part('projectField', form`项目背景|项目内容|资金安排|完成时限`);
