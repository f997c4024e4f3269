import { senseTable } from '../sense-table.ts';

/** Senses of things of the fields whose names begin with s to u: what is asked for, and the words by which it is told. */
export const thingsSToU = senseTable(`
  safety-production | 安全生产 生产安全 | 隐患整改 重大隐患 停产整顿 打非治违 企业自查 停工停产
  safety-responsibility | 安全责任 主体责任 | 三管三必须 安全生产责任制 安全总监 包保责任 承诺书 安全员
  safety-training | 安全培训 安全教育 | 特种作业 持证上岗 应急演练 安全知识 安全警示 警示教育 体验馆
  sand-mining | 非法采砂 采砂管理 | 采砂船 盗采河砂 采砂许可 砂石码头 禁采区 采砂规划
  sanitation-pay | 环卫工人待遇 环卫工资 | 早餐补助 高温津贴 最低工资 环卫体检
  scenic-area-mgmt | 景区管理 景区提质 | 景区提升 门票 景区摘牌 智慧导览 景区厕所 复核景区
  school-building-safety | 校舍安全 危房校舍 | 校舍鉴定 抗震加固 校舍维修
  school-bullying | 校园欺凌 学生欺凌 | 防欺凌 法治副校长 举报信箱
  school-bus-again | 校车 学生乘车 | 接送学生 定制公交 学生专线 黑校车
  school-clusters | 集团化办学 教育集团 | 学区制 名校带弱校 总校分校 共同体学校 一校多区
  school-doctor | 校医 学校卫生 | 卫生室 保健教师 校医室 健康副校长
  school-heating | 教学设施 办学条件 | 计算机更新 标准化实验室 塑胶操场 运动场 课桌椅 功能室 教学仪器
  school-places | 学位供给 入学难 学位缺口 | 新增学位 扩班 新建小学 改扩建学校 增加班额
  school-safety | 校园安全 学校安全 | 一键报警 专职保安 封闭式管理 护学岗 防冲撞设施
  school-traffic | 校门拥堵 校园周边交通 | 护学岗 接送区 错峰放学 即停即走 护学车道
  sci-talent | 科技人才 人才引进 引才 | 领军人才 博士后工作站 引进博士 院士工作站 安家费 双招双引 人才公寓
  science-popularisation | 科普 科学素质 | 科普大篷车 科技馆 科技活动周 科普基地 科普场馆 公民科学素质
  seed-base | 育种 种子基地 | 杂交稻制种 南繁 良种繁育 制种基地 新品种审定
  seed-industry | 种业振兴 良种 种质资源 | 育种基地 新品种 制种 种质资源圃 保种场 种畜场
  seized-property | 涉案财物 | 赃款赃物 发还 扣押物品 统一保管 返还被害人
  self-built-houses | 自建房安全 房屋安全 危旧房 | 房屋鉴定 经营性自建房 农村危房改造 抗震改造 解危 住房安全
  service-area | 服务区 公路驿站 | 停车区 服务区改造 驿站 司机休息
  sewage-plant-operation | 污水设施运行 污水设施 | 正常运行率 第三方运维 停运设施 晒太阳 进出水
  sewage-treatment | 污水处理 污水处理厂 提质增效 | 提标改造 污水管网 进水浓度 日处理能力 一级A 污水收集率 污水厂扩容
  sewer-fee | 污水处理费 | 收费标准调整 污水费征收 捆绑水费
  shantytown | 棚户区改造 城中村改造 棚改 | 安置房 征收签约 房票 回迁 货币化安置
  shared-bikes | 共享单车 共享电单车 | 单车停放 电子围栏 投放总量 入栏 单车清运
  shelters | 避难场所 避险场所 | 应急避难 避难广场 疏散基地 人防工程
  sidewalk | 人行道 慢行系统 | 盲道 非机动车道 步道 过街天桥 斑马线 机非隔离
  skill-rural | 农民培训 职业农民 | 农民田间学校 高素质农民 实用技术培训 农广校 乡土专家
  skilled-workers | 技能人才 高技能人才 工匠 | 技师 高级工 技能大师工作室 技能竞赛 首席技师 新型学徒制
  skills-training | 技能培训 职业技能提升 | 补贴性培训 技能证书 岗前培训 培训班次 以工代训 技能等级认定
  slaughter | 屠宰管理 私屠滥宰 | 定点屠宰 屠宰场 代宰点 注水肉 瘦肉精 飞行检测
  sludge | 污泥 污泥处置 | 污泥焚烧 污泥制肥 污泥干化 污泥无害化
  small-hydropower | 小水电整治 小水电清理 | 生态流量 退出类电站 泄放设施 绿色小水电 拆除电站
  small-micro-base | 小微企业 孵化器 | 众创空间 小微园 创业基地 孵化企业 孵化场地
  small-rural-schools | 小规模学校 教学点 | 寄宿制学校 中心校就读 校点布局
  smart-city | 智慧城市 城市大脑 | 一网统管 物联感知 运管服平台 智慧城管 视频汇聚 城市运行
  smart-community | 智慧社区 智慧小区 | 人脸门禁 高空抛物 智能门禁 电梯阻车 社区大脑
  smart-education | 智慧教育 教育信息化 教育数字化 | 多媒体教室 智慧黑板 电子白板 教学录播 云课堂 校校通
  smart-eldercare | 智慧养老 智慧助老 | 智能手环 虚拟养老院 养老平台 一键呼叫 智能床垫 养老热线
  smart-health | 智慧医疗 互联网医院 医疗信息化 | 电子病历 远程会诊 电子健康卡 检验检查互认 远程影像 云影像
  smart-power | 用电保障 电价 | 错峰用电 有序用电 转供电 农网 电费 直供电改造
  social-fund-safety | 社保基金安全 基金监管 | 冒领养老金 重复领取待遇 追回养老金 生存认证 疑点数据 死亡冒领
  social-insurance-coverage | 社保扩面 养老保险覆盖 | 新增参保 全民参保 未参保人员 职工养老保险 城乡居保 工伤保险参保
  social-investment | 民间投资 社会资本 | PPP 推介项目 民间资本 特许经营 社会投资
  social-orgs | 社会组织 行业协会 | 社团登记 协会收费 僵尸型社会组织 公益创投
  social-work | 社会工作 社工服务 | 社工站 持证社工 社工机构 社工项目 督导社工
  soe-fraud | 国企腐败 靠企吃企 | 国企领导人员 利益输送 违规投资 关联交易
  soe-reform | 国企改革 国有企业 | 混改 三项制度改革 任期制契约化 亏损企业 压减法人户数 国资公司 重组整合
  soil-erosion | 水土流失 水土保持 | 小流域治理 坡改梯 水保方案 坡耕地治理 水土保持补偿费 谷坊
  soil-pollution | 土壤污染 受污染耕地 | 建设用地地块 重金属 安全利用率 土壤修复 严格管控类 地块调查 污染地块
  soil-testing | 耕地地力 土壤改良 | 土壤普查 石灰调酸 盐碱地治理 酸化 培肥 耕层
  soldier-family | 军人家属 军属优待 | 随军家属 军人子女 军属就业 立功喜报
  solid-waste | 固体废物 工业固废 | 综合利用率 尾矿库 一般固废 磷石膏 粉煤灰 固废堆场 无废城市
  special-bonds | 专项债券 地方债券 债券资金 | 专项债 穿透式监测 项目收益 债券支出进度 债券资金拨付 闲置收回 债券额度 新增债券
  special-education | 特殊教育 残疾儿童入学 | 随班就读 送教上门 特教学校 资源教室 普特融合
  special-equipment | 特种设备 | 锅炉检验 叉车 气瓶 起重机 定期检验率 压力管道 游乐设施
  specialised-firms | 专精特新 小巨人 企业梯队 | 单项冠军 瞪羚企业 制造业冠军 升规入统 独角兽
  sports-arts-education | 体育美育 学校体育 | 阳光体育 校园足球 艺术展演 音体美教师 每天锻炼
  sports-events | 体育赛事 竞技体育 体育产业 | 马拉松 村超 村BA 运动会 体校 奖牌 赛事经济
  sports-facilities | 体育设施 全民健身 健身设施 | 健身步道 体育公园 健身器材 体育场馆 足球场 健身广场 15分钟健身圈 篮球场
  spring-plough | 春耕备耕 春耕 | 备足种子 农资储备 化肥调运 春播 翻耕 春灌
  standard-contract | 霸王条款 格式合同 | 不公平格式 合同示范文本 点评条款 违法条款
  standardised-factory-env | 园区环境 园区配套 | 园区污水厂 园区道路 标准厂房 倒班房 园区食堂 集中供热
  standards-again | 标准化 标准化建设 | 国家标准 地方标准 团体标准 标准化试点 标准修订
  state-assets | 国有资产 国资监管 国有资产管理 | 资产清查 账实不符 资产盘点 资产处置 闲置房产 资产卡片 入账资产 资产划转
  state-assets-report | 国有资产报告 国资报告 | 专项报告 四张报表 家底清单
  state-owned-land | 土地出让 土地市场 | 招拍挂 土地收储 净地挂牌 挂牌出让 供地计划 出让金清缴
  straw | 秸秆综合利用 秸秆焚烧 | 秸秆离田 打捆机 秸秆还田 秸秆饲料 蓝天卫士 火点
  stream-ecology | 幸福河湖 河道生态 | 美丽河湖 生态护坡 滨水步道 河岸绿化 水生植物
  street-ads | 户外广告 广告牌 | 店招 小广告 牛皮癣 破损广告 广告拆除 门头招牌
  street-lights | 路灯 城市照明 | 亮灯率 灯杆 太阳能灯 LED灯 有路无灯 亮化
  street-stalls | 占道经营 流动摊贩 摆摊设点 | 摊位疏导 疏导点 出店经营 潮汐摊区 便民摊点 越门经营 入市经营
  street-vendor-breakfast | 早餐工程 早餐供应 | 早餐点 早餐车 早餐店 放心早餐
  student-aid | 学生资助 困难学生 | 助学金 助学贷款 营养餐补助 免学杂费 寄宿生生活补助
  student-eyesight | 近视防控 学生视力 | 护眼灯 照明改造 视力筛查 调节课桌椅 户外活动
  student-mental-health | 学生心理健康 心理健康教育 | 心理辅导室 心理教师 心理筛查 心理危机 心理热线
  student-phones | 手机管理 | 手机禁带 手机保管柜
  students-tuition-teacher-pay | 教师待遇 教师工资 | 教师工资不低于公务员 班主任津贴 乡村教师补助 绩效工资 职称晋升 教师体检
  study-tours | 研学旅行 实践育人 | 研学基地 营地教育 研学线路
  supervise-xiang | 小微权力 微腐败 | 权力清单 蝇贪蚁腐 村级权力 群众身边腐败 优亲厚友
  taiwan-affairs | 涉台 台胞 对台工作 | 台商座谈 走访台企 两岸交流 台资增资 台青创业 惠台措施
  talent-evaluation | 职称评审 人才评价 | 破四唯 职称自主评审 高级职称 定向评价 评委会
  talent-reform | 中考改革 | 综合素质评价 指标到校 学业水平考试 体育中考
  tariff-export-brand | 国际市场 走出去 | 参展出海 境外展 海外市场 境外投资 境外园区 一带一路
  tax | 税收 税务执法 | 税务稽查 虚开发票 退税到账 偷逃税 涉税违法 税收洼地
  tax-refunds | 非税收入 罚没收入 | 罚没款 非税票据 收支两条线 罚没物品 票据电子化
  taxis-ride | 出租车 | 巡游车 黑车 非法营运 拒载 绕道 合规率
  tcm | 中医药 中医服务 | 中医馆 中医阁 针灸推拿 名老中医 中药材种植基地 师承带徒
  tea-oil-crop | 油料生产 大豆油料 | 油菜 大豆玉米带状复合 油茶低改 花生 冬油菜
  teacher-burden | 教师减负 教师负担 | 非教学任务 进校园白名单 社会事务进校园 督查检查评比
  teacher-ethics | 师德师风 师德建设 | 师德考核 有偿补课 师德承诺书 一票否决 师德失范
  teacher-exchange | 教师交流 教师轮岗 交流轮岗 | 县管校聘 跨校任教 支教走教 校长轮换
  teacher-staffing | 教师编制 教职工编制 师资短缺 | 周转编制 招聘教师 引进教师 补充教师 员额制
  teacher-training | 教师培训 名师 | 国培 名师工作室 跟岗研修 骨干教师 青蓝工程 教研员
  tech-firms | 高新技术企业 科技型企业 | 高企 科技型中小企业 研发费用加计扣除 入库企业
  tech-transfer | 成果转化 科技成果转化 | 技术合同 中试 技术经纪人 专利转让 技术交易 概念验证
  telecom | 5G网络 通信网络 宽带 | 基站 光纤 信号盲区 千兆 电信普遍服务 共享铁塔
  telecom-fraud | 电信诈骗 反诈 | 电诈 止付 被骗资金 断卡行动 国家反诈中心 两卡 跨境诈骗 涉诈
  tenure-extension | 土地承包 承包延包 | 延包 承包合同 二轮承包 承包证 整村延包
  textbook-safety | 教材管理 教辅材料 | 教辅征订 进校园读物 教材选用 课外读物
  theatre | 戏曲 文艺创作 文艺精品 | 剧目 院团 剧团 新创剧目 惠民演出 获奖作品 展演
  theft-robbery | 盗抢骗 盗窃 | 侵财 扒窃 入室盗窃 追赃挽损 返赃 盗窃案件
  three-guarantees | 三保 保工资 保基本民生 | 工资按时发放 民生支出 库款 保运转
  three-wheelers | 三轮车 老年代步车 | 代步车 低速电动车 非标三轮 过渡期淘汰 回收置换
  tiered-treatment | 分级诊疗 有序就医 | 首诊 双向转诊 下转病人 基层就诊率 县域就诊率
  tillage-machine-safety | 农机安全 变型拖拉机 | 拖拉机 农机年检 农机上牌 农机驾驶证 报废更新
  time-honoured-brand | 老字号 品牌建设 | 中华老字号 非遗美食 自主品牌 商标注册 老字号门店
  title-deeds | 办证难 不动产登记难 房产证 | 历史遗留 补办手续 容缺登记 房本 证缴分离 交房即交证 不动产权证
  toddler-staff | 保育员 托育人才 | 育婴员 保育师 托育从业人员 育婴师
  toll-road | 公路收费 通行费 | 免费通行 差异化收费 收费站撤除 ETC 通行费减免
  tourism | 旅游业 全域旅游 文旅融合 | A级景区 旅游线路 接待游客 旅游综合收入 度假区 星级酒店 夜游 演艺 露营 景区门票
  tourism-facilities | 旅游配套 旅游基础设施 | 游客中心 旅游厕所 标识牌 旅游公路 民宿集群 智慧景区
  tourism-order | 旅游市场秩序 旅游乱象 | 强制购物 黑导游 低价游 旅行社检查 宰客 旅游投诉 先行赔付
  tourism-promotion | 旅游宣传 旅游推介 | 推介会 文旅推介 引客入 宣传片 短视频推广 旅游形象 旅行商
  tourism-safety | 旅游安全 景区安全 | 玻璃栈道 索道 游乐设施 景区限流 野景点 涉水景点
  tourist-products | 旅游产品 旅游商品 | 伴手礼 旅游线路 文创商品 研学产品 沉浸式
  town-budget | 乡镇财政 乡镇预算 | 乡镇债务 财政所 乡财县管 乡镇预算公开 财政所人员
  township-hospital | 乡镇卫生院 卫生院能力 | 中心卫生院 卫生院特色科室 卫生院手术 卫生院设备
  township-law-enf | 乡镇执法 赋权事项 | 综合行政执法队 下放执法权 收回赋权 执法协作 一支队伍管执法
  trade-union | 工会 职工权益 | 职工之家 工会会员 会员福利 集体协商 入会 工会驿站
  trademarks | 商标 | 商标注册 驰名商标 商标侵权 集体商标 证明商标
  traffic-accident-relief | 交通事故救助 道路救助 | 救助基金 抢救费垫付 事故快处 快处快赔
  traffic-safety | 道路交通安全 交通事故 平安交通 | 交通违法 酒驾 护栏 减速带 亡人事故 劝导站 黄闪灯 一灯一带 事故多发路段
  training-institutions | 校外培训 培训机构 | 黑白名单 预收费监管 退费投诉 无证办学 隐形变异
  transfer-payment | 转移支付 直达资金 专项资金 | 上级补助资金 资金下达 直达机制 沉淀资金 资金拨付 存量资金 专项结转
  travel-blocking | 道路施工 反复开挖 | 马路拉链 掘路计划 统筹开挖 围挡 夜间抢修 占道施工
  treasury | 国库 库款管理 | 国库集中支付 库款保障 公务卡 国库暂付款 清理暂付款
  trial-quality | 审判质效 公正司法 司法公信 | 改判发回率 审限内结案 一审服判息诉 法官人均结案 结案率 繁简分流 速裁 案件评查 错案
  tuberculosis | 结核病 肺结核 | 结核患者 结核筛查 耐药结核 结防 痰检
  underground-pipes | 地下管网 管廊 | 老旧管网 管廊入廊 管网更新 管线普查 非开挖修复
  unemployment | 失业保险 稳岗 | 失业金 稳岗返还 失业补助金 失业登记 技能提升补贴
  unfinished-projects | 半拉子工程 烂尾工程 | 停建 复工建设 停工项目 扫尾 续建
  unlicensed-business | 无证经营 无照经营 | 证照齐全 引导办照 亮证亮照 取缔经营户
  urban-cleaning | 环卫保洁 市容环境 城市保洁 | 机械化清扫 清扫保洁 背街小巷 垃圾桶 环卫工人 人行道冲洗 以克论净
  urban-enforcement | 城市管理 城管执法 精细化管理 | 城管队员 街长制 门前三包 综合执法 网格巡查 柔性执法 执法力量下沉 数字城管
  urban-rail | 轨道交通 地铁 | 地铁线 轻轨 盾构 有轨电车 站点接驳
  urban-renewal | 城市更新 城市体检 | 老旧街区 口袋公园 片区改造 旧厂房 微改造 完整社区
  urban-villages | 城中村 城乡结合部 | 城边村 城中村拆迁 整村改造 拆除重建 结合部环境
  urban-water-supply | 城市供水 二次供水 供水水质 | 管网漏损 老旧供水管 一户一表 水箱清洗 水质检测 增压泵房 供水厂扩建
`);
