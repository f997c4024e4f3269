import { form } from '#core/rules/form.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { stances } from './stance.corpus.ts';
import { besideStance, stanceRules } from './stance.rules.ts';

holdEach('stance', stanceRules, stances);

holdForm(
  'words beside stance',
  besideStance,
  texts`
    我市 我局 我委 我县 我区 我办 全市 各级 各部门 有关部门 相关部门 工作 推动 推进 对此 已 坚决 防范化解 了 切实 进一步 积极 认真 不断 持续 全力 大力 深入 确保 有效 有力 措施 部署 研究 落实 抓好`,
  texts`我国 清淤 部门`,
  (own) => form`^${own}$`,
);
