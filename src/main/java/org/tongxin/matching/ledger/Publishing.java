package org.tongxin.matching.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tongxin.access.Caller;
import org.tongxin.journal.Deeds;
import org.tongxin.journal.Deeds.Deed;
import org.tongxin.journal.Done;
import org.tongxin.journal.InTurn;
import org.tongxin.journal.Transaction;
import org.tongxin.matching.input.PublishFromTextInput;
import org.tongxin.sharing.Listing;
import org.tongxin.sharing.ledger.Catalogue;

/** Publishes several listings at once: all of them, or none where one is refused. */
@ApplicationScoped
public class Publishing {
  private static final String BETWEEN = " ";

  private final Deeds deeds;
  private final Catalogue catalogue;

  Publishing(Deeds deeds, Catalogue catalogue) {
    this.deeds = deeds;
    this.catalogue = catalogue;
  }

  /** In the order of the input; what is wrong with all of them is told at once. */
  public Uni<Done<List<Listing>>> publish(Caller caller, PublishFromTextInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            new DraftedListings(transaction, caller)
                .of(input.listings())
                .call(all -> InTurn.each(all, one -> catalogue.list(transaction, one)))
                .map(all -> all.stream().map(Listing::id).collect(Collectors.joining(BETWEEN))),
        Publishing::show);
  }

  private static Uni<List<Listing>> show(Transaction transaction, String ids) {
    List<String> inOrder = Arrays.asList(ids.split(BETWEEN));
    return Catalogue.listings(transaction, inOrder)
        .map(found -> {
          Map<String, Listing> byId =
              found.stream().collect(Collectors.toMap(Listing::id, Function.identity()));
          return inOrder.stream().map(byId::get).filter(Objects::nonNull).toList();
        });
  }
}
