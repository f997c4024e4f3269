import { form, part } from '../rules/form.ts';
import { chineseSign, fewInWords } from './numerals.ts';

/** A label under which papers on livelihood projects tell of one: 项目背景, 资金安排. */
export const projectField = part('projectField', form`项目背景|项目内容|资金安排|完成时限`);

/** What livelihood projects are called: 民生实事, 十件实事, 12项为民办实事项目. */
export const projectsNamed = part(
  'projectsNamed',
  form`民生(办)?实事|实事项目|为民(办)?实事|民心工程|(\d|${chineseSign})大?[件项](重点)?实事`,
);
/** How many livelihood projects there are, before their name: 12件, 十大. */
export const howManyProjects = part('howManyProjects', form`(\d{1,2}|${fewInWords})(大|大?[件项个])`);
/** That such projects are to be carried out. */
export const undertaking = part('undertaking', form`办好|办理|办实|实施|推进|落实|抓好|做好|兴办`);
