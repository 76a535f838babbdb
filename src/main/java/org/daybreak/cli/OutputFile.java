package org.daybreak.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.daybreak.file.FailureReason;
import org.daybreak.file.FileReplacement;
import org.daybreak.message.CommandWords;
import org.daybreak.message.Phrasebook;
import org.daybreak.message.SolveWords;
import org.jspecify.annotations.Nullable;

/** Where a command writes: named, checked before the work, and replaced whole after it. */
final class OutputFile {
  private static final String JSON = ".json";
  private static final String SOLVED = ".solved.json";
  private static final String PAGE = ".html";

  private final Path path;
  private final Phrasebook words;
  private @Nullable Path kept;

  private OutputFile(Path path, Phrasebook words) {
    this.path = path;
    this.words = words;
  }

  /**
   * The output for an input: as asked, else {@code name.solved.json} beside {@code name.json},
   * which is itself the output of {@code name.solved.json}.
   *
   * @throws InputFault when it cannot be written
   */
  static OutputFile forInput(Path input, @Nullable Path asked, Phrasebook words) {
    return checked(asked == null ? solved(input) : asked, words);
  }

  /**
   * The output for a page made from inputs: as asked, else {@code name.html} beside the first,
   * which is {@code name.json} or {@code name.solved.json}.
   *
   * @throws InputFault when it cannot be written, or is one of the inputs
   */
  static OutputFile forPage(List<Path> inputs, @Nullable Path asked, Phrasebook words) {
    Path path = asked == null ? page(inputs.get(0)) : asked;
    for (Path input : inputs) {
      if (isSame(input, path)) {
        throw new InputFault(words.say(CommandWords.OUTPUT_IS_INPUT, path.toString()));
      }
    }
    return checked(path, words);
  }

  /**
   * A file to be written.
   *
   * @throws InputFault when it cannot be written
   */
  static OutputFile checked(Path path, Phrasebook words) {
    Path folder = path.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new InputFault(words.say(CommandWords.NO_FOLDER, path.toString()));
    }
    boolean readOnly = Files.exists(path) && !Files.isWritable(path);
    if (Files.isDirectory(path) || readOnly || !Files.isWritable(folder)) {
      throw new InputFault(words.say(CommandWords.NOT_WRITABLE, path.toString()));
    }
    return new OutputFile(path, words);
  }

  private static Path solved(Path input) {
    String name = input.getFileName().toString();
    return name.endsWith(SOLVED) ? input : input.resolveSibling(without(JSON, name) + SOLVED);
  }

  private static Path page(Path input) {
    String name = input.getFileName().toString();
    return input.resolveSibling(without(JSON, without(SOLVED, name)) + PAGE);
  }

  private static String without(String ending, String name) {
    return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.exists(other) && Files.exists(one) && Files.isSameFile(one, other);
    } catch (IOException unknown) {
      return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }
  }

  Path path() {
    return path;
  }

  /** Whether there is a file already. */
  boolean exists() {
    return Files.exists(path);
  }

  /**
   * Replaces the file. When that cannot be done, the content is saved in the system's folder for
   * temporary files instead, so that no work is lost.
   *
   * @return where the former content is kept, null where there was none
   * @throws InputFault when it cannot be written; what was there is then still there
   */
  @Nullable Path write(byte[] content) {
    try {
      kept = FileReplacement.replace(path, content);
      return kept;
    } catch (IOException e) {
      throw new InputFault(cannotWrite(e) + savedElsewhere(content));
    }
  }

  /**
   * Replaces the file and tells where it is, and where the former one is kept.
   *
   * @throws InputFault when it cannot be written; what was there is then still there
   */
  void write(byte[] content, PrintWriter out) {
    write(content);
    tell(out);
  }

  /** Tells where the file that was written is, and where the former one is kept. */
  void tell(PrintWriter out) {
    out.println(words.say(SolveWords.WRITTEN, path.toString()));
    if (kept != null) {
      out.println(words.say(SolveWords.KEPT, kept.toString()));
    }
  }

  private String cannotWrite(IOException fault) {
    if (fault instanceof NoSuchFileException) {
      return words.say(CommandWords.NO_FOLDER, path.toString());
    }
    return fault instanceof AccessDeniedException
        ? words.say(CommandWords.NOT_WRITABLE, path.toString())
        : words.say(CommandWords.CANNOT_WRITE, path.toString(), FailureReason.of(fault));
  }

  private String savedElsewhere(byte[] content) {
    try {
      Path saved = Files.createTempFile("daybreak-", "-" + path.getFileName());
      Files.write(saved, content);
      return "\n" + words.say(CommandWords.SAVED_ELSEWHERE, saved.toString());
    } catch (IOException | IllegalArgumentException nowhereElseEither) {
      return "";
    }
  }
}
