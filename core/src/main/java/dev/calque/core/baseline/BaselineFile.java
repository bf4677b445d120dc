package dev.calque.core.baseline;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.calque.core.baseline.Baseline.Known;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Baselines as JSON; the same baseline gives the same text. */
public final class BaselineFile {

  private static final String VERSION = "1";
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .setDefaultSetterInfo(JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL));

  private BaselineFile() {}

  private record Content(
      @Nullable String version, @Nullable SortedMap<String, List<Known>> articles) {}

  public static void write(Baseline baseline, Appendable out) throws IOException {
    DefaultPrettyPrinter lines =
        new DefaultPrettyPrinter()
            .withArrayIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"))
            .withObjectIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
    out.append(JSON.writer(lines).writeValueAsString(new Content(VERSION, baseline.articles())));
    out.append('\n');
  }

  /**
   * @throws IOException if the text is no baseline; the message says what to do
   */
  public static Baseline read(String text) throws IOException {
    try {
      Content content = JSON.readValue(text, Content.class);
      if (content != null && VERSION.equals(content.version()) && content.articles() != null) {
        return new Baseline(new TreeMap<>(content.articles()));
      }
    } catch (JsonProcessingException e) {
      throw new IOException(damaged(), e);
    }
    throw new IOException(damaged());
  }

  private static String damaged() {
    return "not a baseline that this version wrote; write it anew with \"calque baseline\"";
  }
}
