package dev.verona.account.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.verona.account.api.AccountCommand.AssignOwner;
import dev.verona.account.api.AccountQuery.FindFacets;
import dev.verona.account.api.CatalogueCommand.ListProduct;
import dev.verona.account.api.ImportCommand.StartImport;
import dev.verona.account.api.ImportCommand.StartUndo;
import dev.verona.account.api.ImportId;
import dev.verona.account.api.ImportQuery.ListUndoing;
import dev.verona.account.api.OpportunityCommand.MoveToStage;
import dev.verona.account.api.SegmentCommand.DefineSegment;
import dev.verona.account.api.SegmentCommand.TakeOverTopTen;
import dev.verona.account.api.SegmentId;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessagePolicy;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.NotAllowed;
import dev.verona.shared.OpportunityId;
import dev.verona.shared.PersonId;
import dev.verona.shared.Role;
import dev.verona.shared.Stage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RolesMayTest {

    private static final Set<Role> EVERY_ROLE = Set.of(Role.values());
    private static final Set<Role> WHO_CHANGE = Set.of(Role.SALES, Role.LEADER, Role.ADMIN);
    private static final Set<Role> WHO_KEEP = Set.of(Role.LEADER, Role.ADMIN);

    static Stream<Arguments> every_role_and_every_kind_of_message() {
        return Stream.of(
                        Arguments.of(RolesMay.readAccounts(), new FindFacets(), EVERY_ROLE),
                        Arguments.of(RolesMay.changeAccounts(), new AssignOwner(AccountId.random(), null), WHO_CHANGE),
                        Arguments.of(
                                RolesMay.changeOpportunities(),
                                new MoveToStage(OpportunityId.random(), Stage.DECISION),
                                WHO_CHANGE),
                        Arguments.of(
                                RolesMay.defineSegments(),
                                new DefineSegment(new SegmentId("dairy"), "Dairy"),
                                WHO_KEEP),
                        Arguments.of(RolesMay.keepTheCatalogue(), new ListProduct("GTX Pro", "GTX", null), WHO_KEEP),
                        Arguments.of(RolesMay.readImports(), new ListUndoing(), WHO_KEEP),
                        Arguments.of(RolesMay.importFromACrm(), new StartUndo(ImportId.random()), WHO_KEEP),
                        Arguments.of(
                                RolesMay.importFromACrm(),
                                new StartImport(ImportId.random(), List.of("a.csv")),
                                WHO_KEEP))
                .flatMap(each -> Arrays.stream(Role.values())
                        .map(role -> Arguments.of(each.get()[0], each.get()[1], each.get()[2], role)));
    }

    @ParameterizedTest
    @MethodSource("every_role_and_every_kind_of_message")
    <M> void a_role_may_send_what_it_is_for_and_nothing_else(
            MessagePolicy<M> policy, M message, Set<Role> allowed, Role role) {
        var actor = new Actor(PersonId.random(), "Somebody", Function.SALES, Set.of(role));
        var thrown = catchThrowable(() -> policy.authorise(actor, message));
        if (allowed.contains(role)) {
            assertThat(thrown).isNull();
        } else {
            assertThat(thrown).isInstanceOf(NotAllowed.class).hasMessageContaining("Leader");
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobody_ranks_a_top_ten_past_its_segments_page(Role role) {
        var actor = new Actor(PersonId.random(), "Somebody", Function.SALES, Set.of(role));
        var ten = new TakeOverTopTen(new SegmentId("dairy"), LocalDate.of(2026, 1, 1), List.of());
        assertThat(catchThrowable(() -> RolesMay.defineSegments().authorise(actor, ten)))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("segment's page");
    }

    @ParameterizedTest
    @MethodSource("every_role_and_every_kind_of_message")
    <M> void nobody_without_a_role_may_anything(MessagePolicy<M> policy, M message) {
        var actor = new Actor(PersonId.random(), "Nobody", Function.SALES, Set.of());
        assertThat(catchThrowable(() -> policy.authorise(actor, message))).isInstanceOf(NotAllowed.class);
    }
}
