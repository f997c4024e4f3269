import { senseTable } from '../sense-table.ts';

/** Senses of things of the fields whose names begin with r: what is asked for, and the words by which it is told. */
export const thingsR = senseTable(`
  rabies | 狂犬病 犬伤 | 犬伤门诊 人用狂犬疫苗 犬只免疫 犬伤处置门诊
  radio-tv | 广播电视 | 有线电视 户户通 直播卫星 应急广播 电视机顶盒 套娃收费
  rail | 铁路 | 高铁 站前广场 铁路专用线
  railway-line-safety | 铁路沿线 铁路护路 | 护路联防 彩钢瓦 双段长
  rain-collect | 海绵城市 | 透水铺装 雨水花园 下凹绿地 雨水调蓄 调蓄池
  rain-sewage-separation | 雨污分流 管网混接 | 错接混接 排水管网改造 管网普查 CCTV检测 阳台水 雨水管 污水零直排
  reading-campus | 校园文化 学生阅读 | 图书角 书香校园 校园读书 经典诵读
  real-estate | 房地产市场 住房消费 | 商品房 去化 预售资金监管 购房补贴 房交会 收购存量房 契税补贴
  recycling | 再生资源 资源循环 循环经济 | 废旧物资 回收站点 以旧换新 循环化改造 废品回收 分拣中心
  red-heritage | 红色资源 革命文物 红色旅游 | 革命旧址 烈士纪念设施 红色教育基地 红色遗址 旧居修缮 红色线路
  refuse-fee | 垃圾处理费 垃圾费 | 垃圾费征收 保洁费 随水费代征 收费到户
  rehab | 康复医疗 医疗康复 | 康复科 康复医院 康复床位 康复师
  relics-safety | 文物安全 盗掘古墓 | 文物犯罪 文物消防 文物看护 安防工程 野外文物
  relief-accuracy | 低保清退 错保漏保 人情保 | 动态核查 家庭经济状况核对 退出低保 新增低保对象 亲属备案
  religion-funeral | 大操大办 人情攀比 | 酒席 宴席备案 酒席桌数 份子钱 操办婚丧
  religious-affairs | 宗教事务 宗教场所 宗教工作 | 寺庙 教堂 私设聚会点 宗教活动场所 教职人员 宗教中国化 爱国宗教团体 商业化乱象
  relocation-compensation | 征地拆迁 征收补偿 | 补偿款 安置房 征收补偿协议 安置费 拆迁户
  relocation-followup | 易地搬迁后扶 搬迁群众 | 安置点 安置区 搬迁户就业 安置社区 后续扶持
  remote-settlement | 异地就医 跨省结算 | 直接结算 免备案 异地联网 异地备案
  renovation-waste | 装修垃圾 | 装修袋 装修垃圾投放点 暂存点 预约收运
  rental-market | 房屋租赁 出租屋 | 二房东 群租房 租赁备案 住房租赁 中介机构整治 出租房登记
  repeat-petition | 重复信访 缠访 | 重复访 重复举报 重复上访 信访终结 三级终结
  reserve-materials | 应急物资 物资储备 | 储备库 帐篷 发电机 编织袋 冲锋舟 物资前置 排水泵车
  reservoir-safety | 病险水库 水库安全 | 除险加固 大坝安全鉴定 水库巡查员 降等报废 雨水情测报 坝体防渗
  residence-permit | 居住证 | 居住证发放 居住登记 积分落户 流动人口登记
  resident-teams | 驻村帮扶 定点帮扶 | 第一书记 驻村工作队 结对帮扶 驻村干部
  return-entrepreneurs | 返乡创业 创业扶持 | 创业担保贷款 创业孵化基地 一次性创业补贴 返乡创业园 场租补贴
  revenue-forecast | 收入预测 预算草案 | 收入测算 草案细化 报送草案 编制说明 预算表
  ride-hailing | 网约车 | 网约车平台 双合规 人车双证 网约车司机 抽成
  risk-survey | 风险普查 风险评估 | 自然灾害普查 风险区划 承灾体 风险一张图 风险辨识
  river-chief | 河长制 河湖长制 | 巡河 河长令 河湖四乱 河道警长 一河一策 民间河长
  river-encroachment | 河湖四乱 侵占河道 乱占乱建 | 违建码头 清四乱 非法围垦 岸线清理 阻水建筑物 河道内种植 退圩
  river-greenway | 滨水空间 亲水设施 | 滨河公园 绿道 亲水平台 滨河步道 碧道
  road-hidden-danger | 事故黑点 道路隐患 | 事故多发路段 临水临崖 急弯陡坡 隐患路段 平交路口 千灯万带
  road-lights-signals | 交通设施 交通标志 | 红绿灯 标志牌 标线 护栏 监控探头 隔离栏
  road-maintenance | 公路养护 道路管护 | 路长制 日常养护 修补坑槽 水毁修复 生命防护工程 养护资金
  road-quality | 路面破损 道路病害 | 坑槽修补 路面翻修 罩面 沥青 路面维修 掘路
  rule-of-law-gov | 法治政府 依法行政 | 行政复议 行政败诉率 出庭应诉 合法性审查 重大决策程序 行政应诉 三项制度 行政执法监督 法律顾问
  rural-banquets | 农村聚餐 农村集体聚餐 | 乡厨 家宴中心 聚餐备案 流动厨师 聚餐报备
  rural-bus | 农村客运 镇村公交 | 通客车 客运班线公交化 村村通 预约响应 建制村通
  rural-cemetery | 农村公益墓地 乡村公墓 | 公益性墓地 散坟 迁坟 节地葬 散埋
  rural-clean-energy | 清洁能源入户 农村能源 | 户用沼气 生物质炉 节柴灶 太阳能热水器 煤改电
  rural-clinics-building | 村卫生室 村医务室 | 公有产权卫生室 卫生室标准化 空白村 卫生室改造 村卫生服务点
  rural-collective-mgmt | 集体经济合同 农村合同 | 合同清理 清收欠款 问题合同 低价发包 追缴租金
  rural-culture-life | 农村文化 农民文化生活 | 乡村舞台 送戏 农村电影 村晚 文化大院 农家书屋
  rural-culverts | 小微水体 农村黑臭水体 | 池塘清淤 沟渠清淤 坑塘 水塘整治 沟塘
  rural-delivery | 快递进村 县乡村物流 | 村级寄递点 共同配送 邮快合作 客货邮 物流中转仓 物流配送中心
  rural-disputes-land | 土地纠纷 山林纠纷 | 权属争议 山界 林权纠纷 承包地纠纷 仲裁土地
  rural-doctor-pay | 村医待遇 村医养老保障 | 村医补助 基本药物补助 退休村医 公卫补助 村医养老
  rural-ecommerce | 农村电商 直播带货 | 电商服务站 网店 直播间 快递进村 网络零售额 助农直播 电商产业园
  rural-elderly | 农村养老 农村互助养老 | 幸福院 互助养老点 村级养老服务站 农村敬老 孝善基金
  rural-environment | 农村人居环境 村容村貌 | 村庄清洁行动 三清一改 五清 残垣断壁 庭院整治 清理垃圾 积存垃圾
  rural-fake-food | 农村假冒食品 山寨食品 | 三无食品 过期食品 批发商检查 农村食品经营店
  rural-funeral-house | 封建迷信 祭扫 | 文明祭扫 烧纸 鲜花祭祀 纸钱冥币 看风水
  rural-governance | 乡村治理 村民自治 | 积分制 清单制 道德评议会 村规民约 一约四会 红白理事会
  rural-hospice | 安宁疗护 临终关怀 | 安宁病房 安宁疗护床位 镇痛治疗 疼痛门诊
  rural-idle-houses | 闲置农房 农房利用 | 农房盘活 闲置宅基地 民宿改造 租赁农房 村集体收储
  rural-internet | 农村网络 农村宽带 | 行政村5G 光纤到村 基站建设 信号覆盖 宽带降费
  rural-logistics-product | 农产品流通 农产品销售 卖难 | 产销对接 订单农业 农批市场 农超对接 线上销售 消费帮扶 直采
  rural-police | 农村治安 农村警务 | 一村一辅警 农村警务室 村级治保会 村巡逻队 红袖标
  rural-power-price | 农业用电 农村用电 | 农排 农灌用电 机井通电 农村电网 台区改造
  rural-property-reform | 农村产权改革 农村改革 | 集体产权 成员身份确认 折股量化 确权登记颁证 三权分置 二轮延包
  rural-property-trade | 农村产权交易 产权流转 | 竞价 网上交易 溢价 交易鉴证
  rural-revitalisation-model | 乡村振兴示范 和美乡村 美丽乡村 | 示范村 精品村 千万工程 示范带 美丽宜居村庄
  rural-roads | 农村公路 四好农村路 | 通组路 路面硬化 断头路 窄路加宽 错车道 村道 自然村通硬化路
  rural-roads-lighting | 村庄亮化 村道照明 | 太阳能路灯 装路灯 庭院灯 路灯维修
  rural-sewage | 农村生活污水 农村污水治理 | 污水管网 人工湿地 小型污水处理站 黑臭水体 纳管 一体化设备
  rural-station-staff | 农技推广 农技人员 | 农技站 农技员 技术指导 驻点农技 科技入户 示范基地
  rural-talent | 乡村人才 农村实用人才 | 高素质农民 新农人 乡土人才 科技特派员 头雁 乡村工匠 田秀才
  rural-teachers | 乡村教师 农村教师 | 特岗教师 三支一扶 公费师范生 乡镇补贴 周转房 定向培养师范生
  rural-toilets | 厕所革命 农村改厕 | 户厕 问题厕所 卫生厕所普及率 三格式化粪池 公厕村庄 旱厕
  rural-tourism | 乡村旅游 休闲农业 | 农家乐 民宿 采摘园 田园综合体 农旅融合
  rural-waste | 农村生活垃圾 农村垃圾治理 | 村收镇运 户分类 垃圾清运车 保洁员 垃圾中转站 垃圾日产日清
  rural-water | 农村饮水安全 农村供水 | 集中供水 自来水普及率 水厂改造 千吨万人 单村供水 管网延伸 净水设备
  rural-women | 巾帼行动 农村妇女 | 巾帼家政 巧手 妇女创业贷 绣娘 巾帼基地
`);
