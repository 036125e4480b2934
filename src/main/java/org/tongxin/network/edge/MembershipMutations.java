package org.tongxin.network.edge;

import io.smallrye.graphql.api.Deprecated;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.access.Allowed;
import org.tongxin.access.Right;
import org.tongxin.api.Payloads;
import org.tongxin.network.input.AcceptMemberInput;
import org.tongxin.network.input.AddMemberInput;
import org.tongxin.network.input.ApplyAsPartnerInput;
import org.tongxin.network.input.ApplyToJoinInput;
import org.tongxin.network.input.ChangeRoleInput;
import org.tongxin.network.input.DeclineMemberInput;
import org.tongxin.network.input.JoinAllianceInput;
import org.tongxin.network.input.LeaveAllianceInput;
import org.tongxin.network.ledger.Admission;
import org.tongxin.network.ledger.Applications;
import org.tongxin.network.ledger.Members;

/** Joining, deciding, changing roles and leaving. */
@GraphQLApi
public class MembershipMutations {
  private final Members members;
  private final Applications applications;
  private final Admission admission;
  private final Payloads payloads;

  MembershipMutations(
      Members members, Applications applications, Admission admission, Payloads payloads) {
    this.members = members;
    this.applications = applications;
    this.admission = admission;
    this.payloads = payloads;
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Adds a party to an alliance, as the alliance's coordinator (添加成员)")
  public Uni<MembershipPayload> addMember(
      @Name("input") @Description("What is to be done (输入)") AddMemberInput input) {
    return payloads.answer(caller -> members.add(caller, input), MembershipPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Gives a member a new role from a day on, as the alliance's coordinator; the old role ends on that day (变更角色)")
  public Uni<MembershipPayload> changeRole(
      @Name("input") @Description("What is to be done (输入)") ChangeRoleInput input) {
    return payloads.answer(caller -> members.changeRole(caller, input), MembershipPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Ends a membership from a day on, as whoever acts for the member or as the alliance's coordinator (退出联盟)")
  public Uni<MembershipPayload> leaveAlliance(
      @Name("input") @Description("What is to be done (输入)") LeaveAllianceInput input) {
    return payloads.answer(caller -> members.leave(caller, input), MembershipPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Asks to join an alliance, as the party's liaison (申请加入联盟)")
  public Uni<ApplicationPayload> applyToJoin(
      @Name("input") @Description("What is to be done (输入)") ApplyToJoinInput input) {
    return payloads.answer(caller -> applications.apply(caller, input), ApplicationPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Asks for an enterprise to be admitted as partner, as its liaison (申请成为协作方)")
  public Uni<ApplicationPayload> applyAsPartner(
      @Name("input") @Description("What is to be done (输入)") ApplyAsPartnerInput input) {
    return payloads.answer(
        caller -> applications.applyAsPartner(caller, input), ApplicationPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Accepts an application, as the alliance's coordinator but not as whoever made it (接受申请)")
  public Uni<ApplicationPayload> acceptMember(
      @Name("input") @Description("What is to be done (输入)") AcceptMemberInput input) {
    return payloads.answer(caller -> admission.accept(caller, input), ApplicationPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Declines an application, as the alliance's coordinator but not as whoever made it (谢绝申请)")
  public Uni<ApplicationPayload> declineMember(
      @Name("input") @Description("What is to be done (输入)") DeclineMemberInput input) {
    return payloads.answer(caller -> admission.decline(caller, input), ApplicationPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Deprecated(reason = "addMember is the same")
  @Description("Adds a party to an alliance, as the alliance's coordinator (加入联盟)")
  public Uni<MembershipPayload> joinAlliance(
      @Name("input") @Description("What is to be done (输入)") JoinAllianceInput input) {
    return addMember(input.asAddMember());
  }
}
