import { senseTable } from '../sense-table.ts';

/** Senses of things of the fields whose names begin with d to f: what is asked for, and the words by which it is told. */
export const thingsDToF = senseTable(`
  dairy | 奶业 乳业 | 奶牛 奶源基地 生鲜乳 鲜奶吧 乳企
  dairy-beef | 肉牛 牛羊产业 | 肉牛养殖 见犊补母 良种冻精 母牛扩群 羊产业
  data-elements | 数据要素 公共数据 数据开发 | 数据交易 数据资产入表 数据授权运营 数据开放 数据产品 数据集
  data-sharing | 数据共享 信息孤岛 数据壁垒 | 数据归集 互联互通 数据目录 打通系统 信息互认 汇聚数据
  day-surgery | 合理检查 过度医疗 | 大处方 检查互认 不合理用药 日间手术 重复检查
  dead-livestock | 病死畜禽 无害化处理 | 病死猪 收集点 冷藏暂存 无害化处理厂 乱丢死猪
  deadend-roads | 断头路 道路不畅 | 打通道路 连通工程 瓶颈路段 卡口路
  debt | 政府债务 隐性债务 债务风险 | 化债 债务率 债务底数 融资平台 隐债 逐笔核实 偿还本息 置换债 平台公司 拉长期限 债务台账
  delivery-guarantee | 保交楼 烂尾楼 问题楼盘 | 复工 停工项目 专项借款 白名单项目 逾期交房 续建
  delivery-riders | 外卖骑手 骑手违章 | 外卖平台 交通违法抄告 骑手友好 外卖配送 一人一车一码
  dental-eye | 口腔健康 | 窝沟封闭 涂氟 龋齿
  depot-yard | 垃圾中转站 垃圾站 | 压缩站 垃圾压缩 中转站改造 垃圾中转 渗滤液收集
  deputies-service | 代表履职 代表培训 | 代表视察 代表小组 履职档案 向代表通报 邀请代表 代表列席
  deputies-station | 代表联络站 代表之家 代表活动 | 进站接待 代表接待日 选民接待 述职评议 联络点 代表进社区 接待选民
  deputies-suggestions | 代表建议 议案建议 | 建议办理 面商 满意率 重点督办 领衔督办 答复代表 二次办理
  deputy-motion-resp | 代表意见 代表关注 | 走访代表 听取代表 回复代表 代表测评
  desert | 防沙治沙 荒漠化 | 沙化土地 草方格 固沙 光伏治沙 沙障 石漠化
  detention | 看守所 | 在押人员 提审 律师会见 羁押 监所检察
  detox | 戒毒 戒毒所 | 戒毒人员 强制隔离戒毒 社区戒毒 美沙酮 戒毒康复
  digital-economy | 数字经济 | 软件业 工业互联网 两化融合 数字化车间 大数据产业 算力 数据标注
  digital-farm-veterinary | 兽医 动物防疫员 | 村防疫员 兽医室 乡镇畜牧站 执业兽医 特聘动物防疫
  digital-government | 数字政府 政务信息化 数字化转型 | 政务云 一网统管 数据共享平台 电子证照 城市大脑 系统整合 掌上办
  digital-village | 数字乡村 智慧农业 | 农业物联网 数字农田 卫星遥感 北斗导航农机 农业大数据 传感器
  dike-termite | 白蚁防治 堤坝白蚁 | 灭蚁 蚁害 诱杀 蚁巢
  direct-selling | 传销 | 打传 传销窝点 传销人员 无传销社区
  disability-cert | 残疾评定 残疾人证 | 上门评残 评残医院 集中评残
  disability-employment | 残疾人就业 残疾人增收 | 按比例就业 残疾人保障金 盲人按摩 辅助性就业 助残基地
  disability-services | 残疾人服务 残疾人保障 | 两项补贴 辅具适配 残疾人康复 阳光家园 残疾人托养 残疾儿童康复救助
  disabled-edu | 残疾儿童 残疾人教育 | 康复训练 送教 残疾儿童救助 自闭症 融合教育
  disaster-relief | 防灾减灾 救灾 灾后重建 | 受灾群众 救灾款 灾后恢复 倒房重建 过渡安置 灾情核查 减灾社区
  disease-emergency-stock | 防疫物资 医疗物资储备 | 口罩储备 检测试剂 应急药品 物资储备库 防护服
  disease-plant-insured | 农业防灾 农业灾害 | 农业救灾 保险理赔 抗灾 防冻 补种 改种
  distributed-pv | 分布式光伏 屋顶光伏 | 屋面光伏 户用光伏 农光互补 整县光伏 光伏板
  doctor-patient-dispute | 医患纠纷 医疗纠纷 | 医调委 医疗责任险 医患调解 投诉接待窗口
  doctor-pay | 医务人员待遇 薪酬激励 | 两个允许 绩效工资总量 年薪制 编制备案 职称倾斜 护士津贴
  donation-funds-use | 彩票公益金 | 公益金项目 公益金使用 公益金公示 资金使用公告
  double-reduction | 双减 学业负担 | 课后服务 作业公示 作业总量 学科类培训机构 隐形变异
  drainage-fee-blockage | 污水外溢 管道堵塞 | 管网疏通 疏通管道 检查井 破损修复 溢流口
  drinking-source | 饮用水水源 水源地保护 饮用水安全 | 一级保护区 二级保护区 备用水源 水源地警示牌 隔离网 穿越水源地
  dropout-control | 控辍保学 | 劝返复学 辍学学生 失学儿童 学籍系统比对
  drought | 抗旱 抗旱保供 | 应急送水 打井 抽水保苗 引水灌溉 人工增雨 抗旱泵
  drowning | 防溺水 | 救生圈 溺水警示牌 水域巡查 救生杆 山塘围栏 巡塘
  drug-procurement | 药品集采 集中带量采购 药价虚高 | 带量采购 中选药品 集采药品 药价降幅 耗材降价 零差率
  drug-purchase-storage | 药品采购 药品管理 | 阳光采购 药品网采 零差价 合理用药 处方点评
  drug-safety | 药品安全 药品监管 | 药品抽检 假药 劣药 执业药师 药店检查 药品追溯码 网售药品
  drug-shortage | 短缺药品 基本药物 | 急救药储备 缺药登记 药品目录增补 基药占比 药品配送率
  drugs | 禁毒 毒品 吸毒 | 戒毒 涉毒 污水验毒 毒驾 社区康复 贩毒 依托咪酯 易制毒 禁毒基地
  drunk-driving | 酒驾醉驾 酒后驾驶 | 查酒 零容忍 夜查 醉酒驾驶 吹气检测
  dust-again | 扬尘污染 扬尘管控 | 六个百分百 雾炮 洒水车 渣土车密闭 裸土覆盖 车辆冲洗 湿法作业
  e-bikes | 电动自行车 电动车 飞线充电 | 电动车充电棚 充电柜 上楼入户 电瓶车 头盔 电动车上牌 停放充电 改装电池
  earthquake | 防震减灾 地震 抗震设防 | 抗震加固 地震预警 抗震鉴定 断裂带避让 地震应急演练 预警终端
  eco-damage | 生态破坏 生态环境损害 | 损害赔偿 补植复绿 生态修复令 增殖放流 赔偿磋商
  eco-funeral | 生态安葬 绿色殡葬 | 树葬 骨灰堂 海葬 花坛葬 节地生态 骨灰撒海
  ecological-resettle | 生态护林员 管护员 | 护林员 护草员 选聘护林员 生态公益岗
  ecological-tourism | 森林康养 生态旅游 | 森林公园 康养基地 森林人家 森林步道 研学森林
  education-balance | 教育均衡 优质均衡 城乡教育差距 | 薄弱学校改造 城乡结对校 专递课堂 同步课堂 教师走教
  education-fees | 教育乱收费 乱收费 | 收费公示栏 清退费用 捆绑收费 服务性收费 课后服务费
  education-funding | 教育投入 两个只增不减 | 生均公用经费 教育支出 教育费附加 教育经费
  elder-digital | 数字鸿沟 智能技术困难 | 智能手机培训 银龄跨越 手机课堂 敬老模式 一键叫车
  elder-fraud | 养老诈骗 老年人防骗 | 保健品坑老 养老项目诈骗 以房养老骗局 涉老诈骗 老年人反诈课
  elder-university | 老年大学 老有所学 | 老年学堂 老年课堂 老年人上学 银龄课堂
  elder-work | 老有所为 银龄行动 | 银龄专家 老年志愿者 退休专家 银发人才 五老宣讲
  elderly-allowance | 高龄津贴 老年优待 | 老年证 高龄老人补贴 敬老卡 免费乘车 80岁以上
  elderly-care-institution | 养老机构 养老床位 | 敬老院 护理型床位 养老院 公办民营 福利院改造
  elderly-meals | 老年助餐 长者食堂 | 幸福食堂 送餐上门 爱心餐厅 助餐点 老年食堂 孝心食堂
  elections | 选举 人大换届 | 选民登记 选举委员会 选区划分 投票站 正式代表
  electrical-fire | 电气火灾 违规用电 | 电线老化 漏电保护 用电检查 线路改造 私拉乱接
  electronic-invoice-seals | 电子证照 电子印章 | 亮码 证照互认 电子营业执照 免提交
  electronic-scales | 计量 缺斤短两 | 电子秤 鬼秤 公平秤 计量器具检定 短斤少两
  elevator-subsidy | 加梯补贴 加梯补助 | 每台补助 提取公积金
  emergency-shelter-local | 社区应急 社区防灾 | 社区应急服务站 应急包 应急演练 志愿消防队 应急第一响应人
  emergency-system | 应急管理 应急能力 应急体系 | 应急预案 救援队 应急物资 指挥平台 应急广播 应急队伍 一专多能
  emerging-industries | 新质生产力 新兴产业 未来产业 | 新材料 低空经济 生物医药 人工智能 集成电路 高端装备 机器人
  employment-service | 就业服务 公共就业服务 | 零工驿站 就业驿站 就业服务专员 用工信息 职业指导 职业介绍
  energy-saving-building | 绿色建筑 建筑节能 | 装配式建筑 星级绿色建筑 外墙保温 节能建筑 超低能耗
  energy-storage | 储能 | 储能电站 独立储能 虚拟电厂 调峰 源网荷储
  enforcement-staff | 执法力量不足 编制不足 | 调编 下沉编制 周转池 执法辅助人员 划转人员 招录
  enterprise-arrears | 拖欠企业账款 拖欠账款 | 清欠 无分歧账款 欠款清偿 偿还企业 账款台账 工程款支付
  enterprise-pay | 企业薪酬 工资总额 | 薪酬改革 限薪 工资总额核定 绩效薪酬 薪酬清理
  enterprise-policy | 惠企政策 助企政策 | 政策兑现 免申即享 政策直达 一企一策 申报服务
  enterprise-talent | 企业人才 产业工人 | 工程师 技能等级 工匠学院 首席技师 企业自主评价 学徒
  entrepreneur-youth | 青年发展 青年人才 | 青年驿站 青年公寓 共青团 青年友好
  entry-barrier | 准入门槛 市场准入 | 准入负面清单 备案代审批 隐性壁垒 一照多址
  env-inspection | 环保督察 督察整改 | 督察反馈 交办信访件 督察组
  env-monitoring | 环境监测 生态监测 | 空气站 水质自动站 监测点位 监测数据 微站 走航
  env-penalties | 环境违法 偷排 | 环境执法 按日计罚 查封扣押 移送公安 暗管 偷排偷放
  estate-handover | 三供一业 小区接管 | 移交接管 分离移交 接管小区 无物业小区 准物业
  ethnic-affairs | 民族工作 民族团结 民族地区 | 石榴籽 互嵌式社区 少数民族 三交活动 铸牢 民族团结进步 结对认亲 国家通用语言
  ethnic-villages | 民族村 民族特色 | 少数民族群众 特色村寨 民族技艺 民族节庆 民族餐饮
  exam-enrolment | 招生入学 择校 招生秩序 | 阳光招生 划片 电脑派位 就近入学 多校划片 掐尖招生 均衡分班
  exam-fairness | 考试安全 高考中考 | 考点 考务 标准化考点 作弊 监考 智能安检
  exhibition | 会展经济 展会 | 博览会 展销会 展览馆 参展 展位补贴
  expert-down | 专家下沉 对口支援 | 驻点医生 组团帮扶 巡回医疗 城市医院下派 坐诊
  explosive | 烟花爆竹 | 禁放 零售点 非法燃放 禁限放 大包装爆竹
  exposure-list-food | 食品抽检公示 红黑榜 | 抽检公告 不合格名单 曝光台 黑名单商户 通报批次
  eye-health | 眼健康 防盲 | 白内障 复明 眼科 眼病筛查
  facility-agriculture | 设施农业 现代设施农业 | 大棚 温室 育秧工厂 育苗中心 水肥一体化 喷滴灌
  fair-competition-again | 公平竞争 反垄断 市场壁垒 | 公平竞争审查 地方保护 指定交易 排斥外地企业 不正当竞争 负面清单 隐性门槛
  family-doctor | 家庭医生 签约服务 | 签约居民 上门随访 重点人群签约率 签约团队 健康管家
  family-education | 家庭教育 | 家长学校 家庭教育指导 家访 家长课堂 家庭教育令
  farm-machinery | 农业机械化 农机装备 | 购置补贴 插秧机 植保无人机 耕种收机械化率 机插秧 无人机飞防 收割机
  farm-product-quality-brand | 产品标准 标准化生产 | 绿色食品 生产标准 标准化基地 GAP 有机认证
  farmers-market | 农贸市场 菜市场 | 农贸市场升级 摊位整治 菜篮子 智慧菜市 快检室 集贸市场 集市
  farmland-infra-repair | 水毁修复 水毁农田 | 水毁渠道 水毁工程 冲毁农田 修复水毁
  farmland-protect-tax | 占补平衡 新增耕地 | 补充耕地 垦造水田 土地整治项目 耕地指标 旱地改水田
  farmland-protection | 耕地保护 耕地红线 永久基本农田 | 田长制 卫片执法 占补平衡 进出平衡 耕地保有量 图斑整改
  featured-industries | 特色产业 富民产业 | 茶园 油茶 中药材 食用菌 蔬菜基地 一村一品 柑橘
  feed-forage | 饲草料 草产业 | 青贮 苜蓿 饲草种植 粮改饲 草场打草
  fees-cut | 降本减负 企业负担 | 收费目录清单 退税 减税降费 涉企收费 降低电价 水电气报装 免征 取消收费
  fengqiao | 枫桥经验 诉源治理 | 小事不出村 矛盾不上交 无讼村 诉调对接 万人成讼率 就地化解 共享法庭
  ferry | 渡口 水上交通安全 | 渡船 客渡 乡镇船舶 渡改桥 水上搜救
  fertiliser-organic | 有机肥 | 商品有机肥 堆肥 农家肥 沼液还田
  fertiliser-reduction | 化肥农药减量 农业面源污染 | 测土配方施肥 配方肥 生物农药 药肥双减 缓释肥 农药包装废弃物回收 生态沟渠
  field-canals | 田间渠系 渠系末梢 | 斗农渠 毛渠 支渠疏通 田间渠道 U型渠
  field-roads | 机耕道 生产道路 | 田间道 机耕路 机耕桥 产业路 作业道
  final-accounts | 决算草案 财政决算 | 决算批复 结余资金 决算公开 科目调剂 决算数据
  finance-guarantee | 融资担保 政府性担保 | 担保贷款 风险补偿 保函 再担保 代偿
  finance-risk-institutions | 地方金融 地方中小银行 | 农商行 村镇银行 不良贷款 不良率 改制化险 小贷公司
  financial-crime | 非法集资 金融风险 | 非吸 涉众经济犯罪 清退资金 处非宣传 P2P 风险企业 高风险机构 集资参与人
  financing | 融资难 融资贵 企业融资 | 贷款贴息 担保费 转贷 普惠小微 授信 银企对接 信用贷 续贷 放贷
  fire-facilities | 消防设施 公共消防 | 消火栓 消防站 消防水鹤 消防水池 消防车 市政消火栓
  fire-safety | 消防安全 火灾隐患 火灾防控 | 微型消防站 消防通道 消火栓 灭火器 消防车通道 疏散通道 喷淋 独立烟感 消防演练
  firearms | 枪爆 | 收缴枪支 缴枪治爆 非法枪支 爆炸物品
  firefighters-staff | 消防救援 消防队伍 | 专职消防员 消防队 消防文员 专职消防队 消防培训
  firm-exit | 企业注销 市场退出 | 简易注销 注销便利化 歇业备案 强制注销 吊销未注销
  firm-succession | 企业家精神 企业家 | 企业家培训 企业家日 青年企业家 接班人培训 荣誉企业家
  fiscal-revenue | 财政收入 税收征管 | 组织收入 税收占比 税源 非税收入 一般公共预算收入 综合治税 清缴欠税
  fiscal-surplus | 存量资金 结余结转 沉淀资金 | 盘活结余 收回财政 两年以上结转 上缴国库 清理账户
  fiscal-tighten | 过紧日子 三公经费 一般性支出 | 公务接待 公车 公务用车 压减支出 差旅会议 办公用房 压减非急需 公用经费
  fishing-ban | 十年禁渔 禁捕退捕 | 非法捕捞 电鱼 退捕渔民 三无船舶 护渔员 渔具清缴
  fitness-open | 场馆开放 体育场开放 | 免费低收费开放 学校操场开放 开放场馆 延长开放时间 免费开放日
  flood-control | 防汛抗旱 防汛 防洪 | 防洪堤 转移避险 山洪灾害预警 堤防加固 抢险物资 巡堤查险 中小河流治理
  flood-town | 小流域 山洪沟 | 山洪沟治理 河道治理 护岸 堤岸 清障
  food-safety | 食品安全 舌尖上的安全 | 食品抽检 快检 不合格食品 食品摊贩 食品案件 食安 包保督导
  food-small-workshops | 小作坊 食品小作坊 小餐饮 | 三小行业 小食杂店 食品加工点 小作坊登记 集中加工区 豆制品
  football | 青少年体育 体教融合 | 足球特色学校 体校 青训 体育传统学校 青少年赛事
  foreign-investment | 外资 利用外资 | 外商投资 外资企业 增资扩股 外商
  foreign-trade | 外贸 进出口 稳外贸 | 海外仓 跨境电商 出口退税 广交会 出口信保 自营出口 中欧班列 外贸企业
  forest-chief | 林长制 | 林长巡林 护林员网格 林长令 一长两员
  forest-economy | 林下经济 林业产业 | 林下种植 林药 林下养鸡 竹产业 油茶产业 林菌 碳汇林
  forest-fire | 森林防火 森林草原防火 | 防火通道 护林员 野外火源 防火隔离带 智能卡口 航空消防 计划烧除
  forest-tenure-reform | 集体林权改革 林改 | 林权流转 林权证 林权抵押 林票 公益林补偿
  fruit-veg | 菜篮子 蔬菜供应 | 蔬菜基地 保供基地 菜价 蔬菜大棚 肉蛋奶 储备肉
  funds | 产业基金 政府引导基金 | 母基金 子基金 投资基金 天使基金 基金出资
  funeral | 殡葬 公墓 殡葬改革 | 殡仪馆 火化 散埋乱葬 公益性公墓 骨灰 惠民殡葬 大墓豪华墓 生态安葬 丧葬用品
  funeral-fees | 殡葬收费 殡葬乱象 | 丧葬用品 殡仪服务费 墓价 天价墓 殡仪馆收费
`);
