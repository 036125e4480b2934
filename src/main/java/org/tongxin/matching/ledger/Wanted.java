package org.tongxin.matching.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongxin.matching.input.PledgeInput;
import org.tongxin.matching.input.PledgeTimeInput;
import org.tongxin.matching.input.ProposePledgeInput;
import org.tongxin.sharing.input.QuantityInput;

/** What somebody wants to be pledged, by whom and to whom; parties and listings by id or code. */
record Wanted(
    @Nullable String need,
    @Nullable String offer,
    @Nullable String provider,
    @Nullable String receiver,
    @Nullable QuantityInput quantity,
    @Nullable LocalDate by,
    @Nullable PledgeTimeInput time,
    @Nullable String note) {

  static Wanted of(PledgeInput input) {
    return new Wanted(
        input.need(),
        input.offer(),
        input.provider(),
        input.receiver(),
        input.quantity(),
        input.by(),
        input.time(),
        input.note());
  }

  static Wanted of(ProposePledgeInput input) {
    return new Wanted(
        input.need(),
        input.offer(),
        input.provider(),
        input.receiver(),
        input.quantity(),
        input.by(),
        input.time(),
        input.note());
  }

  List<String> listings() {
    return Stream.of(need, offer).filter(Objects::nonNull).distinct().toList();
  }
}
