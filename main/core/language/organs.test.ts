import { form } from '../rules/form.ts';
import { holdForm } from '../rules/testing/hold-form.ts';
import { texts } from '../rules/testing/texts.ts';
import { bodyBeforePost, everyOrgan, organEnding, post, postRemark, stateBody } from './organs.ts';

holdForm(
  'end of the name of a body',
  organEnding,
  texts`
    市政府 市人大 财经委员会 市人大常委会 大会主席团 大会秘书处 江北代表团 领导小组 执法检查组 专题调研组 课题组 视察组
    工作组 计划审查组 工作专班 市政府办公室 政策研究室 市财政局 省教育厅 代表工委 市委宣传部 国家审计署 市法院 政务中心
    云泽海关 市公路管理处 市消防总队 市交警支队 市水务公司 云泽分行 云泽城建集团 市消费者协会 市工商业联合会 市总工会
    市妇联 市残联`,
  texts`全市工作 关于水务 夜班组 读书会 值班处 市公安队 讲解员`,
  (own) => form`${own}$`,
);
holdForm(
  'body before a post',
  bodyBeforePost,
  texts`局 厅 部 委 办 室 会 院 政府 中心 省 市 州 县 区`,
  ['处', '队'],
  (own) => form`^${own}$`,
);
holdForm(
  'post',
  post,
  texts`
    委员长 总理 国务委员 署长 司长 关长 庭长 局长 厅长 部长 主任 主任委员 委员 市长 省长 县长 区长 州长 旗长 镇长 乡长 盟长 代表 院长
    检察长 书记 组长 秘书长 主席 会长 行长 处长 科长 审计长 董事长 总经理 召集人 巡视员 调研员 政委 支队长 站长 台长 总监
    司令员`,
  texts`科员 市民 长`,
  (own) => form`^${own}$`,
);
holdForm(
  'remark behind a post',
  postRemark,
  texts`（代） （代理） （女） （正厅级） （正处级） （正局级） （党组书记） （主持工作）`,
  texts`（副） 代） （代 （正科级）`,
  (own) => form`^${own}$`,
);
holdForm(
  'organ of every paper',
  everyOrgan,
  texts`各有关部门 市政府 市人民政府 县政府 区政府 政府 市委`,
  texts`市财政局 云泽市政府 市人大`,
  (own) => form`^${own}`,
);
holdForm('body of the state', stateBody, texts`政府 法院 检察院`, texts`监委 人大`, (own) => form`^${own}$`);
