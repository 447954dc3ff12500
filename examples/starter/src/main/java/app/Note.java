package app;

import java.time.Instant;
import java.util.List;

/** A note. */
public record Note(String id, String title, Instant edited, List<String> tags) {}
