package org.daybreak.report.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.print.PrintOptions;

/** A headless Chromium, with what tests of the page ask of it. */
final class Browser implements AutoCloseable {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

  /** Misses tools for the newest browsers that nothing here uses, and says so each time. */
  private static final Logger DEVTOOLS = Logger.getLogger("org.openqa.selenium.devtools");

  static {
    DEVTOOLS.setLevel(Level.OFF);
  }

  private final ChromeDriver driver;

  private Browser(Path chromium, Path chromedriver) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    driver =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.toFile())
                .usingAnyFreePort()
                .build(),
            options);
  }

  /** Starts the browser that is installed. Without one the test is skipped, but fails in CI. */
  static Browser start() {
    Path chromium = installed("chromium", "chromium-browser", "google-chrome");
    Path chromedriver = installed("chromedriver");
    boolean there = chromium != null && chromedriver != null;
    if (!there && System.getenv("CI") != null) {
      throw new AssertionError("CI has no chromium and chromedriver. Maybe .ci/run lost them.");
    }
    Assumptions.assumeTrue(
        there, "No chromium and chromedriver on the PATH: the page is not tested in a browser.");
    return new Browser(Objects.requireNonNull(chromium), Objects.requireNonNull(chromedriver));
  }

  private static @Nullable Path installed(String... names) {
    return Arrays.stream(names)
        .flatMap(
            name ->
                Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                    .map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }

  /** Opens a page that stands in a folder, at one of its views. */
  void open(Path folder, String page, String view) {
    Path file = folder.resolve("page.html");
    try {
      Files.writeString(file, page, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    driver.get("about:blank");
    driver.get(file.toUri() + "#" + view);
    until("document.readyState === 'complete' && document.querySelector('#view-body') !== null");
  }

  /** Another view, by its link. */
  void view(String view) {
    click("nav a[href='#" + view + "']");
    until("document.querySelector('nav [aria-current]').hash === '#" + view + "'");
  }

  /** The inner size of the window, as a telephone or a large screen has it. */
  void size(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
  }

  /** As on paper ("print") or on the screen (""). */
  void medium(String medium) {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", medium));
  }

  /** How many pages come out of the printer. */
  int printedPages() {
    byte[] pdf = Base64.getDecoder().decode(driver.print(new PrintOptions()).getContent());
    return new String(pdf, StandardCharsets.ISO_8859_1).split("/Type /Page\\b", -1).length - 1;
  }

  void click(String css) {
    element(css).click();
  }

  void type(String css, String text) {
    element(css).clear();
    element(css).sendKeys(text);
  }

  WebElement element(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  /** The texts of all elements, as they are in the document. */
  List<String> texts(String css) {
    return list("[...document.querySelectorAll(arguments[0])].map((it) => it.textContent)", css);
  }

  String text(String css) {
    return (String) script("document.querySelector(arguments[0]).textContent", css);
  }

  long count(String css) {
    return (long) script("document.querySelectorAll(arguments[0]).length", css);
  }

  private List<String> list(String expression, Object... arguments) {
    return ((List<?>) script(expression, arguments)).stream().map(String::valueOf).toList();
  }

  /** The value of an expression, which may name {@code arguments}. */
  Object script(String expression, Object... arguments) {
    return Objects.requireNonNull(
        driver.executeScript("return " + expression, arguments), expression);
  }

  /** Waits until an expression is true. */
  void until(String expression) {
    long giveUp = System.nanoTime() + PATIENCE.toNanos();
    while (!Boolean.TRUE.equals(script(expression))) {
      if (System.nanoTime() > giveUp) {
        throw new AssertionError("Never true in the page: " + expression);
      }
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
  }

  /**
   * Everything that went to the console since the last call: errors, and what the policy stopped.
   */
  List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(it -> it.getMessage())
        .toList();
  }

  /** The addresses asked for since the last call, the opened files left out. */
  List<String> requests() {
    List<String> addresses = new ArrayList<>();
    driver
        .manage()
        .logs()
        .get(LogType.PERFORMANCE)
        .forEach(
            entry -> {
              JsonNode message = read(entry.getMessage()).get("message");
              if (message.get("method").asText().equals("Network.requestWillBeSent")) {
                addresses.add(message.get("params").get("request").get("url").asText());
              }
            });
    addresses.removeIf(it -> it.startsWith("file:") && it.contains("page.html"));
    return addresses;
  }

  private static JsonNode read(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
