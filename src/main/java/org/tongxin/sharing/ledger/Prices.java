package org.tongxin.sharing.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.journal.Deeds;
import org.tongxin.journal.Deeds.Deed;
import org.tongxin.journal.Done;
import org.tongxin.journal.InTurn;
import org.tongxin.journal.Ledger;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.IdKind;
import org.tongxin.kernel.Refusal;
import org.tongxin.network.ledger.Fresh;
import org.tongxin.sharing.AvailabilityChange.PricesSet;
import org.tongxin.sharing.Offer;
import org.tongxin.sharing.PriceRule;
import org.tongxin.sharing.input.PriceOfferInput;
import org.tongxin.sharing.input.PriceRuleInput;

/** What offers cost. Prices are recorded; nothing is collected. */
@ApplicationScoped
public class Prices {
  private static final int MOST_RULES = 50;
  private static final int OLDEST = 150;
  private static final int CENTS = 2;
  private static final BigDecimal DEAREST = new BigDecimal("1000000000");
  private static final Pattern ENTITLEMENT = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");
  private static final String RULES =
      "from PriceRow where offerId in :ids order by offerId, ordinal";
  private static final String DELETE = "delete from PriceRow where offerId = :id";

  private final Ledger ledger;
  private final Deeds deeds;

  Prices(Ledger ledger, Deeds deeds) {
    this.ledger = ledger;
    this.deeds = deeds;
  }

  /** As an owner of the offer, or a coordinator: these rules in place of those before. */
  public Uni<Done<Offer>> set(Caller caller, PriceOfferInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            Windows.kept(transaction, caller, input.offer())
                .invoke(() -> check(input.rules()))
                .call(offer -> write(transaction, offer.id(), rules(transaction, input.rules())))
                .map(Offer::id),
        Listings::showOffer);
  }

  /** Writes the rules of an offer in place of those before. */
  public Uni<Void> write(Transaction transaction, String offerId, List<PriceRule> rules) {
    var rows = new ArrayList<PriceRow>();
    rules.forEach(rule -> rows.add(PriceRow.of(offerId, rows.size(), rule)));
    return transaction
        .session()
        .createMutationQuery(DELETE)
        .setParameter("id", offerId)
        .executeUpdate()
        .chain(() -> InTurn.each(rows, transaction.session()::insert))
        .chain(() ->
            transaction.record(new PricesSet(Fresh.id(transaction, IdKind.PRICE), offerId, rules)));
  }

  /** The rules of each offer, by the offer's id; one statement. */
  public Uni<Map<String, List<PriceRule>>> of(List<String> offerIds) {
    return ledger.read(session -> of(session, offerIds));
  }

  private static Uni<Map<String, List<PriceRule>>> of(
      Mutiny.StatelessSession session, List<String> offerIds) {
    return session
        .createQuery(RULES, PriceRow.class)
        .setParameter("ids", offerIds)
        .getResultList()
        .map(rows -> {
          var rules = new HashMap<String, List<PriceRule>>();
          rows.forEach(
              row -> rules.computeIfAbsent(row.offerId, id -> new ArrayList<>()).add(row.toRule()));
          return rules;
        });
  }

  private static List<PriceRule> rules(Transaction transaction, List<PriceRuleInput> inputs) {
    return inputs.stream()
        .map(input ->
            new PriceRule(
                Fresh.id(transaction, IdKind.PRICE),
                input.entitlement(),
                input.minAge(),
                input.maxAge(),
                input.amount(),
                input.per(),
                Wording.words(input.words())))
        .toList();
  }

  private static void check(List<PriceRuleInput> rules) {
    var checks =
        new Checks()
            .that(
                rules.size() <= MOST_RULES,
                Refusal.badInput("input.rules", "最多50条", "has 50 rules at most"));
    for (int i = 0; i < rules.size(); i++) {
      check(checks, "input.rules." + i, rules.get(i));
    }
    checks.refuse();
  }

  private static void check(Checks checks, String at, PriceRuleInput rule) {
    checks
        .that(
            rule.entitlement() == null || ENTITLEMENT.matcher(rule.entitlement()).matches(),
            Refusal.badInput(
                at + ".entitlement",
                "由2至40个大写字母、数字或下划线组成，如 MIGRANT_WORKER",
                "has 2 to 40 capital letters, digits or underscores, such as MIGRANT_WORKER"))
        .that(isAge(rule.minAge()), Refusal.badInput(at + ".minAge", "须为0至150", "is 0 to 150"))
        .that(isAge(rule.maxAge()), Refusal.badInput(at + ".maxAge", "须为0至150", "is 0 to 150"))
        .that(
            rule.minAge() == null || rule.maxAge() == null || rule.minAge() <= rule.maxAge(),
            Refusal.badInput(at + ".maxAge", "不得小于最低年龄", "is not below the lowest age"))
        .that(
            isPrice(rule.amount()),
            Refusal.badInput(
                at + ".amount", "须为0至10亿元，最多两位小数", "is 0 to 10^9 yuan, with two decimals at most"));
    Wording.check(checks, at + ".words", rule.words());
  }

  private static boolean isAge(@Nullable Integer age) {
    return age == null || (age >= 0 && age <= OLDEST);
  }

  private static boolean isPrice(@Nullable BigDecimal amount) {
    return amount == null
        || (amount.signum() >= 0
            && amount.compareTo(DEAREST) <= 0
            && amount.stripTrailingZeros().scale() <= CENTS);
  }
}
