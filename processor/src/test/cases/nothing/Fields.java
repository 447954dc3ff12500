package nothing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fields that may be missing. */
public record Fields(
    @Nullable String nullable, Optional<Integer> optional, @Nullable Fields next) {}
