import { form } from '../rules/form.ts';
import { holdForm } from '../rules/testing/hold-form.ts';
import { texts } from '../rules/testing/texts.ts';
import { howManyProjects, projectField, projectsNamed, undertaking } from './project-labels.ts';

holdForm(
  'label of a project',
  projectField,
  texts`项目背景 项目内容 资金安排 完成时限`,
  texts`项目 背景 修渠`,
  (own) => form`^${own}$`,
);
holdForm(
  'what livelihood projects are called',
  projectsNamed,
  texts`民生实事 民生办实事 实事项目 为民实事 为民办实事 民心工程 2件实事 2项实事 十件实事 8大件实事 五项重点实事`,
  texts`民生事 办实事 为民 民心 件实事 2个实事 2件大事 十件重点`,
  (own) => form`^(${own})$`,
);
holdForm(
  'how many livelihood projects',
  howManyProjects,
  texts`12件 2项 十大 十个 十大件 十二件`,
  texts`件 123件 大件 十二 2批`,
  (own) => form`^(${own})$`,
);
holdForm(
  'carrying out',
  undertaking,
  texts`办好 办理 办实 实施 推进 落实 抓好 做好 兴办`,
  texts`完成 好办`,
  (own) => form`^(${own})$`,
);
