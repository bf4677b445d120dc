package dev.calque.cli.command;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads one of an enum's constants by the name that help shows, in upper or lower case.
 *
 * @param <E> the enum, whose {@code toString} is what users write
 */
final class Choice<E extends Enum<E>> implements ITypeConverter<E> {

  private final List<E> constants;

  Choice(E[] constants) {
    this.constants = Arrays.asList(constants);
  }

  @Override
  public E convert(String text) {
    return constants.stream()
        .filter(constant -> constant.toString().equalsIgnoreCase(text))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException("expected " + names() + ", not " + text));
  }

  private String names() {
    return constants.stream().map(Enum::toString).collect(Collectors.joining(", "));
  }
}
