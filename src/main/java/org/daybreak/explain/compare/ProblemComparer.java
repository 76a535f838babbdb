package org.daybreak.explain.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.daybreak.explain.compare.ProblemDifference.Changed;
import org.daybreak.explain.compare.ProblemDifference.Kind;
import org.daybreak.explain.compare.ProblemDifference.Listed;
import org.daybreak.explain.compare.ProblemDifference.Named;
import org.daybreak.explain.compare.ProblemDifference.Setting;
import org.daybreak.problem.Area;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Group;
import org.daybreak.problem.Pin;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Publication;
import org.daybreak.problem.Role;
import org.daybreak.problem.Rules;
import org.daybreak.problem.Site;
import org.daybreak.problem.Standby;
import org.daybreak.problem.Team;
import org.daybreak.problem.Transport;

/** Finds how two problems differ, property by property under the names of the file. */
final class ProblemComparer {
  private final Problem before;
  private final Problem after;
  private final List<Setting> settings = new ArrayList<>();
  private final List<Listed> lists = new ArrayList<>();

  private ProblemComparer(Problem before, Problem after) {
    this.before = before;
    this.after = after;
  }

  static ProblemDifference between(Problem before, Problem after) {
    ProblemComparer comparer = new ProblemComparer(before, after);
    comparer.settings();
    comparer.lists();
    return new ProblemDifference(comparer.settings, comparer.lists);
  }

  private void settings() {
    setting("name", Problem::name);
    setting("date", Problem::date);
    setting("timeZone", Problem::timeZone);
    rule("setupLeadMinutes", Rules::setupLeadMinutes);
    rule("handoverLeadMinutes", Rules::handoverLeadMinutes);
    rule("minShiftMinutes", Rules::minShiftMinutes);
    rule("maxShiftMinutes", Rules::maxShiftMinutes);
    rule("maxPpeMinutes", Rules::maxPpeMinutes);
    rule("minRestMinutes", Rules::minRestMinutes);
    rule("maxConsecutiveDays", Rules::maxConsecutiveDays);
    rule("maxTravelMinutes", Rules::maxTravelMinutes);
    rule("dawn", Rules::dawn);
    rule("transitStart", Rules::transitStart);
    rule("detour", Rules::detour);
    for (Transport transport : Transport.values()) {
      rule("speedKmh." + transport.id(), it -> it.speedKmh(transport));
    }
    rule("leadSkill", Rules::leadSkill);
    for (ConstraintId constraint : ConstraintId.values()) {
      setting("weights." + constraint.id(), it -> it.weights().of(constraint));
    }
  }

  private void rule(String property, Function<Rules, Object> value) {
    setting("rules." + property, it -> value.apply(it.rules()));
  }

  private void setting(String property, Function<Problem, Object> value) {
    String from = value.apply(before).toString();
    String to = value.apply(after).toString();
    if (!from.equals(to)) {
      settings.add(new Setting(property, from, to));
    }
  }

  private void lists() {
    list(Kind.ROLES, Problem::roles, Role::id, Role::name, FileProperties.ofRoles());
    list(Kind.TEAMS, Problem::teams, Team::id, Team::name, FileProperties.ofTeams());
    list(
        Kind.AREAS,
        Problem::areas,
        Area::id,
        Area::name,
        new Properties<Area>().with("name", Area::name));
    list(Kind.SITES, Problem::sites, Site::id, Site::name, FileProperties.ofSites());
    list(
        Kind.VOLUNTEERS,
        Problem::profiles,
        Profile::id,
        Profile::name,
        FileProperties.ofVolunteers());
    list(Kind.GROUPS, Problem::groups, Group::id, Group::id, FileProperties.ofGroups());
    listByVolunteer(
        Kind.PINS, Problem::pins, Pin::profile, new Properties<Pin>().with("duty", Pin::duty));
    listByVolunteer(
        Kind.PUBLISHED,
        it -> Objects.requireNonNullElse(it.published(), List.of()),
        Publication::profile,
        new Properties<Publication>()
            .with("duty", Publication::duty)
            .with("contact", Publication::confirmed));
    listByVolunteer(
        Kind.STANDBYS,
        Problem::standbys,
        Standby::profile,
        new Properties<Standby>().with("sites", it -> it.sites().stream().map(Site::id).toList()));
  }

  private <T> void listByVolunteer(
      Kind kind,
      Function<Problem, List<T>> list,
      Function<T, Profile> volunteer,
      Properties<T> properties) {
    list(kind, list, it -> volunteer.apply(it).id(), it -> volunteer.apply(it).name(), properties);
  }

  private <T> void list(
      Kind kind,
      Function<Problem, List<T>> list,
      Function<T, String> id,
      Function<T, String> name,
      Properties<T> properties) {
    List<Named> onlyBefore = new ArrayList<>();
    List<Named> onlyAfter = new ArrayList<>();
    List<Changed> changed = new ArrayList<>();
    for (Pair<T> pair : Pair.of(list.apply(before), list.apply(after), id)) {
      T from = pair.before();
      T to = pair.after();
      if (to == null) {
        onlyBefore.add(new Named(pair.id(), name.apply(Objects.requireNonNull(from))));
      } else if (from == null) {
        onlyAfter.add(new Named(pair.id(), name.apply(to)));
      } else {
        List<String> differing = properties.differing(before, from, after, to);
        if (!differing.isEmpty()) {
          changed.add(new Changed(new Named(pair.id(), name.apply(to)), differing));
        }
      }
    }
    if (!onlyBefore.isEmpty() || !onlyAfter.isEmpty() || !changed.isEmpty()) {
      lists.add(new Listed(kind, onlyBefore, onlyAfter, changed));
    }
  }
}
