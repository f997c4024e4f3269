import { holdEach } from '#core/rules/testing/hold-each.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { toldProjectRules } from './told-projects.rules.ts';

holdEach('livelihood projects told in a report', toldProjectRules, {
  'projects-told': {
    has: texts`
      集中办好十件民生实事： 今年办理民生实事: 办实民生实事。 实施以下民生实事： 推进民生实事： 落实民生实事项目清单： 抓好民生实事： 做好民生实事： 兴办民生实事：`,
    hasNot: texts`
      十件民生实事： 办好大事： 办好民生实事 办好民生实事兑现： 办好民生实事已完成： 办好民生实事办结： 办好民生实事办成了： 办好民生实事见效：`,
  },
});
