import { senseTable } from '../sense-table.ts';

/** Senses of things of the fields whose names begin with g to l: what is asked for, and the words by which it is told. */
export const thingsGToL = senseTable(`
  gang-youth-bars | 娱乐场所 校园周边 | 酒吧 KTV 网吧 烟酒店 电竞酒店
  gas-coverage | 天然气普及 管道燃气 | 燃气入户 气化率 燃气下乡 中压管网
  gas-explosion | 瓶装燃气 气瓶安全 | 气瓶充装 气瓶追溯 黑窝点 送气工 报废气瓶
  gas-price | 气价 燃气价格 | 天然气价格联动 阶梯气价 气价听证 居民气价
  gas-safety | 燃气安全 燃气管理 | 熄火保护 瓶装液化气 入户安检 燃气报警器 老旧燃气管道 软管更换 液化石油气 黑气瓶 自闭阀
  geological-disasters | 地质灾害 滑坡泥石流 | 隐患点 地灾监测员 避险搬迁 群测群防 抗滑桩 削坡 普适型监测
  gov-buy-services | 政府购买服务 购买服务 | 服务目录 购买合同 承接主体
  gov-contract-breach | 政府失信 政府违约 | 政策不兑现 新官不理旧账 政府履约 兑现承诺 违约清理
  gov-investment | 政府投资项目 政府工程 | 概算 超概算 竣工决算 工程变更 项目审计 结算审核 投资评审
  gov-website | 政府网站 政务公开 信息公开 | 政务新媒体 依申请公开 政府公报 政策解读 网民留言 政务公开专区
  government-procurement | 政府采购 招标投标 招投标 | 电子招标 围标串标 采购意向 评标专家 远程异地评标 投标保证金 低于成本 标书 采购人
  govt-funds | 政府性基金 国有资本预算 | 土地出让收入 国资收益 基金收支 调入一般公共预算 利润上缴
  govt-service-hall | 政务服务中心 政务服务 | 帮办代办 不打烊 周末服务 自助终端 延时办理 就近办 跨域通办 好差评
  graduate-employment | 毕业生就业 青年就业 | 见习岗位 毕业去向落实率 就业见习 离校未就业 三支一扶 西部计划 求职补贴
  grain-loss | 节粮减损 粮食浪费 | 光盘行动 机收减损 产后服务中心 烘干设备 小份菜
  grain-production | 粮食生产 粮食安全 粮食产能 | 播种面积 粮食总产 单产提升 双季稻 粮食种植面积
  grain-purchase-corruption | 涉粮腐败 粮食购销 | 打白条 压级压价 亏库 粮食购销领域 清仓查库 以陈顶新
  grain-reserve | 储备粮 粮食储备 粮库 | 轮换粮 粮仓建设 绿色储粮 地方储备 仓容 应急成品粮
  grain-subsidy | 种粮补贴 种粮积极性 | 耕地地力保护补贴 一次性种粮 稻谷补贴 大户奖补 一喷三防
  grant-subsidy-misuse | 资金挪用 套取资金 | 骗补 挤占挪用 虚报冒领 套取补贴 追回资金 冒领补助
  grassland | 草原保护 草原生态 | 草畜平衡 禁牧 休牧 草原奖补 退化草原 围栏封育 减畜
  grassroots-emergency | 基层应急 乡镇应急 | 应急站 消防工作站 民兵应急分队 应急服务点 卫星电话
  grassroots-self-gov | 村务公开 村民委员会 | 村务监督委员会 村务公示栏 村民议事会 村账公开 四议两公开
  grazing-ban-subs | 草畜平衡 过度放牧 | 减畜 禁牧 休牧 轮牧 超载核查 舍饲
  green-fishery | 水产养殖 渔业发展 | 稻渔综合种养 稻虾 池塘改造 尾水治理 增殖放流 网箱清理
  green-lifestyle | 绿色生活 绿色低碳 | 绿色出行 绿色商场 光盘行动 绿色机关 碳普惠 低碳社区
  green-manure | 绿肥 绿肥种植 | 紫云英 苕子 箭筈豌豆 油菜翻压 肥田油菜
  green-space | 园林绿化 绿地 公园城市 | 口袋公园 绿道 街头游园 补种 绿化提升 人均公园绿地
  grid | 网格化管理 网格员 全科网格 | 网格事件 微网格 网格长 事件上报 联户长 网格巡查 楼栋长
  groundwater | 地下水超采 地下水保护 | 封填机井 关停自备井 压采 水源置换 地下水位回升
  hard-to-employ | 就业困难人员 零就业家庭 | 公益性岗位 公益岗 社保补贴 一对一帮扶 4050人员
  harvest | 夏收秋收 三夏 | 机收 抢收 跨区作业 应急收割 烘干 颗粒归仓
  harvest-festival | 农耕文化 乡风文明 | 农民丰收节 农耕体验 乡村戏台 家风家训
  hazardous-waste | 危险废物 危废 | 电子联单 废机油 铅蓄电池 危废贮存间 医疗废物 危废经营单位 规范化评估
  health-education | 健康教育 健康素养 | 健康讲座 健康宣讲 健康科普 控烟 健康素养水平监测 减盐
  health-food | 保健食品 会销 | 坑老 保健品 虚假宣传 会议营销 功效宣称
  health-supervision | 卫生监督 医疗监管 | 不良执业记分 医疗机构检查 执业资格 卫生监督员 依法执业自查
  heating | 供热 供暖 冬季取暖 | 换热站 热源 暖气不热 管网冷热不均 室温 供热管网 热电联产 延长供热
  heating-subsidy | 取暖补贴 供热补贴 | 采暖费 取暖费减免 清洁取暖补贴 供暖救助
  heavy-pollution-industry | 排污单位 排污许可 | 在线监控 排污登记 自动监测设备 持证排污 超标排放 执行报告
  high-altitude | 高空抛物 | 高空抛物摄像头 防坠网 向上探头 阳台清理
  high-rise-fire | 高层建筑消防 九小场所 | 防火门 外保温材料 沿街商铺 合用场所 三合一 拆除防盗窗 逃生窗
  high-school-quality | 普通高中 高中教育质量 | 一本上线率 县中振兴 新高考 本科上线 高考综合改革
  high-standard-farmland | 高标准农田 农田建设 | 小田并大田 机耕路 田间渠道 旱改水 管护员 土地平整
  historic-towns | 古城保护 传统村落 历史街区 名城保护 | 古镇 历史建筑挂牌 古村落 老街修缮 紫线 连片保护
  home-care | 居家养老 社区养老 | 日间照料中心 上门助浴 适老化改造 家庭养老床位 助老员 时间银行
  home-help | 家政服务 家政行业 | 月嫂 保姆 育儿嫂 家政员 家政企业 家政培训
  home-renovation | 家庭适老化 居家改造 | 安装扶手 防滑 起身器 马桶改造 床边护栏
  homeless-relief | 流浪乞讨 流浪救助 | 救助站 寻亲返乡 寒冬送温暖 街面巡查 落户安置
  homestay | 民宿管理 农家乐管理 | 民宿备案 特种行业许可 民宿消防 民宿标准 民宿等级
  homestead | 宅基地 农村建房 | 建房审批 一户多宅 宅基地确权 闲置农房盘活 村民建房 风貌管控
  homework | 学生作业 作业负担 | 作业公示 作业总量 免作业日 分层作业 书面作业
  hospital-construction | 医院建设 医疗设施 | 迁建医院 门诊楼 住院楼 医院新院区 发热门诊楼 新增床位
  hospital-parking | 医院停车 就医停车 | 医院停车楼 地下车位 共享车位 停车预约
  hospital-reform | 公立医院改革 公立医院 | 三明医改 薪酬制度改革 总会计师 编制备案制 医疗服务价格调整
  hospital-wing | 公立医院债务 医院运营 | 医院债务 医院化债 医疗欠费 政府办医
  hotline-12345 | 12345 接诉即办 | 诉求工单 首接负责 话务员 派单 回访 响应率 七天办结
  hotline-merge | 热线整合 便民热线 | 热线归并 并入12345 双号并行 一号对外
  house-quality | 住房质量 房屋渗漏 | 质量投诉 渗漏 质量保修 先验房 业主开放日
  house-rent-subsidy | 租房 新市民住房 | 租赁补贴 保租房 青年公寓 租房提取 公租房
  household-id | 户籍管理 户口 | 身份证办理 补录户口 租房落户
  housing-fund | 住房公积金 公积金 | 公积金贷款 提取公积金 缴存 商转公 灵活就业缴存
  ideology-education | 思政教育 思政课 | 大思政课 思政教师 德育 红色研学 德育基地
  idle-assets | 低效用地 闲置厂房 僵尸企业 | 腾笼换鸟 厂房盘活 清退企业 二次招商 嫁接重组 闲置低效
  idle-property | 闲置资产 资产盘活 | 公开招租 出租收益 拍卖 调剂使用 闲置房屋 闲置校舍 改作他用
  illegal-buildings | 违法建设 违章建筑 违建 | 拆违 拆除违建 违法建筑 私搭乱建 楼顶加盖 新增违建零
  illegal-farmland-house | 农村乱占耕地 占耕建房 | 乱占耕地建房 八不准 拆除复耕 占地建房
  illegal-logging | 毁林开垦 滥伐盗伐 破坏林地 | 盗伐 滥伐 违法占用林地 林业行政案件 补植复绿 督查图斑
  illegal-mining | 非法采矿 盗采 | 越界开采 无证开采 盗挖 超层越界 以治代采
  illegal-parking | 违停 乱停乱放 | 违法停车 拖移 劝离 抓拍 人行道停车
  illegal-practice | 非法行医 医疗美容乱象 | 黑诊所 无证行医 游医 非法医美 医美机构检查 吊销诊所
  immigration | 出入境 移民管理 | 护照 签证 外国人管理 三非人员 港澳通行证
  inclusive-kindergarten | 普惠性幼儿园 公办园 普惠园 | 公办幼儿园 小区配套园 普惠性民办园 公办在园幼儿
  income-growth | 农民增收 居民增收 | 农村居民可支配收入 农民人均收入 分红 联农带农 务工收入
  industrial-chain | 产业链 产业集群 链长制 | 链主 上下游企业 补链 强链 主导产业 配套企业 延链
  industrial-parks | 开发区 产业园区 园区建设 | 标准厂房 亩均效益 园区整合 管委会 闲置厂房 企业入园 亩均税收 园区赋权 污水集中处理
  industrial-upgrade | 转型升级 技术改造 传统产业改造 | 技改 设备更新 智能工厂 机器换人 数字化车间 淘汰落后产能 上云
  industry-education | 产教融合 校企合作 | 产业学院 订单班 实训基地 冠名班 企业导师 顶岗实习
  industry-furnace | 钢铁焦化 工业炉窑 | 超低排放 炉窑治理 焦炉 脱硫脱硝 深度治理
  infant-care | 托育服务 婴幼儿照护 托位 | 托班 托育机构 社区托育点 托育综合服务中心 0至3岁 千人口托位数
  infectious-disease | 传染病防控 | 疫情监测 流感 登革热 灭蚊 诺如 哨点
  innovation-again | 科技创新 自主创新 科研 | 研发投入 新型研发机构 技术攻关 揭榜挂帅 重点实验室 科研平台
  innovation-funds | 科技投入 财政科技支出 | 科技经费 创新券 科技专项 科技贷 科技保险
  insurance-advance | 医保结算 医保回款 | 医保预付 即时结算 医保基金拨付 结算周期
  insurance-disaster | 巨灾保险 灾害保险 | 农房保险 民生综合险 灾害理赔 安全生产责任险 自然灾害公众险
  insurance-enrolment | 医保参保 参保扩面 | 参保率 资助参保 断保人员 漏保人员 参保缴费
  insurance-fraud | 医保基金监管 骗取医保 欺诈骗保 | 飞行检查 追回医保基金 拒付 解除医保协议 病历抽查 智能审核 违规使用医保
  insurance-payment | 医保支付方式 支付方式改革 | DRG DIP 病种分值 按人头打包 总额预付 结余留用
  intangible-heritage | 非遗保护 非遗传承 | 传承人 非遗工坊 传习所 非遗进校园 代表性项目 师带徒 抢救性记录
  intellectual-property | 知识产权 | 发明专利 商标侵权 知识产权质押 专利转化 地理标志 驰名商标 维权援助
  investment-attraction | 招商引资 引进项目 | 签约项目 招商小分队 外出招商 招商专班 链主企业 落地项目 以商招商 意向投资
  investment-environment-service | 企业服务 服务企业 | 企业服务专员 服务专班 上门走访 诉求平台 难题办结 驻企
  irrigation | 农田水利 灌溉设施 灌区 | 渠道防渗 泵站 山塘 末级渠系 渠道清淤 灌溉面积 机井 提灌站 斗渠
  irrigation-fee-insur | 种粮大户 粮农 | 流转种粮 种粮补助 大户奖补 种粮主体
  irrigation-mgmt | 水利管护 小型水利 | 管护员 管水员 水利设施管护 物业化管护 塘坝
  it-repetition | 重复建设 信息化项目 | 系统整合 项目联审 集约建设 统建共用 上云迁移 不予立项
  job-creation | 稳就业 扩大就业 就业创业 | 城镇新增就业 招聘会 就业岗位 开发岗位 就业驿站
  joint-enf | 联合执法 部门协同 | 联席会议 会商 综合执法 联动 抄告 跨部门检查
  judicial-assistance | 司法救助 | 救助金发放 被害人救助 国家司法救助 救助被害人
  judicial-office | 司法所 基层司法所 | 司法所规范化 司法协理员 司法所编制 司法所用房
  judicial-transparency | 司法公开 审务公开 阳光司法 | 裁判文书上网 庭审直播 文书公开 检务公开 开放日
  juvenile-crime | 未成年人保护 青少年犯罪 未成年人犯罪 | 专门学校 强制报告 法治副校长 未检案件 不良行为青少年 侵害未成年人 文身 六大保护 附条件不起诉
  key-specialties | 重点专科 专科建设 | 胸痛中心 卒中中心 创伤中心 省级临床专科 介入中心
  kindergarten-safety | 学前教育 幼儿园管理 | 幼儿园 入园率 保教质量 小学化 小区配套幼儿园 看护点
  kitchen-waste | 餐厨垃圾 厨余垃圾 地沟油 | 泔水 餐厨收运 废弃油脂 餐厨处理厂 油水分离
  labour-contract-inspection | 劳务派遣 用工管理 | 派遣单位 劳动合同 外包用工 派遣许可 同工同酬
  labour-disputes | 劳动争议 劳动关系 | 仲裁结案率 劳动仲裁 劳动合同签订率 裁审衔接 集体合同 劳动监察
  labour-education | 劳动教育 | 劳动实践基地 种植园 研学实践 家务劳动
  labour-mediation | 欠薪纠纷 讨薪 | 支付令 追薪 工资垫付 欠薪案件 工程款清欠
  lake-boats | 岸线管理 岸线保护 | 岸线利用项目 占用岸线 岸线清退 岸线复绿 非法码头
  lakes | 湖泊治理 湖泊保护 | 蓝藻 退渔还湖 湖体水质 打捞水草 入湖河流 围网拆除
  land-acquire-money | 征地补偿款 土地补偿费 | 补偿款发放 足额兑付 截留 补偿安置公告
  land-law | 违法用地 土地执法 | 卫片图斑 复耕 拆除复垦 拆除到位 没收移交 违法占地
  land-lost-insurance | 失地农民 被征地农民 | 先保后征 社保费用 征地社保
  land-price | 工业用地 用地成本 | 弹性年期 先租后让 长期租赁 标准地 工业上楼
  land-supply | 要素保障 用地保障 | 标准地 批而未供 闲置土地 能耗指标 低效用地 拿地即开工 用地报批 盘活土地
  land-transfer | 土地流转 适度规模经营 | 流转耕地 连片经营 流转合同 土地入股 承包地流转 流转率
  land-use-planning | 国土空间规划 三区三线 | 城镇开发边界 详细规划 规划批复 生态红线 规划修编 控规
  landfill-eco | 存量垃圾 陈年垃圾 | 填埋场封场 陈腐垃圾 非正规垃圾堆放 开挖筛分
  large-classes | 大班额 超大班额 | 56人以上班级 均衡编班 分流学生 班额控制
  law-enforcement-firms | 涉企执法 执法扰企 乱罚款 | 扫码入企 综合查一次 轻微违法 执法备案 无事不扰 白名单企业 小过重罚 一业一查
  law-popularisation | 普法 法治宣传 | 法律明白人 宪法宣传周 法治讲座 普法责任清单 八五普法 以案释法 民法典宣讲 普法进校
  lawyer-village | 村居法律顾问 基层法治 | 法治副主任 法治带头人 民主法治示范村 法治公园 律师进村
  lawyers | 律师执业 法律服务行业 | 律师投诉 律所检查 公证处 司法鉴定机构 律师诚信
  leachate | 渗滤液 | 渗滤液处理 膜浓缩液 调节池 渗滤液积存
  left-behind-children | 留守儿童 困境儿童 | 儿童主任 事实无人抚养儿童 儿童之家 爱心妈妈 代理家长 儿童督导员
  left-behind-elderly | 独居老人 留守老人 空巢老人 | 探访关爱 每周探访 一键呼叫 智能手环 结对看望 烟感报警
  legal-aid-again | 法律援助 公共法律服务 | 法律顾问 法援案件 援助律师 公共法律服务站 一村一法律顾问 律师值班 公证 司法鉴定 12348
  legislation-again | 地方立法 立法 | 立法计划 立法调研 条例草案 立法联系点
  libraries | 图书馆 全民阅读 书香社会 | 农家书屋 城市书房 借阅 阅读推广 图书流通 读书会 阅读点
  license-plate-truck | 渣土车 工程车 | 渣土运输企业 北斗 右转必停 密闭运输 抛洒滴漏 盲区预警
  lifelong-learning | 终身学习 老年教育 | 老年大学 社区学院 开放大学 学习型社区 社区学校
  lift-safety | 电梯安全 老旧电梯 | 电梯维保 困人 更换电梯 电梯检验 按需维保 96333
  lifts-old | 加装电梯 旧楼加梯 | 加梯 电梯井 加梯补助 代建电梯 电梯加装 一楼住户
  limited-space | 有限空间 密闭空间 | 先通风再检测 化粪池
  listed-companies | 企业上市 资本市场 | 上市公司 上市辅导 新三板 北交所 股改 挂牌企业 债券融资
  lithium-fire | 电池安全 锂电池 | 拆解电池 梯次利用 电池检测 电池仓库
  litigation-services | 诉讼服务 立案难 | 立案登记 网上立案 在线庭审 巡回法庭 一站式诉讼 跨域立案 智慧法院
  livelihood-service | 生活性服务业 现代服务业 | 服务业集聚区 服务业企业 生产性服务业 规上服务业 服务外包
  livestock-waste | 畜禽粪污 养殖污染 | 粪污处理设施 禁养区 沼气池 干湿分离 粪肥还田 有机肥厂 异位发酵床
  local-chronicles | 地方志 | 年鉴 县志 方志馆 村史
  local-gov-platform | 融资平台 城投转型 | 平台公司 城投公司 市场化转型 压减平台 注销平台
  logistics | 物流业 物流成本 现代物流 | 多式联运 物流园 公铁联运 网络货运 物流枢纽 甩挂运输
  logistics-parking-truck | 货车通行 货车停车 | 货运车辆通行证 配送车 卸货车位 货车停车场 绿色货运
  long-term-care | 长期护理保险 失能老人 | 长护险 失能评估 护理补贴 失能半失能 上门护理
`);
