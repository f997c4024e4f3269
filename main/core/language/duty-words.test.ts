import { form } from '../rules/form.ts';
import { holdForm } from '../rules/testing/hold-form.ts';
import { texts } from '../rules/testing/texts.ts';
import { chargedBody, leading, supporting } from './duty-words.ts';

holdForm('leading', leading, texts`主办 牵头 承办 独办 分办`, texts`会办 主管`, (own) => form`^${own}$`);
holdForm('supporting', supporting, texts`会办 协办 配合 参与`, texts`主办 承办`, (own) => form`^${own}$`);

holdForm(
  'chargedBody',
  chargedBody,
  texts`市人民政府要推动信息共享 市中级人民法院应完善机制 市检察院须加强监督 政府需研究 云泽市第二中级人民法院要公开进度`,
  texts`市水务局要完成整治 全市要加强管理，市政府要督办 请市政府研究 市人民政府和各区政府、县政府推动落实，要`,
);
