package org.tongxin.facts;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

/** One thing to write, and the id by which the journal knows that it was written before. */
record Step(String subjectId, Supplier<Uni<? extends Void>> write) {}
