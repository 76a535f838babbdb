package org.daybreak.sample;

/** Made-up personal names. */
final class PersonalNames {
  /** The most frequent surnames of Shandong, the first ones by far. */
  private static final String FREQUENT_SURNAMES = "王张李刘孙杨徐赵陈于";

  private static final String SURNAMES = "马郭宋高朱吕林崔姜周胡韩曲范冯董邵孟苏吴鲁江纪矫战迟蓝辛毛逄万魏袁隋邱葛薛程丁侯曹尹石潘任";
  private static final String GIVEN =
      "明华建国丽娟伟芳秀英军敏静涛强磊洋艳勇杰霞平刚桂兰文辉玲波晓东海燕志斌雪梅浩宇欣怡子涵思远佳琪晨曦嘉宁玉珍春红俊峰凯旋泽民昊天若彤立新振亚书航雅婷";

  private PersonalNames() {}

  static String draw(Dice dice) {
    StringBuilder name = new StringBuilder(3);
    name.append(charOf(dice.percent(52) ? FREQUENT_SURNAMES : SURNAMES, dice));
    name.append(charOf(GIVEN, dice));
    if (dice.percent(82)) {
      name.append(charOf(GIVEN, dice));
    }
    return name.toString();
  }

  private static char charOf(String characters, Dice dice) {
    return characters.charAt(dice.below(characters.length()));
  }
}
