package dev.calque.core.analysis;

/** What an engine keeps of a sentence for rules of its own; nobody else looks into it. */
public interface EngineSentence {}
