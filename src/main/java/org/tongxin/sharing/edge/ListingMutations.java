package org.tongxin.sharing.edge;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.access.Allowed;
import org.tongxin.access.Right;
import org.tongxin.api.Payloads;
import org.tongxin.sharing.input.AddCategoryInput;
import org.tongxin.sharing.input.FulfilListingInput;
import org.tongxin.sharing.input.MakeOfferInput;
import org.tongxin.sharing.input.PauseListingInput;
import org.tongxin.sharing.input.PublishListingInput;
import org.tongxin.sharing.input.RaiseNeedInput;
import org.tongxin.sharing.input.RenewListingInput;
import org.tongxin.sharing.input.ResumeListingInput;
import org.tongxin.sharing.input.UpdateCategoryInput;
import org.tongxin.sharing.input.UpdateNeedInput;
import org.tongxin.sharing.input.UpdateOfferInput;
import org.tongxin.sharing.input.WithdrawListingInput;
import org.tongxin.sharing.ledger.Listings;
import org.tongxin.sharing.ledger.Moves;
import org.tongxin.sharing.ledger.Taxonomy;

/** Offering, needing, and moving listings through their life cycle. */
@GraphQLApi
public class ListingMutations {
  private final Listings listings;
  private final Moves moves;
  private final Taxonomy taxonomy;
  private final Payloads payloads;

  ListingMutations(Listings listings, Moves moves, Taxonomy taxonomy, Payloads payloads) {
    this.listings = listings;
    this.moves = moves;
    this.taxonomy = taxonomy;
    this.payloads = payloads;
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Offers something, as whoever acts for an owner or coordinates an alliance that it is shared in (发布供给)")
  public Uni<OfferPayload> makeOffer(
      @Name("input") @Description("What is to be done (输入)") MakeOfferInput input) {
    return payloads.answer(caller -> listings.offer(caller, input), OfferPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Changes what is said of an offer, as its owner or coordinator; new terms must leave room for what is booked (更新供给)")
  public Uni<OfferPayload> updateOffer(
      @Name("input") @Description("What is to be done (输入)") UpdateOfferInput input) {
    return payloads.answer(caller -> listings.update(caller, input), OfferPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Says what is needed, as whoever acts for an owner or coordinates an alliance that it is shared in (提出需求)")
  public Uni<NeedPayload> raiseNeed(
      @Name("input") @Description("What is to be done (输入)") RaiseNeedInput input) {
    return payloads.answer(caller -> listings.raise(caller, input), NeedPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Changes what is said of a need, as its owner or coordinator (更新需求)")
  public Uni<NeedPayload> updateNeed(
      @Name("input") @Description("What is to be done (输入)") UpdateNeedInput input) {
    return payloads.answer(caller -> listings.update(caller, input), NeedPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Publishes a draft, as its owner or coordinator (发布草稿)")
  public Uni<ListingPayload> publishListing(
      @Name("input") @Description("What is to be done (输入)") PublishListingInput input) {
    return payloads.answer(caller -> moves.publish(caller, input), ListingPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Keeps a listing from being used for the moment; what is booked stands (暂停条目)")
  public Uni<ListingPayload> pauseListing(
      @Name("input") @Description("What is to be done (输入)") PauseListingInput input) {
    return payloads.answer(caller -> moves.pause(caller, input), ListingPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Opens a paused listing again; a fulfilled one only as a coordinator (恢复条目)")
  public Uni<ListingPayload> resumeListing(
      @Name("input") @Description("What is to be done (输入)") ResumeListingInput input) {
    return payloads.answer(caller -> moves.resume(caller, input), ListingPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Says that a listing was given or received in full (办结条目)")
  public Uni<ListingPayload> fulfilListing(
      @Name("input") @Description("What is to be done (输入)") FulfilListingInput input) {
    return payloads.answer(caller -> moves.fulfil(caller, input), ListingPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Takes a listing back; what is booked stands until it is recalled (撤回条目)")
  public Uni<ListingPayload> withdrawListing(
      @Name("input") @Description("What is to be done (输入)") WithdrawListingInput input) {
    return payloads.answer(caller -> moves.withdraw(caller, input), ListingPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Says that a listing still holds: until a later day, or to be looked at again on a later day (续期条目)")
  public Uni<ListingPayload> renewListing(
      @Name("input") @Description("What is to be done (输入)") RenewListingInput input) {
    return payloads.answer(caller -> moves.renew(caller, input), ListingPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Extends the taxonomy, as a coordinator of any alliance (新增类目)")
  public Uni<CategoryPayload> addCategory(
      @Name("input") @Description("What is to be done (输入)") AddCategoryInput input) {
    return payloads.answer(caller -> taxonomy.add(caller, input), CategoryPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Renames or moves a category, as a coordinator of any alliance (更新类目)")
  public Uni<CategoryPayload> updateCategory(
      @Name("input") @Description("What is to be done (输入)") UpdateCategoryInput input) {
    return payloads.answer(caller -> taxonomy.update(caller, input), CategoryPayload::new);
  }
}
