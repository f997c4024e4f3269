import { form } from '#core/rules/form.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { projectsNamed, toldProjectRules } from './told-projects.rules.ts';

holdForm(
  'what livelihood projects are called',
  projectsNamed,
  texts`民生实事 民生办实事 实事项目 为民实事 为民办实事 民心工程 2件实事 2项实事 十件实事 8大件实事 五项重点实事`,
  texts`民生事 办实事 为民 民心 件实事 2个实事 2件大事 十件重点`,
  (own) => form`^(${own})$`,
);

holdEach('livelihood projects told in a report', toldProjectRules, {
  'projects-told': {
    has: texts`
      集中办好十件民生实事： 今年办理民生实事: 办实民生实事。 实施以下民生实事： 推进民生实事： 落实民生实事项目清单： 抓好民生实事： 做好民生实事： 兴办民生实事：`,
    hasNot: texts`
      十件民生实事： 办好大事： 办好民生实事 办好民生实事兑现： 办好民生实事已完成： 办好民生实事办结： 办好民生实事办成了： 办好民生实事见效：`,
  },
});
