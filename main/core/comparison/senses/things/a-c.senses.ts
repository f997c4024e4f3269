import { senseTable } from '../sense-table.ts';

/** Senses of things of the fields whose names begin with a to c: what is asked for, and the words by which it is told. */
export const thingsAToC = senseTable(`
  abandoned-land | 撂荒地 耕地撂荒 抛荒 | 复耕 代耕代种 托管复种 荒地开垦 闲田种上
  access-care | 看病难 就医体验 | 预约挂号 先诊疗后付费 一站式结算 夜间门诊 诊间支付 排队时间
  accounts-supervision | 财会监督 财经纪律 | 会计信息质量检查 小金库 财政检查 账务处理 虚列支出 违规发放津补贴
  admin-approval | 放管服 行政审批 简政放权 | 一件事 证照分离 时限压缩 最多跑一次 一窗受理 告知承诺 一次办 承诺时限 下放事项 即办件
  admin-division | 行政区划 撤乡设镇 | 区划调整 勘界 并村 界线联检 村级建制调整
  admin-enforcement | 行政执法 执法不规范 | 执法记录仪 执法案卷 执法证 处罚裁量 执法公示 法制审核 裁量基准
  adoption | 儿童收养 弃婴 | 收养登记 收养评估 弃婴安置 家庭寄养
  adverse-weather-farm | 人工影响天气 人工增雨 | 增雨作业 火箭弹 防雹 高炮 作业点
  advertising-law | 虚假广告 违法广告 | 广告监测 医疗广告 处罚广告主 夸大宣传
  affordable-housing | 保障性住房 保障房 住房保障 | 公租房 保租房 廉租 住房租赁补贴 配售型 人才公寓
  afforestation | 国土绿化 造林绿化 植树造林 | 人工造林 封山育林 飞播 森林抚育 义务植树 退耕还林 村庄绿化
  age-friendly | 适老化 老年友好 | 加装扶手 无障碍坡道 老年友善医院 大字版 现金窗口 老年人绿色通道
  aging-planning | 人口老龄化 老龄工作 | 老年人口 银发经济 老龄委 高龄津贴 敬老
  agri-brands | 农产品品牌 区域公用品牌 特色农产品 | 地理标志 绿色食品认证 两品一标 名特优新 三品一标 农业品牌目录
  agri-comprehensive-enf | 农业执法 涉农执法 | 渔政 农资案件 畜禽屠宰 农业行政执法 种子案件
  agri-finance | 涉农贷款 农村金融 | 整村授信 惠农贷 农担贷 信用村 富农贷
  agri-inputs | 农资监管 假冒农资 农业投入品 | 假种子 假化肥 农药经营门店 禁用农药 农资打假 种子抽检
  agri-insurance | 农业保险 政策性保险 | 水稻保险 完全成本保险 承保面积 养殖险 绝收赔付
  agri-logistics-park | 农批市场 批发市场 | 产地市场 交易区 农产品交易中心 批发大棚 搬迁市场
  agri-processing | 农产品加工 精深加工 | 龙头企业 预制菜 初加工 加工园 加工转化率 加工厂
  agri-safety | 农产品安全 农产品质量 | 农残检测 追溯码 承诺达标合格证 快检室 禁用药物 例行监测
  agri-services | 农业生产托管 农业社会化 社会化服务 | 代耕 统防统治 全程托管 半托管 农事服务中心 代育代插 飞防
  agri-water-disaster-drain | 农田排涝 田间排水 | 排涝站 排涝沟 清沟沥水 开沟 涝洼地
  aids | 艾滋病 | HIV 抗病毒治疗 感染者 艾防 母婴阻断
  air-conditioners-school | 教室降温 防暑降温 | 装空调 教室空调 高温津贴 避暑 纳凉点
  air-joint-control | 秋冬季攻坚 联防联控 | 重污染应急 错峰生产 削峰 区域联防 预警响应
  air-ports | 机场 航空 | 航线 旅客吞吐量 通航 支线机场 航班
  air-quality | 大气污染 空气质量 蓝天保卫战 | 优良天数 臭氧 重污染天气 错峰生产 VOCs治理 超低排放
  ancient-trees | 古树名木 | 挂牌保护 古树复壮 古树认养 古树普查
  anemia-height | 学生体质 | 体质健康 体测 脊柱侧弯 超重肥胖 课间活动
  animal-epidemic | 动物防疫 非洲猪瘟 动物疫病 | 强制免疫 病死猪 动物检疫 兽医站 免疫密度 布病
  app-cleanup | 政务APP 移动应用 | 关停应用 小程序关停 移动端整合 注销账号
  appointment-again | 号源 挂号难 | 预约挂号 号源下沉 号源池 候诊
  aquaculture-tailwater | 养殖尾水 水产尾水 | 尾水治理 循环水养殖 生态塘 三池两坝 尾水监测
  arable-quality-tax | 土地闲置 闲置土地 | 闲置费 收回土地 限期开工 闲置土地处置 促建开工
  arbitration | 仲裁 商事调解 | 商事仲裁 仲裁委 劳动人事仲裁 仲裁裁决 调裁对接
  archaeology | 考古 遗址保护 | 考古遗址公园 考古勘探 发掘墓葬 出土文物 遗址 先考古后出让
  archives | 档案 档案管理 | 档案数字化 档案馆 归档 档案移交 档案室 村级建档
  artificial-intelligence | 人工智能 | 大模型 智能体 算力 AI助手 语料 智算中心
  asset-management-admin | 行政资产 办公用房 | 办公用房清理 房产统管 公物仓 车辆处置 资产共享
  audit-rectification | 审计整改 审计查出问题 | 审计发现问题 审计移送线索 整改台账 审计建议 资金收回
  bad-kindergartens | 违规园所 无证园 | 无证幼儿园 看护点 停办 年检不合格 取缔园所 分流幼儿
  banking-services | 金融服务 信贷投放 | 信贷 制造业贷款 存贷比 中长期贷款 贷款余额 再贷款
  bankrupt-personal | 个人债务 失信修复 | 信用修复 债务集中清理 移出失信名单 履行完毕 执行和解
  bankruptcy | 破产审判 企业破产 | 破产案件 破产重整 破产管理人 破产清算 预重整 府院联动
  barrier-free-again | 无障碍环境 无障碍设施 | 盲道 轮椅坡道 无障碍卫生间 无障碍电梯 手语 低位服务台
  beekeeping | 特色养殖 养蜂 | 中蜂 蜂箱 肉兔 林蛙 梅花鹿
  bees-poultry | 家禽 | 蛋鸡 肉鸡 蛋鸭
  biodiversity | 生物多样性 珍稀物种 | 红外相机 物种调查 珍稀植物 鸟类监测 中华鲟 江豚
  birth-support | 生育支持 人口发展 三孩政策 | 生育补贴 育儿津贴 产假延长 育儿假 生育登记
  black-soil | 黑土地保护 耕地质量 | 秸秆还田 深松 测土配方 有机肥施用 轮作休耕 土壤酸化治理 保护性耕作
  black-water | 黑臭水体 水体黑臭 | 清淤截污 返黑返臭 控源截污 河道清淤 生态补水 长制久清
  blood | 无偿献血 临床用血 | 献血屋 献血车 采血 献血者 团体献血
  boar-damage | 野猪致害 野生动物致害 | 猎捕野猪 护农狩猎队 致害保险 野生动物肇事赔偿
  boarding-conditions | 寄宿条件 住宿条件 | 学生宿舍 床位更新 澡堂 洗浴 饮水设备 宿管员
  border-trade | 口岸 边境贸易 | 边民互市 通关 口岸扩大开放 边贸 智慧口岸
  bribery-business | 商业贿赂 | 行贿 回扣 行贿人 围猎
  bridges | 危桥改造 桥梁安全 | 危旧桥 桥梁加固 桥梁检测 船舶碰撞 限载
  broadcast | 融媒体 | 县级融媒 客户端
  budget-management | 预算管理 预算编制 预算约束 | 零基预算 预算调整 预算执行 预算批复 细化预算 先有预算后有支出 支出标准 年初预算到位率
  budget-online | 预算联网监督 联网监督 | 联网系统 数据上传 实时在线监督 查询功能 部门数据
  budget-pay | 工程欠款 工程尾款 | 结算尾款 拨付尾款 欠付工程款 工程款清偿
  budget-performance | 预算绩效 绩效管理 绩效评价 | 绩效目标 事前评估 绩效结果挂钩 重点评价 收回低效资金 绩效自评 绩效监控
  budget-publicity | 预决算公开 部门预算公开 财政透明 | 部门公开 公开批复
  budget-review | 预算审查 人大预算 | 编制前听取 预审 初审意见 代表预算审查 重点支出审查
  bus-discount | 公交票价 公交优惠 | 免费乘车 换乘优惠 刷码乘车 月票 一元公交
  bus-frequency | 公交班次 发车间隔 | 增加班次 加密班次 延长末班 收班时间 缩短发车 夜班车
  bus-routes | 公交线网 线路优化 | 新开线路 调整线路 线路延伸 撤并重复线路 微公交 绕行
  business-env-again | 营商环境 投资环境 | 一网通办 开办企业 首违不罚 免申即享 容缺受理 营商环境专员
  calligraphy-local | 地方文化 地域文化 文化名片 | 文化节 历史名人 文化品牌 民俗活动 文化丛书 名人故居
  campus-catering | 校园餐 学校食堂 食堂管理 | 明厨亮灶 陪餐 膳食委员会 大宗食材 食材统一配送 校外供餐单位
  campus-meals-price | 伙食费 学生餐费 | 带量食谱 伙食账 食堂零利润 餐费公示 食堂结余
  cancer-screening | 癌症筛查 早诊早治 | 两癌筛查 乳腺癌 宫颈癌 HPV疫苗 胃肠镜筛查
  car-scrapping | 报废机动车 报废汽车 | 拆解企业 报废回收 非法拆解 僵尸车 五大总成
  carbon | 碳达峰 碳中和 双碳 节能降碳 | 能耗强度 碳排放 单位GDP能耗 零碳 碳汇 节能改造
  care-subsidy | 养老服务补贴 养老补助 | 运营补贴 建设补贴 养老消费券 护理补贴
  case-quality-again | 案件质量 办案质量 | 案件评查 错案追究 发回重审 瑕疵案件 类案检索
  case-transfer | 行刑衔接 移送司法 | 移送公安 涉嫌犯罪 刑事立案 移交线索 双向移送
  catering | 餐饮业 餐饮安全 网络餐饮 | 明厨亮灶 后厨 外卖封签 健康证 餐饮单位 餐饮具消毒
  ceremony-cond | 失独家庭 | 特殊家庭 失独 住院护理补贴 联系人制度
  changing-customs | 移风易俗 高价彩礼 陈规陋习 | 零彩礼 集体婚礼 丧事简办 红白理事会 低彩礼 厚养薄葬 随礼标准
  charging-piles | 充电桩 充电设施 充电难 | 充电站 快充 充电枪 换电站 充电车位 超充
  charity | 慈善事业 慈善 | 捐赠 慈善基金 善款 慈善超市 募捐 慈善信托 公益捐款
  charity-poverty | 困难群众 困难家庭 | 送温暖 走访慰问 慰问金 节日慰问 结对困难户
  chemicals | 危险化学品 危化品 | 化工园区 重大危险源 HAZOP 双重预防 储罐 危化品车辆
  child-friendly | 儿童友好 未成年人关爱 | 儿童公园 母婴室 儿童议事会 儿童友好社区 儿童活动
  child-welfare | 儿童福利 孤弃儿童 | 儿童福利院 福利机构 孤儿养育 福彩圆梦 明天计划
  chimney-incineration | 露天焚烧 焚烧垃圾 | 火情 高空瞭望 焚烧处罚 垃圾偷烧 露天烧烤
  chronic-disease | 慢性病管理 慢病管理 慢病防治 | 高血压患者 糖尿病患者 两病门诊 规范随访 血压血糖 长处方
  church-safety | 宗教安全 宗教领域 | 场所消防 大型宗教活动 非法宗教 宗教活动备案 境外渗透
  civilised-city | 文明城市 精神文明 文明创建 | 志愿服务 文明实践 道德模范 文明村 文明引导 新时代文明实践站 公益广告
  cleaner-production | 清洁生产 绿色制造 | 绿色工厂 绿色园区 清洁生产审核 绿色供应链 强制性审核
  clinical-pathway | 医疗质量 医疗安全 | 医疗质控 质控中心 病历质量 核心制度 院感 医疗差错
  coal-boilers | 散煤治理 燃煤锅炉 | 煤改电 煤改气 淘汰燃煤 清洁取暖 双替代 锅炉拆除 生物质锅炉
  coal-supply | 煤炭保供 能源保供 | 电煤 库存煤 增产保供 储煤 天然气储备
  cold-chain | 冷链物流 农产品仓储 | 冷库 保鲜库 冷藏车 产地预冷 气调库
  collective-assets | 集体资产 三资管理 农村集体三资 | 村账乡代理 村级财务 清产核资 集体合同 农村产权交易 资源发包 村务卡
  collective-economy | 村集体经济 集体经济 | 集体收入 经营性收入 飞地抱团 空壳村 薄弱村 强村公司 股份合作社
  college-dev | 高等教育 高校建设 | 本科高校 学科建设 新校区 专升本 产业学院 双一流
  commercial-credit | 商业秘密 | 泄露商业秘密 商业秘密保护站
  commercial-insurance | 商业保险 补充保险 | 惠民保 团体险 责任险 家财险 险种 理赔款
  commercial-network | 商业网点 县域商业 便民生活圈 | 一刻钟 商贸中心 镇级商超 便利店 社区菜店 村级便民店 15分钟生活圈
  community-building | 社区建设 社区治理 社区服务 | 社区工作者 三岗十八级 社区综合服务 社区减负 党群服务中心 小区议事 邻里中心
  community-burden | 基层减负 形式主义 | 小马拉大车 责任状 填表报数 证明事项 指尖形式主义 政务App 工作群 机制牌子 报表归并
  community-correction | 社区矫正 刑满释放 安置帮教 | 矫正对象 社矫对象 刑释人员 收监执行 定位监管 必接必送 过渡性安置
  community-facility | 社区用房 社区配套 | 移交用房 配套用房 社区服务用房
  community-mediation | 物业纠纷 邻里纠纷 | 物业调解 物调委 邻里矛盾 楼上漏水 噪声纠纷
  community-party | 党建引领 小区治理 | 红色物业 楼栋党小组 支部建在小区 双报到 党员先锋岗
  community-staff | 社工队伍 社区工作者 | 持证社工 工作者薪酬 社区两委
  congestion | 交通拥堵 堵点 | 信号灯配时 潮汐车道 拓宽路口 打通断头路 右转渠化 拥堵节点 微循环
  conscription | 兵役 征兵 | 应征 大学生入伍 兵役登记 新兵 体检政考
  construction-approval | 工程审批 项目审批 | 多规合一 拿地即开工 联合验收 审批专员 并联审批 分阶段施工许可 多图联审
  construction-hours | 夜间施工 施工扰民 | 夜施许可 施工噪声 高考禁噪 施工时段 围挡
  construction-safety | 建筑施工安全 施工安全 | 深基坑 高支模 脚手架 起重机械 工地停工 塔吊 安全帽 危大工程
  construction-waste | 建筑垃圾 渣土 | 消纳场 资源化利用厂 渣土车 装修垃圾 倾倒渣土 工程弃土
  consumer-rights | 消费者权益 消费维权 | 消费投诉 12315 预付卡 七日无理由退货 挽回损失 放心消费 退一赔三 线下无理由
  consumption | 促消费 消费扩容 消费升级 | 消费券 夜经济 商圈 步行街 社零额 夜市 家电下乡 首店 以旧换新
  cosmetics | 化妆品 | 美容院 化妆品抽检 不良反应监测 未注册
  cotton-sugar | 经济作物 | 甘蔗 棉花 烤烟 蚕桑 橡胶
  counterfeit | 假冒伪劣 打假 | 侵权假货 售假 捣毁窝点 三无产品 下架商品 销毁假货
  court-execution | 执行难 法院执行 判决执行 | 执行到位 失信被执行人 老赖 终本案件 查控 司法拍卖 拘留罚款 限高 执结率 拒执罪
  credit | 信用体系 社会信用 诚信建设 | 失信惩戒 信用修复 双公示 信用承诺 守信激励 政务失信 信用分
  crop-rotation | 轮作休耕 用地养地 | 豆科轮作 稻油轮作 粮豆轮作 休耕地 深翻
  cultural-industry | 文化产业 文创 | 文化企业 文创产品 影视基地 动漫 演艺集团 文创园
  cultural-relics | 文物保护 文物古迹 历史文化遗产 | 文物普查 文保单位 古建修缮 不可移动文物 文物巡查 考古勘探 文保员 修旧如旧
  cultural-talent | 文化人才 文艺人才 | 文化能人 文艺骨干 文化专干 乡土文化人才 文化志愿者
  culture-market | 文化市场 扫黄打非 | 网吧 歌舞娱乐 盗版 出版物市场 剧本娱乐 KTV 非法出版
  cyber-security | 网络安全 数据安全 个人信息保护 | 等保测评 违规收集个人信息 数据泄露 网安执法 攻防演练 等级保护
`);
