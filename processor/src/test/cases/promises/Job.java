package promises;

import java.util.concurrent.CompletionStage;

/** Work that goes on. */
record Job(String name, CompletionStage<Integer> result) {}
