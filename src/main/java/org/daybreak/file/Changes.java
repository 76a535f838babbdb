package org.daybreak.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.daybreak.file.ChangesRecord.ChangeRecord;
import org.daybreak.message.ComplaintWords;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Profile;
import org.jspecify.annotations.Nullable;

/**
 * Changes to a day that is under way, in the order in which they are made: those of a file and
 * those that a command line gives.
 */
public final class Changes {
  private static final String OPTION = "--";

  private final List<Complaint> unread = new ArrayList<>();
  private final List<One> all = new ArrayList<>();
  private String file = "";
  private byte[] source = new byte[0];

  /** No change yet. */
  public Changes() {}

  /**
   * One change.
   *
   * @param at where it was given
   * @param text what it adds, as it was written; null where it adds nothing
   */
  record One(At at, ChangeRecord record, JsonText.@Nullable Value text) {}

  /**
   * Adds the changes of a file. Never throws: what cannot be read is told when they are applied.
   */
  public void add(Path path) {
    file = path.getFileName().toString();
    boolean isFolder = Files.isDirectory(path);
    try {
      source = isFolder ? new byte[0] : Files.readAllBytes(path);
    } catch (IOException e) {
      unread.addAll(ProblemReader.unread(path, e).complaints());
      return;
    }
    Complaints complaints = new Complaints(source);
    if (isFolder) {
      complaints.error(At.FILE, ComplaintWords.IS_FOLDER, path.toString());
    } else {
      read(complaints);
    }
    unread.addAll(complaints.all());
  }

  private void read(Complaints complaints) {
    ChangesRecord read = ProblemReader.bind(source, ChangesRecord.class, complaints);
    if (read == null) {
      return;
    }
    if (read.formatVersion() != null && read.formatVersion() != ProblemAssembler.FORMAT_VERSION) {
      complaints.error(
          At.ROOT.dot("formatVersion"), ComplaintWords.UNKNOWN_VERSION, read.formatVersion());
    }
    List<@Nullable ChangeRecord> changes = read.changes();
    for (int i = 0; changes != null && i < changes.size(); i++) {
      ChangeRecord change = changes.get(i);
      if (change != null) {
        add(At.ROOT.dot("changes").index(i), change, text(source, i), complaints);
      }
    }
  }

  private static JsonText.Value text(byte[] source, int index) {
    JsonText.Value changes = Objects.requireNonNull(new JsonText(source).root().get("changes"));
    return changes.elements().get(index);
  }

  private void add(At at, ChangeRecord change, JsonText.Value text, Complaints complaints) {
    List<String> kinds = text.names();
    if (kinds.size() != 1) {
      complaints.error(at, ComplaintWords.NOT_ONE_CHANGE, kinds.size());
    } else if (ChangeKind.given(change) > 0) {
      all.add(new One(at.dot(kinds.get(0)), change, text.get(kinds.get(0))));
    }
  }

  /** Withdraws a volunteer: pinned at home and no longer published. */
  public void withdraw(String option, Profile volunteer) {
    add(option, ChangeKind.withdraw(volunteer.id()));
  }

  /**
   * Makes a volunteer late.
   *
   * @param from the local time from which the volunteer can be there, {@code 2022-11-05T05:30}
   */
  public void late(String option, Profile volunteer, String from) {
    add(option, ChangeKind.late(volunteer.id(), from));
  }

  /** Pins a volunteer to a duty. */
  public void put(String option, Profile volunteer, Duty duty) {
    add(option, ChangeKind.put(volunteer.id(), duty));
  }

  /** Pins a volunteer at home. */
  public void home(String option, Profile volunteer) {
    add(option, ChangeKind.home(volunteer.id()));
  }

  /** Pins a volunteer where the roster has him. */
  public void pin(String option, Profile volunteer) {
    add(option, ChangeKind.pin(volunteer.id()));
  }

  private void add(String option, ChangeRecord change) {
    all.add(new One(At.of(option), change, null));
  }

  /**
   * Makes the changes.
   *
   * @param nowEpochMinute what began before stays; null: nothing has begun
   */
  public ChangedDocument applyTo(Document document, @Nullable Long nowEpochMinute) {
    Complaints complaints = new Complaints(source);
    ChangeApplier applier = new ChangeApplier(document, nowEpochMinute, complaints);
    all.forEach(applier::apply);
    return applier.finish(unread, this::inFile);
  }

  /** A complaint with the name of the changes' file; what an option gave has no place in it. */
  private Complaint inFile(Complaint complaint) {
    boolean isOption = complaint.path().startsWith(OPTION);
    return new Complaint(
        complaint.severity(),
        isOption ? complaint.path() : (file + " " + complaint.path()).strip(),
        isOption ? 0 : complaint.line(),
        isOption ? 0 : complaint.column(),
        complaint.words(),
        complaint.arguments());
  }
}
