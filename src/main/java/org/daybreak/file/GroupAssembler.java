package org.daybreak.file;

import static org.daybreak.message.ComplaintWords.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybreak.file.ProblemRecord.GroupRecord;
import org.daybreak.message.NamedWords;
import org.daybreak.problem.Group;
import org.daybreak.problem.Profile;
import org.jspecify.annotations.Nullable;

/** Makes the groups of a file. */
final class GroupAssembler {
  private final Index<Profile> profiles;
  private final Complaints complaints;

  GroupAssembler(Index<Profile> profiles, Complaints complaints) {
    this.profiles = profiles;
    this.complaints = complaints;
  }

  /** Makes all groups, in the order of the file. */
  List<Group> groups(@Nullable List<@Nullable GroupRecord> records) {
    List<Group> groups = new ArrayList<>();
    List<At> places = new ArrayList<>();
    Index<Group> ids = new Index<>(NamedWords.GROUP, complaints);
    At at = At.ROOT.dot("groups");
    for (int i = 0; records != null && i < records.size(); i++) {
      GroupRecord group = records.get(i);
      if (group == null) {
        continue;
      }
      At here = at.index(i);
      ids.claim(group.id(), here);
      Group.Kind kind = group.kind() == null ? null : Group.Kind.ofId(group.kind());
      if (group.kind() != null && kind == null) {
        complaints.error(
            here.dot("kind"), UNKNOWN_NAME, group.kind(), List.of("together", "apart"));
      }
      List<Profile> members = members(group.volunteers(), here.dot("volunteers"));
      if (group.volunteers() != null && group.volunteers().size() < 2) {
        complaints.warning(here.dot("volunteers"), SMALL_GROUP, group.volunteers().size());
      }
      if (group.id() != null && kind != null) {
        groups.add(new Group(groups.size(), group.id(), kind, members));
        places.add(here);
      }
    }
    tellPairsBothTogetherAndApart(groups, places);
    return groups;
  }

  private List<Profile> members(@Nullable List<@Nullable String> ids, At at) {
    Set<Profile> members = new LinkedHashSet<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; ids != null && i < ids.size(); i++) {
      String id = ids.get(i);
      if (id != null && !seen.add(id)) {
        complaints.error(at.index(i), MEMBER_TWICE, id);
        continue;
      }
      Profile profile = profiles.resolve(id, at.index(i));
      if (profile != null) {
        members.add(profile);
      }
    }
    return List.copyOf(members);
  }

  private void tellPairsBothTogetherAndApart(List<Group> groups, List<At> places) {
    Map<Profile, Set<Group>> apart = new HashMap<>();
    for (Group group : groups) {
      if (group.kind() == Group.Kind.APART) {
        group.members().forEach(it -> apart.computeIfAbsent(it, key -> new HashSet<>()).add(group));
      }
    }
    for (Group group : groups) {
      if (group.kind() != Group.Kind.TOGETHER) {
        continue;
      }
      Map<Group, Profile> met = new HashMap<>();
      for (Profile member : group.members()) {
        for (Group other : apart.getOrDefault(member, Set.of())) {
          Profile first = met.putIfAbsent(other, member);
          if (first != null) {
            complaints.warning(
                places.get(group.index()), TOGETHER_AND_APART, first.id(), member.id(), other.id());
          }
        }
      }
    }
  }
}
