package dev.calque.cli.command;

import dev.calque.core.eval.corpus.SystemGroup;
import java.util.regex.PatternSyntaxException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code online.*} or {@code old=online.*|rbmt.*}. */
final class SystemGroupConverter implements ITypeConverter<SystemGroup> {

  @Override
  public SystemGroup convert(String text) {
    try {
      return SystemGroup.parse(text);
    } catch (PatternSyntaxException e) {
      throw new TypeConversionException(
          "\"" + text + "\" is no regular expression: " + e.getDescription());
    }
  }
}
