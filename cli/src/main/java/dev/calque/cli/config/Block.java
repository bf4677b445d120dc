package dev.calque.cli.config;

import dev.calque.core.yaml.YamlNode.Fields;

/**
 * Settings as a file has them.
 *
 * @param written the keys as they stand there, with their lines
 * @param settings what they mean
 */
record Block(Fields written, Settings settings) {}
