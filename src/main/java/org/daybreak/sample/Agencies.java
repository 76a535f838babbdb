package org.daybreak.sample;

import java.util.List;

/** The offices that raise teams, as they are called behind the name of their city or district. */
final class Agencies {
  static final List<String> NAMES =
      List.of(
          "政协机关",
          "人大常委会机关",
          "纪委监委",
          "人民检察院",
          "人民法院",
          "委组织部",
          "委宣传部",
          "委统战部",
          "委政法委",
          "委网信办",
          "总工会",
          "妇联",
          "科协",
          "工商联",
          "残联",
          "红十字会",
          "发展改革委",
          "教育局",
          "科技局",
          "工业和信息化局",
          "公安局",
          "民政局",
          "司法局",
          "财政局",
          "人力资源社会保障局",
          "自然资源和规划局",
          "生态环境局",
          "住房城乡建设局",
          "城市管理局",
          "交通运输局",
          "水务管理局",
          "农业农村局",
          "海洋发展局",
          "商务局",
          "文化和旅游局",
          "卫生健康委",
          "退役军人局",
          "应急局",
          "审计局",
          "市场监管局",
          "国资委",
          "体育局",
          "统计局",
          "医保局",
          "行政审批局",
          "大数据局",
          "园林和林业局",
          "税务局",
          "气象局",
          "供销社");

  private Agencies() {}
}
