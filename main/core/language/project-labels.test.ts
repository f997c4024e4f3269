import { form } from '../rules/form.ts';
import { holdForm } from '../rules/testing/hold-form.ts';
import { texts } from '../rules/testing/texts.ts';
import { projectField } from './project-labels.ts';

holdForm(
  'label of a project',
  projectField,
  texts`项目背景 项目内容 资金安排 完成时限`,
  texts`项目 背景 修渠`,
  (own) => form`^${own}$`,
);
