package org.daybreak.sample;

import java.util.List;
import org.daybreak.problem.Location;

/** The streets of Shibei and Shinan with their centroids, the busiest first. */
final class InnerStreets {
  static final List<Street> ALL =
      List.of(
          street("台东", 36.0855, 120.3509),
          street("登州路", 36.0792, 120.3434),
          street("辽宁路", 36.0797, 120.3285),
          street("延安路", 36.0732, 120.3426),
          street("镇江路", 36.0871, 120.3592),
          street("宁夏路", 36.0748, 120.3593),
          street("敦化路", 36.0920, 120.3721),
          street("大港", 36.0955, 120.3321),
          street("即墨路", 36.0796, 120.3171),
          street("阜新路", 36.0995, 120.3590),
          street("兴隆路", 36.1090, 120.3397),
          street("海伦路", 36.1099, 120.3695),
          street("四方", 36.1134, 120.3544),
          street("辽源路", 36.0984, 120.3865),
          street("合肥路", 36.1127, 120.4029),
          street("浮山新区", 36.0994, 120.4109),
          street("双山", 36.1175, 120.3839),
          street("水清沟", 36.1286, 120.3640),
          street("湖岛", 36.1332, 120.3423),
          street("河西", 36.1297, 120.3957),
          street("开平路", 36.1436, 120.3647),
          street("洛阳路", 36.1442, 120.3881),
          street("香港中路", 36.0676, 120.3854),
          street("湛山", 36.0634, 120.3673),
          street("金湖路", 36.0793, 120.3733),
          street("八大湖", 36.0821, 120.3880),
          street("金门路", 36.0793, 120.4057),
          street("八大关", 36.0597, 120.3454),
          street("江苏路", 36.0671, 120.3261),
          street("中山路", 36.0660, 120.3143),
          street("云南路", 36.0670, 120.3024),
          street("八大峡", 36.0562, 120.2978),
          street("珠海路", 36.0603, 120.4031));

  private InnerStreets() {}

  private static Street street(String name, double latDegrees, double lonDegrees) {
    return new Street(name + "街道", name, 0, new Location(latDegrees, lonDegrees));
  }
}
