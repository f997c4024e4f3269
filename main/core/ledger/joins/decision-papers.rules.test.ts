import { form } from '#core/rules/form.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { aroundDecisions } from './decision-papers.corpus.ts';
import { carryOut, decisionPaperRules } from './decision-papers.rules.ts';

holdEach('the papers of a decision', decisionPaperRules, aroundDecisions);

holdForm(
  'carrying out',
  carryOut,
  ['', ...texts`贯彻 落实 执行 实施 办理 推进 工作 行动 贯彻落实执行`],
  texts`贯彻落实执行实施 通过`,
  (own) => form`^${own}$`,
);
